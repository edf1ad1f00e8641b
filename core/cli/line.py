"""The line that the commands speak over: our own speech server or another one, and how the listener wants it."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.errors import UsageError
from core.keys import server_key
from core.options import Address
from core.reader.language import system_language
from core.reader.link import Link
from core.server.process import ServerProcess
from core.settings import Settings


@asynccontextmanager
async def open_link(
    settings: Settings, voice: str = "", url: str = "", *, patient: bool = False
) -> AsyncIterator[Link]:
    """Give a link to the voice of the listener's choice; a server of our own ends with the block.

    With a `url` there is no other server than that one: it was asked for in so many words.
    """
    link = _link_to(url, voice) if url else _usual_link(settings, voice, patient=patient)
    link.follows_language = settings["speech.follow_language"]
    try:
        yield link
    finally:
        await link.close()


async def find_voice(link: Link, *, insists: bool) -> None:
    """Get to know the voice that will be heard. Where it is not the wished one, that is said, or raised."""
    await link.find_voices()
    if (trouble := link.trouble) is not None:
        if insists:
            raise trouble
        sys.stderr.write(f"parlando: {trouble}\n")


def address_of(url: str) -> str:
    """Return a base address that was typed; UsageError where it is none."""
    try:
        address = Address()(url)
    except ValueError:
        address = ""
    if not address:
        raise UsageError(f"“{url}” is no address of a speech server; one looks like https://speech.example.")
    return address


def _link_to(url: str, voice: str) -> Link:
    address = address_of(url)
    return Link(voice=voice, language=system_language(), url=address, key=server_key(address), patient=True)


def _usual_link(settings: Settings, voice: str, *, patient: bool) -> Link:
    url = settings["server.url"]
    return Link(
        voice=voice or settings["speech.voice"],
        language=system_language(),
        server=ServerProcess(),
        url=url,
        key=server_key(url) if url else "",
        patient=patient,
    )
