"""What a file is: told by its content, by its name only among kinds of text. Strangers get a sentence of advice."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from core.documents import formats
from core.documents.archive import Archive
from core.documents.formats import Format
from core.errors import NeedsPassword, Unsupported

HEAD = 4096
"""Bytes that are looked at."""


@dataclass(frozen=True, slots=True)
class _Stranger:
    """A kind that is known and not read: what it is, and what to do instead."""

    signature: bytes
    kind: str
    advice: str
    offset: int = 0


_TOLD_BY_NAME = (formats.MARKDOWN, formats.HTML, formats.FB2, formats.SUBTITLES)
"""Formats of text without a sign of their own."""

_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)
_FICTION_BOOK = re.compile(rb"<FictionBook\b")
_ANOTHER = "choose a document or a text file"
_TO_EPUB = "convert it to EPUB first, for instance with calibre"
_TO_PDF = "save it as PDF first"
_UNPACK = "unpack it first"
_STRANGERS = (
    _Stranger(b"BOOKMOBI", "Kindle book", _TO_EPUB, 60),
    _Stranger(b"TEXtREAd", "Palm book", _TO_EPUB, 60),
    _Stranger(b"TPZ", "Kindle book", _TO_EPUB),
    _Stranger(b"ITSF", "Windows help", _TO_EPUB),
    _Stranger(b"AT&TFORM", "DjVu", "convert it to PDF with text recognition first"),
    _Stranger(b"\x89PNG", "picture", _ANOTHER),
    _Stranger(b"\xff\xd8\xff", "picture", _ANOTHER),
    _Stranger(b"GIF8", "picture", _ANOTHER),
    _Stranger(b"RIFF", "sound or video", _ANOTHER),
    _Stranger(b"ftyp", "sound or video", _ANOTHER, 4),
    _Stranger(b"ID3", "sound", _ANOTHER),
    _Stranger(b"OggS", "sound", _ANOTHER),
    _Stranger(b"fLaC", "sound", _ANOTHER),
    _Stranger(b"\x7fELF", "program", _ANOTHER),
    _Stranger(b"MZ", "program", _ANOTHER),
    _Stranger(b"\x1f\x8b", "compressed", _UNPACK),
    _Stranger(b"BZh", "compressed", _UNPACK),
    _Stranger(b"\xfd7zXZ", "compressed", _UNPACK),
    _Stranger(b"7z\xbc\xaf", "compressed", _UNPACK),
    _Stranger(b"Rar!", "compressed", _UNPACK),
)
_MEMBERS = {formats.EPUB: "META-INF/container.xml", formats.DOCX: "word/document.xml"}
"""Formats that are zip files, and what is always in them."""
_STRANGE_MEMBERS = {
    "content.xml": ("drawing, spreadsheet or presentation", _TO_PDF),
    "xl/": ("spreadsheet", _TO_PDF),
    "ppt/": ("presentation", _TO_PDF),
    "Index/Document.iwa": ("Pages document", "save it as DOCX or EPUB first"),
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
    if head.startswith(_OLE):
        _refuse_ole(file)
    for each in _STRANGERS:
        if head.startswith(each.signature, each.offset):
            raise _stranger(file.name, f"{file.name} is a {each.kind} file; {each.advice}.", each.kind)
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
        raise _stranger(name, f"{name} is a {kind} file; only plain text can be read yet.", kind)


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
            raise _stranger(file.name, f"{file.name} is a {kind}; {advice}.", kind)
    raise _stranger(file.name, f"{file.name} is a zip archive; {_UNPACK}.", "zip")


def _refuse_ole(file: Path) -> NoReturn:
    """Old Office files, and new ones under a password, are both in Microsoft's compound file."""
    if _PROTECTED_STREAM in file.read_bytes():
        raise NeedsPassword(f"{file.name} is protected by a password; save it without one first.", file=file.name)
    raise _stranger(file.name, f"{file.name} is an old Office file; save it as DOCX or ODT first.", "old Office")


def _stranger(name: str, sentence: str, kind: str) -> Unsupported:
    return Unsupported(sentence, file=name, kind=kind)
