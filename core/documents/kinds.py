"""What a file is: told by its content, by its name only among kinds of text. Strangers get a sentence of advice."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

from core.documents import formats
from core.documents.archive import Archive
from core.documents.formats import Format
from core.errors import NeedsPassword, Unsupported

HEAD = 4096
"""Bytes that are looked at."""


@dataclass(frozen=True, slots=True)
class _Advice:
    """What to do with a file that can't be read; `why` is what the window words it by."""

    why: str
    noun: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _Stranger:
    """A kind that is known and not read: what it is, and what to do instead."""

    signature: bytes
    kind: str
    advice: _Advice
    offset: int = 0


_TOLD_BY_NAME = (formats.MARKDOWN, formats.HTML, formats.FB2, formats.SUBTITLES)
"""Formats of text without a sign of their own."""

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_FICTION_BOOK = re.compile(rb"<FictionBook\b")
_BOOK = _Advice("book", "book", "convert it to EPUB first, for instance with calibre")
_DJVU = _Advice("djvu", "file", "convert it to PDF with text recognition first")
_PICTURE = _Advice("picture", "", "run text recognition (OCR) on it first")
_SOUND = _Advice("sound", "file", "choose a document or a text file")
_PROGRAM = _Advice("binary", "", "choose a document or a text file")
_PACKED = _Advice("packed", "file", "unpack it first")
_TABLES = _Advice("office", "", "save it as PDF first")
_PAGES = _Advice("old_office", "document", "save it as DOCX or EPUB first")
_OLD_OFFICE = _Advice("old_office", "file", "save it as DOCX or ODT first")
_KINDLE, _PALM = b"BOOKMOBI", b"TEXtREAd"
"""MOBI and AZW3; what they came from."""
_STRANGERS = (
    _Stranger(_KINDLE, "Kindle", _BOOK, 60),
    _Stranger(_PALM, "Palm", _BOOK, 60),
    _Stranger(b"TPZ", "Kindle", _BOOK),
    _Stranger(b"CONT\x02\x00", "Kindle", _BOOK),
    _Stranger(b"\xeaDRMION\xee", "Kindle", _BOOK),
    _Stranger(b"ITOLITLS", "Microsoft Reader", _BOOK),
    _Stranger(b"ITSF", "Windows Help", _BOOK),
    _Stranger(b"AT&TFORM", "DjVu", _DJVU),
    _Stranger(b"\x89PNG", "picture", _PICTURE),
    _Stranger(b"\xff\xd8\xff", "picture", _PICTURE),
    _Stranger(b"GIF8", "picture", _PICTURE),
    _Stranger(b"II*\x00", "picture", _PICTURE),
    _Stranger(b"MM\x00*", "picture", _PICTURE),
    _Stranger(b"WEBP", "picture", _PICTURE, 8),
    _Stranger(b"ftyphei", "picture", _PICTURE, 4),
    _Stranger(b"ftypmif1", "picture", _PICTURE, 4),
    _Stranger(b"ftypavif", "picture", _PICTURE, 4),
    _Stranger(b"RIFF", "sound or video", _SOUND),
    _Stranger(b"ftyp", "sound or video", _SOUND, 4),
    _Stranger(b"ID3", "sound", _SOUND),
    _Stranger(b"OggS", "sound", _SOUND),
    _Stranger(b"fLaC", "sound", _SOUND),
    _Stranger(b"\x7fELF", "program", _PROGRAM),
    _Stranger(b"MZ", "program", _PROGRAM),
    _Stranger(b"\x1f\x8b", "compressed", _PACKED),
    _Stranger(b"BZh", "compressed", _PACKED),
    _Stranger(b"\xfd7zXZ", "compressed", _PACKED),
    _Stranger(b"7z\xbc\xaf", "compressed", _PACKED),
    _Stranger(b"Rar!", "compressed", _PACKED),
)
_MEMBERS = {formats.EPUB: "META-INF/container.xml", formats.DOCX: "word/document.xml"}
"""Formats that are zip files, and what is always in them."""
_STRANGE_MEMBERS = {
    "content.xml": ("drawing, spreadsheet or presentation", _TABLES),
    "xl/": ("spreadsheet", _TABLES),
    "ppt/": ("presentation", _TABLES),
    "Index/Document.iwa": ("Pages", _PAGES),
}
_DOCUMENTS = {b"%PDF-": "PDF", b"PK\x03\x04": "zip or office", b"{\\rtf": "RTF"}
_ZIP = b"PK\x03\x04"
_PDF, _PDF_WITHIN = b"%PDF-", 1024
"""Rubbish may stand before a PDF."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROTECTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def format_of(file: Path) -> Format:
    """Tell which format's module reads a file; Unsupported names what is none and says what to do."""
    with file.open("rb") as stream:
        head = stream.read(HEAD)
        if head.startswith((_KINDLE, _PALM), 60) and _is_locked(stream):
            raise protected(file.name)
    if head.startswith(_OLE):
        _refuse_ole(file)
    for each in _STRANGERS:
        if head.startswith(each.signature, each.offset):
            raise _stranger(file.name, each.kind, each.advice)
    if head.startswith(_ZIP):
        return _format_of_archive(file)
    if _PDF in head[:_PDF_WITHIN]:
        return formats.PDF
    if head.startswith(b"{\\rtf"):
        return formats.RTF
    if _HTML.match(head):
        return formats.HTML
    if _FICTION_BOOK.search(head):
        return formats.FB2
    if head.removeprefix(codecs.BOM_UTF8).startswith(b"WEBVTT"):
        return formats.SUBTITLES
    suffix = file.suffix.lower()
    return next((each for each in _TOLD_BY_NAME if suffix in each.suffixes), formats.PLAIN_TEXT)


def refuse_binary(content: bytes, name: str) -> None:
    """Raise Unsupported when the beginning of a stream of plain text shows that it is something else."""
    kind = next((each.kind for each in _STRANGERS if content.startswith(each.signature, each.offset)), None)
    kind = kind or next((kind for signature, kind in _DOCUMENTS.items() if content.startswith(signature)), None)
    if kind is not None:
        raise Unsupported(f"{name} is a {kind} file; only plain text can be read yet.", file=name, kind=kind)


def _format_of_archive(file: Path) -> Format:
    """Tell what kind of document a zip file holds: by the type it names first, else by its members."""
    with Archive(file) as archive:
        named = archive.read("mimetype").decode("ascii", "replace").strip() if "mimetype" in archive.names else ""
        names = archive.names
    for each in formats.FORMATS:
        if named in each.mime_types:
            return each
    for format_, member in _MEMBERS.items():
        if member in names:
            return format_
    if any(name.lower().endswith(".fb2") for name in names):
        return formats.FB2
    for start, (kind, advice) in _STRANGE_MEMBERS.items():
        if any(name.startswith(start) for name in names):
            raise _stranger(file.name, kind, advice)
    raise _stranger(file.name, "zip", _PACKED)


def _is_locked(kindle: BinaryIO) -> bool:
    """Whether a Kindle book's first record, where its header stands, says that the text is encrypted."""
    kindle.seek(78)
    kindle.seek(int.from_bytes(kindle.read(4)) + 12)
    return int.from_bytes(kindle.read(2)) in (1, 2)


def protected(name: str) -> Unsupported:
    """Say that a book is locked by whoever sold it."""
    return Unsupported(
        f"{name} is protected against copying; only the program that came with it can read it.",
        file=name,
        why="protected",
    )


def _refuse_ole(file: Path) -> NoReturn:
    """Old Office files, and new ones under a password, are both in Microsoft's compound file."""
    if _PROTECTED_STREAM in file.read_bytes():
        raise NeedsPassword(f"{file.name} is protected by a password; save it without one first.", file=file.name)
    raise _stranger(file.name, "old Office", _OLD_OFFICE)


def _stranger(name: str, kind: str, advice: _Advice) -> Unsupported:
    """Say what a file is, and what to do."""
    article = "an" if kind[0] in "aeiou" else "a"
    sentence = f"{name} is {article} {kind} {advice.noun}".rstrip()
    return Unsupported(f"{sentence}; {advice.sentence}.", file=name, kind=kind, why=advice.why)
