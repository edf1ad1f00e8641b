"""Which phoneme a word begins with, where a voice is given the phonemes of a whole passage.

Phonemes come without the words they stand for, and not one run between spaces for each: "12/05" is several words,
"of the" may be one. So each word is put into phonemes alone, too, and both rows are laid against each other, like
two spellings of the same thing (Needleman and Wunsch, 1970).
"""

import unicodedata
from collections.abc import Callable, Sequence

from core.engines.words import Word

_STRESS = frozenset("ˈˌ")
_DIFFERENT, _LEFT_OUT, _MID_RUN = 10, 7, 3
"""What it costs to lay one phoneme over another, to leave one out, and to begin a word within a run."""

_MOST_CELLS = 250_000
"""Beyond that (100 ms) nothing is looked for: such a row of digits takes a voice a minute."""

Phonemize = Callable[[str], Sequence[str]]


def begin_of_words(
    text: str, words: Sequence[Word], phonemes: Sequence[str], phonemize: Phonemize
) -> list[tuple[Word, int]]:
    """Return the words that are heard in `phonemes`, each with the index of its first one, in order."""
    heard = [(index, phoneme) for index, phoneme in enumerate(phonemes) if _is_sound(phoneme)]
    expected = [
        (word, number == 0, phoneme)
        for word in words
        for number, phoneme in enumerate(filter(_is_sound, phonemize(text[word.start : word.end])))
    ]
    if len(heard) * len(expected) > _MOST_CELLS:
        return []
    begins = [_begins_run(phonemes, index) for index, _ in heard]
    found: dict[Word, int] = {}
    for row, column in _laid_over(expected, heard, begins):
        found.setdefault(expected[row][0], _with_stress(phonemes, heard[column][0]))
    return list(found.items())


def _is_sound(phoneme: str) -> bool:
    return phoneme not in _STRESS and unicodedata.category(phoneme[0])[0] in "LM"


def _begins_run(phonemes: Sequence[str], index: int) -> bool:
    before = _with_stress(phonemes, index) - 1
    return before < 0 or not _is_sound(phonemes[before])


def _with_stress(phonemes: Sequence[str], index: int) -> int:
    """Return where a sound begins: its stress stands in front of it."""
    while index and phonemes[index - 1] in _STRESS:
        index -= 1
    return index


def _laid_over(
    expected: Sequence[tuple[Word, bool, str]], heard: Sequence[tuple[int, str]], begins: Sequence[bool]
) -> list[tuple[int, int]]:
    """Return which expected phoneme lies over which heard one, at the least cost in all."""
    costs = [column * _LEFT_OUT for column in range(len(heard) + 1)]
    ways: list[bytearray] = []
    for _, is_first, wanted in expected:
        way, row = bytearray(len(heard) + 1), [costs[0] + _LEFT_OUT]
        for column, (_, has) in enumerate(heard):
            over = costs[column] + (0 if has == wanted else _DIFFERENT)
            over += _MID_RUN if is_first and not begins[column] else 0
            up, left = costs[column + 1] + _LEFT_OUT, row[column] + _LEFT_OUT
            best = min(over, up, left)
            way[column + 1] = 0 if best == over else 1 if best == up else 2
            row.append(best)
        ways.append(way)
        costs = row
    return _way_back(ways, len(heard))


def _way_back(ways: Sequence[bytearray], column: int) -> list[tuple[int, int]]:
    pairs, row = [], len(ways)
    while row and column:
        match ways[row - 1][column]:
            case 0:
                row, column = row - 1, column - 1
                pairs.append((row, column))
            case 1:
                row -= 1
            case _:
                column -= 1
    return pairs[::-1]
