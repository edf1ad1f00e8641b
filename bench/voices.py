"""Part "voices": what a natural voice costs, with a network that has the work of a real one of medium quality.

Real voices cannot be had here, so the weights are random: time and memory for a second of sound are those of the
shape (a flow of 16 convolutions over 192 channels, and HiFi-GAN's decoder from 256 channels by 8, 8 and 4), and
nothing is said of how it sounds. The text encoder, a few per cent of the work, is left out.
"""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import numpy as np

from bench.driven import Driven
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from core.audio.format import SAMPLE_RATE
from core.engines import network
from core.engines.engine import SpeechChunk
from core.engines.piper import PiperEngine
from core.engines.process import EngineProcess
from core.engines.voice_graph import prepared
from core.engines.voice_store import StoredVoice, voices_dir, write_manifest
from core.settings import Settings
from tests.fixtures import natural

KEY = "en_US-bench-medium"
VOICE = f"piper:{KEY}"
SENTENCE = "It was a bright cold day in April, and the clocks were striking thirteen in the tower of the town."
LONG = (
    "To say nothing of the rest, nobody who had been there that evening could remember a word of what the old man"
    " had told them by the fire about his brother and the sea and the three ships that never came home to the"
    " little harbour under the hill, and least of all the host himself."
)
TRIES = 9
HOUR_S = 3600
RATES = (1, 2)
LISTENED_S = 60
_CHANNELS = 192
_STEPS = ((256, 128, 16, 8), (128, 64, 16, 8), (64, 32, 8, 4))
"""Of the decoder: channels in and out, kernel, and by how much the rate grows."""


def measure(stage: Stage) -> list[Figure]:
    """Speak with one thread and two, beside a busy core, and for an hour."""
    install()
    figures = [figure for threads in (1, 2) for figure in _spoken(threads)]
    with busy_core():
        figures += _spoken(2, ", one core burning")
        figures += _in_the_window(stage)
    return [*figures, *asyncio.run(_for_an_hour())]


def _in_the_window(stage: Stage) -> list[Figure]:
    """Return how often the sound breaks off while the window reads with it, and how soon Stop is heard."""
    Settings()["speech.voice"] = VOICE
    figures: list[Figure] = []
    with Driven.module("window", env=stage.display.env) as window:
        for rate in RATES:
            window.ask("set_rate", rate=rate)
            mark = stage.ear.begin()
            window.ask("speak", text=f"{SENTENCE} " * (LISTENED_S * rate // 5))
            stage.ear.first_sound(mark)
            before = window.ask("sound")
            stage.ear.listen(LISTENED_S)
            after = window.ask("sound", limit_s=60)
            # What the voice owes; what the device misses on a busy machine is the load part's.
            broke = after["dry_runs"] - before["dry_runs"] + (0 if after["is_speaking"] else 1)
            name = f"breaks in {LISTENED_S} s of listening at {rate}x, one core burning"
            figures.append(single(name, broke, "", at_most(0, "")))
            window.ask("stop")
            stage.ear.recorder.forget()
        silent = [_stopped(stage, window) for _ in range(TRIES)]
    return [*figures, series("Stop to silence while it makes speech, one core burning", silent, target=at_most(50))]


def _stopped(stage: Stage, window: Driven) -> float:
    """Stop in the first second, when the network is at work; return how long that takes to be heard."""
    mark = stage.ear.begin()
    window.ask("speak", text=f"{SENTENCE} " * 20)
    stage.ear.first_sound(mark)
    stage.ear.listen(0.4)
    mark = stage.ear.recorder.mark()
    stopped = window.ask("stop")
    last = stage.ear.last_sound(mark)
    return max(0.0, last - stopped) * 1000 if last else 0.0


def install() -> None:
    """Put the voice into the profile's store."""
    folder = voices_dir() / KEY
    folder.mkdir(parents=True)
    natural.write_pair(folder, KEY, prepared(model()), natural.config(noise_scale=0.667, length_scale=1.5))
    write_manifest(folder, StoredVoice(KEY, "piper", "Bench", "en-US", "medium"))


def model() -> bytes:
    """Return the network: the tests' phonemes and durations, under a decoder of the real shape."""
    random = np.random.Generator(np.random.PCG64(1))
    graph = natural.Graph()
    ids = graph.add("Reshape", "input", graph.constant([-1]))
    base = graph.add("Add", graph.add("Mod", ids, graph.constant([4])), graph.constant([1]))
    scaled = graph.add("Mul", graph.floats(base), graph.scale(1))
    lasting = graph.add("Ceil", graph.add("Reshape", scaled, graph.constant([1, 1, -1])))
    levels = graph.levels(ids, graph.add("Reshape", lasting, graph.constant([-1])))
    shaped = graph.add("Reshape", levels, graph.constant([1, 1, -1]))
    ones = graph.constant(np.ones((1, _CHANNELS, 1)), np.float32)
    wide = graph.add("Mul", shaped, ones)
    sound = graph.add("Mul", graph.add("RandomNormalLike", wide), graph.scale(0))

    def layer(before: str, into: int, out: int, kernel: int, dilation: int = 1) -> str:
        weights = graph.constant(random.standard_normal((out, into, kernel)) / np.sqrt(into * kernel), np.float32)
        pad = dilation * (kernel - 1) // 2
        return graph.add("Conv", before, weights, pads=[pad, pad], dilations=[dilation])

    for _ in range(16):
        inner = layer(graph.add("LeakyRelu", sound), _CHANNELS, _CHANNELS, 5)
        sound = graph.add("Add", sound, layer(inner, _CHANNELS, _CHANNELS, 1))
    sound = layer(sound, _CHANNELS, 256, 7)
    for into, out, kernel, step in _STEPS:
        weights = graph.constant(random.standard_normal((into, out, kernel)) / np.sqrt(into * kernel), np.float32)
        pad = (kernel - step) // 2
        active = graph.add("LeakyRelu", sound)
        sound = graph.add("ConvTranspose", active, weights, strides=[step], pads=[pad, pad])
        branches = []
        for width, dilations in ((3, (1, 2)), (5, (2, 6)), (7, (3, 12))):
            branch = sound
            for dilation in dilations:
                branch = graph.add("Add", branch, layer(graph.add("LeakyRelu", branch), out, out, width, dilation))
            branches.append(branch)
        sound = graph.add("Sum", *branches)
    last = graph.add("Tanh", layer(graph.add("LeakyRelu", sound), 32, 1, 7))
    graph.add("Unsqueeze", last, graph.constant([1]), output="output")
    return graph.model(has_speakers=False).SerializeToString()


def _spoken(threads: int, circumstances: str = "") -> list[Figure]:
    """Return time to first sound, real-time factor and time to cancel."""
    network.MOST_THREADS = threads
    engine, name = PiperEngine(), f"{threads} thread{'s' if threads > 1 else ''}{circumstances}"
    began = monotonic()
    engine.synthesize("Yes.", VOICE, SAMPLE_RATE, lambda chunk: None)
    load_ms = (monotonic() - began) * 1000
    firsts, factors, audio_s = [], [], 0.0
    for _ in range(TRIES):
        times: list[tuple[float, int]] = []

        def heard(chunk: SpeechChunk, times: list[tuple[float, int]] = times) -> None:
            times.append((monotonic(), len(chunk.pcm) // 2))

        began = monotonic()
        engine.synthesize(SENTENCE, VOICE, SAMPLE_RATE, heard)
        audio_s = sum(frames for _, frames in times) / SAMPLE_RATE
        firsts.append((times[0][0] - began) * 1000)
        factors.append((monotonic() - began) / audio_s)
    silences = [_silence_ms(engine, rate) for _ in range(TRIES) for rate in RATES]
    engine.close()
    return [
        single(f"load and first word, {name}", load_ms),
        series(
            f"sentence of {len(SENTENCE)} characters to first sound, {name}", firsts, note=f"{audio_s:.1f} s long"
        ),
        series(f"work for a second of sound, {name}", [1000 * factor for factor in factors]),
        *(
            series(
                f"silence within a sentence of {len(LONG)} characters at {rate}x, {name}",
                silences[at :: len(RATES)],
            )
            for at, rate in enumerate(RATES)
        ),
    ]


def _silence_ms(engine: PiperEngine, rate: int) -> float:
    """Return how long the sound breaks off, for who hears a long sentence from its first sound on at a rate."""
    began, heard_s, longest_s = 0.0, 0.0, 0.0

    def hear(chunk: SpeechChunk) -> None:
        nonlocal began, heard_s, longest_s
        now = monotonic()
        began = began or now
        longest_s = max(longest_s, now - began - heard_s / rate)
        heard_s += len(chunk.pcm) / 2 / SAMPLE_RATE

    engine.synthesize(LONG, VOICE, SAMPLE_RATE, hear)
    return longest_s * 1000


async def _for_an_hour() -> list[Figure]:
    """Return what the worker's memory is after a minute and after an hour of sound."""
    engine, frames, sizes = EngineProcess("piper"), 0, []
    try:
        while frames < HOUR_S * SAMPLE_RATE:
            async for chunk in engine.synthesize(SENTENCE, VOICE, SAMPLE_RATE):
                frames += len(chunk.pcm) // 2
            if (not sizes and frames > 60 * SAMPLE_RATE) or frames >= HOUR_S * SAMPLE_RATE:
                sizes.append(_memory_mb(engine.pid or 0))
    finally:
        await engine.close()
    return [
        single("memory of the worker after a minute of sound", sizes[0], "MB"),
        single("the same after an hour", sizes[-1], "MB"),
    ]


def _memory_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))


@contextmanager
def busy_core() -> Iterator[None]:
    """Keep one core at work."""
    burner = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        yield
    finally:
        burner.kill()
        burner.wait()
