"""Writing speech to a WAV file: streamed into a temporary neighbour, put in place in one step at the end."""

import contextlib
import errno
import os
import secrets
import struct
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.errors import FileUnwritable

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
LONGEST_FRAMES = (2**32 - 1 - _HEADER.size) // BYTES_PER_FRAME
"""The sizes in a WAV file are 32-bit: almost 25 hours of our sound."""


def wav_header(frames: int, rate_hz: int) -> bytes:
    """Return what stands before so many mono s16le frames in a WAV file."""
    size = frames * BYTES_PER_FRAME
    riff = (b"RIFF", _HEADER.size - 8 + size, b"WAVE")
    form = (b"fmt ", 16, 1, 1, rate_hz, rate_hz * BYTES_PER_FRAME, BYTES_PER_FRAME, 16)
    return _HEADER.pack(*riff, *form, b"data", size)


@contextlib.contextmanager
def writing_errors(path: Path) -> Iterator[None]:
    """Make every error of the system in this block a FileUnwritable."""
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        raise FileUnwritable(
            f"{path} cannot be written ({why}); choose another place, or make room there.", path=str(path)
        ) from error


class WavWriter:
    """A context manager that writes one mono s16le WAV file. Every error of the system is a FileUnwritable.

    Until the block has ended well a file at `path` stays as it was; a block that raises leaves nothing behind.
    """

    def __init__(self, path: Path, rate_hz: int = SAMPLE_RATE) -> None:
        self.path = path
        self.frames = 0
        """How many have been written."""
        self._rate_hz = rate_hz
        # A link stays a link: what it points to is replaced.
        self._target = Path(os.path.realpath(path))
        self._part = self._target.with_name(f".{self._target.name[:60]}.{secrets.token_hex(4)}.part")
        self._file: BinaryIO

    def __enter__(self) -> Self:
        with writing_errors(self.path):
            if self._target.exists() and not self._target.is_file():
                raise OSError(errno.EINVAL, "it is not an ordinary file")
            self._file = self._part.open("xb")
        with writing_errors(self.path), self._removing():
            self._file.write(wav_header(0, self._rate_hz))
        return self

    def write(self, pcm: bytes) -> None:
        """Append frames (s16le)."""
        frames = len(pcm) // BYTES_PER_FRAME
        with writing_errors(self.path):
            if self.frames + frames > LONGEST_FRAMES:
                raise OSError(errno.EFBIG, "a WAV file holds 4 GiB at most")
            self._file.write(pcm)
        self.frames += frames

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            with writing_errors(self.path), self._removing():
                self._finish()
        else:
            self._discard()

    def _finish(self) -> None:
        self._file.seek(0)
        self._file.write(wav_header(self.frames, self._rate_hz))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._target)

    def _discard(self) -> None:
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._part.unlink()

    @contextlib.contextmanager
    def _removing(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._discard()
            raise
