"""The window's life on one loop. The speech server is started first, and comes up while the rest is loaded."""

import asyncio
import logging
import os
import signal
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from core.heap import give_back_large_blocks
from core.logs import begin_log
from core.outside import set_offline
from core.server.process import ServerProcess
from core.settings import Settings
from gui.start import Start
from gui.theme import Theme
from gui.window import MainWindow

log = logging.getLogger(__name__)


def live(app: QApplication, window: MainWindow, theme: Theme, settings: Settings, start: Start) -> int:
    """Serve the window until it is closed; return the exit code."""
    with QEventLoop(app) as loop:
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(_log_loop_exception)
        living = loop.create_task(_live(window, theme, settings, start))
        try:
            return int(loop.run_until_complete(living))
        except RuntimeError:
            if living.done():
                raise
            # The display is gone, and Qt has left its loop for good: no step of a coroutine runs any more.
            log.info("the display is gone")
            os._exit(1)


async def _live(window: MainWindow, theme: Theme, settings: Settings, start: Start) -> int:
    begin_log()
    set_offline(settings["privacy.offline"])
    closed = asyncio.Event()
    window.closing.connect(closed.set)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, closed.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(closed.set))
    server = ServerProcess(launched=start.server)
    starting = asyncio.create_task(server.start())
    await asyncio.sleep(0)  # it is launched in its first step; its start is awaited by who needs it
    # So is the player's process; both come up while the rest is loaded, which takes as long as they do.
    playback = import_module("core.audio.playback").Playback()
    preparing = asyncio.create_task(playback.prepare())
    await asyncio.sleep(0)
    give_back_large_blocks()
    try:
        await import_module("gui.service").serve(window, theme, settings, server, playback, start, closed)
    finally:
        await asyncio.gather(preparing, return_exceptions=True)
        await playback.close()
        await server.close()
        await asyncio.gather(starting, return_exceptions=True)
    return 0


def _log_loop_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.error("unexpected error: %s", context.get("message"), exc_info=context.get("exception"))
