"""An engine as its owner sees it: a worker process that can be asked, cancelled, lost and replaced.

1. The first call (or `start`) starts a worker and waits until its engine is ready.
2. `synthesize` sends the text and yields chunks as they are read. One utterance at a time, the others
   wait their turn. Not reading is how the owner slows the engine down: the pipe fills, the worker waits.
3. Closing the iterator cancels: the engine stops within a chunk, what is still in the pipe is dropped.
4. An engine that tells no words gets them estimated, at the utterance's end (estimate.py).
5. One with nothing to do for long leaves, where its owner wants that.
6. A worker that dies, hangs or talks nonsense is killed, the iterator raises EngineFailed, and the next
   call starts a new one, which takes 0.2 s: less than is ahead of the ear. A spare would cost 22 MB.
"""

import asyncio
import contextlib
import itertools
import logging
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator

from core.children import child_command, kill, start_watched
from core.engines import wire
from core.engines.engine import SpeechChunk, Voice, default_voice
from core.engines.estimate import TIMER, Utterance, laid_over, sounding
from core.engines.wire import Frame, Kind
from core.errors import EngineFailed, EngineUnavailable, ParlandoError
from core.marks import Mark

log = logging.getLogger(__name__)

START_LIMIT_S = 15.0
"""A slow disk and a cold cache are no failure."""

CANCEL_LIMIT_S = 2.0
READ_AHEAD_BYTES = 16 * 1024
"""asyncio stops reading at twice this; with the pipe's 64 KiB, 2 s of sound are under way at most."""


class EngineProcess:
    """One engine of the table in a process of its own. For one event loop."""

    def __init__(self, engine: str, *, silence_limit_s: float = 10.0, idle_limit_s: float | None = None) -> None:
        """Name the engine; a worker that owes an answer and is silent for so long has hung.

        One that has had nothing to do for `idle_limit_s` leaves, with its memory; the next call starts another.
        """
        self.engine = engine
        self._idle_limit_s = idle_limit_s
        self._resting: asyncio.Task[None] | None = None
        self._silence_limit_s = silence_limit_s
        self._turn = asyncio.Lock()
        self._worker: _Worker | None = None
        self._numbers = itertools.count(1)
        self._voices: list[Voice] = []
        self._is_closed = False
        self._timer: EngineProcess | None = None
        self._warming: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The worker's process id; None where there is none."""
        return self._worker.pid if self._worker is not None else None

    async def start(self) -> None:
        """Start the worker. Raises EngineUnavailable, saying what to do."""
        async with self._turn:
            await self._ready_worker()

    async def voices(self) -> list[Voice]:
        """Return the engine's voices. Raises EngineUnavailable or EngineFailed."""
        if not self._voices:
            async with self._turn, contextlib.aclosing(self._call(Kind.VOICES, b"")) as answers:
                async for frame in answers:
                    self._voices = wire.decode_voices(frame.payload)
        return list(self._voices)

    async def synthesize(
        self, text: str, voice_id: str, rate_hz: int, speed: float = 1.0
    ) -> AsyncGenerator[SpeechChunk]:
        """Yield the utterance's sound and marks as they are made; `aclose` cancels it.

        `speed` (0.25 to 2) stretches the sound at the same pitch.

        Raises VoiceMissing, EngineUnavailable, or EngineFailed where the worker died, hung or broke.
        """
        request = wire.encode_request(wire.Request(text, voice_id, rate_hz, speed))
        made = Utterance(rate_hz)
        async with self._turn, contextlib.aclosing(self._call(Kind.SYNTHESIZE, request)) as answers:
            async for frame in answers:
                chunk = wire.decode_chunk(frame.payload)
                made.take(chunk)
                if not made.has_marks:
                    self._ready_timer()
                yield chunk
        if not made.has_marks and (marks := await self._estimate(text, voice_id, rate_hz, made)):
            yield SpeechChunk(b"", marks)

    async def close(self) -> None:
        """End all processes at once, whatever they are doing. A call still under way gets EngineFailed."""
        self._is_closed = True
        await self._stay()
        if self._worker is not None:
            await self._worker.end()
        if self._timer is not None:
            await self._timer.close()
        if self._warming is not None:
            await asyncio.wait([self._warming])

    async def _estimate(self, text: str, voice_id: str, rate_hz: int, made: Utterance) -> tuple[Mark, ...]:
        """Return the words of an utterance whose engine tells none, as another engine has timed them."""
        timer, real = self._timer, made.stretches
        if timer is None or not real:
            return ()
        try:
            language = next((voice.language for voice in await self.voices() if voice.id == voice_id), "en")
            timing = default_voice(await timer.voices(), language).id
            async with contextlib.aclosing(timer.synthesize(text, timing, rate_hz)) as chunks:
                pieces = [chunk async for chunk in chunks]
        except ParlandoError as error:
            log.info("word times cannot be estimated: %s", error)
            return ()
        timed = sounding(b"".join(piece.pcm for piece in pieces), rate_hz)
        return laid_over([mark for piece in pieces for mark in piece.marks], timed, real) if timed else ()

    def _ready_timer(self) -> None:
        """Start the engine that times words, while the first utterance is still being made."""
        if self._timer is None and self.engine != TIMER:
            self._timer = EngineProcess(TIMER)
            self._warming = asyncio.create_task(self._warm(self._timer))

    async def _warm(self, timer: "EngineProcess") -> None:
        with contextlib.suppress(ParlandoError):
            await timer.voices()

    async def _call(self, kind: Kind, payload: bytes) -> AsyncGenerator[Frame]:
        """Send a command and yield its answers up to the last; leave the worker idle or ended, come what may."""
        await self._stay()
        worker = await self._ready_worker()
        number = next(self._numbers)
        try:
            await worker.send(Frame(kind, number, payload))
            while (frame := await worker.answer(number, self._silence_limit_s)).kind is not Kind.DONE:
                if frame.kind is Kind.FAILED:
                    raise wire.decode_error(frame.payload)
                yield frame
        finally:
            await worker.settle()
            if self._idle_limit_s is not None and not self._is_closed:
                self._resting = asyncio.create_task(self._leave_after(self._idle_limit_s))

    async def _stay(self) -> None:
        """There is something to do, or nothing any more: do not wait for the end of an idle time."""
        resting, self._resting = self._resting, None
        if resting is not None:
            resting.cancel()
            await asyncio.wait([resting])

    async def _leave_after(self, idle_s: float) -> None:
        """End the worker, and the one that times words for it. Who asks meanwhile waits for that."""
        await asyncio.sleep(idle_s)
        async with self._turn:
            if self._worker is not None:
                await self._worker.end()
                self._worker = None
            if self._timer is not None:
                await self._timer.close()
                self._timer = None

    async def _ready_worker(self) -> "_Worker":
        if self._is_closed:
            raise EngineUnavailable("The speech engine is closed.", engine=self.engine)
        if self._worker is not None:
            await self._worker.settle()
            if self._worker.is_alive:
                return self._worker
            await self._worker.end()
        self._worker = None
        self._worker = await _Worker.spawn(self.engine)
        return self._worker


class _Worker:
    """One worker process: frames to its stdin, frames from its stdout, and how to be rid of it."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None and process.stdout is not None
        self._process = process
        self._stdin = process.stdin
        self._stdout = process.stdout
        self._header: tuple[Kind, int, int] | None = None
        self._owes = 0
        self._is_reading = False
        self._is_broken = False

    @classmethod
    async def spawn(cls, engine: str) -> "_Worker":
        """Start a worker and wait until its engine is ready. Raises EngineUnavailable."""
        try:
            process = await start_watched(child_command("engine", engine), limit=READ_AHEAD_BYTES)
        except OSError as error:
            raise EngineUnavailable(
                f"The speech engine's process does not start ({error}).", engine=engine
            ) from error
        worker = cls(process)
        try:
            await worker._wait_ready(engine)
        except BaseException:  # whoever asked may be gone as well: nobody would end the process
            await worker.end()
            raise
        return worker

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return not self._is_broken and self._process.returncode is None and not self._stdout.at_eof()

    async def send(self, frame: Frame) -> None:
        """Send a command that will be answered; wait until the pipe has taken it."""
        self._owes = frame.number
        self._stdin.write(wire.encode(frame))
        try:
            await self._stdin.drain()
        except ConnectionError as error:
            raise self._broke("ended") from error

    async def answer(self, number: int, limit_s: float) -> Frame:
        """Return the next frame of the call `number`, dropping what is left of earlier ones."""
        try:
            while True:
                async with asyncio.timeout(limit_s):
                    frame = await self._read()
                if frame.number == number:
                    break
        except asyncio.IncompleteReadError as error:
            raise self._broke("ended") from error
        except TimeoutError as error:
            raise self._broke(f"gave nothing for {limit_s:g} seconds") from error
        except EngineFailed:
            self._is_broken = True
            raise
        if frame.kind in (Kind.DONE, Kind.FAILED):
            self._owes = 0
        return frame

    async def settle(self) -> None:
        """Bring the worker to rest: cancel what it still owes and read it away; end a broken worker."""
        if self._owes and self.is_alive:
            self._stdin.write(wire.encode(Frame(Kind.CANCEL, self._owes)))
            with contextlib.suppress(EngineFailed):
                while self._owes:
                    await self.answer(self._owes, CANCEL_LIMIT_S)
        if self._is_broken:
            await self.end()

    async def end(self) -> None:
        """Kill the process and wait until it and its pipes are gone. May be called again."""
        self._is_broken = True
        self._stdin.close()
        kill(self._process)
        if not self._is_reading:
            # asyncio sees the pipe's end, and closes it, only behind what is still in it.
            await self._stdout.read()
        await self._process.wait()

    async def _wait_ready(self, engine: str) -> None:
        try:
            async with asyncio.timeout(START_LIMIT_S):
                frame = await self._read()
        except TimeoutError as error:
            sentence = f"The speech engine “{engine}” did not start within {START_LIMIT_S:g} seconds; try again."
            raise EngineUnavailable(sentence, engine=engine) from error
        except asyncio.IncompleteReadError as error:
            sentence = (
                f"The speech engine “{engine}” ended while it started; “parlando doctor” looks for the cause."
            )
            raise EngineUnavailable(sentence, engine=engine) from error
        if frame.kind is Kind.FAILED:
            raise wire.decode_error(frame.payload)

    async def _read(self) -> Frame:
        """Read one frame. A cancelled read loses nothing: the header is kept until the payload is there."""
        self._is_reading = True
        try:
            if self._header is None:
                self._header = wire.decode_header(await self._stdout.readexactly(wire.HEADER.size))
            kind, number, length = self._header
            payload = await self._stdout.readexactly(length)
            self._header = None
            return Frame(kind, number, payload)
        finally:
            self._is_reading = False

    def _broke(self, what: str) -> EngineFailed:
        self._is_broken = True
        return EngineFailed(f"The speech engine's process {what}; it is replaced, try again.", pid=self.pid)
