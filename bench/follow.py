"""Part "follow": the last sentence said again, a start anywhere in a long text, and what the waveform costs."""

import random
from statistics import median

from bench.driven import Driven
from bench.ear import Ear
from bench.report import Figure, at_most, series, single
from bench.stage import Stage

ROUNDS = 12
SHORT, LONG = 4_000, 10_000_000
WAVE_S = 120


def measure(stage: Stage) -> list[Figure]:
    """Take the three measurements one after the other."""
    with Driven.module("window", env=stage.display.env) as window:
        again = _say_again(stage.ear, window)
        short, long = _starts(stage.ear, window, SHORT), _starts(stage.ear, window, LONG)
    ratio = median(long) / median(short)
    return [
        series("say again: key to first sound, out of the ring", again, target=at_most(60)),
        series("start at a word of a text of 4 kB: to first sound", short),
        series("start at a word of a text of 10 MB: to first sound", long),
        single("start in 10 MB / in 4 kB", ratio, "×", at_most(1.3, "×")),
        *(_wave(stage, palette, scale) for palette in ("paper", "contrast") for scale in (1, 2)),
    ]


def _say_again(ear: Ear, window: Driven) -> list[float]:
    window.ask("speak", text="All our aims are in our own eyes. All our eyes are in our aims.")
    ear.wait_quiet(ear.begin(0), 1.5, 30)
    taken = []
    for _ in range(ROUNDS):
        mark = ear.begin(0.6 + random.uniform(0, 0.03))
        began = window.ask("say_again")
        taken.append((ear.first_sound(mark) - began) * 1000)
    return taken


def _starts(ear: Ear, window: Driven, size: int) -> list[float]:
    window.ask("clear")
    window.ask("copy", size=size)
    window.ask("paste", limit_s=60)
    while window.ask("pasted")["loading"]:
        pass
    length, taken = window.ask("pasted")["length"], []
    for number in range(ROUNDS + 1):
        mark = ear.begin(0.4 + random.uniform(0, 0.03))
        began = window.ask("start_at", offset=int(length * random.uniform(0.1, 0.9)))
        first = ear.first_sound(mark)
        window.ask("stop")
        if number:
            taken.append((first - began) * 1000)
    return taken


def _wave(stage: Stage, palette: str, scale: int) -> Figure:
    with Driven.module("wave", palette, str(scale), env=stage.display.env) as wave:
        wave.ask("frames", seconds=WAVE_S, limit_s=60)
        frames = wave.ask("frames", seconds=WAVE_S, limit_s=60)
    name = f"a frame of the waveform, {palette}, scale {scale}"
    return series(name, frames, target=at_most(2), note=f"worst {max(frames):.1f} ms: a page turns")
