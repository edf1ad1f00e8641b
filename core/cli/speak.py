"""`parlando speak`: read aloud here. Standard input is spoken as it comes, before it has ended."""

import argparse
import asyncio
import codecs
import signal
import sys
from collections.abc import Callable

from core.audio.playback import Playback
from core.cli.line import open_link, pauses
from core.documents import refuse_binary
from core.errors import ParlandoError, UsageError
from core.reader.events import Event, ReaderState, StateChanged, Trouble
from core.reader.reader import Reader
from core.reader.source import StringSource
from core.reader.standard_input import standard_input
from core.settings import Settings


def run(options: argparse.Namespace) -> int:
    """Speak the argument or standard input; return the exit code."""
    if not 0.5 <= options.rate <= 3:
        raise UsageError("The rate must be a number from 0.5 to 3; 1 is the voice's own pace.")
    return asyncio.run(_Speaking(options).run())


class _Speaking:
    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._source = StringSource()
        self._ended = asyncio.Event()
        self._error: ParlandoError | None = None
        self._interrupted = False

    async def run(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            _on_signal(loop, number, self._interrupt)
        settings = Settings()
        async with open_link(self._options.voice or settings["speech.voice"]) as link:
            playback = Playback()
            reader = Reader(link, playback, pauses(settings), self._take)
            serving = asyncio.create_task(reader.run())
            try:
                await self._speak(reader)
            finally:
                serving.cancel()
                await asyncio.gather(serving, return_exceptions=True)
                await playback.close()
        if self._error is not None:
            raise self._error
        return 130 if self._interrupted else 0

    async def _speak(self, reader: Reader) -> None:
        reader.set_rate(self._options.rate)
        streaming = self._options.text == "-"
        if not streaming:
            self._source.append(self._options.text)
        reader.speak(self._source, 0, live=streaming)
        reading = asyncio.create_task(self._read_input(reader)) if streaming else None
        ended = asyncio.create_task(self._ended.wait())
        try:
            if not self._source.read(0, self._source.length).strip() and not streaming:
                return
            await ended
        finally:
            for task in (reading, ended):
                if task is not None:
                    task.cancel()
                    await asyncio.gather(task, return_exceptions=True)

    async def _read_input(self, reader: Reader) -> None:
        """Pass standard input on, piece by piece; text may be cut anywhere, in a character too."""
        decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        first = True
        try:
            async for piece in standard_input():
                if first:
                    refuse_binary(piece, "Standard input")
                    first = False
                self._append(reader, decoder.decode(piece))
            self._append(reader, decoder.decode(b"", final=True))
        except ParlandoError as error:
            self._error = error
            self._ended.set()
        reader.end_live()

    def _append(self, reader: Reader, text: str) -> None:
        if text:
            start = self._source.length
            self._source.append(text)
            reader.text_edited(start, 0, len(text))

    def _take(self, event: Event) -> None:
        match event:
            case StateChanged(state=ReaderState.IDLE):
                self._ended.set()
            case Trouble(error=error, survived=False):
                self._error = error
                self._ended.set()
            case Trouble(error=error):
                sys.stderr.write(f"parlando: {error}\n")

    def _interrupt(self) -> None:
        self._interrupted = True
        self._ended.set()


def _on_signal(loop: asyncio.AbstractEventLoop, number: int, act: Callable[[], None]) -> None:
    try:
        loop.add_signal_handler(number, act)
    except NotImplementedError:
        # Windows: the loop is woken by its own timers, and the plain handler runs then.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(act))
