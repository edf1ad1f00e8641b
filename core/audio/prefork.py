"""A process that keeps everything loaded and forks another from itself whenever one is wanted.

To load Python, numpy and the rest takes a player 200 ms, a fork 2 ms, and what both share counts in memory once.
The keeper does nothing but wait; it holds no thread and no device, so a fork of it is clean. Where a system cannot
fork, or should not (macOS), the process does the work itself, once, and whoever wants more of it starts another
process.
"""

import ctypes
import gc
import os
import select
import signal
import sys
from collections.abc import Callable

CAN_FORK = sys.platform == "linux"
_LEAVE_MS = 500
_PR_SET_PDEATHSIG = 1

Work = Callable[[str], int]
"""Does what an order says, until it is done or stdin ends; returns the exit code."""


def serve(work: Work, on_forked: Callable[[int], None], on_ended: Callable[[], None]) -> int:
    """Do what each line on stdin orders, one after the other, until stdin ends; return the exit code.

    `on_forked` is told the number of the process that works; `on_ended`, in the keeper alone, that it is gone.
    While it works it may read stdin itself. It never outlives the keeper.
    """
    gc.freeze()
    while order := _next_order():
        if not CAN_FORK:
            on_forked(os.getpid())
            return work(order)
        reading, writing = os.pipe()
        keeper = os.getpid()
        if (pid := os.fork()) == 0:
            os.close(reading)
            _die_with(keeper)
            os._exit(work(order))
        os.close(writing)
        on_forked(pid)
        _see_out(pid, reading)
        os.close(reading)
        on_ended()
    return 0


def _next_order() -> str:
    """Return the next line of stdin; empty at its end. Byte for byte: what follows is for the forked process."""
    line = b""
    while (byte := os.read(0, 1)) not in (b"", b"\n"):
        line += byte
    return line.decode() if byte else ""


def _die_with(keeper: int) -> None:
    """Let the system kill this process when the keeper ends, however it does."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != keeper:
        os._exit(0)


def _see_out(pid: int, alive: int) -> None:
    """Wait until a child has ended, which ends the pipe that it holds; see to it when stdin ends."""
    waiting = select.poll()
    waiting.register(alive, 0)
    waiting.register(0, 0)
    if alive not in dict(waiting.poll()):
        waiting.unregister(0)
        if not waiting.poll(_LEAVE_MS):
            os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
