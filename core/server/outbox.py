"""What is on its way to one client, in order: bounded, and emptied of speech by a reset."""

import asyncio
from collections import deque
from collections.abc import Callable

from core.protocol.messages import Answer, Audio

LIMIT = 24_000
"""Bytes of audio between engine and client: half a second at 24 kHz."""

CROWD = 4096
"""Answers of any kind that may wait before the client has to read some of them to be listened to."""


class Outbox:
    """A queue of answers, bounded by the bytes of audio in it. One task puts, one gets; any may drop or lift."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._answers: deque[Answer] = deque()
        self._audio = 0
        self._is_lifted = False
        self._has_room, self._has_answers = asyncio.Event(), asyncio.Event()
        self._is_calm = asyncio.Event()
        self._is_calm.set()
        self._has_room.set()

    async def calm(self) -> None:
        """Wait while a crowd of answers waits for a client that asks and does not read."""
        await self._is_calm.wait()

    async def room(self) -> None:
        """Wait until an answer may be put."""
        await self._is_calm.wait()
        await self._has_room.wait()

    async def put(self, answer: Answer) -> None:
        """Append an answer as soon as there is room."""
        await self.room()
        self.put_now(answer)

    def put_now(self, answer: Answer) -> None:
        """Append an answer, room or not."""
        self._answers.append(answer)
        self._count(_audio_in(answer))

    async def get(self) -> Answer:
        """Take the oldest answer, waiting for one."""
        while not self._answers:  # one that had come may be dropped again before this goes on
            await self._has_answers.wait()
        answer = self._answers.popleft()
        self._count(-_audio_in(answer))
        return answer

    def keep(self, is_kept: Callable[[Answer], bool]) -> None:
        """Drop all answers but those that are to be kept."""
        self._answers = deque(filter(is_kept, self._answers))
        self._count(sum(map(_audio_in, self._answers)) - self._audio)

    def lift(self) -> None:
        """Let the bound go, for as long as somebody else would have to wait for it."""
        self._is_lifted = True
        self._count(0)

    def bound(self) -> None:
        """Put the bound in force again."""
        self._is_lifted = False
        self._count(0)

    def _count(self, change: int) -> None:
        self._audio += change
        _set(self._has_answers, bool(self._answers))
        _set(self._is_calm, len(self._answers) < CROWD)
        _set(self._has_room, self._is_lifted or self._audio < self._limit)


def _audio_in(answer: Answer) -> int:
    return len(answer.pcm) if isinstance(answer, Audio) else 0


def _set(event: asyncio.Event, value: bool) -> None:
    if value:
        event.set()
    else:
        event.clear()
