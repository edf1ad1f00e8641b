"""Word times for engines that report none: those of espeak-ng saying the same sentence, laid over the real sound.

How long a word takes in one voice tells much about another: numbers, abbreviations and long vowels are long in
both. So the times are scaled to the sound between its edges of silence, and marked as estimated. Timing a sentence
takes espeak-ng a few hundredths of a second; it is done in a worker of its own, started with the first such
sentence.
"""

import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.engines.engine import SpeechChunk
from core.marks import Mark, Quality

TIMER = "espeak-ng"
AUDIBLE = 64
"""The level (of 32768) from which on a sample counts as sound, as in core/audio/edges.py."""


@dataclass(slots=True)
class Utterance:
    """What an engine has made of one text: whether it told words, and, as long as it has not, the sound itself."""

    has_marks: bool = False
    _parts: list[bytes] = field(default_factory=list)

    def take(self, chunk: SpeechChunk) -> None:
        """Take the next chunk."""
        self.has_marks |= bool(chunk.marks)
        self._parts.append(chunk.pcm)
        if self.has_marks:
            self._parts.clear()

    @property
    def span(self) -> tuple[int, int] | None:
        """The frames between the silences at both ends; None where all is silent."""
        return sounding(b"".join(self._parts))


def sounding(pcm: bytes) -> tuple[int, int] | None:
    """Return the first frame of s16le sound that is audible and the one behind the last; None if there is none."""
    samples = array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    first = next((at for at, level in enumerate(samples) if abs(level) >= AUDIBLE), None)
    if first is None:
        return None
    last = next(at for at in range(len(samples) - 1, -1, -1) if abs(samples[at]) >= AUDIBLE)
    return first, last + 1


def laid_over(marks: Sequence[Mark], timed: tuple[int, int], real: tuple[int, int]) -> tuple[Mark, ...]:
    """Return marks of a sound that spans the frames `timed` as those of another, which spans `real`."""
    share = (real[1] - real[0]) / max(1, timed[1] - timed[0])

    def moved(frame: int) -> int:
        return real[0] + round(min(max(0, frame - timed[0]), timed[1] - timed[0] - 1) * share)

    return tuple(Mark(moved(mark.frame), mark.start, mark.end, Quality.ESTIMATED) for mark in marks)
