"""The line that the commands speak over: our own speech server, and how the listener wants it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.reader.assembly import Pauses
from core.reader.language import system_language
from core.reader.link import Link
from core.server.process import ServerProcess
from core.settings import Settings


@asynccontextmanager
async def open_link(voice: str) -> AsyncIterator[Link]:
    """Give a link to a speech server of our own, which ends with the block."""
    link = Link(voice=voice, language=system_language(), server=ServerProcess())
    try:
        yield link
    finally:
        await link.close()


def pauses(settings: Settings) -> Pauses:
    """Return the listener's pauses."""
    return Pauses(settings["speech.sentence_pause_ms"], settings["speech.paragraph_pause_ms"])
