"""The line that the commands speak over: our own speech server, and how the listener wants it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.reader.language import system_language
from core.reader.link import Link
from core.server.process import ServerProcess


@asynccontextmanager
async def open_link(voice: str) -> AsyncIterator[Link]:
    """Give a link to a speech server of our own, which ends with the block."""
    link = Link(voice=voice, language=system_language(), server=ServerProcess())
    try:
        yield link
    finally:
        await link.close()
