"""Words beside the sound: SubRip, WebVTT, LRC and JSON, each with the moment of every word that it can carry.

Written as the sound is, sentence by sentence. A long sentence is several cues, parted where it breathes.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from core.audio.tags import Tags
from core.marks import Quality

LINE = 42
"""Characters of a line of subtitles, two of which are a cue: what is usual on screens."""


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word and when it is heard, in seconds; start:end are its code points in its sentence."""

    start: int
    end: int
    start_s: float
    end_s: float
    quality: Quality


@dataclass(frozen=True, slots=True)
class TimedSentence:
    """A sentence and when it is heard, in seconds; start:end are its code points in the document."""

    start: int
    end: int
    text: str
    start_s: float
    end_s: float
    words: tuple[TimedWord, ...]


class Captions(Protocol):
    """A format."""

    def begin(self, tags: Tags) -> str:
        """Return what stands first."""

    def add(self, sentence: TimedSentence) -> str:
        """Return what stands for a sentence."""

    def end(self, duration_s: float) -> str:
        """Return what stands last."""


class _Srt:
    """SubRip: cues without words' times."""

    def __init__(self) -> None:
        self._number = 0

    def begin(self, tags: Tags) -> str:
        return ""

    def add(self, sentence: TimedSentence) -> str:
        return "".join(self._cue(cue) for cue in _cues(sentence))

    def end(self, duration_s: float) -> str:
        return ""

    def _cue(self, cue: TimedSentence) -> str:
        self._number += 1
        times = f"{_clock(cue.start_s, ',')} --> {_clock(cue.end_s, ',')}"
        return f"{self._number}\n{times}\n{chr(10).join(_lines(cue.text))}\n\n"


class _Vtt:
    """WebVTT, with a time before each word."""

    def begin(self, tags: Tags) -> str:
        return "WEBVTT\n\n"

    def add(self, sentence: TimedSentence) -> str:
        return "".join(self._cue(cue) for cue in _cues(sentence))

    def end(self, duration_s: float) -> str:
        return ""

    def _cue(self, cue: TimedSentence) -> str:
        text = _with_times(cue, lambda word: f"<{_clock(word.start_s, '.')}>", _escaped, cue.start_s)
        return f"{_clock(cue.start_s, '.')} --> {_clock(cue.end_s, '.')}\n{text}\n\n"


class _Lrc:
    """LRC in its enhanced form: a line for each cue, a time before each word."""

    def begin(self, tags: Tags) -> str:
        known = (("ti", tags.title), ("ar", ", ".join(tags.authors)), ("al", tags.album), ("la", tags.language))
        return "".join(f"[{name}:{_one_line(value)}]\n" for name, value in known if value) + "[re:Parlando]\n"

    def add(self, sentence: TimedSentence) -> str:
        return "".join(self._line(cue) for cue in _cues(sentence))

    def end(self, duration_s: float) -> str:
        return f"[{_short(duration_s)}]\n"

    def _line(self, cue: TimedSentence) -> str:
        text = _with_times(cue, lambda word: f"<{_short(word.start_s)}>", str)
        return f"[{_short(cue.start_s)}]{text}\n"


class _Json:
    """All that is known, for programs."""

    def __init__(self) -> None:
        self._separator = ""

    def begin(self, tags: Tags) -> str:
        head = {"title": tags.title, "authors": tags.authors, "language": tags.language}
        return json.dumps(head, ensure_ascii=False)[:-1] + ', "sentences": ['

    def add(self, sentence: TimedSentence) -> str:
        separator, self._separator = self._separator, ","
        return f"{separator}\n{json.dumps(_as_json(sentence), ensure_ascii=False)}"

    def end(self, duration_s: float) -> str:
        return f'\n], "duration": {round(duration_s, 3)}}}\n'


CAPTIONS: dict[str, Callable[[], Captions]] = {".srt": _Srt, ".vtt": _Vtt, ".lrc": _Lrc, ".json": _Json}
"""By the end of a file's name."""


def _as_json(sentence: TimedSentence) -> dict[str, Any]:
    words = [
        {
            "text": sentence.text[word.start : word.end],
            "start": round(word.start_s, 3),
            "end": round(word.end_s, 3),
            "at": [sentence.start + word.start, sentence.start + word.end],
            "quality": word.quality,
        }
        for word in sentence.words
    ]
    return {
        "text": sentence.text,
        "start": round(sentence.start_s, 3),
        "end": round(sentence.end_s, 3),
        "at": [sentence.start, sentence.end],
        "words": words,
    }


# -- cues -----------------------------------------------------------------------------------------------

_BREATH = re.compile(r"[,;:.!?…—–、。，；：！？)\]”»]$")


def _cues(sentence: TimedSentence) -> Iterator[TimedSentence]:
    """Cut a sentence into cues of two lines."""
    first = 0
    while (last := _cue_end(sentence, first)) < len(sentence.words):
        yield _cue(sentence, first, last)
        first = last
    yield _cue(sentence, first, len(sentence.words))


def _cue_end(sentence: TimedSentence, first: int) -> int:
    """Return how many words there are up to the end of the cue that begins with a word."""
    words = sentence.words
    begin = _text_start(sentence, first)
    if len(sentence.text[begin:].strip()) <= 2 * LINE:
        return len(words)
    fitting = [at for at in range(first + 1, len(words)) if _text_start(sentence, at) - begin <= 2 * LINE]
    if not fitting:
        return min(first + 1, len(words))
    late = [at for at in fitting if _text_start(sentence, at) - begin >= LINE]
    breaths = [at for at in late if _BREATH.search(sentence.text[begin : _text_start(sentence, at)].rstrip())]
    return (breaths or fitting)[-1]


def _text_start(sentence: TimedSentence, word: int) -> int:
    """Where the text of a cue begins that begins with a word: with the signs right before it, too."""
    if word == 0:
        return 0
    start, floor = sentence.words[word].start, sentence.words[word - 1].end
    while start > floor and not sentence.text[start - 1].isspace():
        start -= 1
    # In a script without spaces the signs between two words end the first one.
    return start if start > floor or not floor < sentence.words[word].start else sentence.words[word].start


def _cue(sentence: TimedSentence, first: int, last: int) -> TimedSentence:
    is_last = last >= len(sentence.words)
    start = _text_start(sentence, first) if sentence.words else 0
    end = len(sentence.text) if is_last else _text_start(sentence, last)
    words = tuple(
        TimedWord(one.start - start, one.end - start, one.start_s, one.end_s, one.quality)
        for one in sentence.words[first:last]
    )
    return TimedSentence(
        sentence.start + start,
        sentence.start + end,
        sentence.text[start:end].rstrip(),
        sentence.start_s if first == 0 else sentence.words[first].start_s,
        sentence.end_s if is_last else sentence.words[last].start_s,
        words,
    )


def _lines(text: str) -> list[str]:
    """Part a cue into two lines of nearly one length, where it is longer than one."""
    text = _one_line(text)
    if len(text) <= LINE:
        return [text]
    gaps = [at for at, sign in enumerate(text) if sign == " "]
    if not gaps:
        return [text]
    middle = min(gaps, key=lambda at: abs(at - len(text) / 2))
    return [text[:middle], text[middle + 1 :]]


def _with_times(
    cue: TimedSentence,
    sign: Callable[[TimedWord], str],
    said: Callable[[str], str],
    after_s: float = -1.0,
) -> str:
    """Return a cue's text in one line, with a sign before each word that begins after a moment."""
    parts, done = [], 0
    for word in cue.words:
        if word.start < done:
            continue  # two marks in one word
        parts.append(said(cue.text[done : word.start]))
        if word.start_s > after_s:
            parts.append(sign(word))
        done = word.start
    return _one_line("".join((*parts, said(cue.text[done:]))))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _clock(seconds: float, point: str) -> str:
    ms = round(seconds * 1000)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{point}{ms % 1000:03}"


def _short(seconds: float) -> str:
    """Minutes (more than 59 where it is long), seconds and hundredths."""
    hundredths = round(seconds * 100)
    return f"{hundredths // 6000:02}:{hundredths // 100 % 60:02}.{hundredths % 100:02}"
