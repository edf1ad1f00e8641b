"""What files of speech share: the header of a WAV file, and what is said when the system writes none."""

import contextlib
import struct
from collections.abc import Iterator
from pathlib import Path

from core.audio.format import BYTES_PER_FRAME
from core.errors import FileUnwritable
from core.files import why_unwritten

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
LONGEST_FRAMES = (2**32 - 1 - _HEADER.size) // BYTES_PER_FRAME
"""The sizes in a WAV file are 32-bit: almost 25 hours of our sound."""


def wav_header(frames: int, rate_hz: int, behind: int = 0) -> bytes:
    """Return what stands before so many mono s16le frames in a WAV file; `behind` bytes of other chunks follow."""
    size = frames * BYTES_PER_FRAME
    riff = (b"RIFF", _HEADER.size - 8 + size + behind, b"WAVE")
    form = (b"fmt ", 16, 1, 1, rate_hz, rate_hz * BYTES_PER_FRAME, BYTES_PER_FRAME, 16)
    return _HEADER.pack(*riff, *form, b"data", size)


@contextlib.contextmanager
def writing_errors(path: Path) -> Iterator[None]:
    """Make every error of the system in this block a FileUnwritable."""
    try:
        yield
    except OSError as error:
        said = error.strerror or str(error)
        raise FileUnwritable(
            f"{path} cannot be written ({said}); choose another place, or make room there.",
            path=str(path),
            why=why_unwritten(error),
        ) from error
