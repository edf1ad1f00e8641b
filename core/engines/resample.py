"""From an engine's own sample rate to the rate asked for, as the sound is made.

soxr's "HQ": its first output comes out of the very first 50 ms that espeak-ng hands over (889 of 1200
frames), it costs 0.2 ms for a second of sound, and "MQ" saves nothing that could be measured. In float32,
because soxr's 16-bit output may be dithered and the same text must give the same bytes.
"""

import numpy as np
import soxr

from core.audio.samples import s16le


class Resampler:
    """Converts one utterance of mono s16le sound; a new one for each utterance."""

    def __init__(self, from_hz: int, to_hz: int) -> None:
        self._ratio = (to_hz, from_hz)
        self._stream = soxr.ResampleStream(from_hz, to_hz, 1, dtype="float32", quality="HQ")

    def push(self, pcm: bytes) -> bytes:
        """Take the next sound at the old rate; return what is ready at the new one."""
        return self._convert(pcm, last=False)

    def finish(self) -> bytes:
        """Return the rest; all output together is as long as the input (to the nearest frame)."""
        return self._convert(b"", last=True)

    def frame(self, frame: int) -> int:
        """Return the frame at the new rate that sounds when `frame` of the old one does."""
        to_hz, from_hz = self._ratio
        return (2 * frame * to_hz + from_hz) // (2 * from_hz)

    def _convert(self, pcm: bytes, last: bool) -> bytes:
        if self._ratio[0] == self._ratio[1]:
            return pcm
        samples = np.frombuffer(pcm, "<i2").astype(np.float32)
        converted = self._stream.resample_chunk(samples, last=last)
        return s16le(converted)
