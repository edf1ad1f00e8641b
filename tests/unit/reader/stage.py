"""A reader with a session that answers at once and a clock that is turned by hand."""

import asyncio
from collections.abc import Callable
from typing import Self

import pytest

from core.reader.assembly import Pauses
from core.reader.events import Event, Trouble
from core.reader.reader import Reader
from core.reader.source import StringSource
from core.reader.turn import Turn
from tests.fixtures.processes import patience
from tests.unit.reader.fakes import FakeLink, FakePlayback

TEXT = "The cat sat down. It looked at me for a while. Then it went away again."
SENTENCES = ["The cat sat down.", "It looked at me for a while.", "Then it went away again."]


class Stage:
    """A reader that runs as long as the block, its fakes, and ways to wait for what it does."""

    def __init__(self) -> None:
        self.link = FakeLink()
        self.playback = FakePlayback()
        self.events: list[Event] = []
        self.reader = Reader(self.link, self.playback, Pauses(0, 0, 0, 0), self.events.append)  # type: ignore[arg-type]
        self.tasks: list[asyncio.Task[None]] = []
        """What ends with the block."""

    async def __aenter__(self) -> Self:
        self.tasks.append(asyncio.create_task(self.reader.run()))
        await self.until(lambda: self.link.sessions)
        return self

    async def __aexit__(self, *error: object) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        assert all(session.closed for session in self.link.sessions)

    async def until(self, condition: Callable[[], object]) -> None:
        try:
            async with asyncio.timeout(patience(20)):
                while not condition():
                    await asyncio.sleep(0)
        except TimeoutError:
            pytest.fail(f"waited in vain: {self.reader.state}, spoken {self.spoken}, played {self.playback.told}")

    async def reads(self, text: str, start: int = 0, *, live: bool = False) -> StringSource:
        source = StringSource(text)
        self.reader.speak(source, start, live=live)
        if text[start:].strip() and not live:
            await self.until(lambda: self.spoken)
        return source

    async def all_made(self) -> Turn:
        """Wait until all of the text has become sound."""
        turn = self.reader.turn
        assert turn is not None
        await self.until(lambda: turn.feed.finished and not turn.pending)
        return turn

    async def hears(self, text: str) -> None:
        """Move the ear to the first word of a text that has been spoken."""
        turn = self.reader.turn
        assert turn is not None
        whole = turn.source.read(0, turn.source.length)
        await self.until(lambda: any(whole[u.start : u.end] == text and u.marks for u in turn.timeline.utterances))
        utterance = next(u for u in turn.timeline.utterances if whole[u.start : u.end] == text)
        assert utterance.first_frame is not None
        self.playback.clock.now = utterance.first_frame + 1
        await self.until(lambda: self.reader.place is not None and self.reader.place.sentence == utterance.span)

    async def hears_some(self, utterances: int) -> None:
        """Move the ear into the last of so many utterances."""
        turn = self.reader.turn
        assert turn is not None
        await self.until(lambda: len(turn.timeline.utterances) > utterances)
        self.playback.clock.now = (turn.timeline.utterances[utterances - 1].first_frame or 0) + 1
        await self.until(lambda: self.reader.place is not None and self.reader.place.index == utterances - 1)

    @property
    def spoken(self) -> list[str]:
        return [text for session in self.link.sessions for text in session.spoken]

    @property
    def troubles(self) -> list[Trouble]:
        return [event for event in self.events if isinstance(event, Trouble)]
