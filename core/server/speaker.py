"""Speaks for one connection: text in, answers into the outbox, one utterance after the other."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass
from typing import cast

from core.engines.engine import SpeechChunk, Voice, default_voice
from core.errors import EngineFailed
from core.protocol.messages import (
    Answer,
    Close,
    FlushComplete,
    Init,
    ResetComplete,
    SetComplete,
    SetVoice,
    Warned,
)
from core.server.delivery import Delivery
from core.server.holding import HeldText, Piece
from core.server.outbox import Outbox
from core.server.pool import EnginePool
from core.text.script import language_for_script, script_of

log = logging.getLogger(__name__)

HELD_LIMIT = 1_000_000
"""Code points that may wait to be spoken (most of a day of speech); a client that sends more has to wait."""

ATTEMPTS = 2
"""How often an utterance is tried when the engine dies over it; then it is left out and the client told."""


_LEFT_OUT = "The engine failed over a sentence again and again; the sentence was left out."


@dataclass(frozen=True, slots=True)
class _Speak:
    piece: Piece
    voice_id: str


def _cost(job: "_Speak | Answer") -> int:
    """Return what a waiting job counts as, in code points."""
    return len(job.piece.text) + 1 if isinstance(job, _Speak) else 100


def find_voice(voices: list[Voice], voice_id: str) -> Voice | None:
    """Return the voice with this id."""
    return next((voice for voice in voices if voice.id == voice_id), None)


class Speaker:
    """Turns the requests of one client into speech. `run` works them off; the other calls return at once.

    1. Text is held until a sentence is sure, or a flush comes; then it is a job in the queue, in the voice
       that was set when the text came.
    2. A job borrows an engine, and what the engine makes goes into the outbox as fast as the client reads.
    3. Acknowledgements are jobs too, so that each comes behind its audio.
    4. A reset empties queue and outbox and cancels the engine in the same moment.
    """

    def __init__(self, pool: EnginePool, outbox: Outbox, init: Init) -> None:
        self._pool, self._outbox, self._init = pool, outbox, init
        self._held = HeldText()
        self._jobs: deque[_Speak | Answer] = deque()
        self._waiting = 0  # code points in the jobs
        self._has_jobs, self._has_room = asyncio.Event(), asyncio.Event()
        self._has_room.set()
        self._current: asyncio.Task[None] | None = None
        self._clock = 0  # frames since the last flush or reset
        self._set(init.voice, init.language)

    def append(self, text: str) -> None:
        """Take more text."""
        self._queue(self._held.append(text))

    def flush(self, nonce: int) -> None:
        """Speak all that is held, then acknowledge."""
        self._queue(self._held.flush(), FlushComplete(nonce))

    def set_voice(self, request: SetVoice) -> None:
        """Speak what is held with the voice so far, and what comes with another."""
        self._queue(self._held.flush(), SetComplete(request.nonce))
        self._set(request.voice, request.language or self._language)

    def finish(self) -> None:
        """Speak the rest, then close."""
        self._queue(self._held.flush(), Close())

    def reset(self, nonce: int) -> None:
        """Drop everything that has not left yet. A voice that was set stays set."""
        if self._current is not None:
            self._current.cancel()
        self._held.reset()
        kept = [job for job in self._jobs if isinstance(job, SetComplete)]
        self._jobs.clear()
        self._waiting = 0
        self._outbox.keep(lambda answer: isinstance(answer, SetComplete | ResetComplete))
        for answer in kept:
            self._outbox.put_now(answer)
        self._outbox.put_now(ResetComplete(nonce))
        self._clock = 0
        self._recount()

    async def room(self) -> None:
        """Wait while too much text is held, or too many answers are not read."""
        await self._has_room.wait()
        await self._outbox.calm()

    async def run(self) -> None:
        """Work off what is asked; raises EngineUnavailable or VoiceMissing when that cannot be done at all."""
        while True:
            while not self._jobs:  # one that had come may be dropped again before this goes on
                await self._has_jobs.wait()
            job = self._jobs.popleft()
            self._waiting -= _cost(job)
            self._recount()
            if isinstance(job, _Speak):
                await self._interruptible(job)
            else:
                await self._acknowledge(job)

    def _queue(self, pieces: list[Piece], *answers: Answer) -> None:
        jobs = [*(_Speak(piece, self._voice_for(piece.text)) for piece in pieces), *answers]
        self._jobs += jobs
        self._waiting += sum(map(_cost, jobs))
        self._recount()

    def _recount(self) -> None:
        if self._jobs:
            self._has_jobs.set()
        else:
            self._has_jobs.clear()
        if self._waiting + self._held.size < HELD_LIMIT:
            self._has_room.set()
        else:
            self._has_room.clear()

    def _set(self, voice_id: str, language: str) -> None:
        voice = find_voice(self._pool.known, voice_id)
        if voice_id and voice is None:
            log.warning("there is no voice %r; the language's default voice speaks", voice_id)
            self._queue([], Warned(f"There is no voice {voice_id!r} here; the language's default voice speaks."))
        self._voice_id, self._language = voice.id if voice else "", language
        self._held.set_language(voice.language if voice else language or "und")

    def _voice_for(self, text: str) -> str:
        """Return the voice that was set, else the default one of the language, else of the text's script."""
        if self._voice_id:
            return self._voice_id
        language = self._language
        if language in ("", "auto"):
            script = script_of(text)
            language = language_for_script(script) if script else "en"
        return default_voice(self._pool.known, language).id

    async def _acknowledge(self, answer: Answer) -> None:
        if isinstance(answer, FlushComplete):
            self._clock = 0
        await self._outbox.put(answer)

    async def _interruptible(self, job: _Speak) -> None:
        """Speak; a reset cancels the speaking, but not the run."""
        self._current = asyncio.create_task(self._speak(job))
        try:
            await asyncio.wait([self._current])
        finally:
            self._current.cancel()
            await asyncio.wait([self._current])
            current, self._current = self._current, None
        if not current.cancelled():
            current.result()

    async def _speak(self, job: _Speak) -> None:
        delivery = Delivery(
            job.piece,
            self._init.sample_rate,
            self._clock,
            self._init.word_times,
            with_places="offsets" in self._init.extensions,
            is_joined="joined" in self._init.extensions,
        )
        for attempt in range(ATTEMPTS):
            try:
                await self._utter(job, delivery)
                break
            except EngineFailed as error:
                log.warning(
                    "an engine failed over an utterance (attempt %d of %d): %s", attempt + 1, ATTEMPTS, error
                )
                delivery.restart()
        else:
            await self._outbox.put(Warned(_LEFT_OUT, job.piece.offset, len(job.piece.text)))
        for answer in delivery.finish():
            await self._outbox.put(answer)
        self._clock += delivery.frames

    async def _utter(self, job: _Speak, delivery: Delivery) -> None:
        # Who has not read what was said before does not take an engine from anybody.
        await self._outbox.room()
        async with self._pool.lend(self._outbox.lift) as engine:
            try:
                spoken = engine.synthesize(job.piece.text, job.voice_id, self._init.sample_rate, self._init.speed)
                async with aclosing(cast(AsyncGenerator[SpeechChunk], spoken)) as chunks:
                    async for chunk in chunks:
                        for answer in delivery.take(chunk):
                            await self._outbox.put(answer)
            finally:
                self._outbox.bound()
