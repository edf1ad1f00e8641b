"""The library as a page of the window: what was read, the newest first, bookmarks, and a search through both."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QDateTime, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.library import Bookmark, Entry
from gui.controls import PADDING, Control, IconButton, TextButton, paint_two_lines
from gui.fields import Field, SearchField
from gui.mirror import isolated
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme

MINUTES_TOLD = 90
"""A longer rest is told in hours."""
_ROW = 52
_TYPED_MS = 150
"""A search begins when the fingers have rested for so long."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A text in the list, with what is said about it."""

    entry: Entry
    minutes_left: int


class LibrarySheet(Sheet):
    """Told what there is by `show_found`; everything else are wishes."""

    hang = PADDING
    sought = Signal(str)
    text_wished = Signal(int)
    place_wished = Signal(int, int)
    """A text's number and a place in it."""
    forget_wished = Signal(int)
    unmark_wished = Signal(int)
    note_written = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Library"))
        self._field = SearchField(theme)
        self._field.setAccessibleName(self.tr("Find in everything you have read"))
        self._field.setPlaceholderText(self.tr("Find in everything you have read"))
        self._typed = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._typed.timeout.connect(lambda: self.sought.emit(self._field.text()))
        self._field.textChanged.connect(lambda _: self._typed.start())
        line = QHBoxLayout()
        line.setContentsMargins(self.px(PADDING), 0, 0, 0)
        line.addWidget(self._field)
        self.column.addLayout(line)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    def first_stop(self) -> QWidget:
        return self._field

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def show_found(self, listed: Sequence[Listed], bookmarks: Sequence[Bookmark], *, noting: int = 0) -> None:
        """List texts and bookmarks; `noting` is the bookmark whose note is about to be written."""
        at = self._stop_at()
        while (item := self._list.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()  # it lives until the loop comes round
                former.deleteLater()
        if bookmarks:
            self._add_words(self.tr("Bookmarks"), FontRole.CARD_TITLE)
        for bookmark in bookmarks:
            self._add_bookmark(bookmark, is_noting=bookmark.id == noting)
        if listed:
            self._add_words(self.tr("Texts"), FontRole.CARD_TITLE)
        for each in listed:
            self._add_text(each)
        if not listed and not bookmarks:
            nothing = self.tr("Nothing has these words.") if self.words else self.tr("Nothing was read yet.")
            self._add_words(nothing, FontRole.SECOND)
        self._stand_at(at)

    def _add_words(self, words: str, role: FontRole) -> None:
        heading = Words(self.theme, words, role)
        heading.setContentsMargins(self.px(PADDING), self.px(24), 0, self.px(8))
        self._list.addWidget(heading)

    def _add_text(self, listed: Listed) -> None:
        entry = listed.entry
        row = _Row(self.theme, entry.title, entry.passage or self._in_words(listed))
        row.pressed.connect(lambda: self.text_wished.emit(entry.id))
        forget = row.add_button("close", self.tr("Take “{title}” out of the library").format(title=entry.title))
        forget.clicked.connect(lambda: self.forget_wished.emit(entry.id))
        self._list.addWidget(row)

    def _add_bookmark(self, bookmark: Bookmark, *, is_noting: bool) -> None:
        row = _Row(self.theme, bookmark.passage, bookmark.note)
        row.pressed.connect(lambda: self.place_wished.emit(bookmark.text, bookmark.place))
        row.note_written.connect(lambda note: self.note_written.emit(bookmark.id, note))
        row.add_note_button(bookmark.note)
        remove = row.add_button("close", self.tr("Remove the bookmark at “{words}”").format(words=bookmark.passage))
        remove.clicked.connect(lambda: self.unmark_wished.emit(bookmark.id))
        self._list.addWidget(row)
        if is_noting:
            row.write_note()

    def _in_words(self, listed: Listed) -> str:
        return f"{self._left(listed.minutes_left)} · {self._day(listed.entry.opened)}"

    def _left(self, minutes: int) -> str:
        if minutes < 1:
            return self.tr("under a minute left")
        if minutes > MINUTES_TOLD:
            return self.tr("{hours} h left").format(hours=round(minutes / 60))
        return self.tr("{minutes} min left").format(minutes=minutes)

    def _day(self, opened: float) -> str:
        """Name the day on which a text was open last, as people do."""
        day = QDateTime.fromSecsSinceEpoch(int(opened)).date()
        match day.daysTo(QDate.currentDate()):
            case 0:
                return self.tr("today")
            case 1:
                return self.tr("yesterday")
            case _:
                return QLocale().toString(day, QLocale.FormatType.LongFormat)

    # a row that goes takes the focus with it: the next one gets it

    def _rows(self) -> list[QWidget]:
        items = [self._list.itemAt(at) for at in range(self._list.count())]
        return [row for item in items if item is not None and (row := item.widget()) is not None]

    def _stop_at(self) -> int | None:
        focus = self.window().focusWidget()
        return next((at for at, row in enumerate(self._rows()) if focus and row.isAncestorOf(focus)), None)

    def _stand_at(self, at: int | None) -> None:
        if at is not None:
            after: list[QWidget] = [row for row in self._rows()[at:] if isinstance(row, _Row)]
            (after or [self._field])[0].setFocus(Qt.FocusReason.TabFocusReason)


class _Row(QWidget):
    """Words to press on two lines, quiet buttons behind them, and when it is asked for, a note's field beneath."""

    pressed = Signal()
    note_written = Signal(str)

    def __init__(self, theme: Theme, first: str, second: str) -> None:
        super().__init__()
        self._theme = theme
        self._words = _TwoLines(theme, first, second)
        self._words.clicked.connect(self.pressed)
        self.setFocusProxy(self._words)
        self._line = QHBoxLayout()
        self._line.setSpacing(theme.metrics.px(4))
        self._line.addWidget(self._words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.metrics.px(4))
        self._column.addLayout(self._line)
        self._note: Field | None = None

    def add_button(self, icon: str, name: str) -> IconButton:
        button = IconButton(self._theme, icon, sign=16)
        button.say(name)
        self._line.addWidget(button)
        return button

    def add_note_button(self, note: str) -> None:
        button = TextButton(self._theme)
        button.set_label(self.tr("Change the note") if note else self.tr("Add a note"))
        button.say(button.label, description=note)
        button.setToolTip("")
        button.clicked.connect(self.write_note)
        self._line.addWidget(button)
        self._noted = note

    def write_note(self) -> None:
        """Show the note's field, and let it be written."""
        if self._note is None:
            self._note = Field(self._theme)
            self._note.setAccessibleName(self.tr("Note"))
            self._note.setText(self._noted)
            self._note.editingFinished.connect(self._take_note)
            self._column.addWidget(self._note)
        self._note.show()
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_note(self) -> None:
        assert self._note is not None
        if self._note.text() != self._noted:
            self._noted = self._note.text()
            self.note_written.emit(self._noted)


class _TwoLines(Control):
    """A title and what is said about it, each on one line, shortened where there is no room."""

    def __init__(self, theme: Theme, first: str, second: str) -> None:
        super().__init__(theme)
        self._first, self._second = isolated(first), isolated(second)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(first, description=second)
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        return QSize(self.px(120), self.px(_ROW if self._second else 40))

    def _paint_face(self, painter: QPainter) -> None:
        inner = self.rect().adjusted(self.px(PADDING), self.px(6), -self.px(PADDING), -self.px(6))
        paint_two_lines(painter, self.theme, inner, self._first, self._second)
