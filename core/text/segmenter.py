"""Segmenter: cuts text that arrives in pieces into sentences, the units that are spoken and highlighted.

1. `push` takes any piece; the sentences that are certain now come back, as spans of code points counted from
   the first character ever pushed. What has come out is never revised, and it is the same for every way of
   cutting the text into pieces.
2. A regular expression finds the next mark or line break; the rules judge it (`sentence_ends`, `lines`).
   A mark that cannot be judged yet is looked at again with the next piece, over a bounded distance.
3. A sentence longer than `max_chars` is cut at the last good place, so the text held back is bounded.
4. `boundary` and `flush` end what is held; `tail` tells an idle timer whether the rest looks complete.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache
from typing import Final, NamedTuple

from core.text import lines
from core.text.candidate import LOOK_AHEAD, SPACE, Verdict
from core.text.lines import LineLengths
from core.text.punctuation import (
    CLAUSE_SPACED,
    CLAUSE_STANDING,
    HARD_BREAKS,
    LINE_BREAK,
    LINE_BREAKS,
    MOODS,
    OPENING,
    WIDE_LETTER,
)
from core.text.sentence_ends import SentenceEnds, sentence_ends


class SegmentKind(StrEnum):
    """What a segment is."""

    SENTENCE = "sentence"
    CLAUSE = "clause"
    """The first part of a sentence, let go early because nothing is heard yet."""
    HEADING = "heading"
    """A line of its own without an end mark, or a Markdown heading."""
    ITEM = "item"
    """The first sentence of a list item, its list mark included."""
    FORCED = "forced"
    """Part of a sentence that is longer than the segmenter may hold."""


class Segment(NamedTuple):
    """A span `start:end` in code points since the segmenter's beginning, without white space at its ends."""

    start: int
    end: int
    kind: SegmentKind


class TailState(Enum):
    """What the text held back looks like."""

    OPEN = auto()
    LOOKS_COMPLETE = auto()
    EMPTY = auto()


@dataclass(frozen=True, slots=True)
class Tail:
    """The text held back: how it looks, and the code point where it starts."""

    state: TailState
    start: int


_VISIBLE: Final = re.compile(r"\S")
_CLAUSE_MIN: Final = 15
_CLAUSE_MIN_WIDE: Final = 6
_CLAUSE_MARKS: Final = frozenset(CLAUSE_SPACED + CLAUSE_STANDING)
_HEADING_MAX: Final = 120
_FIRST_PIECE: Final = 1 << 11  # the first sentence does not wait for the whole of a large text
_PIECE: Final = 1 << 15
_FORCE_AT: Final = re.compile(f"[{re.escape(CLAUSE_SPACED)}]\\s|[{CLAUSE_STANDING}]")
_JOINED: Final = re.compile(
    "[\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]"
)
_JOINED_MAX: Final = 16


class Segmenter:
    """Cuts a stream of text into segments. Not for use by several threads at once."""

    def __init__(self, lang: str = "und", *, max_chars: int = 600) -> None:
        """`lang` is a BCP 47 tag; `max_chars` the longest segment, but for a few marks at its end."""
        self.first_clause = False
        """While True the next segment may end at a clause mark; any segment sets it to False."""
        self._max_chars = max_chars
        self._text = ""
        self._offset = 0  # of self._text in the stream
        self._sentence = -1  # index where the sentence began, -1 between sentences
        self._start = 0  # index where the segment began: behind self._sentence after a clause cut
        self._next = 0  # index where the search goes on
        self._lengths = LineLengths()
        self._is_line_start = True
        self._is_on_line_start = True
        self._next_rules: SentenceEnds | None = None
        self._set_rules(_rules_for(lang))

    def set_language(self, lang: str) -> None:
        """Use the rules of another language from the next sentence on."""
        self._next_rules = _rules_for(lang)

    def push(self, text: str) -> list[Segment]:
        """Take more text; return the segments that are certain now."""
        self._text += text
        return self._advance(False)

    def boundary(self) -> list[Segment]:
        """End what is held, because the text's structure says so: the end of a block, an item, a cell."""
        ready = self.flush()
        self._is_line_start = True
        return ready

    def flush(self) -> list[Segment]:
        """End what is held, because nothing more of it is coming. Offsets go on; a second call returns nothing."""
        ready = self._advance(True)
        if self._sentence >= 0:
            self._emit(ready, len(self._text), self._kind(SegmentKind.SENTENCE))
            self._sentence = -1
            self._is_line_start = self._text[-1] in LINE_BREAKS
        self._offset += len(self._text)
        self._text, self._next, self._start = "", 0, 0
        return ready

    def tail(self) -> Tail:
        """Tell what is held back."""
        if self._sentence < 0:
            return Tail(TailState.EMPTY, self._offset + len(self._text))
        held = self._text
        is_complete = held[-1] in LINE_BREAKS or self._rules.looks_complete(held, self._sentence, self._next)
        state = TailState.LOOKS_COMPLETE if is_complete else TailState.OPEN
        return Tail(state, self._offset + self._start)

    def _set_rules(self, rules: SentenceEnds) -> None:
        self._rules = rules
        self._ends = frozenset(rules.marks)
        self._longest = min(self._max_chars, rules.longest)
        self._marks = _trigger(rules, False)
        self._marks_and_clauses = _trigger(rules, True)

    def _advance(self, is_all: bool) -> list[Segment]:
        ready: list[Segment] = []
        while self._step(ready, is_all):
            pass
        if ready:
            self._forget()
        return ready

    def _forget(self) -> None:
        """Drop the text that no judgement can need again."""
        used = self._sentence if self._sentence >= 0 else self._next
        self._text = self._text[used:]
        self._offset += used
        self._next -= used
        self._start = max(self._start - used, 0)
        if self._sentence >= 0:
            self._sentence = 0

    def _step(self, ready: list[Segment], is_all: bool) -> bool:
        """Find and judge one mark; False when more text is needed."""
        if self._sentence < 0 and not self._begin():
            return False
        text, limit = self._text, self._sentence + self._longest
        found = (self._marks_and_clauses if self.first_clause else self._marks).search(text, self._next, limit)
        if found is None:
            if len(text) > limit:
                return self._force(ready, limit)
            self._next = len(text)
            return False
        mark = found.start()
        self._next = mark
        char = text[mark]
        if char in LINE_BREAKS:
            return self._take_break(ready, mark, is_all)
        if char in _CLAUSE_MARKS and char not in self._rules.stops:
            return self._take_clause(ready, mark, is_all)
        verdict, index = self._rules.judge(text, self._sentence, mark, is_all)
        if verdict is Verdict.END:
            self._end(ready, index, SegmentKind.SENTENCE)
        elif verdict is Verdict.GO_ON and self.first_clause and char in _CLAUSE_MARKS - self._ends:
            return self._take_clause(ready, mark, is_all)
        elif verdict is Verdict.GO_ON:
            self._go_on(mark, index)
        return verdict is not Verdict.WAIT

    def _begin(self) -> bool:
        """Find the first visible character of the next sentence; drop the white space if there is none."""
        text, start = self._text, self._next
        found = _VISIBLE.search(text, start)
        index = found.start() if found else len(text)
        if index - start != 1 or text[start] != " ":
            self._is_line_start |= self._lengths.pass_breaks(text, start, index, self._offset)
        if found is None:
            self._offset += len(text)
            self._text, self._next, self._start = "", 0, 0
            return False
        if self._next_rules:
            self._set_rules(self._next_rules)
            self._next_rules = None
        self._lengths.see_text()
        self._sentence = self._next = index
        self._start = max(self._start, index)  # a forced cut may lie before the clause that is out already
        self._is_on_line_start, self._is_line_start = self._is_line_start, False
        return True

    def _go_on(self, start: int, index: int) -> None:
        self._lengths.pass_breaks(self._text, start, index, self._offset)
        self._lengths.see_text()
        self._next = index

    def _end(self, ready: list[Segment], index: int, kind: SegmentKind) -> None:
        self._emit(ready, index, self._kind(kind))
        self._sentence = -1
        self._next = index

    def _emit(self, ready: list[Segment], end: int, kind: SegmentKind) -> None:
        """Hand out the segment that ends before `end`, unless a cut has left nothing of it."""
        text, start = self._text, self._start
        while end > start and text[end - 1].isspace():
            end -= 1
        if end > start:
            self.first_clause = False
            ready.append(Segment(self._offset + start, self._offset + end, kind))

    def _kind(self, kind: SegmentKind) -> SegmentKind:
        if not self._is_on_line_start or self._start != self._sentence:
            return SegmentKind.SENTENCE if kind is SegmentKind.HEADING else kind
        if lines.is_heading(self._text, self._start):
            return SegmentKind.HEADING
        return SegmentKind.ITEM if lines.is_item(self._text, self._start) else kind

    def _force(self, ready: list[Segment], limit: int) -> bool:
        """Cut an over-long sentence before `limit`: behind a clause mark, else at white space, else anywhere."""
        cut = self._last_good_place(limit)
        self._emit(ready, cut, SegmentKind.FORCED)
        self._sentence = -1
        self._next = cut
        return True

    def _last_good_place(self, limit: int) -> int:
        """Where to cut before `limit`; found from the sentence's start, so that a clause cut does not move it."""
        text, begin = self._text, self._sentence
        cut = 0
        for found in _FORCE_AT.finditer(text, begin + self._longest // 2, limit + 1):
            cut = found.start() + 1
        if not cut:
            cut = limit
            while cut > begin and not text[cut].isspace():
                cut -= 1
        return cut if cut > begin else self._last_possible_place(limit)

    def _last_possible_place(self, limit: int) -> int:
        """Where to cut text without white space: not between a letter and what is joined to it."""
        text, cut = self._text, limit
        least = limit - min(_JOINED_MAX, self._longest // 4)
        while cut > least and (_JOINED.match(text, cut) or text[cut - 1] == "\u200d"):
            cut -= 1
        return cut

    def _take_break(self, ready: list[Segment], mark: int, is_all: bool) -> bool:
        """Judge a line break behind text without an end mark."""
        text = self._text
        stop = SPACE.match(text, mark).end()  # type: ignore[union-attr]
        gap = text[mark:stop]
        if len(LINE_BREAK.findall(gap)) > 1 or len(gap) == LOOK_AHEAD or not HARD_BREAKS.isdisjoint(gap):
            self._end_line(ready, mark, stop)
            return True
        if stop == len(text):
            if is_all:
                self._go_on(mark, stop)
            return is_all
        ends = self._ends_line(mark, stop, is_all)
        if ends is None:
            return False
        if ends:
            self._end_line(ready, mark, stop)
        else:
            self._go_on(mark, stop)
        return True

    def _end_line(self, ready: list[Segment], mark: int, stop: int) -> None:
        self._end(ready, mark, self._kind_of_line(mark))
        self._is_line_start |= self._lengths.pass_breaks(self._text, mark, stop, self._offset)
        self._lengths.forget()
        self._next = stop

    def _ends_line(self, mark: int, stop: int, is_all: bool) -> bool | None:
        """Whether the line that breaks at `mark` is on its own, the next one beginning at `stop`; None: wait."""
        text = self._text
        begin = self._sentence
        if self._is_on_line_start and _stands_alone(text, begin, mark):
            return True
        is_item = lines.starts_item(text, stop, is_all)
        if is_item is not False:
            return is_item
        first = lines.first_letter(text, stop)
        if first == len(text):
            return False if is_all else None
        if text[first].isupper() or WIDE_LETTER.match(text, first):
            return not self._lengths.was_wrapped(text, mark, self._offset)
        return False

    def _kind_of_line(self, end: int) -> SegmentKind:
        """A short single line without an end mark is a heading."""
        text, start = self._text, self._start
        if end - start > _HEADING_MAX or text[end - 1] in _CLAUSE_MARKS or LINE_BREAK.search(text, start, end):
            return SegmentKind.SENTENCE
        return SegmentKind.HEADING

    def _take_clause(self, ready: list[Segment], mark: int, is_all: bool) -> bool:
        """Cut at a clause mark if enough stands before it and something visible behind it."""
        text = self._text
        is_wide = text[mark] in CLAUSE_STANDING
        stop = SPACE.match(text, mark + 1).end()  # type: ignore[union-attr]
        if mark - self._start < (_CLAUSE_MIN_WIDE if is_wide else _CLAUSE_MIN):
            self._next = mark + 1
        elif stop == len(text):
            self._next = stop if is_all else mark
            return is_all
        elif (stop == mark + 1 and not is_wide) or not self._may_begin_clause(mark + 1, stop):
            self._next = mark + 1
        else:
            self._emit(ready, mark + 1, SegmentKind.CLAUSE)
            self._start = self._next = stop
        return True

    def _may_begin_clause(self, start: int, stop: int) -> bool:
        text = self._text
        if stop - start == LOOK_AHEAD or LINE_BREAK.search(text, start, stop):
            return False
        return text[stop].isalnum() or text[stop] in OPENING


@cache
def _trigger(rules: SentenceEnds, with_clauses: bool) -> re.Pattern[str]:
    """What the search stops at: end marks, line breaks, and clause marks if one may be cut at."""
    clauses = CLAUSE_SPACED + CLAUSE_STANDING if with_clauses else ""
    return re.compile(f"[{re.escape(rules.stops + LINE_BREAKS + clauses)}{MOODS}]")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a line ends by what it is: a Markdown heading, the fence of a block of code, a drawn line."""
    return lines.is_heading(text, start) or lines.is_fence(text, start, end) or lines.is_divider(text, start, end)


def _rules_for(lang: str) -> SentenceEnds:
    return sentence_ends(re.split("[-_]", lang.lower(), maxsplit=1)[0])


def segment(text: str, lang: str = "und") -> Iterator[Segment]:
    """Cut a whole text, lazily: the same machine, fed piece by piece."""
    segmenter = Segmenter(lang)
    index, size = 0, _FIRST_PIECE
    while index < len(text):
        yield from segmenter.push(text[index : index + size])
        index, size = index + size, min(2 * size, _PIECE)
    yield from segmenter.flush()
