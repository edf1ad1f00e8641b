"""Standard input as a stream: piped text is passed on while it is still being written."""

import asyncio
import os
import threading
from collections.abc import AsyncIterator
from concurrent.futures import CancelledError

from core.errors import TextUnreadable

READ_SIZE = 65536


async def standard_input() -> AsyncIterator[bytes]:
    """Yield standard input's bytes as they come, until its end; TextUnreadable where it can't be read.

    Read in a daemon thread: a read that waits for a writer can't be cut short, and must not hold the exit.
    """
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[bytes | OSError] = asyncio.Queue(maxsize=4)

    def read() -> None:
        while True:
            piece = _piece()
            try:
                asyncio.run_coroutine_threadsafe(queue.put(piece), loop).result()
            except (RuntimeError, CancelledError):
                return  # the loop has ended, nobody listens any more
            if not piece or isinstance(piece, OSError):
                return

    threading.Thread(target=read, name="standard-input", daemon=True).start()
    while piece := await queue.get():
        if isinstance(piece, OSError):
            raise TextUnreadable(f"Standard input can't be read ({piece.strerror}); pipe text in.") from piece
        yield piece


def _piece() -> bytes | OSError:
    try:
        return os.read(0, READ_SIZE)
    except OSError as error:  # a folder, or a terminal that is gone
        return error
