"""OpenDocument text (ODT): its tree is put into the words of HTML in place, and read as such.

The part is content.xml, an offset counts in its text content with the notes moved to the end and white space
that stands as an element written out.
"""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from core.documents import xml
from core.documents.archive import Archive
from core.documents.html import contents_of
from core.documents.markup import MarkupWalker, name_of, text_content
from core.documents.model import Document
from core.errors import NeedsPassword

_NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
}
_PART = "content.xml"
_UNREAD = "script"
"""HTML's word for what is not read."""
_WORDS = {
    "list-item": "li",
    "list-header": "div",
    "table": "table",
    "table-row": "tr",
    "table-cell": "td",
    "covered-table-cell": _UNREAD,
    "section": "div",
    "text-box": "div",
    "line-break": "br",
    "a": "a",
    "tracked-changes": _UNREAD,
    "sequence-decls": _UNREAD,
    "forms": _UNREAD,
    "annotation": _UNREAD,
    "hidden-text": _UNREAD,
    "hidden-paragraph": _UNREAD,
    "ruby-text": "rt",
}
_STYLES = {
    **{f"heading {level}": f"h{level}" for level in range(1, 7)},
    "title": "h1",
    "subtitle": "h2",
    "quotations": "blockquote",
    "preformatted text": "pre",
    "caption": "caption",
    "illustration": "caption",
    "figure": "caption",
}
"""By the names of the built-in styles, which are English in every language's files."""


def load(file: Path) -> Document:
    """Read a text document."""
    with Archive(file) as archive:
        _refuse_locked(archive, file.name)
        root = xml.parse(archive.read(_PART))
        styles = xml.parse(archive.read("styles.xml")) if "styles.xml" in archive.names else None
        meta = xml.parse(archive.read("meta.xml")) if "meta.xml" in archive.names else None
    body = root.find("office:body/office:text", _NAMES)
    if body is None:
        raise ValueError("no text in it")
    language = _language(meta, styles)
    comments = len([*body.iter("{*}annotation")])
    translate(root, styles)
    before = sum(map(len, body.xpath("preceding::text()")))
    return Document(
        _said(meta, "dc:title") or file.stem,
        MarkupWalker(body, part=_PART, language=language, offset=before).blocks(),
        authors=tuple(filter(None, [_said(meta, "meta:initial-creator") or _said(meta, "dc:creator")])),
        language=language,
        contents=contents_of(body, _PART),
        notices=[f"{comments} comments are not read."] if comments else [],
    )


def translate(root: etree._Element, styles: etree._Element | None) -> None:
    """Give a document's tree the words of HTML, in place; places count in the text that it has then."""
    if (body := root.find("office:body/office:text", _NAMES)) is not None:
        _Translation(root, styles).translate(body)


class _Translation:
    """Gives a tree the words of HTML."""

    def __init__(self, root: etree._Element, styles: etree._Element | None) -> None:
        roots = [each for each in (styles, root) if each is not None]
        self._parents = {
            _of(style, "name"): _of(style, "parent-style-name")
            for each in roots
            for style in each.iterfind(".//style:style", _NAMES)
            if _of(style, "family") == "paragraph"
        }
        self._lists = {
            _of(style, "name"): style for each in roots for style in each.iterfind(".//text:list-style", _NAMES)
        }

    def translate(self, body: etree._Element) -> None:
        """Change the tree in place."""
        for note in [*body.iter("{*}note")]:
            _move_note(note, body)
        for box in [*body.iter("{*}text-box")]:
            _move_behind_paragraph(box)
        for element in body.iter(etree.Element):
            self._rename(element, name_of(element))

    def _rename(self, element: etree._Element, name: str) -> None:
        match name:
            case "h":
                level = _of(element, "outline-level") or "1"
                element.tag = f"h{min(6, int(level) if level.isdigit() else 1)}"
            case "p":
                element.tag = self._word_of_paragraph(element)
            case "list":
                self._rename_list(element)
            case "s":
                count = _of(element, "c") or "1"
                element.text = " " * min(int(count) if count.isdigit() else 1, 100)
            case "tab":
                element.text = "\t"
            case "frame":
                _describe(element)
            case "table-header-rows":
                for cell in element.iter("{*}table-cell"):
                    cell.tag = "th"
            case _:
                element.tag = _WORDS.get(name, element.tag)
        if address := _of(element, "href"):
            element.set("href", address)

    def _word_of_paragraph(self, element: etree._Element) -> str:
        """Find what a paragraph is by its style, or one that this is made after."""
        style, seen = _of(element, "style-name"), set[str]()
        while style and style not in seen:
            seen.add(style)
            if (word := _STYLES.get(style.replace("_20_", " ").lower())) is not None:
                return word
            style = self._parents.get(style, "")
        return "p"

    def _rename_list(self, element: etree._Element) -> None:
        around = [above for above in element.iterancestors() if above.get("list-style") is not None]
        name = _of(element, "style-name") or (around[0].get("list-style") if around else "")
        element.set("list-style", name)
        style = self._lists.get(name)
        level = (
            next((each for each in style if _of(each, "level") == str(len(around) + 1)), None)
            if style is not None
            else None
        )
        if level is None or name_of(level) != "list-level-style-number":
            element.tag = "ul"
            return
        element.tag = "ol"
        element.set("type", _of(level, "num-format") or "1")
        element.set("start", _of(level, "start-value") or "1")


def _move_note(note: etree._Element, body: etree._Element) -> None:
    """Leave a note's number where it is, and put its text at the end."""
    id_ = _of(note, "id")
    for part in [*note]:
        if name_of(part) == "note-citation":
            part.tag = "a"
            part.set("role", "doc-noteref")
            part.set("href", f"#{id_}")
        else:
            part.tag = "aside"
            part.set("role", "doc-footnote")
            part.set("id", id_)
            body.append(part)


def _move_behind_paragraph(box: etree._Element) -> None:
    """Put a text box behind the paragraph that it hangs on: it would part a sentence."""
    around = [above for above in box.iterancestors() if name_of(above) in ("p", "h")]
    if around:
        box.tail = None
        around[-1].addnext(box)


def _describe(frame: etree._Element) -> None:
    """Let a picture's description stand for it."""
    texts = [each for each in frame if name_of(each) in ("desc", "title")]
    if texts:
        frame.tag = "img"
        frame.set("alt", text_content(texts[-1]))
    for each in texts:
        each.tag = _UNREAD


def _refuse_locked(archive: Archive, name: str) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest not in archive.names:
        return
    if xml.parse(archive.read(manifest)).find(".//manifest:encryption-data", _NAMES) is not None:
        raise NeedsPassword(f"{name} is protected by a password; save it without one first.", file=name)


def _language(meta: etree._Element | None, styles: etree._Element | None) -> str:
    """Return the language that the document says, or that of its usual paragraphs."""
    if said := _said(meta, "dc:language"):
        return said
    for properties in _defaults(styles):
        language, country = _of(properties, "language"), _of(properties, "country")
        if language not in ("", "none", "zxx"):
            return f"{language}-{country}" if country not in ("", "none") else language
    return ""


def _defaults(styles: etree._Element | None) -> Iterator[etree._Element]:
    if styles is not None:
        yield from styles.iterfind(".//style:default-style/style:text-properties", _NAMES)


def _said(meta: etree._Element | None, name: str) -> str:
    found = meta.find(f".//{name}", _NAMES) if meta is not None else None
    return " ".join(text_content(found).split()) if found is not None else ""


def _of(element: etree._Element, name: str) -> str:
    """Return an attribute, whatever its namespace; "" when there is none."""
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")
