"""A session with a speech server: text in while speech comes out, on one connection for as long as one likes.

    session = await synthesize_streaming("http://127.0.0.1:8000", "key", voice="espeak-ng:en-us")
    async with session, asyncio.TaskGroup() as tasks:
        tasks.create_task(write(session))     # append_text, flush, ... and at last finish
        async for event in session:           # AudioChunk, WordMarks, Flushed, ...
            ...

One task writes, another reads. Nothing is read from the network while the reader does not ask for the next
event: who stops listening stops the engine at the other end.
"""

import asyncio
import itertools
import logging
from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.errors import ConnectionCut, ParlandoError, ProtocolViolation
from core.marks import Mark, Quality
from core.protocol import messages as m
from core.protocol.lenient import without_surrogates
from core.session import faults
from core.session.voice_line import Host, VoiceLine

log = logging.getLogger(__name__)

PIECE = 16_384
"""Code points sent in one message, so that no message comes near the limit of 1 MiB."""

TAIL_LIMIT = 64 * 1024 * 1024
"""Bytes of audio that close() takes into memory behind finish()."""

TAIL_SILENCE_S = 30.0
"""How long close() waits for the next piece of the tail."""

_CUT = "The connection to the speech server was cut; try again."


@dataclass(frozen=True, slots=True)
class AudioChunk:
    """Speech: mono signed 16-bit PCM. `frame` is its first frame, counted from the last flush or reset answer."""

    pcm: bytes
    frame: int


@dataclass(frozen=True, slots=True)
class WordMarks:
    """Words of the audio that came before: frames counted as in AudioChunk, places in all text ever appended."""

    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Flushed:
    """All speech of the flush with this number has come; frames count from 0 again."""

    nonce: int


@dataclass(frozen=True, slots=True)
class WasReset:
    """What follows is speech of text appended after the reset with this number; frames count from 0 again."""

    nonce: int


@dataclass(frozen=True, slots=True)
class VoiceSet:
    """What follows is spoken in the voice that set_voice asked for with this number."""

    nonce: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """The server could not speak a stretch of the text (code points of all text ever appended) and went on."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Resumed:
    """The connection was cut, and another one goes on where it left off: nothing was lost."""

    cause: ParlandoError


@dataclass(frozen=True, slots=True)
class Failed:
    """The session has ended before everything had come; nothing follows."""

    error: ParlandoError


Event = AudioChunk | WordMarks | Flushed | WasReset | VoiceSet | Skipped | Resumed | Failed


async def synthesize_streaming(
    url: str,
    key: str,
    *,
    voice: str = "",
    language: str = "",
    sample_rate: int = SAMPLE_RATE,
    open_timeout_s: float = 5.0,
    resume_within_s: float = 0.0,
) -> "SpeechSession":
    """Open a session with the server at a base URL.

    `resume_within_s` is how long after a cut a new connection is tried for, which then goes on where the old
    one left off (Resumed); with 0 a cut ends the session (Failed).

    Raises ServerUnavailable when no greeting comes within `open_timeout_s`, ServerUntrusted for a certificate
    that this computer does not know, KeyRefused, or the error that the server names (an engine that cannot
    run, for instance).
    """
    init = m.Init(
        key=key,
        voice=voice,
        language=language,
        format="pcm_s16le",
        sample_rate=sample_rate,
        version="1.2",
        return_timestamps=True,
        extensions=m.EXTENSIONS,
    )
    session = SpeechSession(Host(url, open_timeout_s, resume_within_s), init)
    await session.open()
    return session


class SpeechSession:
    """One conversation with a speech server. Use it from one event loop; iterate it in one task."""

    def __init__(self, host: Host, init: m.Init) -> None:
        """Use synthesize_streaming instead."""
        self.sent = 0
        """Code points appended so far."""
        self.sample_rate = init.sample_rate
        self._host, self._init = host, init
        # One line as a rule. A server that cannot change the voice of an open connection gets a new one
        # for the new voice; the old one is read to its end first.
        self._voices: deque[VoiceLine] = deque()
        self._events: deque[Event] = deque()
        self._nonces = itertools.count(1)
        self._writing, self._reading = asyncio.Lock(), asyncio.Lock()
        self._frame = 0
        self._clock_frame = 0  # the frame at which the server's word clock reads 0.0
        self._resets_open = 0
        self._is_finishing = self._is_closing = self._is_over = False
        self._left: list[VoiceLine] = []

    async def open(self) -> None:
        """Connect; once."""
        self._voices.append(await VoiceLine.open(self._host, self._init, 0, self._writing))

    async def append_text(self, text: str) -> None:
        """Send text; pieces are joined as they are and may be cut anywhere. Waits while the server is full.

        This and the other calls that send raise ConnectionCut when the connection is gone (iteration says
        so too) and ProtocolViolation after finish or close.
        """
        async with self._writing:
            self._expect_open()
            text = without_surrogates(text)
            for at in range(0, len(text), PIECE):
                await self._append(text[at : at + PIECE])

    async def flush(self) -> int:
        """Ask for speech of everything appended so far; Flushed carries the number returned."""
        async with self._writing:
            self._expect_open()
            flush = m.Flush(next(self._nonces))
            await self._newest.ask(flush)
            return flush.nonce

    async def reset(self) -> int:
        """Drop everything that has not come out of the iteration yet; WasReset carries the number returned."""
        self._expect_open()
        self._resets_open += 1  # from this moment on, also while the request itself is on its way
        async with self._writing:
            await self._leave_old_voices()
            reset = m.Reset(next(self._nonces))
            await self._newest.ask(reset)
            return reset.nonce

    async def set_voice(self, voice: str) -> int:
        """Speak text appended from now on with another voice; VoiceSet carries the number returned."""
        async with self._writing:
            self._expect_open()
            if "set" not in self._newest.extensions:
                return await self._open_voice(voice)
            request = m.SetVoice(next(self._nonces), voice)
            await self._newest.ask(request)
            return request.nonce

    async def finish(self) -> None:
        """Ask for the rest; the server then ends the connection, and with it the iteration."""
        async with self._writing:
            self._expect_open()
            self._is_finishing = True
            await self._newest.ask(m.Finish())

    async def close(self) -> None:
        """End the session. What has not been spoken is silent at once, unless finish was called before.

        After finish nothing of the tail is lost: it is taken in here, and iteration still hands it out.
        """
        if self._is_finishing:
            await self._take_tail()
        await self._abandon()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            await self.close()
        else:
            await self._abandon()

    def __aiter__(self) -> AsyncIterator[Event]:
        return self

    async def __anext__(self) -> Event:
        while not self._events:
            if self._is_over:
                raise StopAsyncIteration
            await self._read(only_if_empty=True)
        return self._events.popleft()

    @property
    def _newest(self) -> VoiceLine:
        return self._voices[-1]

    def _expect_open(self) -> None:
        if self._is_closing or self._is_finishing:
            raise ProtocolViolation("Nothing more can be sent: the session has ended.")
        if self._is_over or self._newest.is_lost:
            raise ConnectionCut(_CUT)

    async def _append(self, piece: str) -> None:
        self.sent += len(piece)
        await self._newest.ask(m.Text(piece))

    async def _read(self, *, only_if_empty: bool) -> int:
        """Take one message of the server in; return its bytes of audio."""
        async with self._reading:
            if self._is_over or (only_if_empty and self._events):
                return 0
            try:
                answer = await self._voices[0].receive()
                if isinstance(answer, m.Close):
                    await self._ended()
                elif answer is not None:
                    self._events.extend(self._events_of(answer))
            except ParlandoError as error:  # the other end does not keep to the protocol, or is gone for good
                self._fail(error)
                return 0
            finally:
                await self._close_left()
            return len(answer.pcm) if isinstance(answer, m.Audio) else 0

    def _events_of(self, answer: m.Answer) -> Iterable[Event]:
        match answer:
            case m.Audio(pcm) if not self._resets_open:
                yield self._chunk(pcm)
            case m.Timestamps(words) if not self._resets_open:
                yield WordMarks(tuple(map(self._mark, words)))
            case m.FlushComplete(nonce) if not self._resets_open:
                yield from self._flushed(nonce)
            case m.ResetComplete(nonce):
                self._resets_open -= 1
                self._frame = self._clock_frame = 0
                yield WasReset(nonce)
            case m.SetComplete(nonce):
                yield VoiceSet(nonce)
            case m.Warned(message, _, 0):
                log.warning("the speech server warns: %s", message)
            case m.Warned(message, offset, length):
                yield Skipped(offset, offset + length, message)
            case m.Refused():
                self._fail(faults.of_refusal(self._host.url, answer))

    def _chunk(self, pcm: bytes) -> AudioChunk:
        chunk = AudioChunk(pcm, self._frame)
        self._frame += len(pcm) // BYTES_PER_FRAME
        return chunk

    def _mark(self, word: m.Word) -> Mark:
        frame = self._clock_frame + round(word.start_s * self.sample_rate)
        start = word.offset or 0
        return Mark(frame, start, start + (word.length or 0), Quality(word.quality or Quality.ESTIMATED))

    def _flushed(self, nonce: int) -> Iterable[Event]:
        if nonce == self._voices[0].last_flush:
            self._clock_frame = self._frame  # the new line's clock starts at 0.0, the listener's goes on
            self._left.append(self._voices.popleft())
            yield VoiceSet(nonce)
        else:
            self._frame = self._clock_frame = 0
            yield Flushed(nonce)

    async def _ended(self) -> None:
        """The line that is read has ended: well, or to be replaced by a new one, or for good."""
        voice = self._voices[0]
        if self._is_closing or (len(self._voices) == 1 and voice.line.protocol.ended_well):
            self._is_over = True
        elif voice.is_beyond_hope:
            self._fail(ConnectionCut(_CUT))
        elif await voice.resume():
            self._events.append(Resumed(ConnectionCut(_CUT)))

    def _fail(self, error: ParlandoError) -> None:
        if not self._is_over:
            self._is_over = True
            self._events.append(Failed(error))

    async def _open_voice(self, voice: str) -> int:
        """Open a line for the new voice, and let the old one speak what it holds; before that it is not left."""
        old, last_flush = self._newest, m.Flush(next(self._nonces))
        await old.ask(last_flush)
        new = await VoiceLine.open(self._host, replace(self._init, voice=voice), self.sent, self._writing)
        old.last_flush = last_flush.nonce
        self._voices.append(new)
        return last_flush.nonce

    async def _leave_old_voices(self) -> None:
        """Drop the lines of earlier voices: a reset wants nothing of them any more."""
        while len(self._voices) > 1:
            old = self._voices.popleft()
            self._events.append(VoiceSet(old.last_flush or 0))
            await old.close()

    async def _take_tail(self) -> None:
        taken = 0
        while not self._is_over and taken < TAIL_LIMIT:
            try:
                async with asyncio.timeout(TAIL_SILENCE_S):
                    taken += await self._read(only_if_empty=False)
            except TimeoutError:
                self._fail(ConnectionCut("The speech server fell silent before everything was spoken; try again."))

    async def _abandon(self) -> None:
        if not self._is_over:
            self._events.clear()
        self._is_closing = self._is_over = True
        self._left += self._voices
        await self._close_left()

    async def _close_left(self) -> None:
        """Close the lines that are done with, and all of them once the session is over."""
        left, self._left = self._left, []
        if self._is_over and not self._is_closing:
            left += self._voices
        for voice in left:
            await voice.close()
