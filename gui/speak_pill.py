"""The Speak pill: the one large button of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from gui import icons
from gui.controls import DECK_SIGN, Control, focus_ring, outline
from gui.mirror import mirrored, mirrored_x
from gui.theme import FontRole, Theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Pill(Control):
    """Speak, Pause, Resume: filled when it invites, outlined while it speaks, always of one size.

    The widget is larger than the pill by `margin` on each side: room for the focus ring outside of the fill.
    """

    _GAP, _RING = 2, 3

    def __init__(self, theme: Theme, labels: Sequence[str], parent: QWidget | None = None) -> None:
        """`labels` are all that it will ever say; the longest one sets its size."""
        super().__init__(theme, parent)
        self._labels = tuple(labels)
        self._label, self._icon, self._filled = self._labels[0], "play", True
        self._least = 136

    @property
    def margin(self) -> int:
        return self.px(self._GAP + self._RING)

    def show_action(self, label: str, icon: str, *, filled: bool) -> None:
        """Change words, sign and manner; name and description are set by `say`."""
        self._label, self._icon, self._filled = label, icon, filled
        self.update()

    def set_least_width(self, at_100: int) -> None:
        self._least = at_100
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        longest = max(QFontMetrics(self._font()).horizontalAdvance(each) for each in self._labels)
        width = max(self.px(self._least), longest + self.px(2 * 16 + DECK_SIGN + 8))
        return QSize(width + 2 * self.margin, self.px(48) + 2 * self.margin)

    def hitButton(self, pos: QPoint) -> bool:
        return self._pill().contains(QPointF(pos))

    def _pill(self) -> QRectF:
        return QRectF(self.rect()).adjusted(self.margin, self.margin, -self.margin, -self.margin)

    def _font(self) -> QFont:
        return self.theme.metrics.font(FontRole.SPEAK)

    def _paint_box(self, painter: QPainter) -> None:
        palette, pill = self.theme.palette, self._pill()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.pill if self._filled else palette.card)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if self.underMouse() or self.isDown():
            painter.setBrush(self._breath(palette.pill_ink if self._filled else palette.ink))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        if not self._filled:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline(painter, palette.pill, pill, pill.height() / 2, 1.5 * self.theme.metrics.u)

    def _paint_face(self, painter: QPainter) -> None:
        palette, font = self.theme.palette, self._font()
        size, gap = self.px(DECK_SIGN), self.px(8)
        words = QFontMetrics(font).horizontalAdvance(self._label)
        left = (self.width() - size - gap - words) / 2
        centre = QPointF(mirrored_x(self, left + size / 2), self.height() / 2)
        icons.paint(painter, self._icon, palette.pill_icon if self._filled else palette.voice, centre, size)
        painter.setFont(font)
        painter.setPen(palette.pill_ink if self._filled else palette.ink)
        box = QRect(round(left + size + gap), 0, words + gap, self.height())
        painter.drawText(mirrored(self, box), _LEFT, self._label)

    def _paint_ring(self, painter: QPainter) -> None:
        room = self.px(self._GAP) + (3 if self.theme.palette.is_contrast else 2) * self.theme.metrics.u
        ring = self._pill().adjusted(-room, -room, room, room)
        focus_ring(painter, self.theme.palette, ring, ring.height() / 2, self.theme.metrics.u)
