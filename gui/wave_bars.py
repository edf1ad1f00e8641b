"""The bars of the waveform: drawn once into two pictures of a page, one in each colour, and then only shown."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from gui.theme import Theme

BAR, PITCH, DOT = 3, 5, 2
_LOUD, _SPREAD = 0.36, 1.5
"""Speech lies low: the bars of plain reading are 0.15 to 0.35 of full scale. So much fills the row, and what is
between loud and soft is spread a little."""


class WaveShape(NamedTuple):
    """Heights of the wave's parts, px at 100 %, counted from the top of its row."""

    height: int
    middle: int
    tallest: int
    foot: int
    """Where the playhead ends."""
    rail: int


TALL = WaveShape(height=56, middle=24, tallest=32, foot=47, rail=53)
LOW = WaveShape(height=40, middle=18, tallest=20, foot=33, rail=37)


class BarPictures:
    """Heights of all bars known, and the pictures of one page of them. A bar without a height is a dot.

    What is not made yet is never behind the ear: both pictures are of one colour each.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._heights: dict[int, float] = {}
        self._stop = 0
        """Behind the last bar whose height is known."""
        self._first, self._count, self._shape = 0, 0, TALL
        self.heard, self.ahead = QPixmap(), QPixmap()
        """The same bars as what was heard and as what is ahead; null until `paint_page`."""

    def put(self, first: int, heights: list[float]) -> None:
        self._heights.update(enumerate(heights, first))
        self._stop = max(self._stop, first + len(heights))
        self._repaint(first, first + len(heights))

    def drop_from(self, index: int) -> None:
        for each in range(index, self._stop):
            self._heights.pop(each, None)
        self._stop = min(self._stop, index)
        self._repaint(index, self._first + self._count)

    def drop_all(self) -> None:
        self._heights.clear()
        self._stop = 0
        self.forget_pictures()

    def forget_pictures(self) -> None:
        """Have the page drawn anew when it is next looked at."""
        self.heard, self.ahead = QPixmap(), QPixmap()

    def paint_page(self, first: int, count: int, shape: WaveShape, size: QSize, ratio: float) -> None:
        """Draw a page of bars from an index on, if that is not done yet; the size is in px, for a screen scale."""
        if not self.heard.isNull():
            return
        self._first, self._count, self._shape = first, count, shape
        self.heard, self.ahead = QPixmap(size * ratio), QPixmap(size * ratio)
        for picture in (self.heard, self.ahead):
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
        self._repaint(first, first + count)

    def strip(self, start: int, stop: int) -> QRect:
        """Where the bars from start to stop stand in the picture, px."""
        pitch = self._theme.metrics.px(PITCH)
        return QRect((start - self._first) * pitch, 0, (stop - start) * pitch, self._theme.metrics.px(TALL.height))

    def _repaint(self, start: int, stop: int) -> None:
        start, stop = max(start, self._first), min(stop, self._first + self._count)
        if start < stop and not self.heard.isNull():
            shapes, strip = self._shapes(start, stop), self.strip(start, stop)
            _draw(self.heard, self._theme.palette.voice, shapes, strip)
            _draw(self.ahead, self._theme.palette.ink_3, shapes, strip)

    def _shapes(self, start: int, stop: int) -> QPainterPath:
        """The bars from start to stop as one shape: a page's worth, drawn one by one, would take a frame's time."""
        shapes = QPainterPath()
        for index in range(start, stop):
            box = self._box(index - self._first, self._heights.get(index))
            shapes.addRoundedRect(box, box.width() / 2, box.width() / 2)
        return shapes

    def _box(self, place: int, height: float | None) -> QRectF:
        """A bar about the middle, at least a dot; a smaller dot where nothing is made yet."""
        px = self._theme.metrics.px
        wide = px(BAR)
        thick = px(DOT) if height is None else wide
        full = 0.0 if height is None else min(1.0, height / _LOUD) ** _SPREAD
        tall = max(thick, full * px(self._shape.tallest))
        left = place * px(PITCH) + (wide - thick) / 2
        return QRectF(left, px(self._shape.middle) - tall / 2, thick, tall)


def _draw(picture: QPixmap, colour: QColor, shapes: QPainterPath, strip: QRect) -> None:
    """Put shapes in the place of what stands in a strip of a picture."""
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillRect(strip, Qt.GlobalColor.transparent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shapes, colour)
    painter.end()
