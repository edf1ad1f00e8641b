"""Time-stretch: speech faster or slower at the same pitch, by WSOLA, while it plays.

WSOLA (Verhelst and Roelands, "An overlap-add technique based on waveform similarity", ICASSP 1993): windows
of 24 ms are laid every 12 ms; each is taken from near its nominal place in the source, where it continues
best what was laid before. The source is the ring, read wherever needed, so nothing waits in an input queue
and a change of rate takes effect at the next hop, without a splice: between two hops the output is the
plain source. At rate 1 it stays the plain source, bit for bit.

Whoever speaks faster shortens the vowels and not the consonants. At 3x a third of the source would be passed over
and another third be faint, and with them many a burst of t, k and p, which last 5 to 20 ms. So where the source has
a burst, the window is taken from there, be it half an advance from its nominal place; the next is back at its own.

Whoever speaks slower lengthens vowels too: a burst that is laid twice is a stutter. So where some of the source is
laid twice, what holds a burst is played as it is, and what follows it makes up for that.

A little faster or slower, the best continuation is the plain source for a while, and nobody would hear that a key
was pressed. So the first window at another rate is taken from beyond it: what is passed over, or laid twice, comes
first then, and the next windows make up for it.

Another pitch is a hop laid longer or shorter and resampled to its length. What colours the voice moves with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE

Floats = NDArray[np.float32]

FASTEST = 6
HOP = SAMPLE_RATE * 12 // 1000
"""Frames between two windows, in the output; a window is two hops long, at the source's own pitch."""
SEARCH = SAMPLE_RATE * 7 // 1000
"""How far from its nominal place a window may be taken, either way."""
ReadInto = Callable[[int, Floats], None]
"""Fill the array with the source frames from that number on, with zeros where there are none."""
OnPiece = Callable[[int, float, float], None]
"""Told for each piece of output: offset in the array, source frame, source frames for each output frame."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretcher is: enough to go on with exactly the same output."""

    next: int
    """The source frame that continues what was laid last."""
    nominal: float
    """Where `next` would be if no window had been shifted."""
    position: float
    """The source frame that the next output frame stands for."""
    hop: Floats | None = None
    """What is left of the hop under way; None while the plain source is played."""
    slope: float = 1.0
    """By how much `position` moves for each frame of the hop."""
    said: int = 0
    """Before that frame there was a burst, which is not laid again."""
    rate: float = 1.0
    """At which what was laid last was laid."""


class Stretcher:
    """Renders a source from any frame on at a changeable rate (0.5 to 6). Not thread-safe: for the audio thread.

    `place` may be taken at any time between two calls and put back later.
    """

    def __init__(self, read_into: ReadInto) -> None:
        self._read_into = read_into
        self._around = np.zeros(FASTEST * HOP + (_CALM + 2) * _GRAIN, np.float32)
        self.rate = 1.0
        """Source frames for each output frame; taken up at the next hop."""
        self.place = Place(0, 0.0, 0.0)
        self._shape = _shape(HOP)
        self._make_room()

    def set_pitch(self, pitch: float) -> None:
        """Sound `pitch` times as high (0.5 to 2) at the same rate; taken up at the next hop."""
        length = 4 * round(HOP * pitch / 4)
        if length != self._shape.length:
            self._shape = _shape(length)
            self._make_room()

    def _make_room(self) -> None:
        length = self._shape.length
        self._tail = np.zeros(length, np.float32)
        self._region = np.zeros(length + 2 * SEARCH, np.float32)
        self._windows = np.lib.stride_tricks.sliding_window_view(self._region, length)

    def seek(self, frame: int) -> None:
        """Go on from source frame `frame`."""
        self.place = Place(frame, float(frame), float(frame), rate=self.rate)

    def is_at_end(self, end: int) -> bool:
        """Whether nothing is left to render of a source that ends at frame `end`."""
        return self.place.hop is None and self.place.next >= end

    def ready(self, wanted: int, available: int) -> int:
        """Return how many of `wanted` output frames can be made of a source that is there up to `available`."""
        place = self.place
        under_way = 0 if place.hop is None else len(place.hop)
        if self._is_plain:
            return max(0, min(wanted, under_way + available - place.next))
        advance = HOP * self.rate
        beyond_first = available - (place.nominal + max(self._shape.length, advance) + self._reach + 2)
        hops = 0 if beyond_first < 0 else int(beyond_first / advance) + 1
        return min(wanted, under_way + hops * HOP)

    def render(self, out: Floats, end: int | None, on_piece: OnPiece) -> int:
        """Fill `out`, at most up to source frame `end`; return how many frames were made.

        Fewer than asked only where `end` was reached. The caller has asked `ready` before, unless the
        source is there up to its end: frames that are not there sound as zeros.
        """
        made = 0
        while made < len(out) and (piece := self._piece(out[made:], end, made, on_piece)):
            made += piece
        return made

    def _piece(self, out: Floats, end: int | None, offset: int, on_piece: OnPiece) -> int:
        if self.place.hop is not None:
            return self._give(out, offset, on_piece)
        left = len(out) if end is None else end - self.place.next
        if left <= 0:
            return 0
        # The last frames of a turn are played as they are, so that its end is neither cut nor repeated.
        if self._is_plain or (end is not None and left <= max(2 * SEARCH, self._shape.length)):
            return self._copy(out[:left], offset, on_piece)
        self._lay(end)
        return self._give(out, offset, on_piece)

    def _copy(self, out: Floats, offset: int, on_piece: OnPiece) -> int:
        first = self.place.next
        self._read_into(first, out)
        on_piece(offset, float(first), 1.0)
        self.seek(first + len(out))
        return len(out)

    def _give(self, out: Floats, offset: int, on_piece: OnPiece) -> int:
        place = self.place
        assert place.hop is not None
        count = min(len(out), len(place.hop))
        out[:count] = place.hop[:count]
        on_piece(offset, place.position, place.slope)
        rest = place.hop[count:] if count < len(place.hop) else None
        reached = place.position + count * place.slope
        self.place = Place(place.next, place.nominal, reached, rest, place.slope, place.said, place.rate)
        return count

    @property
    def _is_plain(self) -> bool:
        return self.rate == 1.0 and self._shape.length == HOP

    @property
    def _skips(self) -> bool:
        """Whether the source is passed over in part; else some of it is laid twice."""
        return HOP * self.rate > self._shape.length

    @property
    def _reach(self) -> int:
        """How far behind its nominal place a hop may look."""
        if self._skips:
            return max(2 * SEARCH, round(HOP * self.rate / 2) + self._shape.lead + 2)
        return SEARCH + self._shape.length + _HURRY

    def _lay(self, end: int | None) -> None:
        """Make the next hop: what was laid last fades out while its best continuation fades in."""
        place, shape = self.place, self._shape
        advance = HOP * self.rate
        nominal = place.nominal + advance
        if end is not None:
            nominal = min(nominal, end - SEARCH)
        self._read_into(place.next, self._tail)
        start, said = self._start(round(nominal) - shape.length, end)
        laid = self._tail * shape.fall + self._window * shape.rise
        following = start + shape.length
        hop = laid if shape.length == HOP else self._resampled(laid, place.next, following)
        # Where some is laid twice, what is to come is heard ahead of its nominal place.
        is_straight = self._skips or start == place.next
        reached = max(place.position, following if is_straight else nominal + (shape.length - advance) / 2)
        slope = (reached - place.position) / HOP
        self.place = Place(following, nominal, place.position, hop, slope, said, self.rate)

    def _resampled(self, laid: Floats, before: int, behind: int) -> Floats:
        """Return what was laid as a hop of another length, which is heard as another pitch; by cubic splines."""
        around = np.empty(len(laid) + 3, np.float32)
        around[1:-2] = laid
        self._read_into(before - 1, around[:1])
        self._read_into(behind, around[-2:])
        hop: Floats = (around[self._shape.taps] * self._shape.weights).sum(axis=0)
        return hop

    def _start(self, nominal: int, end: int | None) -> tuple[int, int]:
        """Choose from which source frame on the window is taken, and read it; return that frame, and `said`."""
        if self._skips:
            return self._start_at_burst(nominal, end), 0
        return self._start_behind_burst(nominal)

    def _start_at_burst(self, nominal: int, end: int | None) -> int:
        """Where some is passed over, bring a burst that would be."""
        burst = self._burst(nominal)
        length, lead = self._shape.length, self._shape.lead
        if burst is None or (end is not None and burst > end - length - SEARCH):
            is_first = self.place.rate < self.rate and nominal - SEARCH <= self.place.next
            if is_first and (end is None or nominal + 2 * SEARCH + length <= end):
                return self._best_start(nominal + SEARCH, SEARCH)
            return self._best_start(nominal, SEARCH)
        if burst - lead <= self.place.next:
            return self._best_start(self.place.next, 0)
        return self._best_start(burst - lead, _LEEWAY)

    def _start_behind_burst(self, nominal: int) -> tuple[int, int]:
        """Where some is laid twice, play a burst as it is, and stay behind it until its place has caught up."""
        here, said = self.place.next, self.place.said
        count = self._shape.length // _GRAIN
        rises = np.flatnonzero(self._rises(here, count))
        if len(rises):
            said = here + int(rises[-1]) * _GRAIN + _BURST
        if self.place.rate > self.rate and said <= nominal - 2 * SEARCH and here <= nominal + SEARCH:
            return self._best_start(nominal - SEARCH, SEARCH), said
        if said <= nominal - SEARCH or here - self.place.nominal > _HURRY:
            return self._best_start(nominal, SEARCH), said
        if said >= here:
            return self._best_start(here, 0), said
        reach = min(SEARCH, (here - said) // 2)
        return self._best_start(said + reach, reach), said

    def _best_start(self, centre: int, leeway: int) -> int:
        self._read_into(centre - SEARCH, self._region)
        shift = self._best_shift(leeway) if leeway else SEARCH
        self._window = self._windows[shift]
        return centre - SEARCH + shift

    def _burst(self, nominal: int) -> int | None:
        """Return where the burst begins that it is for this hop to bring: the loudest one; None if there is none.

        The hops share the source out among them: each answers for as much of it as the place moves on by. What the
        window before still brings is none of its business.
        """
        around = HOP * self.rate / 2
        first = max(round(nominal - around), self.place.next - HOP // 2) + self._shape.lead
        count = (round(nominal + around) + self._shape.lead - first) // _GRAIN
        if count <= 0:
            return None
        rises = self._rises(first, count)
        loudest = int(rises.argmax())
        return first + loudest * _GRAIN if rises[loudest] else None

    def _rises(self, first: int, count: int) -> Floats:
        """Return the energy of each of so many grains from a frame on in which a burst begins, 0 for the others."""
        frames = self._around[: (count + _CALM) * _GRAIN + 2]
        self._read_into(first - _CALM * _GRAIN, frames)
        slopes = frames[1:] - frames[:-1]
        bends = (slopes[1:] - slopes[:-1]).reshape(-1, _GRAIN)
        energy = np.einsum("ij,ij->i", bends, bends)
        # The grain right before may hold the beginning of the rise.
        calm = energy[_PAST[:count]].max(axis=1)
        rises: Floats = energy[_CALM:] * (energy[_CALM:] > _STEEP * calm + _FAINT)
        return rises

    def _best_shift(self, leeway: int) -> int:
        """Return where in the region, at most so far from its middle, the window begins that continues best."""
        coarse = _similarity(_decimated(self._region), _decimated(self._tail)) - _TOWARDS_NOMINAL
        first = (SEARCH - leeway) // _DECIMATION
        near = (first + int(coarse[first : len(coarse) - first].argmax())) * _DECIMATION
        low, high = max(0, near - _DECIMATION + 1), min(2 * SEARCH + 1, near + _DECIMATION)
        windows = self._windows[low:high]
        energy = np.einsum("ij,ij->i", windows, windows)
        return low + int(((windows @ self._tail) / np.sqrt(energy + _SILENCE)).argmax())


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a hop is made of: so many frames of the source, faded, and brought to the length of a hop."""

    length: int
    lead: int
    """How far into a window a burst is put: where the window comes up to its full height."""
    rise: Floats
    fall: Floats
    taps: NDArray[np.intp]
    weights: Floats
    """For each frame of the hop, four neighbours and how much they count (Catmull and Rom's spline)."""


@cache
def _shape(length: int) -> _Shape:
    rise = (0.5 - 0.5 * np.cos(np.pi * (np.arange(length) + 0.5) / length)).astype(np.float32)
    whole, part = np.divmod(np.arange(HOP) * length, HOP)
    t = part / HOP
    weights = np.stack([-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2]) / 2
    taps = whole + np.arange(4)[:, np.newaxis]
    return _Shape(length, 3 * length // 4, rise, 1 - rise, taps, weights.astype(np.float32))


def _decimated(frames: Floats) -> Floats:
    means: Floats = frames.reshape(-1, _DECIMATION) @ _MEAN
    return means


def _similarity(region: Floats, tail: Floats) -> Floats:
    """Return the normalised cross-correlation (-1 to 1) of `tail` with each window of `region`."""
    sums = np.zeros(len(region) + 1)
    np.square(region).cumsum(dtype=np.float64, out=sums[1:])
    energy = np.maximum(sums[len(tail) :] - sums[: -len(tail)], 0.0)
    products = np.correlate(region, tail, "valid")
    similarity: Floats = products / np.sqrt((energy + _SILENCE) * (np.dot(tail, tail) + _SILENCE))
    return similarity


_LEEWAY = SAMPLE_RATE * 2 // 1000
"""How far from there it may be, where it then continues better what was laid before."""
_GRAIN = SAMPLE_RATE * 2 // 1000
"""Frames over which energy is summed up to find bursts; it is that of the second difference: of high pitches."""
_CALM = 8
"""So many grains before a burst are calmer than it: 16 ms, so that the pulses of a voice are none."""
_PAST = np.arange(FASTEST * HOP // _GRAIN + 2)[:, np.newaxis] + np.arange(_CALM - 1)
_STEEP, _FAINT = 4.0, 4e-4
"""How many times the energy before, and how much at least, makes a burst."""
_BURST = SAMPLE_RATE * 8 // 1000
"""Behind the last rise of a burst, what is not laid twice."""
_HURRY = SAMPLE_RATE * 24 // 1000
"""So far ahead of its nominal place, at most, a burst is played as it is."""
_DECIMATION = 4
_MEAN = np.full(_DECIMATION, 1 / _DECIMATION, np.float32)
_SILENCE = 1e-6
"""Energy that keeps the quotients finite where nothing sounds."""
_TOWARDS_NOMINAL = 1e-3 * np.abs(np.linspace(-1, 1, 2 * SEARCH // _DECIMATION + 1))
"""Where nothing is better than the rest (silence), stay at the nominal place."""
