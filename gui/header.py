"""The band above the page: contents, open, the title, speak as I type, text and colours, more."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.controls import IconButton
from gui.keys import Command
from gui.theme import FontRole, Theme

HEIGHT, INSET, GAP = 52, 24, 4


class Header(QWidget):
    """Emits what is wished; `set_title` and `set_live` are all it is told."""

    contents_toggled = Signal()
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
        self.open_button.clicked.connect(self.open_wished)
        self.live_button.clicked.connect(self.live_toggled)
        self.colours_button.clicked.connect(self.colours_wished)
        self.more_button.clicked.connect(self.more_wished)

    def _px(self, at_100: float) -> int:
        return self._theme.metrics.px(at_100)

    def _follow_theme(self) -> None:
        self._label.setFont(self._theme.metrics.font(FontRole.TITLE))
        colours = self._label.palette()
        colours.setColor(self._label.foregroundRole(), self._theme.palette.ink_2)
        self._label.setPalette(colours)
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
        self.contents_button.setGeometry(left, top, box, box)
        self.open_button.setGeometry(left + step, top, box, box)
        right = self.width() - inset - (box if boxed else round(self.more_button.ink.right()))
        for place, button in enumerate((self.more_button, self.colours_button, self.live_button)):
            button.setGeometry(right - place * step, top, box, box)
        self._place_title(self.live_button.x() - self._px(16))

    def _place_title(self, end: int) -> None:
        width = max(0, 2 * end - self.width())
        self._label.setGeometry(QRect((self.width() - width) // 2, 0, width, self._px(HEIGHT)))
        self._label.setText(self._label.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, width))
        self._label.setAccessibleName(self._title)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._theme.palette.paper))
