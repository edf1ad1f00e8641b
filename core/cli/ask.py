"""`parlando ask`: an answer of a language model, printed and read aloud as it comes, or spoken into a file.

Without a question, each line of standard input is one; they are one conversation over the same connections. On a
terminal the next line may be typed while the voice still reads: it falls silent, and what was not heard has not
been said.
"""

import argparse
import asyncio
import codecs
import io
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager, closing
from pathlib import Path
from typing import Protocol

from core.audio.growing_file import GrowingFile
from core.chat.conversation import Conversation
from core.chat.endpoint import chosen_endpoint
from core.chat.model import LanguageModel
from core.cli.interruption import divert_interrupts, run_interruptible
from core.cli.line import find_voice, open_link
from core.cli.listening import Listening, listening
from core.errors import AnswerFailed, UsageError
from core.reader.asking import Asking
from core.reader.assembly import Pauses
from core.reader.export import Progress, Take, export
from core.reader.pronunciations import Pronunciations
from core.reader.source import GrowingSource, StringSource
from core.reader.standard_input import standard_input
from core.reader.wording import rules_of
from core.settings import Settings

_UNSEEN = {code: None for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"}
"""A terminal would obey them."""

PROMPT = "> "
HELP = "Each line is a question to {place}. Ctrl-C or an empty line stops an answer, Ctrl-D ends.\n"


class _Answering(Protocol):
    """Where answers go."""

    async def ask(self, question: str) -> None:
        """Return when the answer is written."""

    async def until_spoken(self) -> None:
        """Wait until all that was written is spoken, too."""

    def stop(self) -> bool:
        """Break off what is written or spoken; tell whether there was anything."""


def run(options: argparse.Namespace) -> int:
    """Answer one question or many; return the exit code."""
    settings, question = options.settings, options.question.removeprefix("-").strip()
    file = GrowingFile(Path(options.save)) if options.save else None
    model = LanguageModel(chosen_endpoint(settings, options.base_url, options.model))
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an emoji must not end an answer on an old terminal
    where = options.voice, options.url
    answering = _into_file(file, settings, model, *where) if file else _aloud(settings, model, *where)
    run_interruptible(_answer(model, answering, question))
    return 0


async def _answer(model: LanguageModel, opening: AbstractAsyncContextManager[_Answering], question: str) -> None:
    preparing = asyncio.create_task(model.prepare())  # its library is loaded while the voice comes up
    try:
        async with opening as answering:
            if question:
                await _ask(answering, question)
            elif sys.stdin.isatty():
                await _converse(answering, model.endpoint.host)
            else:
                await _ask_all(answering)
    finally:
        await asyncio.gather(preparing, return_exceptions=True)
        await model.close()


async def _ask(answering: _Answering, question: str) -> None:
    """Ask and listen; of an answer that breaks off, what came is spoken first."""
    try:
        await answering.ask(question)
    except AnswerFailed:
        await answering.until_spoken()
        raise
    await answering.until_spoken()


async def _ask_all(answering: _Answering) -> None:
    has_asked = False
    async for line in _lines():
        if line:
            has_asked = True
            await _ask(answering, line)
    if not has_asked:
        raise UsageError("There is no question; write one behind “ask”, or pipe some in, one a line.")


async def _converse(answering: _Answering, place: str) -> None:
    """Take questions from a terminal, where a hand may stop an answer."""
    task = asyncio.current_task()
    assert task is not None
    divert_interrupts(lambda: answering.stop() or task.cancel())
    _prompt(HELP.format(place=place) + PROMPT)
    async for line in _lines():
        if not line:
            answering.stop()
        else:
            try:
                await answering.ask(line)
            except AnswerFailed as error:
                _prompt(f"parlando: {error}\n")
        _prompt(PROMPT)
    await answering.until_spoken()


async def _lines() -> AsyncIterator[str]:
    """Yield the lines of standard input as they come."""
    decoder, rest = codecs.getincrementaldecoder("utf-8")(errors="replace"), ""
    async for piece in standard_input():
        *lines, rest = (rest + decoder.decode(piece)).split("\n")
        for line in lines:
            yield line.strip()
    yield rest.strip()


class _Paper:
    """Standard output, where answers stand one beneath the other."""

    def __init__(self) -> None:
        self._last = "\n"

    def write(self, text: str) -> None:
        if text := text.translate(_UNSEEN):
            sys.stdout.write(text)
            sys.stdout.flush()
            self._last = text[-1]

    def end_line(self) -> None:
        if self._last != "\n":
            self.write("\n")


def _prompt(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


class _Aloud:
    """Answers are heard here."""

    def __init__(self, here: Listening, model: LanguageModel) -> None:
        self._here = here
        self._source, self._paper = StringSource(), _Paper()
        self._asking = Asking(model, here.reader, self._source, self._write)
        here.also = self._asking.take

    async def ask(self, question: str) -> None:
        self._asking.stop()
        self._source.append("\n\n")
        asking = asyncio.create_task(self._asking.ask(question))
        failing = asyncio.create_task(self._here.until_failed())
        try:
            # Without a way to be heard there is nobody to answer: that ends it, too.
            await asyncio.wait([asking, failing], return_when=asyncio.FIRST_COMPLETED)
            if failing.done():
                failing.result()
            await asking
        finally:
            for task in (asking, failing):
                task.cancel()
            await asyncio.gather(asking, failing, return_exceptions=True)
            self._paper.end_line()

    async def until_spoken(self) -> None:
        await self._here.until_idle()

    def stop(self) -> bool:
        was_on = self._asking.is_answering
        self._asking.stop()
        return was_on

    def _write(self, text: str) -> None:
        self._paper.write(text)
        start = self._source.length
        self._source.append(text)
        self._here.reader.text_edited(start, 0, len(text))


class _IntoFile:
    """Answers are spoken into a file; all that is written there has been said."""

    def __init__(self, source: GrowingSource, model: LanguageModel, saving: "asyncio.Task[Progress]") -> None:
        self._source, self._model, self._saving = source, model, saving
        self._conversation, self._paper = Conversation(), _Paper()

    async def ask(self, question: str) -> None:
        start = self._source.length
        try:
            async with aclosing(self._model.answer(self._conversation.messages(question))) as pieces:
                async for piece in pieces:
                    self._write(piece if self._source.length > start else piece.lstrip())
        finally:
            self._conversation.note(question, self._source.read(start, self._source.length))
            self._source.append("\n\n")
            self._source.rest()
            self._paper.end_line()

    async def until_spoken(self) -> None:
        """The file is finished behind the last answer."""

    def stop(self) -> bool:
        return False

    def _write(self, text: str) -> None:
        if self._saving.done():
            self._saving.result()  # a full disk, say
        self._paper.write(text)
        self._source.append(text)


@asynccontextmanager
async def _aloud(settings: Settings, model: LanguageModel, voice: str, url: str) -> AsyncIterator[_Answering]:
    async with listening(settings, voice, url) as here:
        here.reader.set_rate(settings["speech.rate"])
        yield _Aloud(here, model)


@asynccontextmanager
async def _into_file(
    file: GrowingFile, settings: Settings, model: LanguageModel, voice: str, url: str
) -> AsyncIterator[_Answering]:
    source = GrowingSource()
    async with open_link(settings, voice, url, patient=True) as link:
        await find_voice(link, insists=bool(voice))
        with closing(Pronunciations()) as own, file:
            wording = own.wording(rules_of(settings)).for_answers()

            async def keep(take: Take) -> None:
                file.write(take.pcm)

            saving = asyncio.create_task(export(link, source, keep, Pauses.of(settings), lambda _: None, wording))
            try:
                yield _IntoFile(source, model, saving)
            except AnswerFailed:
                await _finish(source, saving)
                raise
            else:
                await _finish(source, saving)
            finally:
                saving.cancel()
                await asyncio.gather(saving, return_exceptions=True)


async def _finish(source: GrowingSource, saving: "asyncio.Task[Progress]") -> None:
    source.end()
    await saving
