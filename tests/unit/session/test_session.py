"""The session against servers that the test plays itself, frame by frame, among them ones that are not ours."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from core.errors import (
    ConnectionCut,
    EngineUnavailable,
    KeyRefused,
    ParlandoError,
    ProtocolViolation,
    ServerUnavailable,
)
from core.marks import Mark, Quality
from core.session.line import websocket_address
from core.session.places import WordPlaces
from core.session.session import (
    AudioChunk,
    Event,
    Failed,
    Flushed,
    Skipped,
    SpeechSession,
    VoiceSet,
    WasReset,
    WordMarks,
    synthesize_streaming,
)
from tests.fixtures.processes import patience


class Peer:
    """The server's end of one connection, played by the test."""

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket

    async def hear(self) -> Any:
        return json.loads(await self._socket.recv())

    async def hear_until(self, kind: str) -> list[Any]:
        heard = [await self.hear()]
        while heard[-1].get("type") != kind:
            heard.append(await self.hear())
        return heard

    async def say(self, kind: str, **fields: Any) -> None:
        await self._socket.send(json.dumps({"type": kind, **fields}))

    async def play(self, frames: int) -> None:
        await self._socket.send(b"\1\0" * frames)

    async def greet(self, **fields: Any) -> Any:
        init = await self.hear()
        await self.say("ready", request_id="r", **fields)
        return init

    async def close(self, code: int = 1000) -> None:
        await self._socket.close(code)

    def vanish(self) -> None:
        self._socket.transport.abort()

    async def stay(self) -> None:
        await self._socket.wait_closed()


Script = Callable[[Peer], Awaitable[None]]


@contextlib.asynccontextmanager
async def playing(*scripts: Script) -> AsyncIterator[str]:
    """Play one script for each connection, in order; give the base URL."""
    left = list(scripts)

    async def handle(socket: ServerConnection) -> None:
        await left.pop(0)(Peer(socket))

    async with asyncio.timeout(patience(30)), serve(handle, "127.0.0.1", 0, close_timeout=0.1) as server:
        host, port = server.sockets[0].getsockname()[:2]
        yield f"http://{host}:{port}"
    assert not left, "a connection was expected"


@contextlib.asynccontextmanager
async def talking(*scripts: Script) -> AsyncIterator[SpeechSession]:
    async with playing(*scripts) as url, await synthesize_streaming(url, "key", voice="v") as session:
        yield session


async def greeting(peer: Peer) -> None:
    """A server that greets and says no more."""
    await peer.greet()
    await peer.stay()


async def rest(session: SpeechSession) -> list[Event]:
    return [event async for event in session]


async def test_the_first_message_asks_for_words_places_and_plain_sound():
    async def script(peer: Peer) -> None:
        init = await peer.greet()
        assert init["X-API-Key"] == "key" and init["voice"] == "v"
        assert init["format"] == "pcm_s16le" and init["sample_rate"] == 24000
        assert init["lmnt-version"] == "1.2" and init["return_timestamps"] is True
        assert init["extensions"] == ["joined", "offsets", "rates", "set"]
        await peer.hear_until("finish")
        await peer.close()

    async with talking(script) as session:
        await session.finish()
        assert await rest(session) == []


async def test_frames_and_places_are_counted_over_flushes():
    async def script(peer: Peer) -> None:
        await peer.greet(extensions=["offsets"])
        for offset in (0, 3):
            flush = (await peer.hear_until("flush"))[-1]
            await peer.play(480)
            await peer.play(1000)
            word = {"text": "ab", "start": 0.02, "duration": 1, "offset": offset, "length": 2, "quality": "aligned"}
            await peer.say("timestamps", timestamps=[word])
            await peer.say("flush_complete", nonce=flush["nonce"])
        await peer.hear_until("finish")
        await peer.close()

    async with talking(script) as session:
        nonces = []
        for _ in range(2):
            await session.append_text("ab ")
            nonces.append(await session.flush())
        assert session.sent == 6
        await session.finish()
        sizes = [(e.frame, len(e.pcm) // 2) if isinstance(e, AudioChunk) else e for e in await rest(session)]
        assert sizes == [
            (0, 480),
            (480, 1000),
            WordMarks((Mark(480, 0, 2, Quality.ALIGNED),)),
            Flushed(nonces[0]),
            (0, 480),
            (480, 1000),
            WordMarks((Mark(480, 3, 5, Quality.ALIGNED),)),
            Flushed(nonces[1]),
        ]


async def test_after_a_reset_nothing_old_comes_out():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.play(1)
        reset = (await peer.hear_until("reset"))[-1]
        await peer.play(2)
        await peer.say("timestamps", timestamps=[{"text": "old", "start": 0, "duration": 0.1}])
        await peer.say("flush_complete", nonce=1)
        await peer.say("reset_complete", nonce=reset["nonce"])
        await peer.play(3)
        await peer.hear_until("finish")
        await peer.close()

    async with talking(script) as session:
        await session.append_text("old")
        await session.flush()
        assert await anext(session) == AudioChunk(b"\1\0", 0)
        nonce = await session.reset()
        await session.append_text("new")
        await session.finish()
        assert await rest(session) == [WasReset(nonce), AudioChunk(b"\1\0" * 3, 0)]


async def test_a_reset_is_in_force_while_it_waits_to_be_sent():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await is_waiting.wait()
        await peer.play(1)
        await peer.say("warning", message="left out", offset=0, length=3)
        await peer.stay()

    is_waiting = asyncio.Event()
    async with talking(script) as session:
        async with session._writing:  # as it is while a server is full
            resetting = asyncio.create_task(session.reset())
            await asyncio.sleep(0)
            is_waiting.set()
            assert await anext(session) == Skipped(0, 3, "left out")
        await resetting


async def test_long_text_goes_out_in_pieces_and_half_characters_are_replaced():
    text = "\ud800" + "x" * 2_000_000

    async def script(peer: Peer) -> None:
        await peer.greet()
        heard = await peer.hear_until("finish")
        assert len(heard) > 3
        assert "".join(message.get("text", "") for message in heard) == "\ufffd" + text[1:]
        await peer.close()

    async with talking(script) as session:
        await session.append_text(text)
        assert session.sent == len(text)
        await session.finish()
        assert await rest(session) == []


def word(text: str) -> dict[str, object]:
    return {"text": text, "start": 0, "duration": 0.1}


async def test_a_server_without_places_has_its_words_found_in_order():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.hear_until("flush")
        await peer.say("timestamps", timestamps=[word("the"), word("twelve"), word("the")])
        await peer.close()

    async with talking(script) as session:
        await session.append_text("The 12 the")
        await session.flush()
        marks = await anext(session)
        assert isinstance(marks, WordMarks)
        assert [(mark.start, mark.end, mark.quality) for mark in marks.marks] == [
            (0, 3, Quality.MEASURED),
            (4, 6, Quality.ESTIMATED),
            (7, 10, Quality.MEASURED),
        ]


def test_words_of_dropped_text_are_not_found():
    places = WordPlaces()
    places.append("the cat ")
    places.skip()
    places.append("the dog")
    assert places.find("the") == (8, 11, Quality.MEASURED)
    assert places.find("dog") == (12, 15, Quality.MEASURED)
    assert places.find("more") == (15, 15, Quality.ESTIMATED)


async def test_a_voice_is_set_on_the_open_connection_where_the_server_can():
    async def script(peer: Peer) -> None:
        await peer.greet(extensions=["set"])
        request = (await peer.hear_until("set"))[-1]
        assert request["voice"] == "other"
        await peer.say("set_complete", nonce=request["nonce"])
        await peer.stay()

    async with talking(script) as session:
        nonce = await session.set_voice("other")
        assert await anext(session) == VoiceSet(nonce)


async def test_else_a_connection_with_the_new_voice_is_opened_before_the_old_one_is_left():
    async def old(peer: Peer) -> None:
        await peer.greet()
        flush = (await peer.hear_until("flush"))[-1]
        await new_is_open.wait()
        await peer.play(10)
        await peer.say("flush_complete", nonce=flush["nonce"])
        await peer.stay()

    async def new(peer: Peer) -> None:
        assert (await peer.greet())["voice"] == "other"
        new_is_open.set()
        heard = await peer.hear_until("finish")
        assert heard[0]["text"] == "two"
        await peer.play(20)
        await peer.say("timestamps", timestamps=[word("two")])
        await peer.say("flush_complete", nonce=heard[1]["nonce"])
        await peer.close()

    new_is_open = asyncio.Event()
    async with talking(old, new) as session:
        await session.append_text("one ")
        switch = await session.set_voice("other")
        await session.append_text("two")
        flush = await session.flush()
        assert flush > switch
        await session.finish()
        assert await rest(session) == [
            AudioChunk(b"\1\0" * 10, 0),
            VoiceSet(switch),
            AudioChunk(b"\1\0" * 20, 10),
            WordMarks((Mark(10, 4, 7),)),
            Flushed(flush),
        ]


async def test_a_reset_leaves_the_old_voice_at_once():
    async def old(peer: Peer) -> None:
        await peer.greet()
        await peer.play(10)
        await peer.stay()
        old_is_left.set()

    async def new(peer: Peer) -> None:
        await peer.greet()
        reset = (await peer.hear_until("reset"))[-1]
        await peer.say("reset_complete", nonce=reset["nonce"])
        await peer.stay()

    old_is_left = asyncio.Event()
    async with talking(old, new) as session:
        switch = await session.set_voice("other")
        nonce = await session.reset()
        await old_is_left.wait()
        assert [await anext(session), await anext(session)] == [VoiceSet(switch), WasReset(nonce)]


@pytest.mark.parametrize(
    "end",
    [Peer.close, lambda peer: peer.close(1011), lambda peer: peer.play(1)],
    ids=["1000", "1011", "no close frame"],
)
async def test_an_end_that_was_not_asked_for_is_a_failure(end: Script):
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.hear_until("flush")
        await peer.play(1)
        await end(peer)
        peer.vanish()

    async with talking(script) as session:
        await session.append_text("text")
        await session.flush()
        events = await rest(session)
        assert isinstance(events[-1], Failed)
        assert isinstance(events[-1].error, ConnectionCut)
        for call in (session.flush, session.reset, session.finish, lambda: session.append_text("more")):
            with pytest.raises(ConnectionCut):
                await call()


async def test_an_end_after_finish_with_a_flush_unanswered_is_a_failure():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.hear_until("finish")
        await peer.close()

    async with talking(script) as session:
        await session.flush()
        await session.finish()
        assert [type(event) for event in await rest(session)] == [Failed]


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ({"type": "authentication_error", "message": "Invalid API key"}, KeyRefused),
        ({"type": "internal_server_error", "message": "no", "code": "engine_unavailable"}, EngineUnavailable),
        ({"type": "internal_server_error", "message": "no"}, ServerUnavailable),
        ("an old server's sentence", ServerUnavailable),
    ],
)
@pytest.mark.parametrize("at_start", [True, False])
async def test_errors_of_the_server(error: object, kind: type[ParlandoError], at_start: bool):
    async def script(peer: Peer) -> None:
        if not at_start:
            await peer.greet()
        await peer.hear()
        await peer.say("error", request_id="r", error=error)
        await peer.close(1002)

    if at_start:
        async with playing(script) as url:
            with pytest.raises(kind):
                await synthesize_streaming(url, "key")
        return
    async with talking(script) as session:
        await session.append_text("text")
        (failed,) = await rest(session)
        assert isinstance(failed, Failed) and type(failed.error) is kind


async def test_a_server_that_talks_nonsense_is_left():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.say("confetti")
        await peer._socket.send("{")
        await peer.stay()

    async with talking(script) as session:
        (failed,) = await rest(session)
        assert isinstance(failed, Failed) and isinstance(failed.error, ProtocolViolation)


async def test_a_sentence_left_out_is_told():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.say("warning", message="left out", offset=3, length=4)
        await peer.stay()

    async with talking(script) as session:
        assert await anext(session) == Skipped(3, 7, "left out")


async def test_a_server_that_does_not_greet_is_not_waited_for():
    async def script(peer: Peer) -> None:
        await peer.hear()
        await peer.stay()

    async with playing(script) as url:
        with pytest.raises(ServerUnavailable, match=r"did not answer within 0\.1 seconds"):
            await synthesize_streaming(url, "key", open_timeout_s=0.1)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "127.0.0.1:80", "ftp://x", "", "http://"])
async def test_an_address_where_nobody_is(url: str):
    with pytest.raises(ServerUnavailable) as error:
        await synthesize_streaming(url, "key")
    assert str(error.value).endswith(".")


def test_every_form_of_base_url_leads_to_the_stream():
    for url in ("http://h:1", "http://h:1/", "ws://h:1", " HTTP://h:1 "):
        assert websocket_address(url) == "ws://h:1/v1/ai/speech/stream"
    assert websocket_address("https://h/base/") == "wss://h/base/v1/ai/speech/stream"


async def test_nothing_can_be_sent_after_finish():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.hear_until("finish")
        await peer.close()

    async with talking(script) as session:
        await session.finish()
        for call in (session.flush, session.reset, session.finish):
            with pytest.raises(ProtocolViolation):
                await call()
        await session.close()
        with pytest.raises(ProtocolViolation):
            await session.append_text("late")
        assert await rest(session) == []


async def test_nothing_can_be_sent_after_close():
    async with talking(greeting) as session:
        await session.close()
        for call in (session.flush, session.reset, session.finish, lambda: session.append_text("late")):
            with pytest.raises(ProtocolViolation):
                await call()


async def test_close_ends_an_iteration_that_waits():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.play(1)
        await peer.stay()

    async with talking(script) as session:
        await anext(session)
        waiting = asyncio.create_task(rest(session))
        await asyncio.sleep(0)
        await session.close()
        assert await waiting == []


async def test_close_behind_finish_keeps_the_whole_tail():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.hear_until("finish")
        for _ in range(300):
            await peer.play(2400)
        await peer.close()

    async with talking(script) as session:
        await session.append_text("tail")
        await session.finish()
        await session.close()
        assert sum(len(event.pcm) for event in await rest(session) if isinstance(event, AudioChunk)) == 300 * 4800


async def test_who_leaves_the_block_with_an_error_is_not_held_up_by_the_tail():
    async def script(peer: Peer) -> None:
        await peer.greet()
        await peer.hear_until("finish")
        await peer.stay()

    with pytest.raises(ZeroDivisionError):
        async with talking(script) as session:
            await session.finish()
            raise ZeroDivisionError
