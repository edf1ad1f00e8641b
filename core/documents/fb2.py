"""FictionBook 2, as a file or zipped: its tree is put into the words of HTML in place, and read as such.

The part is "", an offset counts in the text content of the whole file.
"""

import zipfile
from pathlib import Path

from lxml import etree

from core.documents import xml
from core.documents.archive import Archive
from core.documents.html import contents_of
from core.documents.markup import MarkupWalker, name_of, text_content
from core.documents.model import Document
from core.documents.plain_text import read_limited

_WORDS = {
    "description": "head",
    "stylesheet": "style",
    "binary": "script",
    "body": "div",
    "cite": "blockquote",
    "epigraph": "blockquote",
    "annotation": "div",
    "v": "p",
    "text-author": "p",
    "date": "p",
    "empty-line": "hr",
    "emphasis": "i",
    "strikethrough": "s",
    "style": "span",
}


def load(file: Path) -> Document:
    """Read a book."""
    notices: list[str] = []
    root = xml.parse_named(_content(file), file.name, notices)
    info = root.find("{*}description/{*}title-info")
    language = _said(info, "lang")
    authors = info.iterfind("{*}author") if info is not None else ()
    title = _said(info, "book-title") or file.stem
    names = tuple(filter(None, map(_name, authors)))
    _translate(root)
    return Document(
        title,
        MarkupWalker(root, language=language).blocks(),
        authors=names,
        language=language,
        contents=contents_of(root),
        notices=notices,
    )


def _content(file: Path) -> bytes:
    if not zipfile.is_zipfile(file):
        with file.open("rb") as stream:
            return read_limited(stream, file.name)
    with Archive(file) as archive:
        return archive.read(min(name for name in archive.names if name.lower().endswith(".fb2")))


def _translate(root: etree._Element) -> None:
    """Give the tree the words of HTML."""
    notes = [body for body in root.iterfind("{*}body") if body.get("name") in ("notes", "comments")]
    for section in [section for body in notes for section in body.iter("{*}section")]:
        section.set("role", "doc-footnote")
    for element in root.iter(etree.Element):
        _rename(element, name_of(element))


def _rename(element: etree._Element, name: str) -> None:
    match name:
        case "title" | "subtitle":
            _make_heading(element, name)
        case "p" if name_of(element.getparent()) == "h":
            pass
        case "poem" | "stanza":
            element.tag = "div"
            element.set("class", name)
        case "image":
            element.tag = "img"
        case "a":
            element.tag = "a"
            element.set("href", _link(element))
            if element.get("type") == "note":
                element.set("role", "doc-noteref")
        case _:
            element.tag = _WORDS.get(name, name)


def _make_heading(element: etree._Element, name: str) -> None:
    """Make one heading of a title's lines, as deep as its section."""
    above = [name_of(each) for each in element.iterancestors()]
    if "description" in above or "head" in above:
        return
    if any(each.get("role") == "doc-footnote" for each in element.iterancestors()):
        element.tag = "span"  # a note's number goes before its text
    else:
        depth = above.count("section") + (name == "subtitle") + ("div" in above[:-2] and "section" not in above)
        element.tag = f"h{min(6, max(1, depth))}"
    for line in element:
        is_last = line.getnext() is None
        line.tag = "span"
        if not is_last:
            etree.SubElement(line, "br")


def _link(element: etree._Element) -> str:
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == "href"), "")


def _said(info: etree._Element | None, name: str) -> str:
    found = info.find(f"{{*}}{name}") if info is not None else None
    return " ".join(text_content(found).split()) if found is not None else ""


def _name(author: etree._Element) -> str:
    return " ".join(filter(None, (_said(author, part) for part in ("first-name", "middle-name", "last-name"))))
