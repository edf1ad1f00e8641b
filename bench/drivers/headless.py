"""The program's core without its window: reader, playback and link on one loop, driven by the bench.

usage: python -m bench.drivers.headless ENGINE SENTENCE_PAUSE_MS
"""

import asyncio
import sys
from time import monotonic
from typing import Any

from bench.drivers.orders import obey, tell
from core.audio.playback import Playback
from core.reader.assembly import Pauses
from core.reader.events import Event, Heard, Trouble
from core.reader.link import Link
from core.reader.reader import Reader
from core.reader.source import StringSource
from core.server.process import ServerProcess


class Headless:
    """The answers to the bench's orders. Moments are `time.monotonic()`."""

    def __init__(self, engine: str, sentence_pause_ms: float) -> None:
        self._server = ServerProcess(engine)
        self._link = Link(server=self._server)
        self._playback = Playback()
        self._reader = Reader(self._link, self._playback, Pauses(sentence_pause_ms), self._take)
        self._words: list[tuple[float, str]] = []
        self._troubles: list[str] = []
        self._text = ""
        self._ended = asyncio.Event()

    async def run(self) -> None:
        """Serve until stdin ends."""
        loop = asyncio.get_running_loop()
        serving = asyncio.create_task(self._reader.run())
        while self._link.connections == 0 or not self._playback.device:  # noqa: ASYNC110 - before measuring
            await asyncio.sleep(0.02)
        answers = {name: getattr(self, name) for name in ("speak", "stop", "words", "processes", "report")}
        obey(answers, loop.call_soon_threadsafe, self._ended.set)
        tell("ready")
        await self._ended.wait()
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
        await asyncio.gather(self._playback.close(), self._link.close())

    def speak(self, text: str, rate: float = 1.0) -> float:
        """Read a text; return when that was asked for."""
        self._text = text
        self._words.clear()
        self._reader.set_rate(rate)
        began = monotonic()
        self._reader.speak(StringSource(text), 0)
        return began

    def stop(self) -> float:
        """Fall silent; return when that was asked for."""
        began = monotonic()
        self._reader.stop()
        return began

    def words(self) -> list[tuple[float, str]]:
        """Return the words that the cursor came to since `speak`, each with its moment."""
        return self._words

    def processes(self) -> dict[str, int]:
        """Return the numbers of the server and the player."""
        return {"server": self._server.pid, "player": self._playback.pid or 0}

    def report(self) -> dict[str, Any]:
        """Return state, underruns and troubles so far."""
        underruns = self._playback.underruns
        return {"state": self._reader.state.value, "underruns": underruns, "troubles": self._troubles}

    def _take(self, event: Event) -> None:
        match event:
            case Heard(place=place) if place is not None and place.word is not None:
                self._words.append((monotonic(), self._text[slice(*place.word)]))
            case Trouble(error=error):
                self._troubles.append(str(error))


if __name__ == "__main__":
    asyncio.run(Headless(sys.argv[1], float(sys.argv[2])).run())
