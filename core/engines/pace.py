"""Speech at another speed than the engine's own, for any engine: made at 1x and stretched on its way out.

The player's own time-stretch does it, so that a client's `speed` sounds as the window's rate does, and the
same for every engine. An engine's own rate is no substitute: espeak-ng's has no slower than 80 words a
minute, where a quarter of its pace is 44, and its pauses do not follow.
"""

import numpy as np

from core.audio.format import SAMPLE_RATE
from core.audio.stretch import Floats, Stretcher
from core.engines.engine import CHUNK_MS, Emit, SpeechChunk
from core.engines.resample import Resampler
from core.marks import Mark

SLOWEST, FASTEST = 0.25, 2.0

_CHUNK = SAMPLE_RATE * CHUNK_MS // 1000


class Pace:
    """One utterance on its way: sound at SAMPLE_RATE comes in by `take`, and leaves stretched, at another rate.

    Marks are moved by the speed; they are off by the 7 ms at most by which the stretch shifts its windows.
    """

    def __init__(self, speed: float, rate_hz: int, emit: Emit) -> None:
        self._speed, self._rate_hz, self._emit = speed, rate_hz, emit
        self._stretcher = Stretcher(self._read_into)
        self._stretcher.rate = speed
        self._resampler = Resampler(SAMPLE_RATE, rate_hz)
        self._source = np.zeros(SAMPLE_RATE, np.int16)
        self._length = 0

    def take(self, chunk: SpeechChunk) -> None:
        """Take what the engine made; hand on what can be made of it."""
        self._append(np.frombuffer(chunk.pcm, "<i2"))
        ready = self._stretcher.ready(2**31, self._length) // _CHUNK * _CHUNK
        self._hand_on(self._resampler.push(self._render(ready, None)), chunk.marks)

    def finish(self) -> None:
        """Hand on the rest: the engine has said all."""
        while pcm := self._render(_CHUNK, self._length):
            self._hand_on(self._resampler.push(pcm), ())
        self._hand_on(self._resampler.finish(), ())

    def _append(self, samples: "np.ndarray[tuple[int], np.dtype[np.int16]]") -> None:
        end = self._length + len(samples)
        if end > len(self._source):
            self._source = np.concatenate((self._source, np.zeros(end, np.int16)))
        self._source[self._length : end] = samples
        self._length = end

    def _read_into(self, first: int, out: Floats) -> None:
        start, end = max(0, first), min(self._length, first + len(out))
        out[:] = 0
        if start < end:
            out[start - first : end - first] = self._source[start:end]
            out /= 32768

    def _render(self, frames: int, end: int | None) -> bytes:
        out = np.zeros(frames, np.float32)
        made = self._stretcher.render(out, end, lambda offset, frame, slope: None)
        return bytes(np.clip(np.rint(out[:made] * 32768), -32768, 32767).astype("<i2").tobytes())

    def _hand_on(self, pcm: bytes, marks: tuple[Mark, ...]) -> None:
        if pcm or marks:
            self._emit(SpeechChunk(pcm, tuple(map(self._moved, marks))))

    def _moved(self, mark: Mark) -> Mark:
        frame = round(mark.frame / self._speed * self._rate_hz / SAMPLE_RATE)
        return Mark(frame, mark.start, mark.end, mark.quality)
