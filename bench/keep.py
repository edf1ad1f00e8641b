"""Part "keep": kill -9 at random moments while a text is being kept: what was kept last must be there, or more.

First the window is killed while somebody types in it; then what writes the library alone, in mid-writing.
"""

import os
import random
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

from bench.driven import ROOT, Driven
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from core.library import Library

KILLS = 100
LATEST_S = 0.25
"""A writer is killed at some moment up to then, counted from its first text."""
TYPED_S = (0.6, 2.5)
"""The window is killed at some moment between these, counted from the first letter."""
BEHIND_MS = 1500
"""What was typed last may be missing: the page is kept when half a second has passed since the first letter."""
WRITER = """
import itertools, sys
from core.library import Library, Page
library = Library()
number = library.shown().id
for count in itertools.count(int(sys.argv[1])):
    number = library.keep(Page("word " * count, "Tale", count, id=number))
    print(count, flush=True)
"""


def measure(stage: Stage) -> list[Figure]:
    """Kill windows, then writers."""
    return [*_kill_windows(stage), *_kill_writers()]


def _kill_writers() -> list[Figure]:
    """Let one library be written by so many processes, each of which is killed; look into it after each."""
    lost = torn = kept = 0
    looks: list[float] = []
    for _ in range(KILLS):
        said = _write_and_kill(kept + 1)
        began = time.monotonic()
        library = Library(Path(os.environ["XDG_DATA_HOME"]) / "parlando")
        page = library.shown()
        looks.append((time.monotonic() - began) * 1000)
        library.close()
        kept = page.text.count("word ")
        lost += kept < said
        torn += page.text != "word " * kept or page.place != kept or library.set_aside is not None
    return [
        single(f"texts lost in {KILLS} kills in mid-writing", lost, "", at_most(0, "")),
        single(f"texts torn in {KILLS} kills in mid-writing", torn, "", at_most(0, "")),
        series("the page is there again after a kill", looks),
    ]


def _kill_windows(stage: Stage) -> list[Figure]:
    """Let somebody type in a window that is killed, again and again; each word typed is the moment, in ms."""
    behind, torn, before = [], 0, ""
    for _ in range(KILLS):
        killed_ms = _type_and_kill(stage)
        library = Library(Path(os.environ["XDG_DATA_HOME"]) / "parlando")
        text = library.shown().text
        torn += not text.startswith(before) or not _is_whole(text) or library.set_aside is not None
        library.close()
        behind.append(killed_ms - int(text.split()[-1] if text.endswith(" ") else text.split()[-2]))
        before = text
    return [
        single(f"texts torn or lost in {KILLS} kills of a window typed in", torn, "", at_most(0, "")),
        series("typed before the kill and not kept", behind, target=at_most(BEHIND_MS)),
    ]


def _type_and_kill(stage: Stage) -> float:
    """Return the moment of the kill, in ms."""
    with Driven.module("window", env=stage.display.env) as window:
        window.ask("type_on")
        time.sleep(random.uniform(*TYPED_S))
        window.process.send_signal(signal.SIGKILL)
        killed_ms = time.monotonic() * 1000
        window.process.wait()
    return killed_ms


def _is_whole(text: str) -> bool:
    """Whether the words are moments in their order; the last one may be half typed."""
    words = text.split(" ")[:-1]
    return all(int(one) < int(other) for one, other in pairwise(words))


def _write_and_kill(begin: int) -> int:
    """Return the last text that the writer said to be kept."""
    command = [sys.executable, "-c", WRITER, str(begin)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as writer:
        assert writer.stdout
        said = int(writer.stdout.readline())
        time.sleep(random.uniform(0, LATEST_S))
        writer.send_signal(signal.SIGKILL)
        rest = [int(line) for line in writer.stdout if line.endswith(b"\n")]
    return rest[-1] if rest else said
