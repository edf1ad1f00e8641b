"""The process that unpacks and decodes the recordings of a book: hostile sound can break nothing but it.

The app names the book, {"place"}, then one clip after another, {"clip"}, and gets {"pcm"}: mono s16le at 24 kHz,
nothing where the recording can't be read.
"""

import base64
import io
import logging
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from core.audio.format import SAMPLE_RATE
from core.documents import wire
from core.documents.archive import Archive
from core.documents.child import limit_memory
from core.errors import TextUnreadable

log = logging.getLogger(__name__)

LONGEST_S = 120.0
"""Of a clip: longer ones are heard so far."""
_KEPT = 2
"""Recordings that stay open: a chapter's, and the next one's."""

Samples = npt.NDArray[np.float32]
"""Of shape (frames, channels)."""


def main(argv: list[str]) -> int:
    """Answer until standard input ends."""
    output, sys.stdout = sys.stdout.buffer, sys.stderr
    limit_memory()
    order = wire.receive(sys.stdin.buffer)
    if order is None:
        return 0
    with Archive(Path(order["place"])) as archive:
        book = _Book(archive)
        while (wish := wire.receive(sys.stdin.buffer)) is not None:
            wire.send(output, {"pcm": base64.b64encode(book.sound(wish["clip"])).decode("ascii")})
    return 0


class _Book:
    """The recordings of one book."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._opened = lru_cache(maxsize=_KEPT)(self._open)

    def sound(self, clip: str) -> bytes:
        """Return a clip as the ring has it; nothing when it can't be read."""
        member, _, times = clip.rpartition("#")
        begin, _, end = times.partition("-")
        try:
            samples, rate = self._read(member, float(begin), float(end))
        except (KeyError, ValueError, OSError, RuntimeError, TextUnreadable):
            log.info("%s can't be read", clip, exc_info=True)
            return b""
        return _in_ring(samples, rate)

    def _read(self, member: str, begin: float, end: float) -> tuple[Samples, int]:
        recording = self._opened(member)
        rate = recording.samplerate
        first = min(round(begin * rate), recording.frames)
        recording.seek(first)
        count = round(min(end - begin, LONGEST_S) * rate)
        return recording.read(count, dtype="float32", always_2d=True), rate

    def _open(self, member: str) -> soundfile.SoundFile:
        return soundfile.SoundFile(io.BytesIO(self._archive.read(member)))


def _in_ring(samples: Samples, rate: int) -> bytes:
    mono = samples.mean(axis=1)
    resampled = soxr.resample(mono, rate, SAMPLE_RATE) if rate != SAMPLE_RATE else mono
    return bytes(np.clip(np.rint(resampled * 32767), -32768, 32767).astype("<i2").tobytes())
