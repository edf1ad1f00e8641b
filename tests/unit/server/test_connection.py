"""The server over a real websocket, with an engine under the test's own hand."""

import asyncio
import contextlib
import json
import logging
import socket
import sys
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from core.audio.encoders import FORMATS
from core.protocol.messages import PATH
from core.server import app, connection, listen
from tests.fixtures.processes import patience
from tests.unit.server.fakes import CHUNK, BareClient, Stage, connected, serving, sound_of

LONG = "This goes on and on. " * 200

RECEIVED = 64 * 1024
"""Bytes that the system is to hold for a client; by itself it gives now this much, now that."""

TCP_REPAIR = 19
"""A socket option of Linux: with it, a close is not told to the other end."""

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def running() -> AsyncIterator[Stage]:
    async with serving() as stage:
        yield stage


@pytest.fixture
def stage(running: Stage) -> Stage:
    running.engine.spoken.clear()
    running.engine.frames = 0
    return running


async def expect_end(client: BareClient, code: int) -> None:
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            await client.hear()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == code


async def test_flush_gives_the_whole_sound_and_then_its_number(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="text", text="Hel")
        await client.say(type="text", text="lo")
        await client.say(type="flush", nonce=5)
        audio, messages = await client.hear_until("flush_complete")
        assert audio == sound_of("Hello")
        assert messages == [{"type": "flush_complete", "nonce": 5}]


async def test_an_empty_flush_is_answered_at_once(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="flush", nonce=1)
        assert await client.hear() == {"type": "flush_complete", "nonce": 1}


async def test_text_without_a_flush_is_spoken_when_its_sentence_is_sure(stage: Stage):
    async with connected(stage.url, return_timestamps=True) as client:
        await client.say(type="text", text="One two. Th")
        audio, messages = b"", []
        while len(messages) < 2:
            heard = await client.hear()
            if isinstance(heard, bytes):
                audio += heard
            else:
                messages += heard["timestamps"]
        assert audio == sound_of("One two.")
        assert [word["text"] for word in messages] == ["One", "two."]
        assert [text for text, _ in stage.engine.spoken] == ["One two."]


async def test_the_word_clock_goes_on_over_sentences_and_restarts_after_a_flush(stage: Stage):
    async with connected(stage.url, return_timestamps=True) as client:
        for _ in range(2):
            await client.say(type="text", text="Aa bb. Cc")
            await client.say(type="flush", nonce=1)
            _, messages = await client.hear_until("flush_complete")
            words = [word for message in messages[:-1] for word in message["timestamps"]]
            starts = [(word["text"], round(word["start"] * 24000 / CHUNK, 3)) for word in words]
            assert starts == [("Aa", 0), ("bb.", 3), ("Cc", 6)]
            assert set(words[0]) == {"text", "start", "duration"}


async def test_places_count_all_text_since_the_connection_began(stage: Stage):
    async with connected(stage.url, return_timestamps=True, extensions=["offsets"]) as client:
        for expected in (0, 3):
            await client.say(type="text", text="a\U0001f600 ")
            await client.say(type="flush", nonce=1)
            _, messages = await client.hear_until("flush_complete")
            word = messages[0]["timestamps"][0]
            assert (word["offset"], word["length"], word["quality"]) == (expected, 2, "measured")


async def test_finish_speaks_the_rest_and_the_server_closes(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="text", text="Tail")
        await client.say(type="finish")
        await client.say(type="text", text="ignored")
        audio = b""
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                audio += await client.hear()
        assert closed.value.rcvd is not None and closed.value.rcvd.code == 1000
        assert audio == sound_of("Tail")


async def test_the_close_lingers_behind_the_last_audio(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="text", text="T")
        await client.say(type="finish")
        loop = asyncio.get_running_loop()
        await client.hear()
        heard_at = loop.time()
        await expect_end(client, 1000)
        assert loop.time() - heard_at >= connection.LINGER_S * 0.8


async def test_a_client_that_does_not_read_stops_the_engine(stage: Stage):
    """Some 4 s of sound fit into the buffers on the way; the engine must not be made to make more."""
    async with connected(stage.url) as client:
        raw = client.socket.transport.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVED)
        await client.say(type="text", text=LONG)
        await client.say(type="flush", nonce=1)
        await client.hear()
        seconds = await _engine_at_rest(stage)
        assert seconds < 6, f"{seconds:.1f} s were made"
        assert len(LONG) * CHUNK / 24000 > 200


async def _engine_at_rest(stage: Stage) -> float:
    """Wait until the loop goes round and round and nothing is made; return the seconds of sound that there are."""
    frames = -1
    while frames != stage.engine.frames:
        frames = stage.engine.frames
        for _ in range(2000):
            await asyncio.sleep(0)
    return frames / 24000


async def test_a_reset_stops_a_blocked_engine_and_what_follows_is_new(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="text", text=LONG)
        await client.say(type="flush", nonce=1)
        await client.hear()
        await client.say(type="reset", nonce=2)
        await client.say(type="text", text="new")
        await client.say(type="flush", nonce=3)
        _, messages = await client.hear_until("reset_complete")
        assert messages == [{"type": "reset_complete", "nonce": 2}]
        audio, messages = await client.hear_until("flush_complete")
        assert audio == sound_of("new")
        assert messages == [{"type": "flush_complete", "nonce": 3}]


async def test_a_blocked_client_blocks_nobody_else(stage: Stage):
    """There is one engine only, and the blocked client is in the middle of an utterance."""
    async with connected(stage.url) as blocked, connected(stage.url) as other:
        await blocked.say(type="text", text=LONG)
        await blocked.say(type="flush", nonce=1)
        await blocked.hear()
        await _engine_at_rest(stage)
        for nonce in range(5):
            await other.say(type="text", text="me too")
            await other.say(type="flush", nonce=nonce)
            audio, _ = await other.hear_until("flush_complete")
            assert audio == sound_of("me too")
        made = await _engine_at_rest(stage)
        assert made < 40, f"{made:.1f} s were made for a client that does not read"
        audio, _ = await blocked.hear_until("flush_complete")  # and nothing of it is lost
        sentence = sound_of("This goes on and on.")
        assert len(audio) > 199 * len(sentence)
        assert audio.endswith(sentence * 100)


async def test_a_client_that_goes_in_mid_speech_frees_the_engine(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="text", text=LONG)
        await client.say(type="flush", nonce=1)
        await client.hear()
        client.socket.transport.abort()
    async with connected(stage.url) as other:
        await other.say(type="text", text="after")
        await other.say(type="flush", nonce=1)
        assert (await other.hear_until("flush_complete"))[0] == sound_of("after")


async def test_a_voice_is_set_for_the_text_behind_it(stage: Stage):
    async with connected(stage.url, extensions=["set"], voice="fake:en") as client:
        await client.say(type="text", text="one ")
        await client.say(type="set", voice="fake:fr", nonce=4)
        await client.say(type="text", text="deux")
        await client.say(type="flush", nonce=5)
        audio, messages = await client.hear_until("set_complete")
        assert audio == sound_of("one")
        assert messages == [{"type": "set_complete", "nonce": 4}]
        await client.hear_until("flush_complete")
    assert stage.engine.spoken == [("one", "fake:en"), ("deux", "fake:fr")]


async def test_a_voice_stays_set_over_a_reset(stage: Stage):
    async with connected(stage.url, extensions=["set"]) as client:
        await client.say(type="text", text=LONG)
        await client.say(type="set", voice="fake:fr", nonce=1)
        await client.say(type="reset", nonce=2)
        await client.say(type="text", text="deux")
        await client.say(type="flush", nonce=3)
        _, messages = await client.hear_until("flush_complete")
        assert [message["type"] for message in messages] == ["set_complete", "reset_complete", "flush_complete"]
    assert stage.engine.spoken[-1] == ("deux", "fake:fr")


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    ("fields", "text", "voice"),
    [
        ({"voice": "lily"}, "hello", "fake:en"),
        ({"voice": "lily", "language": "fr"}, "bonjour", "fake:fr"),
        ({"language": "fr"}, "bonjour", "fake:fr"),
        ({"voice": "fake:fr", "language": "en"}, "bonjour", "fake:fr"),
        ({"language": "auto"}, "שלום", "fake:he"),
        ({}, "123", "fake:en"),
    ],
)
async def test_the_voice_that_speaks(stage: Stage, fields: dict[str, str], text: str, voice: str):
    async with connected(stage.url, **fields) as client:
        await client.say(type="text", text=text)
        await client.say(type="flush", nonce=1)
        await client.hear_until("flush_complete")
    assert stage.engine.spoken == [(text, voice)]


@pytest.mark.logs_warnings
async def test_an_engine_that_dies_once_is_not_heard(stage: Stage):
    stage.engine.crash_at = [7]
    async with connected(stage.url, return_timestamps=True) as client:
        await client.say(type="text", text="one two three")
        await client.say(type="flush", nonce=1)
        audio, messages = await client.hear_until("flush_complete")
        assert audio == sound_of("one two three")
        assert [w["text"] for m in messages[:-1] for w in m["timestamps"]] == ["one", "two", "three"]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("extensions", [[], ["offsets"]])
async def test_a_sentence_that_kills_the_engine_is_left_out_and_told(stage: Stage, extensions: list[str]):
    stage.engine.crash_at = [2, 2]
    async with connected(stage.url, extensions=extensions) as client:
        await client.say(type="text", text="Deadly. Fine.")
        await client.say(type="flush", nonce=1)
        audio, messages = await client.hear_until("flush_complete")
        assert audio == sound_of("De") + sound_of("Fine.")
        warnings = [message for message in messages if message["type"] == "warning"]
        assert [(w["offset"], w["length"]) for w in warnings] == ([(0, 7)] if extensions else [])


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"X-API-Key": ""}, "authentication_error"),
        ({"format": "wav"}, "invalid_request_error"),
        ({"format": "confetti"}, "invalid_request_error"),
        ({"speed": 0.2}, "invalid_request_error"),
        ({"speed": "2.1"}, "invalid_request_error"),
        ({"extensions": ["rates"], "sample_rate": 50_000}, "invalid_request_error"),
        ({"sample_rate": 11025}, "invalid_request_error"),
        ({"lmnt-version": "3.0"}, "invalid_request_error"),
    ],
)
async def test_a_first_message_that_cannot_be_served(stage: Stage, fields: dict[str, object], kind: str):
    async with connected(stage.url, greet=False) as client:
        await client.say(**{"X-API-Key": "k", "format": "raw", "lmnt-version": "1.2", **fields})
        error = await client.hear()
        assert (error["type"], error["error"]["type"]) == ("error", kind)
        await expect_end(client, 1002)


SPEECH = sound_of("Hi you")


async def all_of(client: BareClient) -> list[Any]:
    """Return everything up to the server's close, which has to be a good one."""
    heard = []
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            heard.append(await client.hear())
    assert closed.value.rcvd is not None and closed.value.rcvd.code == 1000
    return heard


def audio_in(heard: list[Any]) -> bytes:
    return b"".join(frame for frame in heard if isinstance(frame, bytes))


async def greeted(client: BareClient, **fields: Any) -> BareClient:
    await client.say(**{"X-API-Key": "k", "voice": "fake:en", "format": "raw", **fields})
    return client


async def test_the_oldest_clients_get_sound_and_nothing_else(stage: Stage):
    async with connected(stage.url, greet=False) as client:
        await greeted(client)
        for _ in range(2):
            await client.say(text="Hi you")
            await client.say(flush=True)
        await client.say(eof=True)
        heard = await all_of(client)
    assert all(isinstance(frame, bytes) and frame for frame in heard)
    assert audio_in(heard) == SPEECH * 2


@pytest.mark.parametrize("audio_format", ["raw", "mp3"])
async def test_the_oldest_clients_with_extras_get_pairs(stage: Stage, audio_format: str):
    async with connected(stage.url, greet=False) as client:
        await greeted(client, send_extras=True, format=audio_format)
        await client.say(text="Hi you")
        await client.say(flush=True)
        await client.say(eof=True)
        heard = await all_of(client)
    extras, sounds = heard[::2], heard[1::2]
    assert len(extras) == len(sounds)
    assert all("durations" in one for one in extras) and all(isinstance(one, bytes) for one in sounds)
    assert [word["text"] for one in extras for word in one["durations"]] == ["Hi", "you"]
    assert [one.get("buffer_empty") for one in extras] == [None] * (len(extras) - 1) + [True]
    if audio_format == "raw":
        assert b"".join(sounds) == SPEECH
        second = next(
            at for at, one in enumerate(extras) if one["durations"] and one["durations"][0]["text"] == "you"
        )
        start = sum(map(len, sounds[:second])) // 2 + round(extras[second]["durations"][0]["start"] * 24_000)
        assert start == 3 * CHUNK


async def test_an_empty_flush_of_the_oldest_with_extras_is_answered_at_once(stage: Stage):
    async with connected(stage.url, greet=False) as client:
        await greeted(client, return_extras="True")
        await client.say(flush=True)
        assert await client.hear() == {"durations": [], "buffer_empty": True}
        assert await client.hear() == b""


async def test_the_second_generation_flushes_resets_and_ends(stage: Stage):
    async with connected(stage.url, greet=False) as client:
        await greeted(client, protocol_version=2, return_extras="True")
        await client.say(text=LONG)
        await client.say(command="flush", nonce=1)
        while not isinstance(await client.hear(), bytes):
            pass
        await client.say(command="reset", nonce=2)
        await client.say(text="Hi you")
        await client.say(command="flush", nonce=3)
        await client.say(command="eof")
        heard = await all_of(client)
    heard = heard[heard.index({"complete": "reset", "nonce": 2}) + 1 :]
    assert audio_in(heard) == SPEECH
    messages = [frame for frame in heard if not isinstance(frame, bytes)]
    assert [word["text"] for one in messages for word in one.get("durations", [])] == ["Hi", "you"]
    assert messages[-2:] == [{"buffer_empty": True}, {"complete": "flush", "nonce": 3}]


@pytest.mark.logs_warnings
async def test_an_unknown_voice_is_told_where_there_is_a_place_for_it(stage: Stage):
    async with connected(stage.url, greet=False) as client:
        await greeted(client, send_extras=True, voice="lily")
        await client.say(text="Hi you")
        await client.say(eof=True)
        assert "lily" in (await all_of(client))[0]["warning"]
    async with connected(stage.url, voice="lily", extensions=["set"]) as client:
        assert "lily" in (await client.hear())["message"]
    async with connected(stage.url, voice="lily") as client:
        await client.say(type="finish")
        assert await all_of(client) == []


@pytest.mark.logs_warnings
async def test_strict_voices_make_it_an_error():
    async with serving(strict_voices=True) as stage:
        async with connected(stage.url, greet=False) as client:
            await greeted(client, voice="lily", **{"lmnt-version": "1.2"})
            assert (await client.hear())["error"]["type"] == "not_found_error"
            await expect_end(client, 1002)
        async with connected(stage.url, greet=False) as client:
            await greeted(client, voice="lily")
            assert "lily" in (await client.hear())["error"]
        async with connected(stage.url, voice="fake:en", extensions=["set"]) as client:
            await client.say(type="set", voice="lily", nonce=1)
            assert (await client.hear())["error"]["type"] == "not_found_error"


async def test_speed_and_rate_reach_the_engine(stage: Stage):
    stage.engine.asked.clear()
    async with connected(stage.url, speed="0.5", sample_rate="8000") as client:
        await client.say(type="text", text="one")
        await client.say(type="flush", nonce=1)
        await client.hear_until("flush_complete")
    async with connected(stage.url, extensions=["rates"], sample_rate=44_100) as client:
        await client.say(type="text", text="one")
        await client.say(type="flush", nonce=1)
        await client.hear_until("flush_complete")
    assert stage.engine.asked == [(8000, 0.5), (44_100, 1)]


@pytest.mark.parametrize("audio_format", ["mp3", None, "ulaw", "pcm_f32le", "webm"])
async def test_a_flush_gives_all_of_its_sound_in_any_format(stage: Stage, audio_format: str | None):
    async with connected(stage.url, format=audio_format) as client:
        encoder = FORMATS[audio_format or "mp3"].make(24_000)
        for nonce in (1, 2):
            await client.say(type="text", text="Hi you")
            await client.say(type="flush", nonce=nonce)
            audio, _ = await client.hear_until("flush_complete")
            assert len(audio) == len(encoder.encode(SPEECH) + encoder.drain())


async def test_after_a_reset_the_encoder_begins_anew(stage: Stage):
    async with connected(stage.url, format="mp3") as client:
        await client.say(type="text", text=LONG)
        await client.say(type="flush", nonce=1)
        assert isinstance(await client.hear(), bytes)
        await client.say(type="reset", nonce=2)
        await client.hear_until("reset_complete")
        await client.say(type="text", text="Hi you")
        await client.say(type="flush", nonce=3)
        audio, _ = await client.hear_until("flush_complete")
        encoder = FORMATS["mp3"].make(24_000)
        assert len(audio) == len(encoder.encode(SPEECH) + encoder.drain())


@pytest.mark.logs_warnings
async def test_a_format_whose_library_is_not_installed_is_refused_with_what_to_do(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "av", None)
    async with connected(stage.url, greet=False) as client:
        await greeted(client, format="webm", **{"lmnt-version": "1.2"})
        error = (await client.hear())["error"]
        assert error["type"] == "invalid_request_error"
        assert "needs av" in error["message"] and "install" in error["message"]
        await expect_end(client, 1002)


@pytest.mark.logs_warnings
async def test_a_wrong_key_is_answered_inside_the_stream():
    async with serving(key="right") as stage, connected(stage.url, greet=False) as client:
        await client.say(**{"X-API-Key": "wrong", "lmnt-version": "1.2", "format": "raw"})
        assert (await client.hear())["error"] == {"type": "authentication_error", "message": "Invalid API key"}
        await expect_end(client, 1002)


@pytest.mark.logs_warnings
async def test_a_client_that_says_nothing_is_not_waited_for(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(connection, "INIT_WAIT_S", 0.02)
    async with connected(stage.url, greet=False) as client:
        assert (await client.hear())["error"]["type"] == "invalid_request_error"
        await expect_end(client, 1002)


@pytest.mark.logs_warnings
async def test_ten_thousand_malformed_messages_are_one_line_in_the_log(
    stage: Stage, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.WARNING, "core.protocol")
    async with connected(stage.url) as client:
        with contextlib.suppress(ConnectionClosed):
            for _ in range(10_000):
                await client.socket.send("{")
        assert (await client.hear())["error"]["type"] == "invalid_request_error"
        await expect_end(client, 1002)
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 1


@pytest.mark.logs_warnings
async def test_malformed_and_oversized_messages_end_their_own_connection_only(stage: Stage):
    async with connected(stage.url) as good:
        for message in ("{", b"\0", '{"type":[]}', "x" * (1024 * 1024 + 1)):
            async with connected(stage.url) as bad:
                with contextlib.suppress(ConnectionClosed):  # what is too long may be refused while it is sent
                    await bad.socket.send(message)
                if message == '{"type":[]}':
                    continue
                with pytest.raises(ConnectionClosed) as closed:
                    while True:
                        await bad.hear()
                assert closed.value.rcvd is not None and closed.value.rcvd.code in (1002, 1009)
        await good.say(type="flush", nonce=1)
        assert (await good.hear())["type"] == "flush_complete"


async def test_a_connection_that_asks_for_nothing_is_closed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(listen, "REQUEST_WAIT_S", 0.02)
    async with serving() as stage, connected(stage.url) as good:
        host, port = stage.url.removeprefix("http://").split(":")
        for beginning in (b"", b"GET /v1/ai/speech/stream HTTP/1.1\r\nHost:"):
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(beginning)
            assert await reader.read() == b""
            writer.close()
        await good.say(type="flush", nonce=1)
        assert (await good.hear())["type"] == "flush_complete"


@pytest.mark.logs_warnings
@pytest.mark.skipif(sys.platform != "linux", reason="only there a connection can be let go of without a word")
async def test_a_client_that_vanishes_without_a_word_is_given_up(monkeypatch: pytest.MonkeyPatch):
    for name, value in (("IDLE_S", 1), ("AGAIN_S", 1), ("COUNT", 1)):
        monkeypatch.setattr(listen, f"KEEPALIVE_{name}", value)
    monkeypatch.setattr(app, "CONNECTION_LIMIT", 1)
    async with serving() as stage:
        async with connected(stage.url) as client:
            raw = client.socket.transport.get_extra_info("socket")
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)  # nothing is left to be asked again
            try:
                raw.setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
            except PermissionError:
                pytest.skip("only root can let go of a connection without a word")
        with pytest.raises(InvalidStatus):
            await connect(stage.url.replace("http", "ws", 1) + PATH)
        async with asyncio.timeout(patience(20)):
            while not await is_let_in(stage):
                await asyncio.sleep(0.1)


async def is_let_in(stage: Stage) -> bool:
    try:
        async with connected(stage.url):
            return True
    except InvalidStatus:
        return False


GREETINGS: list[dict[str, Any]] = [
    {"lmnt-version": "1.2", "return_timestamps": True, "extensions": ["offsets", "set"]},
    {"lmnt-version": "1.1"},
    {"protocol_version": 2, "return_extras": "True"},
    {"send_extras": True},
    {},
]
REQUESTS = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(["text", "flush", "reset", "finish", "set", "confetti"]),
        "command": st.sampled_from(["flush", "reset", "eof", "confetti"]),
        "text": st.text(max_size=20) | st.none(),
        "flush": st.booleans(),
        "eof": st.just(value=False),
        "nonce": st.integers() | st.text(max_size=3),
        "voice": st.sampled_from(["fake:fr", "lily", ""]),
    },
)
GARBAGE = st.text(max_size=9) | st.binary(max_size=9)
"""Most of it ends the conversation, so it comes last."""


@pytest.mark.logs_warnings
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    st.sampled_from(GREETINGS),
    st.builds(list.__add__, st.lists(REQUESTS.map(json.dumps), max_size=12), st.lists(GARBAGE, max_size=2)),
)
async def test_whatever_is_sent_the_server_answers_in_form_and_others_hear_nothing_of_it(
    stage: Stage, greeting: dict[str, Any], frames: list[str | bytes]
):
    async with connected(stage.url, greet=False) as bad, connected(stage.url) as good:
        await greeted(bad, **greeting)
        with contextlib.suppress(ConnectionClosed):
            for frame in frames:
                await bad.socket.send(frame)
            await bad.say(type="finish", eof=True)
        heard = []
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                heard.append(await bad.hear())
        assert closed.value.rcvd is not None
        has_error = bool(heard) and isinstance(heard[-1], dict) and "error" in heard[-1]
        assert closed.value.rcvd.code == (1002 if has_error else 1000)
        expect_form(greeting, heard[:-1] if has_error else heard)
        await good.say(type="text", text="me")
        await good.say(type="flush", nonce=1)
        assert (await good.hear_until("flush_complete"))[0] == sound_of("me")


def expect_form(greeting: dict[str, Any], heard: list[Any]) -> None:
    """Each generation gets nothing that it does not know, or that it did not ask for."""
    said = [frame for frame in heard if isinstance(frame, dict)]
    if "lmnt-version" in greeting:
        assert said.pop(0)["type"] == "ready"
        kinds = {"flush_complete", "reset_complete"}
        kinds |= {"timestamps"} if "return_timestamps" in greeting else set()
        kinds |= {"set_complete", "warning"} if "extensions" in greeting else set()
        assert {frame["type"] for frame in said} <= kinds
    elif "protocol_version" in greeting:
        assert all(
            frame and frame.keys() <= {"durations", "warning", "buffer_empty", "complete", "nonce"}
            for frame in said
        )
    elif "send_extras" in greeting:
        pairs = list(zip(heard[::2], heard[1::2], strict=True))
        assert all("durations" in words and isinstance(sound, bytes) for words, sound in pairs)
    else:
        assert said == []


async def test_ten_thousand_messages_of_no_meaning_are_passed_over(stage: Stage):
    async with connected(stage.url) as client:
        for _ in range(10_000):
            await client.say(type="confetti")
        await client.say(type="flush", nonce=1)
        assert await client.hear() == {"type": "flush_complete", "nonce": 1}


@pytest.mark.logs_warnings
@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
async def test_web_pages_are_not_let_in(stage: Stage, origin: str):
    with pytest.raises(InvalidStatus) as refused:
        await connect(stage.url.replace("http", "ws") + PATH, additional_headers={"Origin": origin}, proxy=None)
    assert refused.value.response.status_code == 403


@pytest.mark.logs_warnings
async def test_a_name_that_was_bent_to_this_machine_is_not_let_in(stage: Stage):
    port = int(stage.url.rpartition(":")[2])
    with pytest.raises(InvalidStatus) as refused:
        await connect(f"ws://evil.example:{port}{PATH}", host="127.0.0.1", port=port, proxy=None)
    assert refused.value.response.status_code == 403


@pytest.mark.logs_warnings
async def test_there_is_one_stream_address_only(stage: Stage):
    with pytest.raises(InvalidStatus):
        await connect(stage.url.replace("http", "ws") + "/elsewhere", proxy=None)


@pytest.mark.logs_warnings
async def test_a_crowd_is_turned_away_until_somebody_leaves(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(app, "CONNECTION_LIMIT", 1)
    async with serving() as stage:
        async with connected(stage.url):
            with pytest.raises(InvalidStatus):
                await connect(stage.url.replace("http", "ws") + PATH, proxy=None)
        async with asyncio.timeout(patience(10)):
            while not await _can_connect(stage.url):
                pass


async def _can_connect(url: str) -> bool:
    try:
        async with connected(url):
            return True
    except InvalidStatus:
        return False
