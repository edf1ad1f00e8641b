"""`parlando speak`: read aloud here. Standard input is spoken as it comes, before it has ended."""

import argparse
import asyncio
import codecs
import sys

from core.audio.playback import Playback
from core.cli.interruption import run_interruptible
from core.cli.line import open_link
from core.documents.kinds import refuse_binary
from core.errors import ParlandoError, UsageError, VoiceMissing
from core.reader.assembly import Pauses
from core.reader.events import Event, ReaderState, StateChanged, Trouble
from core.reader.reader import Reader
from core.reader.source import StringSource
from core.reader.standard_input import standard_input
from core.settings import Settings


def run(options: argparse.Namespace) -> int:
    """Speak the argument or standard input; return the exit code."""
    if not 0.5 <= options.rate <= 6:
        raise UsageError("The rate must be a number from 0.5 to 6; 1 is the voice's own pace.")
    run_interruptible(_Speaking(options).run())
    return 0


class _Speaking:
    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._source = StringSource()
        self._ended = asyncio.Event()
        self._error: ParlandoError | None = None

    async def run(self) -> None:
        settings = Settings()
        async with open_link(settings, self._options.voice, self._options.url) as link:
            playback = Playback()
            reader = Reader(link, playback, Pauses.of(settings), self._take)
            serving = asyncio.create_task(reader.run())
            serving.add_done_callback(lambda _: self._ended.set())
            try:
                await self._speak(reader)
            finally:
                serving.cancel()
                await asyncio.wait([serving])
                await playback.close()
            if not serving.cancelled():
                serving.result()  # it ends by itself only with an error that nobody expected
        if self._error is not None:
            raise self._error

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
            self._fail(error)
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
            case Trouble(error=VoiceMissing() as error) if self._options.voice:
                self._fail(error)
            case Trouble(error=error, survived=False):
                self._fail(error)
            case Trouble(error=error):
                sys.stderr.write(f"parlando: {error}\n")

    def _fail(self, error: ParlandoError) -> None:
        """End with the error that came first."""
        self._error = self._error or error
        self._ended.set()
