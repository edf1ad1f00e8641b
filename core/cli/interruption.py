"""Ctrl-C and SIGTERM: a command tidies up and ends."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


def run_interruptible(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a command's work; KeyboardInterrupt when a signal has ended it.

    The first signal cancels the work; a further one does not cut the tidying up short.
    """
    try:
        return asyncio.run(_cancelled_by_signals(work))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _cancelled_by_signals(work: Coroutine[Any, Any, Result]) -> Result:
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work)
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(loop, number, task)
    return await task


def _on_signal(loop: asyncio.AbstractEventLoop, number: int, task: "asyncio.Task[Any]") -> None:
    def cancel() -> None:
        if not task.cancelling():
            task.cancel()

    try:
        loop.add_signal_handler(number, cancel)
    except NotImplementedError:  # Windows
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(cancel))
