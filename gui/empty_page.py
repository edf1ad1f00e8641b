"""What stands on a page without text: the question, and the ways to begin. Gone at the first letter.

It lies over the page's viewport and leaves everything but its rows to it: clicks fall through, typing goes on.
While it is shown the page's own caret is hidden and drawn beside the question instead.
"""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from gui import icons
from gui.controls import PADDING, SIGN, RowButton
from gui.keys import Command
from gui.mirror import mirrored, mirrored_x
from gui.theme import FontRole, Theme, set_ink

_WIDE, _SHORE = 476, 24
_TITLE, _LEAST_TITLE = 32, 8
"""Characters of a title that is offered, at most and at least."""
"""Characters of a title that fit beside the rest of the offer to go on."""


class EmptyPage(QWidget):
    """Emits the way that was chosen."""

    paste_wished = Signal()
    open_wished = Signal()
    ask_wished = Signal()
    sample_wished = Signal()
    natural_wished = Signal()
    go_on_wished = Signal()
    """Back to the text that was read last."""

    def __init__(self, theme: Theme, page: QPlainTextEdit) -> None:
        super().__init__(page.viewport())
        self._theme, self._page = theme, page
        self._caret_width = page.cursorWidth()
        self._caret, self._caret_on = QRect(), True
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._flip_caret)
        self._question = self._label(self.tr("What would you like to hear?"))
        self._lead = self._label(self.tr("Type here, or choose how to begin."))
        self._offered = "", 0
        self._go_on = self._row("", "play", Command.GO_ON.shown, self.go_on_wished)
        self._go_on.hide()
        self._rows = [
            self._row(self.tr("Paste and listen"), "paste", Command.PASTE_AND_LISTEN.shown, self.paste_wished),
            self._row(self.tr("Open a document"), "open", Command.OPEN.shown, self.open_wished),
            self._row(self.tr("Ask a language model"), "ask", Command.ASK.shown, self.ask_wished),
            self._row(self.tr("Hear a short sample"), "voice", "", self.sample_wished),
        ]
        self._natural = self._row("", "plus", "", self.natural_wished)
        self._natural.hide()
        self._promise = self._label(self.tr("Your text stays on this computer."))
        self._promise_sign = QPointF()
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)
        theme.changed.connect(self._arrange)

    def offer(self, title: str, minutes_left: int) -> None:
        """Offer to go on in a text, before all other ways; no title, no offer."""
        self._go_on.hide()
        if self._go_on in self._rows:
            self._rows.remove(self._go_on)
        self._offered = title, minutes_left
        if title:
            self._rows.insert(0, self._go_on)
            self._go_on.show()
        self._arrange()

    def offer_natural(self, size_mb: int | None) -> None:
        """Offer natural voices, behind all other ways, with the size of the one to begin with.

        0 offers none; None offers them while that size is not known.
        """
        offered = size_mb != 0
        told = self.tr("offline, about {size} MB").format(size=size_mb) if size_mb else ""
        self._natural.set_label(self.tr("Get a natural voice"), told)
        if offered != (self._natural in self._rows):
            (self._rows.append if offered else self._rows.remove)(self._natural)
            self._natural.setVisible(offered)
            self._arrange()

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _row(self, words: str, icon: str, key: str, wish: SignalInstance) -> RowButton:
        row = RowButton(self._theme, words, self, icon=icon, key=key)
        row.setCursor(Qt.CursorShape.ArrowCursor)
        row.clicked.connect(wish)
        return row

    # places

    def _px(self, at_100: float) -> int:
        return self._theme.metrics.px(at_100)

    def _arrange(self) -> None:
        """Centre the block, a little above the middle; in a small page without the second line, and closer."""
        if not self.isVisible():  # a page that has no size yet would have the question measured in every size
            return
        width = min(self._px(_WIDE), self.width() - 2 * self._px(_SHORE))
        font = self._question_font(width)
        question = QFontMetrics(font).height()
        dense = question + self._px(72 + len(self._rows) * 48 + 52) > self.height()
        lead, gap, promise = (0, self._px(6), self._px(36)) if dense else (self._px(28), self._px(20), self._px(56))
        room = (self.height() - question - gap - promise) // len(self._rows)
        pitch = max(self._px(36), min(room, self._px(40))) if dense else self._px(48)
        total = question + lead + gap + len(self._rows) * pitch + promise
        top, left = max(0, round((self.height() - total) * 0.44)), (self.width() - width) // 2
        self._dress(self._question, font, QRect(left, top, width, question))
        self._lead.setVisible(not dense)
        self._dress(self._lead, self._lead_font(), QRect(left, top + question, width, lead), second=True)
        caret = QRect(left - self._px(8), top + self._px(4), self._px(2), question - self._px(8))
        self._caret = mirrored(self, caret)
        self._arrange_rows(QRect(left, top + question + lead + gap, width, pitch))
        self._arrange_promise(QRect(left, top + total - promise, width, promise))
        self.update()

    def _question_font(self, width: int) -> QFont:
        font = self._theme.metrics.font(FontRole.QUESTION)
        while QFontMetrics(font).horizontalAdvance(self._question.text()) >= width and font.pixelSize() > 14:
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _lead_font(self) -> QFont:
        font = self._theme.metrics.font(FontRole.LEAD)
        font.setPixelSize(self._px(16))
        return font

    def _dress(self, label: QLabel, font: QFont, place: QRect, *, second: bool = False) -> None:
        label.setFont(font)
        set_ink(label, self._theme.palette.ink_2 if second else self._theme.palette.ink)
        label.setGeometry(place)

    def _name_go_on(self, width: int) -> None:
        """Shorten the title until the row has room for what is left to hear, and for the key."""
        row, metrics = self._go_on, QFontMetrics(self._theme.metrics.font(FontRole.CONTROL))
        room = width - row.sizeHint().width() + metrics.horizontalAdvance(row.accessibleName())
        length = next((each for each in range(_TITLE, _LEAST_TITLE, -1) if self._fits(each, metrics, room)), 0)
        row.set_label(self._go_on_words(max(length, _LEAST_TITLE)))

    def _fits(self, length: int, metrics: QFontMetrics, room: int) -> bool:
        return metrics.horizontalAdvance(self._go_on_words(length)) <= room

    def _go_on_words(self, length: int) -> str:
        title, minutes_left = self._offered
        short = title if len(title) <= length else f"{title[: length - 1].rstrip(' ,;:.')}…"
        minutes = self.tr("Go on: {title}, {minutes} min left").format(title=short, minutes=minutes_left)
        soon = self.tr("Go on: {title}, under a minute left").format(title=short)
        return minutes if minutes_left else soon

    def _arrange_rows(self, first: QRect) -> None:
        """Rows hang out by their padding, so that signs and keys stand at the block's edges."""
        hang = self._px(PADDING)
        box = first.adjusted(-hang, 0, hang, 0)
        height = min(first.height(), self._px(44))
        if self._go_on in self._rows:
            self._name_go_on(box.width())
        for place, row in enumerate(self._rows):
            middle = first.top() + place * first.height() + first.height() // 2
            row.setGeometry(box.left(), middle - height // 2, box.width(), height)

    def _arrange_promise(self, place: QRect) -> None:
        words = mirrored(self, place.adjusted(self._px(SIGN + 16), 0, 0, 0))
        self._dress(self._promise, self._theme.metrics.font(FontRole.SECOND), words, second=True)
        x = mirrored_x(self, place.left() + self._px(SIGN) / 2)
        self._promise_sign = QPointF(x, place.center().y() + 0.5)

    # the page beneath

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Resize if watched is self._page.viewport():
                self._fit()
            case QEvent.Type.FocusIn | QEvent.Type.FocusOut if watched is self._page:
                self._restart_caret()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._page.viewport().rect())
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        self._caret_width = self._page.cursorWidth() or self._caret_width
        self._page.setCursorWidth(0)
        self._fit()
        self._restart_caret()

    def hideEvent(self, event: QHideEvent) -> None:
        self._page.setCursorWidth(self._caret_width)
        self._blink.stop()

    def _restart_caret(self) -> None:
        self._caret_on = True
        flash_ms = QApplication.cursorFlashTime() // 2
        if self.isVisible() and self._page.hasFocus() and flash_ms > 0:
            self._blink.start(flash_ms)
        else:
            self._blink.stop()
        self.update(self._caret)

    def _flip_caret(self) -> None:
        self._caret_on = not self._caret_on
        self.update(self._caret)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._caret_on and self._page.hasFocus():
            painter.fillRect(self._caret, self._theme.palette.you)
        icons.paint(painter, "computer", self._theme.palette.ink_2, self._promise_sign, self._px(SIGN - 2))
