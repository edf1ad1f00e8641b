"""A session, a link and a player under the test's own hand: sound is made at once, time is turned by hand."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import numpy as np

from core.audio.playback import PlayerEvent
from core.audio.ring import RingBuffer
from core.errors import ConnectionCut, ParlandoError
from core.marks import Mark
from core.session.session import AudioChunk, Event, Failed, Flushed, VoiceSet, WasReset, WordMarks

FRAMES_PER_CHARACTER = 1000


class FakeSession:
    """Speaks each flushed text as a constant tone of 1000 frames a character, when the test lets it."""

    def __init__(self, voice: str = "", breaks_on: str = "") -> None:
        self.sent = 0
        self.breaks_on = breaks_on
        """A word that no voice survives."""
        self.spoken: list[str] = []
        self.voices: list[str] = [voice]
        self.held = ""
        self.gate = asyncio.Event()
        self.gate.set()
        self.cut_after_words: int | None = None
        self.closed = False
        self.is_mute = False
        self._events: asyncio.Queue[Event | None] = asyncio.Queue()
        self._nonce = 0

    async def append_text(self, text: str) -> None:
        self.held += text
        self.sent += len(text)

    async def flush(self) -> int:
        self._nonce += 1
        text, self.held = self.held, ""
        self.spoken.append(text)
        base = self.sent - len(text)
        marks = tuple(
            Mark(word.start() * FRAMES_PER_CHARACTER, base + word.start(), base + word.end())
            for word in re.finditer(r"\w+", text)
        )
        if self.breaks_on and self.breaks_on in text:
            self.cut_after_words = 0
        if self.cut_after_words is not None:
            marks = marks[: self.cut_after_words]
            until = marks[-1].frame + FRAMES_PER_CHARACTER if marks else 0
            self._say(until, marks)
            self._events.put_nowait(Failed(ConnectionCut("The line was cut.")))
            self._events.put_nowait(None)
            self.cut_after_words = None
        else:
            self._say(len(text) * FRAMES_PER_CHARACTER, marks)
            self._events.put_nowait(Flushed(self._nonce))
        return self._nonce

    def _say(self, frames: int, marks: tuple[Mark, ...]) -> None:
        if frames and not self.is_mute:
            self._events.put_nowait(AudioChunk(np.full(frames, 9000, np.int16).tobytes(), 0))
        if marks and not self.is_mute:
            self._events.put_nowait(WordMarks(marks))

    async def reset(self) -> int:
        self._nonce += 1
        self.held = ""
        while not self._events.empty():
            self._events.get_nowait()
        self._events.put_nowait(WasReset(self._nonce))
        return self._nonce

    async def set_voice(self, voice: str) -> int:
        self._nonce += 1
        self.voices.append(voice)
        self._events.put_nowait(VoiceSet(self._nonce))
        return self._nonce

    async def finish(self) -> None:
        self._events.put_nowait(None)

    async def close(self) -> None:
        self.closed = True
        self._events.put_nowait(None)

    def __aiter__(self) -> AsyncIterator[Event]:
        return self._iterate()

    async def _iterate(self) -> AsyncIterator[Event]:
        while (event := await self._events.get()) is not None:
            await self.gate.wait()
            yield event


class FakeLink:
    """Opens fake sessions and remembers them."""

    def __init__(self) -> None:
        self.voice = ""
        self.language = self.spoken_language = "en"
        self.trouble: ParlandoError | None = None
        self.leads_elsewhere = False
        self.follows_language = False
        self.breaks_on = ""
        self.is_gone = False
        """Whether the server is, for good."""
        self.sessions: list[FakeSession] = []
        self._voice_set = ""

    async def open(self) -> FakeSession:
        if self.is_gone:
            raise ConnectionCut("The server is gone.")
        self.sessions.append(FakeSession(self.voice, self.breaks_on))
        self._voice_set = self.voice
        return self.sessions[-1]

    def choose(self, voice: str) -> None:
        self.voice = voice

    def chosen(self) -> None:
        """No voice is known yet."""

    def voice_of(self, language: str) -> str:
        return f"voice of {language}"

    def phonemes_of(self, language: str) -> None:
        return None

    async def language_of(self, paragraph: str, tag: str) -> str:
        """Take a paragraph's first word for its language."""
        await asyncio.sleep(0)
        return tag or paragraph.split(maxsplit=1)[0].lower()

    async def use_voice_for(self, session: FakeSession, text: str, language: str) -> None:
        if self.voice != self._voice_set:
            self._voice_set = self.voice
            await session.set_voice(self.voice)

    @property
    def session(self) -> FakeSession:
        return self.sessions[-1]


@dataclass
class FakeClock:
    """Stands until the test moves it."""

    now: float = 0.0

    def heard(self) -> float:
        return self.now


class FakePlayback:
    """A real ring and a player that only remembers what it was told."""

    def __init__(self) -> None:
        self.ring = RingBuffer.create(seconds=60)
        self.clock = FakeClock()
        self.latency_s = 0.0
        self.dry_runs = 0
        self.told: list[str] = []
        self.end: int | None = None
        self.fade: tuple[int, int] | None = None
        self.events: asyncio.Queue[PlayerEvent] = asyncio.Queue()

    async def start(self) -> None:
        self.told.append("start")

    def play(self, frame: int) -> None:
        self.clock.now = float(frame)
        self.told.append(f"play {frame}")

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def stop(self) -> None:
        self.told.append("stop")

    def set_rate(self, rate: float) -> None:
        self.told.append(f"rate {rate}")

    def set_fade(self, fade: tuple[int, int] | None) -> None:
        self.fade = fade

    def set_end(self, frame: int | None) -> None:
        self.end = frame
