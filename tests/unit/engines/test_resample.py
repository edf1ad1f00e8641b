"""Resampler: exact length, exact place, the same bytes for any cutting."""

import numpy as np
import pytest

from core.engines.resample import Resampler


def resampled(pcm: bytes, from_hz: int, to_hz: int, piece: int) -> bytes:
    resampler = Resampler(from_hz, to_hz)
    pieces = [resampler.push(pcm[at : at + piece]) for at in range(0, len(pcm), piece)]
    return b"".join(pieces) + resampler.finish()


@pytest.mark.parametrize("to_hz", [8000, 16_000, 22_050, 24_000, 48_000])
@pytest.mark.parametrize("frames", [0, 1, 147, 22_051])
def test_the_length_is_exact(frames: int, to_hz: int) -> None:
    assert len(resampled(bytes(2 * frames), 22_050, to_hz, 2204)) // 2 == pytest.approx(
        frames * to_hz / 22_050, abs=1
    )


def test_a_click_stays_where_it_was() -> None:
    click = np.zeros(22_050, "<i2")
    click[11_025] = 30_000
    out = np.frombuffer(resampled(click.tobytes(), 22_050, 24_000, 2204), "<i2")
    assert int(np.argmax(out)) == 12_000 == Resampler(22_050, 24_000).frame(11_025)


def test_the_same_sound_gives_the_same_bytes_for_any_cutting() -> None:
    noise = np.random.default_rng(1).integers(-30_000, 30_000, 22_050).astype("<i2").tobytes()
    whole = resampled(noise, 22_050, 24_000, len(noise))
    assert resampled(noise, 22_050, 24_000, 2204) == resampled(noise, 22_050, 24_000, 14) == whole


def test_nothing_is_done_where_nothing_is_to_do() -> None:
    assert Resampler(22_050, 22_050).push(b"\1\2\3\4") == b"\1\2\3\4"


def test_loud_sound_is_clipped_and_does_not_wrap() -> None:
    square = (np.sign(np.sin(np.arange(22_050) * 0.05)) * 32_767).astype("<i2")
    out = np.frombuffer(resampled(square.tobytes(), 22_050, 24_000, 2204), "<i2").astype(int)
    loud = np.flatnonzero(np.abs(out) > 20_000)
    source = np.minimum(np.rint(loud * 147 / 160).astype(int), 22_049)
    assert len(loud) > 20_000
    assert np.array_equal(np.sign(out[loud]), np.sign(square[source]))
