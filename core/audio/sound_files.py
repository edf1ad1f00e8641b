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
from abc import ABC, abstractmethod
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib.util import find_spec
from pathlib import Path
from typing import Any, BinaryIO, ClassVar, Protocol

from core.audio import mp4, ogg
from core.audio.files import LONGEST_FRAMES, wav_header
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.audio.lame import lame
from core.audio.mp3_info import MP3_KBPS, mp3_info
from core.audio.opus import OpusStream
from core.audio.tags import Chapter, Tags, id3, picture, riff_info, vorbis_comment

_WRITTEN_AT_ONCE = 1 << 20


class SoundFile(Protocol):
    """A file in the making. Errors of the system are OSErrors."""

    def write(self, pcm: bytes) -> None:
        """Append sound."""

    def finish(self, chapters: Sequence[Chapter]) -> None:
        """Make it whole."""

    def close(self) -> None:
        """Let go of it, finished or not."""


class _InTwoSteps(ABC):
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

    def _end_sound(self) -> None:  # noqa: B027 - most hold nothing
        """Let go of what an encoder still holds."""

    @abstractmethod
    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        """Write the whole of it, from what is in the neighbouring file."""

    def _copy(self, target: BinaryIO) -> None:
        shutil.copyfileobj(self._raw, target, _WRITTEN_AT_ONCE)


class _Wav:
    """Plain samples, at their place from the first one on; what it says of itself stands behind them."""

    def __init__(self, path: Path, tags: Tags) -> None:
        self._info, self._frames, self._unsafe = riff_info(tags), 0, 0
        self._file = path.open("wb", buffering=0)
        _write_all(self._file, wav_header(0, SAMPLE_RATE))

    def write(self, pcm: bytes) -> None:
        self._frames += len(pcm) // BYTES_PER_FRAME
        if self._frames > LONGEST_FRAMES - len(self._info):
            raise OSError(errno.EFBIG, "a WAV file holds 4 GiB at most")
        _write_all(self._file, pcm)
        self._unsafe += len(pcm)
        if self._unsafe >= _SAVED_AT_ONCE:
            os.fsync(self._file.fileno())
            self._unsafe = 0

    def finish(self, chapters: Sequence[Chapter]) -> None:
        _write_all(self._file, self._info)
        self._file.seek(0)
        _write_all(self._file, wav_header(self._frames, SAMPLE_RATE, len(self._info)))
        os.fsync(self._file.fileno())
        self.close()

    def close(self) -> None:
        self._file.close()


_SAVED_AT_ONCE = 16 << 20
"""Bytes that the system may still have to put on the disk: all at once, at the end, they would be waited for."""


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
        if 0 < len(self._tags.cover) <= _LARGEST_COVER:
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


_LARGEST_COVER = 0xFFFFFF - 100
"""A block counts its bytes in three of them; the picture's description takes a few."""


class _Mp3(_InTwoSteps):
    """Frames of one length each, behind one that says how long it all is."""

    def __init__(self, path: Path, tags: Tags) -> None:
        super().__init__(path, tags)
        self._encoder = lame(SAMPLE_RATE, MP3_KBPS)
        self._frames = self._size = 0

    def write(self, pcm: bytes) -> None:
        if pcm:
            self._frames += len(pcm) // BYTES_PER_FRAME
            self._keep(self._encoder.encode(pcm))

    def _keep(self, coded: bytes) -> None:
        self._size += len(coded)
        super().write(coded)

    def _end_sound(self) -> None:
        if self._frames:
            self._keep(self._encoder.flush())

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        target.write(id3(self._tags, chapters))
        target.write(mp3_info(self._frames, self._size))
        self._copy(target)


class _Ogg(_InTwoSteps):
    """An Opus stream of somebody's making, given our comments."""

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        cover = base64.b64encode(picture(self._tags)).decode() if self._tags.cover else ""
        more = [("METADATA_BLOCK_PICTURE", cover)] if cover else []
        ogg.with_comments(self._raw, target, b"OpusTags" + vorbis_comment(self._tags, chapters, *more))


class _Opus(_Ogg):
    """What an encoder makes that can be told how hard to try."""

    def __init__(self, path: Path, tags: Tags) -> None:
        super().__init__(path, tags)
        try:
            self._stream = OpusStream(super().write)
        except BaseException:
            super().close()
            raise

    def write(self, pcm: bytes) -> None:
        self._stream.write(pcm)

    def close(self) -> None:
        self._stream.close()
        super().close()

    def _end_sound(self) -> None:
        self._stream.finish()


class _OpusOfLibsndfile(_OfLibsndfile, _Ogg):
    """There for everybody, at a thirtieth of the speed: libsndfile lets nobody choose how hard libopus tries."""

    form: ClassVar = {"format": "OGG", "subtype": "OPUS"}


def _opus(path: Path, tags: Tags) -> SoundFile:
    try:
        return _Opus(path, tags)
    except ImportError:
        return _OpusOfLibsndfile(path, tags)


class _M4b(_InTwoSteps):
    """AAC that FFmpeg encodes (PyAV), in MP4, as audiobooks come."""

    def __init__(self, path: Path, tags: Tags) -> None:
        import av  # noqa: PLC0415 - large, and for those alone who save audiobooks

        super().__init__(path, tags)
        self._frame: Callable[..., Any] = av.AudioFrame
        self._codec: Any = av.CodecContext.create("aac", "w")
        self._codec.sample_rate, self._codec.layout, self._codec.format = SAMPLE_RATE, "mono", "fltp"
        self._codec.bit_rate, self._codec.options = _AAC_BITS_PER_S, _AAC
        self._frames, self._sizes = 0, array("H")

    def write(self, pcm: bytes) -> None:
        if pcm:
            frame = self._frame("s16", "mono", len(pcm) // BYTES_PER_FRAME)
            frame.sample_rate, frame.time_base, frame.pts = SAMPLE_RATE, Fraction(1, SAMPLE_RATE), self._frames
            frame.planes[0].update(pcm)
            self._frames += frame.samples
            self._keep(self._codec.encode(frame))

    def _keep(self, packets: Sequence[Any]) -> None:
        for packet in packets:
            self._sizes.append(packet.size)
            super().write(bytes(packet))

    def _end_sound(self) -> None:
        self._keep(self._codec.encode(None))

    def _assemble(self, target: BinaryIO, chapters: Sequence[Chapter]) -> None:
        packets = mp4.Packets(self._sizes, bytes(self._codec.extradata), mp4.PACKET_FRAMES, self._frames)
        target.write(mp4.head(packets, self._tags, chapters))
        self._copy(target)
        target.write(mp4.titles(chapters))


_AAC_BITS_PER_S, _AAC = 64_000, {"aac_coder": "fast", "flags": "+qscale", "global_quality": "160"}
"""One quality throughout: FFmpeg's encoder meets a bitrate by coding frames again and again, and misses it by a
third. So 73 kbit/s are made in half the time of what came out as 85 (noise beside the signal of speech, mean of
twenty bands: -25 and -27 dB; MP3 has -18). The number of bits only says how much is taken for audible."""


@dataclass(frozen=True, slots=True)
class SoundForm:
    """A format that readings are saved in."""

    title: str
    make: Callable[[Path, Tags], SoundFile]
    """Begin a file; ImportError where the package that does the work is missing."""
    has_chapters: bool = True
    package: str = ""
    """What must be installed for it that not everybody has."""

    @property
    def is_available(self) -> bool:
        """Whether it can be written here, without looking closer."""
        return not self.package or find_spec(self.package) is not None


SOUND_FORMS = {
    ".mp3": SoundForm("MP3", _Mp3),
    ".opus": SoundForm("Opus", _opus),
    ".ogg": SoundForm("Ogg Opus", _opus),
    ".flac": SoundForm("FLAC", _Flac),
    ".m4b": SoundForm("M4B", _M4b, package="av"),
    ".wav": SoundForm("WAV", _Wav, has_chapters=False),
}
"""By the end of a file's name."""

FORM_TITLES = {**{suffix: form.title for suffix, form in SOUND_FORMS.items()}, ".epub": "EPUB"}
"""All that a reading can be saved as, by the end of a file's name; an EPUB holds MP3 (core/reader/book.py)."""
