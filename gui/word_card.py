"""Saying a word differently: how, where and by whom; heard in its sentence before it is kept."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.reader.pronunciations import Voices, Where
from gui.cards import Card
from gui.controls import FilledButton, TextButton
from gui.fields import Field
from gui.language_names import language_name
from gui.mirror import place
from gui.segments import Segments
from gui.sheets import Words
from gui.theme import FontRole, Theme

_WIDE, _EDGE, _SHORE = 358, 24, 20
_LONGEST_READING = 300


class WordCard(Card):
    """Told by `set_word` what it is about. Emits what is wished; who hears it closes the card."""

    hear_wished = Signal(str)
    keep_wished = Signal(str)
    """How it is to be said; as it is written, or nothing: as ever."""
    silence_wished = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self._word = ""
        self._title = Words(theme, "", FontRole.CARD_TITLE)
        self._title.setWordWrap(False)
        self._reading = Field(theme, self)
        self._reading.setAccessibleName(self.tr("Say it like this"))
        self._reading.setMaxLength(_LONGEST_READING)
        self._reading.setToolTip(self.tr("In the letters of the text, or in IPA between slashes: /skruːdʒd/"))
        self._reading.setAccessibleDescription(self._reading.toolTip())
        self._reading.returnPressed.connect(self._keep)
        self._hear = TextButton(theme, self, icon="play", outlined=True)
        self._hear.set_label(self.tr("Hear"))
        self._hear.clicked.connect(self.hear)
        self._where = Segments(
            theme,
            self.tr("Where"),
            {
                Where.HERE: self.tr("Here"),
                Where.IN_DOCUMENT: self.tr("This document"),
                Where.EVERYWHERE: self.tr("Everywhere"),
            },
            self,
        )
        self._voices = Segments(
            theme,
            self.tr("Voices"),
            {Voices.EVERY: self.tr("All"), Voices.OF_LANGUAGE: "", Voices.THIS_ONE: self.tr("This one")},
            self,
        )
        self._never = TextButton(theme, self, outlined=True)
        self._never.set_label(self.tr("Never say it"))
        self._never.clicked.connect(self.silence_wished)
        self._kept = FilledButton(theme, self)
        self._kept.set_label(self.tr("Keep"))
        self._kept.clicked.connect(self._keep)
        self._name_buttons()
        self._rows = self._in_rows()

    @property
    def where(self) -> Where:
        """Where it is to be said so."""
        return Where(self._where.value)

    @property
    def voices(self) -> Voices:
        """Which voices are to say it so."""
        return Voices(self._voices.value)

    @property
    def field(self) -> Field:
        """What the reading is written into."""
        return self._reading

    def set_word(self, word: str, reading: str, where: Where, voices: Voices, language: str) -> None:
        """Show a word, how it is said now, and by voices of which language (BCP 47)."""
        self._word = " ".join(word.split())
        self.setAccessibleName(self.tr("Say “{word}” differently").format(word=self._word))
        self._reading.setText(reading or self._word)
        self._where.set_value(where)
        self._voices.set_value(voices)
        self._voices.set_label(Voices.OF_LANGUAGE, language_name(language))
        self._arrange()

    def hear(self) -> None:
        """Ask for it in its sentence, as it is written in the field."""
        self.hear_wished.emit(self._said())

    def _keep(self) -> None:
        said = self._said()
        self.keep_wished.emit("" if said == self._word else said)

    def _said(self) -> str:
        return self._reading.text().strip() or self._word

    def _name_buttons(self) -> None:
        self._hear.say(self.tr("Hear it in its sentence"), self.tr("F2"))
        self._never.say(self.tr("Never say it"))
        self._kept.say(self.tr("Keep"))
        for button in (self._never, self._kept):
            button.setToolTip("")

    # places

    def _in_rows(self) -> tuple[tuple[tuple[QWidget, ...], int], ...]:
        """What stands side by side, and the room beneath it; px at 100 %."""
        labels = [
            Words(self.theme, words, FontRole.SECOND)
            for words in (self.tr("Say it like this"), self.tr("Where"), self.tr("Voices"))
        ]
        for label in (self._title, *labels):
            label.setParent(self)
        return (
            ((self._title,), 8),
            ((labels[0],), 4),
            ((self._reading, self._hear), 14),
            ((labels[1],), 4),
            ((self._where,), 14),
            ((labels[2],), 4),
            ((self._voices,), 16),
            ((self._never, self._kept), 0),
        )

    def sizeHint(self) -> QSize:
        heights = (_height(row) + self.px(gap) for row, gap in self._rows)
        ends = self._never.sizeHint().width() + self._kept.sizeHint().width() + self.px(8)
        segments = max(each.sizeHint().width() for each in (self._where, self._voices))
        width = max(self.px(_WIDE), max(ends, segments) + 2 * self.px(_EDGE))
        return QSize(width, sum(heights) + 2 * self.px(_SHORE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._arrange()

    def _arrange(self) -> None:
        top = self.px(_SHORE)
        for row, gap in self._rows:
            self._arrange_row(row, top)
            top += _height(row) + self.px(gap)
        fitting = QFontMetrics(self._title.font()).elidedText(
            self._word, Qt.TextElideMode.ElideMiddle, self._title.width()
        )
        self._title.setText(fitting)

    def _arrange_row(self, row: tuple[QWidget, ...], top: int) -> None:
        """The last of several keeps its width at the right; the first takes the rest, but a button its own."""
        left, right, height = self.px(_EDGE), self.width() - self.px(_EDGE), _height(row)
        for widget in row[:0:-1]:
            width = widget.sizeHint().width()
            place(widget, right - width, top, width, height)
            right -= width + self.px(8)
        width = row[0].sizeHint().width() if isinstance(row[0], TextButton) else right - left
        place(row[0], left, top, min(width, right - left), height)

    def _place(self) -> None:
        """Where there is too little room beside the word for all of the card, it may lie over it."""
        super()._place()
        missing = self.sizeHint().height() - self.height()
        if missing > 0:
            height = min(self.sizeHint().height(), self._window.height() - 2 * self.px(8))
            top = max(self.px(8), min(self.y(), self._window.height() - self.px(8) - height))
            self.setGeometry(self.x(), top, self.width(), height)

    def _first_focus(self) -> QWidget:
        self._reading.selectAll()
        return self._reading

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # what a field has taken is not for the page
        else:
            super().keyPressEvent(event)


def _height(row: tuple[QWidget, ...]) -> int:
    return max(widget.sizeHint().height() for widget in row)
