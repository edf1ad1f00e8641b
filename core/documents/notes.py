"""Footnotes in the order in which a listener wants them: where they stand, after their paragraph, or at the end."""

from collections import deque
from collections.abc import Iterable, Iterator
from enum import StrEnum

from core.documents.model import Block, Role, SpanKind


class NotesPlace(StrEnum):
    """Where the texts of notes are read."""

    HERE = "here"
    """Where the document has them."""
    AFTER = "after"
    """Right behind the paragraph that refers to them."""
    END = "end"
    """At the document's end."""


def at_end(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, all notes behind the others."""
    notes = []
    for block in blocks:
        if block.role is Role.NOTE:
            notes.append(block)
        else:
            yield block
    yield from notes


def after_references(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, each note behind the first block that refers to it.

    The document is read once: as far ahead as the next note that is referred to, no farther.
    """
    reading, told = _Reading(blocks), set[int]()
    while (block := reading.next()) is not None:
        if reading.is_of_note(block):
            continue
        yield block
        for span in block.spans:
            note = reading.note(span.value) if span.kind is SpanKind.NOTE_REFERENCE and span.value else None
            if note is not None and id(note) not in told:
                told.add(id(note))
                yield from note
    for note in reading.all_notes:  # nobody refers to them
        if id(note) not in told:
            told.add(id(note))
            yield from note


class _Reading:
    """Blocks, those read ahead, and the notes among them."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.all_notes: list[list[Block]] = []
        """Each with the paragraphs that go on with it."""
        self._notes: dict[str, list[Block]] = {}
        """By their ids, with and without the part that they are of: each part may count its notes anew."""
        self._source = iter(blocks)
        self._ahead: deque[Block] = deque()
        self._open: list[Block] | None = None
        self._of_notes: set[int] = set()

    def next(self) -> Block | None:
        """Return the next block; None at the end."""
        return self._ahead.popleft() if self._ahead or self._read() else None

    def is_of_note(self, block: Block) -> bool:
        """Whether a block belongs to a note that can be referred to."""
        return id(block) in self._of_notes

    def note(self, id_: str) -> list[Block] | None:
        """Return a whole note; None when there is none of that id."""
        while (id_ not in self._notes or self._notes[id_] is self._open) and self._read():
            pass
        return self._notes.get(id_)

    def _read(self) -> bool:
        block = next(self._source, None)
        if block is None:
            self._open = None
            return False
        self._ahead.append(block)
        if block.role is not Role.NOTE:
            self._open = None
        elif block.ids:
            self._open = []
            self.all_notes.append(self._open)
            for id_ in block.ids:
                for name in (id_, f"{block.part}#{id_}"):
                    self._notes.setdefault(name, self._open)
        if self._open is not None:
            self._open.append(block)
            self._of_notes.add(id(block))
        return True
