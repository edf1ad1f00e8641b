"""Plain text in any encoding: a byte-order mark says it, else Latin letters and kana do, else statistics.

The statistics are charset-normalizer's: over all encodings there are.
"""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from core.documents import latin
from core.documents.block_text import BlockText
from core.documents.model import Block, Document, Role
from core.errors import TooBig, Unsupported

SAMPLE = 64 * 1024
"""Bytes looked at in each of three places of a large file to find its encoding."""

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes. War and Peace is 3 MB; beyond this a file is hardly meant to be read aloud."""

_OF_JAPANESE = {"euc_jp": re.compile(rb"\xa4[\xa1-\xf3]"), "cp932": re.compile(rb"\x82[\x9f-\xf1]")}
_HIRAGANA, _HIRAGANA_SHARE = re.compile("[\u3041-\u3096]"), 0.2
_NARROW_KANA = re.compile("[\uff61-\uff9f]")
_WITH_NARROW_KANA = ("shift_jis", "cp932", "shift_jis_2004", "shift_jisx0213")
_CAPITALS_OF_MAC, _CAPITALS_OF_WINDOWS = (
    re.compile(rb"[\x80-\x9f][\xdf-\xfe]"),
    re.compile(rb"[\xc0-\xde][\xe0-\xff]"),
)
"""Words in Cyrillic that begin with a capital: the two have the same small letters."""

_WHOLE = 20
"""Characters of several bytes for each that is broken: in no other encoding do as many look like it."""

_STRANGE = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]")
_PARAGRAPH = re.compile(r"[^\S\n]*\S.*(?:\n.*\S.*)*")


def load(file: Path) -> Document:
    """Read a text file. Its places are code points of the decoded text with \\n for every line end."""
    return Document(file.stem, paragraphs(text_of(file)))


def text_of(file: Path) -> str:
    """Return a text file's decoded text."""
    with file.open("rb") as stream:
        return decode(read_limited(stream, file.name), file.name)


def read_limited(stream: BinaryIO, name: str) -> bytes:
    """Return a stream's bytes up to its end; TooBig when there is no end to them."""
    content = stream.read(SIZE_LIMIT + 1)  # some files have no end, and no size that says so
    if len(content) > SIZE_LIMIT:
        raise TooBig(f"{name} is over 64 MB; split it and open a part.", file=name, why="long")
    return content


def paragraphs(text: str) -> Iterator[Block]:
    """Yield what stands between blank lines, as it stands: line ends and indents may be meant."""
    for found in _PARAGRAPH.finditer(text):
        content = BlockText(preserves_space=True)
        content.add(found[0].rstrip(), found.start())
        if content.length:
            yield content.block(Role.PARAGRAPH)


def decode(content: bytes, name: str) -> str:
    """Return bytes as text; line ends become \\n. Unsupported when they are no text."""
    encoding = marked_encoding(content) or _likely_encoding(content)
    text = content.decode(encoding, errors="replace") if encoding else ""
    if content and (not text or _looks_binary(text)):
        raise Unsupported(f"{name} holds no text; choose a text file.", file=name, kind="binary")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def marked_encoding(content: bytes) -> str | None:
    """Return the encoding that a byte-order mark names."""
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS if content.startswith(mark)), None)


def _likely_encoding(content: bytes) -> str | None:
    """Find the encoding of unmarked text, or None.

    Bytes that are UTF-8 are hardly ever meant as anything else, but for two kinds: UTF-16 and 32 of Western text
    have NULs in them, the escapes of ISO-2022 are ASCII.
    """
    if b"\0" not in content and b"\x1b" not in content and (is_utf_8(content) or _is_broken_utf_8(content)):
        return "utf-8"
    sample = _sample(content)
    if b"\0" not in content and (encoding := latin.encoding_of(sample)) is not None:
        return encoding
    return _japanese(sample) or _not_latin(sample)


def _japanese(content: bytes) -> str | None:
    """Return in which of the encodings of Japanese a text has hiragana: elsewhere their bytes are rare together."""
    for encoding, bytes_of_hiragana in _OF_JAPANESE.items():
        if len(bytes_of_hiragana.findall(content)) * _WHOLE < len(content):
            continue
        text = content.decode(encoding, "replace")
        others = sum(not character.isascii() for character in text)
        if text.count("\ufffd") * _WHOLE < others and len(_HIRAGANA.findall(text)) > _HIRAGANA_SHARE * others:
            return encoding
    return None


def _not_latin(content: bytes) -> str | None:
    """Ask statistics; their two errors that are known are mended: letters of KOI8 are the narrow kana of others."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, and most text is UTF-8

    found = from_bytes(content).best()
    if found is not None and 2 * len(_NARROW_KANA.findall(str(found))) > len(str(found)):
        found = from_bytes(content, cp_exclusion=[*_WITH_NARROW_KANA]).best()
    if found is None:
        return None
    is_of_mac = len(_CAPITALS_OF_MAC.findall(content)) > len(_CAPITALS_OF_WINDOWS.findall(content))
    return "mac_cyrillic" if found.encoding == "cp1251" and is_of_mac else found.encoding


def is_utf_8(content: bytes) -> bool:
    """Whether bytes are UTF-8."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_broken_utf_8(content: bytes) -> bool:
    """Whether bytes are UTF-8 but for a few: a file that was cut, or put together from several."""
    head = content[:SAMPLE].decode("utf-8", "replace")
    broken, others = head.count("\ufffd"), sum(not character.isascii() for character in head)
    return others > _WHOLE * broken


def _sample(content: bytes) -> bytes:
    """Take the beginning, the middle and the end of what is long; even offsets keep UTF-16 and 32 in step."""
    if len(content) <= 3 * SAMPLE:
        return content
    middle = len(content) // 8 * 4
    end = (len(content) - SAMPLE) // 4 * 4
    return content[:SAMPLE] + content[middle : middle + SAMPLE] + content[end:]


def _looks_binary(text: str) -> bool:
    """Whether there are more controls and unknown characters than in any text."""
    head = text[:SAMPLE]
    return len(_STRANGE.findall(head)) * 50 > len(head)
