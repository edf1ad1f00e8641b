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
from typing import BinaryIO, Protocol

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

from core.audio.format import SAMPLE_RATE
from core.audio.samples import s16le
from core.documents import wire
from core.documents.archive import Archive
from core.documents.child import limit_memory

log = logging.getLogger(__name__)

LONGEST_S = 120.0
"""Of a clip: longer ones are heard so far."""
_KEPT = 2
"""Recordings that stay open: a chapter's, and the next one's."""

_RUN_UP_S = 0.1
"""Before a clip: what AAC needs to be decoded right from its beginning on is a fifth of it."""

Samples = npt.NDArray[np.float32]
"""Of shape (frames,), 1 being the loudest there can be."""


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


class _Recording(Protocol):
    """One file of sound."""

    rate_hz: int

    def read(self, start_s: float, stop_s: float) -> Samples:
        """Return a piece of it as far as there is sound, in one channel."""


class _OfLibsndfile:
    """MP3, Opus, Vorbis, FLAC, WAV."""

    def __init__(self, content: BinaryIO) -> None:
        self._file = soundfile.SoundFile(content)
        self.rate_hz: int = self._file.samplerate

    def read(self, start_s: float, stop_s: float) -> Samples:
        self._file.seek(min(round(start_s * self.rate_hz), self._file.frames))
        count = round((stop_s - start_s) * self.rate_hz)
        mono: Samples = self._file.read(count, dtype="float32", always_2d=True).mean(axis=1)
        return mono


class _OfFfmpeg:
    """AAC and what else FFmpeg decodes (PyAV), which not every installation has."""

    def __init__(self, content: BinaryIO) -> None:
        import av  # noqa: PLC0415 - large, and for those alone whose book needs it

        self._av, self._file = av, av.open(content, "r")
        self._stream = self._file.streams.audio[0]
        self.rate_hz: int = self._stream.rate

    def read(self, start_s: float, stop_s: float) -> Samples:
        self._file.seek(max(0, round((start_s - _RUN_UP_S) * self._av.time_base)))
        to_floats, first_s = self._av.AudioResampler("fltp"), start_s
        pieces: list[Samples] = []
        for frame in self._file.decode(self._stream):
            at_s = frame.time or 0.0
            if at_s >= stop_s:
                break
            first_s = first_s if pieces else at_s
            pieces += [each.to_ndarray().mean(axis=0) for each in to_floats.resample(frame)]
        left_out = max(0, round((start_s - first_s) * self.rate_hz))
        count = round((stop_s - max(start_s, first_s)) * self.rate_hz)
        return np.concatenate(pieces)[left_out : left_out + count]


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
            recording, start = self._opened(member), float(begin)
            mono = recording.read(start, min(float(end), start + LONGEST_S))
        except Exception:  # whatever a recording brings a decoder to, a voice reads in its place
            log.info("%s can't be read", clip, exc_info=True)
            return b""
        return _in_ring(mono, recording.rate_hz)

    def _open(self, member: str) -> _Recording:
        content = io.BytesIO(self._archive.read(member))
        try:
            return _OfLibsndfile(content)
        except soundfile.LibsndfileError:
            content.seek(0)
            return _OfFfmpeg(content)


def _in_ring(mono: Samples, rate: int) -> bytes:
    resampled = soxr.resample(mono, rate, SAMPLE_RATE) if rate != SAMPLE_RATE else mono
    return s16le(resampled * 32767)
