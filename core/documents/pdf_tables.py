"""Tables of a PDF that has no tags: by the lines that part their cells, else by columns of text over several rows.

Without lines a table has to show itself: what could be columns of prose, a list, verse, a contents page or formulas
is none. A table that is not seen is read as lines of text; words that are taken for one are torn apart.
"""

import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.documents.model import Cell
from core.documents.pdf_lines import HYPHEN, Piece, Row
from core.documents.pdf_rules import Grid, Rules, grids

_WHITE = 0.9
"""Times a row's height: less parts no columns where no line does."""
_STEP, _NEXT_LINE = 3.0, 1.7
"""Times a row's height: how far down the next row of a table is at most, and the next line of a cell."""
_ALIGNED, _ALIKE = 0.4, 0.8
"""Times a row's height; share of the rows whose edges are no farther apart."""
_LONGEST, _LONGEST_IN_GRID = 40, 250
"""Letters of a cell on average: columns of prose have more, and pages that are laid out in boxes."""
_LISTED, _MOST_LINES = 4, 1000
"""Lines in one row of a grid from which on they may be rows of their own; more than a page has."""
_FILLED = 0.3
"""Share of the cells that have text: fewer are a chart's."""
_LEADERS = re.compile(r"(?:[.·…_]\s*){3,}")
_MARK = re.compile(r"[•●○◦▪▫■□‣⁃–—*·-]|[\[(]?[\w.+-]{1,6}[.)\]:]|§?\s?\d+(?:[.-]\d+)*")
_PAGE_NUMBER = re.compile(r"\d{1,4}|[ivxlc]{1,7}", re.IGNORECASE)
_CONTENT = re.compile(r".*[^\W\d_]{3}.*|\W{0,2}\d[\d.,:/]*\W{0,2}\w{0,3}|[xX✓✔✗–-]", re.DOTALL)
"""What cells hold, but for those of formulas: a word, a number, a tick."""
_TELLING = 0.6
"""Share of the cells that hold some."""
_DIGIT, _SIGN = re.compile(r"\d"), re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Table:
    """Cells from left to right, row by row, each with its lines."""

    cells: tuple[tuple[Cell, tuple[Row, ...]], ...]


Line = tuple[int, list[Row]]
"""A row of the page, by its index, and what stands in it between wide gaps."""
_Places = dict[tuple[int, int], list[Row]]
"""Rows and columns, and what stands there."""


def with_tables(rows: Sequence[Row], rules: Rules) -> Iterator[Table | Row]:
    """Yield a page's rows in order, those of a table together as one; `rules` are the lines drawn on it."""
    if not may_have_tables(rows):
        yield from rows
        return
    taken: dict[int, Table] = {}
    rest: dict[int, Row | None] = {}
    for grid in grids(rules):
        _take_grid(grid, rows, taken, rest)
    left = [(index, parted(row)) for index, row in enumerate(rows) if index not in rest]
    for run in _runs(left):
        if (table := _aligned(run, rules)) is not None:
            taken[run[0][0]] = table
            rest.update((index, None) for index, _ in run)
    for index, row in enumerate(rows):
        if index in taken:
            yield taken[index]
        if (remaining := rest.get(index, row)) is not None:
            yield remaining


def may_have_tables(rows: Sequence[Row]) -> bool:
    """Whether anything on a page stands side by side, and nothing says what it is."""
    if any(row.tag is not None or row.is_vertical or row.pieces[0].order for row in rows):
        return False
    wide = sum(len(row.pieces) > 1 or bool(row.pieces[0].gaps) for row in rows)
    return wide > 1 or any(below.bottom > above.bottom + above.height for above, below in pairwise(rows))


def parted(row: Row, parts: Callable[[float, float], bool] | None = None) -> list[Row]:
    """Cut a row at the gaps that part its columns: the wide ones, or those of which `parts` says so."""
    if len(row.pieces) == 1 and not row.pieces[0].gaps:
        return [row]
    parts = parts or (lambda left, right: right - left > _WHITE * row.height)
    groups: list[list[Piece]] = []
    for piece in row.pieces:
        for one in piece.parted(gap for gap in piece.gaps if parts(gap.left, gap.right)):
            if groups and not parts(groups[-1][-1].right, one.left):
                groups[-1].append(one)
            else:
                groups.append([one])
    return [_part(row, group) for group in groups]


def _part(row: Row, pieces: Sequence[Piece]) -> Row:
    """Return some pieces of a row as one of their own."""
    left, right = pieces[0].left, pieces[-1].right
    return Row(tuple(pieces), left, row.bottom, right, row.top, row.is_bold, quarter=row.quarter)


# -- between lines ------------------------------------------------------------------------------------


def _take_grid(grid: Grid, rows: Sequence[Row], taken: dict[int, Table], rest: dict[int, Row | None]) -> None:
    """Take the rows that stand in a grid's cells, if it is a table; of a row that leaves it the rest stays."""
    places: _Places = {}
    outside: dict[int, Row | None] = {}
    for index, row in enumerate(rows):
        if index in rest or not grid.ys[-1] < (row.bottom + row.top) / 2 < grid.ys[0]:
            continue
        others = []
        for part in parted(row, lambda left, right: any(left <= x <= right for x in grid.xs)):
            place = grid.cell_at((part.left + part.right) / 2, (part.bottom + part.top) / 2)
            if place is None:
                others.append(part)
            else:
                places.setdefault(place, []).append(part)
                outside[index] = None
        if others and index in outside:
            outside[index] = _part(row, [piece for part in others for piece in part.pieces])
    if outside and _is_table(places, len(grid.cells())):
        taken[min(outside)] = _table(_line_by_line(places))
        rest.update(outside)


def _line_by_line(places: _Places) -> _Places:
    """Part the rows in which no line parts the entries: each column has one in each line of text."""
    found: _Places = {}
    for row in sorted({row for row, _ in places}):
        cells = {column: parts for (at, column), parts in places.items() if at == row}
        heights = _heights([part for parts in cells.values() for part in parts])
        is_listed = (
            len(cells) > 2
            and len(heights) >= _LISTED
            and all(_ALIKE * len(heights) <= len(parts) for parts in cells.values())
            and not any(_is_prose(parts) for parts in cells.values())
        )
        for column, parts in cells.items():
            for part in parts:
                step = next(at for at, one in enumerate(heights) if one.overlaps(part)) if is_listed else 0
                found.setdefault((row * _MOST_LINES + step, column), []).append(part)
    return found


def _is_prose(lines: Sequence[Row]) -> bool:
    """Whether lines carry each other on."""
    return sum(line.text[:1].islower() for line in lines) > 0.3 * len(lines)


def _heights(parts: Sequence[Row]) -> list[Row]:
    """Return one of what stands at each height, from the top down."""
    found: list[Row] = []
    for part in sorted(parts, key=lambda each: -each.top):
        if not any(one.overlaps(part) for one in found[-2:]):
            found.append(part)
    return found


def _is_table(places: _Places, cells: int) -> bool:
    columns = Counter(row for row, _ in places)
    letters = statistics.mean(sum(len(part.text) for part in parts) for parts in places.values())
    is_wide = sum(count > 1 for count in columns.values()) > 1
    texts = [" ".join(part.text for part in parts) for parts in places.values()]
    return is_wide and letters < _LONGEST_IN_GRID and len(places) >= _FILLED * cells and _tell(texts)


def _tell(texts: Sequence[str]) -> bool:
    """Whether enough of what stands in cells is more than the signs of a formula or drawing."""
    return sum(_CONTENT.fullmatch(text.strip()) is not None for text in texts) >= _TELLING * len(texts)


# -- without lines ------------------------------------------------------------------------------------


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield rows that could be tables: parted by wide gaps, those between that carry a cell on with them."""
    run: list[Line] = []
    for index, parts in lines:
        if run and _follows(run[-1][1], parts, _STEP) and (len(parts) > 1 or _carries_on(run, parts[0])):
            run.append((index, parts))
            continue
        yield from _closed(run)
        run = [(index, parts)] if len(parts) > 1 else []
    yield from _closed(run)


def _closed(run: list[Line]) -> Iterator[list[Line]]:
    """Let go of what hangs on a table's end and could as well be the next paragraph."""
    while run and len(run[-1][1]) == 1 and _overlap(run[-1][1][0], run[0][1][0]):
        run.pop()
    if run:
        yield run


def _follows(above: Sequence[Row], below: Sequence[Row], most: float) -> bool:
    height = max(above[0].height, below[0].height)
    return 0.3 * height < above[0].bottom - below[0].bottom < most * height


def _carries_on(run: Sequence[Line], row: Row) -> bool:
    """Whether a row with no gap stands below one cell of the row before, and leaves the next one alone."""
    above = next(parts for _, parts in reversed(run) if len(parts) > 1)
    under = [part for part in above if _overlap(part, row)]
    return _follows(run[-1][1], [row], _NEXT_LINE) and len(under) == 1 and row.left > under[0].left - row.height


def _overlap(one: Row, other: Row) -> bool:
    return one.left < other.right and other.left < one.right


def _aligned(run: Sequence[Line], rules: Rules) -> Table | None:
    """Return the table that rows are; None when they only look a little like one."""
    wide = [parts for _, parts in run if len(parts) > 1]
    counts = Counter(map(len, wide))
    count = max(counts, key=lambda each: (counts[each], each), default=0)
    whole = [parts for parts in wide if len(parts) == count]
    is_ruled = _is_ruled(whole, rules) if whole else False
    if len(whole) < (2 if is_ruled else 3 if count > 2 else 4) or len(whole) < 0.5 * len(run):
        return None
    standing = [*zip(*whole, strict=True)]
    columns = [(min(part.left for part in column), max(part.right for part in column)) for column in standing]
    height = whole[0][0].height
    if any(right + 0.5 * height > left for (_, right), (left, _) in pairwise(columns)):
        return None
    lined_up = sum(_lines_up(column, height) for column in standing)
    if lined_up < (2 if count == 2 else 0.6 * count) or not _looks_like_one(whole, is_ruled):
        return None
    return _placed(run, columns)


def _is_ruled(rows: Sequence[Sequence[Row]], rules: Rules) -> bool:
    """Whether two lines go across nearly all of the table, above, in or below it."""
    left, right = min(parts[0].left for parts in rows), max(parts[-1].right for parts in rows)
    height = rows[0][0].height
    low, high = rows[-1][0].bottom - 1.5 * height, rows[0][0].top + 1.5 * height
    crossing = [rule for rule in rules.across if low < rule.at < high]
    return sum(min(rule.end, right) - max(rule.start, left) > 0.8 * (right - left) for rule in crossing) > 1


def _lines_up(column: Sequence[Row], height: float) -> bool:
    """Whether what stands in a column begins, ends or has its middle at one place."""
    lefts, rights = [part.left for part in column], [part.right for part in column]
    if _are_near(lefts, height) or _are_near([sum(each) / 2 for each in zip(lefts, rights, strict=True)], height):
        return True
    # The last words of justified lines end at one place, too.
    return _are_near(rights, height) and _are_numbers([part.text for part in column])


def _are_near(edges: Sequence[float], height: float) -> bool:
    middle = statistics.median(edges)
    return sum(abs(edge - middle) < _ALIGNED * height for edge in edges) >= _ALIKE * len(edges)


def _are_numbers(texts: Sequence[str]) -> bool:
    """Whether most of what stands in a column is numbers, with what they count."""
    return sum(2 * len(_DIGIT.findall(text)) > len(_SIGN.findall(text)) for text in texts) > len(texts) / 2


def _looks_like_one(rows: Sequence[Sequence[Row]], is_ruled: bool) -> bool:
    """Whether what stands in columns is no prose (between lines it may be), no list and no table of contents."""
    texts = [[part.text.strip(f" {HYPHEN}") for part in parts] for parts in rows]
    every = [text for line in texts for text in line]
    if not is_ruled and statistics.mean(map(len, every)) > _LONGEST:
        return False
    if any(map(_LEADERS.search, every)):
        return False
    firsts, lasts = [line[0] for line in texts], [line[-1] for line in texts]
    is_list = sum(_MARK.fullmatch(text) is not None for text in firsts) > 0.4 * len(firsts)
    if not _tell(every) or (len(texts[0]) == 2 and is_list and not _are_numbers(lasts)):
        return False
    if any(map(_PAGE_NUMBER.fullmatch, (line[-2] for line in texts))):
        return True
    return not all(map(_PAGE_NUMBER.fullmatch, lasts)) or [*map(_value, lasts)] != sorted(map(_value, lasts))


def _value(number: str) -> int:
    """Return what a page's number counts; Roman ones come before all others."""
    return int(number) if number.isdecimal() else 0


def _placed(run: Sequence[Line], columns: Sequence[tuple[float, float]]) -> Table:
    """Give each cell its row and column; lines that carry a cell on join it."""
    places: _Places = {}
    row, last = -1, -1
    for index, (_, parts) in enumerate(run):
        found = [_column_of(part, columns) for part in parts]
        if len(parts) > 1 or found[0] == 0 or not index:
            row += 1
        for part, column in zip(parts, found, strict=True):
            last = max(column, last + 1) if part is not parts[0] and column == last else column
            places.setdefault((row, min(last, len(columns) - 1)), []).append(part)
    return _table(places)


def _column_of(part: Row, columns: Sequence[tuple[float, float]]) -> int:
    """Return the first column that something stands in, else the nearest."""
    shared = [min(part.right, right) - max(part.left, left) for left, right in columns]
    return next((index for index, each in enumerate(shared) if each > 0), shared.index(max(shared)))


# -- cells --------------------------------------------------------------------------------------------


def _table(places: _Places) -> Table:
    """Number rows and columns that have text from 0 on; tell whether the first row heads the others."""
    rows = sorted({row for row, _ in places})
    columns = sorted({column for _, column in places})
    has_head = _has_head(places, rows[0])
    return Table(
        tuple(
            (Cell(rows.index(row), columns.index(column), has_head and row == rows[0]), tuple(places[row, column]))
            for row, column in sorted(places)
        )
    )


def _has_head(places: _Places, first: int) -> bool:
    """Whether the first row is bold above others that are not, or words above numbers."""
    head = [part for (row, _), parts in places.items() if row == first for part in parts]
    body = [part for (row, _), parts in places.items() if row != first for part in parts]
    if all(part.is_bold for part in head) and not all(part.is_bold for part in body):
        return True
    numbers = sum(_DIGIT.search(part.text) is not None for part in body)
    return not any(_DIGIT.search(part.text) for part in head) and len(head) > 1 and numbers >= 0.4 * len(body)
