"""Running heads and page numbers: what stands on the edge of a page, apart from its text, and on others there too.

Only the outermost rows are asked, up to the first gap, so that the heads of a table that goes on from page to page
stay what they are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from core.documents.model import Role
from core.documents.pdf_lines import Row

NEIGHBOURS = 3
"""Pages on either side that are compared: left and right ones may have heads of their own."""

_BAND = 0.16
"""Share of the height of all that is printed in which edges lie."""
_ROWS = 3
_GAP = 0.6
"""Times a row's height: more white than that parts an edge from the text."""
_TAGGED = 0.7
"""Share of a page's letters."""
_SHIFT = 3.0
"""Points by which the place of a running head may differ."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:page|seite|pagina|página|p\.|s\.)?\s*[-–—|]*\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-–—|]*(?:\s*(?:/|of|von|de|di)\s*\d+)?",
    re.IGNORECASE,
)


Rows = Sequence[Row]


@dataclass
class Sheet:
    """A page's rows, and what is asked of them over and over, for each of the pages around."""

    rows: Rows

    @cached_property
    def sizes(self) -> list[tuple[float, int]]:
        """Heights of rows and how many letters they have."""
        return [(row.height, len(row.text)) for row in self.rows]

    @cached_property
    def levels(self) -> tuple[list[list[int]], list[list[int]]]:
        """The rows that stand apart at the bottom and at the top: levels from the edge inwards, of indices."""
        return _edges(self.rows)

    @cached_property
    def keys(self) -> list[tuple[str, float]]:
        """What stands there, and how high."""
        inwards = [index for levels in self.levels for level in levels for index in level]
        return [(_key(self.rows[index]), self.rows[index].bottom) for index in inwards]


def edge_roles(sheet: Sheet, others: Iterable[Sheet]) -> dict[int, Role]:
    """Return the roles of the rows (by index) that are running heads or page numbers."""
    rows = sheet.rows
    if _is_tagged(rows):
        return {
            index: Role.PAGE_NUMBER if _is_number(row) else Role.RUNNING_HEAD
            for index, row in enumerate(rows)
            if row.tag is None
        }
    repeated = [key for other in others for key in other.keys]
    return {
        index: Role.PAGE_NUMBER if _is_number(rows[index]) else Role.RUNNING_HEAD
        for levels in sheet.levels
        for index in _running(rows, levels, repeated)
    }


def _running(sheet: Rows, levels: list[list[int]], repeated: list[tuple[str, float]]) -> Iterator[int]:
    """Yield the rows that are on other pages too, from the edge inwards: behind text there is none."""
    for level in levels:
        rows = [(index, _key(sheet[index]), sheet[index].bottom) for index in level]
        found = [
            index
            for index, key, at in rows
            if any(key == one and abs(at - bottom) < _SHIFT for one, bottom in repeated)
        ]
        if not found:
            return
        yield from found


def _is_tagged(sheet: Rows) -> bool:
    """Whether nearly all of a page is tagged: what is not is then no part of its text, in so many words."""
    lengths = [(len(row.text), row.tag is not None) for row in sheet]
    return sum(length for length, is_tagged in lengths if is_tagged) > _TAGGED * sum(each for each, _ in lengths)


def _edges(sheet: Rows) -> tuple[list[list[int]], list[list[int]]]:
    """Return the rows that stand apart at the bottom and at the top: levels from the edge inwards, of indices."""
    order = sorted(range(len(sheet)), key=lambda index: sheet[index].bottom)
    bottom = min((row.bottom for row in sheet), default=0.0)
    top = max((row.top for row in sheet), default=0.0)
    low, high = bottom + _BAND * (top - bottom), top - _BAND * (top - bottom)
    below = [[index for index in level if sheet[index].top < low] for level in _apart(sheet, order)]
    above = [[index for index in level if sheet[index].bottom > high] for level in _apart(sheet, order[::-1])]
    return below, above


def _apart(sheet: Rows, indices: list[int]) -> list[list[int]]:
    """Take rows from the edge inwards up to the first gap; without one, what stands outermost."""
    levels: list[list[int]] = []
    for index in indices:
        if levels and sheet[levels[-1][0]].overlaps(sheet[index]):
            levels[-1].append(index)
        elif len(levels) > _ROWS:
            break
        else:
            levels.append([index])
    for count in range(1, min(_ROWS, len(levels) - 1) + 1):
        outer, inner = sheet[levels[count - 1][0]], sheet[levels[count][0]]
        gap = max(outer.bottom - inner.top, inner.bottom - outer.top)
        if gap > _GAP * min(outer.height, inner.height):
            return levels[:count] + [_numbers(sheet, level) for level in levels[count:_ROWS]]
    return levels[:1]


def _numbers(sheet: Rows, level: list[int]) -> list[int]:
    """Behind the gap, page numbers alone are on the edge still."""
    return [index for index in level if _is_number(sheet[index])]


def _is_number(row: Row) -> bool:
    return _NUMBER.fullmatch(row.text.strip()) is not None


def _key(row: Row) -> str:
    """Reduce a row to what stays the same from page to page: its words, else its signs."""
    return " ".join(_WORD.findall(row.text.casefold())) or _DIGITS.sub("#", row.text)
