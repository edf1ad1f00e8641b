"""Signs that end a sentence now and then: a smile, a semicolon, an emoji, the bullet of the next item."""

import re
from typing import Final

from core.text import lines
from core.text.candidate import LOOK_AHEAD, SPACE, Candidate, Judgement, Verdict
from core.text.full_stops import FullStops
from core.text.punctuation import BULLETS, EMOJI, HEARTS, LINE_BREAK

OCCASIONAL_ENDS: Final = ");" + BULLETS
"""Those that the search stops at; emoji (`MOODS`) besides."""

_HEARTS: Final = re.compile(f"[{HEARTS}\ufe0f\u200d]+")
_BRACKETS: Final = re.compile(rf"\){{1,{LOOK_AHEAD}}}")
_EYES: Final = re.compile(r"[:;=][-'^]?$")
_BRACKET_SMILES: Final = frozenset(("ru", "uk", "be", "bg", "kk"))


class OccasionalEnds:
    """The rules of one language."""

    def __init__(self, language: str, full_stops: FullStops) -> None:
        self._full_stops = full_stops
        self._is_english = language in ("en", "und")
        self._has_bracket_smiles = language in _BRACKET_SMILES

    def judge(self, candidate: Candidate) -> Judgement:
        """Judge a sign that is no end mark of the language."""
        sign = candidate.text[candidate.mark]
        if sign == ")":
            return self._judge_bracket(candidate)
        if sign == ";":
            return self._judge_semicolon(candidate)
        return _judge_bullet(candidate) if sign in BULLETS else self._judge_mood(candidate)

    def _judge_bracket(self, candidate: Candidate) -> Judgement:
        """A closing bracket ends a sentence as part of a smile, and begins one as the next item's list mark."""
        text = candidate.text
        candidate.end = _BRACKETS.match(text, candidate.mark).end()  # type: ignore[union-attr]
        if candidate.end == len(text):
            return candidate.waits()
        if not text[candidate.end].isspace():
            return candidate.goes_on()
        item = lines.next_item(text, candidate.start, candidate.mark)
        if item is not None:
            return Verdict.END, item
        if not self._is_smile(candidate):
            return candidate.goes_on()
        candidate.stop = SPACE.match(text, candidate.end).end()  # type: ignore[union-attr]
        if candidate.stop == len(text):
            return candidate.waits()
        return candidate.ends_if(text[candidate.stop].isupper() or text[candidate.stop] == "@")

    def _judge_semicolon(self, candidate: Candidate) -> Judgement:
        """A semicolon ends a sentence only where the writer has begun another: "...; De esta manera"."""
        text = candidate.text
        candidate.end = candidate.mark + 1
        stop = candidate.stop = SPACE.match(text, candidate.end).end()  # type: ignore[union-attr]
        if stop == len(text):
            return candidate.waits()
        if stop == candidate.end or LINE_BREAK.search(text, candidate.end, stop):
            return Verdict.GO_ON, candidate.end
        if text[stop] in "¿¡":
            return candidate.ends()
        if not text[stop].isupper() or (text[stop] == "I" and self._is_english):
            return Verdict.GO_ON, candidate.end
        return self._full_stops.judge_starter(candidate, stop)

    def _judge_mood(self, candidate: Candidate) -> Judgement:
        """An emoji ends a sentence before a capital, unless it stands before each part, as a bullet."""
        text, start = candidate.text, candidate.start
        end = candidate.end = EMOJI.match(text, candidate.mark).end()  # type: ignore[union-attr]
        stop = candidate.stop = SPACE.match(text, end).end()  # type: ignore[union-attr]
        if stop == len(text):
            return candidate.waits()
        if stop == end or EMOJI.match(text, start) or LINE_BREAK.search(text, end, stop):
            return Verdict.GO_ON, end
        if text[stop] == "@":
            return candidate.ends()
        if not text[stop].isupper():
            return Verdict.GO_ON, end
        is_heart = _HEARTS.fullmatch(text, candidate.mark, end)
        return self._full_stops.judge_starter(candidate, stop) if is_heart else candidate.ends()

    def _is_smile(self, candidate: Candidate) -> bool:
        if _EYES.search(candidate.text, max(candidate.start, candidate.mark - 3), candidate.mark):
            return True
        if candidate.is_within("(", ")"):
            return False
        word = candidate.token()
        return candidate.end - candidate.mark > 1 or (self._has_bracket_smiles and word[2:].isalpha())


def _judge_bullet(candidate: Candidate) -> Judgement:
    """A bullet within a line begins the next item, if the sentence began with one like it: "• Milk • Eggs"."""
    text, mark = candidate.text, candidate.mark
    if mark > candidate.start and text[mark - 1].isspace() and text[candidate.start] == text[mark]:
        return Verdict.END, mark
    return Verdict.GO_ON, mark + 1
