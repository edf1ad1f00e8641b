"""Clients of older generations, each with what it knows; and voices that are not there."""

import pytest

from tests.unit.server.fakes import CHUNK, Stage, all_of, audio_in, connected, greeted, serving, sound_of

LONG = "This goes on and on. " * 200
SPEECH = sound_of("Hi you")

pytestmark = pytest.mark.asyncio(loop_scope="module")


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
            await all_of(client, 1002)
        async with connected(stage.url, greet=False) as client:
            await greeted(client, voice="lily")
            assert "lily" in (await client.hear())["error"]
        async with connected(stage.url, voice="fake:en", extensions=["set"]) as client:
            await client.say(type="set", voice="lily", nonce=1)
            assert (await client.hear())["error"]["type"] == "not_found_error"
