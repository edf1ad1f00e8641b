"""SpokenText: what is sent to a voice in place of the text on the page, with the way back and forth.

The map is made while the text is rewritten, from the list of edits, and never searched for afterwards. What
was not rewritten maps character by character; of what was, every spoken character belongs to all of the source
that it stands for, so that a cursor marks whole things: the ligature, the address, the emoji.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Edit:
    """A change: `start:end` (code points, not empty) gives way to `text`, which may be empty."""

    start: int
    end: int
    text: str


class _Piece(NamedTuple):
    """A stretch of spoken text, from `spoken` to the next piece's, and the source it stands for."""

    spoken: int
    start: int
    end: int
    is_verbatim: bool


class SpokenText:
    """A text to be spoken that stands for a source. Positions are code points of either."""

    __slots__ = ("_pieces", "source_length", "text")

    def __init__(self, source: str) -> None:
        self.text = source
        self.source_length = len(source)
        self._pieces = [_Piece(0, 0, len(source), True)] if source else []

    def rewritten(self, edits: Iterable[Edit]) -> "SpokenText":
        """Return this text with edits made to what is spoken so far; they are in order and do not overlap."""
        rewriting = _Rewriting(self)
        for edit in edits:
            rewriting.replace(edit)
        return rewriting.finished()

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the source that the spoken text `start:end` stands for; ValueError where nothing is spoken."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"{start}:{end} is no part of {len(self.text)} spoken characters")
        first, last = self._piece_at(start), self._piece_at(end - 1)
        begin = first.start + start - first.spoken if first.is_verbatim else first.start
        stop = last.start + end - last.spoken if last.is_verbatim else last.end
        return begin, stop

    def to_spoken(self, position: int) -> int:
        """Return where the source's character at `position` is spoken; what is left out, where it would be."""
        index = bisect_left(self._pieces, position + 1, key=lambda piece: piece.start) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        if piece.is_verbatim and position < piece.end:
            return piece.spoken + position - piece.start
        if position < piece.end:
            return self._first_of(index).spoken
        return self._pieces[index + 1].spoken if index + 1 < len(self._pieces) else len(self.text)

    def _piece_at(self, spoken: int) -> _Piece:
        return self._pieces[bisect_right(self._pieces, spoken, key=lambda piece: piece.spoken) - 1]

    def _first_of(self, index: int) -> _Piece:
        """Return the first of the pieces that stand for the same source; an edit may have parted another's text."""
        while index and self._pieces[index - 1].start == self._pieces[index].start:
            index -= 1
        return self._pieces[index]


class _Rewriting:
    """One pass over a spoken text: kept stretches and replacements, in order."""

    def __init__(self, old: SpokenText) -> None:
        self._old = old
        self._index = 0  # of the old piece that the pass has come to
        self._done = 0  # old spoken text up to here has been dealt with
        self._parts: list[str] = []
        self._pieces: list[_Piece] = []
        self._length = 0

    def replace(self, edit: Edit) -> None:
        self._keep_until(edit.start)
        if edit.text:
            self._pieces.append(_Piece(self._length, *self._old.to_source(edit.start, edit.end), False))
            self._say(edit.text)
        self._done = edit.end

    def finished(self) -> SpokenText:
        self._keep_until(len(self._old.text))
        new = SpokenText("")
        new.text = "".join(self._parts)
        new.source_length = self._old.source_length
        new._pieces = self._pieces
        return new

    def _say(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _keep_until(self, end: int) -> None:
        """Take over the old text from where the pass stands, piece by piece."""
        start, old = self._done, self._old._pieces
        if start == end:
            return
        while start < end:
            while self._index + 1 < len(old) and old[self._index + 1].spoken <= start:
                self._index += 1
            following = old[self._index + 1].spoken if self._index + 1 < len(old) else len(self._old.text)
            stop = min(end, following)
            self._pieces.append(_part_of(old[self._index], start, stop, self._length + start - self._done))
            start = stop
        self._say(self._old.text[self._done : end])
        self._done = end


def _part_of(piece: _Piece, start: int, stop: int, spoken: int) -> _Piece:
    """Return the piece for the stretch `start:stop` of an old one, spoken from `spoken` on."""
    if not piece.is_verbatim:
        return _Piece(spoken, piece.start, piece.end, False)
    source = piece.start + start - piece.spoken
    return _Piece(spoken, source, source + stop - start, True)
