"""Turns mono 16-bit sound into the formats that clients of the speech server ask for, as it is made.

Plain samples need the standard library only. mp3 is LAME's work, ulaw libsndfile's (soundfile), webm and aac
FFmpeg's (PyAV, which not every installation has): those are imported when the first encoder is made, and
their absence is an ImportError then.
"""

import sys
import wave
from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from struct import pack
from types import MappingProxyType
from typing import Any, Protocol, cast

from core.audio.lame import lame

MP3_KBPS = 96
OPUS_BITS_PER_S = 48_000
AAC_BITS_PER_S = 64_000
UNKNOWN_SIZE = 0xFFFFFFFF
"""What a WAV header says where the end is not known yet, as FFmpeg has it."""


class Encoder(Protocol):
    """Encodes one stream. It takes and gives bytes; what it keeps back comes with later sound or `drain`."""

    def encode(self, pcm: bytes) -> bytes:
        """Take more sound (mono s16le, whole frames); return what is ready."""

    def drain(self) -> bytes:
        """Return all that is kept back: with it, everything taken can be heard. More sound may follow."""

    def restart(self) -> None:
        """Forget what is kept back."""

    def finish(self) -> bytes:
        """Return all that is kept back, and what ends the stream."""


class _Plain:
    """s16le as it comes."""

    def __init__(self, rate_hz: int) -> None:
        pass

    def encode(self, pcm: bytes) -> bytes:
        return pcm

    def drain(self) -> bytes:
        return b""

    def restart(self) -> None:
        pass

    def finish(self) -> bytes:
        return self.drain()


class _Floats(_Plain):
    """32-bit floats from -1 to 1, little-endian."""

    def encode(self, pcm: bytes) -> bytes:
        samples = array("h", pcm)
        if sys.byteorder == "big":
            samples.byteswap()
        floats = array("f", (sample / 32768 for sample in samples))
        if sys.byteorder == "big":
            floats.byteswap()
        return floats.tobytes()


class _MuLaw(_Plain):
    """G.711 mu-law behind a WAV header of unknown length."""

    def __init__(self, rate_hz: int) -> None:
        import numpy  # noqa: PLC0415 - only for clients that ask for this format
        import soundfile  # noqa: PLC0415

        self._numpy, self._soundfile, self._rate_hz = numpy, soundfile, rate_hz
        self._header = _mu_law_header(rate_hz)

    def encode(self, pcm: bytes) -> bytes:
        samples, coded = self._numpy.frombuffer(pcm, "<i2"), BytesIO()
        self._soundfile.write(coded, samples, self._rate_hz, format="RAW", subtype="ULAW")
        header, self._header = self._header, b""
        return header + coded.getvalue()


def _mu_law_header(rate_hz: int) -> bytes:
    form = pack("<4sIHHIIHHH", b"fmt ", 18, 7, 1, rate_hz, rate_hz, 1, 8, 0)
    fact = pack("<4sII", b"fact", 4, UNKNOWN_SIZE)
    return pack("<4sI4s", b"RIFF", UNKNOWN_SIZE, b"WAVE") + form + fact + pack("<4sI", b"data", UNKNOWN_SIZE)


class _Mp3:
    """MPEG audio layer III at a constant bitrate. A drain ends a run of frames; runs may be joined as they are."""

    def __init__(self, rate_hz: int) -> None:
        self._new_run = partial(lame, rate_hz, MP3_KBPS)
        self._run: Any = None
        self._new_run()  # where the package is missing, it is told now

    def encode(self, pcm: bytes) -> bytes:
        if not pcm:
            return b""
        if self._run is None:
            self._run = self._new_run()
        return bytes(self._run.encode(pcm))

    def drain(self) -> bytes:
        run, self._run = self._run, None
        return b"" if run is None else bytes(run.flush())

    def restart(self) -> None:
        self._run = None

    def finish(self) -> bytes:
        return self.drain()


class _Container:
    """A codec of FFmpeg in one of its containers, one stream from first to last; subclasses say which."""

    container: str
    codec: str
    rate_hz: int | None = None
    """The codec's own rate, where it does not take the sound's."""
    bits_per_s: int
    options: Mapping[str, str] = MappingProxyType({})
    """What the container is told."""

    def __init__(self, rate_hz: int) -> None:
        import av  # noqa: PLC0415 - large, and only for clients that ask for this format

        self._av, self._from_hz, self._to_hz = av, rate_hz, self.rate_hz or rate_hz
        self._sink = _Collected()
        self._file = av.open(self._sink, "w", format=self.container, options=dict(self.options))
        self._stream = cast(Any, self._file.add_stream(self.codec, rate=self._to_hz))
        self._context = self._stream.codec_context
        self._context.bit_rate, self._context.layout = self.bits_per_s, "mono"
        self._context.open()
        self._resampler = av.AudioResampler(self._context.format.name, "mono", self._to_hz)
        self._waiting = av.AudioFifo()
        self._coded = 0  # frames at the codec's rate
        self._keeps = False

    def encode(self, pcm: bytes) -> bytes:
        self._keeps = True
        frame = self._av.AudioFrame("s16", "mono", len(pcm) // 2)
        frame.sample_rate = self._from_hz
        frame.planes[0].update(pcm)
        for resampled in self._resampler.resample(frame):
            resampled.pts = None
            self._waiting.write(resampled)
        while (whole := self._waiting.read(self._context.frame_size)) is not None:
            whole.pts, self._coded = self._coded, self._coded + whole.samples
            self._file.mux(self._stream.encode(whole))
        return self._sink.take()

    def drain(self) -> bytes:
        """Push what is kept through the codec, with the silence that this takes."""
        if not self._keeps:
            return b""
        frames = _CODEC_FRAMES_KEPT * self._context.frame_size * self._from_hz // self._to_hz
        pushed = self.encode(bytes(2 * frames))
        self.restart()
        return pushed

    def restart(self) -> None:
        self._waiting = self._av.AudioFifo()
        self._keeps = False

    def finish(self) -> bytes:
        pushed = self.drain()
        self._file.mux(self._stream.encode(None))
        self._file.close()
        return pushed + self._sink.take()


_CODEC_FRAMES_KEPT = 4
"""One may be half full, one lies in the codec, one in the container, and the resampler's rest is rounded up."""


class _WebM(_Container):
    """Opus in WebM."""

    container, codec, rate_hz, bits_per_s = "webm", "libopus", 48_000, OPUS_BITS_PER_S
    # Out with each packet as soon as the next one comes, and no going back to fill in lengths.
    options = MappingProxyType({"live": "1", "cluster_time_limit": "20", "flush_packets": "1"})


class _Aac(_Container):
    """AAC with ADTS headers."""

    container, codec, bits_per_s = "adts", "aac", AAC_BITS_PER_S


class _Collected:
    """The file that FFmpeg writes to; there is no going back in it."""

    def __init__(self) -> None:
        self._ready = bytearray()

    def write(self, data: bytes) -> int:
        self._ready += data
        return len(data)

    def take(self) -> bytes:
        ready = bytes(self._ready)
        self._ready.clear()
        return ready


class _Wav:
    """A WAV file, which can be written once its length is known: nothing is ready before `finish`."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz, self._pcm = rate_hz, bytearray()

    def encode(self, pcm: bytes) -> bytes:
        self._pcm += pcm
        return b""

    def drain(self) -> bytes:
        return b""

    def restart(self) -> None:
        self._pcm.clear()

    def finish(self) -> bytes:
        written = BytesIO()
        with wave.open(written, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(self._rate_hz)
            file.writeframes(self._pcm)
        return written.getvalue()


@dataclass(frozen=True, slots=True)
class Format:
    """What a client may ask for."""

    media_type: str
    is_streamed: bool
    """Whether it can be heard as it comes, and not only when it is whole."""
    make: Callable[[int], Encoder]
    """Make an encoder for a sample rate. ImportError or OSError where the library for it is missing."""
    library: str = ""
    """The package that does the work, whose first import takes its time; nothing for what needs none."""


FORMATS: dict[str, Format] = {
    "pcm_s16le": Format("audio/pcm", True, _Plain),
    "pcm_f32le": Format("audio/pcm", True, _Floats),
    "ulaw": Format("audio/wav", True, _MuLaw, "soundfile"),
    "mp3": Format("audio/mpeg", True, _Mp3, "lameenc"),
    "webm": Format("audio/webm", True, _WebM, "av"),
    "aac": Format("audio/aac", False, _Aac, "av"),
    "wav": Format("audio/wav", False, _Wav),
}
