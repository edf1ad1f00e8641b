"""What works here: voices, speech server and sound, each tried out and measured when it is asked for."""

import asyncio
import platform
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from statistics import median
from time import monotonic

from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback
from core.engines.process import EngineProcess
from core.errors import AudioUnavailable, ParlandoError
from core.server.process import ServerProcess
from core.session.session import AudioChunk, Failed, Flushed, SpeechSession, synthesize_streaming

SENTENCE = "The quick brown fox jumps over the lazy dog, and nobody minds."
TRIES = 9


Values = Mapping[str, str | int | float]


class Part(StrEnum):
    """What is tried out."""

    PROGRAM = "program"
    VOICES = "voices"
    SERVER = "server"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part, without words: each front end has its own.

    `values` are by name, times in ms; of the program: versions by package, "" where one is missing.
    """

    part: Part
    values: Values
    error: ParlandoError | None = None
    """Why it does not work."""

    @property
    def works(self) -> bool:
        return self.error is None


async def examine() -> list[Finding]:
    """Try everything out, beside whatever runs already; takes some seconds."""
    findings = [Finding(Part.PROGRAM, _versions())]
    for part, measure in ((Part.VOICES, _voices), (Part.SERVER, _server), (Part.SOUND, _sound)):
        findings.append(await _finding(part, measure))
    return findings


async def _finding(part: Part, measure: Callable[[], Awaitable[Values]]) -> Finding:
    try:
        return Finding(part, await measure())
    except ParlandoError as error:
        return Finding(part, {}, error)


def _versions() -> Values:
    found = {"Python": platform.python_version()}
    for package in ("parlando", "PySide6-Essentials", "numpy", "websockets", "sounddevice", "espeakng-loader"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = ""
    return found


async def _voices() -> Values:
    engine = EngineProcess("espeak-ng")
    try:
        began = monotonic()
        await engine.start()
        ready_ms = (monotonic() - began) * 1000
        voices = await engine.voices()
        frames, began = 0, monotonic()
        async for chunk in engine.synthesize(SENTENCE, voices[0].id, SAMPLE_RATE):
            frames += len(chunk.pcm) // 2
        times = frames / SAMPLE_RATE / (monotonic() - began)
    finally:
        await engine.close()
    languages = len({voice.language.split("-")[0] for voice in voices})
    return {"voices": len(voices), "languages": languages, "ready": round(ready_ms), "times": round(times)}


async def _server() -> Values:
    server = ServerProcess()
    try:
        began = monotonic()
        await server.start()
        ready_ms = (monotonic() - began) * 1000
        session = await synthesize_streaming(server.url, server.token)
        try:
            first_ms = [await _first_sound_ms(session) for _ in range(TRIES)]
        finally:
            await session.close()
    finally:
        await server.close()
    return {"ready": round(ready_ms), "first": median(first_ms), "tries": TRIES}


async def _first_sound_ms(session: SpeechSession) -> float:
    began, first = monotonic(), None
    await session.append_text(SENTENCE)
    await session.flush()
    async for event in session:
        match event:
            case AudioChunk() if first is None:
                first = monotonic()
            case Flushed():
                break
            case Failed(error=error):
                raise error
    return ((first or monotonic()) - began) * 1000


async def _sound() -> Values:
    playback = Playback()
    try:
        began = monotonic()
        await playback.start()
        ready_ms = (monotonic() - began) * 1000
        # One second of silence through the real device shows whether it keeps up.
        first = playback.ring.write(bytes(2 * SAMPLE_RATE))
        playback.play(first)
        playback.set_end(first + SAMPLE_RATE)
        async with asyncio.timeout(5):
            while playback.clock.heard() < first + SAMPLE_RATE:  # noqa: ASYNC110 - shared memory has no event
                await asyncio.sleep(0.02)
        return {
            "device": playback.device,
            "ready": round(ready_ms),
            "latency": round(playback.latency_s * 1000),
            "underruns": playback.underruns,
        }
    except TimeoutError as error:
        raise AudioUnavailable(
            f"{playback.device} is open but plays nothing; choose another one in the system's settings.",
            why="silent",
            device=playback.device,
        ) from error
    finally:
        await playback.close()
