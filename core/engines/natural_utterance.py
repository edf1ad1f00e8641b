"""An utterance of a natural voice on its way: text to runs of the network, sound to chunks, phonemes to marks."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

from core.audio.samples import s16le
from core.engines.engine import CHUNK_MS, Emit, SpeechChunk, as_phonemes
from core.engines.natural_text import words_in_ipa
from core.engines.network import Floats
from core.engines.phoneme_words import begin_of_words
from core.engines.pieces import pieces
from core.engines.resample import Resampler
from core.engines.word_marker import WordMarker
from core.engines.words import Word, words
from core.marks import Mark

LONGEST_RUN = 200
"""Phonemes that a network makes in one go: 15 s of speech, and memory goes by that."""

_MARKS_AHEAD = 4
"""Chunks by which a word is told before its sound: who gets a first chunk without one readies an estimate."""


class Model(Protocol):
    """One voice, loaded; `speaker` is the number of one of its speakers."""

    rate_hz: int
    tells_durations: bool

    def phonemes(self, text: str, speaker: int | None = None) -> list[list[str]]:
        """Return the phonemes of each sentence in a text that the voice has a sound for."""

    def say(self, phonemes: Sequence[str], speaker: int | None) -> tuple[Floats, list[int]]:
        """Return the sound of a run, from -1 to 1, and the frame at which each phoneme begins, where that is told.

        Raises Cancelled after `stop`, EngineFailed where the network breaks.
        """

    def begin(self) -> None:
        """Speak again, after a `stop`."""

    def stop(self) -> None:
        """End the run under way, and begin none. Safe from any thread."""


@dataclass(frozen=True, slots=True)
class Run:
    """What the network makes in one go, and which words begin in it, each with the index of its phoneme."""

    phonemes: Sequence[str]
    words: Sequence[tuple[Word, int]]


class Utterance:
    """Cuts a text into runs, and hands over what is made of them at the rate asked for."""

    def __init__(self, text: str, model: Model, speaker: int | None, rate_hz: int, emit: Emit) -> None:
        self._text, self._model, self._speaker, self._emit = text, model, speaker, emit
        self._resampler = Resampler(model.rate_hz, rate_hz)
        self._marker = WordMarker(text)
        self._frames = 0
        self._has_marks = False
        self._ipa = words_in_ipa(text)

    def runs(self) -> Iterator[Run]:
        """Yield the runs of the text; what has no word in it is silent."""
        coming = words(self._text)
        waiting = next(coming, None)
        for start, end in pieces(self._text):
            within: list[Word] = []
            while waiting is not None and waiting.start < end:
                within.append(waiting)
                waiting = next(coming, None)
            if any(char.isalnum() for char in self._text[start:end]) or within:
                yield from self._runs_of(start, end, within)

    def _runs_of(self, start: int, end: int, within: Sequence[Word]) -> Iterator[Run]:
        sentences = self._model.phonemes(self._text[start:end], self._speaker)
        heard = [phoneme for sentence in sentences for phoneme in sentence]
        shifted = {Word(word.start - start, min(word.end, end) - start, word.is_word): word for word in within}
        text = self._text[start:end]
        begins = begin_of_words(text, list(shifted), heard, self._alone) if self._model.tells_durations else []
        offset = 0
        for run in (run for sentence in sentences for run in _cut(sentence)):
            here = [(shifted[word], at - offset) for word, at in begins if offset <= at < offset + len(run)]
            offset += len(run)
            if any(phoneme.strip() for phoneme in run):
                yield Run(run, here)

    def _alone(self, word: str) -> list[str]:
        said = as_phonemes(word) if word in self._ipa else word
        return [phoneme for sentence in self._model.phonemes(said, self._speaker) for phoneme in sentence]

    def hand_over(self, run: Run, sound: Floats, begins: Sequence[int], is_cancelled: Callable[[], bool]) -> bool:
        """Emit the sound of a run with its words; False where it was cancelled meanwhile."""
        pcm = _as_pcm(sound)
        times = [(self._frames + begins[at], word) for word, at in run.words] if begins else []
        step = self._model.rate_hz * CHUNK_MS // 1000
        for start in range(0, len(pcm) // 2, step):
            if is_cancelled():
                return False
            until = self._frames + _MARKS_AHEAD * step
            now = list(takewhile(lambda time: time[0] < until, times))  # noqa: B023 - used up at once
            del times[: len(now)]
            marks = [mark for frame, word in now for mark in self._mark(word, frame)]
            chunk = pcm[2 * start : 2 * (start + step)]
            self._send(self._resampler.push(chunk), marks)
            self._frames += len(chunk) // 2
        return True

    def finish(self) -> None:
        """Emit the rest."""
        marks = self._marker.finish(self._resampler.frame(self._frames)) if self._has_marks else []
        self._send(self._resampler.finish(), marks)

    def _mark(self, word: Word, frame: int) -> list[Mark]:
        self._has_marks = True
        return self._marker.event(word.start, word.end - word.start, self._resampler.frame(frame))

    def _send(self, pcm: bytes, marks: Sequence[Mark]) -> None:
        if pcm or marks:
            self._emit(SpeechChunk(pcm, tuple(marks)))


def _cut(phonemes: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a sentence into runs of at most LONGEST_RUN phonemes, between words where there are any."""
    start = 0
    while len(phonemes) - start > LONGEST_RUN:
        end = start + LONGEST_RUN
        spaces = [at for at in range(start + 1, end) if phonemes[at - 1] == " "]
        end = spaces[-1] if spaces else end
        yield phonemes[start:end]
        start = end
    yield phonemes[start:]


def _as_pcm(sound: Floats) -> bytes:
    """Return sound from -1 to 1 as s16le."""
    return s16le(sound * 32767)
