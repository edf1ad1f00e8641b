"""A line that fills, as high as the wave's rail is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from gui.theme import Theme

_STEPS = 1000


class ProgressBar(QProgressBar):
    """Shows a share of a whole."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill it, from 0 to 1."""
        self.setValue(round(share * _STEPS))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.metrics.px(120), self._theme.metrics.px(6))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        done = QRectF(box)
        done.setWidth(box.width() * self.value() / _STEPS)
        if self.isRightToLeft():
            done.moveRight(box.right())
        for part, colour in ((box, palette.hover if palette.is_contrast else palette.line), (done, palette.voice)):
            painter.setBrush(colour)
            painter.drawRoundedRect(part, box.height() / 2, box.height() / 2)
