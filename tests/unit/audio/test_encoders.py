"""Every format, decoded again by FFmpeg: nothing is lost, and what was drained can be heard at once."""

import io
from array import array
from typing import Any

import av
import numpy as np
import pytest

from core.audio.encoders import FORMATS, Encoder

RATES = [8000, 16_000, 24_000, 44_100, 48_000]
HERTZ = 440
SECONDS_KEPT = {"mp3": 0.2, "webm": 0.1, "aac": 0.6}
"""How much longer than its sound a run may be: codecs begin and end with silence."""


def tone(rate_hz: int, seconds: float = 1.0) -> bytes:
    """A tone that fades out in its last 30 ms: a cut, or a steep end, would ring in a codec."""
    frames = np.arange(round(rate_hz * seconds))
    loudness = 9000 * np.minimum(1, (len(frames) - frames) / (rate_hz * 0.03))
    return bytes((loudness * np.sin(2 * np.pi * HERTZ * frames / rate_hz)).astype("<i2").tobytes())


def encoded(encoder: Encoder, pcm: bytes, rate_hz: int) -> list[bytes]:
    """Return what comes out of pieces of 50 ms."""
    size = 2 * (rate_hz // 20)
    return [encoder.encode(pcm[at : at + size]) for at in range(0, len(pcm), size)]


def decoded(data: bytes) -> tuple["np.ndarray[Any, Any]", int]:
    with av.open(io.BytesIO(data)) as file:
        frames = [frame.to_ndarray().reshape(-1) for frame in file.decode(audio=0)]
        scale = 32768 if frames[0].dtype == np.int16 else 1
        return np.concatenate(frames) / scale, file.streams.audio[0].rate


def sounding_s(data: bytes) -> float:
    samples, rate_hz = decoded(data)
    loud = np.nonzero(np.abs(samples) > 0.01)[0]
    return float(loud[-1] - loud[0]) / rate_hz


def pitch(data: bytes) -> float:
    samples, rate_hz = decoded(data)
    spectrum = np.abs(np.fft.rfft(samples, 1 << 18))
    return float(np.argmax(spectrum)) * rate_hz / (1 << 18)


@pytest.mark.parametrize("rate_hz", RATES)
@pytest.mark.parametrize("name", ["mp3", "webm", "aac", "ulaw", "wav"])
def test_a_decoder_hears_what_was_encoded(name: str, rate_hz: int) -> None:
    encoder = FORMATS[name].make(rate_hz)
    data = b"".join([*encoded(encoder, tone(rate_hz), rate_hz), encoder.finish()])
    assert sounding_s(data) == pytest.approx(1, abs=0.02)
    assert pitch(data) == pytest.approx(HERTZ, abs=3)
    samples, decoded_hz = decoded(data)
    assert len(samples) / decoded_hz == pytest.approx(1, abs=SECONDS_KEPT.get(name, 0) + 1e-9)
    assert np.max(np.abs(samples)) == pytest.approx(9000 / 32768, abs=0.08)


@pytest.mark.parametrize("rate_hz", RATES)
@pytest.mark.parametrize("name", ["mp3", "webm", "ulaw"])
def test_what_was_drained_is_all_there_and_more_may_follow(name: str, rate_hz: int) -> None:
    encoder = FORMATS[name].make(rate_hz)
    parts = [*encoded(encoder, tone(rate_hz), rate_hz), encoder.drain()]
    assert sounding_s(b"".join(parts)) == pytest.approx(1, abs=0.02)
    assert encoder.drain() == b""  # nothing is kept: nothing is added
    parts += [*encoded(encoder, tone(rate_hz), rate_hz), encoder.finish()]
    assert sounding_s(b"".join(parts)) == pytest.approx(2, abs=0.25)


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.is_streamed])
def test_a_streamed_format_comes_as_it_is_made(name: str) -> None:
    parts = encoded(FORMATS[name].make(24_000), tone(24_000), 24_000)
    assert next(at for at, part in enumerate(parts) if part) <= 1
    assert sum(map(bool, parts)) >= 15


@pytest.mark.parametrize("name", ["mp3", "webm", "ulaw", "pcm_s16le", "pcm_f32le", "wav"])
def test_after_a_restart_the_old_sound_is_forgotten(name: str) -> None:
    encoder = FORMATS[name].make(24_000)
    kept = encoder.encode(tone(24_000, 0.015))
    encoder.restart()
    silence = [*encoded(encoder, bytes(2 * 24_000), 24_000), encoder.finish()]
    if name.startswith("pcm"):
        assert not any(b"".join(silence))
    else:
        head = kept if name in ("webm", "ulaw") else b""  # these are one stream, whose header has gone already
        samples, _ = decoded(head + b"".join(silence))
        assert np.max(np.abs(samples[len(samples) // 4 :])) < 0.02


def test_plain_samples_are_what_they_were() -> None:
    pcm = array("h", [0, 1, -1, 32767, -32768]).tobytes()
    assert FORMATS["pcm_s16le"].make(24_000).encode(pcm) == pcm
    floats = array("f", FORMATS["pcm_f32le"].make(24_000).encode(pcm))
    assert list(floats) == [0, 1 / 32768, -1 / 32768, 32767 / 32768, -1]


@pytest.mark.parametrize("rate_hz", [16_000, 24_000, 48_000])
def test_mp3_has_the_bitrate_of_the_protocol(rate_hz: int) -> None:
    encoder = FORMATS["mp3"].make(rate_hz)
    data = b"".join([*encoded(encoder, tone(rate_hz, 10), rate_hz), encoder.finish()])
    assert len(data) * 8 / 10_000 == pytest.approx(96, rel=0.02)


def test_mu_law_says_what_it_is() -> None:
    header = FORMATS["ulaw"].make(8000).encode(tone(8000))[:58]
    assert header[:4] == b"RIFF" and header[8:16] == b"WAVEfmt " and header[-8:-4] == b"data"
    assert int.from_bytes(header[20:22], "little") == 7
    assert int.from_bytes(header[24:28], "little") == 8000
