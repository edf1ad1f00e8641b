"""Part "stretch": our time-stretch beside others, in what a listener of fast speech would care about.

Short bursts: those of consonants like t, k and p are 5 to 20 ms long, and what skips sound may skip them. Whether
they are there is measured above 3 kHz, where a vowel has little; and at half the speed, whether they are there
twice. Fundamental: that of voiced frames, before and after. Spectral distance: from each frame of the result to the
nearest of those that it may be made of.

`uv run --with python-stretch python -m bench stretch` compares with Signalsmith's too; with `bench.stretch` in
place of `bench stretch` the samples in docs/sound are written anew.
"""

import itertools
import time
import wave
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from bench.report import Figure, at_most, single
from bench.stage import Stage
from bench.stretchers import Floats, Stretch, stretches
from core.audio.format import SAMPLE_RATE
from core.engines.engine import SpeechChunk
from core.engines.espeak import EspeakEngine

RATES = (0.5, 2.0, 3.0, 6.0)
SYLLABLES = 150
TEXT = (
    "Peter took a packet of tea to the kitchen. Kate kept ten cups stacked on top of the cupboard. "
    "Put it back, said Pat, but don't pick up the cake. Two ticks later the clock stopped at a quarter past ten. "
    "A pocket torch, a ticket, a pipe, a cap and a coat: take all that, pack it up, and keep the key. "
    "Tip top, tick tock, pit pat. Ask Kit to cut a piece of it, tape it up tight and put it on top of the stack."
)
SAMPLE_TEXT = "Peter took a packet of tea and ten cups, and put it all back."
KEPT = 0.5
"""Of a burst's height, from which on it counts as kept (-6 dB)."""
TWICE = 1.5
"""Times a burst's energy, from which on it counts as said twice."""
SAMPLES = Path(__file__).resolve().parent.parent / "docs" / "sound"

_MS = SAMPLE_RATE // 1000
_FRAME, _STEP = 20 * _MS, 5 * _MS


def measure(stage: Stage) -> list[Figure]:
    """Compare all that are here, at all rates."""
    figures: list[Figure] = []
    for name, stretch in stretches():
        for rate in RATES:
            figures += _figures(name, stretch, rate)
    return figures


def _figures(name: str, stretch: Stretch, rate: float) -> list[Figure]:
    made, bursts = syllables()
    said = speech()
    began = time.process_time()
    out, made_out = stretch(said, rate), stretch(made, rate)
    cost = 1000 * (time.process_time() - began) / ((len(out) + len(made_out)) / SAMPLE_RATE)
    # What is played at another pace than asked for is compared at that; how far it is off is told.
    pace, made_pace = len(said) / len(out), len(made) / len(made_out)
    drift = 100 * abs(f0_drift(out, said, pace) - 1)
    target = at_most(2, "%") if name.startswith("own") and rate <= 3 else None
    told = {
        "short bursts kept": single("", 100 * kept(made_out, made, bursts, made_pace), "%"),
        "bursts of speech kept": single("", 100 * kept(out, said, onsets(said), pace), "%"),
        **_repeated(out, made_out, rate),
        "fundamental off by": single("", drift, "%", target),
        "spectral distance": single("", distance(out, said, pace), "dB"),
        "pace off by": single("", 100 * abs(pace / rate - 1), "%"),
        "cost of a second of sound": single("", cost),
    }
    return [replace(figure, name=f"{name}, {rate:g}x: {what}") for what, figure in told.items()]


def _repeated(out: Floats, made_out: Floats, rate: float) -> dict[str, Figure]:
    if rate >= 1:
        return {}
    made, bursts = syllables()
    said = speech()
    return {
        "short bursts said twice": single("", 100 * said_twice(made_out, made, bursts, rate), "%"),
        "bursts of speech said twice": single("", 100 * said_twice(out, said, onsets(said), rate), "%"),
    }


# -- material ---------------------------------------------------------------------------------------------------


@cache
def speech(text: str = TEXT) -> Floats:
    """Return a text as espeak-ng says it."""
    engine, parts = EspeakEngine(), list[SpeechChunk]()
    engine.check()
    engine.synthesize(text, "espeak-ng:en-us", SAMPLE_RATE, parts.append)
    engine.close()
    return np.frombuffer(b"".join(part.pcm for part in parts), "<i2").astype(np.float32) / 32768


@cache
def syllables() -> tuple[Floats, list[int]]:
    """Return syllables like "ta", a closure, a burst of 8 ms and a vowel each, and where the bursts begin."""
    dice = np.random.default_rng(4)
    parts: list[Floats] = []
    bursts = []
    for _ in range(SYLLABLES):
        parts.append(np.zeros(round(dice.uniform(30, 70)) * _MS, np.float32))
        bursts.append(sum(map(len, parts)))
        burst = dice.normal(0, 0.2, 8 * _MS) * np.linspace(1, 0.5, 8 * _MS)
        parts += [burst.astype(np.float32), _vowel(dice.uniform(0.06, 0.16), dice.uniform(95, 130))]
    return np.concatenate(parts), bursts


def _vowel(seconds: float, hz: float) -> Floats:
    """A buzz of the harmonics up to 2 kHz, the higher the softer."""
    moments = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    count = int(2000 / hz)
    waves = sum(np.sin(2 * np.pi * hz * n * moments + n) / n for n in range(1, count))
    edge = np.minimum(1, np.minimum(moments, moments[::-1]) / 0.01)
    return (0.15 * waves * edge).astype(np.float32)


# -- measures ---------------------------------------------------------------------------------------------------


def kept(out: Floats, sound: Floats, bursts: list[int], rate: float) -> float:
    """Return the share of bursts that are heard again, with at least KEPT of their height, where they belong."""
    before, after = sharpness(sound), sharpness(out)
    found = 0
    for burst in bursts:
        height = before[burst // _MS : burst // _MS + 12].max()
        at = round(burst / _MS / rate)
        found += after[max(0, at - 20) : at + 20].max(initial=0) >= KEPT * height
    return found / len(bursts)


def said_twice(out: Floats, sound: Floats, bursts: list[int], rate: float) -> float:
    """Return the share of bursts that are heard with more than TWICE their energy; for a rate below 1."""
    before, after = np.square(sharpness(sound)), np.square(sharpness(out))
    found = 0
    for burst in bursts:
        at, later = burst // _MS, round(burst / _MS / rate)
        once = before[max(0, at - 12) : at + 22].sum()
        found += after[max(0, later - 25) : later + 45].sum() > TWICE * once
    return found / len(bursts)


def onsets(sound: Floats) -> list[int]:
    """Return where bursts begin in speech: above 3 kHz a steep rise and soon a fall, 60 ms from any louder one."""
    levels = sharpness(sound)
    before = np.array([levels[max(0, at - 12) : max(1, at - 1)].mean() for at in range(len(levels))])
    after = np.array([levels[at + 22 : at + 34].mean() for at in range(len(levels) - 34)] + [0.0] * 34)
    is_burst = (levels > 4 * before) & (levels > 2 * after) & (levels > 0.05 * np.percentile(levels, 98))
    rises = np.where(is_burst, levels, 0)
    found: list[int] = []
    for at in np.argsort(rises)[::-1]:
        if rises[at] == 0:
            break
        if all(abs(int(at) - other) > 60 for other in found):
            found.append(int(at))
    return [at * _MS for at in sorted(found)]


def sharpness(sound: Floats) -> Floats:
    """Return how much there is above 3 kHz, for each ms, over 4 ms."""
    spectrum = np.fft.rfft(sound)
    spectrum[: round(3000 * len(sound) / SAMPLE_RATE)] = 0
    power = np.fft.irfft(spectrum, len(sound))[: len(sound) // _MS * _MS].reshape(-1, _MS) ** 2
    smooth = np.convolve(power.mean(axis=1), np.ones(4) / 4)[3:] if len(power) > 4 else power.mean(axis=1)
    heights: Floats = np.sqrt(smooth).astype(np.float32)
    return heights


def f0_drift(out: Floats, sound: Floats, rate: float) -> float:
    """Return the median ratio of the fundamental of the result's voiced frames to the source's at their place."""
    source, result = f0_track(sound), f0_track(out)
    places = np.minimum(np.round(np.arange(len(result)) * rate).astype(int), len(source) - 1)
    is_voiced = (result > 0) & (source[places] > 0)
    return float(np.median(result[is_voiced] / source[places[is_voiced]]))


def f0_track(sound: Floats) -> Floats:
    """Return the fundamental in Hz for each 5 ms, by autocorrelation; 0 where a frame is not voiced."""
    frame, shortest, longest = 30 * _MS, SAMPLE_RATE // 300, SAMPLE_RATE // 60
    padded = np.pad(sound, (frame // 2, frame + longest))
    return np.array(
        [_f0(padded[at : at + frame + longest], frame, shortest) for at in range(0, len(sound), _STEP)], np.float32
    )


def _f0(piece: Floats, frame: int, shortest: int) -> float:
    head = piece[:frame]
    if np.sqrt(np.mean(head**2)) < 0.02:
        return 0.0
    products = np.correlate(piece, head, "valid")
    sums = np.concatenate([[0], np.cumsum(piece.astype(np.float64) ** 2)])
    alike = products / np.sqrt((sums[frame:] - sums[:-frame]) * np.dot(head, head) + 1e-9)
    alike = alike[shortest:]
    peaks = np.flatnonzero((alike[1:-1] >= alike[:-2]) & (alike[1:-1] > alike[2:]) & (alike[1:-1] > 0.7)) + 1
    if not len(peaks):
        return 0.0
    # The first of the best: twice the period is as alike.
    best = peaks[np.argmax(alike[peaks] >= alike[peaks].max() - 0.05)]
    left, middle, right = alike[best - 1 : best + 2]
    bend = left - 2 * middle + right
    return float(SAMPLE_RATE / (shortest + best + (0.5 * (left - right) / bend if bend else 0.0)))


def distance(out: Floats, sound: Floats, rate: float) -> float:
    """Return by how many dB the bands of a frame differ from those of the best of the source within 25 ms."""
    source, result, reach = bands(sound), bands(out), round(5 * rate)
    total = []
    for at, each in enumerate(result):
        place = round(at * rate)
        near = source[max(0, place - reach) : place + reach + 1]
        if len(near) and each.max() > -50:
            total.append(float(np.sqrt(((near - each) ** 2).mean(axis=1)).min()))
    return float(np.mean(total))


def bands(sound: Floats) -> Floats:
    """Return the levels in dB of 24 bands, evenly spaced for the ear, for each 5 ms."""
    window = np.hanning(_FRAME).astype(np.float32)
    starts = range(0, len(sound) - _FRAME, _STEP)
    power = np.array([np.abs(np.fft.rfft(sound[at : at + _FRAME] * window)) ** 2 for at in starts])
    mels = np.linspace(0, 2595 * np.log10(1 + 11_000 / 700), 25)
    edges = np.round((700 * (10 ** (mels / 2595) - 1)) / SAMPLE_RATE * _FRAME).astype(int)
    edges = np.maximum.accumulate(np.maximum(edges, np.arange(25)))
    sums = np.stack([power[:, a : max(b, a + 1)].sum(axis=1) for a, b in itertools.pairwise(edges)], 1)
    levels: Floats = np.maximum(10 * np.log10(sums + 1e-9), -60).astype(np.float32)
    return levels


def write_samples() -> None:
    """Write what there is to hear into docs/sound: a sentence as it is, and by each at 2x and 3x."""
    SAMPLES.mkdir(exist_ok=True)
    said = speech(SAMPLE_TEXT)
    _write("1x", said)
    for name, stretch in stretches():
        for rate in (0.5, 2, 3):
            _write(f"{rate:g}x-{name.split()[0].lower()}", stretch(said, rate))


def _write(name: str, sound: Floats) -> None:
    with wave.open(str(SAMPLES / f"{name}.wav"), "wb") as file:
        file.setparams((1, 2, SAMPLE_RATE, 0, "NONE", ""))
        file.writeframes(np.rint(np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    write_samples()
