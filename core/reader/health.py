"""What works here: voices, speech server and sound, each tried out and measured when it is asked for."""

import asyncio
import platform
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    what: str
    works: bool
    says: str


async def examine() -> list[Finding]:
    """Try everything out, beside whatever runs already; takes some seconds."""
    findings = [Finding("Program", True, _versions())]
    for what, measure in (("Voices", _voices), ("Speech server", _server), ("Sound", _sound)):
        findings.append(await _finding(what, measure))
    return findings


async def _finding(what: str, measure: Callable[[], Awaitable[str]]) -> Finding:
    try:
        return Finding(what, True, await measure())
    except ParlandoError as error:
        return Finding(what, False, str(error))


def _versions() -> str:
    found = [f"Python {platform.python_version()}"]
    for package in ("parlando", "PySide6-Essentials", "numpy", "websockets", "sounddevice", "espeakng-loader"):
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            found.append(f"{package} missing")
    return ", ".join(found)


async def _voices() -> str:
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
    return (
        f"{len(voices)} voices for {languages} languages, ready after {ready_ms:.0f} ms, "
        f"{times:.0f} times faster than real time"
    )


async def _server() -> str:
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
    return f"ready after {ready_ms:.0f} ms, text to first speech {median(first_ms):.1f} ms (median of {TRIES})"


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


async def _sound() -> str:
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
        return (
            f"{playback.device}, open after {ready_ms:.0f} ms, latency {playback.latency_s * 1000:.0f} ms, "
            f"{playback.underruns} underruns in one second"
        )
    except TimeoutError as error:
        raise AudioUnavailable(
            f"{playback.device} is open but plays nothing; choose another one in the system's settings."
        ) from error
    finally:
        await playback.close()
