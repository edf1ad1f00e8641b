"""Retiming: the listener's pace in a file, and where each moment of the source has gone."""

import numpy as np
import pytest

from core.audio.format import SAMPLE_RATE
from core.audio.retiming import Retiming

SECONDS = 8


def clicks() -> bytes:
    """A low hum with a short burst at each second."""
    times = np.arange(SECONDS * SAMPLE_RATE) / SAMPLE_RATE
    hum = 2000 * np.sin(2 * np.pi * 120 * times)
    burst = 20_000 * np.sin(2 * np.pi * 3000 * times) * (times % 1.0 < 0.02) * (times >= 0.5)
    return (hum + burst).astype("<i2").tobytes()


def retimed(rate: float, pitch: float = 1.0) -> tuple[np.ndarray, list[int]]:
    """Return the sound, and the frames at which its source's seconds are said to be heard."""
    retiming, pcm, out, asked = Retiming(rate, pitch), clicks(), b"", [s * SAMPLE_RATE for s in range(1, SECONDS)]
    told: list[int] = []
    for start in range(0, len(pcm), 33_000):
        out += retiming.push(pcm[start : start + 33_000])
        while len(told) < len(asked) and (frame := retiming.given_at(asked[len(told)])) is not None:
            told.append(frame)
    out += retiming.finish()
    assert retiming.given == len(out) // 2
    return np.frombuffer(out, "<i2"), told


def test_at_the_voices_own_pace_it_is_the_same_sound() -> None:
    sound, told = retimed(1.0)
    assert sound.tobytes() == clicks()
    assert told == [s * SAMPLE_RATE for s in range(1, SECONDS)]


@pytest.mark.parametrize("rate", [0.7, 1.5, 3.0])
def test_each_moment_is_where_it_is_said_to_be(rate: float) -> None:
    sound, told = retimed(rate)
    assert len(sound) / SAMPLE_RATE == pytest.approx(SECONDS / rate, abs=0.05)
    for frame in told:
        near = np.abs(np.diff(sound[frame - 1200 : frame + 1800].astype(float), 2))
        loud = np.flatnonzero(near > 4000)
        assert len(loud) and abs(int(loud[0]) - 1200) < SAMPLE_RATE * 0.03


def test_another_pitch_is_as_long() -> None:
    sound, told = retimed(1.0, 1.2)
    assert len(sound) / SAMPLE_RATE == pytest.approx(SECONDS, abs=0.05)
    assert told == pytest.approx([s * SAMPLE_RATE for s in range(1, SECONDS)], abs=SAMPLE_RATE * 0.03)
