"""Footnotes in the order in which a listener wants them: where they stand, after their paragraph, or at the end."""

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


Notes = dict[str, list[Block]]
"""A note's id -> its blocks."""


def notes_of(blocks: Iterable[Block]) -> Notes:
    """Collect the notes that can be referred to, each with the paragraphs that go on with it."""
    found: Notes = {}
    current: list[Block] | None = None
    for block in blocks:
        if block.role is not Role.NOTE:
            current = None
        elif block.ids:
            current = [block]
            for id_ in block.ids:
                found.setdefault(id_, current)
        elif current is not None:
            current.append(block)
    return found


def at_end(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks, all notes behind the others."""
    notes = []
    for block in blocks:
        if block.role is Role.NOTE:
            notes.append(block)
        else:
            yield block
    yield from notes


def after_references(blocks: Iterable[Block], notes: Notes) -> Iterator[Block]:
    """Yield the blocks, each note behind the first block that refers to it."""
    told: set[int] = set()
    moved = {block.runs for group in notes.values() for block in group}
    for block in blocks:
        if block.role is Role.NOTE and block.runs in moved:
            continue
        yield block
        for span in block.spans:
            group = notes.get(span.value) if span.kind is SpanKind.NOTE_REFERENCE else None
            if group is not None and id(group) not in told:
                told.add(id(group))
                yield from group
    for group in notes.values():  # nobody refers to them
        if id(group) not in told:
            told.add(id(group))
            yield from group
