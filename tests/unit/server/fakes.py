"""A speech server in the test's own process, with an engine under the test's own hand, and a bare client."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from core.engines.engine import SpeechChunk, Voice
from core.errors import EngineFailed
from core.marks import Mark
from core.protocol.messages import PATH
from core.server.app import SpeechApp
from core.server.doors import Doors
from core.server.listen import base_url, bind, serve
from core.server.pool import EnginePool, Speaking
from tests.fixtures.processes import patience

CHUNK = 1440
"""Frames in a chunk: 60 ms at 24 kHz."""

VOICES = [
    Voice("fake:en", "English", "en", "fake"),
    Voice("fake:fr", "French", "fr", "fake", "female"),
    Voice("fake:he", "Hebrew", "he", "fake"),
]


class FakeEngine:
    """Makes one chunk a code point, filled with that code point's number, and a mark for each word."""

    def __init__(self) -> None:
        self.spoken: list[tuple[str, str]] = []
        self.asked: list[tuple[int, float]] = []
        """Rates and speeds."""
        self.frames = 0
        """Frames made so far, over all utterances."""
        self.crash_at: list[int] = []
        """The chunk numbers at which the coming utterances break off, one each."""

    async def voices(self) -> list[Voice]:
        return VOICES

    async def synthesize(
        self, text: str, voice_id: str, rate_hz: int, speed: float = 1.0
    ) -> AsyncIterator[SpeechChunk]:
        self.spoken.append((text, voice_id))
        self.asked.append((rate_hz, speed))
        crash_at = self.crash_at.pop(0) if self.crash_at else -1
        for at, letter in enumerate(text):
            if at == crash_at:
                raise EngineFailed("The engine died.")
            self.frames += CHUNK
            yield chunk_of(text, at, letter)
            await asyncio.sleep(0)

    async def close(self) -> None:
        pass


def chunk_of(text: str, at: int, letter: str) -> SpeechChunk:
    """Return the sound of one code point, with a mark where a word begins."""
    begins_word = not letter.isspace() and (at == 0 or text[at - 1].isspace())
    end = at + len(text[at:].split(maxsplit=1)[0]) if begins_word else at
    marks = (Mark(at * CHUNK, at, end),) if begins_word else ()
    return SpeechChunk((ord(letter) % 0x8000).to_bytes(2, "little") * CHUNK, marks)


def sound_of(text: str) -> bytes:
    """Return what the fake engine makes of a text."""
    return b"".join(chunk_of(text, at, letter).pcm for at, letter in enumerate(text))


class Stage:
    """A running server: its address and its engines."""

    def __init__(self) -> None:
        self.url = ""
        self.doors = Doors(None, "")
        self.engines: list[FakeEngine] = []

    @property
    def engine(self) -> FakeEngine:
        return self.engines[0]

    def make_engine(self) -> FakeEngine:
        self.engines.append(FakeEngine())
        return self.engines[-1]


@contextlib.asynccontextmanager
async def serving(
    *,
    key: str | None = None,
    size: int = 1,
    strict_voices: bool = False,
    make: Callable[[], Speaking] | None = None,
) -> AsyncIterator[Stage]:
    """Serve on a free port for as long as the block lasts; `make` gives other engines than the stage's own."""
    stage, started = Stage(), asyncio.get_running_loop().create_future()
    listener = bind("127.0.0.1", 0)
    stage.url = base_url(listener)
    pool = EnginePool(make or stage.make_engine, size)
    await pool.voices()
    stage.doors = Doors(key, "127.0.0.1")
    app = SpeechApp(pool, stage.doors, strict_voices=strict_voices)
    async with asyncio.timeout(patience(90)), asyncio.TaskGroup() as group:
        group.create_task(serve(app, listener, started.set_result))
        stop: Callable[[], None] = await started
        try:
            yield stage
        finally:
            stop()
            await pool.close()


class BareClient:
    """A websocket on which a test says and hears the plain frames."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, **fields: Any) -> None:
        await self.socket.send(json.dumps(fields))

    async def hear(self) -> Any:
        """Return the next frame: bytes, or the JSON object."""
        frame = await self.socket.recv()
        return frame if isinstance(frame, bytes) else json.loads(frame)

    async def hear_until(self, kind: str) -> tuple[bytes, list[Any]]:
        """Return the audio and the messages up to the message of this type, which is the last."""
        audio, messages = bytearray(), []
        while not messages or messages[-1]["type"] != kind:
            heard = await self.hear()
            if isinstance(heard, bytes):
                audio += heard
            else:
                messages.append(heard)
        return bytes(audio), messages


@contextlib.asynccontextmanager
async def connected(url: str, *, greet: bool = True, **fields: Any) -> AsyncIterator[BareClient]:
    """Connect; with `greet` say the first message and hear the greeting."""
    address = url.replace("http", "ws", 1) + PATH
    async with connect(address, compression=None, ping_interval=None, proxy=None, max_queue=1) as socket:
        client = BareClient(socket)
        if greet:
            await client.say(**{"X-API-Key": "k", "format": "raw", "lmnt-version": "1.2", **fields})
            assert (await client.hear())["type"] == "ready"
        try:
            yield client
        finally:
            socket.transport.abort()  # a client that has not read everything would wait for the close frame


async def greeted(client: BareClient, **fields: Any) -> BareClient:
    """Say the first message, with the fields of a generation."""
    await client.say(**{"X-API-Key": "k", "voice": "fake:en", "format": "raw", **fields})
    return client


async def all_of(client: BareClient, code: int = 1000) -> list[Any]:
    """Return everything up to the server's close, and hold it to the code."""
    heard = []
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            heard.append(await client.hear())
    assert closed.value.rcvd is not None and closed.value.rcvd.code == code
    return heard


def audio_in(heard: list[Any]) -> bytes:
    """Return the sound of what was heard."""
    return b"".join(frame for frame in heard if isinstance(frame, bytes))
