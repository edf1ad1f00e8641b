"""The timeline of a turn: which sentence and which word of the source a frame of the ring belongs to."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from core.marks import Mark, Quality
from core.reader.feed import Closing, Sentence
from core.text.spoken_text import SpokenText

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class KeptSound:
    """A whole utterance's sound, mono s16le at 24 kHz; its marks count from its first frame and its start."""

    pcm: bytes
    marks: tuple[Mark, ...]
    has_pause: bool = False
    """Whether the silence that follows it is in it."""


@dataclass(slots=True)
class Utterance:
    """One sentence on its way: where it stands in the source, and where its sound stands in the ring."""

    start: int
    end: int
    text: str
    """The source's text of start:end, as it was when it was sent."""
    closes: Closing
    spoken: SpokenText
    """What is said for it, with the way back."""
    sentence: Span
    """The sentence that it is, or that it is a part of."""
    first_frame: int | None = None
    """Ring frame of its first sound; None while nothing of it has arrived."""
    stop_frame: int | None = None
    """Ring frame behind its last sound, the pause after it not counted; None while it is being made."""
    marks: list[Mark] = field(default_factory=list)
    """Its words: ring frames and source positions, in order."""
    language: str = "und"
    kept: KeptSound | None = None
    """Its sound, where that was made before and taken back: it is not asked for again."""

    @classmethod
    def of(cls, sentence: Sentence) -> "Utterance":
        """Return the utterance that a sentence is sent as."""
        span = (sentence.start, sentence.end)
        made = cls(*span, sentence.text, sentence.closes, sentence.spoken, sentence.whole)
        made.language = sentence.language
        return made

    @property
    def span(self) -> Span:
        return self.start, self.end

    @property
    def is_clause(self) -> bool:
        """Whether its sentence goes on behind it."""
        return self.end < self.sentence[1]

    def goes_on_from(self, other: "Utterance") -> bool:
        """Whether another one, right before it, was a part of the same sentence."""
        return other.sentence[0] == self.sentence[0] < other.end


@dataclass(frozen=True, slots=True)
class Place:
    """What is heard at one moment."""

    index: int
    """Of the utterance."""
    number: int
    """Of the sentence, the turn's first one being 1: a sentence that was said in parts counts once."""
    sentence: Span
    word: Span | None
    quality: Quality


class Timeline:
    """The utterances of a turn in the order of their sound. Frames only grow from one to the next."""

    def __init__(self) -> None:
        self.utterances: list[Utterance] = []
        self._starts: list[int] = []
        self._numbers: list[int] = []

    def add(self, utterance: Utterance, first_frame: int) -> None:
        """Append an utterance whose sound begins at a ring frame."""
        goes_on = bool(self.utterances) and utterance.goes_on_from(self.utterances[-1])
        self._numbers.append((self._numbers[-1] if self._numbers else 0) + (not goes_on))
        utterance.first_frame = first_frame
        self.utterances.append(utterance)
        self._starts.append(first_frame)

    def at(self, frame: float) -> int | None:
        """Return the index of the utterance that is heard at a frame (its pause included), or None."""
        index = bisect_right(self._starts, frame) - 1
        return index if index >= 0 else None

    def place(self, frame: float) -> Place | None:
        """Return sentence and word at a frame."""
        index = self.at(frame)
        if index is None:
            return None
        utterance, number = self.utterances[index], self._numbers[index]
        marks = utterance.marks
        found = bisect_right(marks, frame, key=lambda mark: mark.frame) - 1
        if found < 0:
            return Place(index, number, utterance.sentence, None, Quality.MEASURED)
        mark = marks[found]
        return Place(index, number, utterance.sentence, (mark.start, mark.end), mark.quality)

    def parts(self, index: int) -> list[Utterance]:
        """Return the utterances that have been made of the sentence that one belongs to, in order."""
        number = self._numbers[index]
        return self.utterances[bisect_left(self._numbers, number) : bisect_right(self._numbers, number)]

    def sentences(self) -> list[list[Utterance]]:
        """Return all utterances, those of each sentence together."""
        both = zip(self._numbers, self.utterances, strict=True)
        return [[one for _, one in parts] for _, parts in groupby(both, key=lambda each: each[0])]

    def covering(self, offset: int) -> Utterance | None:
        """Return the last utterance whose text begins at or before offset and reaches it."""
        for utterance in reversed(self.utterances):
            if utterance.start <= offset < utterance.end:
                return utterance
        return None

    def cut(self, index: int) -> list[Utterance]:
        """Take away and return the utterances from index on."""
        gone = self.utterances[index:]
        del self.utterances[index:], self._starts[index:], self._numbers[index:]
        return gone


def text_of(parts: Iterable[Utterance]) -> str:
    """Return the text of a sentence that was said in parts, which may overlap where one was broken off."""
    first, *others = parts
    text = first.text
    for one in others:
        gap = one.start - first.start
        text = text[:gap].ljust(gap) + one.text
    return text


def shift(utterances: Iterable[Utterance], start: int, removed: int, added: int) -> None:
    """Move spans along with their text through an edit of the source."""
    for utterance in utterances:
        if utterance.sentence[1] <= start:
            continue
        utterance.start, utterance.end = _shifted(utterance.span, start, removed, added, is_word=False)
        utterance.sentence = _shifted(utterance.sentence, start, removed, added, is_word=False)
        utterance.marks = [
            Mark(mark.frame, *_shifted((mark.start, mark.end), start, removed, added, is_word=True), mark.quality)
            for mark in utterance.marks
        ]


def _shifted(span: Span, start: int, removed: int, added: int, *, is_word: bool) -> Span:
    """Move a span. What is written right before or behind it is no part of it.

    What is put in place of its beginning or end is part of a sentence, but not of the word that was heard.
    """
    stop = start + removed
    first, last = span
    if first >= stop:
        first += added - removed
    elif first > start or (is_word and first == start):
        first = start + added
    if last > stop:
        last += added - removed
    elif last > start:
        last = start + added if last == stop and not is_word else start
    return first, max(first, last)
