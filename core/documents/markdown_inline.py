"""The inside of a Markdown block: pieces of text that follow one another in the content, marks between them."""

import html
import re

from markdown_it.helpers import parseLinkDestination, parseLinkTitle
from markdown_it.token import Token

from core.documents.block_text import BlockText
from core.documents.model import SpanKind

_NOTE_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")
_NOT_TEXT = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_IN_LINE = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|i|kbd|mark|q|s|small|span|strong|su[bp]|u|var)\b|<!--", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);")


class Inline:
    """Walks through the pieces of a block, keeping its place in the content.

    `places` tells for each character of the content, and for its end, where it stands in the source.
    """

    def __init__(self, content: str, places: list[int], start: int) -> None:
        self.text = BlockText()
        self._content, self._places, self._at = content, places, start

    def take(self, children: list[Token]) -> None:
        """Add pieces, each behind the one before."""
        links: list[tuple[int, str]] = []
        for child in children:
            match child.type:
                case "text":
                    self._take_text(child.content)
                case "text_special":
                    self._take_as(child.content, child.markup)
                case "softbreak":
                    self._take_break()
                case "hardbreak":
                    self._take_break()
                    self.text.break_line(self._places[self._at - 1])
                case "code_inline":
                    self._take_code(child)
                case "link_open":
                    self._step_over("<" if child.markup else "[")
                    links.append((self.text.length, str(child.attrs.get("href", ""))))
                case "link_close":
                    self._end_link(*links.pop())
                    self._step_over_target(child.markup)
                case "image":
                    self._step_over("![")
                    self.take(child.children or [])
                    self._step_over_target("")
                case "html_inline":
                    self._take_tag(child.content)
                case _:
                    self._step_over(child.markup)

    def _take_text(self, text: str) -> None:
        """Add text as it stands, numbers of notes marked."""
        if not text or not self._step_to(text):
            return
        end = self._at + len(text)
        for found in _NOTE_REFERENCE.finditer(self._content, self._at, end):
            self._add_up_to(found.start())
            start = self.text.length
            self._add_up_to(found.end())
            self.text.mark(start, SpanKind.NOTE_REFERENCE, found[1])
        self._add_up_to(end)

    def _take_as(self, text: str, source: str) -> None:
        """Add what an escape or entity stands for."""
        self._step_to(source)
        self.text.put(text, self._places[self._at], len(source))
        self._at += len(source)

    def _take_break(self) -> None:
        self._step_to("\n")
        self.text.add("\n", self._places[self._at])
        self._at += 1

    def _take_code(self, child: Token) -> None:
        """Add what stands between strokes: its line ends became spaces, one space on either side may be gone."""
        self._step_over(child.markup)
        for start in (self._at, self._at + 1):
            end = start + len(child.content)
            if self._content[start:end].replace("\n", " ") == child.content:
                self._at = start
                self._add_up_to(end)
                break
        self._step_over(child.markup)

    def _take_tag(self, tag: str) -> None:
        self._step_over(tag)
        if tag.lower().startswith("<br"):
            self.text.break_line(self._places[self._at])

    def _add_up_to(self, end: int) -> None:
        add_at(self.text, self._content[self._at : end], self._places[self._at : end])
        self._at = end

    def _end_link(self, start: int, target: str) -> None:
        self.text.mark(start, SpanKind.LINK, target)

    def _step_to(self, text: str) -> bool:
        found = self._content.find(text, self._at)
        self._at = found if found >= 0 else self._at
        return found >= 0

    def _step_over(self, text: str) -> None:
        if self._step_to(text):
            self._at += len(text)

    def _step_over_target(self, markup: str) -> None:
        """Go behind a link's end: >, ], ](address "title") or ][name]."""
        if markup:
            self._step_over(">")
            return
        self._step_over("]")
        match self._content[self._at : self._at + 1]:
            case "(":
                self._at = self._end_of_address(self._at + 1)
            case "[":
                self._step_over("]")

    def _end_of_address(self, start: int) -> int:
        content, length = self._content, len(self._content)
        address = parseLinkDestination(content, self._visible(start), length)
        if not address.ok:
            return start - 1
        at = self._visible(address.pos)
        title = parseLinkTitle(content, at, length)
        at = self._visible(title.pos) if title.ok else at
        return at + 1 if content[at : at + 1] == ")" else start - 1

    def _visible(self, at: int) -> int:
        return at + len(self._content[at:]) - len(self._content[at:].lstrip())


def add_at(text: BlockText, piece: str, places: list[int]) -> None:
    """Add characters of which each has a place of its own."""
    start = 0
    for index in range(1, len(piece) + 1):
        if index == len(piece) or places[index] != places[index - 1] + 1:
            text.add(piece[start:index], places[start])
            start = index


def inside_html(content: str, places: list[int]) -> BlockText:
    """Return what stands between the tags of a block of HTML."""
    text, done = BlockText(), 0
    for tag in [*_NOT_TEXT.finditer(content), None]:
        end = tag.start() if tag else len(content)
        _add_unescaped(text, content, places, done, end)
        if tag:
            done = tag.end()
            if not _IN_LINE.match(tag[0]):
                text.put_space(places[end])
    return text


def _add_unescaped(text: BlockText, content: str, places: list[int], start: int, end: int) -> None:
    for entity in _ENTITY.finditer(content, start, end):
        add_at(text, content[start : entity.start()], places[start : entity.start()])
        text.put(html.unescape(entity[0]), places[entity.start()], len(entity[0]))
        start = entity.end()
    add_at(text, content[start:end], places[start:end])
