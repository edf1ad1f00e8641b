"""`parlando speak`: read aloud here. Standard input is spoken as it comes, before it has ended."""

import argparse
import asyncio
import codecs
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from core.cli.document import ask_password, from_pipe, new_source, open_document, place_of, tell
from core.cli.interruption import run_interruptible
from core.cli.listening import Listening, listening
from core.documents.kinds import refuse_binary
from core.documents.process import DocumentProcess
from core.errors import NeedsPassword, ParlandoError
from core.reader.pronunciations import key_of
from core.reader.source import StringSource
from core.reader.standard_input import standard_input
from core.settings import Settings
from core.threads import in_daemon_thread


def run(options: argparse.Namespace) -> int:
    """Speak the argument or standard input; return the exit code."""
    options.text = from_pipe(options.text)
    run_interruptible(_speak(options))
    return 0


async def _speak(options: argparse.Namespace) -> None:
    settings: Settings = options.settings
    if (file := place_of(options.text)) is not None:
        await _speak_document(options, settings, file)
        return
    async with listening(settings, options.voice, options.url) as here:
        here.reader.set_rate(options.rate or settings["speech.rate"])
        if options.text == "-":
            await _speak_input(here)
        elif options.text.strip():
            here.reader.speak(StringSource(options.text), 0)
            await here.until_idle()


async def _speak_input(here: Listening) -> None:
    source = StringSource()
    here.reader.speak(source, 0, live=True)
    reading = asyncio.create_task(_read_input(here, source))
    try:
        await here.until_idle()
    finally:
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


async def _speak_document(options: argparse.Namespace, settings: Settings, file: Path | str) -> None:
    opening = _opening(file, settings)  # while the voice comes up
    async with listening(settings, options.voice, options.url, key_of(file)) as here:
        here.reader.set_rate(options.rate or settings["speech.rate"])
        source = new_source(settings)
        if isinstance(file, Path) and settings["speech.narrator"] and not options.voice:
            source.blocks.plays_recordings = True
            here.reader.narrator.take(file)
        await _speak_as_it_comes(here, source, await _opened(opening, file, settings))


def _opening(file: Path | str, settings: Settings, password: str = "") -> "Future[DocumentProcess]":
    """Open a document in a thread that is left behind at Ctrl-C; what it has opened ends with this process."""
    return in_daemon_thread(partial(open_document, file, settings, password), "document")


async def _opened(opening: "Future[DocumentProcess]", file: Path | str, settings: Settings) -> DocumentProcess:
    while True:
        try:
            return await asyncio.wrap_future(opening)
        except NeedsPassword as error:
            opening = _opening(file, settings, ask_password(error))


async def _speak_as_it_comes(here: Listening, source: StringSource, process: DocumentProcess) -> None:
    source.is_growing = True
    here.reader.speak(source, 0)
    reading = asyncio.create_task(_read_document(here, source, process))
    try:
        await here.until_idle()
    finally:
        process.close()  # else its thread would wait for more
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


async def _read_document(here: Listening, source: StringSource, process: DocumentProcess) -> None:
    """Pass a document on as it is read."""
    try:
        while (pieces := await asyncio.to_thread(process.next)) is not None:
            start = source.length
            here.reader.text_edited(start, 0, source.append_pieces(pieces))
        tell(process.notices, source.blocks)
    except ParlandoError as error:
        if source.length:
            tell((str(error),), source.blocks)
        else:
            here.fail(error)
    source.is_growing = False
    here.reader.text_edited(source.length, 0, 0)


async def _read_input(here: Listening, source: StringSource) -> None:
    """Pass standard input on, piece by piece; text may be cut anywhere, in a character too."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    first = True
    try:
        async for piece in standard_input():
            if first:
                refuse_binary(piece, "Standard input")
                first = False
            _append(here, source, decoder.decode(piece))
        _append(here, source, decoder.decode(b"", final=True))
    except ParlandoError as error:
        here.fail(error)
    here.reader.end_live()


def _append(here: Listening, source: StringSource, text: str) -> None:
    if text:
        start = source.length
        source.append(text)
        here.reader.text_edited(start, 0, len(text))
