"""A document as a page shows it and a voice reads it: blocks on lines of their own, with all that is known of them.

A blank line between two blocks tells the segmenter that they end. Items of a list, the cells of a table's row and
the lines of a verse stay together. Nothing is left out: what is not to be said is known by its role (page_blocks).
"""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.documents.model import Block, Entry, Role, Span, SpanKind
from core.page_blocks import CELL_GAP, PageBlock, Placed

_CITATION = re.compile(r"(?<=\S)[ \xa0]?\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\](?!\()")
_ELSEWHERE = re.compile(r"[a-zA-Z][\w+.-]*:")


@dataclass(frozen=True, slots=True)
class Piece:
    """What comes to the page next: its block is the end of its text, what stands before parts it from the last."""

    text: str
    block: PageBlock


def pieces(blocks: Iterable[Block], contents: tuple[Entry, ...] = ()) -> Iterator[Piece]:
    """Yield a document's blocks as they come to the page, as they are read."""
    last: Block | None = None
    outline = _Outline(contents)
    for block in blocks:
        outline.come_to(block)
        gap = _between(last, block) if last is not None else ""
        text, on_page = _on_page(block, "" if gap != CELL_GAP else gap)
        if on_page.length:
            yield Piece(text if gap == CELL_GAP else gap + text, on_page._replace(lines=outline.take()))
            last = block


def placed(found: list[Piece], start: int) -> list[Placed]:
    """Return where the blocks of pieces stand that come to a page at start."""
    blocks = []
    for piece in found:
        start += len(piece.text)
        blocks.append(Placed(start - piece.block.length, piece.block))
    return blocks


class _Outline:
    """Finds the block that each line of the contents leads to."""

    def __init__(self, contents: tuple[Entry, ...]) -> None:
        self._wanted: dict[str, list[tuple[str, int]]] = {}
        for entry in contents:
            self._wanted.setdefault(entry.target, []).append((entry.title, entry.level))
        self._parts: set[str] = set()
        self._waiting: list[tuple[str, int]] = []

    def come_to(self, block: Block) -> None:
        """Note the lines that lead to a block, or to a part or place that begins in it."""
        for part in dict.fromkeys(run.part for run in block.runs):
            if part not in self._parts:
                self._parts.add(part)
                self._waiting += self._wanted.pop(part, [])
            for id_ in block.ids:
                self._waiting += self._wanted.pop(f"{part}#{id_}", [])

    def take(self) -> tuple[tuple[str, int], ...]:
        """Return the lines that lead to the last block, or to one before it that had no text."""
        found, self._waiting = tuple(self._waiting), []
        return found


def _on_page(block: Block, gap: str) -> tuple[str, PageBlock]:
    """Return a block's text with its mark, and what is known of it."""
    mark = gap or (f"{block.mark} " if block.mark and block.text else "")
    spans = [_named(span, block) for span in block.spans]
    if block.role is not Role.CODE:
        spans += _citations(block)
    moved = tuple(span._replace(start=span.start + len(mark), end=span.end + len(mark)) for span in spans)
    text = mark + block.text if block.text else ""
    ids = tuple(f"{block.part}#{id_}" for id_ in block.ids)
    return text, PageBlock(
        len(text),
        block.role,
        block.level,
        block.language,
        len(mark),
        moved,
        block.cell,
        ids if text else (),
        printed=_printed(block, len(mark)),
    )


def _printed(block: Block, mark: int) -> tuple[tuple[int, int, int, int], ...]:
    """Keep where a PDF's characters are: its parts are the numbers of its pages."""
    if not block.runs or not block.part.isdigit():
        return ()
    return tuple((run.start + mark, int(run.part), run.offset, run.length) for run in block.runs)


def _citations(block: Block) -> Iterator[Span]:
    taken = [(span.start, span.end) for span in block.spans if span.kind is SpanKind.NOTE_REFERENCE]
    for found in _CITATION.finditer(block.text):
        if not any(start < found.end() and found.start() < end for start, end in taken):
            yield Span(found.start(), found.end(), SpanKind.CITATION)


def _named(span: Span, block: Block) -> Span:
    """Say where a link leads in the words of the blocks' ids: the part, then # and the id."""
    if span.kind is not SpanKind.LINK or _ELSEWHERE.match(span.value):
        return span
    path, _, id_ = span.value.partition("#")
    part = posixpath.normpath(posixpath.join(posixpath.dirname(block.part), path)) if path else block.part
    return span._replace(value=f"{part}#{id_}")


def _between(last: Block, block: Block) -> str:
    if last.role is block.role is Role.LIST_ITEM:
        return "\n"
    if last.role is block.role is Role.VERSE_LINE and last.level == block.level:
        return "\n"
    if last.cell is not None and block.cell is not None and block.cell.row == last.cell.row:
        return "\n" if block.cell.column == last.cell.column else CELL_GAP
    return "\n\n"
