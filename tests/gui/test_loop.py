"""Coroutine tests of the window run on Qt's own loop."""

import asyncio

import qasync
from PySide6.QtCore import QTimer


async def test_a_coroutine_and_a_qt_timer_share_one_loop() -> None:
    fired = asyncio.Event()
    QTimer.singleShot(0, fired.set)
    async with asyncio.timeout(10):
        await fired.wait()
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop)
