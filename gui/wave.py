"""The waveform: what was heard, where the ear is, what is ready, and the rail of sentences beneath.

The wave stands and the playhead moves; near its end the page turns. Bars are painted once into two pixmaps, one in
the colour of what was heard and one in that of what is ahead: a moving playhead costs two blits of a narrow strip.
A slider to assistive technology: its value is the position in seconds, its description the place in words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from core.audio.format import SAMPLE_RATE
from gui.controls import came_by_key, focus_ring
from gui.theme import Theme
from gui.wave_bars import BAR, LOW, PITCH, TALL, BarPictures
from gui.wave_rail import NEAR, Mishap, Rail, Stretch

PAGE_S = 40
TURN_AT = 0.85
SIDE, EDGE = 8, 4
"""Room around the wave inside the widget, px at 100 %: for the focus ring and half of the knob."""
_STEP_S = 5
LONGEST_TIP = 160
"""Characters of a sentence in the tooltip."""


class Wave(QSlider):
    """Shows bars, playhead and rail as told; emits where the listener wants to be.

    Bars are counted from the origin, the first frame of the turn: bar i covers `frames_per_bar` frames from
    origin + i * frames_per_bar on.
    """

    seek_wished = Signal(int)
    """A frame was pressed."""
    sentence_wished = Signal(int)
    """A key asked for -1 the sentence before, 1 the one after."""
    paragraph_wished = Signal(int)
    bars_wanted = Signal(int, int, int)
    """The page was turned or resized: first frame, frames per bar, number of bars that it would show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._shape = TALL
        self._origin, self._first, self._count, self._frames_per_bar = 0, 0, 1, PAGE_S * SAMPLE_RATE
        self._bars = BarPictures(theme)
        self._made_until = 0
        self._playhead: float | None = None
        self._is_calm = False
        self._last_sentence: int | None = None
        self._drag: int | None = None
        self._rail = Rail(theme)
        self._has_all = False
        self._ring = self._telling = self._is_heard = False
        self._be_slider()
        theme.changed.connect(self._follow_theme)

    def _be_slider(self) -> None:
        self.setAccessibleName(self.tr("Position"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setSingleStep(_STEP_S)
        self.setRange(0, 0)
        self.setEnabled(False)
        self.valueChanged.connect(self._obey_assistive_technology)

    # what it is told

    @property
    def frames_per_bar(self) -> int:
        """How many frames one bar covers at the present width: about 40 s on a page."""
        return self._frames_per_bar

    def set_origin(self, frame: int) -> None:
        """Begin a turn: forget bars, sentences and playhead; the page starts at this frame."""
        self._origin, self._first, self._made_until = frame, 0, frame
        self._bars.drop_all()
        self._playhead = self._drag = None
        self._rail.mishaps.clear()
        self.set_sentences(())
        self.set_current(None)
        self._repaint_bars()

    def set_bars(self, first_index: int, heights: Sequence[float]) -> None:
        """Put bars (0 to 1) in place from an index on, in place of what was there."""
        self._bars.put(first_index, [float(each) for each in heights])
        end = self._origin + (first_index + len(heights)) * self._frames_per_bar
        self._made_until = max(self._made_until, end)
        self._update_bars(first_index, first_index + len(heights))
        self._take_range()

    def clear_from(self, index: int) -> None:
        """Take back all bars from an index on: that audio will not come."""
        self._bars.drop_from(index)
        self._made_until = min(self._made_until, self._origin + index * self._frames_per_bar)
        self._update_bars(index, self._first + self._count)
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
        self._update_around(self._row().left() + self._x(frame))

    def set_low(self, low: bool) -> None:
        """Take 40 px of height instead of 56."""
        shape = LOW if low else TALL
        if shape != self._shape:
            self._shape = shape
            self.updateGeometry()
            self._repaint_bars()

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
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos().x()), self)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and self._drag is not None:
            event.accept()  # Esc lets go of a drag before it may stop the voice
        return super().event(event)

    def _measure(self) -> None:
        """Fit about 40 s into the width; when bars come to cover other frames, ask for them anew."""
        first_frame = self._frame_of_bar(self._first)
        before = (self._count, self._frames_per_bar)
        self._count = max(1, (self._row().width() + self.pitch - self._px(BAR)) // self.pitch)
        self._frames_per_bar = PAGE_S * SAMPLE_RATE // self._count
        if before != (self._count, self._frames_per_bar):
            self._first = (first_frame - self._origin) // self._frames_per_bar
            self._bars.drop_all()
            self._repaint_bars()
            if not self._turn_if_needed():
                self._ask_for_bars()
        else:
            self._repaint_bars()

    # places

    def _frame_of_bar(self, index: int) -> int:
        return self._origin + index * self._frames_per_bar

    def _x(self, frame: float) -> float:
        """Where a frame stands, from the row's left, px."""
        return ((frame - self._origin) / self._frames_per_bar - self._first) * self.pitch

    def _frame_at(self, x: float) -> int:
        """What frame stands at a place of the widget, within what is made."""
        bars = self._first + (x - self._row().left()) / self.pitch
        return max(self._origin, min(int(self._origin + bars * self._frames_per_bar), self._made_until - 1))

    def _playhead_x(self) -> float | None:
        """The playhead's middle in the widget, on a whole device pixel."""
        frame = self._playhead if self._drag is None else self._drag
        if frame is None:
            return None
        ratio = self.devicePixelRatioF()
        return self._row().left() + round(self._x(frame) * ratio) / ratio

    def set_calm(self, calm: bool) -> None:
        """Turn the page between sentences alone."""
        self._is_calm = calm

    # turning the page

    def _turn_if_needed(self) -> bool:
        if self._playhead is None or self._drag is not None:
            return False
        bar = (self._playhead - self._origin) / self._frames_per_bar - self._first
        late = bar > TURN_AT * self._count and self._made_until > self._frame_of_bar(self._first + self._count)
        sentence = self._rail.at(self._playhead)
        late = late and not (self._is_calm and sentence == self._last_sentence)
        self._last_sentence = sentence
        if 0 <= bar < self._count and not late:
            return False
        return self._turn_to(self._playhead)

    def _turn_to(self, frame: float) -> bool:
        """Start a page where the sentence of a frame starts; in a long sentence, a little before the frame."""
        here = int((frame - self._origin) // self._frames_per_bar)
        sentence = self._rail.at(frame)
        start = here if sentence is None else (self._rail.starts[sentence] - self._origin) // self._frames_per_bar
        if here - start > self._count // 2:
            start = here - round((1 - TURN_AT) * self._count)
        if max(0, start) == self._first:
            return False
        self._first = max(0, start)
        self._repaint_bars()
        self._ask_for_bars()
        return True

    def _ask_for_bars(self) -> None:
        self.bars_wanted.emit(self._frame_of_bar(self._first), self._frames_per_bar, self._count)

    # painting

    def _repaint_bars(self) -> None:
        """Have the whole page of bars drawn anew."""
        self._bars.forget_pictures()
        self.update()

    def _update_bars(self, start: int, stop: int) -> None:
        """Show the bars from start to stop anew, as far as they are on the page."""
        start, stop = max(start, self._first), min(stop, self._first + self._count)
        if start < stop:
            self.update(self._bars.strip(start, stop).translated(self._row().topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.palette.deck)
        self._paint_bars(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page, row = self._page(), self._row()
        middle = row.top() + self._px(self._shape.rail)
        if event.rect().bottom() >= middle - self._px(2):
            self._rail.paint(painter, page, middle)
        self._paint_playhead(painter)
        self._rail.paint_signs(painter, page, row.top() + self._px(self._shape.middle))
        if self._ring and self.hasFocus():
            focus_ring(painter, self._theme.palette, QRectF(self.rect()), self._px(6), self._theme.metrics.u)

    def _paint_bars(self, painter: QPainter) -> None:
        row, x = self._row(), self._playhead_x()
        self._bars.paint_page(self._first, self._count, self._shape, row.size(), self.devicePixelRatioF())
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

    def _page(self) -> Stretch:
        """What the page shows, and where."""
        row, start = self._row(), self._frame_of_bar(self._first)
        stop = self._frame_of_bar(self._first + self._count)
        left, right = float(row.left()), float(row.right() + 1)
        return Stretch(start, stop, self._made_until, left, right, lambda frame: left + self._x(frame))

    def _update_rail(self) -> None:
        top = self._row().top() + self._px(self._shape.foot)
        self.update(QRect(0, top, self.width(), self.height() - top))

    # hand and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_to(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag_to(event.position().toPoint())
        else:
            self._hover(self._frame_at(event.position().x()) if self._is_made_at(event.position().x()) else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        frame = self._drag
        self._let_go()
        if frame is not None:
            self.seek_wished.emit(frame)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past the deck is no wish to be elsewhere

    def _drag_to(self, point: QPoint) -> None:
        self._update_around(self._playhead_x())
        self._drag = self._frame_at(point.x())
        self._update_around(self._playhead_x())
        QToolTip.showText(self.mapToGlobal(point), self._tip_at(point.x()), self)

    def _hover(self, frame: int | None) -> None:
        """Lift the piece of the sentence under the pointer."""
        index = None if frame is None else self._rail.at(frame)
        if index != self._rail.hovered:
            self._rail.hovered = index
            self._update_rail()

    def _tip_at(self, x: float) -> str:
        """Say what befell the sound there, or what is said there."""
        frame = self._frame_at(x)
        match self._rail.mishap_near(frame, self._px(NEAR) / self.pitch * self._frames_per_bar):
            case Mishap.BREAK:
                return self.tr("The sound broke off here for a moment.")
            case Mishap.RETURN:
                return self.tr("The voice was away here and came back.")
        index = self._rail.at(frame)
        if index is None or not self._is_made_at(x):
            return self.tr("Not made yet") if self.isEnabled() else ""
        text = " ".join(self._rail.sentences[index].text.split())
        return text if len(text) <= LONGEST_TIP else text[:LONGEST_TIP].rsplit(" ", 1)[0] + " …"

    def _is_made_at(self, x: float) -> bool:
        return self._row().left() <= x < self._row().left() + self._x(self._made_until)

    def _let_go(self) -> None:
        self._update_around(self._playhead_x())
        self._drag = None
        self._update_around(self._playhead_x())
        QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        self.update()
        if not self._obey_key(Qt.Key(event.key())):
            event.ignore()

    def _obey_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self.sentence_wished.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self.sentence_wished.emit(1)
            case Qt.Key.Key_PageUp:
                self.paragraph_wished.emit(-1)
            case Qt.Key.Key_PageDown:
                self.paragraph_wished.emit(1)
            case Qt.Key.Key_Home | Qt.Key.Key_End if self._rail.starts:
                self.seek_wished.emit(self._rail.starts[0 if key == Qt.Key.Key_Home else -1])
            case Qt.Key.Key_Escape if self._drag is not None:
                self._let_go()
            case _:
                return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = came_by_key(event.reason())
        self._tell()
        super().focusInEvent(event)

    # assistive technology

    def _take_range(self) -> None:
        """Let the slider reach from the origin to the end of what is made; without sound it is disabled."""
        self._telling = True
        self.setRange(0, max(0, self._made_until - self._origin) // SAMPLE_RATE)
        self._telling = False
        self.setEnabled(self._made_until > self._origin)

    def _tell(self) -> None:
        """Put the place into value and description: on focus and with each sentence, not with every second."""
        seconds = int(((self._playhead or self._origin) - self._origin) / SAMPLE_RATE)
        self._telling = True
        self.setValue(seconds)
        self._telling = False
        self.setAccessibleDescription(self._place_in_words(max(0, seconds)))

    def _place_in_words(self, seconds: int) -> str:
        time = self._time_in_words(seconds)
        if self._rail.current is None:
            return time
        if not self._has_all:
            return self.tr("{time}, sentence {number}").format(time=time, number=self._rail.current + 1)
        return self.tr("{time}, sentence {number} of {count}").format(
            time=time, number=self._rail.current + 1, count=len(self._rail.sentences)
        )

    def _time_in_words(self, seconds: int) -> str:
        minutes, rest = divmod(seconds, 60)
        # One has words of its own: the source text is shown as it is where no translation is loaded.
        rest_words = self.tr("1 second") if rest == 1 else self.tr("%n seconds", "", rest)
        if not minutes:
            return rest_words
        minute_words = self.tr("1 minute") if minutes == 1 else self.tr("%n minutes", "", minutes)
        return self.tr("{minutes} {seconds}", "a time in words").format(minutes=minute_words, seconds=rest_words)

    def _obey_assistive_technology(self, seconds: int) -> None:
        if not self._telling:
            self.seek_wished.emit(self._origin + seconds * SAMPLE_RATE)
