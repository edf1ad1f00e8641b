"""Feeds the waveform: bars from the ring's own samples, the playhead from the clock, the rail from the timeline."""

from PySide6.QtCore import QObject

from core.audio.bars import bars
from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback
from core.reader.timeline import Place, text_of
from core.reader.turn import Turn
from gui.wave import Wave
from gui.wave_rail import Mishap

BARS_AT_ONCE = 200
"""At most, in one frame of the screen: a page's worth."""


class WaveFeed(QObject):
    """Keeps one wave up to date with a turn. Call `show` as often as the screen should move."""

    def __init__(self, wave: Wave, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._wave, self._playback = wave, playback
        self._turn: Turn | None = None
        self._origin: int | None = None
        self._next_bar = 0
        self._truncations = 0
        self._underruns = 0
        self._rail: tuple[int, int | None, bool] = (0, None, False)
        wave.bars_wanted.connect(self._fill)

    @property
    def seconds_heard(self) -> float:
        """How much of the turn lies behind the ear, at 1x."""
        if self._origin is None:
            return 0.0
        return max(0.0, self._playback.clock.heard() - self._origin) / SAMPLE_RATE

    def show(self, turn: Turn | None, place: Place | None) -> None:
        """Bring bars, playhead and rail to where the turn is now."""
        if turn is None or turn.origin is None:
            if turn is not self._turn:
                self._begin(turn, None)
            return
        if turn is not self._turn or turn.origin != self._origin:
            self._begin(turn, turn.origin)
        self._add_bars()
        self._show_rail(turn, place)
        heard = self._playback.clock.heard()
        self._wave.set_playhead(heard)
        if self._playback.underruns > self._underruns:
            self._wave.add_mishap(int(heard), Mishap.BREAK)
        self._underruns = self._playback.underruns  # one that nobody will hear after all is taken back

    def note_return(self, *, of_player: bool) -> None:
        """Player or voice was away and came back: put a sign where the ear was, or where the sound had come to."""
        if self._origin is not None:
            frame = int(self._playback.clock.heard()) if of_player else self._playback.ring.written
            self._wave.add_mishap(frame, Mishap.RETURN)

    def _begin(self, turn: Turn | None, origin: int | None) -> None:
        self._turn, self._origin, self._next_bar = turn, origin, 0
        self._truncations = self._playback.ring.truncations
        self._underruns = self._playback.underruns
        self._rail = (0, None, False)
        self._wave.set_origin(origin or 0)

    def _add_bars(self) -> None:
        assert self._origin is not None
        ring, size = self._playback.ring, self._wave.frames_per_bar
        whole = (ring.written - self._origin) // size
        if ring.truncations != self._truncations:
            self._truncations = ring.truncations
            self._next_bar = min(self._next_bar, max(0, whole))
            self._wave.clear_from(self._next_bar)
        if whole > self._next_bar:
            count = min(whole - self._next_bar, BARS_AT_ONCE)
            self._put(self._next_bar, count)
            self._next_bar += count

    def _put(self, first: int, count: int) -> None:
        assert self._origin is not None
        size = self._wave.frames_per_bar
        start = self._origin + first * size
        self._wave.set_bars(first, bars(self._playback.ring.read(start, start + count * size), size).tolist())

    def _fill(self, first_frame: int, frames_per_bar: int, count: int) -> None:
        """The wave shows another stretch, or another scale: give it what the ring still holds."""
        if self._origin is None:
            return
        first = max(0, first_frame - self._origin) // frames_per_bar
        ready = (self._playback.ring.written - self._origin) // frames_per_bar
        if ready > first:
            self._put(first, min(count, ready - first))
        self._next_bar = max(ready, 0)

    def _show_rail(self, turn: Turn, place: Place | None) -> None:
        utterances = turn.timeline.utterances
        are_all = turn.feed.finished and not turn.pending
        state = (len(utterances), utterances[-1].stop_frame if utterances else None, are_all)
        if state != self._rail:
            self._rail = state
            pieces = [
                (parts[0].first_frame or 0, parts[-1].stop_frame, text_of(parts))
                for parts in turn.timeline.sentences()
            ]
            self._wave.set_sentences(pieces, are_all=are_all)
        self._wave.set_current(place.number - 1 if place is not None else None)
