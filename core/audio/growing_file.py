"""A sound file that grows while it is spoken, whole at every moment: for speech whose end nobody knows yet."""

import errno
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

from core.audio.encoders import FORMATS, Encoder
from core.audio.files import LONGEST_FRAMES, wav_header, writing_errors
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.errors import UsageError


class _Form(Protocol):
    """How sound stands in a file."""

    def write(self, file: BinaryIO, pcm: bytes) -> None: ...

    def finish(self, file: BinaryIO) -> None: ...


class _Wav:
    """The sizes at the beginning are set after each piece: a file that is cut off anywhere plays up to there."""

    def __init__(self) -> None:
        self._frames = 0

    def write(self, file: BinaryIO, pcm: bytes) -> None:
        if self._frames + len(pcm) // BYTES_PER_FRAME > LONGEST_FRAMES:
            raise OSError(errno.EFBIG, "a WAV file holds 4 GiB at most")
        if not self._frames:
            file.write(wav_header(0, SAMPLE_RATE))
        file.write(pcm)
        self._frames += len(pcm) // BYTES_PER_FRAME
        file.seek(0)
        file.write(wav_header(self._frames, SAMPLE_RATE))
        file.seek(0, 2)

    def finish(self, file: BinaryIO) -> None:
        """It is whole as it stands."""


class _Mp3:
    """Frames of a constant rate: each stands for itself."""

    def __init__(self) -> None:
        self._encoder: Encoder = FORMATS["mp3"].make(SAMPLE_RATE)

    def write(self, file: BinaryIO, pcm: bytes) -> None:
        file.write(self._encoder.encode(pcm))

    def finish(self, file: BinaryIO) -> None:
        file.write(self._encoder.finish())


FORMS: dict[str, type[_Wav] | type[_Mp3]] = {".wav": _Wav, ".mp3": _Mp3}
"""By the end of a file's name."""


class GrowingFile:
    """Writes one file of mono speech at 24 kHz, in a block. Every error of the system is a FileUnwritable.

    A file at `path` stays as it was until the first sound comes. However the block ends, what was written stays.
    """

    def __init__(self, path: Path) -> None:
        """UsageError where the name says no format that can be written."""
        if path.suffix.lower() not in FORMS:
            raise UsageError(f"{path.name} must end in {' or '.join(FORMS)}.")
        self.path = path
        self._file: BinaryIO | None = None
        self._form: _Form

    def __enter__(self) -> Self:
        return self

    def write(self, pcm: bytes) -> None:
        """Append frames (s16le)."""
        with writing_errors(self.path):
            if self._file is None and pcm:
                self._form = FORMS[self.path.suffix.lower()]()
                self._file = self.path.open("wb", buffering=0)
            if self._file is not None and pcm:
                self._form.write(self._file, pcm)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            with writing_errors(self.path), self._file:
                self._form.finish(self._file)
