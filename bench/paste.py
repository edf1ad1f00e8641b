"""Part "paste": how long the window stands still while a large text is pasted, and Speak on it."""

import time
from collections.abc import Callable
from statistics import median

from bench.driven import BenchError, Driven
from bench.ear import now
from bench.report import Figure, Target, at_most, series
from bench.stage import Stage

ROUNDS = 5
SPEAKS = 9
MEGABYTE = 1_000_000
PASTES = (
    ("1 MB", MEGABYTE, False, at_most(50)),
    ("1 MB in one line", MEGABYTE, True, at_most(50)),
    ("10 MB", 10 * MEGABYTE, False, at_most(50)),
)
SENTENCE = "All our aims are in our own eyes."
SLOWER_MS = 20


def measure(stage: Stage) -> list[Figure]:
    """Paste into our window and a bare one; then compare Speak on one sentence with Speak on 1 MB."""
    env = stage.display.env
    with Driven.module("window", env=env) as ours, Driven.module("bare", env=env) as bare:
        figures = []
        for name, size, one_line, target in PASTES:
            figures += _stalls(ours, f"longest stall, {name} pasted: Parlando", size, one_line, target)
            figures += _stalls(bare, f"longest stall, {name} pasted: bare window", size, one_line)
        return [*figures, *_first_sounds(stage, ours)]


def _stalls(driven: Driven, name: str, size: int, one_line: bool, target: Target | None = None) -> list[Figure]:
    driven.ask("copy", size=size, one_line=one_line)
    stalls, lengths = [], []
    for _ in range(ROUNDS if size < 10 * MEGABYTE else 3):
        stall_ms, length_ms = _paste(driven, size)
        stalls.append(stall_ms)
        lengths.append(length_ms)
    return [series(name, stalls, target=target, note=f"all on the page after {median(lengths):.0f} ms")]


def _paste(driven: Driven, size: int, limit_s: float = 60) -> tuple[float, float]:
    began = now()
    driven.ask("paste", limit_s)
    while now() < began + limit_s:
        found = driven.ask("pasted", limit_s)
        if not found["loading"] and found["length"] >= size:
            return found["worst_ms"], (now() - began) * 1000
        time.sleep(0.02)
    raise BenchError(f"after {limit_s:.0f} s the pasted text is not on the page")


def _first_sounds(stage: Stage, ours: Driven) -> list[Figure]:
    ours.ask("copy", size=MEGABYTE, one_line=False)
    _paste(ours, MEGABYTE)
    large = [_first_sound(stage, lambda: ours.ask("speak_page"), ours) for _ in range(SPEAKS)]
    small = [_first_sound(stage, lambda: ours.ask("speak", text=SENTENCE), ours) for _ in range(SPEAKS)]
    return [
        series("Speak → first sound, one sentence", small),
        series("Speak → first sound, 1 MB on the page", large, target=at_most(round(median(small) + SLOWER_MS))),
    ]


def _first_sound(stage: Stage, speak: Callable[[], float], ours: Driven) -> float:
    mark = stage.ear.begin()
    began = speak()
    first = stage.ear.first_sound(mark)
    ours.ask("stop")
    return (first - began) * 1000
