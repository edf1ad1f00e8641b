"""Word times for engines that report none: those of espeak-ng saying the same sentence, laid over the real sound.

How long a word takes in one voice tells much about another: numbers, abbreviations and long vowels are long in
both. So the times are scaled to the sound between its edges of silence, its pauses included where both voices make
as many, and marked as estimated. Timing a sentence takes espeak-ng a few hundredths of a second; it is done in a
worker of its own, started with the first such sentence.
"""

import sys
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.engines.engine import SpeechChunk
from core.marks import Mark, Quality

TIMER = "espeak-ng"
AUDIBLE = 64
"""The level (of 32768) from which on a sample counts as sound, as in core/audio/edges.py."""


PAUSE_S = 0.12
"""A silence as long as that is a pause; the stop of the breath before a "t" is shorter."""

Stretch = tuple[int, int]
"""The first frame that sounds and the one behind the last."""


@dataclass(slots=True)
class Utterance:
    """What an engine has made of one text: whether it told words, and, as long as it has not, the sound itself."""

    rate_hz: int
    has_marks: bool = False
    _parts: list[bytes] = field(default_factory=list)

    def take(self, chunk: SpeechChunk) -> None:
        """Take the next chunk."""
        self.has_marks |= bool(chunk.marks)
        self._parts.append(chunk.pcm)
        if self.has_marks:
            self._parts.clear()

    @property
    def stretches(self) -> list[Stretch]:
        """What sounds, parted by pauses; empty where all is silent."""
        return sounding(b"".join(self._parts), self.rate_hz)


def sounding(pcm: bytes, rate_hz: int) -> list[Stretch]:
    """Return the stretches of s16le sound that are parted by pauses, to within 5 ms."""
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    block = rate_hz // 200
    found: list[Stretch] = []
    for first in range(0, len(samples), block):
        piece = samples[first : first + block]
        if max(piece) < AUDIBLE and min(piece) > -AUDIBLE:
            continue
        if found and first - found[-1][1] < PAUSE_S * rate_hz:
            found[-1] = (found[-1][0], first + len(piece))
        else:
            found.append((first, first + len(piece)))
    return found


def laid_over(marks: Sequence[Mark], timed: list[Stretch], real: list[Stretch]) -> tuple[Mark, ...]:
    """Return marks of a sound that has the stretches `timed` as those of another with the stretches `real`.

    Where both pause as often, each stretch is laid over its counterpart; else all over all.
    """
    if len(timed) != len(real):
        timed, real = [(timed[0][0], timed[-1][1])], [(real[0][0], real[-1][1])]

    def moved(frame: int) -> int:
        index = max(0, bisect_right(timed, frame, key=lambda stretch: stretch[0]) - 1)
        (low, high), (start, stop) = timed[index], real[index]
        within = min(max(0, frame - low), high - low - 1)
        return start + within * (stop - start) // (high - low)

    return tuple(Mark(moved(mark.frame), mark.start, mark.end, Quality.ESTIMATED) for mark in marks)
