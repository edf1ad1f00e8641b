"""Speech at the listener's pace and pitch, for a file: what the player does while it plays, done ahead."""

from collections import deque

import numpy as np

from core.audio.format import SAMPLE_RATE
from core.audio.samples import s16le
from core.audio.stretch import Floats, Stretcher

_PIECE = SAMPLE_RATE
"""Frames rendered at a time."""
_KEPT = SAMPLE_RATE
"""Frames of the source that stay behind the place: the stretcher looks back less than a tenth of that."""
_SCALE = 32768


class Retiming:
    """Takes sound at the voice's own pace (mono s16le at 24 kHz), gives it at another; knows what went where.

    At pace and pitch 1 it is the same sound, bit for bit. The same pieces pushed give the same pieces out.
    """

    def __init__(self, rate: float = 1.0, pitch: float = 1.0) -> None:
        self._is_plain = rate == 1.0 and pitch == 1.0
        self._stretcher = Stretcher(self._read_into)
        self._stretcher.rate = rate
        self._stretcher.set_pitch(pitch)
        self._source = np.zeros(0, np.float32)
        self._base = 0
        self._taken = 0
        self.given = 0
        """Frames given so far."""
        self._laid: deque[tuple[int, float, float]] = deque()
        """Where each stretch of the output begins: output frame, source frame, source frames for each frame."""

    def push(self, pcm: bytes) -> bytes:
        """Take more; return what is ready."""
        return self._take(pcm, is_last=False)

    def finish(self) -> bytes:
        """Return the rest."""
        return self._take(b"", is_last=True)

    def given_at(self, source: int) -> int | None:
        """Return the frame given for a frame of the source, None for one that is still to come.

        Ask in order: what lies before is forgotten.
        """
        if self._is_plain:
            return source if source < self.given else None
        while len(self._laid) > 1 and self._laid[1][1] <= source:
            self._laid.popleft()
        if not self._laid:
            return None
        first, begins, slope = self._laid[0]
        frame = first + max(0, round((source - begins) / slope))
        end = self._laid[1][0] if len(self._laid) > 1 else self.given
        if len(self._laid) == 1 and frame >= end:
            return None
        return min(frame, end)

    def _take(self, pcm: bytes, *, is_last: bool) -> bytes:
        if self._is_plain:
            self.given += len(pcm) // 2
            return pcm
        samples = np.frombuffer(pcm, "<i2").astype(np.float32) / _SCALE
        self._source = np.concatenate((self._source, samples))
        self._taken += len(pcm) // 2
        pieces = []
        while made := self._render(is_last=is_last):
            pieces.append(made)
        self._forget()
        return b"".join(pieces)

    def _render(self, *, is_last: bool) -> bytes:
        wanted = _PIECE if is_last else self._stretcher.ready(_PIECE, self._taken)
        out = np.zeros(wanted, np.float32)
        made = self._stretcher.render(out, self._taken if is_last else None, self._note) if wanted else 0
        self.given += made
        return s16le(out[:made] * _SCALE)

    def _note(self, offset: int, source: float, slope: float) -> None:
        self._laid.append((self.given + offset, source, max(slope, 1e-3)))

    def _read_into(self, frame: int, out: Floats) -> None:
        first, last = max(frame, self._base), min(frame + len(out), self._taken)
        if last - first < len(out):
            out[:] = 0
        if first < last:
            out[first - frame : last - frame] = self._source[first - self._base : last - self._base]

    def _forget(self) -> None:
        gone = self._stretcher.place.next - _KEPT - self._base
        if gone > 0:
            self._source = self._source[gone:]
            self._base += gone
