"""The outline of a text: the lines of its table of contents and where they lead; without one, its headings."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.page_blocks import PageBlocks, Role

_LEVELS = 3
"""Headings down to this level make the outline of a document that has none."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A line of the outline, and where in the text it leads."""

    title: str
    level: int
    start: int


def outline_of(blocks: PageBlocks, written: Callable[[int, int], str]) -> list[Chapter]:
    """Return the outline as far as its places are known. `written` reads the text, what is left unsaid too."""
    lines, headings = [], []
    for one in blocks.all():
        lines += [Chapter(title, level, one.start) for title, level in one.block.lines]
        if one.block.role is Role.HEADING and one.block.level <= _LEVELS:
            title = " ".join(written(one.start, one.end).split())
            headings.append(Chapter(title, one.block.level, one.start))
    return lines if len(lines) > 1 else headings


def main_parts(outline: Sequence[Chapter]) -> list[Chapter]:
    """Return what a listener calls the chapters: the lines of the highest level that has more than one."""
    levels = Counter(line.level for line in outline)
    highest = min((level for level, count in levels.items() if count > 1), default=0)
    return [line for line in outline if line.level <= highest]
