"""Part "keep": kill -9 at random moments while a text is being kept: what was kept last must be there, or more."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from bench.driven import ROOT
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from core.library import Library

KILLS = 100
LATEST_S = 0.25
"""A writer is killed at some moment up to then, counted from its first text."""
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
