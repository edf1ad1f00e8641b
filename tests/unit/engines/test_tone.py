"""The tone engine: its recording tells which word sounded."""

import numpy as np

from core.engines.engine import SpeechChunk
from core.engines.tone import LOWEST_HZ, PITCHES, STEP_HZ, WORD_MS, ToneEngine, pitch_of


def heard_pitch(samples: np.ndarray, rate_hz: int) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 1 << 16))
    return float(np.argmax(spectrum)) * rate_hz / (1 << 16)


def test_each_word_sounds_at_its_own_pitch_where_its_mark_says() -> None:
    text = "Alpha, beta: gamma don't"
    chunks: list[SpeechChunk] = []
    ToneEngine().synthesize(text, "tone:sine", 24_000, chunks.append)
    samples = np.frombuffer(b"".join(chunk.pcm for chunk in chunks), "<i2").astype(float)
    marks = [mark for chunk in chunks for mark in chunk.marks]
    assert len(samples) == 4 * 6000
    for mark, word in zip(marks, ["Alpha", "beta", "gamma", "don't"], strict=True):
        assert text[mark.start : mark.end] == word
        sounding = samples[mark.frame : mark.frame + WORD_MS * 24]
        assert abs(heard_pitch(sounding, 24_000) - pitch_of(word)) < STEP_HZ / 10


def test_a_word_has_one_pitch_in_any_case_and_words_differ() -> None:
    assert pitch_of("Word") == pitch_of("word") == pitch_of("WORD")
    pitches = {pitch_of(word) for word in ["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"]}
    assert len(pitches) >= 8
    assert all(LOWEST_HZ <= pitch < LOWEST_HZ + PITCHES * STEP_HZ for pitch in pitches)
