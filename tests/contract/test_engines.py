"""One contract for every engine in the table, in its worker process: as the server meets them."""

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator
from itertools import pairwise

import pytest

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.engines.engine import CHUNK_MS, HURRIED_CHUNK_MS, SpeechChunk, Voice, default_voice
from core.engines.process import EngineProcess
from core.engines.table import ENGINES, SPEAKING
from core.engines.words import words
from core.errors import EngineFailed, VoiceMissing
from core.marks import Mark
from tests.fixtures import kokoro, natural

LIMIT_S = 30
SENTENCE = "Hello there, that’s $3.50 on 12/05/2026; isn't it naïve? Yes: it, it, it is 😀."
HURRIED = ("espeak-ng", "untimed")
"""Made so fast that each chunk costs more on its way than it took to make: behind the first they are longer."""
ENDLESS = "She sells sea shells by the shore. " * 2000


@pytest.fixture(params=ENGINES)
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[EngineProcess]:
    if request.param == "piper":
        natural.install(noise_scale=0.667, noise_w=0.2)
    if request.param == "kokoro":
        kokoro.install(noise=0.1)
    process = EngineProcess(request.param)
    async with asyncio.timeout(LIMIT_S):
        yield process
        await process.close()


async def voice_of(engine: EngineProcess) -> str:
    return default_voice(await engine.voices(), "en-US").id


async def speak(engine: EngineProcess, text: str, rate_hz: int = SAMPLE_RATE) -> tuple[bytes, list[Mark]]:
    chunks = [chunk async for chunk in engine.synthesize(text, await voice_of(engine), rate_hz)]
    return b"".join(chunk.pcm for chunk in chunks), [mark for chunk in chunks for mark in chunk.marks]


async def first_of(engine: EngineProcess, text: str) -> SpeechChunk:
    """Hear the beginning of `text`, then close the iterator: that cancels."""
    async with contextlib.aclosing(engine.synthesize(text, await voice_of(engine), SAMPLE_RATE)) as chunks:
        return await anext(chunks)


def test_the_engines_for_people_are_in_the_table() -> None:
    assert SPEAKING
    assert set(SPEAKING) <= set(ENGINES)


async def test_it_has_voices_that_say_whose_they_are(engine: EngineProcess) -> None:
    voices = await engine.voices()
    assert voices
    assert all(isinstance(voice, Voice) and voice.name and voice.language for voice in voices)
    assert all(voice.id.startswith(f"{engine.engine}:") and voice.engine == engine.engine for voice in voices)
    assert len({voice.id for voice in voices}) == len(voices)
    assert {voice.gender for voice in voices} <= {"", "female", "male"}


async def test_every_word_is_marked_in_order_and_within_the_sound(engine: EngineProcess) -> None:
    pcm, marks = await speak(engine, SENTENCE)
    spans = {(word.start, word.end) for word in words(SENTENCE)}
    assert {(word.start, word.end) for word in words(SENTENCE) if word.is_word} <= {(m.start, m.end) for m in marks}
    assert {(m.start, m.end) for m in marks} <= spans
    assert all(a.frame <= b.frame and a.end <= b.start for a, b in pairwise(marks))
    assert 0 <= marks[0].frame <= marks[-1].frame < len(pcm) // BYTES_PER_FRAME


@pytest.mark.parametrize("rate_hz", [8000, 22_050, 24_000])
async def test_it_speaks_at_the_rate_asked_for(engine: EngineProcess, rate_hz: int) -> None:
    at_16k, _ = await speak(engine, SENTENCE, 16_000)
    pcm, marks = await speak(engine, SENTENCE, rate_hz)
    assert len(pcm) / len(at_16k) == pytest.approx(rate_hz / 16_000, rel=0.001)
    assert marks[-1].frame < len(pcm) // BYTES_PER_FRAME


async def test_the_first_chunk_is_short_the_others_not_long_and_all_hold_whole_frames(
    engine: EngineProcess,
) -> None:
    chunks = [c async for c in engine.synthesize(SENTENCE, await voice_of(engine), SAMPLE_RATE)]
    assert all(len(chunk.pcm) % BYTES_PER_FRAME == 0 for chunk in chunks)
    ms = [len(chunk.pcm) // BYTES_PER_FRAME * 1000 / SAMPLE_RATE for chunk in chunks]
    longest = HURRIED_CHUNK_MS + 2 * CHUNK_MS if engine.engine in HURRIED else 2 * CHUNK_MS
    assert ms[0] <= 2 * CHUNK_MS and max(ms) <= longest


async def test_the_same_text_gives_the_same_bytes_whatever_was_spoken_before(engine: EngineProcess) -> None:
    once = await speak(engine, SENTENCE)
    await speak(engine, "Something else altogether!")
    await first_of(engine, ENDLESS)
    assert await speak(engine, SENTENCE) == once


async def test_utterances_wait_their_turn(engine: EngineProcess) -> None:
    alone = [await speak(engine, text) for text in ("One.", "Two, two.", "Three")]
    together = await asyncio.gather(*(speak(engine, text) for text in ("One.", "Two, two.", "Three")))
    assert together == alone


async def test_closing_the_iterator_cancels(engine: EngineProcess) -> None:
    first = await first_of(engine, ENDLESS)
    assert len(first.pcm) < SAMPLE_RATE
    # An engine that had not stopped would have an hour of sound to make before it came to this.
    pcm, _ = await speak(engine, "Yes.")
    assert 0 < len(pcm) < 2 * SAMPLE_RATE * BYTES_PER_FRAME


async def test_cancelling_the_task_cancels(engine: EngineProcess) -> None:
    has_begun = asyncio.Event()

    async def listen() -> None:
        async for _ in engine.synthesize(ENDLESS, await voice_of(engine), SAMPLE_RATE):
            has_begun.set()

    task = asyncio.create_task(listen())
    await has_begun.wait()
    pid = engine.pid
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await speak(engine, "Yes."))[0]
    assert engine.pid == pid


async def test_a_killed_worker_fails_the_utterance_and_the_next_one_works(engine: EngineProcess) -> None:
    expected = await speak(engine, SENTENCE)
    for _ in range(3):
        chunks = engine.synthesize(ENDLESS, await voice_of(engine), SAMPLE_RATE)
        await anext(chunks)
        dead = engine.pid
        assert dead is not None
        os.kill(dead, signal.SIGKILL)
        with pytest.raises(EngineFailed) as failure:
            async for _ in chunks:
                pass
        assert failure.value.retry
        assert await speak(engine, SENTENCE) == expected
        assert engine.pid != dead


async def test_an_unknown_voice_is_said_and_hurts_nothing(engine: EngineProcess) -> None:
    pid = None
    for voice_id in ("", "nobody", f"{engine.engine}:nobody", "\ud800"):
        with pytest.raises(VoiceMissing):
            await anext(engine.synthesize("hello", voice_id, SAMPLE_RATE))
        assert pid in (None, engine.pid)
        pid = engine.pid
    assert (await speak(engine, "hello"))[0]


@pytest.mark.parametrize("text", ["", "   ", "\n\t", "\0", "...", "\ud800\udc00", "\u202e"])
async def test_text_without_a_word_ends_without_marks(engine: EngineProcess, text: str) -> None:
    pcm, marks = await speak(engine, text)
    assert marks == []
    assert len(pcm) < SAMPLE_RATE * BYTES_PER_FRAME


async def test_a_megabyte_in_one_line_begins_and_ends_like_a_sentence(engine: EngineProcess) -> None:
    first = await first_of(engine, "word, " * 170_000)
    assert engine.engine == "untimed" or (first.marks[0].start, first.marks[0].end) == (0, 4)
    await first_of(engine, "a" * 1_000_000)
    assert (await speak(engine, "Yes."))[0]
