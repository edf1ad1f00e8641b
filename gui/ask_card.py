"""The ask card: one field above the deck, with the language model and where it runs beside it.

Its second face, opened by the model's button or when nobody answers, is where the model's address, name and key
are given.
"""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from gui.cards import Card
from gui.controls import BOX, PADDING, RADIUS, SIGN, TextButton
from gui.fields import HEIGHT, Field
from gui.icons import paint as paint_icon
from gui.mirror import place
from gui.theme import FontRole, Theme, set_ink

_WIDEST, _SHORE, _LIFT = 720, 24, 16
"""px at 100 %, as of a notice: at most so wide, so far from the sides, so far above the deck."""
_ROW, _EDGE, _APART = 56, 18, 8
_NARROW = 480
"""Under this width the model stands beneath the question."""


class AskCard(Card):
    """Emits what is asked, and closes; emits where to ask, and stays."""

    asked = Signal(str)
    endpoint_given = Signal(str, str, str)
    """Address, model and key, each empty where it is to be as it was or is usually."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Ask"))
        self._question = _Line(theme, self)
        self._question.setAccessibleName(self.tr("Your question"))
        self._question.setPlaceholderText(self.tr("What would you like to know?"))
        self._model = TextButton(theme, self, chevron=True)
        self._ask = _Filled(theme, self)
        self._ask.set_label(self.tr("Ask"))
        self._ask.say(self.tr("Ask"), self.tr("Return"))
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._labels = [QLabel(words, self) for words in (self.tr("Address"), self.tr("Model"), self.tr("Key"))]
        self._fields = [self._field(label) for label in self._labels]
        self._fields[2].setEchoMode(QLineEdit.EchoMode.Password)
        self._is_wide_open = False
        self._question.returnPressed.connect(self._take_question)
        self._ask.clicked.connect(self._take_question)
        self._model.clicked.connect(self._toggle_setup)
        self.show_model("", "")
        self.open_setup(False)
        self._follow_theme()

    @property
    def question(self) -> str:
        """What stands in the field."""
        return self._question.text().strip()

    def keep(self, question: str) -> None:
        """Let a question that could not be asked stand in the field again."""
        self._question.setText(question)

    def show_model(self, name: str, host: str) -> None:
        """Say which model answers; an empty host is this computer, an empty name is one not known yet."""
        if not name:
            label, described = self.tr("Language model"), ""
        elif host:
            label, described = self.tr("{model} at {host}").format(model=name, host=host), host
        else:
            label, described = self.tr("{model} here").format(model=name), self.tr("on this computer")
        self._model.set_label(label)
        self._model.say(self.tr("Language model: {model}").format(model=name or "…"), description=described)
        self._arrange()

    def show_endpoint(self, address: str, usual: str, model: str) -> None:
        """Fill the fields with what is chosen; `usual` counts where no address is."""
        for field, words in zip(self._fields, (address, model, ""), strict=True):
            field.setText(words)
        self._fields[0].setPlaceholderText(usual)
        self._fields[1].setPlaceholderText(self.tr("the first one there"))
        self._fields[2].setPlaceholderText(self.tr("where one is needed"))

    def show_words(self, words: str) -> None:
        """Say above the fields how it stands."""
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._place()

    def open_setup(self, wide: bool) -> None:
        """Show where the model is, or the question alone. The focus stays with what is typed."""
        self._is_wide_open = wide
        for part in (self._words, *self._labels, *self._fields):
            part.setVisible(wide)
        self._place()

    def _toggle_setup(self) -> None:
        self.open_setup(not self._is_wide_open)
        if self._is_wide_open:
            self._fields[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _field(self, label: QLabel) -> Field:
        field = Field(self.theme, self)
        field.setAccessibleName(label.text())
        label.setBuddy(field)
        field.returnPressed.connect(self._give)
        return field

    def _give(self) -> None:
        address, model, key = (field.text().strip() for field in self._fields)
        self._fields[2].clear()
        self.endpoint_given.emit(address, model, key)

    def _take_question(self) -> None:
        if question := self.question:
            self._question.clear()
            self.dismiss()
            self.asked.emit(question)

    def _first_focus(self) -> QWidget:
        return self._question

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the fields have taken it
            super().keyPressEvent(event)

    # places

    def sizeHint(self) -> QSize:
        return QSize(self.px(_WIDEST), self._height_for(self.px(_WIDEST)))

    def _place(self) -> None:
        """Lie above the deck, in the middle of the page."""
        if self._anchor is None:
            return
        page = QRect(self._anchor.mapTo(self._window, QPoint(0, 0)), self._anchor.size())
        width = min(self.px(_WIDEST), page.width() - 2 * self.px(_SHORE))
        height = min(self._height_for(width), page.height() - self.px(_LIFT))
        left = page.left() + (page.width() - width) // 2
        self.setGeometry(left, page.bottom() + 1 - self.px(_LIFT) - height, width, height)
        self._arrange()

    def _height_for(self, width: int) -> int:
        row = self.px(_ROW) + (self.px(36 + _APART) if self._is_narrow(width) else 0)
        if not self._is_wide_open:
            return row
        return row + self._words_height(width) + len(self._fields) * self.px(HEIGHT + _APART) + self.px(_EDGE)

    def _words_height(self, width: int) -> int:
        words = self._words.heightForWidth(width - 2 * self.px(_EDGE)) if self._words.text() else 0
        return words + self.px(_APART) if words else 0

    def _is_narrow(self, width: int) -> bool:
        return width < self.px(_NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _follow_theme(self) -> None:
        metrics, palette = self.theme.metrics, self.theme.palette
        self._words.setFont(metrics.font(FontRole.BODY))
        for label in self._labels:
            label.setFont(metrics.font(FontRole.SECOND))
            set_ink(label, palette.ink_2)
        super()._follow_theme()
        self._arrange()

    def _arrange(self) -> None:
        """The fields above, the question beneath: what is opened later does not move what is there."""
        bottom = self.height()
        ask = self._ask.sizeHint()
        right = self.width() - self.px(10)
        row = bottom - self.px(_ROW)
        place(self._ask, right - ask.width(), row + (self.px(_ROW) - ask.height()) // 2, ask.width(), ask.height())
        left, right = self.px(_EDGE) + self.px(SIGN) + self.px(12), right - ask.width() - self.px(_APART)
        if self._is_narrow(self.width()):
            row -= self.px(36 + _APART)
            wide = min(self._model.sizeHint().width(), right - left)
            place(self._model, left - self.px(PADDING), bottom - self.px(46), wide, self.px(BOX))
            right = self.width() - self.px(_EDGE)
        else:
            wide = min(self._model.sizeHint().width(), (right - left) // 2)
            place(self._model, right - wide, row + self.px(10), wide, self.px(BOX))
            right -= wide + self.px(_APART)
        place(self._question, left, row + self.px(8), right - left, self.px(40))
        self._arrange_setup()

    def _arrange_setup(self) -> None:
        edge, wide = self.px(_EDGE), self.width() - 2 * self.px(_EDGE)
        words = self._words_height(self.width())
        self._words.setGeometry(edge, self.px(_EDGE - 4), wide, max(0, words - self.px(_APART)))
        label = max(QFontMetrics(each.font()).horizontalAdvance(each.text()) for each in self._labels) + self.px(16)
        top = self.px(_EDGE - 4) + words
        for each, field in zip(self._labels, self._fields, strict=True):
            place(each, edge, top, label, self.px(HEIGHT))
            place(field, edge + label, top, wide - label, self.px(HEIGHT))
            top += self.px(HEIGHT + _APART)

    def paintEvent(self, event: object) -> None:
        super().paintEvent(event)  # type: ignore[arg-type]
        centre = QRectF(self.px(_EDGE), self._question.geometry().top(), self.px(SIGN), self.px(40)).center()
        paint_icon(QPainter(self), "ask", self.theme.palette.ink_2, centre, self.px(SIGN))


class _Line(QLineEdit):
    """The question: a line without a box of its own, since the card is one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrame(False)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        font = self._theme.metrics.font(FontRole.BODY)
        font.setPixelSize(self._theme.metrics.px(15))
        self.setFont(font)
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colours)


class _Filled(TextButton):
    """What the card is for, filled as the Speak pill is."""

    def _paint_box(self, painter: QPainter) -> None:
        # Blue on the fill would hardly be seen: the ring stands outside, with the card between.
        gap = self.px(4) if self.shows_ring else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.palette.pill)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(gap, gap, -gap, -gap), self.px(RADIUS), self.px(RADIUS)
        )

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(self.theme.metrics.font(FontRole.STRONG))
        painter.setPen(self.theme.palette.pill_ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.label)
