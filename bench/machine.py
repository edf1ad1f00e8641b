"""The machine that a run happened on: what it is, what was stolen from it, and loads put upon it."""

import contextlib
import json
import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Self

from tests.fixtures import processes

PACKAGES = (
    "PySide6-Essentials",
    "qasync",
    "websockets",
    "uvicorn",
    "numpy",
    "sounddevice",
    "soxr",
    "espeakng-loader",
)
PROGRAMS = {
    "pulseaudio": ["pulseaudio", "--version"],
    "speech-dispatcher": ["speech-dispatcher", "--version"],
    "espeak-ng": ["espeak-ng", "--version"],
}
IDLE = (3, 4)
"""The columns of /proc/stat: nothing to do, or nothing but waiting for a disk."""
STEAL = 7
"""The column of /proc/stat: time in which the host let others run."""


def about() -> dict[str, Any]:
    """Return processor and versions; nothing that names the machine or its folders."""
    return {"processor": _processor(), "python": platform.python_version(), "versions": _versions()}


def _processor() -> str:
    names = [
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    ]
    return f"{os.cpu_count()} × {names[0] if names else platform.machine()}"


def _versions() -> dict[str, str]:
    found = {}
    for package in PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    for program, command in PROGRAMS.items():
        with contextlib.suppress(OSError):
            said = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False).stdout
            found[program] = said.partition("  ")[0].splitlines()[0] if said else ""
    return found


class Circumstances:
    """What else went on while a part was measured: steal and load of the machine."""

    def __init__(self) -> None:
        self._date = datetime.now(UTC).isoformat(timespec="seconds")
        self._before = _cpu_times()

    def told(self) -> dict[str, Any]:
        """Return date, steal since then in percent of all time, and the load of the last minute."""
        spent = [after - before for after, before in zip(_cpu_times(), self._before, strict=True)]
        steal = 100 * spent[STEAL] / max(1, sum(spent))
        return {"date": self._date, "steal_percent": round(steal, 2), "load": round(os.getloadavg()[0], 2)}


def _cpu_times() -> list[int]:
    # The two last columns are contained in others.
    return [int(word) for word in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]]


class Burners:
    """Keeps every core busy with a process of normal priority; a context manager."""

    DISTURBED_PERCENT = 5

    def __enter__(self) -> Self:
        command = [sys.executable, "-S", "-c", "while True: pass"]
        self._processes = [processes.start(command, stdin=subprocess.DEVNULL) for _ in range(os.cpu_count() or 1)]
        self._before = _cpu_times(), _own_ticks()
        return self

    def __exit__(self, *_: object) -> None:
        for burner in self._processes:
            processes.end(burner)

    def others_percent(self) -> float:
        """Return how much of all cores went to what is neither this run nor one of its children, since entering."""
        times, own = self._before
        spent = [after - before for after, before in zip(_cpu_times(), times, strict=True)]
        busy = sum(spent) - sum(spent[column] for column in (*IDLE, STEAL))
        return max(0.0, 100 * (busy - (_own_ticks() - own)) / max(1, sum(spent)))


def _own_ticks() -> int:
    """Return the processor time of this process and all beneath it, those that have ended too, in clock ticks."""
    return sum(_ticks(pid) for pid in [os.getpid(), *processes.descendants(os.getpid())])


def _ticks(pid: int) -> int:
    with contextlib.suppress(OSError):  # it ended meanwhile: its parent counts it
        return sum(map(int, Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return 0


def raise_priority(pid: int) -> bool:
    """Give a process the priority that desktops give to the sound server; False where that is not allowed."""
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            os.sched_setscheduler(int(thread.name), os.SCHED_RR, os.sched_param(5))
    except PermissionError:
        return False
    return True


class Control:
    """A process of real-time priority that only sleeps: what it oversleeps is the machine's fault, not ours."""

    DISTURBED_MS = 30

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        self._process = processes.start([sys.executable, "-m", "bench.control"], stdin=pipe, stdout=pipe)
        return self

    def __exit__(self, *_: object) -> None:
        processes.end(self._process)

    def told(self) -> dict[str, Any]:
        """End it; return its worst oversleep in ms, and whether it had real-time priority."""
        out, _ = self._process.communicate(timeout=10)
        found: dict[str, Any] = json.loads(out)
        return found
