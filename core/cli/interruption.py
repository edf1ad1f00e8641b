"""Ctrl-C and SIGTERM: a command tidies up and ends."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
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


def divert_interrupts(act: Callable[[], object]) -> None:
    """From now on let Ctrl-C call `act` on the running loop, in place of ending the command."""
    _on_signal(asyncio.get_running_loop(), signal.SIGINT, act)


async def _cancelled_by_signals(work: Coroutine[Any, Any, Result]) -> Result:
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work)

    def cancel() -> None:
        if not task.cancelling():
            task.cancel()

    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(loop, number, cancel)
    return await task


def _on_signal(loop: asyncio.AbstractEventLoop, number: int, act: Callable[[], object]) -> None:
    try:
        loop.add_signal_handler(number, act)
    except NotImplementedError:  # Windows
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(act))
