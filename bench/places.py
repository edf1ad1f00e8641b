"""Where words come from: each word of a document is looked up in the file, at the place that its block gives.

Every format has a text that its places count in; here it is made anew from the file, by other means than the
reader's where there are any. A character is right when it stands there, alone or as part of what NFC joins.
"""

import codecs
import re
import unicodedata
import zipfile
from bisect import bisect_right
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
from lxml import etree

from bench.report import Figure, at_least, single
from core.documents import html, odt, plain_text, xml
from core.documents.model import Block
from core.documents.opening import open_document
from core.errors import TextUnreadable

WORD = re.compile(r"\w+")
Sources = dict[str, str]
"""A part -> the text that its offsets count in."""
_JOINED = 4
"""Code points that NFC makes one of, at most."""
_ESCAPE = re.compile(r"\\u(-?\d+)|\\'([0-9a-fA-F]{2})(?:\\'([0-9a-fA-F]{2}))?")
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)
"""UTF-16's halves of a code point."""
_CODE_PAGES = ("cp1252", "cp932", "cp1250", "cp1251", "mac_roman")


def measure(files: list[Path]) -> Iterator[Figure]:
    """Look every word up, format by format."""
    for kind in _SOURCES:
        right = total = 0
        worst, worst_share = "", 1.0
        for file in files:
            if file.parent.name != kind:
                continue
            found, all_ = right_of(file)
            right, total = right + found, total + all_
            if all_ and found / all_ < worst_share:
                worst, worst_share = file.name, found / all_
        note = f"of {total:,}" + (f", least in {worst}: {100 * worst_share:.2f} %" if worst else "")
        yield single(f"{kind}: words whose place is right", 100 * right / max(total, 1), "%", at_least(99.9), note)


def right_of(file: Path) -> tuple[int, int]:
    """Return how many words of a file, in its format's folder, are in their place, and how many it has."""
    try:
        blocks, sources = [*open_document(file).blocks], _SOURCES[file.parent.name](file)
    except TextUnreadable:
        return 0, 0
    found = [_stands_there(block, word, sources) for block in blocks for word in WORD.finditer(block.text)]
    return sum(each is True for each in found), sum(each is not None for each in found)


def _stands_there(block: Block, word: re.Match[str], sources: Sources) -> bool | None:
    """Whether what is of the file in a word stands in its place; None for what is made up, for a picture say."""
    is_of_file = False
    for index, character in enumerate(word[0], word.start()):
        run = block.runs[bisect_right(block.runs, index, key=lambda each: each.start) - 1]
        if not run.length:
            continue
        is_of_file, place = True, block.place(index)
        there = sources.get(place.part, "")[place.offset : place.offset + _JOINED]
        if not there.startswith(character) and character not in unicodedata.normalize("NFC", there):
            return False
    return is_of_file or None


# -- the text that places count in --------------------------------------------------------------------


def _of_pdf(file: Path) -> Sources:
    texts = {}
    for number, page in enumerate(pdfium.PdfDocument(file), 1):
        text = page.get_textpage()
        codes = (raw.FPDFText_GetUnicode(text, index) for index in range(text.count_chars()))
        texts[str(number)] = "".join(map(chr, codes))
    return texts


def _of_epub(file: Path) -> Sources:
    with zipfile.ZipFile(file) as archive:
        pages = (name for name in archive.namelist() if name.endswith(("html", "htm", "svg", "xml")))
        return {name: "".join(xml.parse_xhtml(archive.read(name), name).itertext()) for name in pages}


def _of_docx(file: Path) -> Sources:
    with zipfile.ZipFile(file) as archive:
        members = [name for name in archive.namelist() if name.endswith(".xml")]
        return {name: _text_of(archive.read(name)) for name in members}


def _of_odt(file: Path) -> Sources:
    """Return the text with notes moved and white space written out, as the format's module says it counts."""
    with zipfile.ZipFile(file) as archive:
        root = xml.parse(archive.read("content.xml"))
        odt.translate(root, xml.parse(archive.read("styles.xml")))
    return {"content.xml": "".join(root.itertext())}


def _of_fb2(file: Path) -> Sources:
    return {"": _text_of(file.read_bytes())}


def _text_of(content: bytes) -> str:
    parser = etree.XMLParser(remove_comments=True, remove_pis=True)
    return "".join(etree.fromstring(content, parser).itertext())


def _of_html(file: Path) -> Sources:
    return {"": "".join(html.parse(html.decode(file.read_bytes(), "")).itertext())}


def _of_text(file: Path) -> Sources:
    return {"": plain_text.text_of(file)}


def _of_rtf(file: Path) -> Sources:
    """Return the file with the character that each escape stands for in its place."""
    text = list(file.read_bytes().decode("latin-1"))
    high = 0
    for found in _ESCAPE.finditer("".join(text)):
        if found[1]:
            unit = int(found[1]) % 65536
            is_rest = unit in _LOW and high
            text[found.start()] = chr(0x10000 + (high - 0xD800 << 10) + unit - 0xDC00) if is_rest else chr(unit)
            high = unit if unit in _HIGH else 0
        else:
            codes = bytes.fromhex(found[2] + (found[3] or ""))
            text[found.start() : found.start() + _JOINED] = _readings(codes)
    return {"": "".join(text)}


def _readings(codes: bytes) -> list[str]:
    """Return what a byte or two may stand for, by the code pages that the files are in, in place of an escape."""
    readings = []
    for page in _CODE_PAGES:
        for part in (codes, codes[:1]):
            reading, _ = codecs.lookup(page).decode(part, "ignore")
            readings += list(reading[:1])
    return [*dict.fromkeys(readings), *" " * _JOINED][:_JOINED]


_SOURCES: dict[str, Callable[[Path], Sources]] = {
    "pdf": _of_pdf,
    "epub": _of_epub,
    "docx": _of_docx,
    "odt": _of_odt,
    "fb2": _of_fb2,
    "rtf": _of_rtf,
    "html": _of_html,
    "md": _of_text,
    "subs": _of_text,
    "txt": _of_text,
}
