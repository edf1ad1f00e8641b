"""Sentence segmenters behind one interface: a function gives the spans (code points) of a text's sentences.

Each library is imported by the function that needs it: they live in different environments.
"""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import pairwise
from typing import Any

Span = tuple[int, int]


def parlando(text: str, lang: str) -> list[Span]:
    from core.text.segmenter import segment

    return [(found.start, found.end) for found in segment(text, lang)]


class Parlando:
    """Our segmenter, fed in pieces."""

    def __init__(self, lang: str) -> None:
        from core.text.segmenter import Segmenter

        self._segmenter = Segmenter(lang)

    def push(self, text: str) -> list[Span]:
        return [(found.start, found.end) for found in self._segmenter.push(text)]

    def flush(self) -> list[Span]:
        return [(found.start, found.end) for found in self._segmenter.flush()]


def sentencex(text: str, lang: str) -> list[Span]:
    import sentencex as library

    return [(found["start_index"], found["end_index"]) for found in library.get_sentence_boundaries(lang, text)]


def pysbd(text: str, lang: str) -> list[Span]:
    return [(found.start, found.end) for found in _pysbd(lang).segment(text)]


@cache
def _pysbd(lang: str) -> Any:
    import pysbd as library

    known = lang if lang in library.languages.LANGUAGE_CODES else "en"
    return library.Segmenter(language=known, clean=False, char_span=True)


def yasbd(text: str, lang: str) -> list[Span]:
    return _located(text, _yasbd(lang)(text))


@cache
def _yasbd(lang: str) -> Callable[[str], Iterable[str]]:
    import yasbd as library

    known = lang if lang in library.get_supported_langs() else "en"
    detector: Callable[[str], Iterable[str]] = library.BoundaryDetector(lang=known).segment
    return detector


def _located(text: str, sentences: Iterable[str]) -> list[Span]:
    """Find sentences that come without their places."""
    spans, at = [], 0
    for sentence in sentences:
        found = text.find(sentence.strip(), at)
        if found >= 0:
            at = found + len(sentence.strip())
            spans.append((found, at))
    return spans


def syntok(text: str, lang: str) -> list[Span]:
    import syntok.segmenter as library

    sentences = [sentence for paragraph in library.analyze(text) for sentence in paragraph if sentence]
    return [(found[0].offset, found[-1].offset + len(found[-1].value)) for found in sentences]


def blingfire(text: str, lang: str) -> list[Span]:
    from livekit import blingfire as library

    spans: list[Span] = library.text_to_sentences_with_offsets(text)[1]
    return spans


def qt(text: str, lang: str) -> list[Span]:
    from PySide6.QtCore import QTextBoundaryFinder

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    units = [0]
    while (at := finder.toNextBoundary()) >= 0:
        units.append(at)
    places = _code_points(text)
    ends = [places[unit] for unit in units]
    return list(pairwise(ends))


def _code_points(text: str) -> list[int]:
    """The code point at each UTF-16 unit, and behind the last one."""
    places = [index for index, char in enumerate(text) for _ in range(1 + (char > "\uffff"))]
    return [*places, len(text)]
