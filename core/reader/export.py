"""Reading into a file: the same session and the same assembly as for the ear, without one.

Sentences are sent while the speech of earlier ones comes back, a few of them ahead, so that the engine
never waits and no more than a few sentences are ever in memory.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Protocol

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.errors import ConnectionCut
from core.reader.assembly import Assembler, Pauses
from core.reader.feed import Feed, Sentence
from core.reader.languages import settle_language
from core.reader.link import Link
from core.reader.source import GrowingSource, TextSource
from core.reader.timeline import Utterance
from core.reader.wording import AS_WRITTEN, Wording
from core.session.session import AudioChunk, Failed, Flushed, SpeechSession
from core.text.preparation import Preparation

SENTENCES_AHEAD = 4


class SoundWriter(Protocol):
    """Where the speech goes."""

    def write(self, pcm: bytes) -> None:
        """Take more of it, mono s16le at 24 kHz."""
        ...


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an export has come."""

    read: int
    """Code points of the source whose speech is written."""
    length: int
    """Code points of the source."""
    audio_s: float
    """Length of the sound so far."""
    elapsed_s: float
    first_audio_s: float | None
    """From the beginning to the first sound; None before it."""

    @property
    def times_real_time(self) -> float:
        """How many times faster than listening."""
        return self.audio_s / self.elapsed_s if self.elapsed_s > 0 else 0.0


async def export(
    link: Link,
    source: TextSource,
    writer: SoundWriter,
    pauses: Pauses,
    tell: Callable[[Progress], None],
    wording: Wording = AS_WRITTEN,
) -> Progress:
    """Speak the source into the writer; return the last progress. The caller closes the writer.

    A source that is still growing is spoken as it grows, until its end.
    """
    session = await link.open()
    try:
        live = isinstance(source, GrowingSource)
        prepare = partial(_prepare, link, wording)
        feed = Feed(source, 0, live=live, language=link.spoken_language, prepare=prepare)
        job = _Export(link, session, source, feed, writer, Assembler(pauses), tell)
        await job.run()
    except ExceptionGroup as group:
        raise group.exceptions[0] from group
    finally:
        await session.close()
    return job.progress()


def _prepare(link: Link, wording: Wording, language: str) -> Preparation:
    return wording.preparation(language, link.voice_of(language), link.phonemes_of(language))


class _Export:
    def __init__(
        self,
        link: Link,
        session: SpeechSession,
        source: TextSource,
        feed: Feed,
        writer: SoundWriter,
        assembler: Assembler,
        tell: Callable[[Progress], None],
    ) -> None:
        self._link = link
        self._session = session
        self._source = source
        self._writer = writer
        self._assembler = assembler
        self._tell = tell
        self._feed = feed
        self._pending: deque[Utterance] = deque()
        self._places = asyncio.Semaphore(SENTENCES_AHEAD)
        self._began = monotonic()
        self._first_audio_s: float | None = None
        self._frames = 0
        self._read = 0

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._send())
            tasks.create_task(self._receive())

    def progress(self) -> Progress:
        return Progress(
            read=self._read,
            length=self._source.length,
            audio_s=self._frames / SAMPLE_RATE,
            elapsed_s=monotonic() - self._began,
            first_audio_s=self._first_audio_s,
        )

    async def _send(self) -> None:
        while (sentence := await self._next()) is not None:
            if sentence.is_silent:
                await asyncio.sleep(0)  # much of a text may be silent
                continue
            await self._places.acquire()
            utterance = Utterance.of(sentence)
            self._pending.append(utterance)
            await self._link.use_voice_for(self._session, sentence.spoken.text, sentence.language)
            self._assembler.expect(utterance, self._session.sent)
            await self._session.append_text(sentence.spoken.text)
            await self._session.flush()
        await self._session.finish()

    async def _next(self) -> Sentence | None:
        """Return the next sentence as soon as it is there; None at the end."""
        while self._feed.coming is None and isinstance(self._source, GrowingSource) and self._feed.live:
            await self._source.more()
            self._feed.live = not self._source.is_over
            if self._source.is_at_rest:
                self._feed.release()
        await settle_language(self._feed, self._link)
        return self._feed.next()

    async def _receive(self) -> None:
        async for event in self._session:
            match event:
                case AudioChunk(pcm=pcm):
                    self._write(self._assembler.audio(pcm))
                case Flushed():
                    self._finish(self._pending.popleft())
                case Failed(error=error):
                    raise error
        if self._pending:
            raise ConnectionCut("The speech server ended before the text did; try again.")

    def _finish(self, utterance: Utterance) -> None:
        sound, pause = self._assembler.finish(utterance)
        self._write(sound)
        self._write(pause)
        self._assembler.done()
        self._read = utterance.end
        self._places.release()
        self._tell(self.progress())

    def _write(self, sound: bytes) -> None:
        if sound and self._first_audio_s is None:
            self._first_audio_s = monotonic() - self._began
        self._frames += len(sound) // BYTES_PER_FRAME
        self._writer.write(sound)
