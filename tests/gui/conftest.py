"""Widgets without a screen: one QApplication for the run, and coroutines on its qasync loop.

Never call qtbot.wait, waitUntil or waitSignal in an `async def` test: a nested loop hangs there for good.
Await an asyncio.Event instead.
"""

import asyncio
from collections.abc import Callable, Iterator, Mapping

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from core.settings import Settings
from gui.theme import Theme
from tests.gui.desk import open_desk  # noqa: F401 - a fixture for all tests here
from tests.gui.text_page import no_blinking, view  # noqa: F401


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    # What a widget put there is an object of Python's; Qt would delete it after Python has ended.
    qapp.clipboard().clear()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Paper and ink. What a test does to the application's letters is undone."""
    font = qapp.font()
    theme = Theme(qapp, "paper")
    yield theme
    qapp.setFont(font)
    theme.deleteLater()


@pytest.fixture
def settings() -> Settings:
    """Those of a new home."""
    return Settings()


_loops: list[asyncio.AbstractEventLoop] = []
"""Kept beyond their end, with the timers that still tick in them: Python's collector may run in a worker's thread,
and what it deletes there the next tick would look for in vain, and crash."""


def _new_loop() -> asyncio.AbstractEventLoop:
    _loops.append(qasync.QEventLoop(QApplication.instance()))
    return _loops[-1]


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qasync": _new_loop}
