"""Child processes that asyncio looks after: how one is ended at once."""

import contextlib
import os
import signal
import sys
from asyncio.subprocess import Process


def kill(process: Process) -> None:
    """Kill a child; nothing happens where it has ended by itself."""
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill()
        else:
            # Before Python 3.12 Process.kill() polls, and so takes the dead child away from asyncio's watcher.
            os.kill(process.pid, signal.SIGKILL)
