"""What line breaks mean in plain text: list marks, headings, and whether a line was wrapped or ended.

A blank line always ends a sentence. A single break is white space in wrapped text, but typed and pasted
text has headings, greetings and whole paragraphs on lines of their own; the lengths of the lines tell which.
"""

import re
from typing import Final

from core.text.punctuation import BULLETS, DASHES, LINE_BREAK, OPENING, WIDE, WIDE_LETTER

_HEAD: Final = 8
_LIST_MARK: Final = re.compile(
    rf"[-*+–—―→✓✔☐☑✗✘{BULLETS}・·]\s|[{BULLETS}・·]\S|\(?(?:\d{{1,3}}|[ivxIVX]{{1,4}}|[^\W\d_])\)\s"
    r"|(?:\d{1,3}|[ivx]{1,4}|[a-z])\.\)?\s|[①-⑳⑴-⒇]|([-=_*~—`])\1\1"
    rf"|(?:\d{{1,2}}[.．、]|[（(]\d{{1,2}}[）)]|[一二三四五六七八九十]{{1,3}}、)[{WIDE}]"
)
_LIST_MARK_BEGUN: Final = re.compile(
    rf"[-*+–—―→✓✔☐☑✗✘{BULLETS}・·]|`{{1,2}}|\(?(?:\d{{1,3}}|[ivxIVX]{{1,4}}|[^\W\d_])?\)?"
    r"|(?:\d{1,3}|[ivx]{1,4}|[a-z])\.\)?|\d{1,2}[．、]|（(?:\d{1,2}）?)?|[一二三四五六七八九十]{1,3}、?"
)
_MARK_ALONE: Final = re.compile(rf"[-*+–—{BULLETS}]?\s?\(?(?:\d{{1,3}}|[ivxIVX]{{1,4}}|[^\W\d_])?\)?")
_ITEM_MARK: Final = re.compile(rf"[-*+–—{BULLETS}]?\s?\(?(\d{{1,3}}|[ivxIVX]{{1,4}}|[^\W\d_])([.)])\)?\s")
_NEXT_MARK: Final = re.compile(rf"(?<=\s)[-*+–—{BULLETS}]?\s?\(?(\d{{1,3}}|[ivxIVX]{{1,4}}|[^\W\d_])$")
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_BEFORE_LETTER: Final = frozenset(OPENING + DASHES + " \xa0\u202f")
_HEADING: Final = re.compile(r"#{1,6}\s")

_FENCE: Final = re.compile(r"(?:`{3,}|~{3,})[^`\n]{0,80}")
_ALNUM: Final = re.compile(r"[^\W_]")
_SHORT: Final = 50
"""Below this a first line is taken for a line of its own rather than a wrapped one."""
_COLUMN: Final = 120
"""Above this a line was not wrapped by hand or by a mail program; its break was meant."""
_SHORT_WIDE: Final = 22
_COLUMN_WIDE: Final = 60
_GOES_ON_WIDE: Final = frozenset("、，,のをにはがとでもへや的和与與及")


def starts_item(text: str, index: int, is_all: bool) -> bool | None:
    """Whether a list mark stands at `index`, the first visible character of a line; None: not known yet."""
    head = text[index : index + _HEAD]
    if _LIST_MARK.match(head):
        return True
    if len(head) < _HEAD and not is_all and _LIST_MARK_BEGUN.fullmatch(head):
        return None
    return False


def first_letter(text: str, index: int) -> int:
    """The index of the first character from `index` on that is no opening mark, dash or space; bounded."""
    last = min(index + 6, len(text))
    while index < last and text[index] in _BEFORE_LETTER:
        index += 1
    return index


def is_item(text: str, start: int) -> bool:
    """Whether the line that begins at `start` carries a list mark."""
    return _LIST_MARK.match(text, start) is not None


def is_mark_alone(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is nothing but a list mark, so far: a bullet, a number, a letter."""
    return end - start <= _HEAD and _MARK_ALONE.fullmatch(text, start, end) is not None


def next_item(text: str, start: int, end: int) -> int | None:
    """Where the next item of an inline list begins, if its mark's last sign is at `end`; else None.

    The sentence that began at `start` is an item "2) ..." and "3)" stands before `end`.
    """
    mark = _ITEM_MARK.match(text, start)
    found = _NEXT_MARK.search(text, max(start, end - _HEAD), end) if mark else None
    if mark is None or found is None or mark[2] != text[end] or not _follows(mark[1], found[1]):
        return None
    return found.start()


def _follows(earlier: str, later: str) -> bool:
    if earlier.isdigit() and later.isdigit():
        return int(later) == int(earlier) + 1
    if earlier in _ROMAN and later in _ROMAN and _ROMAN.index(later) == _ROMAN.index(earlier) + 1:
        return True
    return len(earlier) == len(later) == 1 and ord(later) == ord(earlier) + 1


def is_heading(text: str, start: int) -> bool:
    """Whether the line that begins at `start` is a Markdown heading."""
    return _HEADING.match(text, start) is not None


def is_fence(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` begins or ends a block of code in Markdown."""
    return _FENCE.fullmatch(text, start, end) is not None


def is_divider(text: str, start: int, end: int) -> bool:
    """Whether the line `text[start:end]` has neither letters nor digits: a row of dashes, stars, underscores."""
    return _ALNUM.search(text, start, end) is None


class LineLengths:
    """The lengths of the lines gone by, as far as the meaning of the next break depends on them."""

    def __init__(self) -> None:
        self._begin = 0
        self._has_text = False
        self._previous = 0

    def see_text(self) -> None:
        """Something visible stands in the line that is being read."""
        self._has_text = True

    def forget(self) -> None:
        """The last line was no wrapped one: its length says nothing about the next."""
        self._previous = 0

    def pass_breaks(self, text: str, start: int, end: int, offset: int) -> bool:
        """Take in the white space `text[start:end]`; True if it has a break.

        `text` begins at `offset` of the stream. Empty lines leave no trace: they may come in several pieces.
        """
        has_break = False
        for found in LINE_BREAK.finditer(text, start, end):
            has_break = True
            if self._has_text:
                self._previous = offset + found.start() - self._begin
                self._has_text = False
            self._begin = offset + found.end()
        return has_break

    def was_wrapped(self, text: str, index: int, offset: int) -> bool:
        """Whether the line that breaks at `index` looks like one of several wrapped at the same width."""
        length = offset + index - self._begin
        wide = WIDE_LETTER.match(text, index - 1) is not None
        if wide and text[index - 1] in _GOES_ON_WIDE:
            return True
        if self._previous and abs(length - self._previous) * 4 <= self._previous and self._previous <= _COLUMN:
            return True
        return _SHORT_WIDE <= length <= _COLUMN_WIDE if wide else _SHORT <= length <= _COLUMN
