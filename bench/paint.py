"""Part "paint": from a process's start to its first painted window, beside a bare PySide6 window, in turn."""

import shutil
from statistics import median

from bench.driven import Driven
from bench.ear import now
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from core import paths

ROUNDS = 9


def measure(stage: Stage) -> list[Figure]:
    """Start both so many times, after one start each for the disk's cache; ours with nothing to go on with.

    Then its first picture is the whole one, with the question on the page.
    """
    env = stage.display.env
    bare, ours, ready = [], [], []
    for number in range(ROUNDS + 1):
        bare_ms, _ = _start(Driven.module("bare", env=env))
        shutil.rmtree(paths.data_dir(), ignore_errors=True)
        ours_ms, ready_ms = _start(Driven.module("window", env=env))
        if number:
            bare.append(bare_ms)
            ours.append(ours_ms)
            ready.append(ready_ms)
    return [
        series("first paint: bare PySide6 window", bare),
        series("first paint: Parlando", ours),
        single("first paint: Parlando / bare", median(ours) / median(bare), "×", at_most(1.4, "×")),
        series("ready to speak: Parlando", ready, note="from the start of the process"),
    ]


def _start(driven: Driven) -> tuple[float, float]:
    """Return when it was painted and when it was ready, in ms since its start."""
    began = now()
    with driven:
        moments = driven.first_answer
    return (moments["painted"] - began) * 1000, (moments.get("ready", began) - began) * 1000
