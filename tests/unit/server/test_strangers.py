"""Whoever else may come to the port: without a key, without a word, without sense, too many, from a web page."""

import asyncio
import contextlib
import json
import logging
import socket
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from core.protocol.messages import PATH
from core.server import app, connection, listen
from tests.fixtures.processes import patience
from tests.unit.server.fakes import Stage, all_of, connected, greeted, serving, sound_of

TCP_REPAIR = 19
"""A socket option of Linux: with it, a close is not told to the other end."""

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def is_let_in(stage: Stage) -> bool:
    try:
        async with connected(stage.url):
            return True
    except InvalidStatus:
        return False


@pytest.mark.logs_warnings
async def test_a_wrong_key_is_answered_inside_the_stream():
    async with serving(key="right") as stage, connected(stage.url, greet=False) as client:
        await client.say(**{"X-API-Key": "wrong", "lmnt-version": "1.2", "format": "raw"})
        assert (await client.hear())["error"] == {"type": "authentication_error", "message": "Invalid API key"}
        await all_of(client, 1002)


@pytest.mark.logs_warnings
async def test_a_client_that_says_nothing_is_not_waited_for(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(connection, "INIT_WAIT_S", 0.02)
    async with connected(stage.url, greet=False) as client:
        assert (await client.hear())["error"]["type"] == "invalid_request_error"
        await all_of(client, 1002)


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
        await all_of(client, 1002)
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
    stage: Stage, monkeypatch: pytest.MonkeyPatch, greeting: dict[str, Any], frames: list[str | bytes]
):
    monkeypatch.setattr(connection, "LINGER_S", 0)
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
            while not await is_let_in(stage):
                pass
