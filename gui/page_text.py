"""What text must go through before Qt can show it: line ends, control characters, and endless paragraphs.

`normalised` may change the length and is done once, for all; `shown` keeps every position, so it can wait until
its piece is put on the page.
"""

import re
import unicodedata

PARAGRAPH_LIMIT = 3_000
"""Qt lays a paragraph out as a whole: past this, typing and painting would be felt."""
PIECE = 128 * 1024
"""How much is put on the page at once."""

_REPLACEMENT = "\ufffd"
_LINE_ENDS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# Controls, halves of pairs, and the characters with which Qt builds frames and objects in a document.
_HARMFUL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_SENTENCE_ENDS = (". ", "! ", "? ", "… ", ".” ", "。", "！", "？", "।", "؟ ", "۔ ")


def normalised(text: str) -> str:
    """Make every line end one character."""
    if "\r" not in text:
        return text
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shown(text: str) -> str:
    """Replace what would break the page, one character for one."""
    if text.isascii() and text.isprintable():
        return text
    return _HARMFUL.sub(_REPLACEMENT, _LINE_ENDS.sub("\n", text))


def astral_units(text: str) -> list[int]:
    """List the units (counted from the text's start) at which characters of two units begin."""
    if text.isascii():
        return []
    return [match.start() + index for index, match in enumerate(_ASTRAL.finditer(text))]


def piece_end(text: str, start: int, size: int) -> int:
    """Find where the piece that begins at start ends: after a paragraph, else where a break hurts least."""
    stop = start + size
    if stop >= len(text):
        return len(text)
    return text.rfind("\n", start + size // 2, stop) + 1 or _break_before(text, start + size // 2, stop)


def display_breaks(text: str, filled: int, limit: int) -> list[int]:
    """List the offsets at which paragraphs over the limit are broken for display.

    `filled` is how much of the first paragraph is on the page already.
    """
    breaks: list[int] = []
    start = -filled if filled < limit else 0
    while start < len(text):
        stop = text.find("\n", max(start, 0))
        stop = len(text) if stop < 0 else stop
        while stop - start > limit:
            start = _break_before(text, max(start + limit // 2, 0), max(start + limit, 0))
            breaks.append(start)
        start = stop + 1
    return breaks


def _break_before(text: str, low: int, high: int) -> int:
    """Choose an offset in low..high: after a sentence, else after a space, else between two characters."""
    ends = [(text.rfind(end, low, high), len(end)) for end in (*_SENTENCE_ENDS, " ")]
    sentence, size = max(ends[:-1])
    if sentence < 0:
        sentence, size = ends[-1]
    return sentence + size if sentence >= 0 else _between_characters(text, low, high)


def _between_characters(text: str, low: int, high: int) -> int:
    at = high
    while at > low and _continues(text, at):
        at -= 1
    return at if at > low else high


def _continues(text: str, at: int) -> bool:
    joined = text[at - 1] == "\u200d" or text[at] == "\u200d" or "\U0001f3fb" <= text[at] <= "\U0001f3ff"
    return joined or unicodedata.category(text[at]).startswith("M")
