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
        with self._errors():
            if self._target.exists() and not self._target.is_file():
                raise OSError(errno.EINVAL, "it is not an ordinary file")
            self._file = self._part.open("xb")
        with self._errors(), self._removing():
            self._file.write(self._header())
        return self

    def write(self, pcm: bytes) -> None:
        """Append frames (s16le)."""
        frames = len(pcm) // BYTES_PER_FRAME
        with self._errors():
            if self.frames + frames > LONGEST_FRAMES:
                raise OSError(errno.EFBIG, "a WAV file holds 4 GiB at most")
            self._file.write(pcm)
        self.frames += frames

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            with self._errors(), self._removing():
                self._finish()
        else:
            self._discard()

    def _finish(self) -> None:
        self._file.seek(0)
        self._file.write(self._header())
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._target)

    def _header(self) -> bytes:
        size = self.frames * BYTES_PER_FRAME
        riff = (b"RIFF", _HEADER.size - 8 + size, b"WAVE")
        form = (b"fmt ", 16, 1, 1, self._rate_hz, self._rate_hz * BYTES_PER_FRAME, BYTES_PER_FRAME, 16)
        return _HEADER.pack(*riff, *form, b"data", size)

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

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            why = error.strerror or str(error)
            raise FileUnwritable(
                f"{self.path} cannot be written ({why}); choose another place, or make room there.",
                path=str(self.path),
            ) from error
