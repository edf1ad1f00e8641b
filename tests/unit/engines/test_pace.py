"""Speech at another speed: as much longer or shorter, at the same pitch, with each mark on its word."""

import numpy as np
import pytest

from core.engines.engine import SpeechChunk
from core.engines.pace import FASTEST, SLOWEST, Pace
from core.engines.tone import GAP_MS, STEP_HZ, WORD_MS, ToneEngine, pitch_of
from tests.unit.engines.test_tone import heard_pitch

WORDS = ["Alpha", "beta", "gamma", "don't"]


def spoken(speed: float, rate_hz: int) -> list[SpeechChunk]:
    chunks: list[SpeechChunk] = []
    pace = Pace(speed, rate_hz, chunks.append)
    ToneEngine().synthesize(" ".join(WORDS), "tone:sine", 24_000, pace.take)
    pace.finish()
    return chunks


@pytest.mark.parametrize("speed", [SLOWEST, 0.5, 0.9, 1.3, FASTEST])
@pytest.mark.parametrize("rate_hz", [8000, 24_000, 44_100])
def test_each_word_keeps_its_pitch_and_lasts_as_long_as_it_should(speed: float, rate_hz: int) -> None:
    chunks = spoken(speed, rate_hz)
    samples = np.frombuffer(b"".join(chunk.pcm for chunk in chunks), "<i2").astype(float)
    expected_s = len(WORDS) * (WORD_MS + GAP_MS) / 1000 / speed
    assert len(samples) / rate_hz == pytest.approx(expected_s, abs=0.05)
    marks = [mark for chunk in chunks for mark in chunk.marks]
    for number, (mark, word) in enumerate(zip(marks, WORDS, strict=True)):
        assert mark.frame / rate_hz == pytest.approx(number * (WORD_MS + GAP_MS) / 1000 / speed, abs=0.001)
        middle = mark.frame + round(0.02 * rate_hz)
        sounding = samples[middle : middle + round((WORD_MS / speed - 40) / 1000 * rate_hz)]
        assert abs(heard_pitch(sounding, rate_hz) - pitch_of(word)) < STEP_HZ / 3


def test_sound_comes_before_the_utterance_has_ended() -> None:
    chunks: list[SpeechChunk] = []
    pace = Pace(0.5, 24_000, chunks.append)
    ToneEngine().synthesize("one two", "tone:sine", 24_000, pace.take)
    assert sum(len(chunk.pcm) for chunk in chunks) > 0.8 * 2 * 24_000


def test_what_is_no_sound_gives_none() -> None:
    chunks: list[SpeechChunk] = []
    Pace(2, 24_000, chunks.append).finish()
    assert chunks == []
