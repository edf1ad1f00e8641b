"""What is found in a recording: silences, and the tone engine's words."""

import itertools

import numpy as np
import pytest

from bench.cursor import distinct_words, tone_text
from bench.waveform import HEARD, gaps, onset, onsets, sounds
from core.engines.tone import LOWEST_HZ, PITCHES, STEP_HZ, pitch_of
from tests.fixtures.sound import RATE_HZ, Samples

MS = RATE_HZ // 1000


def tone(hz: int, ms: int) -> Samples:
    return (HEARD * np.sin(2 * np.pi * hz / RATE_HZ * np.arange(ms * MS))).astype(np.float32)


def silence(ms: int) -> Samples:
    return np.zeros(ms * MS, np.float32)


def test_only_silences_of_some_length_between_sounds_are_gaps() -> None:
    samples = np.concatenate(
        [silence(500), tone(400, 100), silence(50), tone(400, 100), silence(9), tone(400, 100)]
    )
    (gap,) = gaps(samples, 0.01)
    assert gap.seconds == pytest.approx(0.05, abs=0.001)
    assert gap.start == pytest.approx(600 * MS, abs=MS)
    assert len(sounds(samples, 0.01)) == 2


def test_in_silence_nothing_is_found() -> None:
    assert sounds(silence(100), 0.01) == gaps(silence(100), 0.01) == []
    assert onset(silence(100), 400) is None


@pytest.mark.parametrize("length_ms", [67, 100, 200, 400])
def test_a_words_beginning_is_found_to_a_millisecond(length_ms: int) -> None:
    samples = np.concatenate([silence(300), tone(700, length_ms), silence(50), tone(1700, length_ms), silence(100)])
    assert onset(samples, 700) == pytest.approx(300 * MS, abs=MS)
    assert onset(samples, 1700) == pytest.approx((350 + length_ms) * MS, abs=MS)


def test_a_word_that_comes_again_is_found_each_time() -> None:
    samples = np.concatenate(
        [silence(100), tone(700, 200), silence(50), tone(900, 200), silence(50), tone(700, 200)]
    )
    assert onsets(samples, 700) == pytest.approx([100 * MS, 600 * MS], abs=MS)
    assert onsets(samples, 1200) == []


def test_no_other_pitch_of_the_engine_is_taken_for_a_word() -> None:
    samples = np.concatenate([silence(100), tone(1000, 200), silence(100)])
    others = {LOWEST_HZ + STEP_HZ * step for step in range(PITCHES)} - {1000}
    assert [hz for hz in others if onset(samples, hz) is not None] == []


def test_the_texts_words_have_pitches_of_their_own_and_neighbours_are_far_apart() -> None:
    words = distinct_words(18)
    pitches = [pitch_of(word) for word in words]
    assert len(set(pitches)) == 18
    assert all(abs(one - other) >= 300 for one, other in itertools.pairwise(pitches))
    assert tone_text(words, 6).count(".") == 3
