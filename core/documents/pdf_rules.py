"""The lines that are drawn on a PDF's page, along its edges: what parts the cells of a table.

Positions are in points from the page's lower left corner.
"""

import ctypes
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.documents.pdf_lines import Box, turned

_MOST = 4000
"""Things on a page that are looked at: a map has more, a table has not."""
_SHORTEST, _THINNEST = 4.0, 1.0
_SAME = 3.0
"""Points: lines that are nearer are one, lines that miss each other by less touch."""
_CROSSINGS = 100_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A line along an axis: where it lies across it, and from where to where it goes."""

    at: float
    start: float
    end: float

    def covers(self, place: float) -> bool:
        """Whether it passes a place on its axis."""
        return self.start - _SAME <= place <= self.end + _SAME

    def lies_at(self, at: float) -> bool:
        """Whether it lies so far up, or to the right."""
        return abs(self.at - at) <= _SAME


@dataclass(frozen=True, slots=True)
class Rules:
    """A page's lines."""

    across: tuple[Rule, ...] = ()
    down: tuple[Rule, ...] = ()


NO_RULES = Rules()


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines that touch, and the bands between them: `xs` from left to right, `ys` from top to bottom."""

    rules: Rules
    xs: tuple[float, ...]
    ys: tuple[float, ...]

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Return the row and column of the cell around a point; of one over several bands the first."""
        column = bisect_right(self.xs, x) - 1
        row = bisect_right(self.ys, -y, key=lambda each: -each) - 1
        if not (0 <= column < len(self.xs) - 1 and 0 <= row < len(self.ys) - 1):
            return None
        first_row, first_column = row, column
        middle_x, middle_y = _middle(self.xs[column : column + 2]), _middle(self.ys[row : row + 2])
        while first_row and not _lie(self.rules.across, self.ys[first_row], middle_x):
            first_row -= 1
        while first_column and not _lie(self.rules.down, self.xs[first_column], middle_y):
            first_column -= 1
        return first_row, first_column

    def cells(self) -> set[tuple[int, int]]:
        """Return all cells."""
        middles = product(map(_middle, pairwise(self.xs)), map(_middle, pairwise(self.ys)))
        return {cell for x, y in middles if (cell := self.cell_at(x, y)) is not None}


def _middle(edges: Sequence[float]) -> float:
    return sum(edges) / 2


def _lie(rules: Iterable[Rule], at: float, place: float) -> bool:
    """Whether one of the lines lies there and passes a place on it."""
    return any(rule.lies_at(at) and rule.covers(place) for rule in rules)


def rules_of(page: pdfium.PdfPage, quarter: int = 0) -> Rules:
    """Return the lines of a page that is held turned by quarters; those that carry each other on are one."""
    across, down = [], []
    for line in _lines(page):
        left, bottom, right, top = turned(line, quarter)
        if top - bottom < _THINNEST and right - left > _SHORTEST:
            across.append(Rule((bottom + top) / 2, left, right))
        elif right - left < _THINNEST and top - bottom > _SHORTEST:
            down.append(Rule((left + right) / 2, bottom, top))
    return Rules(tuple(_merged(across)), tuple(_merged(down)))


def _lines(page: pdfium.PdfPage) -> Iterator[Box]:
    """Yield the straight strokes of what is drawn on a page; a box is four."""
    for index in range(min(raw.FPDFPage_CountObjects(page), _MOST)):
        drawn = raw.FPDFPage_GetObject(page, index)
        if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_PATH:
            continue
        matrix = raw.FS_MATRIX()
        raw.FPDFPageObj_GetMatrix(drawn, matrix)
        for (x, y), (to_x, to_y) in _strokes(drawn, matrix):
            yield min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)


_Point = tuple[float, float]


def _strokes(path: object, matrix: raw.FS_MATRIX) -> Iterator[tuple[_Point, _Point]]:
    begin = last = (0.0, 0.0)
    for index in range(min(raw.FPDFPath_CountSegments(path), _MOST)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        kind, point = raw.FPDFPathSegment_GetType(segment), _point(segment, matrix)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            begin = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield last, point
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            yield last, begin


def _point(segment: object, matrix: raw.FS_MATRIX) -> _Point:
    x, y = ctypes.c_float(), ctypes.c_float()
    raw.FPDFPathSegment_GetPoint(segment, x, y)
    across, up = x.value, y.value
    return matrix.a * across + matrix.c * up + matrix.e, matrix.b * across + matrix.d * up + matrix.f


def _merged(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Make one of lines that lie on each other or go on where another ends."""
    same: list[Rule] = []
    for rule in sorted(rules, key=lambda each: each.at):
        if same and rule.at - same[-1].at > _SAME / 2:
            yield from _end_to_end(same)
            same = []
        same.append(rule)
    yield from _end_to_end(same)


def _end_to_end(rules: Iterable[Rule]) -> Iterator[Rule]:
    current: Rule | None = None
    for rule in sorted(rules, key=lambda each: each.start):
        if current is not None and rule.start <= current.end + _SAME:
            current = Rule(current.at, current.start, max(current.end, rule.end))
            continue
        if current is not None:
            yield current
        current = rule
    if current is not None:
        yield current


def grids(rules: Rules) -> Iterator[Grid]:
    """Yield what lines make that touch, where it has bands both ways."""
    if len(rules.across) * len(rules.down) > _CROSSINGS:
        return
    for across, down in _touching(rules):
        xs = _apart([*(rule.at for rule in down), *(end for rule in across for end in (rule.start, rule.end))])
        ys = _apart([*(rule.at for rule in across), *(end for rule in down for end in (rule.start, rule.end))])
        if len(xs) > 2 and len(ys) > 2:
            yield Grid(Rules(tuple(across), tuple(down)), tuple(xs), tuple(reversed(ys)))


def _touching(rules: Rules) -> list[tuple[list[Rule], list[Rule]]]:
    """Return the lines that touch, directly or by others, together."""
    groups: list[tuple[list[Rule], list[Rule]]] = [([rule], []) for rule in rules.across]
    for rule in rules.down:
        met = [
            group for group in groups if any(rule.covers(other.at) and other.covers(rule.at) for other in group[0])
        ]
        joined = ([one for group in met for one in group[0]], [rule, *(one for group in met for one in group[1])])
        groups = [group for group in groups if not any(group is one for one in met)] + [joined]
    return groups


def _apart(places: Sequence[float]) -> list[float]:
    """Return places in order, those that are nearly the same once."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _SAME:
            found.append(place)
    return found
