"""The engine processes of a server, lent to one connection for one utterance at a time, in the order of asking."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Protocol

from core.engines.engine import SpeechChunk, Voice


class Speaking(Protocol):
    """What a server needs of an engine process (core/engines/process.py)."""

    async def voices(self) -> list[Voice]:
        """Return all voices, starting the process if need be; EngineUnavailable says why it cannot be."""

    def synthesize(self, text: str, voice_id: str, rate_hz: int, speed: float) -> AsyncIterator[SpeechChunk]:
        """Speak a text. It is a generator; closing it cancels. EngineFailed when the process dies."""

    async def close(self) -> None:
        """End the process."""


class EnginePool:
    """Up to `size` engine processes, started when they are needed; the first is started by `start`."""

    def __init__(
        self, make: Callable[[], Speaking], size: int = 1, more: Callable[[], list[Voice]] = lambda: []
    ) -> None:
        """`more` tells which voices the engines have besides those of `voices`: these may come and go."""
        self._make, self._size, self._more = make, size, more
        self._engines: list[Speaking] = []
        self._free: list[Speaking] = []
        self._turns = asyncio.Semaphore(size)
        self._waiting = 0
        self._lifts: set[Callable[[], None]] = set()
        self._voices: list[Voice] = []
        self._first = asyncio.Lock()

    async def voices(self) -> list[Voice]:
        """Return all voices, starting the first engine if need be; EngineUnavailable where it cannot run."""
        async with self._first:
            if not self._voices:
                engine = self._free_engine()
                try:
                    self._voices = await engine.voices()
                finally:
                    self._free.append(engine)
        return self.known

    @property
    def known(self) -> list[Voice]:
        """All voices as they are now; those of the engines themselves once `voices` was asked."""
        return [*self._more(), *self._voices]

    @contextlib.asynccontextmanager
    async def lend(self, lift: Callable[[], None]) -> AsyncIterator[Speaking]:
        """Lend an engine for one utterance.

        `lift` is called when somebody else waits: the borrower then takes the rest of its utterance into
        memory, however slow its client is, so that nobody waits for somebody else's client.
        """
        async with self._turn(lift):
            engine = self._free_engine()
            try:
                yield engine
            finally:
                self._free.append(engine)

    async def close(self) -> None:
        """End all engine processes."""
        for engine in self._engines:
            await engine.close()

    @contextlib.asynccontextmanager
    async def _turn(self, lift: Callable[[], None]) -> AsyncIterator[None]:
        self._waiting += 1
        if self._turns.locked():
            self._hurry()
        try:
            await self._turns.acquire()
        finally:
            self._waiting -= 1
        self._lifts.add(lift)
        if self._waiting:
            lift()
        try:
            yield
        finally:
            self._lifts.discard(lift)
            self._turns.release()

    def _hurry(self) -> None:
        for lift in self._lifts:
            lift()

    def _free_engine(self) -> Speaking:
        if not self._free:
            self._engines.append(self._make())
            return self._engines[-1]
        return self._free.pop()
