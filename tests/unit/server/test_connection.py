"""The server over a real websocket, with an engine under the test's own hand: what is said and what is heard."""

import asyncio
import socket
import sys

import pytest

from core.audio.encoders import FORMATS
from core.server import connection
from tests.unit.server.fakes import CHUNK, Stage, all_of, connected, greeted, sound_of

LONG = "This goes on and on. " * 200
SPEECH = sound_of("Hi you")

RECEIVED = 64 * 1024
"""Bytes that the system is to hold for a client; by itself it gives now this much, now that."""

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
        assert b"".join(await all_of(client)) == sound_of("Tail")


async def test_the_close_lingers_behind_the_last_audio(stage: Stage):
    async with connected(stage.url) as client:
        await client.say(type="text", text="T")
        await client.say(type="finish")
        loop = asyncio.get_running_loop()
        await client.hear()
        heard_at = loop.time()
        await all_of(client)
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


async def test_a_reset_right_behind_what_it_drops_keeps_the_connection(stage: Stage):
    async with connected(stage.url) as client:
        for nonce in range(1, 20, 2):
            await client.say(type="text", text="Dropped")
            await client.say(type="flush", nonce=nonce)
            await client.say(type="reset", nonce=nonce + 1)
            await client.hear_until("reset_complete")
        await client.say(type="text", text="Hi you")
        await client.say(type="flush", nonce=100)
        assert (await client.hear_until("flush_complete"))[0] == SPEECH


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
        await all_of(client, 1002)


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
        await all_of(client, 1002)
