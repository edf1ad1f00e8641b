"""Part "protocol": `parlando serve` on loopback with espeak-ng, as its clients find it.

First audio after a flush, and how much of it is the engine; reset to silence; one kept connection beside a new
one for each message; many sessions that speak at once, and what each takes of memory; throughput.
"""

import asyncio
import gc
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import perf_counter

from bench.report import Figure, at_most, percentile, series, single
from bench.stage import Stage
from core.engines.process import EngineProcess
from core.session.session import AudioChunk, Failed, Flushed, SpeechSession, WasReset, synthesize_streaming
from tests.fixtures import processes
from tests.fixtures.program import COMMAND

VOICE = "espeak-ng:en-us"
SENTENCE = "The quick brown fox jumps over the lazy dog. "
ROUNDS = 40
CROWDS = (1, 10, 50)
CROWD_ROUNDS = 6
RESET_LIMIT_MS = 50
RATE_HZ = 24_000


def measure(stage: Stage) -> list[Figure]:
    """Start the server and be its clients, one after the other and all at once."""
    del stage  # nothing is heard here
    process = processes.start([*COMMAND, "serve"], stdout=subprocess.PIPE, stdin=subprocess.PIPE)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().decode().strip()
        return asyncio.run(_measure(url, process.pid))
    finally:
        processes.end(process)


async def _measure(url: str, server: int) -> list[Figure]:
    gc.disable()  # ours is the ear here; it must not stop to tidy up
    await _message(url)
    figures = [await _engine_alone(), *await _conversation(url), await _reset(url), await _throughput(url)]
    for size in CROWDS:
        figures += await _crowd(url, size, server)
    return figures


async def _engine_alone() -> Figure:
    engine = EngineProcess("espeak-ng")
    try:
        samples = []
        for _ in range(ROUNDS + 3):
            began = perf_counter()
            speech = engine.synthesize(SENTENCE, VOICE, RATE_HZ)
            await anext(speech)
            samples.append(_ms(began))
            await speech.aclose()
        return series("first audio, engine's pipe alone", samples[3:])
    finally:
        await engine.close()


async def _conversation(url: str) -> list[Figure]:
    async with _session(url) as session:
        kept = [await _first_audio(session) for _ in range(ROUNDS + 3)][3:]
    anew = [await _message(url) for _ in range(ROUNDS)]
    return [
        series("first audio after flush, kept connection", kept, note="engine, server and wire"),
        series("first audio, new connection for the message", anew, note="connecting and greeting included"),
    ]


async def _message(url: str) -> float:
    began = perf_counter()
    async with _session(url) as session:
        return _ms(began) + await _first_audio(session)


async def _first_audio(session: SpeechSession) -> float:
    """Say the sentence; return the milliseconds from the flush to its first sound, having heard it all."""
    await session.append_text(SENTENCE)
    began = perf_counter()
    await session.flush()
    first = 0.0
    async for event in session:
        if isinstance(event, AudioChunk) and not first:
            first = _ms(began)
        elif isinstance(event, Flushed):
            return first
        elif isinstance(event, Failed):
            raise event.error
    raise AssertionError("the session ended")


async def _reset(url: str) -> Figure:
    """From the reset to its answer: what comes before it is dropped, what comes after it is new."""
    samples = []
    async with _session(url) as session:
        for _ in range(ROUNDS):
            await session.append_text(SENTENCE * 50)
            await session.flush()
            await _until(session, lambda event: isinstance(event, AudioChunk))
            began = perf_counter()
            await session.reset()
            await _until(session, lambda event: isinstance(event, WasReset))
            samples.append(_ms(began))
    return series("reset in mid-speech to its answer", samples, target=at_most(RESET_LIMIT_MS))


async def _throughput(url: str) -> Figure:
    async with _session(url) as session:
        began, frames = perf_counter(), 0
        await session.append_text(SENTENCE * 100)
        await session.finish()
        async for event in session:
            if isinstance(event, AudioChunk):
                frames += len(event.pcm) // 2
        seconds = frames / RATE_HZ
        return single("throughput of one session", seconds / (perf_counter() - began), "x real time")


async def _crowd(url: str, size: int, server: int) -> list[Figure]:
    """Let so many sessions ask at the same moments; each hears its whole sentence before it asks again."""
    before = _pss_kb(server)
    sessions = [await synthesize_streaming(url, "bench", voice=VOICE) for _ in range(size)]
    try:
        samples: list[float] = []
        for _ in range(CROWD_ROUNDS if size > 1 else ROUNDS):
            samples += await asyncio.gather(*map(_first_audio, sessions))
        each_kb = (_pss_kb(server) - before) / size
    finally:
        for session in sessions:
            await session.close()
    note = f"p99 {percentile(samples, 99):.0f} ms; {each_kb:.0f} kB for each" if size > 1 else ""
    return [series(f"first audio, {size} sessions at once", samples, note=note)]


@asynccontextmanager
async def _session(url: str) -> AsyncIterator[SpeechSession]:
    session = await synthesize_streaming(url, "bench", voice=VOICE)
    try:
        yield session
    finally:
        await session.close()


async def _until(session: SpeechSession, is_it: Callable[[object], bool]) -> None:
    async for event in session:
        if is_it(event):
            return
    raise AssertionError("the session ended")


def _pss_kb(pid: int) -> float:
    """Return what the server's own process holds; its engines are the same for any number of sessions."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("Pss:"))


def _ms(began: float) -> float:
    return (perf_counter() - began) * 1000
