"""What every format becomes: a document, its blocks, and for each character the place that it came from.

A place is a part of the file (a page, an archive's member; "" where the file is one piece) and an offset: in code
points of that part's own text. What that text is says each format's module: as a rule all text nodes of the part
one after another, as a DOM's textContent.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from core.page_blocks import Cell, Role, Span, SpanKind

__all__ = ["Block", "Cell", "Document", "Entry", "Place", "Role", "Run", "Span", "SpanKind"]


@dataclass(frozen=True, slots=True)
class Place:
    """A character of the source."""

    part: str
    offset: int


@dataclass(frozen=True, slots=True)
class Run:
    """The block's characters from `start` to the next run come from source[offset : offset + length].

    As many as there are in the source stand for themselves one by one; what was made up (the space for a line
    break tag, a list's number) has length 0.
    """

    start: int
    offset: int
    length: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text with one role, white space collapsed (but in code and plain text), in NFC."""

    role: Role
    text: str
    runs: tuple[Run, ...]
    level: int = 0
    """1 and up: of a heading, how deep a list item or quote is nested, which stanza a verse belongs to; else 0."""
    language: str = ""
    """BCP 47, "" where the document does not say."""
    mark: str = ""
    """A list item's bullet or number, a note's number: read before the text, no part of it."""
    spans: tuple[Span, ...] = ()
    cell: Cell | None = None
    ids: tuple[str, ...] = ()
    """What links and note references call it, or a place in it."""

    @property
    def part(self) -> str:
        """The part in which the block begins."""
        return self.runs[0].part

    def place(self, index: int) -> Place:
        """Return where the character at `index` of the text came from."""
        run = self.runs[bisect_right(self.runs, index, key=lambda each: each.start) - 1]
        return Place(run.part, run.offset + min(index - run.start, max(run.length - 1, 0)))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    title: str
    level: int
    """From 1 on."""
    target: str
    """The part it leads to, followed by # and one of a block's ids when it leads into the middle of it."""


@dataclass(slots=True)
class Document:
    """What was opened. `blocks` can be gone through once and reads the file as it goes."""

    title: str
    blocks: Iterator[Block]
    authors: tuple[str, ...] = ()
    language: str = ""
    contents: tuple[Entry, ...] = ()
    notices: list[str] = field(default_factory=list)
    """Sentences about what could not be read as meant; complete when the blocks are at their end."""
    cover: Callable[[], bytes] = bytes
    """Read the picture on its cover, a JPEG or PNG; nothing where there is none."""
