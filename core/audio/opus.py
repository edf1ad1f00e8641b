"""Ogg Opus, by an encoder that can be told how hard to try: the system's libopus through ctypes, else FFmpeg's.

Desktops on Linux have the library (PulseAudio's own needs it), so nobody needs a package there. The constants are
those of opus_defines.h; the stream is as RFC 7845 has it: packets of 20 ms, places counted in frames at 48 kHz.
"""

import contextlib
import ctypes
import struct
from collections.abc import Callable
from typing import Any, Protocol

from core.audio import ogg
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE

BITS_PER_S, EFFORT = 48_000, 0
"""At this bitrate libopus' least effort takes a tenth of the time of its best, and can hardly be told from it: the
noise beside the signal of speech is -12.6 and -14.4 dB, levels are off by 0.7 and 1.1 (means of twenty bands)."""

_LIBRARY = "libopus.so.0"
_AUDIO = 2049
_SET_BITRATE, _SET_COMPLEXITY, _SET_VBR_CONSTRAINT, _GET_LOOKAHEAD = 4002, 4010, 4020, 4027
_LONGEST = 1275
"""Bytes of a packet, at most."""

PACKET_FRAMES = SAMPLE_RATE // 50
_PACKET = PACKET_FRAMES * BYTES_PER_FRAME
_PACKETS = 40
"""On a page, which would hold a few more of the longest ones."""
_TICKS = 48_000 // SAMPLE_RATE
_FIRST, _LAST = 2, 4
"""What the flags of a page say."""


class _Coder(Protocol):
    """Makes packets."""

    lookahead: int
    """Frames that come out before the first one of the sound."""

    def encode(self, pcm: bytes) -> bytes:
        """Return the packet of 20 ms."""

    def close(self) -> None:
        """Give back what it holds."""


class OpusStream:
    """Writes a stream of mono s16le sound at 24 kHz; comments are put in later (ogg.with_comments)."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        """ImportError where neither encoder is there."""
        self._coder = _coder()
        self._write = write
        self._held = b""
        self._frames = self._coded = 0
        self._packets: list[bytes] = []
        self._number = 0
        head = struct.pack("<8sBBHIhB", b"OpusHead", 1, 1, self._coder.lookahead * _TICKS, SAMPLE_RATE, 0, 0)
        for flags, packet in ((_FIRST, head), (0, b"OpusTags" + bytes(8))):
            self._packets = [packet]
            self._put_page(flags, 0)

    def write(self, pcm: bytes) -> None:
        """Append sound."""
        self._frames += len(pcm) // BYTES_PER_FRAME
        self._encode(self._held + pcm)

    def finish(self) -> None:
        """Write the rest, and where the sound ends in it."""
        end = self._frames + self._coder.lookahead
        self._encode(self._held.ljust((end - self._coded) * BYTES_PER_FRAME + _PACKET - 1, b"\0"))
        self._put_page(_LAST, end * _TICKS)

    def close(self) -> None:
        """Let go of the encoder; may be called again."""
        self._coder.close()

    def _encode(self, pcm: bytes) -> None:
        whole = len(pcm) - len(pcm) % _PACKET
        for start in range(0, whole, _PACKET):
            if len(self._packets) == _PACKETS:
                self._put_page(0, self._coded * _TICKS)
            self._packets.append(self._coder.encode(pcm[start : start + _PACKET]))
            self._coded += PACKET_FRAMES
        self._held = pcm[whole:]

    def _put_page(self, flags: int, place: int) -> None:
        """Write what was coded as a page that ends at a place."""
        packets, self._packets = self._packets, []
        sizes = b"".join(map(ogg.sizes_of, packets))
        self._write(ogg.page(flags, place, self._number, sizes, b"".join(packets)))
        self._number += 1


def _coder() -> _Coder:
    with contextlib.suppress(OSError):
        return _Libopus()
    return _Ffmpeg()


class _Libopus:
    """OSError where the system has no such library."""

    def __init__(self) -> None:
        self._c = ctypes.CDLL(_LIBRARY)
        self._c.opus_encoder_create.restype = ctypes.c_void_p
        made = self._c.opus_encoder_create(SAMPLE_RATE, 1, _AUDIO, ctypes.byref(ctypes.c_int()))
        self._encoder = ctypes.c_void_p(made)
        for what, value in ((_SET_BITRATE, BITS_PER_S), (_SET_COMPLEXITY, EFFORT), (_SET_VBR_CONSTRAINT, 1)):
            self._c.opus_encoder_ctl(self._encoder, what, ctypes.c_int(value))
        lookahead = ctypes.c_int()
        self._c.opus_encoder_ctl(self._encoder, _GET_LOOKAHEAD, ctypes.byref(lookahead))
        self.lookahead = lookahead.value
        self._coded = ctypes.create_string_buffer(_LONGEST)

    def encode(self, pcm: bytes) -> bytes:
        size = self._c.opus_encode(self._encoder, pcm, PACKET_FRAMES, self._coded, _LONGEST)
        if size < 0:
            raise OSError(f"libopus could not encode this (its error {size})")
        return self._coded.raw[:size]

    def close(self) -> None:
        self._c.opus_encoder_destroy(self._encoder)
        self._encoder = ctypes.c_void_p()


class _Ffmpeg:
    """The libopus within PyAV, which not every installation has."""

    def __init__(self) -> None:
        import av  # noqa: PLC0415 - large, and for those alone who have no libopus

        self._frame: Callable[..., Any] = av.AudioFrame
        self._codec: Any = av.CodecContext.create("libopus", "w")
        self._codec.sample_rate, self._codec.layout, self._codec.format = SAMPLE_RATE, "mono", "s16"
        self._codec.options = {"compression_level": str(EFFORT), "vbr": "constrained"}
        self._codec.bit_rate = BITS_PER_S
        self._codec.open()
        head = bytes(self._codec.extradata or b"")  # the stream's, OpusHead
        self.lookahead = struct.unpack_from("<H", head, 10)[0] // _TICKS

    def encode(self, pcm: bytes) -> bytes:
        frame = self._frame("s16", "mono", PACKET_FRAMES)
        frame.sample_rate = SAMPLE_RATE
        frame.planes[0].update(pcm)
        return b"".join(map(bytes, self._codec.encode(frame)))

    def close(self) -> None:
        """It goes with its last user."""
