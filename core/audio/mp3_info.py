"""The first frame of an MP3 file: how long it is, and what the encoder put before and behind the sound.

Without it players guess the length, and hear 46 ms of nothing first (Xing's header with LAME's extension, as
described in "Mp3 Info Tag revision 1 Specifications", gabriel.mp3-tech.org/mp3infotag.html).
"""

import struct

MP3_KBPS = 64
"""Of a constant rate, so that chapters and places are found exactly; 29 MB for an hour."""
_HEADER = bytes.fromhex("fff384c4")
"""MPEG-2, layer III, no checksum; 64 kbit/s, 24 kHz, not padded; mono."""
_FRAME = 72 * MP3_KBPS // 24
"""Bytes of each frame."""
_SAMPLES = 576
"""Of sound in each frame."""
_SIDE_INFORMATION = 9
_DELAY = 576
"""Samples that LAME puts before the sound; decoders add the 529 of their own."""


def mp3_info(samples: int, size: int) -> bytes:
    """Return the frame that stands before `size` bytes of frames, which hold so many samples of mono sound."""
    frames = size // _FRAME
    padding = max(0, frames * _SAMPLES - _DELAY - samples)
    places = bytes(percent * 256 // 100 for percent in range(100))
    xing = b"Info" + struct.pack(">III", 0xF, frames, _FRAME + size) + places + struct.pack(">I", 0)
    delays = (_DELAY << 12 | min(padding, 0xFFF)).to_bytes(3, "big")
    lame = struct.pack(">9sBB8sBB3sBBHIH", b"LAME", 1, 0, b"", 0, MP3_KBPS, delays, 0, 0, 0, _FRAME + size, 0)
    frame = _HEADER + bytes(_SIDE_INFORMATION) + xing + lame
    return (frame + struct.pack(">H", _checksum(frame))).ljust(_FRAME, b"\0")


def _checksum(data: bytes) -> int:
    """Return the CRC-16 with the polynomial 0x8005, lowest bit first."""
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value
