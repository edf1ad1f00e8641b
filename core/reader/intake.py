"""The intake: what a session says of a turn is put into the ring, and its words onto the timeline."""

import asyncio
from collections.abc import Callable
from time import monotonic

from core.errors import EngineFailed
from core.reader.assembly import Assembler
from core.reader.ear import Ear
from core.reader.events import Event, Trouble
from core.reader.keeping import place_marks
from core.reader.making import Making
from core.reader.timeline import Utterance
from core.reader.turn import Turn
from core.session.session import AudioChunk, Flushed, Skipped, WordMarks
from core.session.session import Event as SessionEvent

RING_AHEAD_S = 20.0
"""Sound that is taken ahead of the ear; then the session is not read, which holds the engine."""

WAIT_S = 0.015


class Intake:
    """Takes the events of one session after another, in their order.

    What is withdrawn while it is being taken is told by this: it is no longer the first that the turn waits for.
    """

    def __init__(self, assembler: Assembler, ear: Ear, tell: Callable[[Event], None]) -> None:
        self._assembler = assembler
        self._ear = ear
        self._tell = tell
        self.first_sound_s = 0.0
        """How long the last turn's first sound has taken from its first text on."""
        self.making = Making()

    async def take(self, turn: Turn, event: SessionEvent) -> None:
        """Take an event about the utterance that the turn waits for."""
        current = turn.pending[0]
        match event:
            case AudioChunk(pcm=pcm):
                self.making.come(pcm)
                await self._write(turn, current, self._assembler.audio(pcm))
            case WordMarks(marks=marks):
                self._assembler.words(current, marks)
            case Flushed():
                await self._complete(turn, current)
            case Skipped(reason=reason):
                self._tell(Trouble(EngineFailed(reason), survived=True))
        self.making.taken()

    async def put_back(self, turn: Turn) -> None:
        """Write the sound that was kept of the utterances that the turn waits for next."""
        while turn.pending and (kept := (current := turn.pending[0]).kept) is not None:
            await self._write(turn, current, kept.pcm)
            place_marks(current, kept)
            current.stop_frame = self._ear.ring.written
            if not kept.has_pause:
                await self._write(turn, current, self._assembler.pause_after(current))
            if turn.awaits(current):
                turn.pending.popleft()

    async def _complete(self, turn: Turn, current: Utterance) -> None:
        """All of an utterance has come: put its end and the pause after it into the ring."""
        sound, pause = self._assembler.finish(current)
        await self._write(turn, current, sound)
        if turn.awaits(current) and current.first_frame is not None:  # else nothing was said for it
            current.stop_frame = self._ear.ring.written
            await self._write(turn, current, pause)
        if turn.awaits(current):
            self._assembler.done()
            turn.pending.popleft()
            turn.crashes = 0

    async def _write(self, turn: Turn, current: Utterance, sound: bytes) -> None:
        """Put sound into the ring, when there is room for it, as long as it is still wanted."""
        while self._ear.ahead_s(turn) > RING_AHEAD_S or self._ear.room() < len(sound) // 2:
            await asyncio.sleep(WAIT_S)
            if not turn.awaits(current):
                return
        if not sound or not turn.awaits(current):
            return
        if current.first_frame is None:
            turn.timeline.add(current, self._ear.ring.written)
            self._assembler.place(current)
        self._ear.ring.write(sound)
        if turn.origin is None and current.first_frame is not None:
            self._begin(turn, current.first_frame)
        self._ear.set_end(None)

    def _begin(self, turn: Turn, frame: int) -> None:
        """The first sound of a turn is there: let it be heard."""
        turn.origin = frame
        self.first_sound_s = monotonic() - (turn.sent_at or monotonic())
        self._ear.play(frame)
        if turn.paused:
            self._ear.playback.pause()
