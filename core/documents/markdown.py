"""Markdown (CommonMark, tables, footnotes), parsed by markdown-it. Places are code points of the file's text.

The parser tells the lines of a block, not where its characters stand. A block's content is its lines without the
marks of nesting before them, so line by line it is found again in the source; `markdown_inline` does the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.documents.block_text import BlockText
from core.documents.markdown_inline import Inline, add_at, inside_html
from core.documents.model import Block, Cell, Document, Entry, Role
from core.documents.numbering import BULLET
from core.documents.plain_text import text_of

_FRONT_MATTER = re.compile(r"---[ \t]*\n((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = re.compile(r"(?im)^(title|author|lang|language):[ \t]*[\"']?(.*?)[\"']?[ \t]*$")
_DEEPEST = 100
"""Lists and quotes within one another that are read; the parser drops what is deeper."""
_NOTE = re.compile(r"^\[\^([^\]\s]+)\]:[ \t]*", re.MULTILINE)


def load(file: Path) -> Document:
    """Read a Markdown file; a YAML head gives title, author and language."""
    text = text_of(file)
    front = _FRONT_MATTER.match(text)
    fields = {name.lower(): value for name, value in _FIELD.findall(front[1])} if front else {}
    reading = _Reading(text, front.end() if front else 0)
    contents = reading.contents()
    first = next((entry.title for entry in contents if entry.level == 1), "")
    return Document(
        fields.get("title") or first or file.stem,
        reading.blocks(),
        authors=(fields["author"],) if fields.get("author") else (),
        language=fields.get("lang") or fields.get("language") or "",
        contents=contents,
    )


@dataclass
class _Nesting:
    """What the block being read stands in."""

    lists: list[tuple[str, int]] = field(default_factory=list)
    """Of each list around: the sign behind its numbers ("" for bullets) and the next number."""
    quotes: int = 0
    mark: str = ""
    """Of the item whose first block comes now."""
    cell: Cell | None = None


class _Reading:
    """One pass over a file."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._lines_before = text.count("\n", 0, start)
        self._line_starts = [start, *(found.end() for found in re.compile("\n").finditer(text, start))]
        # The insides of paragraphs are left for later: the first one is wanted at once.
        self._parser = (
            MarkdownIt("commonmark", {"maxNesting": _DEEPEST})
            .enable(["table", "strikethrough"])
            .disable(["inline", "text_join"])
        )
        self._references: dict[str, Any] = {}
        self._tokens = self._parser.parse(text[start:], self._references)
        self._nesting = _Nesting()
        self._cell_end = 0

    def contents(self) -> tuple[Entry, ...]:
        """List the headings."""
        pairs = zip(self._tokens, self._tokens[1:], strict=False)
        return tuple(
            Entry(self._block(Role.HEADING, inside).text, int(token.tag[1]), f"#{self._id(token)}")
            for token, inside in pairs
            if token.type == "heading_open"
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in order."""
        for index, token in enumerate(self._tokens):
            match token.type:
                case "inline" if _NOTE.match(token.content):
                    yield from self._notes(token)
                    continue
                case "inline":
                    block = self._text_block(token, self._tokens[index - 1])
                case "fence" | "code_block":
                    block = self._code(token)
                case "html_block":
                    block = inside_html(token.content, self._places(token)).block(Role.PARAGRAPH)
                case _:
                    self._nest(token)
                    continue
            if block.text:
                yield block

    def _nest(self, token: Token) -> None:
        """Keep account of what the next block stands in."""
        nesting = self._nesting
        match token.type:
            case "bullet_list_open":
                nesting.lists.append(("", 0))
            case "ordered_list_open":
                nesting.lists.append((token.markup, int(token.attrs.get("start", 1))))
            case "bullet_list_close" | "ordered_list_close":
                nesting.lists.pop()
            case "list_item_open":
                sign, number = nesting.lists[-1]
                nesting.mark = f"{number}{sign}" if sign else BULLET
                nesting.lists[-1] = (sign, number + 1)
            case "blockquote_open":
                nesting.quotes += 1
            case "blockquote_close":
                nesting.quotes -= 1
            case "table_open":
                nesting.cell = Cell(-1, -1)
            case "table_close":
                nesting.cell = None
            case "tr_open" if nesting.cell is not None:
                nesting.cell = Cell(nesting.cell.row + 1, -1)
            case "th_open" | "td_open" if nesting.cell is not None:
                nesting.cell = Cell(nesting.cell.row, nesting.cell.column + 1, token.type == "th_open")

    def _text_block(self, token: Token, opened_by: Token) -> Block:
        nesting = self._nesting
        if opened_by.type == "heading_open":
            return self._block(Role.HEADING, token, level=int(opened_by.tag[1]), ids=(self._id(opened_by),))
        if nesting.cell is not None:
            return self._block(Role.TABLE_CELL, token, cell=nesting.cell)
        if nesting.lists:
            mark, nesting.mark = nesting.mark, ""
            return self._block(Role.LIST_ITEM, token, level=len(nesting.lists), mark=mark)
        if nesting.quotes:
            return self._block(Role.QUOTE, token, level=nesting.quotes)
        return self._block(Role.PARAGRAPH, token)

    def _notes(self, token: Token) -> Iterator[Block]:
        """Notes on lines below one another are one paragraph to the parser."""
        notes = [*_NOTE.finditer(token.content)]
        ends = [*(note.start() for note in notes[1:]), len(token.content)]
        for note, end in zip(notes, ends, strict=True):
            yield self._block(Role.NOTE, token, note.end(), end, mark=f"{note[1]}.", ids=(note[1],))

    def _block(self, role: Role, token: Token, start: int = 0, end: int | None = None, **more: Any) -> Block:
        """Read a token's insides from start to end."""
        children = self._parser.inline.parse(token.content[start:end], self._parser, self._references, [])
        if role is Role.PARAGRAPH and [child.type for child in children] == ["image"]:
            role = Role.IMAGE_TEXT
        inline = Inline(token.content, self._places(token), start)
        inline.take(children)
        return inline.text.block(role, **more)

    def _code(self, token: Token) -> Block:
        text = BlockText(preserves_space=True)
        add_at(text, token.content.rstrip("\n"), self._places(token))
        return text.block(Role.CODE)

    def _places(self, token: Token) -> list[int]:
        """Find where in the source each character of a token's content stands, and where the last one ends."""
        assert token.map is not None, "the parser gives every block its lines"
        first = token.map[0] + (token.type == "fence")
        places: list[int] = []
        for number, line in enumerate(token.content.split("\n"), first):
            places += self._places_in_line(line, min(number, len(self._line_starts) - 1))
        return places

    def _places_in_line(self, line: str, number: int) -> list[int]:
        start = self._line_starts[number]
        end = self._text.find("\n", start)
        end = len(self._text) if end < 0 else end
        if self._nesting.cell is not None:
            return self._places_in_row(line, start, end)
        at = self._text.rfind(line, start, end)
        return _count_from(at if at >= 0 else start, line)

    def _places_in_row(self, cell: str, start: int, end: int) -> list[int]:
        """Find a table's cell behind the one before it. Strokes in it are escaped in the source."""
        at = max(self._cell_end, start)
        places: list[int] = []
        for part in cell.split("|"):
            found = self._text.find(part, at, end)
            at = found if found >= 0 else at
            places += _count_from(at, part)
            at += len(part)
        self._cell_end = at
        return places

    def _id(self, heading: Token) -> str:
        """Call a heading by its line in the file."""
        assert heading.map is not None
        return f"line-{self._lines_before + heading.map[0] + 1}"


def _count_from(start: int, text: str) -> list[int]:
    return [*range(start, start + len(text) + 1)]
