"""Ogg pages: their form, and an Opus stream given other comments and a stream number of our choice.

libsndfile draws the number by lot, so that the same sound never gives the same file, and takes no pictures.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

_HEADER = struct.Struct("<4sBBqIIIB")
"""Magic, version, flags, granule position, stream, page number, checksum, how many segments."""
_CONTINUED = 1
_LARGEST = 255
"""Bytes of a segment, and segments of a page."""
_BITS_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def with_comments(source: BinaryIO, target: BinaryIO, comments: bytes) -> None:
    """Copy an Opus stream, its comment packet (OpusTags) replaced; ValueError where the source is none."""
    pages = _pages(source)
    flags, granule, lacing, body = next(pages)
    target.write(page(flags, granule, 0, lacing, body))
    while not _ends_packet(next(pages)[2]):
        pass  # the old comments, which end with a page of their own
    number = 1
    for lacing, body in _laced(comments):
        target.write(page(_CONTINUED if number > 1 else 0, 0, number, lacing, body))
        number += 1
    for flags, granule, lacing, body in pages:
        target.write(page(flags, granule, number, lacing, body))
        number += 1


def _pages(source: BinaryIO) -> Iterator[tuple[int, int, bytes, bytes]]:
    """Yield flags, granule position, lacing and body of each page."""
    while head := source.read(_HEADER.size):
        magic, _, flags, granule, _, _, _, segments = _HEADER.unpack(head)
        if magic != b"OggS":
            raise ValueError("no Ogg page")
        lacing = source.read(segments)
        yield flags, granule, lacing, source.read(sum(lacing))


def _ends_packet(lacing: bytes) -> bool:
    return lacing[-1:] != b"\xff"


def _laced(packet: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Cut one packet into pages' lacing and body."""
    sizes = sizes_of(packet)
    for first in range(0, len(sizes), _LARGEST):
        lacing = sizes[first : first + _LARGEST]
        start = first * _LARGEST
        yield lacing, packet[start : start + sum(lacing)]


def sizes_of(packet: bytes) -> bytes:
    """Return how a page says how long a packet is: as the sizes of its segments."""
    return b"\xff" * (len(packet) // _LARGEST) + bytes([len(packet) % _LARGEST])


def page(flags: int, granule: int, number: int, lacing: bytes, body: bytes) -> bytes:
    """Return a page of the one stream; `granule` is where its sound ends."""
    head = bytearray(_HEADER.pack(b"OggS", 0, flags, granule, 0, number, 0, len(lacing)))
    head[22:26] = struct.pack("<I", _checksum(bytes(head) + lacing + body))
    return bytes(head) + lacing + body


def _checksum(page: bytes) -> int:
    """Return Ogg's CRC (polynomial 0x04c11db7, highest bit first): zlib's, seen in a mirror."""
    mirrored = zlib.crc32(page.translate(_BITS_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
