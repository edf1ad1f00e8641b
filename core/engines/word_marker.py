"""From an engine's word events to marks on our own words.

espeak-ng's events are not fit to show: a number gives several, at positions that run past it, some have
length 0, and a word spoken together with the one before ("of the") has none (measured: `$3.50` gives
five, `12/05/2026` ten). So every event is snapped to the word that holds or precedes it, events within
one word are one mark, the cursor never goes back, and a word that was passed over gets its share of the
time between its neighbours, marked as estimated.
"""

from collections.abc import Iterable

from core.engines.words import Word, words
from core.marks import Mark, Quality


class WordMarker:
    """Makes the marks of one utterance out of its events, which come in order of time."""

    def __init__(self, text: str) -> None:
        self._coming = words(text)
        self._next = next(self._coming, None)
        self._start = 0
        self._end = -1
        self._frame = 0

    def event(self, position: int, length: int, frame: int) -> list[Mark]:
        """Take an event at `position`, a code point of the text; return the marks that are sure now."""
        passed: list[Word] = []
        end = self._end
        while self._next is not None and _reaches(self._next, position, length, end):
            passed.append(self._next)
            end = self._next.end
            self._next = next(self._coming, None)
        if not passed:
            return []
        reached = passed.pop()
        frame = max(frame, self._frame)
        marks = [*self._share(passed, reached.start, frame), Mark(frame, reached.start, reached.end)]
        self._start, self._end, self._frame = reached.start, reached.end, frame
        return marks

    def finish(self, total_frames: int) -> list[Mark]:
        """Return the marks of the words that no event reached, in an utterance of so many frames."""
        rest = [word for word in (self._next, *self._coming) if word is not None]
        self._next = None
        end = rest[-1].end if rest else 0
        return self._share(rest, end, max(total_frames, self._frame))

    def _share(self, passed: Iterable[Word], until: int, frame: int) -> list[Mark]:
        """Spread words without an event over the time since the last mark, by their places in the text."""
        span = max(1, until - self._start)
        time = frame - self._frame
        return [
            Mark(self._frame + time * (word.start - self._start) // span, word.start, word.end, Quality.ESTIMATED)
            for word in passed
            if word.is_word
        ]


def _reaches(word: Word, position: int, length: int, end: int) -> bool:
    """Whether an event at `position` is at or beyond `word`, where the word before ended at `end`.

    Between the two, an event right behind the first is its echo; one further on, or one that spans into
    the second, announces the second ("end. next" and "end - next" are reported before their second word).
    """
    if position >= word.start:
        return True
    return position > end or (position == end and position + length > word.start)
