"""A candidate: a mark at which a sentence may end, with what stands around it, and the verdicts on it."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from core.text.punctuation import DASHES, OPENING

LOOK_AHEAD: Final = 64
"""Longest run of marks, and longest white space, that one judgement looks over."""

SPACE: Final = re.compile(rf"\s{{0,{LOOK_AHEAD}}}")
"""White space, as far as one judgement looks."""

_LOOK_BACK: Final = 40
_BEFORE_WORD: Final = OPENING + DASHES


class Verdict(Enum):
    """What a mark does to the sentence it stands in."""

    END = auto()
    """The sentence ends at the index given with the verdict."""
    GO_ON = auto()
    """It does not; the search goes on at the index given."""
    WAIT = auto()
    """More of what follows the mark has to be seen."""


Judgement = tuple[Verdict, int]
"""A verdict and the index in the text that it is about."""

WAITING: Final[Judgement] = (Verdict.WAIT, -1)


@dataclass(slots=True)
class Candidate:
    """A mark in a text. Rules look no further back than the sentence's start, which is all that is kept."""

    text: str
    start: int
    """Where the sentence began."""
    mark: int
    """Where the mark stands."""
    is_all: bool
    """Nothing more is coming, so that waiting is no possible verdict."""
    end: int = 0
    """Behind the mark, its fellows and the quotes and brackets that close with it: here the sentence may end."""
    stop: int = 0
    """Behind the white space that follows: the first visible character of what comes next."""

    def ends(self) -> Judgement:
        return Verdict.END, self.end

    def goes_on(self) -> Judgement:
        return Verdict.GO_ON, self.stop or self.end

    def ends_if(self, condition: object) -> Judgement:
        return (Verdict.END, self.end) if condition else (Verdict.GO_ON, self.stop or self.end)

    def waits(self) -> Judgement:
        """The text ends before the rule has seen what it needs."""
        return self.goes_on() if self.is_all else WAITING

    def is_cut_off_at(self, index: int) -> bool:
        """Whether a rule that has looked up to `index` has to wait for what is behind it."""
        return index >= len(self.text) and not self.is_all

    def run(self) -> str:
        """The mark with its fellows and closing signs."""
        return self.text[self.mark : self.end]

    def token(self) -> str:
        """The word before the mark, without quotes and brackets before it; "" if white space is before the mark."""
        before = self.text[max(self.start, self.mark - _LOOK_BACK) : self.mark]
        if not before or before[-1].isspace():
            return ""
        return before.rsplit(None, 1)[-1].lstrip(_BEFORE_WORD)

    def is_within(self, left: str, right: str) -> bool:
        """Whether more of the opening sign than of the closing one stands before the mark."""
        return self.text.count(left, self.start, self.mark) > self.text.count(right, self.start, self.mark)
