"""MP4, as audiobooks come in it (M4B): all that stands before AAC packets, with tags, cover and chapters.

Boxes within boxes, as ISO/IEC 14496-12 has them, the sound's description as 14496-14; chapters stand there twice,
as a track of text, which Apple's players read, and as Nero's list, which others do; tags are iTunes'. FFmpeg writes
such files too, but keeps 72 bytes of each packet in memory: 120 MB for a book of 20 hours.
"""

import errno
import struct
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.audio.format import SAMPLE_RATE
from core.audio.tags import GENRE, Chapter, Tags

PACKET_FRAMES = 1024
_PER_CHUNK = 24
"""Packets that are found together: a second of sound."""
_LARGEST = 2**32 - 1
_MS = 1000
_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_UNKNOWN_LANGUAGE = 0x55C4
_SOUND, _TEXT = 1, 2
"""Numbers of the tracks."""
_MOST_LISTED = 255
"""Nero's list counts in one byte; the track of text has all."""


@dataclass(frozen=True, slots=True)
class Packets:
    """AAC packets that lie one behind the other; each decodes to 1024 frames."""

    sizes: "array[int]"
    config: bytes
    """The decoder's AudioSpecificConfig."""
    lead: int
    """Frames that come out before the first one of the sound."""
    frames: int
    """Of the sound."""

    @property
    def size(self) -> int:
        """Bytes of all of them."""
        return sum(self.sizes)


def head(packets: Packets, tags: Tags, chapters: Sequence[Chapter]) -> bytes:
    """Return what stands before the packets; behind them comes `titles`. OSError where that is too large."""
    kind = _box(b"ftyp", b"M4B \0\0\2\0", b"M4B M4A mp42isom")
    length = len(kind) + len(_movie(packets, tags, chapters, 0)) + 8
    size = 8 + packets.size + len(titles(chapters))
    if length + size > _LARGEST:
        raise OSError(errno.EFBIG, "an M4B file holds 4 GiB at most")
    data = struct.pack(">I4s", size, b"mdat")
    return kind + _movie(packets, tags, chapters, length) + data


def titles(chapters: Sequence[Chapter]) -> bytes:
    """Return the samples of the track of text."""
    return b"".join(_titles(chapters))


def _titles(chapters: Sequence[Chapter]) -> Iterator[bytes]:
    is_utf8 = _box(b"encd", struct.pack(">I", 0x100))
    for chapter in chapters:
        title = _utf8(chapter.title, 0xFFFF)
        yield struct.pack(">H", len(title)) + title + is_utf8


def _movie(packets: Packets, tags: Tags, chapters: Sequence[Chapter], begin: int) -> bytes:
    duration = round(packets.frames * _MS / SAMPLE_RATE)
    tracks = [_sound_track(packets, duration, begin, has_chapters=bool(chapters))]
    if chapters:
        tracks.append(_text_track(chapters, duration, begin + packets.size))
    times = struct.pack(">IIIIIH10x", 0, 0, _MS, duration, 0x10000, 0x100)
    header = _full(b"mvhd", 0, times, _MATRIX, bytes(24), struct.pack(">I", len(tracks) + 1))
    return _box(b"moov", header, *tracks, _box(b"udta", _listed(chapters), _tagged(tags)))


# -- tracks ---------------------------------------------------------------------------------------------


def _sound_track(packets: Packets, duration: int, begin: int, *, has_chapters: bool) -> bytes:
    count = len(packets.sizes)
    starts, place = [], begin
    for first in range(0, count, _PER_CHUNK):
        starts.append(place)
        place += sum(packets.sizes[first : first + _PER_CHUNK])
    whole, rest = divmod(count, _PER_CHUNK)
    runs = [run for run in ((1, _PER_CHUNK if whole else 0, 1), (whole + 1, rest, 1)) if run[1]]
    table = _table(_described(packets), [(count, PACKET_FRAMES)], runs, packets.sizes, starts)
    edit = _full(b"elst", 0, struct.pack(">IIIHH", 1, duration, packets.lead, 1, 0))
    refers = _box(b"tref", _box(b"chap", struct.pack(">I", _TEXT))) if has_chapters else b""
    media = _media(b"soun", SAMPLE_RATE, count * PACKET_FRAMES, _full(b"smhd", 0, bytes(4)), table)
    return _box(b"trak", _track_header(_SOUND, 3, duration, 0x100), _box(b"edts", edit), refers, media)


def _text_track(chapters: Sequence[Chapter], duration: int, begin: int) -> bytes:
    starts = [0, *(round(chapter.start_s * _MS) for chapter in chapters[1:]), duration]
    lengths = [(1, max(0, after - start)) for start, after in pairwise(starts)]
    form = _box(b"text", bytes(6), struct.pack(">H", 1), bytes(43))
    sizes = array("I", map(len, _titles(chapters)))
    table = _table(form, lengths, [(1, len(chapters), 1)], sizes, [begin])
    colours = _full(b"gmin", 0, struct.pack(">H6x4x", 0x40))
    looks = _box(b"gmhd", colours, _box(b"text", struct.pack(">H12xI12xI2x", 1, 1, 0x4000)))
    media = _media(b"text", _MS, duration, looks, table)
    return _box(b"trak", _track_header(_TEXT, 0, duration, 0), media)


def _track_header(number: int, flags: int, duration: int, volume: int) -> bytes:
    fields = struct.pack(">IIIIIII", 0, 0, number, 0, duration, 0, 0) + struct.pack(">HHHH", 0, 0, volume, 0)
    return _full(b"tkhd", flags, fields, _MATRIX, bytes(8))


def _media(kind: bytes, rate_hz: int, duration: int, looks: bytes, table: bytes) -> bytes:
    is_long = duration >= 1 << 32
    times = struct.pack(">QQIQ" if is_long else ">IIII", 0, 0, rate_hz, duration)
    header = _full(b"mdhd", is_long << 24, times, struct.pack(">HH", _UNKNOWN_LANGUAGE, 0))
    handler = _full(b"hdlr", 0, bytes(4), kind, bytes(12), b"Parlando\0")
    data = _box(b"dinf", _full(b"dref", 0, struct.pack(">I", 1), _full(b"url ", 1)))
    return _box(b"mdia", header, handler, _box(b"minf", looks, data, table))


def _table(
    form: bytes,
    durations: Sequence[tuple[int, int]],
    runs: Sequence[tuple[int, int, int]],
    sizes: "array[int]",
    starts: Sequence[int],
) -> bytes:
    """Return where each sample is: how many last how long, how many in which chunks, their sizes, the chunks."""
    return _box(
        b"stbl",
        _full(b"stsd", 0, struct.pack(">I", 1), form),
        _full(b"stts", 0, struct.pack(">I", len(durations)), *(struct.pack(">II", *one) for one in durations)),
        _full(b"stsc", 0, struct.pack(">I", len(runs)), *(struct.pack(">III", *one) for one in runs)),
        _full(b"stsz", 0, struct.pack(">II", 0, len(sizes)), _numbers(sizes)),
        _full(b"stco", 0, struct.pack(">I", len(starts)), _numbers(starts)),
    )


def _described(packets: Packets) -> bytes:
    """Return how the sound is coded: an elementary stream's descriptors, one within the other."""
    seconds = max(1, len(packets.sizes) * PACKET_FRAMES) / SAMPLE_RATE
    rate = round(packets.size * 8 / seconds)
    largest = max(packets.sizes, default=0)
    decoder = struct.pack(">BBB", 0x40, 0x15, 0) + struct.pack(">HII", largest, rate, rate)
    stream = _descriptor(4, decoder, _descriptor(5, packets.config))
    descriptors = _descriptor(3, struct.pack(">HB", _SOUND, 0), stream, _descriptor(6, b"\2"))
    entry = struct.pack(">6xH8xHHHHI", 1, 1, 16, 0, 0, SAMPLE_RATE << 16)
    return _box(b"mp4a", entry, _full(b"esds", 0, descriptors))


def _descriptor(kind: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return bytes([kind, len(content)]) + content


# -- what it says of itself -----------------------------------------------------------------------------


def _listed(chapters: Sequence[Chapter]) -> bytes:
    """Return Nero's list, which counts in tenths of microseconds."""
    if not chapters:
        return b""
    parts = [struct.pack(">IB", 0, min(len(chapters), _MOST_LISTED))]
    for chapter in chapters[:_MOST_LISTED]:
        title = _utf8(chapter.title, 0xFF)
        parts.append(struct.pack(">QB", round(chapter.start_s * _MS) * 10_000, len(title)) + title)
    return _full(b"chpl", 1 << 24, *parts)


def _tagged(tags: Tags) -> bytes:
    texts = (
        (b"\xa9nam", tags.title),
        (b"\xa9ART", ", ".join(tags.authors)),
        (b"\xa9alb", tags.album),
        (b"\xa9gen", GENRE),
        (b"\xa9too", "Parlando"),
    )
    items = [_item(name, 1, value.encode("utf-8", "replace")) for name, value in texts if value]
    if tags.track:
        items.append(_item(b"trkn", 0, struct.pack(">HHHH", 0, tags.track, 0, 0)))
    if tags.cover:
        items.append(_item(b"covr", 14 if tags.cover_type == "image/png" else 13, tags.cover))
    items.append(_item(b"stik", 21, bytes([_AUDIOBOOK])))
    handler = _full(b"hdlr", 0, bytes(4), b"mdirappl", bytes(9))
    return _full(b"meta", 0, handler, _box(b"ilst", *items))


_AUDIOBOOK = 2


def _item(name: bytes, kind: int, value: bytes) -> bytes:
    return _box(name, _box(b"data", struct.pack(">II", kind, 0), value))


# -- boxes ----------------------------------------------------------------------------------------------


def _box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _full(kind: bytes, version_and_flags: int, *parts: bytes) -> bytes:
    return _box(kind, struct.pack(">I", version_and_flags), *parts)


def _utf8(text: str, limit: int) -> bytes:
    """Return as many of the characters as so many bytes hold."""
    return text.encode("utf-8", "replace")[:limit].decode("utf-8", "ignore").encode()


def _numbers(values: Sequence[int]) -> bytes:
    numbers = array("I", values)
    if sys.byteorder == "little":
        numbers.byteswap()
    return numbers.tobytes()
