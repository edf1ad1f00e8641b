"""Ctrl-C and SIGTERM, which end the program at once: a command that has something to tidy up does so first."""

import asyncio
import contextlib
import getpass
import signal
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

Result = TypeVar("Result")


def run_interruptible(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a command's work; KeyboardInterrupt when a signal has ended it.

    The first signal cancels the work; a further one does not cut the tidying up short.
    """
    with _interrupts_raised():
        try:
            return asyncio.run(_cancelled_by_signals(work))
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None


def ask_secret(prompt: str) -> str:
    """Ask for what nobody shall see, on the terminal; EOFError at Ctrl-D. For the main thread.

    KeyboardInterrupt at Ctrl-C, even where a loop that stands still has it: the terminal shows again what is typed.
    """
    with _interrupts_raised():
        return getpass.getpass(prompt)


def divert_interrupts(act: Callable[[], object]) -> None:
    """From now on let Ctrl-C call `act` on the running loop, in place of ending the command."""
    _on_signal(asyncio.get_running_loop(), signal.SIGINT, act)


@contextlib.contextmanager
def _interrupts_raised() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt in this block, where it does not go elsewhere still."""
    former = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)


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
