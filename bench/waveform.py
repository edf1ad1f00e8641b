"""What a recording holds: gaps, and the words of the tone engine with the frame at which each begins."""

import itertools
from dataclasses import dataclass

import numpy as np

from core.engines.tone import STEP_HZ
from tests.fixtures.sound import AUDIBLE, RATE_HZ, Samples

HEARD = 12_000 / 32768
"""The amplitude of the tone engine's words."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Frames start:stop of a recording."""

    start: int
    stop: int

    @property
    def seconds(self) -> float:
        return (self.stop - self.start) / RATE_HZ


def sounds(samples: Samples, gap_s: float) -> list[Stretch]:
    """Return the stretches of sound that are parted by silence of at least gap_s."""
    loud = np.flatnonzero(np.abs(samples) >= AUDIBLE)
    if not len(loud):
        return []
    breaks = np.flatnonzero(np.diff(loud) > gap_s * RATE_HZ)
    starts = loud[np.concatenate([[0], breaks + 1])]
    stops = loud[np.concatenate([breaks, [len(loud) - 1]])] + 1
    return [Stretch(int(start), int(stop)) for start, stop in zip(starts, stops, strict=True)]


def gaps(samples: Samples, gap_s: float) -> list[Stretch]:
    """Return the silences of at least gap_s between the first sound and the last."""
    found = sounds(samples, gap_s)
    return [Stretch(one.stop, other.start) for one, other in itertools.pairwise(found)]


def onset(samples: Samples, hz: int) -> int | None:
    """Return the frame at which a word of the tone engine with this pitch begins first; None if it is not heard."""
    found = onsets(samples, hz)
    return found[0] if found else None


def onsets(samples: Samples, hz: int) -> list[int]:
    """Return the frames at which words of the tone engine with this pitch begin.

    The amplitude of that pitch alone, in a window that sees nothing of the engine's other pitches, passes half
    its full height when half the window is within the word.
    """
    window = RATE_HZ // STEP_HZ
    turned = samples * np.exp(-2j * np.pi * hz / RATE_HZ * np.arange(len(samples)))
    sums = np.concatenate([[0], np.cumsum(turned)])
    heights = np.abs(sums[window:] - sums[:-window]) * 2 / window
    high = np.flatnonzero(heights >= HEARD / 2)
    firsts = high[np.diff(high, prepend=-window) >= window]
    return [int(first) + window // 2 for first in firsts]
