"""The whole way from a session to a real engine and back: server process, engine process, real websocket."""

import asyncio
import os
import signal
import subprocess
import sys
import wave
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.engines.process import EngineProcess
from core.errors import ConnectionCut, EngineUnavailable, KeyRefused, ServerUnavailable
from core.protocol.messages import EXTENSIONS
from core.server.process import ServerProcess
from core.session.session import (
    AudioChunk,
    Event,
    Failed,
    Flushed,
    Resumed,
    SpeechSession,
    VoiceSet,
    WasReset,
    WordMarks,
    synthesize_streaming,
)
from core.session.voices import list_voices
from core.text.segmenter import segment
from tests.fixtures.fault_proxy import Cut, fault_proxy
from tests.fixtures.processes import Leftovers, command_of, descendants, patience, wait_ended
from tests.fixtures.program import ROOT, StartParlando
from tests.unit.server.fakes import serving

ENGINES = ["tone", "null", "espeak-ng"]
FIRST = "A cat sat on the mat, and it was glad."
SECOND = "Then a dog came! What now?"
LONG = "This sentence goes on for a while, so that there is much to say about it. " * 20


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def server(engine: str) -> AsyncIterator[ServerProcess]:
    before, process = Leftovers(), ServerProcess(engine)
    async with asyncio.timeout(patience(60)):
        await process.start()
        yield process
        await process.close()
    assert not before.find()


async def opened(server: ServerProcess, voice: str = "") -> SpeechSession:
    return await synthesize_streaming(server.url, server.token, voice=voice)


async def pcm_of_engine(engine: str, voice: str, text: str) -> bytes:
    """Return what the engine makes of a text, sentence by sentence, with no server in between."""
    process = EngineProcess(engine)
    try:
        sentences = [text[found.start : found.end] for found in segment(text, "en")]
        return b"".join(
            [chunk.pcm for sentence in sentences async for chunk in process.synthesize(sentence, voice, 24000)]
        )
    finally:
        await process.close()


async def english_voice(server: ServerProcess) -> str:
    voices = await list_voices(server.url, server.token)
    return next(voice.id for voice in voices if voice.language.lower().startswith("en"))


def environment_of(pid: int) -> bytes:
    return Path(f"/proc/{pid}/environ").read_bytes()


async def rest(session: SpeechSession) -> list[Event]:
    return [event async for event in session]


def sound(events: list[Event]) -> bytes:
    return b"".join(event.pcm for event in events if isinstance(event, AudioChunk))


def marks(events: list[Event]) -> list[tuple[int, int]]:
    return [(m.start, m.end) for event in events if isinstance(event, WordMarks) for m in event.marks]


async def test_the_guides_story(server: ServerProcess, engine: str):
    """Append, flush; audio comes while appending goes on; flush again; finish; the server ends; nothing lacks."""
    voice = await english_voice(server)
    session = await opened(server, voice)
    text = f"{FIRST} {SECOND} And the tail"
    audio_is_coming = asyncio.Event()

    async def write() -> None:
        await session.append_text(FIRST)
        await session.flush()
        await audio_is_coming.wait()
        for letter in f" {SECOND}":
            await session.append_text(letter)
        await session.flush()
        await session.append_text(" And the tail")
        await session.finish()

    events: list[Event] = []
    async with session, asyncio.TaskGroup() as tasks:
        tasks.create_task(write())
        async for event in session:
            events.append(event)
            if isinstance(event, AudioChunk):
                audio_is_coming.set()
    assert [event.nonce for event in events if isinstance(event, Flushed)] == [1, 2]
    assert not any(isinstance(event, Failed) for event in events)
    first_flush = next(at for at, event in enumerate(events) if isinstance(event, Flushed))
    assert sound(events[:first_flush]) == await pcm_of_engine(engine, voice, FIRST)
    assert sound(events) == await pcm_of_engine(engine, voice, f"{FIRST}\n{SECOND}\nAnd the tail")
    words = [text[start:end] for start, end in marks(events)]
    assert words[0] == "A"
    assert "tail" in words[-1]
    assert "dog" in words


async def test_frames_are_of_20_to_100_ms_and_marks_lie_in_their_audio(
    server: ServerProcess, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("core.protocol.messages.EXTENSIONS", EXTENSIONS - {"joined"})
    async with await opened(server) as session:
        await session.append_text(FIRST)
        await session.finish()
        events = await rest(session)
    sizes = [len(event.pcm) // 2 for event in events if isinstance(event, AudioChunk)]
    assert all(480 <= size <= 2400 for size in sizes[:-1])
    heard = 0
    for event in events:
        if isinstance(event, AudioChunk):
            assert event.frame == heard
            heard += len(event.pcm) // 2
        elif isinstance(event, WordMarks):
            assert all(mark.frame <= heard for mark in event.marks)


async def test_a_reset_drops_and_the_next_text_is_whole(server: ServerProcess, engine: str):
    voice = await english_voice(server)
    async with await opened(server, voice) as session:
        await session.append_text(LONG)
        await session.flush()
        async for event in session:
            if isinstance(event, AudioChunk):
                break
        nonce = await session.reset()
        await session.append_text(FIRST)
        await session.finish()
        events = await rest(session)
    assert events[0] == WasReset(nonce)
    assert sound(events) == await pcm_of_engine(engine, voice, FIRST)
    assert marks(events)[0] == (len(LONG), len(LONG) + 1)


@pytest.mark.parametrize("engine", ["espeak-ng"], indirect=True)
async def test_the_voice_changes_on_the_open_connection(server: ServerProcess, engine: str):
    voices = {voice.language.split("-")[0]: voice.id for voice in await list_voices(server.url, server.token)}
    async with await opened(server, voices["de"]) as session:
        await session.append_text("Guten Tag.")
        nonce = await session.set_voice(voices["fr"])
        await session.append_text("Bonjour.")
        await session.finish()
        events = await rest(session)
    at = events.index(VoiceSet(nonce))
    assert sound(events[:at]) == await pcm_of_engine(engine, voices["de"], "Guten Tag.")
    assert sound(events[at:]) == await pcm_of_engine(engine, voices["fr"], "Bonjour.")


@pytest.mark.parametrize("engine", ["espeak-ng", "tone"], indirect=True)
async def test_a_killed_engine_is_not_heard(server: ServerProcess, engine: str):
    voice = await english_voice(server)
    async with await opened(server, voice) as session:
        await session.append_text(LONG)
        await session.flush()
        events = [await anext(session)]
        for pid in list(descendants(server.pid)):
            os.kill(pid, signal.SIGKILL)
        await session.finish()
        events += await rest(session)
    assert Flushed(1) in events
    assert sound(events) == await pcm_of_engine(engine, voice, LONG)


@pytest.mark.logs_warnings
async def test_an_engine_that_hangs_is_not_heard():
    """The worker stands still, as in a loop without end: it is replaced, and the sentence goes on in its middle."""
    text = LONG[:400]
    worker = EngineProcess("tone", silence_limit_s=patience(2))
    voice = (await worker.voices())[0].id
    async with (
        serving(make=lambda: worker) as stage,
        await synthesize_streaming(stage.url, "k", voice=voice) as session,
    ):
        await session.append_text(text)
        await session.flush()
        events = [await anext(session)]
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGSTOP)
        await session.finish()
        events += await rest(session)
    assert Flushed(1) in events
    assert sound(events) == await pcm_of_engine("tone", voice, text)


@pytest.mark.parametrize("engine", ["espeak-ng", "tone"], indirect=True)
async def test_over_a_wire_that_breaks_each_word_is_said_once(server: ServerProcess, engine: str):
    """The tone engine gives every word a pitch of its own: sound that is equal is equal word by word."""
    voice, text = await english_voice(server), f"{FIRST} {SECOND} {LONG}"
    cuts = [Cut(down=60_000), Cut(up=900), Cut(down=200), Cut(down=333_333), Cut(down=250_001)]
    async with (
        fault_proxy(server.url, cuts) as proxy,
        await synthesize_streaming(proxy.url, server.token, voice=voice, resume_within_s=patience(20)) as session,
    ):
        await session.append_text(f"{FIRST} ")
        await session.flush()
        for piece in (SECOND[:9], SECOND[9:], f" {LONG[:100]}", LONG[100:]):
            await session.append_text(piece)
        await session.finish()
        events = await rest(session)
    assert sound(events) == await pcm_of_engine(engine, voice, text)
    words = [text[start:end] for start, end in marks(events)]
    assert len(words) == len(text.split())
    assert sum(isinstance(event, Resumed) for event in events) >= 3


@pytest.mark.parametrize("engine", ["tone"], indirect=True)
async def test_a_killed_server_is_a_cut_and_can_be_started_again(server: ServerProcess):
    session, engines, old_token = await opened(server), list(descendants(server.pid)), server.token
    assert engines
    await session.append_text(LONG)
    await session.flush()
    await anext(session)
    os.kill(server.pid, signal.SIGKILL)
    await server.wait_dead()
    assert not server.is_alive
    (*_, last) = await rest(session)
    assert isinstance(last, Failed) and isinstance(last.error, ConnectionCut)
    await session.close()
    assert all(wait_ended(pid, patience(10)) for pid in engines)
    await server.restart()
    assert server.is_alive and server.token != old_token
    async with await opened(server) as again:
        await again.append_text(FIRST)
        await again.finish()
        assert sound(await rest(again))


@pytest.mark.parametrize("engine", ["null"], indirect=True)
async def test_the_token_is_needed_and_is_no_secret_told_around(server: ServerProcess):
    with pytest.raises(KeyRefused):
        await synthesize_streaming(server.url, "wrong")
    with pytest.raises(KeyRefused):
        await list_voices(server.url, "")
    assert server.token not in command_of(server.pid)
    assert server.token.encode() not in environment_of(server.pid)


@pytest.mark.parametrize("engine", ["tone"], indirect=True)
async def test_the_server_closes_in_time_while_a_session_is_blocked(server: ServerProcess):
    session = await opened(server)
    await session.append_text(LONG)
    await session.flush()
    await anext(session)
    await server.close()
    assert not server.is_alive
    (*_, last) = await rest(session)
    assert isinstance(last, Failed)
    await session.close()


async def test_an_engine_that_there_is_not_is_told_at_once():
    server = ServerProcess("no-such-engine")
    try:
        await server.start()
        with pytest.raises((EngineUnavailable, ServerUnavailable)) as error:
            await synthesize_streaming(server.url, server.token)
        assert "no-such-engine" in str(error.value)
    finally:
        await server.close()


async def test_a_server_that_cannot_start_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("core.server.launch.child_command", lambda *_: [sys.executable, "-c", "pass"])
    with pytest.raises(ServerUnavailable):
        await ServerProcess("null").start()
    monkeypatch.setattr("core.server.launch.child_command", lambda *_: ["/nonexistent/program"])
    with pytest.raises(ServerUnavailable):
        await ServerProcess("null").start()


APP = """
import asyncio
from core.server.process import ServerProcess
from core.session.session import synthesize_streaming

async def main():
    server = ServerProcess("tone")
    await server.start()
    session = await synthesize_streaming(server.url, server.token)
    await session.append_text("This is read. " * 500)
    await session.flush()
    await anext(session)
    print("speaking", flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def test_server_and_engine_end_with_a_killed_app():
    app = subprocess.Popen([sys.executable, "-c", APP], cwd=ROOT, stdout=subprocess.PIPE)
    assert app.stdout is not None
    with app, app.stdout:
        assert app.stdout.readline() == b"speaking\n"
        children = list(descendants(app.pid))
        assert len(children) >= 2
        app.kill()
    assert all(wait_ended(pid, patience(10)) for pid in children)


def test_the_server_process_is_light():
    code = (
        "import sys, core.server.child; sys.exit(any(m in sys.modules for m in ('numpy', 'sounddevice', 'soxr')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


class TestServe:
    """`parlando serve`, for other programs."""

    async def test_any_key_will_do_on_loopback_and_ctrl_c_is_the_ordinary_end(self, start_parlando: StartParlando):
        process = start_parlando("serve", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        url = await self._url(process)
        async with await synthesize_streaming(url, "whatever") as session:
            await session.append_text(FIRST)
            await session.finish()
            assert len(sound(await rest(session))) > 24000
        with pytest.raises(KeyRefused):
            await synthesize_streaming(url, "")
        process.send_signal(signal.SIGINT)
        _, errors = await asyncio.to_thread(process.communicate, None, patience(10))
        assert process.returncode == 0
        assert b"Traceback" not in errors
        assert b"refused" in errors  # the one without a key

    async def test_the_example_of_the_documentation(self, start_parlando: StartParlando, tmp_path: Path):
        url = await self._url(start_parlando("serve", stdout=subprocess.PIPE))
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            str(ROOT / "docs/examples/stream_to_file.py"),
            url,
            str(tmp_path / "speech.wav"),
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=asyncio.subprocess.PIPE,
        )
        async with asyncio.timeout(patience(30)):
            await process.communicate(f"{FIRST}\n\n{SECOND}\n".encode())
        assert process.returncode == 0
        with wave.open(str(tmp_path / "speech.wav")) as file:
            spoken = file.readframes(-1)
        assert spoken == await pcm_of_engine("espeak-ng", "espeak-ng:en-us", f"{FIRST}\n\n{SECOND}")

    async def test_ctrl_c_while_a_client_is_blocked(self, start_parlando: StartParlando):
        process = start_parlando("serve", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        session = await synthesize_streaming(await self._url(process), "k")
        await session.append_text(LONG)
        await session.flush()
        await anext(session)
        process.send_signal(signal.SIGINT)
        _, errors = await asyncio.to_thread(process.communicate, None, patience(10))
        assert (process.returncode, errors) == (0, b"")
        await session.close()

    async def test_a_key_that_is_set_is_needed(self, start_parlando: StartParlando):
        url = await self._url(start_parlando("serve", "--key", "right", stdout=subprocess.PIPE))
        with pytest.raises(KeyRefused):
            await synthesize_streaming(url, "wrong")
        await (await synthesize_streaming(url, "right")).close()

    async def test_a_port_that_is_taken(self, start_parlando: StartParlando):
        url = await self._url(start_parlando("serve", stdout=subprocess.PIPE))
        port = url.rpartition(":")[2]
        second = start_parlando("serve", "--port", port, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, errors = await asyncio.to_thread(second.communicate, None, patience(20))
        assert (second.returncode, out) == (1, b"")
        assert port.encode() in errors and len(errors.splitlines()) == 1

    @pytest.mark.parametrize("arguments", [("--host", "0.0.0.0"), ("--host", "192.0.2.1", "--key", "k")])
    def test_addresses_that_do_not_do(self, start_parlando: StartParlando, arguments: tuple[str, ...]):
        process = start_parlando("serve", *arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, errors = process.communicate(timeout=patience(20))
        assert process.returncode in (1, 2) and out == b""
        assert len(errors.splitlines()) == 1

    async def _url(self, process: "subprocess.Popen[bytes]") -> str:
        assert process.stdout is not None
        return (await asyncio.to_thread(process.stdout.readline)).decode().strip()
