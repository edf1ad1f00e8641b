"""From the rows of a page to paragraphs, headings, items, notes, cells: by size, gaps, indents and full stops."""

import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from core.documents.model import Cell, Role
from core.documents.pdf_lines import Row
from core.documents.pdf_rules import NO_RULES, Rules
from core.documents.pdf_tables import Table, with_tables
from core.documents.pdf_tags import Tag

_ENDS = re.compile(r"[.!?:;…。！？؟।][\"'”’»)\]」』]*\s*$|[\"”»」』]\s*$")
_ITEM = re.compile(r"(?:[•●○◦▪▫■□‣⁃–—*·-]|\(?\d{1,3}[.)]|\(?[a-z][.)]|\([ivx]+\))\s+(?=\S)")
_NOTE = re.compile(r"(?:\d{1,3}|[*†‡§]+)[.)]?\s*\S")
_ENTRY = re.compile(r".*\D[\s.]\d{1,4}$")
"""A line of a table of contents."""
_WORD = re.compile(r"[^\W\d_]{3}|[\u3000-\u9fff]")
_LARGER = 1.13
"""Times the height of the text around: a heading's."""
_SMALLER = 0.92
_HEADING_LENGTH, _HEADING_ROWS = 200, 4


@dataclass(slots=True)
class Paragraph:
    """Rows that belong together."""

    rows: list[Row] = field(default_factory=list)
    role: Role = Role.PARAGRAPH
    level: int = 0
    mark: str = ""
    cell: Cell | None = None
    """Where in a table it stands."""
    page: str = ""
    """The number of the page that begins with it."""

    @property
    def text(self) -> str:
        return " ".join(row.text for row in self.rows)

    @property
    def is_open(self) -> bool:
        """Whether its last sentence has no end yet."""
        return self.role in (Role.PARAGRAPH, Role.LIST_ITEM) and not _ENDS.search(self.rows[-1].text)

    def may_go_on_with(self, other: "Paragraph") -> bool:
        """Whether another one, on the next page, can be the rest of this."""
        first = other.text[:1]
        return self.is_open and other.role is Role.PARAGRAPH and not first.isupper() and not first.isdigit()


def body_height(sizes: Iterable[tuple[float, int]]) -> float:
    """Return the height of most of the text, or 0 when there is none; of rows are told heights and letters."""
    weighted = sorted(sizes)
    half, seen = sum(length for _, length in weighted) / 2, 0
    for height, length in weighted:
        seen += length
        if seen >= half:
            return height
    return 0.0


def paragraphs(rows: Sequence[Row], body: float, rules: Rules = NO_RULES) -> list[Paragraph]:
    """Group rows and tell what they are.

    `body` is the height of the document's text, `rules` are the lines that are drawn on the page.
    """
    content = [*with_tables(rows, rules)]
    text = [each for each in content if isinstance(each, Row)]
    leading = _leading(text)
    found: list[Paragraph] = []
    for each in content:
        if isinstance(each, Table):
            found += (Paragraph([*lines], Role.TABLE_CELL, cell=cell) for cell, lines in each.cells)
        elif found and found[-1].cell is None and not _begins(found[-1], each, leading, _right_of(text, each)):
            found[-1].rows.append(each)
        else:
            found.append(Paragraph([each]))
    for paragraph in found:
        if paragraph.cell is None:
            _tell_role(paragraph, body, text)
    return found


def _leading(rows: Sequence[Row]) -> float:
    """Return the usual distance between two rows."""
    steps = [above.bottom - below.bottom for above, below in pairwise(rows)]
    usual = [step for step, row in zip(steps, rows, strict=False) if 0.5 * row.height < step < 2.5 * row.height]
    return statistics.median_low(usual) if usual else 0.0


def _right_of(rows: Sequence[Row], row: Row) -> float:
    """Return the right edge of the column that a row stands in; a line across the whole page is none of it."""
    rights = sorted(each.right for each in rows if abs(each.left - row.left) < 4 * row.height)
    return rights[int(0.9 * (len(rights) - 1))]


def _begins(paragraph: Paragraph, row: Row, leading: float, right: float) -> bool:
    """Whether a row begins a new paragraph."""
    last = paragraph.rows[-1]
    if last.tag is not None or row.tag is not None:
        return last.tag != row.tag
    if last.is_parted:
        return False
    if last.is_vertical and row.is_vertical:
        return bool(_ENDS.search(last.text))
    height = max(last.height, row.height)
    step = last.bottom - row.bottom
    if step < -0.3 * height or step > 4 * height:  # the next column, or another corner of the page
        return bool(_ENDS.search(last.text)) or not row.text[:1].islower()
    if step > max(1.45 * leading, 1.1 * height):
        return True
    if max(last.height, row.height) > _LARGER * min(last.height, row.height) and not _is_detail(last, row):
        return True
    if last.is_bold != row.is_bold and (last.is_bold or row.is_bold) and row.text[:1].isupper():
        return True
    if _ITEM.match(row.text) or (_ENTRY.match(last.text) and _ENTRY.match(row.text)):
        return True
    return _ends_short(last, row, right) or _is_indented(paragraph, row)


def _is_detail(last: Row, row: Row) -> bool:
    """Whether one of two rows is no more than a sign or two."""
    return min(len(last.text), len(row.text)) <= 3


def _ends_short(last: Row, row: Row, right: float) -> bool:
    """Whether a row stops well before the edge of its column and another sentence begins."""
    rest, width = right - last.right, right - last.left
    if _ENDS.search(last.text):
        return rest > max(1.5 * last.height, 0.08 * width) and not row.text[:1].islower()
    return rest > 0.35 * width and row.text[:1].isupper()


def _is_indented(paragraph: Paragraph, row: Row) -> bool:
    """Whether a row begins further in than the one before, behind a full stop."""
    last = paragraph.rows[-1]
    further = row.left - last.left
    is_first_pair = len(paragraph.rows) == 1
    return 0.6 * row.height < further < 6 * row.height and not is_first_pair and bool(_ENDS.search(last.text))


def _tell_role(paragraph: Paragraph, body: float, rows: Sequence[Row]) -> None:
    text, first = paragraph.text, paragraph.rows[0]
    if first.tag is not None:
        _take_tag(paragraph, first.tag)
        return
    ratio = first.height / body if body else 1.0
    if _is_heading(paragraph, ratio):
        paragraph.role = Role.HEADING
        paragraph.level = 1 if ratio > 1.6 else 2 if ratio > 1.3 else 3 if ratio > _LARGER else 4
    elif ratio < _SMALLER and _NOTE.match(text) and _is_lowest(first, rows):
        paragraph.role = Role.NOTE
    elif (item := _ITEM.match(text)) is not None:
        paragraph.role, paragraph.level, paragraph.mark = Role.LIST_ITEM, 1, item[0].strip()


def _take_tag(paragraph: Paragraph, tag: Tag) -> None:
    paragraph.role, paragraph.level, paragraph.cell = tag.role, tag.level, tag.cell
    if tag.role is Role.LIST_ITEM and (item := _ITEM.match(paragraph.text)) is not None:
        paragraph.mark = item[0].strip()


def _is_heading(paragraph: Paragraph, ratio: float) -> bool:
    text = paragraph.text
    if len(text) > _HEADING_LENGTH or len(paragraph.rows) > _HEADING_ROWS or not _WORD.search(text):
        return False
    return ratio > _LARGER or (all(row.is_bold for row in paragraph.rows) and not _ENDS.search(text))


def _is_lowest(row: Row, rows: Sequence[Row]) -> bool:
    """Whether nothing but as small text stands below a row in its column."""
    below = [each for each in rows if each.top < row.bottom and each.left < row.right and each.right > row.left]
    return all(each.height < 1.05 * row.height for each in below)
