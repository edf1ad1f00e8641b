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


def _new_loop() -> asyncio.AbstractEventLoop:
    return qasync.QEventLoop(QApplication.instance())


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qasync": _new_loop}
