"""Reading for a file: the same session and the same assembly as for the ear, without one.

Three tasks work side by side: sentences are sent, a few of them ahead; their speech comes back; and what has come
back whole is kept. So engine and encoder do not wait for each other, and no more than a few sentences are ever in
memory. What was spoken before, by an export that was broken off, is asked for first.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from time import monotonic

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.errors import ConnectionCut
from core.marks import Mark
from core.reader.assembly import Assembler, Pauses
from core.reader.feed import Feed, Sentence
from core.reader.languages import settle_language
from core.reader.link import Link
from core.reader.source import GrowingSource, TextSource
from core.reader.timeline import Utterance
from core.reader.wording import AS_WRITTEN, Wording
from core.session.session import AudioChunk, Failed, Flushed, SpeechSession, WordMarks
from core.text.preparation import Preparation

SENTENCES_AHEAD = 16
TAKES_WAITING = 16
"""Takes that have come and are not kept yet; then the engine waits for the encoder. A minute of speech or so: where
both share a processor they take turns, and none is to find nothing to do when it has its own."""


@dataclass(frozen=True, slots=True)
class Take:
    """A sentence as it was spoken, at the voice's own pace."""

    key: str
    """The same for what is said in the same way by the same voice."""
    start: int
    end: int
    text: str
    """The source's text of start:end."""
    pcm: bytes
    """Mono s16le at 24 kHz, with the pause behind it."""
    sound_frames: int
    """Without the pause."""
    marks: tuple[Mark, ...]
    """Its words: frames from its first one, code points from its start."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an export has come."""

    read: int
    """Code points of the source whose speech is written."""
    length: int
    """Code points of the source."""
    audio_s: float
    """Length of the sound so far, at the voice's own pace."""
    elapsed_s: float
    """Of the work, without pauses."""
    first_audio_s: float | None
    """From the beginning to the first sound; None before it."""
    found: int = 0
    """Code points whose speech was there already."""
    found_s: float = 0.0

    @property
    def times_real_time(self) -> float:
        """How many times faster than listening."""
        return (self.audio_s - self.found_s) / self.elapsed_s if self.elapsed_s > 0 else 0.0

    @property
    def left_s(self) -> float | None:
        """How long the rest will take; None while nobody can tell."""
        done = self.read - self.found
        return self.elapsed_s * (self.length - self.read) / done if done > 0 else None


def _always() -> asyncio.Event:
    event = asyncio.Event()
    event.set()
    return event


async def _nothing_known(_: Sentence, __: str) -> Take | None:
    return None


async def export(
    link: Link,
    source: TextSource,
    keep: Callable[[Take], Awaitable[None]],
    pauses: Pauses,
    tell: Callable[[Progress], None],
    wording: Wording = AS_WRITTEN,
    recall: Callable[[Sentence, str], Awaitable[Take | None]] = _nothing_known,
    may_go: asyncio.Event | None = None,
) -> Progress:
    """Speak the source, take by take; return the last progress.

    A source that is still growing is spoken as it grows, until its end. `recall` is asked for each take, by its
    key, until it has none. While `may_go` is clear no further sentence is begun and no sound is taken, so that the
    engine soon stops, too.
    """
    session = await link.open()
    try:
        live = isinstance(source, GrowingSource)
        prepare = partial(_prepare, link, wording)
        feed = Feed(source, 0, live=live, language=link.spoken_language, prepare=prepare)
        job = _Export(link, session, source, feed, keep, pauses, tell, may_go or _always())
        await job.go_through(recall)
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
        keep: Callable[[Take], Awaitable[None]],
        pauses: Pauses,
        tell: Callable[[Progress], None],
        may_go: asyncio.Event,
    ) -> None:
        self._link = link
        self._session = session
        self._source = source
        self._keep = keep
        self._pauses = replace(pauses)  # a file has the same ones from beginning to end
        self._assembler = Assembler(self._pauses)
        self._tell = tell
        self._feed = feed
        self._next_up: Sentence | None = None
        self._pending: deque[Utterance] = deque()
        self._places = asyncio.Semaphore(SENTENCES_AHEAD)
        self._takes: asyncio.Queue[Take | None] = asyncio.Queue(TAKES_WAITING)
        self._began = monotonic()
        self._may_go = may_go
        self._rested_s, self._rests_since = 0.0, 0.0
        self._first_audio_s: float | None = None
        self._sound = bytearray()
        self._frames = 0
        self._read = 0
        self._found, self._found_frames = 0, 0

    async def go_through(self, recall: Callable[[Sentence, str], Awaitable[Take | None]]) -> None:
        """Keep what was spoken before, up to the first sentence that was not."""
        while (sentence := await self._next()) is not None:
            if not sentence.is_silent:
                take = await recall(sentence, self._key(Utterance.of(sentence)))
                if take is None:
                    break
                await self._keep_and_tell(take)
        self._next_up = sentence
        self._found, self._found_frames, self._began = self._read, self._frames, monotonic()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._send())
            tasks.create_task(self._receive())
            tasks.create_task(self._keep_all())

    def progress(self) -> Progress:
        return Progress(
            read=self._read,
            length=self._source.length,
            audio_s=self._frames / SAMPLE_RATE,
            elapsed_s=monotonic() - self._began - self._rested_s,
            first_audio_s=self._first_audio_s,
            found=self._found,
            found_s=self._found_frames / SAMPLE_RATE,
        )

    async def _send(self) -> None:
        sentence, self._next_up = self._next_up, None
        while sentence is not None:
            if sentence.is_silent:
                await asyncio.sleep(0)  # much of a text may be silent
            else:
                await self._places.acquire()
                await self._rest()
                await self._say(sentence)
            sentence = await self._next()
        await self._session.finish()

    async def _say(self, sentence: Sentence) -> None:
        utterance = Utterance.of(sentence)
        self._pending.append(utterance)
        await self._link.use_voice_for(self._session, sentence.spoken.text, sentence.language)
        self._assembler.expect(utterance, self._session.sent)
        await self._session.append_text(sentence.spoken.text)
        await self._session.flush()

    async def _rest(self) -> None:
        """Wait while there is a pause; it is counted once, however many wait."""
        if self._may_go.is_set():
            return
        self._rests_since = self._rests_since or monotonic()
        await self._may_go.wait()
        if self._rests_since:
            self._rested_s += monotonic() - self._rests_since
            self._rests_since = 0.0

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
            await self._rest()
            match event:
                case AudioChunk(pcm=pcm):
                    self._hear(self._assembler.audio(pcm))
                case WordMarks(marks=marks):
                    self._assembler.words(self._pending[0], marks)
                case Flushed():
                    await self._finish(self._pending.popleft())
                case Failed(error=error):
                    raise error
        if self._pending:
            raise ConnectionCut("The speech server ended before the text did; try again.")
        await self._takes.put(None)

    async def _keep_all(self) -> None:
        while (take := await self._takes.get()) is not None:
            await self._keep_and_tell(take)

    def _hear(self, sound: bytes) -> None:
        if sound and self._first_audio_s is None:
            self._first_audio_s = monotonic() - self._began
        self._sound += sound

    async def _finish(self, utterance: Utterance) -> None:
        sound, pause = self._assembler.finish(utterance)
        self._hear(sound)
        frames = len(self._sound) // BYTES_PER_FRAME
        if frames:
            utterance.first_frame = 0
            self._assembler.place(utterance)
            self._sound += pause
        self._assembler.done()
        start = utterance.start
        marks = tuple(one._replace(start=one.start - start, end=one.end - start) for one in utterance.marks)
        key, pcm = self._key(utterance), bytes(self._sound)
        self._sound.clear()
        self._places.release()
        await self._takes.put(Take(key, start, utterance.end, utterance.text, pcm, frames, marks))

    async def _keep_and_tell(self, take: Take) -> None:
        await self._keep(take)
        self._frames += len(take.pcm) // BYTES_PER_FRAME
        self._read = take.end
        self._tell(self.progress())

    def _key(self, utterance: Utterance) -> str:
        said = (utterance.spoken.text, utterance.text, utterance.language, self._link.voice_of(utterance.language))
        named = repr((*said, len(self._pauses.after(utterance))))
        return blake2b(named.encode("utf-8", "replace"), digest_size=8).hexdigest()
