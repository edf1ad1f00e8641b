"""The tags of a PDF's page: what its author's program said that each stretch of text is (ISO 32000-1, 14.8).

A tagged page has a tree of elements; text belongs to one by the number of its marked content. What belongs to none
is an artifact: running heads, page numbers, lines.
"""

import ctypes
import re
from dataclasses import dataclass, replace
from itertools import count

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.documents.model import Cell, Role

_DEEPEST = 64
_HEADING = re.compile(r"H([1-6])")
_ROLES = {
    "H": (Role.HEADING, 2),
    "Title": (Role.HEADING, 1),
    "P": (Role.PARAGRAPH, 0),
    "TOCI": (Role.PARAGRAPH, 0),
    "Caption": (Role.CAPTION, 0),
    "Note": (Role.NOTE, 0),
    "Footnote": (Role.NOTE, 0),
    "FENote": (Role.NOTE, 0),
    "BlockQuote": (Role.QUOTE, 1),
    "Code": (Role.CODE, 0),
}
_KEEPING = frozenset((Role.LIST_ITEM, Role.TABLE_CELL, Role.NOTE, Role.QUOTE, Role.CAPTION, Role.CODE))
"""Roles that the paragraphs in an element have from it."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What a stretch of text is, and which one of its kind on the page it belongs to."""

    role: Role
    number: int
    level: int = 0
    cell: Cell | None = None


def tags_of(page: pdfium.PdfPage) -> dict[int, Tag]:
    """Return the tag of each marked content of a page; none where it has no tree."""
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        walk = _Walk()
        for index in range(max(raw.FPDF_StructTree_CountChildren(tree), 0)):
            walk.take(raw.FPDF_StructTree_GetChildAtIndex(tree, index), Tag(Role.PARAGRAPH, 0), 0, _DEEPEST)
        return walk.found
    finally:
        raw.FPDF_StructTree_Close(tree)


class _Walk:
    """One pass over the tree of a page."""

    def __init__(self) -> None:
        self.found: dict[int, Tag] = {}
        self._numbers = count(1)
        self._row, self._column = -1, -1

    def take(self, element: object, around: Tag, lists: int, left: int) -> None:
        """Tag an element's text and that of its children; `lists` that it stands in, `left` levels at most."""
        if not element or not left:
            return
        kind = _kind_of(element)
        tag = self._tag(kind, around, lists)
        for index in range(max(raw.FPDF_StructElement_GetMarkedContentIdCount(element), 0)):
            number = raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index)
            if number >= 0:
                self.found[number] = tag
        for index in range(max(raw.FPDF_StructElement_CountChildren(element), 0)):
            child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
            self.take(child, tag, lists + (kind == "L"), left - 1)

    def _tag(self, kind: str, around: Tag, lists: int) -> Tag:
        """Return what the text of an element is, by its kind and by what it stands in."""
        match kind:
            case "Table":
                self._row = -1
            case "TR":
                self._row, self._column = self._row + 1, -1
            case "TD" | "TH":
                self._column += 1
                cell = Cell(max(self._row, 0), self._column, kind == "TH")
                return Tag(Role.TABLE_CELL, next(self._numbers), cell=cell)
            case "LI":
                return Tag(Role.LIST_ITEM, next(self._numbers), max(lists, 1))
        if heading := _HEADING.fullmatch(kind):
            return Tag(Role.HEADING, next(self._numbers), int(heading[1]))
        if (known := _ROLES.get(kind)) is None:
            return around
        if around.role in _KEEPING and known[0] is Role.PARAGRAPH:
            is_item = around.role is Role.LIST_ITEM
            return around if is_item else replace(around, number=next(self._numbers))
        return Tag(known[0], next(self._numbers), known[1])


def _kind_of(element: object) -> str:
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 2))
    raw.FPDF_StructElement_GetType(element, buffer, size)
    return buffer.raw.decode("utf-16-le", "ignore").rstrip("\0")


def content_at(page: pdfium.PdfTextPage, index: int) -> int:
    """Return the number of the marked content that a character belongs to, or a negative one."""
    shown = raw.FPDFText_GetTextObject(page, index)
    return int(raw.FPDFPageObj_GetMarkedContentID(shown)) if shown else -1
