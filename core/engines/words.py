"""The words of an utterance, as spans: what the cursor can stand on.

A word is a run of letters, digits and their marks, with apostrophes, hyphens and underscores inside;
a number keeps its separators, currency and per cent sign; a Han character stands alone. Symbols and
emoji that an engine may say aloud are spans of their own. Punctuation, spaces and controls are none.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_WORD_JOINERS = frozenset("'’ʼ＇-‐‑_")
_NUMBER_JOINERS = frozenset(".,:/٫٬")
_NUMBER_SIGNS = frozenset("+-−±")
_NUMBER_UNITS = frozenset("%‰°′″")
_INVISIBLE_JOINERS = frozenset("\u00ad\u200c\u200d")
_SAID_PUNCTUATION = frozenset("#%&*@/\\§¶†‡‰")
_ZWJ = "\u200d"


@dataclass(frozen=True, slots=True)
class Word:
    """A span of code points; `is_word` is False for a symbol, which an engine may leave unsaid."""

    start: int
    end: int
    is_word: bool = True


def words(text: str) -> Iterator[Word]:
    """Yield the words and symbols of `text` in order, reading it only as far as asked."""
    index = 0
    while index < len(text):
        if _begins_word(text, index):
            end = _end_of_word(text, index)
            yield Word(index, end)
        elif _is_symbol(text[index]):
            end = _end_of_symbol(text, index)
            yield Word(index, end, is_word=False)
        else:
            end = index + 1
        index = end


def _begins_word(text: str, index: int) -> bool:
    char = text[index]
    if char.isalnum():
        return True
    signed = char in _NUMBER_SIGNS or unicodedata.category(char) == "Sc"
    return signed and text[index + 1 : index + 2].isdigit()


def _end_of_word(text: str, start: int) -> int:
    end = start + 1
    if _is_han(text[start]):
        return _after_marks(text, end)
    while (step := _step_within(text, end)) > 0:
        end += step
    return end


def _step_within(text: str, index: int) -> int:
    """Return how many characters at `index` still belong to the word that ends there; 0 ends it."""
    if index >= len(text):
        return 0
    char, before, after = text[index], text[index - 1], text[index + 1 : index + 2]
    if char.isalnum():
        return 0 if _is_han(char) else 1
    if _is_mark(char) or char in _INVISIBLE_JOINERS:
        return 1
    if before.isdigit():
        if char in _NUMBER_JOINERS and after.isdigit():
            return 2
        if char in _NUMBER_UNITS or unicodedata.category(char) == "Sc":
            return 1
    joins = char in _WORD_JOINERS and after.isalnum() and not _is_han(after)
    return 2 if joins else 0


def _end_of_symbol(text: str, start: int) -> int:
    end = _after_marks(text, start + 1)
    if _is_regional(text[start]) and _is_regional(text[end : end + 1]):
        return end + 1
    while text[end : end + 1] == _ZWJ and _is_symbol(text[end + 1 : end + 2]):
        end = _after_marks(text, end + 2)
    return end


def _after_marks(text: str, index: int) -> int:
    while index < len(text) and (_is_mark(text[index]) or "\U0001f3fb" <= text[index] <= "\U0001f3ff"):
        index += 1
    return index


def _is_mark(char: str) -> bool:
    return char > "\u02ff" and unicodedata.category(char)[0] == "M"


def _is_symbol(char: str) -> bool:
    if "\u2500" <= char <= "\u259f":
        return False  # lines and blocks of text drawings, which nobody says
    return char != "" and (char in _SAID_PUNCTUATION or unicodedata.category(char)[0] == "S")


def _is_regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _is_han(char: str) -> bool:
    return (
        "\u3400" <= char <= "\u4dbf"
        or "\u4e00" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
        or char in "々〇"
    )
