"""What is known of a page beside its characters: which stretch is what, in which language, and what is left unsaid.

A page's blocks lie one after the other and move with every edit. What the listener does not want to hear stays
on the page; the reader gets it `masked`: of the same length, with nothing in it that could be said.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any, NamedTuple


class Role(StrEnum):
    """What a block is for."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    CAPTION = "caption"
    QUOTE = "quote"
    CODE = "code"
    VERSE_LINE = "verse_line"
    NOTE = "note"
    """The text of a footnote or endnote."""
    IMAGE_TEXT = "image_text"
    """What stands for a picture."""
    PAGE_NUMBER = "page_number"
    RUNNING_HEAD = "running_head"
    """What is repeated on the edge of every page."""
    QUESTION = "question"
    """What the listener asked; the answer stands beneath."""


class SpanKind(StrEnum):
    """What is special about some characters of a block."""

    NOTE_REFERENCE = "note_reference"
    """A note's number or sign; the value is the note's id where there is one, behind its part and # as a rule."""
    LINE_NUMBER = "line_number"
    """A number in the margin of a poem."""
    CITATION = "citation"
    """The number of a source: [12]."""
    PAGE = "page"
    """A new page of the printed book begins here; the value is its number. Empty spans."""
    LANGUAGE = "language"
    """Other than the block's own; the value is a BCP 47 tag."""
    PRONUNCIATION = "pronunciation"
    """The value is how to say it: IPA between slashes, or other words."""
    LINK = "link"
    """The value is where it leads."""
    RECORDED = "recorded"
    """A narrator reads it; the value is the recording's path in the book, #, and from and to in seconds."""


class Span(NamedTuple):
    """Characters start:end of a block's text are something special."""

    start: int
    end: int
    kind: SpanKind
    value: str = ""


class Cell(NamedTuple):
    """Where a table's cell is: rows and columns count from 0, anew in each table."""

    row: int
    column: int
    is_header: bool = False


class Matter(StrEnum):
    """What a listener may want left unsaid; each is a switch of the settings."""

    RUNNING_HEADS = "running_heads"
    PAGE_NUMBERS = "page_numbers"
    NOTE_NUMBERS = "note_numbers"
    LINE_NUMBERS = "line_numbers"
    CITATIONS = "citations"
    NOTES = "notes"
    CODE = "code"
    IMAGE_TEXTS = "image_texts"
    TABLE_HEADS = "table_heads"
    QUESTIONS = "questions"


_BY_ROLE = {
    Role.RUNNING_HEAD: Matter.RUNNING_HEADS,
    Role.PAGE_NUMBER: Matter.PAGE_NUMBERS,
    Role.NOTE: Matter.NOTES,
    Role.CODE: Matter.CODE,
    Role.IMAGE_TEXT: Matter.IMAGE_TEXTS,
    Role.QUESTION: Matter.QUESTIONS,
}
_BY_KIND = {
    SpanKind.NOTE_REFERENCE: Matter.NOTE_NUMBERS,
    SpanKind.LINE_NUMBER: Matter.LINE_NUMBERS,
    SpanKind.CITATION: Matter.CITATIONS,
}

CELL_GAP = " \t"
"""Parts the cells of a table's row on the page; it begins the cell behind it, as its mark."""
_SAID_GAP = "; "

_USUAL: tuple[Any, ...] = (0, "paragraph", 0, "", 0, (), None, (), (), (), ())
"""What the fields of a block are in JSON where they are left away."""

UNSAID = " "
"""Stands in a masked text for what is not said: sentences end before it, and gaps are one space when said."""

_FENCES = "```\n", "\n```"


class PageBlock(NamedTuple):
    """A stretch of the page with one role; its spans count from its start."""

    length: int
    role: Role = Role.PARAGRAPH
    level: int = 0
    """Of a heading; how deep a list item or quote is nested."""
    language: str = ""
    """BCP 47, "" where the document does not say."""
    mark: int = 0
    """How many code points at its start are a list item's bullet or a note's number, with the space behind."""
    spans: tuple[Span, ...] = ()
    cell: Cell | None = None
    ids: tuple[str, ...] = ()
    """What links and note references call it."""
    lines: tuple[tuple[str, int], ...] = ()
    """Titles and levels (from 1 on) of the lines in the table of contents that lead to it."""
    printed: tuple[tuple[int, int, int, int], ...] = ()
    """Of a PDF: start in the block, page (from 1 on), its character, and how many come from there (model.Run)."""
    heard: tuple[tuple[int, int], ...] = ()
    """What of it the listener has asked for, though its like is left unsaid."""

    def to_json(self) -> list[Any]:
        """Return it as JSON has it; what is as usual is left away at the end."""
        fields: list[Any] = [
            self.length,
            self.role,
            self.level,
            self.language,
            self.mark,
            [[span.start, span.end, span.kind, span.value] for span in self.spans],
            [self.cell.row, self.cell.column, self.cell.is_header] if self.cell is not None else None,
            self.ids,
            self.lines,
            self.printed,
            self.heard,
        ]
        while not fields[-1] and len(fields) > 1:
            fields.pop()
        return fields

    @classmethod
    def from_json(cls, fields: list[Any]) -> "PageBlock":
        """Return what `to_json` wrote; ValueError or TypeError when it is something else."""
        length, role, level, language, mark, spans, cell, ids, lines, printed, heard = (
            *fields,
            *_USUAL[len(fields) :],
        )
        return cls(
            int(length),
            Role(role),
            int(level),
            str(language),
            int(mark),
            tuple(Span(int(start), int(end), SpanKind(kind), str(value)) for start, end, kind, value in spans),
            Cell(int(cell[0]), int(cell[1]), bool(cell[2])) if cell else None,
            tuple(map(str, ids)),
            tuple((str(title), int(depth)) for title, depth in lines),
            tuple((int(start), int(page), int(at), int(count)) for start, page, at, count in printed),
            tuple((int(start), int(end)) for start, end in heard),
        )

    @property
    def matter(self) -> Matter | None:
        """What of all that can be left unsaid the whole block is."""
        if self.cell is not None and self.cell.is_header:
            return Matter.TABLE_HEADS
        return _BY_ROLE.get(self.role)

    def unsaid(self, left_out: frozenset[Matter]) -> list[tuple[int, int]]:
        """List what of it is not said, in order."""
        if self.matter in left_out:
            found = [(0, self.length)]
        else:
            found = sorted((one.start, one.end) for one in self.spans if _BY_KIND.get(one.kind) in left_out)
        return [one for one in found if one not in self.heard and one[0] < one[1]]

    def on_paper(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return where its characters start:end are printed: pages (from 1 on), each with characters from, to."""
        found = []
        ends = [each[0] for each in self.printed[1:]] + [self.length]
        for (first, page, at, count), last in zip(self.printed, ends, strict=False):  # without runs: no end
            low, high = max(start, first), min(end, last)
            if low < high and count:
                found.append((page, at + min(low - first, count - 1), at + min(high - first, count)))
        return found

    def matters(self) -> Iterator[Matter]:
        """Yield what in it can be left unsaid and was not asked for: itself, or some of its characters."""
        if self.matter is not None and (0, self.length) not in self.heard:
            yield self.matter
        kinds = {(one.start, one.end): one.kind for one in self.spans if one.kind in _BY_KIND}
        for place, kind in kinds.items():  # a raised link to a note is one number
            if place[0] < place[1] and place not in self.heard:
                yield _BY_KIND[kind]


class Placed(NamedTuple):
    """A block and where on the page it starts."""

    start: int
    block: PageBlock

    @property
    def end(self) -> int:
        return self.start + self.block.length


class PageBlocks:
    """The blocks of a page, in order. An edit costs as much as blocks lie between it and the edit before."""

    def __init__(self) -> None:
        self.left_out: frozenset[Matter] = frozenset()
        """What is not said."""
        self.plays_recordings = False
        """Whether what a narrator has read is heard as that recording."""
        self.announces_code = False
        """Whether it is said where code is left out."""
        self._starts: list[int] = []
        self._blocks: list[PageBlock] = []
        self._gap, self._delta = 0, 0  # the starts from _gap on are stored without _delta

    def __len__(self) -> int:
        return len(self._blocks)

    def clear(self) -> None:
        """Know nothing any more: another text is on the page."""
        self._starts, self._blocks, self._gap, self._delta = [], [], 0, 0

    def add(self, placed: Iterable[Placed]) -> None:
        """Take blocks behind all others."""
        self._move_gap(len(self._blocks))
        for one in placed:
            self._starts.append(one.start)
            self._blocks.append(one.block)
        self._gap = len(self._blocks)

    def between(self, start: int, stop: int) -> Iterator[Placed]:
        """Yield the blocks that have characters in start:stop."""
        for index in range(self._index_behind(start), len(self._blocks)):
            placed = self._placed(index)
            if placed.start >= stop:
                break
            if placed.end > start:
                yield placed

    def all(self) -> Iterator[Placed]:
        """Yield every block."""
        return (self._placed(index) for index in range(len(self._blocks)))

    def at(self, offset: int) -> Placed | None:
        """Return the block that a character belongs to."""
        return next(self.between(offset, offset + 1), None)

    def role_at(self, offset: int) -> Role | None:
        """Return what the block is for that a character belongs to, None where nothing says."""
        return placed.block.role if (placed := self.at(offset)) is not None else None

    def language_at(self, offset: int) -> str:
        """Return the language (BCP 47) in which a character is written, "" where nothing says."""
        if (placed := self.at(offset)) is None:
            return ""
        inside = (
            span.value
            for span in placed.block.spans
            if span.kind is SpanKind.LANGUAGE and span.start <= offset - placed.start < span.end
        )
        return next(inside, placed.block.language)

    def readings(self, start: int, stop: int) -> Iterator[tuple[int, int, str]]:
        """Yield how the document wants words in start:stop said: their spans, and IPA between slashes or words."""
        for placed in self.between(start, stop):
            for span in placed.block.spans:
                first, last = placed.start + span.start, placed.start + span.end
                if span.kind is SpanKind.PRONUNCIATION and start <= first < last <= stop:
                    yield first, last, span.value

    def recordings(self, start: int, stop: int) -> Iterator[tuple[int, int, str]]:
        """Yield what has characters in start:stop and is heard as a recording: its span, and which one."""
        first, last, clip = 0, 0, ""
        for placed in self.between(start, stop) if self.plays_recordings else ():
            for span in sorted(placed.block.spans, key=lambda one: one.start):
                low, high = placed.start + span.start, placed.start + span.end
                if span.kind is not SpanKind.RECORDED or high <= start or low >= stop:
                    continue
                if clip and clip != span.value:
                    yield first, last, clip
                first, last, clip = (first if clip == span.value else low), high, span.value
        if clip:
            yield first, last, clip

    # -- what is not said -----------------------------------------------------------------------------

    def unsaid(self, start: int, stop: int) -> Iterator[tuple[int, int]]:
        """Yield the spans in start:stop that are not said, cut to it."""
        if not self.left_out:
            return
        for placed in self.between(start, stop):
            for first, last in placed.block.unsaid(self.left_out):
                low, high = max(placed.start + first, start), min(placed.start + last, stop)
                if low < high:
                    yield low, high

    def masked(self, text: str, start: int) -> str:
        """Return the page's text from start on, as long as it is, with nothing in it that is not to be said."""
        pieces, done = [], 0
        for low, high in self.unsaid(start, start + len(text)):
            pieces += [text[done : low - start], self._mask(low, high)]
            done = high - start
        said = "".join([*pieces, text[done:]]) if pieces else text
        return said.replace(CELL_GAP, _SAID_GAP) if CELL_GAP in said and self._blocks else said

    def _mask(self, low: int, high: int) -> str:
        """Return what stands for characters that are not said. Code that is announced shows itself by fences."""
        placed = self.at(low) if self.announces_code else None
        blank = (placed.block.length if placed is not None else 0) - len("".join(_FENCES))
        if placed is None or placed.block.role is not Role.CODE or blank < 0:
            return UNSAID * (high - low)
        whole = (UNSAID * blank).join(_FENCES)
        return whole[low - placed.start : high - placed.start]

    def bring_back(self, offset: int) -> tuple[int, int] | None:
        """Say from now on what stands at offset and was not to be said; return its span, or None."""
        if (placed := self.at(offset)) is None:
            return None
        here = offset - placed.start
        found = next((one for one in placed.block.unsaid(self.left_out) if one[0] <= here < one[1]), None)
        if found is None:
            return None
        index = self._index_behind(offset)
        self._blocks[index] = placed.block._replace(heard=(*placed.block.heard, found))
        return placed.start + found[0], placed.start + found[1]

    # -- edits ----------------------------------------------------------------------------------------

    def edit(self, start: int, removed: int, added: int) -> None:
        """Follow an edit of the page. Blocks of which nothing is left go."""
        first = self._index_behind(start)
        self._move_gap(first)
        last = first
        while last < len(self._blocks) and self._start(last) < start + removed:
            last += 1
        touched = (_after(self._placed(index), start, removed, added) for index in range(first, last))
        kept = [one for one in touched if one.block.length > 0]
        self._starts[first:last] = [one.start for one in kept]
        self._blocks[first:last] = [one.block for one in kept]
        self._gap = first + len(kept)
        self._delta += added - removed

    def _placed(self, index: int) -> Placed:
        return Placed(self._start(index), self._blocks[index])

    def _start(self, index: int) -> int:
        return self._starts[index] + (self._delta if index >= self._gap else 0)

    def _index_behind(self, offset: int) -> int:
        """Find the first block that ends behind offset."""
        index = bisect_right(range(len(self._blocks)), offset, key=self._start)
        return index - 1 if index and self._placed(index - 1).end > offset else index

    def _move_gap(self, index: int) -> None:
        low, high, delta = (
            (self._gap, index, self._delta) if index > self._gap else (index, self._gap, -self._delta)
        )
        for at in range(low, high):
            self._starts[at] += delta
        self._gap = index


def _after(placed: Placed, start: int, removed: int, added: int) -> Placed:
    """Return a block as an edit that touches it leaves it: what comes within it is its own."""
    at, block = placed.start, placed.block
    begin, end = _moved(at, start, removed, added, begins=True), _moved(placed.end, start, removed, added)
    spans = []
    for span in block.spans:
        low = _moved(at + span.start, start, removed, added, begins=True)
        high = _moved(at + span.end, start, removed, added)
        if low < high or span.start == span.end:
            spans.append(span._replace(start=low - begin, end=max(low, high) - begin))
    mark = block.mark if start >= at + block.mark else 0
    return Placed(
        begin, block._replace(length=max(0, end - begin), spans=tuple(spans), mark=mark, heard=(), printed=())
    )


def _moved(position: int, start: int, removed: int, added: int, *, begins: bool = False) -> int:
    """Return where a position is after an edit; one in what went is before what came, one that begins behind it."""
    if position >= start + removed and (position > start or begins):
        return position - removed + added
    return start + added if begins and position >= start else min(position, start)
