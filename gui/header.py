"""The band above the page: contents, open, the title, speak as I type, text and colours, more."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.controls import PADDING, RADIUS, Control, IconButton, focus_ring
from gui.keys import Command
from gui.mirror import left_of, place
from gui.theme import FontRole, Theme, set_ink

HEIGHT, INSET, GAP = 52, 24, 4
_LEAST_LINE = 160
"""Less room than that (px at 100 %) has no second line."""


class Header(QWidget):
    """Emits what is wished; `set_title` and `set_live` are all it is told."""

    contents_toggled = Signal()
    unsaid_wished = Signal()
    open_wished = Signal()
    live_toggled = Signal(bool)
    colours_wished = Signal()
    more_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Document"))
        self.contents_button = IconButton(theme, "contents", self)
        self.open_button = IconButton(theme, "open", self)
        self._label = QLabel(self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.unsaid_button = QuietLine(theme, self)
        self.live_button = IconButton(theme, "live", self)
        self.colours_button = IconButton(theme, "colours", self)
        self.more_button = IconButton(theme, "more", self)
        self._name_buttons()
        self._connect_buttons()
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def set_title(self, title: str) -> None:
        """Show the document's title, shortened in the middle where there is no room."""
        self._title = title
        self._label.setToolTip(title)
        self._arrange()

    def set_unsaid(self, words: str) -> None:
        """Say beneath the title what of the document is not read; "" where there is nothing to say."""
        self.unsaid_button.set_words(words)
        self._arrange()

    def set_live(self, live: bool) -> None:
        """Show whether text is spoken as it is typed; emits nothing."""
        self.live_button.setChecked(live)

    def sizeHint(self) -> QSize:
        return QSize(self._px(480), self._px(HEIGHT))

    def _name_buttons(self) -> None:
        self.contents_button.setCheckable(True)
        self.contents_button.setEnabled(False)
        self.contents_button.say(self.tr("Contents"), Command.CONTENTS.shown)
        self.open_button.say(self.tr("Open a document"), Command.OPEN.shown)
        self.live_button.setCheckable(True)
        self.live_button.say(self.tr("Speak as I type"), Command.LIVE.shown)
        self.colours_button.say(self.tr("Text and colours"), Command.COLOURS.shown)
        self.more_button.say(self.tr("More"), description=self.tr("All actions and their keys"))

    def _connect_buttons(self) -> None:
        self.contents_button.clicked.connect(self.contents_toggled)
        self.unsaid_button.clicked.connect(self.unsaid_wished)
        self.open_button.clicked.connect(self.open_wished)
        self.live_button.clicked.connect(self.live_toggled)
        self.colours_button.clicked.connect(self.colours_wished)
        self.more_button.clicked.connect(self.more_wished)

    def _px(self, at_100: float) -> int:
        return self._theme.metrics.px(at_100)

    def _follow_theme(self) -> None:
        self._label.setFont(self._theme.metrics.font(FontRole.TITLE))
        set_ink(self._label, self._theme.palette.ink_2)
        self.updateGeometry()
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Line up the outer signs at the inset; in high contrast, where boxes are drawn, line up the boxes."""
        boxed = self._theme.palette.is_contrast
        box, inset, step = self.open_button.sizeHint().width(), self._px(INSET), self._px(36 + GAP)
        top = (self._px(HEIGHT) - box) // 2
        left = inset - (0 if boxed else round(self.contents_button.ink.left()))
        place(self.contents_button, left, top, box, box)
        place(self.open_button, left + step, top, box, box)
        right = self.width() - inset - (box if boxed else round(self.more_button.ink.right()))
        for number, button in enumerate((self.more_button, self.colours_button, self.live_button)):
            place(button, right - number * step, top, box, box)
        self._place_title(left_of(self.live_button) - self._px(16))

    def _place_title(self, end: int) -> None:
        width = max(0, 2 * end - self.width())
        area = QRect((self.width() - width) // 2, 0, width, self._px(HEIGHT))
        wanted = self.unsaid_button.sizeHint().width()
        self.unsaid_button.setVisible(self.unsaid_button.has_words and width > self._px(_LEAST_LINE))
        if self.unsaid_button.isVisibleTo(self):
            line = QRect(0, 0, min(wanted, width), self._px(HEIGHT - 4))
            line.moveCenter(area.center())
            self.unsaid_button.setGeometry(line)
            area.setHeight(self._px(32))
        self._label.setGeometry(area)
        self._label.setText(self._label.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, width))
        self._label.setAccessibleName(self._title)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._theme.palette.paper))


class QuietLine(Control):
    """A line beneath the title that can be pressed: as high as the header, so that a hand finds it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = ""
        self.hide()

    @property
    def has_words(self) -> bool:
        return bool(self._words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.say(words, description=self.tr("Choose what is read"))
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.theme.metrics.font(FontRole.SECOND)).horizontalAdvance(self._words)
        return QSize(words + 2 + 2 * self.px(PADDING), self.px(HEIGHT - 4))  # eliding counts fractions

    def _lower(self) -> QRect:
        return self.rect().adjusted(0, self.px(24), 0, -self.px(2))

    def _paint_box(self, painter: QPainter) -> None:
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.palette.hover)
            painter.drawRoundedRect(QRectF(self._lower()), self.px(RADIUS), self.px(RADIUS))

    def _paint_face(self, painter: QPainter) -> None:
        painter.setFont(self.theme.metrics.font(FontRole.SECOND))
        painter.setPen(self.theme.palette.ink_2)
        box = self._lower().adjusted(self.px(PADDING), 0, -self.px(PADDING), 0)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter) -> None:
        focus_ring(painter, self.theme.palette, QRectF(self._lower()), self.px(RADIUS), self.theme.metrics.u)
