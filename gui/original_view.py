"""The original page of a PDF beside its text, with the word that is heard marked on it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gui.theme import Theme, palette

_SHORE = 16
_HIGHEST, _LOWEST = 0.25, 0.75
"""Between these parts of the height stands what is heard, where the page is higher than the view."""

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
        self._scrolled = 0.0
        """How much of the page (px) lies above the view."""
        self._is_let_go = False
        self.setAccessibleName(self.tr("Original page"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def wanted_width(self) -> int:
        """How wide a picture is wanted, in pixels of the screen."""
        return round(self._room().width() * self.devicePixelRatioF())

    def show_page(self, image: QImage) -> None:
        """Show another page's picture, without marks."""
        self._image = image
        self._sentence = self._word = ()
        self._is_let_go = False
        self._scroll_to(0)

    def show_heard(self, sentence: Sequence[Box], word: Sequence[Box]) -> None:
        """Mark where sentence and word stand, in parts of the page."""
        self._sentence, self._word = sentence, word
        self.update()

    def bring_into_view(self, boxes: Sequence[Box]) -> None:
        """Let the page stand so that these are seen; the hand that has moved it is let, until they are in view."""
        if not boxes:
            return
        height, tall = self._room().height(), self._place().height()
        top, bottom = boxes[0][1] * tall - self._scrolled, boxes[0][3] * tall - self._scrolled
        if top >= 0 and bottom <= height * _LOWEST:
            self._is_let_go = False
        elif not self._is_let_go:
            self._scroll_to(boxes[0][1] * tall - height * _HIGHEST)

    def _scroll_to(self, scrolled: float) -> None:
        self._scrolled = max(0.0, min(scrolled, self._place().height() - self._room().height()))
        self.update()

    def say_page(self, number: int) -> None:
        """Name the page for screen readers."""
        self.setAccessibleName(self.tr("Original page {number}").format(number=number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scroll_to(self._scrolled)
        self.resized.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the page by hand."""
        self._is_let_go = True
        self._scroll_to(self._scrolled - (event.pixelDelta().y() or event.angleDelta().y() / 2))
        event.accept()

    def _room(self) -> QRectF:
        shore = self._theme.metrics.px(_SHORE)
        return QRectF(self.rect()).adjusted(shore, 0, -shore, -shore)

    def _place(self) -> QRectF:
        """Where the page lies: as wide as there is room; a higher one goes along with what is heard."""
        room, size = self._room(), self._image.size()
        height = room.width() * size.height() / max(1, size.width())
        return QRectF(room.left(), room.top() - self._scrolled, room.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._theme.palette, QPainter(self)
        painter.fillRect(event.rect(), colours.paper)
        if self._image.isNull():
            return
        place = self._place()
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
