"""Time-stretch: speech faster or slower at the same pitch, by WSOLA, while it plays.

WSOLA (Verhelst and Roelands, "An overlap-add technique based on waveform similarity", ICASSP 1993): windows
of 24 ms are laid every 12 ms; each is taken from near its nominal place in the source, where it continues
best what was laid before. The source is the ring, read wherever needed, so nothing waits in an input queue
and a change of rate takes effect at the next hop, without a splice: between two hops the output is the
plain source. At rate 1 it stays the plain source, bit for bit.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE

Floats = NDArray[np.float32]

HOP = SAMPLE_RATE * 12 // 1000
"""Frames between two windows, in the output; a window is two hops long."""
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


class Stretcher:
    """Renders a source from any frame on at a changeable rate (0.5 to 6). Not thread-safe: for the audio thread.

    `place` may be taken at any time between two calls and put back later.
    """

    def __init__(self, read_into: ReadInto) -> None:
        self._read_into = read_into
        self._tail = np.zeros(HOP, np.float32)
        self._region = np.zeros(HOP + 2 * SEARCH, np.float32)
        self._windows = np.lib.stride_tricks.sliding_window_view(self._region, HOP)
        self.rate = 1.0
        """Source frames for each output frame; taken up at the next hop."""
        self.place = Place(0, 0.0, 0.0)

    def seek(self, frame: int) -> None:
        """Go on from source frame `frame`."""
        self.place = Place(frame, float(frame), float(frame))

    def is_at_end(self, end: int) -> bool:
        """Whether nothing is left to render of a source that ends at frame `end`."""
        return self.place.hop is None and self.place.next >= end

    def ready(self, wanted: int, available: int) -> int:
        """Return how many of `wanted` output frames can be made of a source that is there up to `available`."""
        place = self.place
        under_way = 0 if place.hop is None else len(place.hop)
        if self.rate == 1.0:
            return max(0, min(wanted, under_way + available - place.next))
        advance = HOP * self.rate
        beyond_first = available - (place.nominal + max(HOP, advance) + SEARCH + 1)
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
        if self.rate == 1.0 or (end is not None and left <= _PLAIN_END):
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
        self.place = replace(place, hop=rest, position=place.position + count * place.slope)
        return count

    def _lay(self, end: int | None) -> None:
        """Make the next hop: what was laid last fades out while its best continuation fades in."""
        place = self.place
        nominal = place.nominal + HOP * self.rate
        if end is not None:
            nominal = min(nominal, end - SEARCH)
        self._read_into(place.next, self._tail)
        start = round(nominal) - HOP
        self._read_into(start - SEARCH, self._region)
        shift = self._best_shift()
        hop = self._tail * _FALL + self._windows[shift] * _RISE
        following = start - SEARCH + shift + HOP
        # Slower than the source the windows step back at times: there the nominal place is nearer to the ear's.
        reached = max(place.position, following if self.rate >= 1 else nominal)
        self.place = Place(following, nominal, place.position, hop, (reached - place.position) / HOP)

    def _best_shift(self) -> int:
        """Return where in the region the window begins that continues the tail best."""
        coarse = _similarity(_decimated(self._region), _decimated(self._tail)) - _TOWARDS_NOMINAL
        near = int(np.argmax(coarse)) * _DECIMATION
        low, high = max(0, near - _DECIMATION + 1), min(2 * SEARCH + 1, near + _DECIMATION)
        windows = self._windows[low:high]
        energy = np.einsum("ij,ij->i", windows, windows)
        return low + int(np.argmax((windows @ self._tail) / np.sqrt(energy + _SILENCE)))


def _decimated(frames: Floats) -> Floats:
    means: Floats = frames.reshape(-1, _DECIMATION).mean(axis=1)
    return means


def _similarity(region: Floats, tail: Floats) -> Floats:
    """Return the normalised cross-correlation (-1 to 1) of `tail` with each window of `region`."""
    sums = np.concatenate(([0.0], np.cumsum(np.square(region), dtype=np.float64)))
    energy = np.maximum(sums[len(tail) :] - sums[: -len(tail)], 0.0)
    products = np.correlate(region, tail, "valid")
    similarity: Floats = products / np.sqrt((energy + _SILENCE) * (np.dot(tail, tail) + _SILENCE))
    return similarity


_DECIMATION = 4
_SILENCE = 1e-6
"""Energy that keeps the quotients finite where nothing sounds."""
_TOWARDS_NOMINAL = 1e-3 * np.abs(np.linspace(-1, 1, 2 * SEARCH // _DECIMATION + 1))
"""Where nothing is better than the rest (silence), stay at the nominal place."""
_PLAIN_END = 2 * SEARCH
"""The last frames of a turn are played as they are, so that its end is neither cut nor repeated."""
_RISE = (0.5 - 0.5 * np.cos(np.pi * (np.arange(HOP) + 0.5) / HOP)).astype(np.float32)
_FALL = 1 - _RISE
