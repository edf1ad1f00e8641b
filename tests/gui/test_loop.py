"""Coroutine tests of the window run on Qt's own loop."""

import asyncio
import gc
import threading

import qasync
from PySide6.QtCore import QTimer

from tests.gui.conftest import pytest_asyncio_loop_factories


async def test_a_coroutine_and_a_qt_timer_share_one_loop() -> None:
    fired = asyncio.Event()
    QTimer.singleShot(0, fired.set)
    async with asyncio.timeout(10):
        await fired.wait()
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)


def test_a_loop_that_has_ended_is_not_deleted_by_a_thread_that_collects() -> None:
    async def leave_a_timer() -> None:
        async with asyncio.timeout(1):
            await asyncio.sleep(0)

    gc.collect()
    with asyncio.Runner(loop_factory=pytest_asyncio_loop_factories()["qasync"]) as runner:
        runner.run(leave_a_timer())
    del runner
    collecting = threading.Thread(target=gc.collect)
    collecting.start()
    collecting.join()  # Qt warns when a thread deletes what ticks in another, and at the next tick it crashes
