"""A text in pieces that a neural voice makes in one go: short enough to be heard soon and to cost little memory.

Such a voice gives nothing before the whole piece is made, and takes memory by its length. A sentence of usual
length stays whole, for that is how it sounds best; a longer one is cut where one would breathe. Its pieces
grow: each is made while the one before is heard.
"""

import re
from collections.abc import Iterator

WHOLE = 100
"""Code points (about seven seconds) that are made in one go where the listener still waits for the first sound."""

FIRST, LONGEST = 60, 180
"""The most code points of the first piece of what is longer, and of each piece after it."""

GROWTH = 2.5
"""How many times as long as the piece before one may be. At 2x, a voice that is made five times as fast as it is
spoken does not break off between the two."""

_SHORTEST_FIRST = 25
_BREATH = re.compile(r"[,;:.!?…،؛。、，；：！？](?=\s|$)|(?:\s[–—-])(?=\s)|[—。、，；：！？]")
_SPACE = re.compile(r"\s")


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield spans that cover the text, in order; a word is cut only where it is longer than a piece."""
    start, limit = 0, WHOLE
    while start < len(text):
        if len(text) - start <= limit:
            end = len(text)
        elif start == 0:
            end = _first_breath(text)
        else:
            end = _last_breath(text, start, start + limit)
        yield start, end
        limit = min(LONGEST, max(FIRST, int(GROWTH * (end - start))))
        start = end


def _first_breath(text: str) -> int:
    found = next(_BREATH.finditer(text, _SHORTEST_FIRST, FIRST), None)
    return found.end() if found else _last_breath(text, 0, FIRST)


def _last_breath(text: str, start: int, limit: int) -> int:
    """Return the last place before the limit to breathe in, else between words, else the limit."""
    for where, low in ((_BREATH, start + (limit - start) // 3), (_SPACE, start + 1)):
        ends = [found.end() for found in where.finditer(text, low, limit)]
        if ends:
            return ends[-1]
    return limit
