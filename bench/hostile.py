"""Part "hostile": mutants of real documents, and bombs, opened as the app opens them.

Each is read, as far as it goes, or refused by one of the four errors; nothing else may come of it. The documents
are no part of the project: they are looked for where `bench.documents` looks.
"""

import random
import tempfile
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

from bench.documents import documents
from bench.report import Figure, at_most, single
from bench.stage import Stage
from core.documents.process import DocumentProcess
from core.errors import TextUnreadable
from tests.unit.documents.bombs import BOMBS
from tests.unit.documents.test_mutants import mutated

MUTANTS = 2000
LARGEST = 400_000
"""Bytes of a document that is mutated: larger ones make the same kinds of harm, slower."""
AT_ONCE = 2
HANG_S = 10.0


def measure(stage: Stage) -> list[Figure]:
    """Open them all; return how many ended otherwise than they may."""
    return [*_mutants(), *_bombs()]


def opened(file: Path) -> tuple[str, int]:
    """Open a document as the app does; return how that ended, and how many code points came."""
    length = 0
    with DocumentProcess() as process:
        try:
            process.open(file)
            while (pieces := process.next()) is not None:
                length += sum(len(piece.text) for piece in pieces)
        except TextUnreadable as error:
            if error.params.get("why") == "slow":
                return "no progress", length
            return type(error).__name__ if not length else "read in part", length
    return ("read" if length else "silently empty"), length


def _mutants() -> list[Figure]:
    seeds = [file for file in documents() if file.stat().st_size <= LARGEST]
    chance, outcomes, slowest = random.Random(9), Counter[str](), 0.0
    lock = threading.Lock()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(AT_ONCE) as pool:

        def run(number: int) -> tuple[str, float]:
            with lock:
                seed = seeds[number % len(seeds)]
                content = mutated(seed.read_bytes(), chance)
            file = Path(folder) / f"{number}{seed.suffix}"
            file.write_bytes(content)
            began = monotonic()
            outcome, _ = opened(file)
            file.unlink()
            return outcome, monotonic() - began

        for outcome, took in pool.map(run, range(MUTANTS)):
            outcomes[outcome] += 1
            slowest = max(slowest, took)
    note = ", ".join(f"{name} {count}" for name, count in outcomes.most_common())
    return [
        single("mutants that hang", outcomes["no progress"], "", at_most(0, ""), note),
        single("mutants that are silently empty", outcomes["silently empty"], "", at_most(0, "")),
        single("the slowest mutant", slowest, "s", at_most(HANG_S, "s")),
    ]


def _bombs() -> list[Figure]:
    figures = []
    for name, make in BOMBS.items():
        with tempfile.TemporaryDirectory() as folder:
            file = make(Path(folder))
            began = monotonic()
            outcome, length = opened(file)
            took = monotonic() - began
        figures.append(single(name, took, "s", at_most(2 * HANG_S, "s"), f"{outcome}, {length:,} characters"))
    return figures
