"""Part "start": how long the commands take, from a process's start to its end, beside a Python doing nothing."""

import os
import subprocess
import sys
import time
from statistics import median

from bench.driven import BenchError, Driven
from bench.ear import now
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from tests.fixtures import processes
from tests.fixtures.program import COMMAND

ROUNDS = 9
SETTLED_S, LIMIT_S = 0.3, 10
NOTHING = "python -c pass"
PROGRAMS = {
    NOTHING: [sys.executable, "-c", "pass"],
    "parlando --version": [*COMMAND, "--version"],
    "parlando speak --help": [*COMMAND, "speak", "--help"],
    "parlando voices": [*COMMAND, "voices"],
}
SENTENCE = "All our aims are in our own eyes."
SPEAK = [*COMMAND, "speak", SENTENCE]


def measure(stage: Stage) -> list[Figure]:
    """Run all in turn, after one round for the disk's cache."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    sounds: list[float] = []
    for number in range(ROUNDS + 1):
        for name, command in PROGRAMS.items():
            took_ms = _run_ms(command)
            if number:
                times[name].append(took_ms)
        first_ms = _first_sound_ms(stage)
        if number:
            sounds.append(first_ms)
    figures = [series(name, samples) for name, samples in times.items()]
    nothing_ms = median(times[NOTHING])
    figures += [
        single(f"{name} / {NOTHING}", median(samples) / nothing_ms, "×")
        for name, samples in times.items()
        if name != NOTHING
    ]
    return [*figures, series("parlando speak, process start → first sound", sounds), _second_start(stage)]


def _second_start(stage: Stage) -> Figure:
    """Start Parlando again while its window is put away: how long until that is the active one."""
    env = stage.display.env
    times: list[float] = []
    with Driven.module("window", env=env) as window:
        for _ in range(ROUNDS):
            window.ask("minimize")
            time.sleep(SETTLED_S)
            began = now()
            subprocess.run(COMMAND, env={**os.environ, **env}, timeout=30, stdin=subprocess.DEVNULL, check=True)
            while (shown := window.ask("forward_at")) is None:
                if now() > began + LIMIT_S:
                    raise BenchError("the first window does not come forward")
            times.append((shown - began) * 1000)
    return series("second start → the first window is in front", times, target=at_most(100))


def _run_ms(command: list[str]) -> float:
    began = now()
    done = subprocess.run(command, capture_output=True, timeout=30, stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise BenchError(f"{command[1:]}: {done.stderr.decode(errors='replace').strip()}")
    return (now() - began) * 1000


def _first_sound_ms(stage: Stage) -> float:
    mark = stage.ear.begin()
    began = now()
    process = processes.start(SPEAK, stdin=subprocess.DEVNULL)
    try:
        return (stage.ear.first_sound(mark) - began) * 1000
    finally:
        processes.end(process)
