"""What stands behind the window while it is open: reader, player, the page that is kept, and the bridge to them."""

import asyncio
import logging

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


async def serve(
    window: MainWindow,
    theme: Theme,
    settings: Settings,
    server: ServerProcess,
    file: str | None,
    closed: asyncio.Event,
) -> None:
    """Serve the window until it is closed; keep the page and end the player."""
    link = Link(voice=settings["speech.voice"], language=system_language(), server=server)
    playback = Playback()
    pauses = Pauses.of(settings)
    bridge = Bridge(window, theme, settings, link, playback, pauses, PageStore())
    serving = asyncio.create_task(bridge.run(file))
    closing = asyncio.create_task(closed.wait())
    try:
        await asyncio.wait([serving, closing], return_when=asyncio.FIRST_COMPLETED)
    finally:
        closing.cancel()
        await bridge.close()
        serving.cancel()
        await asyncio.wait([serving])
        if not serving.cancelled() and (error := serving.exception()) is not None:
            log.error("unexpected error", exc_info=error)
        await asyncio.gather(playback.close(), link.close())
