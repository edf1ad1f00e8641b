"""Bars: the height of a piece of sound."""

import numpy as np
import pytest

from core.audio.bars import bars


def test_silence_is_nothing_and_full_scale_is_everything() -> None:
    samples = np.concatenate([np.zeros(100), np.full(100, -32768)]).astype(np.int16)
    assert bars(samples, 100).tolist() == [0.0, 1.0]


def test_a_height_is_made_of_peak_and_mean() -> None:
    samples = np.zeros(100, np.int16)
    samples[:50] = 16384
    assert bars(samples, 100)[0] == pytest.approx(0.35 * 0.5 + 0.65 * 0.25)


def test_loud_silent_loud_is_seen() -> None:
    loud = np.full(1000, 8000, np.int16)
    heights = bars(np.concatenate([loud, np.zeros(1000, np.int16), loud]), 500)
    assert (heights > 0.2).tolist() == [True, True, False, False, True, True]


def test_the_last_bar_may_be_short() -> None:
    assert bars(np.full(250, 32767, np.int16), 100) == pytest.approx([1, 1, 1], abs=1e-3)
    assert len(bars(np.zeros(0, np.int16), 100)) == 0


def test_bars_made_piecewise_are_the_same() -> None:
    samples = np.random.default_rng(1).integers(-32768, 32767, 2400).astype(np.int16)
    whole = bars(samples, 100)
    assert np.array_equal(np.concatenate([bars(samples[:1000], 100), bars(samples[1000:], 100)]), whole)
