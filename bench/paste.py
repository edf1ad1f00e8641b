"""Part "paste": how long the window stands still while a large text is pasted, what it takes, and Speak on it."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from statistics import median

from bench.driven import BenchError, Driven
from bench.ear import now
from bench.memory import pss_mb
from bench.report import Figure, Target, at_most, series, single
from bench.stage import Stage

SPEAKS = 9
MEGABYTE = 1_000_000
SENTENCE = "All our aims are in our own eyes."
SLOWER_MS = 20


@dataclass(frozen=True, slots=True)
class Paste:
    """One kind of text, how it comes onto the page, and how often that is measured."""

    name: str
    size: int
    count: int
    one_line: bool = False
    over: bool = False


LARGEST = Paste("10 MB", 10 * MEGABYTE, 3)
PASTES = (
    Paste("1 MB", MEGABYTE, 5),
    Paste("1 MB over 1 MB", MEGABYTE, 3, over=True),
    Paste("1 MB in one line", MEGABYTE, 3, one_line=True),
    LARGEST,
)
TAKEN_MB = 100
SETTLED_S = 4
"""So long after a paste it is kept in the library."""


def measure(stage: Stage) -> list[Figure]:
    """Paste into our window, and Speak in it on one sentence and on 1 MB; then paste into a bare window."""
    env = stage.display.env
    with Driven.module("window", env=env) as window:
        ours = [_stalls(window, "Parlando", paste, at_most(50)) for paste in PASTES]
        sounds = _first_sounds(stage, window)
    with Driven.module("bare", env=env) as window:
        bare = [_stalls(window, "bare window", paste) for paste in PASTES]
    taken = [_memory(env, paste) for paste in (LARGEST, replace(LARGEST, name="10 MB in one line", one_line=True))]
    return [*ours, *bare, *taken, *sounds]


def _memory(env: dict[str, str], paste: Paste) -> Figure:
    """What a fresh window holds more once a text is on its page and kept; the clipboard's part is not counted."""
    with Driven.module("window", env=env) as window:
        window.ask("clear")
        window.ask("copy", size=paste.size, one_line=paste.one_line)
        time.sleep(SETTLED_S)
        before = pss_mb(window.process.pid)
        paste_into(window, paste.size)
        time.sleep(SETTLED_S)
        taken = pss_mb(window.process.pid) - before
    return single(f"memory that {paste.name} pasted takes", taken, "MB", at_most(TAKEN_MB, "MB"))


def _stalls(driven: Driven, whose: str, paste: Paste, target: Target | None = None) -> Figure:
    driven.ask("copy", size=paste.size, one_line=paste.one_line)
    stalls, lengths = [], []
    for _ in range(paste.count):
        stall_ms, length_ms = paste_into(driven, paste.size, over=paste.over)
        stalls.append(stall_ms)
        lengths.append(length_ms)
    note = f"all on the page after {median(lengths):.0f} ms"
    return series(f"longest stall, {paste.name} pasted: {whose}", stalls, target=target, note=note)


def paste_into(driven: Driven, size: int, *, over: bool = False, limit_s: float = 60) -> tuple[float, float]:
    """Paste onto an empty page, or over what is there; return the longest stall and how long it all took, in ms."""
    if not over:
        driven.ask("clear", limit_s)
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
    paste_into(ours, MEGABYTE)
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
