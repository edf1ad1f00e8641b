"""The pronunciation lexicon: the user's own readings of words, put into what is spoken.

1. Each entry has a scope: one place, a document, a voice, a language, or everywhere; the narrower one wins,
   then the longer match.
2. The entries that hold for a text are indexed once, by their first letters, so that a thousand of them cost
   next to nothing a sentence.
3. Patterns are the user's own regular expressions, which may take for ever: they are matched elsewhere,
   under a time limit (`patterns`).
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from core.text.punctuation import WIDE_LETTER
from core.text.spoken_text import Edit, SpokenText


class Matching(StrEnum):
    """Where an entry finds what it is about."""

    WORD = "word"
    """Whole words only, also several in a row."""
    ANYWHERE = "anywhere"
    PATTERN = "pattern"
    r"""A regular expression of Python; its groups may stand in the reading as \1."""


class Reading(StrEnum):
    """What an entry's reading is."""

    RESPELLING = "respelling"
    IPA = "ipa"
    """Phonemes, for engines that take them; elsewhere the entry is passed over."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an entry holds: what is empty does not matter."""

    language: str = ""
    """BCP 47; "en" holds for "en-GB" too."""
    voice: str = ""
    document: str = ""
    at: int | None = None
    """The code point of the document at which the one word stands."""

    def holds(self, language: str, voice: str, document: str) -> bool:
        """Whether an entry counts for a text of this language, read by this voice, in this document."""
        of_language = not self.language or f"{language}-".lower().startswith(f"{self.language}-".lower())
        return of_language and self.voice in ("", voice) and self.document in ("", document)

    @property
    def narrowness(self) -> int:
        """The larger, the sooner it wins."""
        ranks = (self.at is not None, bool(self.document), bool(self.voice), bool(self.language))
        return next((4 - index for index, is_so in enumerate(ranks) if is_so), 0)


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of the user's."""

    written: str
    reading: str
    matching: Matching = Matching.WORD
    kind: Reading = Reading.RESPELLING
    ignore_case: bool = True
    scope: Scope = Scope()


class Found(NamedTuple):
    """A stretch of text that a pattern matches, and what it is replaced by; `number` is the pattern's."""

    start: int
    end: int
    text: str
    number: int


class Hint(NamedTuple):
    """How a document wants one place said: code points of the source, and IPA between slashes or other words."""

    start: int
    end: int
    reading: str


class PatternMatcher(Protocol):
    """Matches patterns under a time limit. One that breaks the limit is never tried again."""

    def find(self, patterns: tuple[tuple[str, str, bool], ...], text: str) -> list[Found]:
        """Return all that the patterns (expression, replacement, ignore case) find, numbered as they are given."""
        ...


class _Match(NamedTuple):
    start: int
    order: tuple[int, int]
    end: int
    text: str


IPA: Final = re.compile(r"[/\[]\s*([^/\[\]]+?)\s*[/\]]")
"""A reading that is IPA, as it is written: between slashes or brackets."""
_HINT: Final = 1, 0
"""The order of a hint: behind all entries."""
_KEY: Final = 3
_WORD_START: Final = re.compile(r"\b\w|[^\w\s]")


class Lexicon:
    """The entries that hold for one text: language, voice and document do not change."""

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        language: str = "und",
        voice: str = "",
        document: str = "",
        phonemes: Callable[[str], str] | None = None,
        patterns: PatternMatcher | None = None,
    ) -> None:
        """`phonemes` writes IPA as the voice's engine takes it within text; without it IPA is passed over.

        Without `patterns` entries that are patterns are passed over.
        """
        self._phonemes = phonemes
        self._matcher = patterns
        held = [one for one in entries if one.written and one.scope.holds(language, voice, document)]
        held = [one for one in held if phonemes is not None or one.kind is not Reading.IPA]
        self._anywhere = _Index(one for one in held if _is_found_anywhere(one))
        self._words = _Index(one for one in held if one.matching is Matching.WORD and not _is_found_anywhere(one))
        self._patterns = [one for one in held if one.matching is Matching.PATTERN and patterns is not None]
        self._asked = tuple((one.written, self._said(one), one.ignore_case) for one in self._patterns)

    def applied(self, spoken: SpokenText, offset: int = 0, hints: Iterable[Hint] = ()) -> SpokenText:
        """Return the text with the entries' readings; its source begins at `offset` of the document.

        `hints` count from the source's begin; what the listener wants goes before them.
        """
        edits = self.edits(spoken, offset, hints)
        return spoken.rewritten(edits) if edits else spoken

    def edits(self, spoken: SpokenText, offset: int = 0, hints: Iterable[Hint] = ()) -> list[Edit]:
        """Return what the entries change in a text, in order."""
        return list(_chosen([*self._matches(spoken, offset), *self._hinted(spoken, hints)]))

    def _hinted(self, spoken: SpokenText, hints: Iterable[Hint]) -> Iterator[_Match]:
        for hint in hints:
            start, end = spoken.to_spoken(hint.start), spoken.to_spoken(hint.end)
            is_whole = start < end and spoken.to_source(start, end) == (hint.start, hint.end)
            said = self._said_of(hint.reading) if is_whole else None
            if said is not None:
                yield _Match(start, _HINT, end, said)

    def _said_of(self, reading: str) -> str | None:
        """Return what a hint has said; None for IPA that the voice does not take."""
        if (ipa := IPA.fullmatch(reading)) is None:
            return reading
        return self._phonemes(ipa[1]) if self._phonemes is not None else None

    def _matches(self, spoken: SpokenText, offset: int) -> Iterator[_Match]:
        text, folded = spoken.text, _folded(spoken.text)
        literal = list(self._anywhere.found(text, folded, range(len(text))))
        literal += self._words.found(text, folded, (found.start() for found in _WORD_START.finditer(text)))
        for start, entry in literal:
            end = start + len(entry.written)
            if entry.scope.at is None or spoken.to_source(start, end)[0] + offset == entry.scope.at:
                yield _Match(start, (-entry.scope.narrowness, start - end), end, self._said(entry))
        if self._asked and self._matcher is not None:
            for found in self._matcher.find(self._asked, text):
                rank = -self._patterns[found.number].scope.narrowness
                yield _Match(found.start, (rank, found.start - found.end), found.end, found.text)

    def _said(self, entry: Entry) -> str:
        match entry.kind:
            case Reading.SILENT:
                return ""
            case Reading.IPA if self._phonemes is not None:
                return self._phonemes(entry.reading)
            case _:
                return entry.reading


def _is_found_anywhere(entry: Entry) -> bool:
    """Words of the Far East have no white space around them: they are looked for anywhere."""
    is_word = entry.matching is Matching.WORD
    return entry.matching is Matching.ANYWHERE or (is_word and WIDE_LETTER.search(entry.written) is not None)


class _Index:
    """Finds literal entries by their first letters."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_key: dict[str, list[tuple[str, Entry]]] = {}
        for entry in entries:
            small = _folded(entry.written)
            self._by_key.setdefault(small[:_KEY], []).append((small, entry))
        self._lengths = sorted({len(key) for key in self._by_key})

    def found(self, text: str, folded: str, places: Iterable[int]) -> Iterator[tuple[int, Entry]]:
        if not self._by_key:
            return
        for start in places:
            for length in self._lengths:
                for small, entry in self._by_key.get(folded[start : start + length], ()):
                    if folded.startswith(small, start) and _fits(entry, text, start):
                        yield start, entry


def _fits(entry: Entry, text: str, start: int) -> bool:
    end = start + len(entry.written)
    if not entry.ignore_case and text[start:end] != entry.written:
        return False
    if _is_found_anywhere(entry):
        return True
    return not (_is_letter(text, end - 1) and _is_letter(text, end)) and not (
        start and _is_letter(text, start - 1) and _is_letter(text, start)
    )


def _is_letter(text: str, index: int) -> bool:
    return index < len(text) and (text[index].isalnum() or text[index] == "_")


def _folded(text: str) -> str:
    """Small letters, each in its place: the few whose small form is longer stay as they are."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _chosen(matches: Iterable[_Match]) -> Iterator[Edit]:
    """Of matches that overlap the narrower one wins, then the longer, then the earlier in the text and the list."""
    taken: list[_Match] = []
    for match in sorted(matches, key=lambda one: (one.order, one.start)):
        index = bisect_left(taken, match.start, key=lambda one: one.start)
        is_clear_before = not index or taken[index - 1].end <= match.start
        if match.end > match.start and is_clear_before and (index == len(taken) or match.end <= taken[index].start):
            taken.insert(index, match)
    for match in taken:
        yield Edit(match.start, match.end, match.text)
