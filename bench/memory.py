"""Part "memory": what all processes of the program hold (PSS) with the window open, idle and while speaking, and
how much of a processor core they take when nothing happens.
"""

import os
import subprocess
import time
from pathlib import Path

from bench.driven import ROOT, BenchError
from bench.ear import now
from bench.report import Figure, at_most, single
from bench.stage import Stage
from tests.fixtures import processes
from tests.fixtures.processes import command_of, descendants
from tests.fixtures.program import COMMAND

LIMIT_MB = 180
CHILDREN = 3
"""Server, engine and player; another engine is kept in reserve once something was spoken."""
SETTLED_S = 3
IDLE_S = 60
IDLE_LIMIT = 0.5
TEXT = ROOT / "resources/sample.txt"


def measure(stage: Stage) -> list[Figure]:
    """Open the window on a short text, look, press Speak, look again."""
    display = stage.display
    process = processes.start(
        [*COMMAND, str(TEXT)],
        env={**os.environ, **display.env},
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        window = display.xdotool("search", "--sync", "--onlyvisible", "--name", "Parlando").splitlines()[0]
        _wait_for_children(process.pid)
        time.sleep(SETTLED_S)
        idle = _pss_mb(process.pid)
        taken = _idle_percent(process.pid)
        mark = stage.ear.begin()
        display.xdotool("windowactivate", "--sync", window, "key", "F8")
        stage.ear.first_sound(mark)
        stage.ear.listen(SETTLED_S)
        speaking = _pss_mb(process.pid)
    finally:
        processes.end(process)
    return [_figure("idle", idle), _figure("speaking", speaking), _idle_figure(taken)]


def _idle_figure(parts: dict[str, float]) -> Figure:
    note = ", ".join(f"{name} {share:.2f}" for name, share in parts.items())
    target = at_most(IDLE_LIMIT, "%")
    return single(f"of one core, idle for {IDLE_S} s", sum(parts.values()), "%", target, note)


def _idle_percent(root: int) -> dict[str, float]:
    """Return how much of a core each kind of process takes while nobody does anything."""
    began, before = now(), _worked_s(root)
    time.sleep(IDLE_S)
    after, took = _worked_s(root), now() - began
    return {name: (after[name] - before.get(name, 0)) / took * 100 for name in after}


def _worked_s(root: int) -> dict[str, float]:
    """Return the processor time of each kind of process, all its threads together, in seconds."""
    found: dict[str, float] = {}
    for pid in [root, *descendants(root)]:
        threads = Path(f"/proc/{pid}/task").glob("*/schedstat")  # in nanoseconds; `stat` counts by the hundredth
        worked_ns = sum(int(each.read_text().split()[0]) for each in threads)
        name = _kind(pid)
        found[name] = found.get(name, 0) + worked_ns / 1e9
    return found


def _kind(pid: int) -> str:
    words = command_of(pid).split()
    return words[words.index("--child") + 1] if "--child" in words else "window"


def _figure(state: str, parts: dict[str, float]) -> Figure:
    note = ", ".join(f"{name} {size:.0f}" for name, size in parts.items())
    return single(f"memory of all processes, {state}", sum(parts.values()), "MB", at_most(LIMIT_MB, "MB"), note)


def _wait_for_children(root: int) -> None:
    deadline = now() + 20
    while len(list(descendants(root))) < CHILDREN:
        if now() > deadline:
            raise BenchError("the window's children do not start")
        time.sleep(0.05)


def _pss_mb(root: int) -> dict[str, float]:
    """Return the proportional set size of each process, in megabytes (10^6 bytes), by what it is."""
    found: dict[str, float] = {}
    for pid in [root, *descendants(root)]:
        name = _kind(pid)
        found[name] = found.get(name, 0) + pss_mb(pid)
    return found


def pss_mb(pid: int) -> float:
    """Return the proportional set size of one process, in megabytes (10^6 bytes)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("Pss:"))
