"""The lines of a PDF's page: PDFium's text with the place of each line on the paper, put together into rows.

Positions are in points from the page's lower left corner.
"""

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, groupby

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.documents import pdf_right_to_left
from core.documents.pdf_tags import Tag, content_at

HYPHEN = "\ufffe"
"""PDFium's sign for a hyphen at the end of a line; it joins the lines, though they are two on paper."""

_LINE = re.compile(f"[^\r\n{HYPHEN}]*{HYPHEN}|[^\r\n{HYPHEN}]+")
_WIDE = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_BOLD = re.compile(rb"bold|black|heavy|cmbx|sfbx", re.IGNORECASE)
_BOLD_WEIGHT = 600
_SPACES = re.compile(r"\s+")
_WHITE = 0.6
"""Times a line's height: what justified lines have between words is less."""
_ALEF_LAM = re.compile("[اأإآ]ل")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff][\u0590-\u08ff ]*[\u0590-\u08ff]")

NO_TAGS: Mapping[int, Tag] = {}

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Gap:
    """White in a line that is wider than between words: it ends before `at` of its text, from left to right."""

    at: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Text whose characters are those of the page from `start` on, or in an `order` of its own."""

    text: str
    start: int
    order: tuple[int, ...] = ()
    left: float = 0.0
    right: float = 0.0
    gaps: tuple[Gap, ...] = ()

    def parted(self, gaps: Iterable[Gap]) -> Iterator["Piece"]:
        """Yield what stands between some of its gaps."""
        done, left = 0, self.left
        for gap in gaps:
            yield Piece(self.text[done : gap.at].rstrip(), self.start + done, left=left, right=gap.left)
            done, left = gap.at, gap.right
        yield Piece(self.text[done:], self.start + done, left=left, right=self.right)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one line of the paper."""

    pieces: tuple[Piece, ...]
    left: float
    bottom: float
    right: float
    top: float
    is_bold: bool
    is_vertical: bool = False
    tag: Tag | None = None
    """What its author's program said that it is."""
    quarter: int = 0
    """By how many quarters, clockwise, its writing is turned on the paper; its place is told as if it were not."""

    @property
    def height(self) -> float:
        """Of its first letters, from descender to ascender."""
        return self.top - self.bottom

    @property
    def text(self) -> str:
        return self.pieces[0].text if len(self.pieces) == 1 else " ".join(piece.text for piece in self.pieces)

    @property
    def is_parted(self) -> bool:
        """Whether its last word goes on in the next row."""
        return self.pieces[-1].text.endswith(HYPHEN)

    def overlaps(self, other: "Row") -> bool:
        """Whether two rows stand at the same height."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.5 * min(self.height, other.height)


def rows_of(page: pdfium.PdfTextPage, bounds: Box, tags: Mapping[int, Tag] = NO_TAGS) -> list[Row]:
    """Return a page's rows in the order of its content, which is the order of reading in nearly all files.

    What lies outside the page's bounds nobody can see: it is none of it.
    """
    text = _text_of(page)
    if pdf_right_to_left.is_parted(text):
        return _rows_from_right(page, text, bounds, tags)
    rows: list[Row] = []
    for found in _LINE.finditer(text):
        if not found[0].strip().strip(HYPHEN):
            continue
        for content, start, tag in _tagged_parts(page, found, tags):
            row = _row(page, content, start, bounds)
            if row is None:
                continue
            row = replace(row, tag=tag) if tag is not None else row
            if rows and _goes_on(rows[-1], row):
                rows[-1] = _joined(rows[-1], row)
            else:
                rows.append(row)
    return rows


def _rows_from_right(page: pdfium.PdfTextPage, text: str, bounds: Box, tags: Mapping[int, Tag]) -> list[Row]:
    """Return rows that are read from right to left, mirrored: what comes first in them stands at the left."""
    boxes = [page.get_charbox(index, loose=True) for index in range(len(text))]
    rows = []
    for line in pdf_right_to_left.lines_of(text, boxes):
        said, order = pdf_right_to_left.read(line, text, boxes)
        if not said or not _meet(line.box, bounds):
            continue
        left, _, right, _ = line.box
        first = order[0]
        _, bottom, _, top = boxes[first]  # signs above and below make lines no larger
        is_bold = _is_bold(page, first) and _is_bold(page, order[-1])
        tag = tags.get(content_at(page, first)) if tags else None
        rows.append(Row((Piece(said, first, order),), -right, bottom, -left, top, is_bold, tag=tag))
    return rows


def _tagged_parts(
    page: pdfium.PdfTextPage, line: re.Match[str], tags: Mapping[int, Tag]
) -> Iterator[tuple[str, int, Tag | None]]:
    """Cut a line where what it is changes: from one cell of a table to the next."""
    if not tags:
        yield line[0], line.start(), None
        return
    start, current = line.start(), None
    for at in range(line.start(), line.end()):
        if line.string[at].isspace() or line.string[at] == HYPHEN:
            continue
        tag = tags.get(content_at(page, at))
        if tag != current:
            if line.string[start:at].strip():
                yield line.string[start:at], start, current
                start = at
            current = tag
    yield line.string[start : line.end()], start, current


def _text_of(page: pdfium.PdfTextPage) -> str:
    """Return the page's text, one code point for each of its characters."""
    count = page.count_chars()
    text = page.get_text_range() if count else ""
    if len(text) != count:
        codes = (raw.FPDFText_GetUnicode(page, index) for index in range(count))
        text = "".join(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " " for code in codes)
    return _with_ligatures(page, text)


def _with_ligatures(page: pdfium.PdfTextPage, text: str) -> str:
    """Put Arabic and Hebrew letters in order that stand in one place, because one sign is them all.

    PDFium turns them round with their line, unless it took them apart itself, from a sign of Unicode's own.
    """
    for found in _RIGHT_TO_LEFT.finditer(text):
        for start, end in _of_one_sign(page, found.start(), found.end()):
            letters = text[start:end]
            if _is_turned(letters):
                text = f"{text[:start]}{letters[::-1]}{text[end:]}"
    return text


def _of_one_sign(page: pdfium.PdfTextPage, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of characters start:end that have one box."""
    for _, same in groupby(range(start, end), key=page.get_charbox):
        characters = [*same]
        if len(characters) > 1:
            yield characters[0], characters[-1] + 1


def _is_turned(letters: str) -> bool:
    """Whether letters are the wrong way round that were told by the document, not taken apart by PDFium."""
    if letters in _ligatures():
        return False
    return letters[::-1] in _ligatures() or len(letters) > 2 or _ALEF_LAM.fullmatch(letters) is not None


@cache
def _ligatures() -> frozenset[str]:
    """Return what each sign of Unicode stands for that is several Arabic or Hebrew letters."""
    signs = (
        unicodedata.normalize("NFKC", chr(code)) for code in chain(range(0xFB1D, 0xFE00), range(0xFE70, 0xFF00))
    )
    return frozenset(letters for letters in signs if len(letters) > 1)


def _row(page: pdfium.PdfTextPage, text: str, start: int, bounds: Box) -> Row | None:
    inside = text.strip()
    first = start + len(text) - len(text.lstrip())
    last = first + len(inside.rstrip(HYPHEN)) - 1
    one, other = page.get_charbox(first, loose=True), page.get_charbox(last, loose=True)
    if not _meet(one, bounds):
        return None
    is_vertical = len(inside) > 1 and _WIDE.match(inside) is not None and _is_below(page, first)
    quarter = round(raw.FPDFText_GetCharAngle(page, first) / (math.pi / 2)) % 4
    one, other = turned(one, quarter), turned(other, quarter)
    left, right = min(one[0], other[0]), max(one[2], other[2])
    gaps = tuple(_gaps(page, inside, first, quarter, _WHITE * (one[3] - one[1])))
    return Row(
        (Piece(inside, first, left=left, right=right, gaps=gaps),),
        left=left,
        bottom=one[1],
        right=right,
        top=one[3],
        is_bold=_is_bold(page, first) and _is_bold(page, last),
        is_vertical=is_vertical,
        quarter=quarter,
    )


def _gaps(page: pdfium.PdfTextPage, text: str, start: int, quarter: int, least: float) -> Iterator[Gap]:
    """Yield the white in a line that is at least so many points wide."""
    for space in _SPACES.finditer(text):
        left = turned(_box(page, start + space.start() - 1), quarter)[2]
        right = turned(_box(page, start + space.end()), quarter)[0]
        if right - left > least:
            yield Gap(space.end(), left, right)


def _box(page: pdfium.PdfTextPage, index: int) -> Box:
    """Return a character's box, in half the time of pypdfium2's own way."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(page, index, box)
    return box.left, box.bottom, box.right, box.top


def _meet(box: Box, bounds: Box) -> bool:
    return box[0] < bounds[2] and box[2] > bounds[0] and box[1] < bounds[3] and box[3] > bounds[1]


def turned(box: Box, quarter: int) -> Box:
    """Turn a page by quarters so that its writing goes from left to right; PDFium counts them clockwise."""
    left, bottom, right, top = box
    match quarter:
        case 3:
            return bottom, -right, top, -left
        case 2:
            return -right, -top, -left, -bottom
        case 1:
            return -top, left, -bottom, right
        case _:
            return box


def _is_below(page: pdfium.PdfTextPage, index: int) -> bool:
    """Whether the next character stands below one: lines run down the page."""
    one, other = page.get_charbox(index, loose=True), page.get_charbox(index + 1, loose=True)
    return bool(one[1] - other[1] > abs(other[0] - one[0]))


def _is_bold(page: pdfium.PdfTextPage, index: int) -> bool:
    if raw.FPDFText_GetFontWeight(page, index) >= _BOLD_WEIGHT:
        return True
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(page, index, name, len(name), ctypes.c_int())
    return _BOLD.search(name.value) is not None


def _goes_on(row: Row, more: Row) -> bool:
    """Whether what PDFium takes for a new line goes on in the same one: an index, a table's next cell."""
    if row.is_parted or row.is_vertical or row.tag != more.tag:
        return False
    return row.overlaps(more) and more.left > row.right - 0.5 * max(row.height, more.height)


def _joined(row: Row, more: Row) -> Row:
    taller = row if row.height >= more.height else more
    return replace(
        row,
        pieces=row.pieces + more.pieces,
        right=max(row.right, more.right),
        bottom=taller.bottom,
        top=taller.top,
        is_bold=row.is_bold and more.is_bold,
    )


def line_boxes(page: pdfium.PdfTextPage, start: int, end: int) -> list[Box]:
    """Return where characters start:end stand, in one box for each line."""
    boxes: list[Box] = []
    for index in range(start, end):
        one = page.get_charbox(index, loose=True)
        if one[2] <= one[0]:
            continue
        last = boxes[-1] if boxes else None
        if last is not None and min(last[3], one[3]) - max(last[1], one[1]) > 0.4 * (one[3] - one[1]):
            boxes[-1] = (min(last[0], one[0]), min(last[1], one[1]), max(last[2], one[2]), max(last[3], one[3]))
        else:
            boxes.append(one)
    return boxes
