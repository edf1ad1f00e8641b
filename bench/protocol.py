"""Part "protocol": `parlando serve` on loopback with espeak-ng, as its clients find it.

First audio after a flush, and how much of it is engine, server and wire; reset to silence; one kept connection
beside a new one for each message; many sessions that speak at once, and what each takes of memory; what idle ones
cost; throughput.
"""

import asyncio
import gc
import json
import os
import subprocess
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import chain
from pathlib import Path
from time import perf_counter

from websockets.asyncio.client import connect

from bench.report import Figure, at_most, percentile, series, single
from bench.stage import Stage
from core.engines.process import EngineProcess
from core.protocol.messages import PATH
from core.session.session import AudioChunk, Failed, Flushed, SpeechSession, WasReset, synthesize_streaming
from tests.fixtures import processes
from tests.fixtures.processes import descendants
from tests.fixtures.program import COMMAND

VOICE = "espeak-ng:en-us"
SENTENCE = "The quick brown fox jumps over the lazy dog. "
ROUNDS = 40
CROWDS = (1, 10, 50)
CROWD_ROUNDS = 6
RESET_LIMIT_MS = 50
IDLE_S = 5.0
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
    figures = [await _engine_alone(), *await _without_engine(url), *await _conversation(url)]
    figures += [await _reset(url), await _throughput(url)]
    for size in CROWDS:
        figures += await _crowd(url, size, server)
    return [*figures, await _idle(url, server)]


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


async def _without_engine(url: str) -> list[Figure]:
    """Ask on a plain websocket what needs no engine: the library answers a ping, the server an empty flush."""
    address = url.replace("http", "ws", 1) + PATH
    async with connect(address, compression=None, proxy=None) as socket:
        await socket.send(json.dumps({"X-API-Key": "bench", "lmnt-version": "1.2", "format": "raw"}))
        await socket.recv()
        wire, server = [], []
        for number in range(ROUNDS + 3):
            began = perf_counter()
            await (await socket.ping())
            wire.append(_ms(began))
            began = perf_counter()
            await socket.send(json.dumps({"type": "flush", "nonce": number}))
            await socket.recv()
            server.append(_ms(began))
    return [series("wire alone: a ping", wire[3:]), series("server and wire: an empty flush", server[3:])]


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
    note = f"p99 {percentile(samples, 99):.0f} ms; {each_kb:.0f} kB for each"
    return [series(f"first audio, {size} sessions at once", samples, note=note)]


async def _idle(url: str, server: int) -> Figure:
    """Let sessions be open that have spoken and say nothing now."""
    size = CROWDS[-1]
    sessions = [await synthesize_streaming(url, "bench", voice=VOICE) for _ in range(size)]
    try:
        await asyncio.gather(*map(_first_audio, sessions))
        before, began = _cpu_ms(server), perf_counter()
        await asyncio.sleep(IDLE_S)
        share = (_cpu_ms(server) - before) / _ms(began)
    finally:
        for session in sessions:
            await session.close()
    return single(f"the server's share of a core, {size} idle sessions", share * 100, "%")


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


def _cpu_ms(pid: int) -> float:
    """Return what a process and its engines have taken of the processors."""
    pids = [pid, *descendants(pid)]
    ticks = [Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()[11:13] for each in pids]
    return sum(map(int, chain.from_iterable(ticks))) * 1000 / os.sysconf("SC_CLK_TCK")


def _ms(began: float) -> float:
    return (perf_counter() - began) * 1000
