"""The bars of the waveform: drawn once into two pictures of a page, one in each colour, and then only shown."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

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
            self._draw(start, stop)
            _tint(self.heard, self.ahead, self.strip(start, stop), self._theme.palette.voice)

    def _draw(self, start: int, stop: int) -> None:
        """Draw bars ahead of the ear. One by one: Qt takes ten times as long for a shape of all of them."""
        painter = QPainter(self.ahead)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(self.strip(start, stop), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.palette.ink_3)
        for box in self._boxes(start, stop):
            painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
        painter.end()

    def _boxes(self, start: int, stop: int) -> Iterator[QRectF]:
        """Yield bars about the middle, each at least a dot; a smaller dot where nothing is made yet."""
        px = self._theme.metrics.px
        wide, dot, pitch = px(BAR), px(DOT), px(PITCH)
        middle, tallest = px(self._shape.middle), px(self._shape.tallest)
        for index in range(start, stop):
            height = self._heights.get(index)
            thick = dot if height is None else wide
            tall = thick if height is None else max(thick, min(1.0, height / _LOUD) ** _SPREAD * tallest)
            left = (index - self._first) * pitch + (wide - thick) / 2
            yield QRectF(left, middle - tall / 2, thick, tall)


def _tint(picture: QPixmap, model: QPixmap, strip: QRect, colour: QColor) -> None:
    """Copy a strip (px) of another picture, in a colour: a fiftieth of the time of drawing it again."""
    # Its borders lie between bars: at a broken scale theirs may stand in the middle of a pixel.
    area = QRectF(strip.adjusted(-1, 0, 1, 0)) & QRectF(QPointF(), model.deviceIndependentSize())
    ratio = model.devicePixelRatio()
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.drawPixmap(area, model, QRectF(area.topLeft() * ratio, area.size() * ratio))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(area, colour)
    painter.end()
