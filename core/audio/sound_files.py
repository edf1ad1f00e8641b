"""The sound files that a reading is saved in: one class for each format, and the table of them by suffix.

Each takes mono s16le sound at 24 kHz as it comes and keeps none of it in memory. What stands at a file's beginning
and is known at its end (sizes, chapters) is why a file is written in two steps: the sound, then the whole of it.
The same sound in the same pieces gives the same bytes. For a thread: calls block.
"""

import base64
import contextlib
import errno
import io
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO, ClassVar, Protocol

from core.audio import ogg
from core.audio.encoders import AAC_BITS_PER_S, mp3_compression
from core.audio.files import LONGEST_FRAMES, wav_header
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.audio.tags import Chapter, Tags, fields, id3, picture, riff_info, vorbis_comment
from core.errors import UsageError

MP3_KBPS = 64
"""Of a constant rate, so that chapters and places are found exactly; 29 MB for an hour."""
_WRITTEN_AT_ONCE = 1 << 20


class SoundFile(Protocol):
    """A file in the making. Errors of the system are OSErrors."""

    def write(self, pcm: bytes) -> None:
        """Append sound."""

    def finish(self, chapters: Sequence[Chapter]) -> None:
        """Make it whole."""

    def close(self) -> None:
        """Let go of it, finished or not."""


class _InTwoSteps:
    """Sound in a neighbouring file, from which the whole is made at the end; subclasses say how."""

    def __init__(self, path: Path, tags: Tags) -> None:
        self._path, self._tags = path, tags
        self._raw = path.with_name(f"{path.name}.raw").open("w+b", buffering=0)

    def write(self, pcm: bytes) -> None:
        _write_all(self._raw, pcm)

    def finish(self, chapters: Sequence[Chapter]) -> None:
        self._end_sound()
        self._raw.seek(0)
        with self._path.open("wb") as target:
            self._assemble(target, chapters)
            target.flush()
            os.fsync(target.fileno())
        self.close()

    def close(self) -> None:
        self._raw.close()
        Path(self._raw.name).unlink(missing_ok=True)

    def _end_sound(self) -> None:
        """Let go of what an encoder still holds."""

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        raise NotImplementedError

    def _copy(self, target: BinaryIO) -> None:
        shutil.copyfileobj(self._raw, target, _WRITTEN_AT_ONCE)


class _Wav(_InTwoSteps):
    """Plain samples; what it says of itself stands behind them."""

    _frames = 0

    def write(self, pcm: bytes) -> None:
        self._frames += len(pcm) // BYTES_PER_FRAME
        if self._frames > LONGEST_FRAMES:
            raise OSError(errno.EFBIG, "a WAV file holds 4 GiB at most")
        super().write(pcm)

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        info = riff_info(self._tags)
        target.write(wav_header(self._frames, SAMPLE_RATE, len(info)))
        self._copy(target)
        target.write(info)


class _OfLibsndfile(_InTwoSteps):
    """What libsndfile encodes."""

    form: ClassVar[Mapping[str, Any]]

    def __init__(self, path: Path, tags: Tags) -> None:
        import numpy  # noqa: PLC0415 - for those alone who save
        import soundfile  # noqa: PLC0415

        super().__init__(path, tags)
        self._samples: Callable[[bytes], Any] = lambda pcm: numpy.frombuffer(pcm, "<i2")
        self._disk = _Watched(self._raw)
        self._encoder = soundfile.SoundFile(self._disk, "w", samplerate=SAMPLE_RATE, channels=1, **self.form)

    def write(self, pcm: bytes) -> None:
        with self._disk.telling():
            self._encoder.write(self._samples(pcm))

    def close(self) -> None:
        with contextlib.suppress(OSError), self._disk.telling():
            self._encoder.close()
        super().close()

    def _end_sound(self) -> None:
        with self._disk.telling():
            self._encoder.close()


def _write_all(file: io.FileIO, data: bytes) -> None:
    """Write without a buffer, which would tell of a full disk only when it is closed."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


class _Watched:
    """A file for libsndfile, which has no way to say what the system said, and does not always look."""

    def __init__(self, file: io.FileIO) -> None:
        self._file = file
        self._error: OSError | None = None
        self.seek, self.tell, self.read = file.seek, file.tell, file.read

    def write(self, data: bytes) -> int:
        if self._error is None:
            try:
                _write_all(self._file, data)
                return len(data)
            except OSError as error:
                self._error = error
        return 0

    @contextlib.contextmanager
    def telling(self) -> Iterator[None]:
        """Raise what the system said in this block in place of what is made of it."""
        try:
            yield
        finally:
            if self._error is not None:
                raise self._error


class _Flac(_OfLibsndfile):
    form: ClassVar = {"format": "FLAC", "subtype": "PCM_16"}

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        """Put our blocks behind the one that describes the stream, in place of libsndfile's."""
        target.write(self._raw.read(4))
        blocks = [(0, self._stream_info()), (4, vorbis_comment(self._tags, chapters))]
        if self._tags.cover:
            blocks.append((6, picture(self._tags)))
        for number, (kind, content) in enumerate(blocks, 1):
            last = 0x80 if number == len(blocks) else 0
            target.write(bytes([last | kind]) + len(content).to_bytes(3, "big") + content)
        self._copy(target)

    def _stream_info(self) -> bytes:
        """Return the block that describes the stream; the sound comes next."""
        found = b""
        while True:
            head = self._raw.read(4)
            content = self._raw.read(int.from_bytes(head[1:], "big"))
            found = content if head[0] & 0x7F == 0 else found
            if head[0] & 0x80:
                return found


class _Mp3(_OfLibsndfile):
    form: ClassVar = {
        "format": "MP3",
        "subtype": "MPEG_LAYER_III",
        "bitrate_mode": "CONSTANT",
        "compression_level": mp3_compression(SAMPLE_RATE, MP3_KBPS),
    }

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        target.write(id3(self._tags, chapters))
        self._copy(target)


class _Opus(_OfLibsndfile):
    form: ClassVar = {"format": "OGG", "subtype": "OPUS"}

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        cover = base64.b64encode(picture(self._tags)).decode() if self._tags.cover else ""
        more = [("METADATA_BLOCK_PICTURE", cover)] if cover else []
        ogg.with_comments(self._raw, target, b"OpusTags" + vorbis_comment(self._tags, chapters, *more))


class _M4b:
    """AAC in MP4, as audiobooks come: FFmpeg's work (PyAV), which not every installation has."""

    def __init__(self, path: Path, tags: Tags) -> None:
        import av  # noqa: PLC0415 - large, and for those alone who save audiobooks

        self._av = av
        self._file = av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"})
        said = dict(fields(replace(tags, authors=(", ".join(tags.authors),))))
        self._file.metadata.update({_MP4_NAMES.get(name, name): value for name, value in said.items()})
        self._stream = self._file.add_stream("aac", rate=SAMPLE_RATE, layout="mono")
        self._stream.bit_rate = AAC_BITS_PER_S
        self._fifo = av.AudioFifo()
        self._coded = 0
        if tags.cover:
            self._add_cover(tags)

    def write(self, pcm: bytes) -> None:
        if not pcm:
            return
        frame = self._av.AudioFrame("s16", "mono", len(pcm) // BYTES_PER_FRAME)
        frame.sample_rate = SAMPLE_RATE
        frame.planes[0].update(pcm)
        self._fifo.write(frame)
        while (whole := self._fifo.read(_AAC_FRAME)) is not None:
            self._encode(whole)

    def finish(self, chapters: Sequence[Chapter]) -> None:
        if (rest := self._fifo.read()) is not None:
            self._encode(rest)
        self._file.mux(self._stream.encode(None))
        self._file.set_chapters(
            [
                {
                    "id": number,
                    "start": round(chapter.start_s * 1000),
                    "end": round(chapter.end_s * 1000),
                    "time_base": Fraction(1, 1000),
                    "metadata": {"title": chapter.title},
                }
                for number, chapter in enumerate(chapters)
            ]
        )
        self._file.close()

    def close(self) -> None:
        with contextlib.suppress(OSError):  # the disk may be full, and what is lost is lost
            self._file.close()

    def _encode(self, frame: Any) -> None:
        frame.pts, self._coded = self._coded, self._coded + frame.samples
        self._file.mux(self._stream.encode(frame))

    def _add_cover(self, tags: Tags) -> None:
        codec = tags.cover_type.removeprefix("image/").replace("jpeg", "mjpeg")
        stream = self._file.add_mux_stream(codec, width=1, height=1)  # it asks, and writes them nowhere
        stream.disposition = self._av.stream.Disposition.attached_pic
        packet = self._av.Packet(tags.cover)
        packet.stream = stream
        self._file.mux(packet)


_AAC_FRAME = 1024
_MP4_NAMES = {"tracknumber": "track"}


@dataclass(frozen=True, slots=True)
class SoundForm:
    """A format that readings are saved in."""

    title: str
    make: Callable[[Path, Tags], SoundFile]
    """Begin a file; ImportError where the package that does the work is missing."""
    has_chapters: bool = True


SOUND_FORMS = {
    ".mp3": SoundForm("MP3", _Mp3),
    ".opus": SoundForm("Opus", _Opus),
    ".ogg": SoundForm("Ogg Opus", _Opus),
    ".flac": SoundForm("FLAC", _Flac),
    ".m4b": SoundForm("M4B", _M4b),
    ".wav": SoundForm("WAV", _Wav, has_chapters=False),
}
"""By the end of a file's name."""


def sound_form(path: Path) -> SoundForm:
    """Return the format that a name asks for; UsageError where it asks for none that can be written."""
    form = SOUND_FORMS.get(path.suffix.lower())
    if form is None:
        *others, last = SOUND_FORMS
        raise UsageError(f"{path.name} is no sound file; its name must end in {', '.join(others)} or {last}.")
    return form
