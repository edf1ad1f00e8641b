"""The text of a document as a page shows it and a voice reads it: blocks on lines of their own, junk left out.

A blank line between two blocks tells the segmenter that they end. Items of a list, the cells of a table's row and
the lines of a verse stay together.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from core.documents.model import Block, Role, SpanKind

LEFT_OUT = frozenset({Role.PAGE_NUMBER, Role.RUNNING_HEAD})
"""Nobody wants these in the middle of a sentence. How many there were is counted."""

_NUMBERS = frozenset({SpanKind.NOTE_REFERENCE, SpanKind.LINE_NUMBER})
_FENCES = re.compile("`{3,}")


def page_text(blocks: Iterable[Block], left_out: Counter[Role] | None = None) -> Iterator[str]:
    """Yield the text piece by piece, as the blocks are read; count what is left out by role."""
    last: Block | None = None
    for block in blocks:
        if block.role in LEFT_OUT:
            if left_out is not None:
                left_out[block.role] += 1
            continue
        if text := _text_of(block):
            yield (_between(last, block) if last is not None else "") + text
            last = block


def _text_of(block: Block) -> str:
    if block.role is Role.CODE:
        return _fenced(block.text)
    text = _without_numbers(block)
    return f"{block.mark} {text}" if block.mark and text else text


def _fenced(code: str) -> str:
    """Put the signs around code by which it is known when it comes to speaking."""
    fence = "`" * max(3, 1 + max(map(len, _FENCES.findall(code)), default=0))
    return f"{fence}\n{code}\n{fence}"


def _without_numbers(block: Block) -> str:
    """Cut out the numbers of notes and lines: "word.12" would be read as one."""
    kept, done = [], 0
    for span in block.spans:
        if span.kind in _NUMBERS and span.start >= done:
            kept.append(block.text[done : span.start])
            done = span.end
    kept.append(block.text[done:])
    return "".join(kept).strip() if done else block.text


def _between(last: Block, block: Block) -> str:
    if last.role is block.role is Role.LIST_ITEM:
        return "\n"
    if last.role is block.role is Role.VERSE_LINE and last.level == block.level:
        return "\n"
    if last.cell is not None and block.cell is not None and block.cell.row == last.cell.row:
        return "\n" if block.cell.column == last.cell.column else "; "
    return "\n\n"
