"""The window's life on one loop: the children are started, served and ended here."""

import asyncio
import logging
import signal
from typing import Any

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from core.audio.playback import Playback
from core.page_store import PageStore
from core.reader.assembly import Pauses
from core.reader.language import system_language
from core.reader.link import Link
from core.server.process import ServerProcess
from core.settings import Settings
from gui.bridge import Bridge
from gui.theme import Theme
from gui.window import MainWindow

log = logging.getLogger(__name__)


def live(app: QApplication, window: MainWindow, theme: Theme, settings: Settings, file: str | None) -> int:
    """Serve the window until it is closed; return the exit code."""
    with QEventLoop(app) as loop:
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(_log_loop_exception)
        return int(loop.run_until_complete(_live(window, theme, settings, file)))


async def _live(window: MainWindow, theme: Theme, settings: Settings, file: str | None) -> int:
    closed = asyncio.Event()
    window.closing.connect(closed.set)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, closed.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(closed.set))
    link = Link(voice=settings["speech.voice"], language=system_language(), server=ServerProcess())
    playback = Playback()
    pauses = Pauses(settings["speech.sentence_pause_ms"], settings["speech.paragraph_pause_ms"])
    bridge = Bridge(window, theme, settings, link, playback, pauses, PageStore())
    serving = asyncio.create_task(bridge.run(file))
    try:
        await asyncio.wait([serving, asyncio.create_task(closed.wait())], return_when=asyncio.FIRST_COMPLETED)
    finally:
        await bridge.close()
        serving.cancel()
        await asyncio.wait([serving])
        if not serving.cancelled() and (error := serving.exception()) is not None:
            log.error("unexpected error", exc_info=error)
        await asyncio.gather(playback.close(), link.close())
    return 0


def _log_loop_exception(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    log.error("unexpected error: %s", context.get("message"), exc_info=context.get("exception"))
