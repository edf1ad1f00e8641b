"""What stands behind the window while it is open: reader, player, the page that is kept, and the bridge to them."""

import asyncio
import gc
import logging
from contextlib import AbstractAsyncContextManager, nullcontext

from core.audio.playback import Playback
from core.instance import Claim
from core.library import Library
from core.orders import serving
from core.reader.assembly import Pauses
from core.reader.language import system_language
from core.reader.link import Link
from core.server.process import ServerProcess
from core.settings import Settings
from gui.bridge import Bridge
from gui.start import Start
from gui.theme import Theme
from gui.window import MainWindow

log = logging.getLogger(__name__)


async def serve(
    window: MainWindow,
    theme: Theme,
    settings: Settings,
    server: ServerProcess,
    playback: Playback,
    start: Start,
    closed: asyncio.Event,
) -> None:
    """Serve the window until it is closed; keep the page and end the player."""
    link = Link(voice=settings["speech.voice"], language=system_language(), server=server)
    link.follows_language = settings["speech.follow_language"]
    library = Library()
    pauses = Pauses.of(settings)
    bridge = Bridge(window, theme, settings, link, playback, pauses, library)
    gc.freeze()  # all that is loaded stays: no look for garbage goes through it (main.py has put it off so far)
    gc.enable()
    service = asyncio.create_task(bridge.run(start.file, start.order))
    closing = asyncio.create_task(closed.wait())
    try:
        async with _reachable(start.claim, bridge):
            await asyncio.wait([service, closing], return_when=asyncio.FIRST_COMPLETED)
    finally:
        closing.cancel()
        await bridge.close()
        service.cancel()
        await asyncio.wait([service])
        if not service.cancelled() and (error := service.exception()) is not None:
            log.error("unexpected error", exc_info=error)
        await link.close()
        library.close()


def _reachable(claim: Claim | None, bridge: Bridge) -> AbstractAsyncContextManager[None]:
    """Take the orders of other starts, if we are the one window."""
    return nullcontext() if claim is None else serving(claim, bridge.orders.take)
