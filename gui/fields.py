"""Fields to write a line into, painted from the theme: plain, and one to search with."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui import icons
from gui.controls import PADDING, SMALL_SIGN, focus_ring, outline
from gui.mirror import mirrored_x
from gui.theme import FontRole, Theme

HEIGHT = 40


class Field(QLineEdit):
    """A line of text; it has a ring whenever it has the focus, since the caret is inside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setFrame(False)
        self.setClearButtonEnabled(False)
        theme.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.metrics.px(240), self._theme.metrics.px(HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select nothing where there is nothing: a caret that is set would hide the arrival from screen readers."""
        if not self.text():
            event = QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def _dress(self) -> None:
        px = self._theme.metrics.px
        self.setFont(self._theme.metrics.font(FontRole.BODY))
        before, behind = px(PADDING + SMALL_SIGN + 8) if self._icon else px(PADDING - 2), px(PADDING)
        left, right = (behind, before) if self.isRightToLeft() else (before, behind)
        self.setTextMargins(left, 0, right, 0)
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(colours)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, metrics = self._theme.palette, self._theme.metrics
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), metrics.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.paper)
        painter.drawRoundedRect(box, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            focus_ring(painter, palette, box, radius, metrics.u)
        else:
            outline(painter, palette.ink_3, box, radius, metrics.px(1))
        if self._icon:
            x = mirrored_x(self, metrics.px(PADDING) + metrics.px(SMALL_SIGN) / 2)
            centre = QPointF(x, self.height() / 2)
            icons.paint(painter, self._icon, palette.ink_2, centre, metrics.px(SMALL_SIGN))
        painter.end()
        super().paintEvent(event)


class SearchField(Field):
    """A field that says by its sign what it is for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, icon="search")
