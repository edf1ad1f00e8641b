"""EdgeTrimmer: takes the silence off both ends of a segment's sound while it streams.

Engines leave 50 to 600 ms of it, at their own taste; pauses are ours to set. What might be trailing silence
is held back until sound follows it or the segment ends. A few milliseconds stay at either end and carry a
linear fade, so that no edge clicks.
"""

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.marks import Mark

EDGE = SAMPLE_RATE * 5 // 1000
"""Frames kept, and faded, before the first and after the last audible one."""
AUDIBLE = 64
"""The level (of 32768) from which on a sample counts as sound: -54 dB."""

_FADE_IN = (np.arange(EDGE) + 0.5) / EDGE


class EdgeTrimmer:
    """Trims one segment. Feed it with `push`, end with `finish`; all sound is s16le at 24 kHz."""

    def __init__(self) -> None:
        self.cut: int | None = None
        """How many frames were cut off in front; None until the first sound has come or all is over."""
        self._skipped = 0
        self._given = 0
        self._is_finished = False
        self._held = np.zeros(0, np.int16)

    def push(self, pcm: bytes) -> bytes:
        """Take more of the segment, return what surely belongs to it."""
        samples = np.concatenate((self._held, np.frombuffer(pcm, "<i2")))
        first, end = _loud(samples)
        if self.cut is None:
            start = max(0, (first if end else len(samples)) - EDGE)
            self._skipped += start
            samples, end = samples[start:], max(0, end - start)
        if not end:
            self._held = samples
            return b""
        self.cut = self._skipped
        # The last frames carry the fade-out, if they are the last: that shows only later.
        release = max(0, end - EDGE)
        self._held = samples[release:]
        return self._give(samples[:release])

    def finish(self) -> bytes:
        """End the segment, return its faded end; nothing for a segment without any sound."""
        self._is_finished = True
        if self.cut is None:
            self.cut = self._skipped + len(self._held)
            return b""
        end = _loud(self._held)[1] + EDGE
        rest = self._held[:end].copy()
        faded = rest[-EDGE:]
        faded[:] = np.rint(faded * _FADE_IN[: len(faded)][::-1])
        return self._give(rest)

    def shifted(self, mark: Mark) -> Mark:
        """Return a mark of the untrimmed sound as one of the trimmed; only once `cut` is known.

        A mark in the silence cut off in front moves to frame 0; one in that cut off at the end moves to
        the end, which is known once the segment is finished.
        """
        assert self.cut is not None
        frame = max(0, mark.frame - self.cut)
        return mark._replace(frame=min(frame, self._given) if self._is_finished else frame)

    def _give(self, samples: NDArray[np.int16]) -> bytes:
        fade = _FADE_IN[self._given : self._given + len(samples)]
        self._given += len(samples)
        if len(fade):
            samples = samples.copy()
            samples[: len(fade)] = np.rint(samples[: len(fade)] * fade)
        return samples.astype("<i2").tobytes()


def _loud(samples: NDArray[np.int16]) -> tuple[int, int]:
    """Return the first audible frame and the one behind the last; 0, 0 where there is none."""
    is_loud = (samples >= AUDIBLE) | (samples <= -AUDIBLE)
    if not is_loud.any():
        return 0, 0
    return int(is_loud.argmax()), len(samples) - int(is_loud[::-1].argmax())
