"""The line that the commands speak over: our own speech server, and how the listener wants it."""

import locale
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.reader.assembly import Pauses
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


def system_language() -> str:
    """Return the language of the user's locale as a BCP 47 tag, English when it says none."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = os.environ.get(name, "").split(".")[0].split("@")[0]
        if tag and tag not in ("C", "POSIX"):
            return tag.replace("_", "-")
    # Windows and macOS keep it elsewhere.
    return (locale.getlocale()[0] or "en").replace("_", "-") if os.name == "nt" else "en"
