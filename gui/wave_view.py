"""The waveform as it is shown: what was heard, where the ear is, what is ready, and the rail of sentences beneath.

The wave stands and the playhead moves; near its end the page turns. Bars are painted once into two pixmaps, one in
the colour of what was heard and one in that of what is ahead: a moving playhead costs two blits of a narrow strip.
A slider to assistive technology: its value is the position in seconds, its description the place in words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from core.audio.format import SAMPLE_RATE
from gui.controls import focus_ring
from gui.theme import Theme
from gui.wave_bars import BAR, LOW, PITCH, TALL, BarPictures
from gui.wave_page import WavePage
from gui.wave_rail import Mishap, Rail, Stretch
from gui.wave_words import PlaceInWords

SIDE, EDGE = 8, 4
"""Room around the wave inside the widget, px at 100 %: for the focus ring and half of the knob."""


class WaveView(QSlider):
    """Shows bars, playhead and rail as told.

    Bars are counted from the origin, the first frame of the turn: bar i covers `frames_per_bar` frames from
    origin + i * frames_per_bar on.
    """

    bars_wanted = Signal(int, int, int)
    """The page was turned or resized: first frame, frames per bar, number of bars that it would show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._shape = TALL
        self._page = WavePage()
        self._page.pitch = self.pitch
        self._bars = BarPictures(theme)
        self._rail = Rail(theme)
        self._in_words = PlaceInWords(self)
        self._playhead: float | None = None
        self._drag: int | None = None
        """The frame to which the hand holds the playhead."""
        self._is_calm = self._has_all = False
        self._last_sentence: int | None = None
        self._ring = self._telling = self._is_heard = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setRange(0, 0)
        self.setEnabled(False)
        theme.changed.connect(self._follow_theme)

    # what it is told

    @property
    def frames_per_bar(self) -> int:
        """How many frames one bar covers at the present width: about 40 s on a page."""
        return self._page.frames_per_bar

    def set_origin(self, frame: int) -> None:
        """Begin a turn: forget bars, sentences and playhead; the page starts at this frame."""
        self._page.begin(frame)
        self._bars.drop_all()
        self._playhead = self._drag = None
        self._rail.mishaps.clear()
        self.set_sentences(())
        self.set_current(None)
        self._repaint_bars()

    def set_bars(self, first_index: int, heights: Sequence[float]) -> None:
        """Put bars (0 to 1) in place from an index on, in place of what was there."""
        self._bars.put(first_index, [float(each) for each in heights])
        self._page.made_until = max(self._page.made_until, self._page.frame_of_bar(first_index + len(heights)))
        self._update_bars(first_index, first_index + len(heights))
        self._take_range()

    def clear_from(self, index: int) -> None:
        """Take back all bars from an index on: that audio will not come."""
        self._bars.drop_from(index)
        self._page.made_until = min(self._page.made_until, self._page.frame_of_bar(index))
        self._update_bars(index, self._page.first + self._page.count)
        self._take_range()

    def set_playhead(self, frame: float | None) -> None:
        """Move to the frame now heard; None takes the playhead away."""
        before = self._playhead_x()
        self._playhead = frame
        if not self._turn_if_needed() and self._playhead_x() != before:
            self._update_around(before)
            self._update_around(self._playhead_x())

    def set_sentences(self, sentences: Sequence[tuple[int, int | None, str]], *, are_all: bool = False) -> None:
        """Show these pieces on the rail, in order of their frames; tell whether no more will come."""
        self._rail.set_sentences(sentences)
        self._has_all = are_all
        self._take_range()
        self._update_rail()

    def set_current(self, index: int | None) -> None:
        """Show which sentence is being heard."""
        if index != self._rail.current:
            self._rail.current = index
            self._update_rail()
            if not (self._is_heard and self.hasFocus()):  # a screen reader would say it over the voice
                self._tell()

    def set_heard(self, heard: bool) -> None:
        """Tell whether the voice is heard: then the place under the focus is not told with each sentence."""
        if heard != self._is_heard:
            self._is_heard = heard
            self._tell()

    def add_mishap(self, frame: int, kind: Mishap) -> None:
        """Put a sign where something befell the sound."""
        self._rail.mishaps.append((frame, kind))
        self._update_around(self._x(frame))

    def set_low(self, low: bool) -> None:
        """Take 40 px of height instead of 56."""
        shape = LOW if low else TALL
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
            self._repaint_bars()

    def set_calm(self, calm: bool) -> None:
        """Turn the page between sentences alone."""
        self._is_calm = calm

    # sizes

    def sizeHint(self) -> QSize:
        return QSize(self._px(200), self._px(self._shape.height) + 2 * self._px(EDGE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._px(100), self.sizeHint().height())

    @property
    def pitch(self) -> int:
        """From one bar to the next, px."""
        return self._px(PITCH)

    @property
    def middle(self) -> int:
        """Where the bars' middle stands in the row, px from its top; words beside the wave stand there too."""
        return self._px(self._shape.middle)

    def _px(self, at_100: float) -> int:
        return self._theme.metrics.px(at_100)

    def _row(self) -> QRect:
        """The wave's own place inside the widget."""
        side, edge = self._px(SIDE), self._px(EDGE)
        return QRect(side, edge, max(1, self.width() - 2 * side), self._px(self._shape.height))

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._repaint_bars()
        return super().event(event)

    def _measure(self) -> None:
        """Fit about 40 s into the width; when bars come to cover other frames, ask for them anew."""
        self._page.pitch = self.pitch
        if not self._page.fit((self._row().width() + self.pitch - self._px(BAR)) // self.pitch):
            self._repaint_bars()
            return
        self._bars.drop_all()
        self._repaint_bars()
        if not self._turn_if_needed():
            self._ask_for_bars()

    # places

    def _x(self, frame: float) -> float:
        """Where a frame stands in the widget, px."""
        return self._row().left() + self._page.x(frame)

    def _frame_at(self, x: float) -> int:
        """What frame stands at a place of the widget, within what is made."""
        return self._page.frame_at(x - self._row().left())

    def _playhead_x(self) -> float | None:
        """The playhead's middle in the widget, on a whole device pixel."""
        frame = self._playhead if self._drag is None else self._drag
        if frame is None:
            return None
        ratio = self.devicePixelRatioF()
        return self._row().left() + round(self._page.x(frame) * ratio) / ratio

    # turning the page

    def _turn_if_needed(self) -> bool:
        if self._playhead is None or self._drag is not None:
            return False
        sentence = self._rail.at(self._playhead)
        is_late = self._page.is_late(self._playhead) and not (self._is_calm and sentence == self._last_sentence)
        self._last_sentence = sentence
        if not (is_late or self._page.is_left_by(self._playhead)):
            return False
        if not self._page.turn_to(self._playhead, None if sentence is None else self._rail.starts[sentence]):
            return False
        self._repaint_bars()
        self._ask_for_bars()
        return True

    def _ask_for_bars(self) -> None:
        self.bars_wanted.emit(self._page.start, self._page.frames_per_bar, self._page.count)

    # painting

    def _repaint_bars(self) -> None:
        """Have the whole page of bars drawn anew."""
        self._bars.forget_pictures()
        self.update()

    def _update_bars(self, start: int, stop: int) -> None:
        """Show the bars from start to stop anew, as far as they are on the page."""
        start, stop = max(start, self._page.first), min(stop, self._page.first + self._page.count)
        if start < stop:
            self.update(self._bars.strip(start, stop).translated(self._row().topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.palette.deck)
        self._paint_bars(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, row = self._stretch(event.rect()), self._row()
        middle = row.top() + self._px(self._shape.rail)
        if event.rect().bottom() >= middle - self._px(2):
            self._rail.paint(painter, page, middle)
        self._paint_playhead(painter)
        self._rail.paint_signs(painter, page, row.top() + self._px(self._shape.middle))
        if self._ring and self.hasFocus():
            focus_ring(painter, self._theme.palette, QRectF(self.rect()), self._px(6), self._theme.metrics.u)

    def _paint_bars(self, painter: QPainter) -> None:
        row, x = self._row(), self._playhead_x()
        page, ratio = self._page, self.devicePixelRatioF()
        self._bars.paint_page(page.first, page.count, self._shape, row.size(), ratio)
        parted = row.left() if x is None else x
        right = row.right() + 1
        painter.save()
        painter.setClipRect(QRectF(row.left(), row.top(), parted - row.left(), row.height()))
        painter.drawPixmap(row.topLeft(), self._bars.heard)
        painter.setClipRect(QRectF(parted, row.top(), max(0.0, right - parted), row.height()))
        painter.drawPixmap(row.topLeft(), self._bars.ahead)
        painter.restore()

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self._playhead_x()
        if x is None:
            return
        row, u = self._row(), self._theme.metrics.u
        knob = QPointF(x, row.top() + 5 * u)
        foot = row.top() + self._px(self._shape.foot)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, extra in ((self._theme.palette.deck, 3 * u), (self._theme.palette.voice, 0.0)):
            painter.setBrush(colour)
            half = u + (extra and 2 * u)
            painter.drawRect(QRectF(x - half, knob.y(), 2 * half, foot - knob.y()))
            painter.drawEllipse(knob, 5 * u + extra, 5 * u + extra)

    def _update_around(self, x: float | None) -> None:
        if x is not None:
            half = self._px(5 + 3) + 1
            self.update(QRect(int(x) - half, 0, 2 * half + 1, self.height()))

    def _stretch(self, area: QRect) -> Stretch:
        """What the page shows in an area, and where: the frames that are drawn there, as far as signs reach."""
        page, left, right = self._page, self._row().left(), self._row().right() + 1
        reach, per_px = self._px(2 * SIDE), page.frames_per_bar / page.pitch
        start = page.start + int((area.left() - reach - left) * per_px)
        stop = page.start + int((area.right() + reach - left) * per_px)
        return Stretch(
            max(start, page.start),
            min(stop, page.stop),
            page.made_until,
            left,
            right,
            lambda frame: left + page.x(frame),
        )

    def _update_rail(self) -> None:
        top = self._row().top() + self._px(self._shape.foot)
        self.update(QRect(0, top, self.width(), self.height() - top))

    # assistive technology

    def _take_range(self) -> None:
        """Let the slider reach from the origin to the end of what is made; without sound it is disabled.

        Not while it has the focus: that would go to another part, when a key has led to where nothing is made yet.
        """
        made = max(0, self._page.made_until - self._page.origin)
        self._telling = True
        self.setRange(0, made // SAMPLE_RATE)
        self._telling = False
        self.setEnabled(made > 0 or self.hasFocus())

    def _tell(self) -> None:
        """Put the place into value and description: on focus and with each sentence, not with every second."""
        origin = self._page.origin
        seconds = int(((self._playhead or origin) - origin) / SAMPLE_RATE)
        self._telling = True
        self.setValue(seconds)
        self._telling = False
        count = len(self._rail.sentences) if self._has_all else None
        self.setAccessibleDescription(self._in_words.say(max(0, seconds), self._rail.current, count))
