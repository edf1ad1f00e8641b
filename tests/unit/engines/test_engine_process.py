"""EngineProcess against workers that misbehave; what any engine must do is in tests/contract."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable

import pytest

from core.audio.format import SAMPLE_RATE
from core.engines import process as engine_process
from core.engines.process import EngineProcess
from core.errors import EngineFailed, EngineUnavailable
from core.paths import ROOT
from tests.fixtures.waiting import until

LIMIT_S = 30
ENDLESS = "She sells sea shells by the shore. " * 2000

WORKER = """
import os, sys, time
sys.path.insert(0, {root!r})
from core.engines import worker
from core.engines.null import NullEngine

class Odd(NullEngine):
{body}

worker.make_engine = lambda name: Odd()
sys.exit(worker.main(sys.argv[1:]))
"""
BREAKS = """
    def synthesize(self, text, voice_id, rate_hz, emit):
        if text == "bad":
            raise ZeroDivisionError("odd")
        super().synthesize(text, voice_id, rate_hz, emit)
"""
DIES_ON_BAD_TEXT = """
    def synthesize(self, text, voice_id, rate_hz, emit):
        if text == "bad":
            os._exit(9)
        super().synthesize(text, voice_id, rate_hz, emit)
"""
DIES_AT_START = """
    def check(self):
        os._exit(9)
"""
NEVER_STARTS = """
    def check(self):
        time.sleep(1000)
"""
TALKS_NONSENSE = """
    def synthesize(self, text, voice_id, rate_hz, emit):
        for descriptor in range(3, 20):
            try:
                os.write(descriptor, b"Segmentation fault, core dumped")
            except OSError:
                pass
        time.sleep(1000)
"""

Odd = Callable[[str], EngineProcess]


@pytest.fixture
async def engine() -> AsyncIterator[EngineProcess]:
    async with asyncio.timeout(LIMIT_S):
        process = EngineProcess("espeak-ng", silence_limit_s=0.5)
        yield process
        await process.close()


@pytest.fixture
async def odd(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Odd]:
    started: list[EngineProcess] = []

    def make(body: str) -> EngineProcess:
        code = WORKER.format(root=str(ROOT), body=body)
        monkeypatch.setattr(engine_process, "child_command", lambda _, engine: [sys.executable, "-c", code, engine])
        started.append(EngineProcess("odd", silence_limit_s=0.5))
        return started[-1]

    async with asyncio.timeout(LIMIT_S):
        yield make
        for process in started:
            await process.close()


async def frames(engine: EngineProcess, text: str, voice: str = "null:silence") -> int:
    return sum([len(chunk.pcm) // 2 async for chunk in engine.synthesize(text, voice, 24_000)])


async def test_an_engine_that_raises_is_told_and_lives_on(odd: Odd) -> None:
    engine = odd(BREAKS)
    assert await frames(engine, "good")
    pid = engine.pid
    with pytest.raises(EngineFailed, match="ZeroDivisionError"):
        await frames(engine, "bad")
    assert await frames(engine, "good")
    assert engine.pid == pid


async def test_text_that_kills_the_worker_harms_only_itself(odd: Odd) -> None:
    engine = odd(DIES_ON_BAD_TEXT)
    for _ in range(3):
        with pytest.raises(EngineFailed, match="ended"):
            await frames(engine, "bad")
        assert await frames(engine, "good")


async def test_a_worker_that_talks_nonsense_is_replaced(odd: Odd) -> None:
    engine = odd(TALKS_NONSENSE)
    await engine.start()
    pid = engine.pid
    with pytest.raises(EngineFailed, match="not a message"):
        await frames(engine, "hello")
    await engine.start()
    assert engine.pid not in (None, pid)


async def test_a_worker_that_dies_at_start_is_told(odd: Odd) -> None:
    with pytest.raises(EngineUnavailable, match="ended while it started"):
        await odd(DIES_AT_START).start()


async def test_a_worker_that_never_starts_is_given_up(odd: Odd, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_process, "START_LIMIT_S", 0.5)
    with pytest.raises(EngineUnavailable, match="did not start within"):
        await odd(NEVER_STARTS).start()


async def test_a_program_that_does_not_start_is_told(odd: Odd, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = odd(BREAKS)
    monkeypatch.setattr(engine_process, "child_command", lambda *_: [str(ROOT / "no such program")])
    with pytest.raises(EngineUnavailable, match="does not start"):
        await engine.start()


async def test_an_engine_that_does_not_exist_is_told() -> None:
    with pytest.raises(EngineUnavailable, match="no engine called"):
        await EngineProcess("nobody").voices()


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped there")
async def test_a_worker_that_hangs_is_replaced(engine: EngineProcess) -> None:
    chunks = engine.synthesize(ENDLESS, "espeak-ng:en-us", 24_000)
    await anext(chunks)
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGSTOP)
    with pytest.raises(EngineFailed, match=r"gave nothing for 0\.5 seconds"):
        async for _ in chunks:
            pass
    assert await frames(engine, "Yes.", "espeak-ng:en-us")


async def test_a_listener_who_takes_his_time_is_no_hang(odd: Odd, monkeypatch: pytest.MonkeyPatch) -> None:
    # An hour of silence is more than pipe and reader hold: the worker is stopped by not being read, for as
    # long as another one takes to be given up.
    chunks = odd(BREAKS).synthesize("word " * 15_000, "null:silence", 24_000)
    await anext(chunks)
    monkeypatch.setattr(engine_process, "START_LIMIT_S", 0.6)
    with pytest.raises(EngineUnavailable):
        await odd(NEVER_STARTS).start()
    await anext(chunks)
    await chunks.aclose()


async def test_another_worker_steps_in_when_one_is_killed(engine: EngineProcess) -> None:
    await frames(engine, "One.", "espeak-ng:en-us")
    former = engine.pid
    assert former is not None
    os.kill(former, signal.SIGKILL)
    await engine._worker._process.wait()  # type: ignore[union-attr]
    assert await frames(engine, "Two.", "espeak-ng:en-us")
    assert engine.pid not in (None, former)


async def test_closing_ends_what_is_under_way_and_what_waits(engine: EngineProcess) -> None:
    await frames(engine, "One.", "espeak-ng:en-us")
    speaking = engine.synthesize(ENDLESS, "espeak-ng:en-us", 24_000)
    await anext(speaking)
    waiting = asyncio.create_task(frames(engine, "Two.", "espeak-ng:en-us"))
    await asyncio.sleep(0)
    await engine.close()
    with pytest.raises(EngineFailed):
        async for _ in speaking:
            pass
    with pytest.raises(EngineUnavailable, match="closed"):
        await waiting
    await engine.close()


async def test_a_worker_that_nobody_needs_leaves_and_comes_again() -> None:
    engine = EngineProcess("tone", idle_limit_s=0.05)
    try:
        voice = (await engine.voices())[0].id
        first = b"".join([chunk.pcm async for chunk in engine.synthesize("One.", voice, SAMPLE_RATE)])
        await until(lambda: engine.pid is None, "the worker to leave")
        assert b"".join([chunk.pcm async for chunk in engine.synthesize("One.", voice, SAMPLE_RATE)]) == first
    finally:
        await engine.close()
