"""Natural voices beside the one that is always there, over the app's own server."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from core.audio.format import SAMPLE_RATE
from core.engines.process import EngineProcess
from core.server.process import ServerProcess
from core.session.session import AudioChunk, Event, Failed, Flushed, SpeechSession, WordMarks, synthesize_streaming
from core.session.voices import list_voices
from tests.fixtures import natural
from tests.fixtures.processes import command_of, descendants, patience

TEXT = "The cat sat on the mat."


@pytest.fixture
async def server() -> AsyncIterator[ServerProcess]:
    process = ServerProcess()
    async with asyncio.timeout(patience(60)):
        await process.start()
        yield process
        await process.close()


async def told(session: SpeechSession) -> list[Event]:
    """Say the text; return what comes up to the flush's answer."""
    await session.append_text(TEXT)
    await session.flush()
    events: list[Event] = []
    async for event in session:
        events.append(event)
        if isinstance(event, Flushed | Failed):
            break
    return events


def sound(events: list[Event]) -> bytes:
    return b"".join(event.pcm for event in events if isinstance(event, AudioChunk))


def workers(server: ServerProcess) -> list[str]:
    """Name the engines that run below the server."""
    return [command_of(pid).split()[-1] for pid in descendants(server.pid)]


async def from_the_engine(voice: str) -> bytes:
    engine = EngineProcess("piper")
    try:
        return b"".join([chunk.pcm async for chunk in engine.synthesize(TEXT, voice, SAMPLE_RATE)])
    finally:
        await engine.close()


async def test_it_is_listed_and_loaded_when_it_is_asked_for(server: ServerProcess) -> None:
    voice = natural.install(noise_scale=0.667)
    listed = {each.id: each for each in await list_voices(server.url, server.token)}
    assert (listed[voice.id].language, listed[voice.id].quality) == ("en-US", "medium")
    assert len(listed) > 100
    assert workers(server) == ["espeak-ng"]
    async with await synthesize_streaming(server.url, server.token, voice=voice.id) as session:
        events = await told(session)
    assert sound(events) == await from_the_engine(voice.id)
    words = [
        TEXT[mark.start : mark.end] for event in events if isinstance(event, WordMarks) for mark in event.marks
    ]
    assert words == ["The", "cat", "sat", "on", "the", "mat"]
    assert sorted(workers(server)) == ["espeak-ng", "piper"]


async def test_each_of_very_many_speakers_is_listed_and_speaks(server: ServerProcess) -> None:
    voice = natural.install(speakers=40)
    last = f"{voice.id}#39"
    listed = {each.id: each.name for each in await list_voices(server.url, server.token)}
    assert (listed[voice.id], listed[last]) == ("Test", "Test, p39")
    async with await synthesize_streaming(server.url, server.token, voice=last) as session:
        assert sound(await told(session)) == await from_the_engine(last) != await from_the_engine(voice.id)


async def test_one_that_is_installed_meanwhile_can_be_set(server: ServerProcess) -> None:
    async with await synthesize_streaming(server.url, server.token, voice="") as session:
        before = sound(await told(session))
        voice = natural.install()
        await session.set_voice(voice.id)
        after = sound(await told(session))
    assert after == await from_the_engine(voice.id)
    assert after != before


async def test_where_there_is_one_it_reads_its_language(server: ServerProcess) -> None:
    voice = natural.install()
    async with await synthesize_streaming(server.url, server.token, voice="", language="en") as session:
        assert sound(await told(session)) == await from_the_engine(voice.id)


async def test_one_without_durations_gets_its_words_estimated(server: ServerProcess) -> None:
    voice = natural.install(prepare=False)
    async with await synthesize_streaming(server.url, server.token, voice=voice.id) as session:
        events = await told(session)
    marks = [mark for event in events if isinstance(event, WordMarks) for mark in event.marks]
    assert len(marks) == 6
    assert {mark.quality.value for mark in marks} == {"estimated"}


async def test_a_damaged_one_is_said_and_the_others_go_on(server: ServerProcess) -> None:
    voice = natural.install()
    (voice.folder / f"{voice.key}.onnx").write_bytes(b"no model")
    async with await synthesize_streaming(server.url, server.token, voice=voice.id) as session:
        events = await told(session)
    (failed,) = [event for event in events if isinstance(event, Failed)]
    assert failed.error.code == "voice_missing"
    espeak = next(one.id for one in await list_voices(server.url, server.token) if one.engine == "espeak-ng")
    async with await synthesize_streaming(server.url, server.token, voice=espeak) as session:
        assert sound(await told(session))
