"""All engines that speak to people as one, each in a process of its own that starts with the first need for it."""

from collections.abc import AsyncGenerator

from core.engines.engine import NATURAL, SpeechChunk, Voice
from core.engines.process import EngineProcess

NATURAL_SILENCE_LIMIT_S = 30.0
"""How long a natural voice may say nothing: on a slow machine loading and a first piece take a while."""


NATURAL_IDLE_LIMIT_S = 300.0
"""How long a natural voice is kept loaded (0.1 to 0.5 GB) when nobody has it speak."""


class EveryEngine:
    """One engine that is always there, and beside it those of natural voices. For one event loop."""

    def __init__(self, engine: str) -> None:
        """Name the engine that is always there."""
        self._first = EngineProcess(engine)
        self._natural: dict[str, EngineProcess] = {}

    async def voices(self) -> list[Voice]:
        """Return the voices of the engine that is always there; the natural ones stand in the voice store."""
        return await self._first.voices()

    def synthesize(self, text: str, voice_id: str, rate_hz: int, speed: float = 1.0) -> AsyncGenerator[SpeechChunk]:
        """Let the engine that a voice belongs to speak, as EngineProcess.synthesize does."""
        return self._process_of(voice_id.partition(":")[0]).synthesize(text, voice_id, rate_hz, speed)

    async def close(self) -> None:
        """End all processes."""
        for process in (self._first, *self._natural.values()):
            await process.close()

    def _process_of(self, engine: str) -> EngineProcess:
        if engine not in NATURAL:
            return self._first
        if engine not in self._natural:
            self._natural[engine] = EngineProcess(
                engine, silence_limit_s=NATURAL_SILENCE_LIMIT_S, idle_limit_s=NATURAL_IDLE_LIMIT_S
            )
        return self._natural[engine]
