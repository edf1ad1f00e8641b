"""A line to a speech server for one voice, and a new one in its place when it is cut."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace

from core.audio.format import BYTES_PER_FRAME
from core.errors import ConnectionCut, ServerUnavailable
from core.marks import Quality
from core.protocol import messages as m
from core.protocol.client import ClientState
from core.session.ledger import Ledger
from core.session.line import Line, open_line
from core.session.places import WordPlaces

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.1, 2.0
"""Between attempts to open a new line: twice as long each time. The first attempt is made at once."""


@dataclass(frozen=True, slots=True)
class Host:
    """Where lines lead to, and how much patience there is with it.

    `resume_within_s` is how long after a cut a new line is tried for; 0: a cut is the end.
    """

    url: str
    open_timeout_s: float
    resume_within_s: float


class VoiceLine:
    """What is asked goes to the server, what it answers comes back once, over any number of cuts.

    Places in the text come back as counted over the session, of which `offset` code points came before this.
    Whoever calls `ask` holds the lock `writing`, so that requests keep their order.
    """

    def __init__(self, host: Host, init: m.Init, line: Line, offset: int, writing: asyncio.Lock) -> None:
        self.line = line
        self.last_flush: int | None = None
        """The flush behind which the session goes on with another line."""
        self._host, self._init, self._writing = host, init, writing
        self._ledger = Ledger(init.voice, offset)
        self._places = WordPlaces()
        self._places_begin = offset
        self._count_begins = offset  # what the server calls code point 0
        self._skip_frames = self._skip_words = 0
        self._cut_at: float | None = None
        self._attempts = 0
        self._opening: asyncio.Task[Line] | None = None
        self._asking_again: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, host: Host, init: m.Init, offset: int, writing: asyncio.Lock) -> "VoiceLine":
        """Open a line; ServerUnavailable, KeyRefused or the server's own error where that fails."""
        return cls(host, init, await open_line(host.url, init, host.open_timeout_s), offset, writing)

    @property
    def extensions(self) -> frozenset[str]:
        """What the server can do of what was asked."""
        return self.line.protocol.extensions

    @property
    def is_lost(self) -> bool:
        """Whether nothing can be asked any more."""
        return self._host.resume_within_s <= 0 and self.line.protocol.state is ClientState.CLOSED

    async def ask(self, request: m.Request) -> None:
        """Send a request, now or on the next line; ConnectionCut where there will be none."""
        self._ledger.note(request)
        if isinstance(request, m.Text) and "offsets" not in self.extensions:
            self._places.append(request.text)
        elif isinstance(request, m.Reset):
            self._places.skip()
        if self.line.protocol.state is ClientState.OPEN:
            self.line.protocol.ask(request)
            await self._send()

    async def receive(self) -> m.Answer | None:
        """Wait for the server's next answer; None is one that has been given before. A Close is the last."""
        answer = await self.line.receive()
        fresh = self._fresh(answer)
        if fresh is not None and not isinstance(answer, m.Close | m.Refused):
            self._cut_at, self._attempts = None, 0
        return fresh

    async def resume(self) -> bool:
        """Open a new line, and ask again for what is not acknowledged; False when `close` was called meanwhile.

        Raises what stands against it.
        """
        self._cut_at = _now() if self._cut_at is None else self._cut_at
        self._opening = asyncio.create_task(self._open_another())
        try:
            await asyncio.wait([self._opening])
        finally:
            self._opening.cancel()
        if self._opening.cancelled():
            return False
        self._go_on(self._opening.result())
        return True

    async def close(self) -> None:
        """Leave the server, also while a new line to it is being opened."""
        if self._opening is not None:
            self._opening.cancel()
            await asyncio.wait([self._opening])
        await self._leave_line()

    @property
    def is_beyond_hope(self) -> bool:
        """Whether the patience with this server is used up."""
        cut_at = _now() if self._cut_at is None else self._cut_at
        return _now() - cut_at >= self._host.resume_within_s

    async def _open_another(self) -> Line:
        await self._leave_line()
        while True:
            await asyncio.sleep(self._pause_s)
            self._attempts += 1
            try:
                return await open_line(
                    self._host.url, replace(self._init, voice=self._ledger.voice), self._host.open_timeout_s
                )
            except ServerUnavailable:
                if self.is_beyond_hope:
                    raise

    @property
    def _pause_s(self) -> float:
        return min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** (self._attempts - 1)) if self._attempts else 0.0

    def _go_on(self, line: Line) -> None:
        self.line = line
        self._count_begins = self._ledger.offset
        self._skip_frames, self._skip_words = self._ledger.frames, self._ledger.words
        for request in self._ledger.asked:
            line.protocol.ask(request)
        # Not here: a server with much to say may wait to be read before it reads on.
        self._asking_again = asyncio.create_task(self._ask_again())

    async def _ask_again(self) -> None:
        async with self._writing:
            await self._send()

    async def _send(self) -> None:
        try:
            await self.line.send()
        except ConnectionCut:
            if self._host.resume_within_s <= 0:
                raise

    async def _leave_line(self) -> None:
        if self._asking_again is not None:
            self._asking_again.cancel()
            await asyncio.wait([self._asking_again])
            self._asking_again = None
        await self.line.close()

    def _fresh(self, answer: m.Answer) -> m.Answer | None:
        match answer:
            case m.Audio(pcm):
                return self._fresh_audio(pcm)
            case m.Timestamps(words):
                return self._fresh_words(words)
            case m.FlushComplete(nonce):
                self._acknowledge(m.Flush(nonce))
            case m.ResetComplete(nonce):
                self._acknowledge(m.Reset(nonce))
            case m.SetComplete():
                return self._once(answer)
            case m.Warned(_, offset):
                return self._once(replace(answer, offset=self._count_begins + offset))
        return answer

    def _fresh_audio(self, pcm: bytes) -> m.Audio | None:
        skipped = min(self._skip_frames, len(pcm) // BYTES_PER_FRAME)
        self._skip_frames -= skipped
        fresh = pcm[skipped * BYTES_PER_FRAME :]
        self._ledger.frames += len(fresh) // BYTES_PER_FRAME
        return m.Audio(fresh) if fresh else None

    def _fresh_words(self, words: tuple[m.Word, ...]) -> m.Timestamps | None:
        fresh = words[self._skip_words :]
        self._skip_words -= len(words) - len(fresh)
        self._ledger.words += len(fresh)
        return m.Timestamps(tuple(self._placed(fresh))) if fresh else None

    def _placed(self, words: Iterable[m.Word]) -> Iterable[m.Word]:
        for word in words:
            if word.offset is None or word.length is None:
                start, end, quality = self._places.find(word.text)
                yield replace(word, offset=self._places_begin + start, length=end - start, quality=quality)
            else:
                quality = Quality(word.quality) if word.quality in set(Quality) else Quality.MEASURED
                yield replace(word, offset=self._count_begins + word.offset, quality=quality)

    def _acknowledge(self, request: m.Flush | m.Reset) -> None:
        self._ledger.acknowledge(request)
        self._skip_frames = self._skip_words = 0

    def _once(self, answer: m.SetComplete | m.Warned) -> m.Answer | None:
        if answer in self._ledger.told:
            return None
        self._ledger.told.add(answer)
        return answer


def _now() -> float:
    return asyncio.get_running_loop().time()
