"""Released clients of the protocol, unchanged, against `parlando serve`: they only get another address."""

import asyncio
import base64
import json
import os
import shutil
import subprocess
import wave
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import lmnt
import pytest
from lmnt import AsyncLmnt

from tests.fixtures.processes import patience
from tests.fixtures.program import ROOT, StartParlando

VOICE = "espeak-ng:en-us"
RATE = 24_000
NODE = ROOT / ".setup/node"


@pytest.fixture
async def url(start_parlando: StartParlando) -> str:
    process = start_parlando("serve", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    return (await asyncio.to_thread(process.stdout.readline)).decode().strip()


@pytest.fixture
async def client(url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[AsyncLmnt]:
    monkeypatch.setenv("LMNT_BASE_URL", url)
    async with asyncio.timeout(patience(60)), AsyncLmnt(api_key="any", max_retries=0) as made:
        yield made


async def opened(client: AsyncLmnt, **options: Any) -> Any:
    return await client.speech.sessions.create(voice=VOICE, format="pcm_s16le", sample_rate=RATE, **options)


async def rest(session: Any) -> list[Any]:
    async with asyncio.timeout(patience(30)):
        return [message async for message in session]


def seconds(messages: list[Any]) -> float:
    return sum(len(message.audio) for message in messages if message.type == "audio") / 2 / RATE


def words(messages: list[Any]) -> list[Any]:
    return [word for message in messages if message.type == "timestamps" for word in message.timestamps]


async def test_text_in_pieces_two_flushes_and_a_finish(client: AsyncLmnt):
    session = await opened(client, return_timestamps=True)
    for piece in ("Hel", "lo th", "ere. How", " are you?"):
        await session.send_text(piece)
    first = await session.send_flush()
    await session.send_text("Once more.")
    second = await session.send_flush()
    await session.send_text("And the tail")
    await session.send_finish()
    messages = await rest(session)
    assert messages[0].type == "ready" and session.request_id
    at = [number for number, message in enumerate(messages) if message.type == "flush_complete"]
    assert [messages[number].nonce for number in at] == [first, second]
    turns = messages[: at[0]], messages[at[0] : at[1]], messages[at[1] :]
    said = [[word.text for word in words(turn)] for turn in turns]
    assert said == [["Hello", "there", "How", "are", "you"], ["Once", "more"], ["And", "the", "tail"]]
    for turn in turns:
        assert words(turn)[0].start < 0.05
        assert words(turn)[-1].start + words(turn)[-1].duration == pytest.approx(seconds(turn), abs=0.05)
        starts = [word.start for word in words(turn)]
        assert starts == sorted(starts)


async def test_a_reset_in_mid_speech(client: AsyncLmnt):
    session = await opened(client)
    await session.send_text("This goes on for quite a while, sentence after sentence. " * 50)
    await session.send_flush()
    async for message in session:
        if message.type == "audio":
            break
    nonce = await session.send_reset()
    await session.send_text("New.")
    await session.send_finish()
    messages = await rest(session)
    at = next(number for number, message in enumerate(messages) if message.type == "reset_complete")
    assert messages[at].nonce == nonce
    assert 0.2 < seconds(messages[at:]) < 2
    assert not any(message.type == "flush_complete" for message in messages)


async def test_a_file_in_the_default_format(client: AsyncLmnt, tmp_path: Any):
    session = await client.speech.sessions.create(voice="lily")
    await session.send_text("Into a file.")
    await session.send_finish()
    await session.stream_audio_to_file(tmp_path / "speech.mp3")
    data = (tmp_path / "speech.mp3").read_bytes()
    assert data[:1] == b"\xff" and len(data) > 5000


async def test_the_voices_and_the_account(client: AsyncLmnt):
    voices = await client.voices.list()
    assert len(voices) > 100
    voice = await client.voices.retrieve(VOICE)
    assert (voice.id, voice.owner, voice.state) == (VOICE, "system", "ready")
    assert (await client.accounts.retrieve()).plan.type == "local"


async def test_speech_over_http(client: AsyncLmnt):
    speech = await client.speech.generate(text="Hello there.", voice=VOICE, format="wav")
    with wave.open(BytesIO(await speech.read())) as file:
        length = file.getnframes() / RATE
    detailed = await client.speech.generate_detailed(
        text="Hello there.", voice=VOICE, format="pcm_s16le", return_timestamps=True
    )
    assert len(base64.b64decode(detailed.audio)) / 2 / RATE == length
    assert detailed.timestamps is not None
    assert [word.text for word in detailed.timestamps] == ["Hello", "there"]


async def test_its_errors_are_the_clients_own(client: AsyncLmnt):
    with pytest.raises(lmnt.BadRequestError):
        await client.speech.generate(text="x" * 5001, voice=VOICE)
    with pytest.raises(lmnt.NotFoundError):
        await client.voices.retrieve("lily")
    session = await client.speech.sessions.create(voice=VOICE, sample_rate=11_025)  # type: ignore[arg-type]
    (error,) = await rest(session)
    assert error.type == "error" and error.error.type == "invalid_request_error"


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@pytest.mark.skipif(not (NODE / "ready").exists(), reason="the Node client could not be installed by setup.sh")
async def test_the_node_client(url: str):
    process = await asyncio.create_subprocess_exec(
        "node",
        str(ROOT / "tests/clients/speak.cjs"),
        str(NODE),
        env={**os.environ, "LMNT_BASE_URL": url, "LMNT_API_KEY": "any"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(patience(30)):
        out, errors = await process.communicate()
    assert (process.returncode, errors) == (0, b"")
    got = json.loads(out)
    assert got["voices"] > 100
    assert got["answers"][0] == "ready" and got["answers"][-1] == "reset_complete"
    assert got["words"] == ["The", "end"]
    assert 0.3 < got["seconds"] < 1.5
    assert got["wav"] == "RIFF"
