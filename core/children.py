"""Our own processes: the command that is one, how it is started with pipes, and how one is ended at once."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from core.paths import app_command

if TYPE_CHECKING:  # the speech server is started before asyncio is loaded
    from asyncio.subprocess import Process


def child_command(role: str, *arguments: str) -> list[str]:
    """Return the command that starts one of our own processes; main.py has the table of their roles.

    The same in a source tree, an installed wheel and a frozen app: main.py hands `--child ROLE` over
    before it imports anything heavy.
    """
    return [*app_command(), "--child", role, *arguments]


def start(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Start a child, with pipes to its stdin and from its stdout; OSError where the system does not."""
    pipe = subprocess.PIPE
    with _deaf_to_interrupts():
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, creationflags=_NO_WINDOW)


async def start_watched(command: Sequence[str], **more: Any) -> "Process":
    """Start a child that asyncio looks after; `more` is as asyncio has it. OSError where the system does not."""
    from asyncio import create_subprocess_exec  # noqa: PLC0415

    pipe = subprocess.PIPE
    with _deaf_to_interrupts():
        return await create_subprocess_exec(*command, stdin=pipe, stdout=pipe, creationflags=_NO_WINDOW, **more)


def kill(process: "Process") -> None:
    """Kill a child that asyncio looks after; nothing happens where it has ended by itself."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill()
        else:
            # Before Python 3.12 Process.kill() polls, and so takes the dead child away from asyncio's watcher.
            os.kill(process.pid, signal.SIGKILL)


_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a console would open for each child of a program that has none."""


@contextlib.contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Let a process started in this block never see Ctrl-C, which reaches all of a terminal's processes.

    It is the app that decides what Ctrl-C means. A child that is told to ignore it by its own code (main.py does,
    for systems without such masks) would still be open to it while Python starts. For us it is only put off to
    the end of the block.
    """
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
