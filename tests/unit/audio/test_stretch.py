"""The stretch: length, pitch, ends and the map of positions, for any rate and any cutting into blocks."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.audio.stretch import HOP, SEARCH, Stretcher

Floats = NDArray[np.float32]

RATES = [0.5, 0.8, 1.3, 2.0, 3.0, 6.0]


class Source:
    """Frames in memory, read as the ring is: zeros where there are none."""

    def __init__(self, frames: Floats) -> None:
        self.frames = frames
        self.highest = 0

    def read_into(self, start: int, out: Floats) -> None:
        self.highest = max(self.highest, start + len(out))
        first, last = max(start, 0), max(0, min(start + len(out), len(self.frames)))
        out.fill(0)
        if first < last:
            out[first - start : last - start] = self.frames[first:last]


def voice(seconds: float = 2.0, pitch_hz: float = 120.0) -> Floats:
    """A buzz with harmonics and a slow envelope, like a vowel that is said again and again."""
    moments = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    waves = sum(np.sin(2 * np.pi * pitch_hz * n * moments) / n for n in range(1, 9))
    return (0.2 * waves * (0.6 + 0.4 * np.sin(2 * np.pi * 3 * moments))).astype(np.float32)


def sine(seconds: float = 2.0, pitch_hz: float = 200.0) -> Floats:
    return (0.5 * np.sin(2 * np.pi * pitch_hz * np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE)).astype(
        np.float32
    )


Piece = tuple[int, float, float]


def syllables(count: int = 40) -> tuple[Floats, list[int]]:
    """Return as many times "ta", a closure, a burst of 8 ms and a vowel, and where the bursts begin."""
    dice = np.random.default_rng(4)
    parts, bursts = [], []
    for _ in range(count):
        parts.append(np.zeros(dice.integers(700, 1700), np.float32))
        bursts.append(sum(map(len, parts)))
        parts.append(dice.normal(0, 0.2, 8 * SAMPLE_RATE // 1000).astype(np.float32))
        parts.append(voice(dice.uniform(0.06, 0.16), dice.uniform(95, 130)))
    return np.concatenate(parts), bursts


def sharpness(frames: Floats) -> Floats:
    """Return how much there is above 3 kHz, where a vowel has nothing, for each 4 ms."""
    spectrum = np.fft.rfft(frames)
    spectrum[: 3000 * len(frames) // SAMPLE_RATE] = 0
    high = np.fft.irfft(spectrum, len(frames))
    return np.sqrt(np.mean(high[: len(high) // 96 * 96].reshape(-1, 96) ** 2, axis=1)).astype(np.float32)


def render(stretcher: Stretcher, end: int, block: int = 600, at_most: int = 10**7) -> tuple[Floats, list[Piece]]:
    """Render up to the end; return the sound and its pieces (output frame, source frame, slope)."""
    blocks: list[Floats] = []
    pieces: list[Piece] = []
    made = 0
    while made < at_most:
        out = np.full(block, np.nan, np.float32)
        told: list[Piece] = []
        count = stretcher.render(out, end, lambda *piece, told=told: told.append(piece))
        pieces += [(made + at, source, slope) for at, source, slope in told]
        blocks.append(out[:count])
        made += count
        if count < block:
            break
    return np.concatenate(blocks), pieces


def stretched(frames: Floats, rate: float, block: int = 600) -> tuple[Floats, list[Piece]]:
    stretcher = Stretcher(Source(frames).read_into)
    stretcher.rate = rate
    return render(stretcher, len(frames), block)


def pitch_hz(frames: Floats) -> float:
    spectrum = np.abs(np.fft.rfft(frames * np.hanning(len(frames)), 8 * len(frames)))
    return float(np.argmax(spectrum)) * SAMPLE_RATE / (8 * len(frames))


def clickiness(frames: Floats) -> float:
    """The greatest second difference over its 99th percentile: a click stands out by a factor of tens."""
    bends = np.abs(np.diff(frames, 2))
    return float(bends.max() / np.percentile(bends, 99))


@pytest.mark.parametrize("rate", RATES)
def test_length_is_the_sources_over_the_rate(rate: float) -> None:
    out, _ = stretched(voice(), rate)
    assert len(out) == pytest.approx(2 * SAMPLE_RATE / rate, abs=2 * HOP)


@pytest.mark.parametrize("rate", RATES)
def test_pitch_stays(rate: float) -> None:
    out, _ = stretched(sine(), rate)
    assert pitch_hz(out) == pytest.approx(200, rel=0.01)


@pytest.mark.parametrize("rate", RATES)
def test_loudness_stays(rate: float) -> None:
    out, _ = stretched(sine(), rate)
    assert np.sqrt(np.mean(out**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.02)


@pytest.mark.parametrize("rate", RATES)
def test_both_ends_are_the_sources_own(rate: float) -> None:
    frames = voice()
    out, _ = stretched(frames, rate)
    assert out[:16] == pytest.approx(frames[:16], abs=0.01)
    assert np.array_equal(out[-32:], frames[-32:])


@given(
    noise=st.integers(0, 2**31), count=st.integers(0, 3000), block=st.integers(1, 700), start=st.integers(0, 100)
)
def test_at_rate_one_nothing_is_changed(noise: int, count: int, block: int, start: int) -> None:
    frames = np.random.default_rng(noise).uniform(-1, 1, count).astype(np.float32)
    stretcher = Stretcher(Source(frames).read_into)
    stretcher.seek(start)
    out, _ = render(stretcher, count, block)
    assert np.array_equal(out, frames[start:])


@given(block=st.integers(1, 2000), rate=st.floats(0.5, 6))
def test_blocks_do_not_matter(block: int, rate: float) -> None:
    frames = voice(0.3)
    assert np.array_equal(stretched(frames, rate, block)[0], stretched(frames, rate)[0])


@given(count=st.integers(0, 2000), rate=st.floats(0.5, 6))
def test_however_short_the_source_its_end_comes(count: int, rate: float) -> None:
    frames = voice(0.1)[:count]
    out, _ = stretched(frames, rate)
    assert len(out) == pytest.approx(count / rate, abs=HOP + 2 * SEARCH)
    assert np.array_equal(out[-1:], frames[-1:])


@pytest.mark.parametrize("rate", RATES)
def test_the_map_of_positions_only_goes_forward(rate: float) -> None:
    out, pieces = stretched(voice(), rate)
    # The very end is played plain, and may step back to that.
    pieces = [piece for piece in pieces if piece[1] < 2 * SAMPLE_RATE - 1000]
    for (at, source, slope), (following, next_source, _) in pairwise(pieces):
        assert slope >= 0
        assert source + (following - at) * slope == pytest.approx(next_source, abs=1e-3)
    for at, source, _ in pieces:
        assert source == pytest.approx(at * rate, abs=SEARCH + 1), "no further off than a window may be shifted"
    assert pieces[-1][0] > 0.9 * len(out)


@pytest.mark.parametrize("rate", [1.3, 2.0, 3.0, 6.0])
def test_short_bursts_of_sound_are_not_skipped(rate: float) -> None:
    frames, bursts = syllables()
    out, _ = stretched(frames, rate)
    before, after = sharpness(frames), sharpness(out)
    for burst in bursts:
        at = round(burst / rate) // 96
        height = before[burst // 96 : burst // 96 + 3].max()
        assert after[max(0, at - 4) : at + 4].max() > 0.5 * height
    assert len(out) == pytest.approx(len(frames) / rate, abs=2 * HOP)


@pytest.mark.parametrize("rate", [0.5, 0.7, 0.9])
def test_who_speaks_slower_says_a_burst_once(rate: float) -> None:
    frames, bursts = syllables()
    out, pieces = stretched(frames, rate)
    before, after = np.square(sharpness(frames)), np.square(sharpness(out))
    times = []
    for burst in bursts:
        at, later = burst // 96, round(burst / rate) // 96
        times.append(after[max(0, later - 6) : later + 9].sum() / before[max(0, at - 2) : at + 5].sum())
    assert np.median(times) == pytest.approx(1, abs=0.02)
    assert np.mean(np.array(times) > 1.5) < 0.1, "said twice"
    assert len(out) == pytest.approx(len(frames) / rate, abs=2 * HOP)
    for at, source, _ in pieces:
        assert source / rate == pytest.approx(at, abs=0.07 * SAMPLE_RATE), "what follows makes up for it"


def test_a_burst_does_not_move_its_surroundings_far() -> None:
    frames, _ = syllables()
    _, pieces = stretched(frames, 3.0)
    for at, source, _ in pieces:
        if source < len(frames) - 1000:
            assert source / 3 == pytest.approx(at, abs=0.75 * HOP), "by half a hop and a little"


def test_silence_is_stretched_by_exactly_the_rate() -> None:
    _, pieces = stretched(np.zeros(SAMPLE_RATE, np.float32), 2.0)
    assert all(source == pytest.approx(2 * at, abs=4) for at, source, _ in pieces if source < SAMPLE_RATE - 1000)


@pytest.mark.parametrize("rates", [(1.0, 2.0, 1.0), (0.5, 3.0, 1.0), (1.0, 1.1, 0.9), (6.0, 1.0, 0.5)])
def test_changing_the_rate_leaves_no_gap_and_no_click(rates: tuple[float, ...]) -> None:
    frames = sine(4.0)
    stretcher = Stretcher(Source(frames).read_into)
    parts = []
    for rate in rates:
        stretcher.rate = rate
        parts.append(render(stretcher, len(frames), at_most=5_000)[0])
    out = np.concatenate(parts)
    assert clickiness(out) < 1.5
    levels = np.sqrt(np.mean(out[: len(out) // 240 * 240].reshape(-1, 240) ** 2, axis=1))
    assert levels.min() > 0.9 * np.median(levels)


@pytest.mark.parametrize("pitch_hz", [85.0, 120.0, 210.0])
@pytest.mark.parametrize("rate", [0.9, 1.1])
def test_one_step_is_heard_at_once_and_the_place_stays_where_it_belongs(rate: float, pitch_hz: float) -> None:
    # A voice that grows is nowhere the same, so that what is passed over or laid twice is seen.
    frames = voice(12, pitch_hz) * np.linspace(0.2, 1, 12 * SAMPLE_RATE, dtype=np.float32)
    stretcher = Stretcher(Source(frames).read_into)
    plain, _ = render(stretcher, len(frames), at_most=HOP * 10)
    stretcher.rate = rate
    out, pieces = render(stretcher, len(frames), at_most=10 * SAMPLE_RATE)
    after = len(plain)
    assert np.abs(out[HOP : 2 * HOP] - frames[after + HOP : after + 2 * HOP]).max() > 1e-3
    at, source, _ = pieces[-1]
    assert source == pytest.approx(after + at * rate, abs=2 * SEARCH)


def test_back_at_rate_one_the_source_goes_on_bit_for_bit() -> None:
    frames = voice()
    stretcher = Stretcher(Source(frames).read_into)
    stretcher.rate = 1.7
    render(stretcher, len(frames), at_most=10_000)
    stretcher.rate = 1.0
    out, _ = render(stretcher, len(frames))
    plain = out[HOP:]
    assert np.array_equal(plain, frames[len(frames) - len(plain) :])


@pytest.mark.parametrize("rate", [1.0, *RATES])
@pytest.mark.parametrize("wanted", [1, 300, 600, 5000])
def test_what_is_ready_needs_no_frame_that_is_not_there(rate: float, wanted: int) -> None:
    source = Source(voice())
    stretcher = Stretcher(source.read_into)
    stretcher.rate = rate
    for available in range(0, len(source.frames), 1700):
        ready = stretcher.ready(wanted, available)
        out = np.zeros(ready, np.float32)
        assert stretcher.render(out, None, lambda *piece: None) == ready
        assert source.highest <= available
    assert source.highest > len(source.frames) * 0.3 or wanted < 5000


def test_a_place_put_back_gives_the_same_sound_again() -> None:
    stretcher = Stretcher(Source(voice()).read_into)
    stretcher.rate = 2.0
    render(stretcher, 2 * SAMPLE_RATE, at_most=1_000)
    place = stretcher.place
    first, _ = render(stretcher, 2 * SAMPLE_RATE, at_most=5_000)
    stretcher.place = place
    again, _ = render(stretcher, 2 * SAMPLE_RATE, at_most=5_000)
    assert np.array_equal(first, again)


def pitched(frames: Floats, pitch: float, rate: float = 1.0, block: int = 600) -> tuple[Floats, list[Piece]]:
    stretcher = Stretcher(Source(frames).read_into)
    stretcher.rate = rate
    stretcher.set_pitch(pitch)
    return render(stretcher, len(frames), block)


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("pitch", [0.5, 0.75, 1.25, 2.0])
def test_another_pitch_keeps_the_pace_and_has_no_click(pitch: float, rate: float) -> None:
    out, pieces = pitched(sine(), pitch, rate)
    assert len(out) == pytest.approx(2 * SAMPLE_RATE / rate, abs=4 * HOP)
    assert pitch_hz(out) == pytest.approx(200 * pitch, rel=0.01)
    # But for the very beginning, before which there is nothing, and the very end, which is the source's own.
    assert clickiness(out[4 * HOP : -6 * HOP]) < 1.5
    assert np.sqrt(np.mean(out**2)) == pytest.approx(0.5 / np.sqrt(2), rel=0.03)
    for at, source, _ in pieces:
        if source < 2 * SAMPLE_RATE - 2000:
            assert source == pytest.approx(at * rate, abs=SEARCH + 2 * HOP)


@given(block=st.integers(1, 2000), pitch=st.floats(0.5, 2), rate=st.floats(0.5, 6))
def test_blocks_do_not_matter_at_another_pitch(block: int, pitch: float, rate: float) -> None:
    frames = voice(0.3)
    assert np.array_equal(pitched(frames, pitch, rate, block)[0], pitched(frames, pitch, rate)[0])


@pytest.mark.parametrize("pitch", [0.5, 1.5, 2.0])
@pytest.mark.parametrize("rate", [0.5, 1.0, 3.0, 6.0])
def test_what_is_ready_at_another_pitch_needs_no_frame_that_is_not_there(pitch: float, rate: float) -> None:
    source = Source(voice())
    stretcher = Stretcher(source.read_into)
    stretcher.rate = rate
    stretcher.set_pitch(pitch)
    for available in range(0, len(source.frames), 1700):
        ready = stretcher.ready(5000, available)
        assert stretcher.render(np.zeros(ready, np.float32), None, lambda *piece: None) == ready
        assert source.highest <= available
    assert source.highest > len(source.frames) * 0.3
