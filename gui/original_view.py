"""The original page of a PDF beside its text, with the word that is heard marked on it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, palette

_SHORE = 16

Box = tuple[float, float, float, float]


class OriginalView(QWidget):
    """Shows one page; `resized` when it could do with a picture of another width."""

    resized = Signal()

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._image = QImage()
        self._on_paper = palette("paper")  # whatever the window's colours: print is black on white
        self._sentence: Sequence[Box] = ()
        self._word: Sequence[Box] = ()
        self.setAccessibleName(self.tr("Original page"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def wanted_width(self) -> int:
        """How wide a picture is wanted, in pixels of the screen."""
        return round(self._place(QSize(3, 4)).width() * self.devicePixelRatioF())

    def show_page(self, image: QImage) -> None:
        """Show another page's picture, without marks."""
        self._image = image
        self._sentence = self._word = ()
        self.update()

    def show_heard(self, sentence: Sequence[Box], word: Sequence[Box]) -> None:
        """Mark where sentence and word stand, in parts of the page."""
        self._sentence, self._word = sentence, word
        self.update()

    def say_page(self, number: int) -> None:
        """Name the page for screen readers."""
        self.setAccessibleName(self.tr("Original page {number}").format(number=number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()

    def _place(self, size: QSize) -> QRectF:
        """Where a page of that shape lies: as large as it can be."""
        shore = self._theme.metrics.px(_SHORE)
        room = QRectF(self.rect()).adjusted(shore, 0, -shore, -shore)
        scaled = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, scaled.width(), scaled.height())
        place.moveCenter(room.center())
        place.moveTop(room.top())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._theme.palette, QPainter(self)
        painter.fillRect(event.rect(), colours.paper)
        if self._image.isNull():
            return
        place = self._place(self._image.size())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        for boxes, colour in ((self._sentence, self._on_paper.tint), (self._word, self._on_paper.mark)):
            painter.setBrush(colour)
            for left, top, right, bottom in boxes:
                box = QRectF(left * place.width(), top * place.height(), 0, 0).translated(place.topLeft())
                box.setSize(QRectF(0, 0, (right - left) * place.width(), (bottom - top) * place.height()).size())
                painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 2, 2)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(colours.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
