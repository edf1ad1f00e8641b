"""Estimated word times, beside those that the engine knew and kept to itself."""

from statistics import median

import pytest

from core.audio.format import SAMPLE_RATE
from core.engines.engine import SpeechChunk
from core.engines.espeak import EspeakEngine
from core.engines.estimate import Utterance, laid_over, sounding
from core.engines.untimed import UntimedEngine
from core.marks import Mark, Quality

TEXT = "On 12/05/2026 the Müller family paid $3.50 for 1,250 strange oranges, i.e. for a whole year of them."
Said = tuple[bytes, list[Mark]]


def pcm(*levels: int) -> bytes:
    return b"".join(level.to_bytes(2, "little", signed=True) for level in levels)


def say(engine: EspeakEngine, voice: str) -> Said:
    """Let an engine speak as espeak-ng does, word times included."""
    chunks: list[SpeechChunk] = []
    EspeakEngine.synthesize(engine, TEXT, voice, SAMPLE_RATE, chunks.append)
    engine.close()
    return b"".join(chunk.pcm for chunk in chunks), [mark for chunk in chunks for mark in chunk.marks]


def errors_s(found: list[int], true: list[Mark]) -> list[float]:
    return [abs(frame - mark.frame) / SAMPLE_RATE for frame, mark in zip(found, true, strict=True)]


def test_words_of_another_voice_are_nearer_than_letters_counted_out() -> None:
    sound, true = say(UntimedEngine(), "untimed:en-gb-scotland")
    timing, marks = say(EspeakEngine(), "espeak-ng:en-gb")
    real, timed = sounding(sound, SAMPLE_RATE), sounding(timing, SAMPLE_RATE)
    assert len(sound) > 1.1 * len(timing)
    estimated = errors_s([mark.frame for mark in laid_over(marks, timed, real)], true)
    per_letter = (real[-1][1] - real[0][0]) / len(TEXT)
    by_letters = errors_s([real[0][0] + round(per_letter * mark.start) for mark in true], true)
    assert median(estimated) < 0.05 and max(estimated) < 0.15
    assert median(by_letters) > 5 * median(estimated)


def test_marks_are_scaled_between_the_edges_of_silence() -> None:
    marks = [Mark(0, 0, 2), Mark(100, 3, 5), Mark(300, 6, 8), Mark(900, 9, 11)]
    assert laid_over(marks, [(100, 500)], [(50, 850)]) == tuple(
        Mark(frame, start, start + 2, Quality.ESTIMATED) for frame, start in ((50, 0), (50, 3), (450, 6), (848, 9))
    )


def test_pauses_are_laid_over_each_other_where_there_are_as_many() -> None:
    marks = [Mark(0, 0, 2), Mark(50, 3, 5), Mark(200, 6, 8), Mark(250, 9, 11)]
    timed, real = [(0, 100), (200, 300)], [(10, 210), (1000, 1100)]
    assert [mark.frame for mark in laid_over(marks, timed, real)] == [10, 110, 1000, 1050]
    assert [mark.frame for mark in laid_over(marks, timed, [(0, 600)])] == [0, 100, 400, 500]


@pytest.mark.parametrize(
    ("levels", "stretches"),
    [
        ((), []),
        ((63, -63) * 9, []),
        ((0,) * 10 + (64,) * 5 + (0,) * 20, [(10, 15)]),
        ((-64,) * 5 + (0,) * 115 + (64,) * 2, [(0, 122)]),
        ((-64,) * 5 + (0,) * 120 + (64,) * 2, [(0, 5), (125, 127)]),
    ],
)
def test_sound_is_found_between_its_silences(levels: tuple[int, ...], stretches: list[tuple[int, int]]) -> None:
    assert sounding(pcm(*levels), 1000) == stretches


def test_an_engine_that_tells_words_is_not_estimated() -> None:
    made = Utterance(SAMPLE_RATE)
    made.take(SpeechChunk(pcm(0, 900)))
    made.take(SpeechChunk(pcm(900), (Mark(1, 0, 3),)))
    assert made.has_marks and made.stretches == [], "its sound is not kept"
