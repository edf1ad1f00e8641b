"""Widgets without a screen: one QApplication for the run, and coroutines on its qasync loop.

Never call qtbot.wait, waitUntil or waitSignal in an `async def` test: a nested loop hangs there for good.
Await an asyncio.Event instead.
"""

import asyncio
from collections.abc import Callable, Iterator, Mapping

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from tests.gui.desk import open_desk  # noqa: F401 - a fixture for all tests here


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    # What a widget put there is an object of Python's; Qt would delete it after Python has ended.
    qapp.clipboard().clear()


_loops: list[asyncio.AbstractEventLoop] = []
"""Kept beyond their end, with the timers that still tick in them: Python's collector may run in a worker's thread,
and what it deletes there the next tick would look for in vain, and crash."""


def _new_loop() -> asyncio.AbstractEventLoop:
    _loops.append(qasync.QEventLoop(QApplication.instance()))
    return _loops[-1]


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qasync": _new_loop}
