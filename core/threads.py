"""Blocking calls that may never come back: in threads that hold up nobody's exit."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

_T = TypeVar("_T")


def in_daemon_thread(call: Callable[[], _T], name: str) -> "Future[_T]":
    """Make a call in a thread of its own; return its answer to be.

    Python waits at its end for the threads of `asyncio.to_thread`: Ctrl-C would take as long as a server that does
    not answer. This one is left behind; to await it, wrap it (`asyncio.wrap_future`).
    """
    answer: Future[_T] = Future()
    answer.set_running_or_notify_cancel()  # from now on nobody can cancel it, and only the thread settles it

    def work() -> None:
        try:
            answer.set_result(call())
        except BaseException as error:  # noqa: BLE001 - raised again where the answer is awaited
            answer.set_exception(error)

    threading.Thread(target=work, name=name, daemon=True).start()
    return answer
