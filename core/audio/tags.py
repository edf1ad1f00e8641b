"""What a sound file says of itself: title, authors, language, cover, chapters, in the words of each format."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

GENRE = "Speech"
_PNG = b"\x89PNG"


@dataclass(frozen=True, slots=True)
class Tags:
    """What is known of a reading."""

    title: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    """BCP 47."""
    album: str = ""
    """The book that it is a chapter of."""
    track: int = 0
    """Which one, counted from 1."""
    cover: bytes = b""
    """A JPEG or PNG picture."""

    @property
    def cover_type(self) -> str:
        """The cover's media type."""
        return "image/png" if self.cover.startswith(_PNG) else "image/jpeg"


UNTAGGED = Tags()
"""Nothing is known."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a sound file."""

    title: str
    start_s: float
    end_s: float


def fields(tags: Tags) -> list[tuple[str, str]]:
    """Return what is known under the names of Vorbis comments, which FFmpeg knows as well."""
    known = [
        ("title", tags.title),
        *(("artist", author) for author in tags.authors),
        ("album", tags.album),
        ("tracknumber", str(tags.track or "")),
        ("language", tags.language),
        ("genre", GENRE),
    ]
    return [(name, value) for name, value in known if value]


# -- Vorbis comments: FLAC and Opus ---------------------------------------------------------------------


def vorbis_comment(tags: Tags, chapters: Sequence[Chapter], *more: tuple[str, str]) -> bytes:
    """Return a block of Vorbis comments without a framing bit; chapters as the ChapterExtension has them."""
    lines = [f"{name.upper()}={value}" for name, value in (*fields(tags), *more)]
    for number, chapter in enumerate(chapters):
        lines += [f"CHAPTER{number:03}={_clock(chapter.start_s)}", f"CHAPTER{number:03}NAME={chapter.title}"]
    parts = [b"Parlando", *(line.encode("utf-8", "replace") for line in lines)]
    packed = [struct.pack("<I", len(part)) + part for part in parts]
    return packed[0] + struct.pack("<I", len(lines)) + b"".join(packed[1:])


def picture(tags: Tags) -> bytes:
    """Return the cover as a FLAC picture block, which Opus takes as well."""
    kind = tags.cover_type.encode()
    head = struct.pack(">II", _FRONT_COVER, len(kind)) + kind
    return head + struct.pack(">IIIIII", 0, 0, 0, 0, 0, len(tags.cover)) + tags.cover


_FRONT_COVER = 3


def _clock(seconds: float) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


# -- ID3: MP3 -------------------------------------------------------------------------------------------


def id3(tags: Tags, chapters: Sequence[Chapter]) -> bytes:
    """Return an ID3v2.3 tag, which every player reads, with the frames of its chapter addendum."""
    texts = (
        ("TIT2", tags.title),
        ("TPE1", "/".join(tags.authors)),
        ("TALB", tags.album),
        ("TRCK", str(tags.track or "")),
        ("TCON", GENRE),
    )
    frames = [_text(name, value) for name, value in texts if value]
    if tags.language:
        frames.append(_frame("TXXX", _UTF16 + _utf16("LANGUAGE", ends=True) + _utf16(tags.language)))
    if tags.cover:
        kind = tags.cover_type.encode() + b"\0" + bytes([_FRONT_COVER])
        frames.append(_frame("APIC", b"\0" + kind + b"\0" + tags.cover))
    body = b"".join([*frames, *_chapter_frames(chapters)])
    size = bytes(len(body) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\3\0\0" + size + body


_UTF16 = b"\1"
_MOST_LISTED = 255
"""A list of chapters counts them in one byte; those behind are in the file, and not in its list."""


def _chapter_frames(chapters: Sequence[Chapter]) -> list[bytes]:
    if not chapters:
        return []
    ids = [f"chapter{number}".encode() + b"\0" for number in range(1, len(chapters) + 1)]
    listed = ids[:_MOST_LISTED]
    frames = [_frame("CTOC", b"toc\0\3" + bytes([len(listed)]) + b"".join(listed))]
    for id_, chapter in zip(ids, chapters, strict=True):
        times = (round(chapter.start_s * 1000), round(chapter.end_s * 1000), 0xFFFFFFFF, 0xFFFFFFFF)
        frames.append(_frame("CHAP", id_ + struct.pack(">IIII", *times) + _text("TIT2", chapter.title)))
    return frames


def _text(name: str, value: str) -> bytes:
    return _frame(name, _UTF16 + _utf16(value))


def _utf16(text: str, *, ends: bool = False) -> bytes:
    return text.encode("utf-16", "replace") + (b"\0\0" if ends else b"")


def _frame(name: str, content: bytes) -> bytes:
    return name.encode() + struct.pack(">IH", len(content), 0) + content


# -- RIFF: WAV ------------------------------------------------------------------------------------------


def riff_info(tags: Tags) -> bytes:
    """Return a LIST chunk of what a WAV file can say; nothing where there is nothing to say."""
    known = (
        (b"INAM", tags.title),
        (b"IART", ", ".join(tags.authors)),
        (b"IPRD", tags.album),
        (b"ITRK", str(tags.track or "")),
        (b"ILNG", tags.language),
    )
    parts = [_info(name, value) for name, value in known if value]
    body = b"INFO" + b"".join(parts)
    return b"LIST" + struct.pack("<I", len(body)) + body if parts else b""


def _info(name: bytes, value: str) -> bytes:
    content = value.encode("utf-8", "replace") + b"\0"
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
