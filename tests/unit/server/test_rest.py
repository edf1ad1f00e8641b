"""The REST calls, as clients word them over HTTP."""

import asyncio
import base64
import http.client
import json
import wave
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import pytest

from core.audio.encoders import FORMATS
from core.server import app, synthesis
from core.server import http as http_of_ours
from tests.fixtures.processes import patience
from tests.unit.server.fakes import CHUNK, Stage, connected, serving, sound_of

pytestmark = pytest.mark.asyncio(loop_scope="module")

BYTES, SPEECH = "/v1/ai/speech/bytes", "/v1/ai/speech"
HI = {"text": "Hi you", "voice": "fake:en"}


Answer = tuple[int, dict[str, str], bytes]


async def ask(url: str, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
    """Return status, headers and body; underscores in the names of headers are hyphens."""
    named = {"X-API-Key": "k"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return await asyncio.to_thread(_ask, url, path, method, body, named)


def _ask(url: str, path: str, method: str, body: bytes | None, headers: dict[str, str]) -> Answer:
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
    try:
        connection.request(method, path, body, headers)
        response = connection.getresponse()
        return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
    finally:
        connection.close()


async def get(url: str, path: str) -> tuple[int, Any]:
    status, _, body = await ask(url, path)
    return status, json.loads(body)


async def post(url: str, path: str, **fields: Any) -> Answer:
    return await ask(url, path, "POST", json.dumps(fields).encode(), content_type="application/json")


async def test_the_voices_are_listed(stage: Stage):
    status, voices = await get(stage.url, "/v1/ai/voice/list?starred=False")
    assert status == 200
    assert [voice["id"] for voice in voices] == ["fake:en", "fake:fr", "fake:he"]
    assert voices[1] | {"description": ""} == {
        "id": "fake:fr",
        "name": "French",
        "owner": "system",
        "state": "ready",
        "starred": False,
        "description": "",
        "language": "fr",
        "engine": "fake",
        "gender": "female",
    }
    assert await get(stage.url, "/v1/ai/voice/list?owner=me") == (200, [])
    assert await get(stage.url, "/v1/ai/voice/list?starred=true") == (200, [])
    assert await get(stage.url, "/v1/ai/voice/fake%3Afr") == (200, voices[1])


async def test_the_account_is_without_limits(stage: Stage):
    status, account = await get(stage.url, "/v1/account")
    assert status == 200
    assert account["plan"]["commercial_use_allowed"] is True
    assert account["usage"]["characters"] == account["plan"]["character_limit"] > 10**9


@pytest.mark.parametrize(
    ("path", "method", "headers", "status"),
    [
        ("/v1/ai/voice/lily", "GET", {}, 404),
        ("/", "GET", {}, 404),
        ("/v1/ai/voice/list", "GET", {"X-API-Key": ""}, 403),
        (BYTES, "POST", {"X-API-Key": ""}, 403),
        ("/v1/ai/voice/list", "POST", {}, 405),
        ("/v1/ai/voice/fake:en", "PUT", {}, 405),
        ("/v1/ai/voice/fake:en", "DELETE", {}, 405),
        (BYTES, "GET", {}, 405),
        ("/v1/ai/voice/list", "GET", {"Origin": "http://evil.example"}, 403),
        (BYTES, "POST", {"Origin": "http://evil.example"}, 403),
        ("/v1/ai/voice/list", "GET", {"Host": "evil.example"}, 403),
    ],
)
async def test_calls_that_are_turned_away(
    stage: Stage, path: str, method: str, headers: dict[str, str], status: int
):
    got, answered, body = await ask(stage.url, path, method, **headers)
    assert got == status
    assert isinstance(json.loads(body)["error"], str)
    assert (got == 405) is ("allow" in answered)


async def test_a_head_has_no_body(stage: Stage):
    status, headers, body = await ask(stage.url, "/v1/ai/voice/list", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) > 100


@pytest.mark.parametrize("name", list(FORMATS))
async def test_speech_comes_in_every_format(stage: Stage, name: str):
    status, headers, body = await post(stage.url, BYTES, **HI, format=name, sample_rate=24_000)
    assert (status, headers["content-type"]) == (200, FORMATS[name].media_type)
    encoder = FORMATS[name].make(24_000)
    assert len(body) == pytest.approx(len(encoder.encode(sound_of("Hi you")) + encoder.finish()), rel=0.05)


async def test_a_wav_file_is_whole(stage: Stage):
    _, _, body = await post(stage.url, BYTES, **HI, format="wav", sample_rate="16000")
    with wave.open(BytesIO(body)) as file:
        assert file.getframerate() == 16_000
        assert file.readframes(-1) == sound_of("Hi you")


@pytest.mark.parametrize(
    ("fields", "media_type"),
    [({}, "audio/mpeg"), ({"response_format": "wav"}, "audio/wav"), ({"format": None}, "audio/mpeg")],
)
async def test_the_format_is_mp3_unless_another_is_asked_for(stage: Stage, fields: dict[str, Any], media_type: str):
    _, headers, _ = await post(stage.url, BYTES, **HI, **fields)
    assert headers["content-type"] == media_type


@pytest.mark.parametrize(
    ("fields", "rate_hz"),
    [({}, 24_000), ({"format": "ulaw"}, 8000), ({"format": "mulaw", "sample_rate": 16_000}, 16_000)],
)
async def test_mu_law_is_for_telephones(stage: Stage, fields: dict[str, Any], rate_hz: int):
    await post(stage.url, BYTES, **HI, **fields)
    assert stage.engine.asked == [(rate_hz, 1.0)]


async def test_forms_are_as_good_as_json(stage: Stage):
    fields = {"text": "Ä ö&u", "voice": "fake:fr", "format": "pcm_s16le", "speed": "0.5"}
    form = urlencode(fields).encode()
    kind = "application/x-www-form-urlencoded"
    assert (await ask(stage.url, BYTES, "POST", form, content_type=kind))[2] == sound_of("Ä ö&u")
    part = '--xx\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    form = ("".join(part.format(*field) for field in fields.items()) + "--xx--\r\n").encode()
    kind = "multipart/form-data; boundary=xx"
    assert (await ask(stage.url, BYTES, "POST", form, content_type=kind))[2] == sound_of("Ä ö&u")
    assert stage.engine.spoken == [("Ä ö&u", "fake:fr")] * 2
    assert stage.engine.asked == [(24_000, 0.5)] * 2


async def test_speech_in_json_with_its_words(stage: Stage):
    text = "Hi you. And me"
    _, _, body = await post(stage.url, SPEECH, text=text, format="pcm_s16le", return_timestamps=True)
    answer = json.loads(body)
    assert base64.b64decode(answer["audio"]) == sound_of("Hi you.") + sound_of("And me")
    at = {word["text"]: round(word["start"] * 24_000) // CHUNK for word in answer["timestamps"]}
    assert at == {"Hi": 0, "you.": 3, "And": 7, "me": 11}
    assert set(answer) == {"audio", "seed", "timestamps"}


async def test_older_clients_call_the_words_durations(stage: Stage):
    form = urlencode({**HI, "return_durations": "true", "seed": 7}).encode()
    kind = "application/x-www-form-urlencoded"
    answer = json.loads((await ask(stage.url, SPEECH, "POST", form, content_type=kind))[2])
    assert [word["text"] for word in answer["durations"]] == ["Hi", "you"]
    assert answer["seed"] == 7 and "timestamps" not in answer
    assert set(json.loads((await post(stage.url, SPEECH, **HI))[2])) == {"audio", "seed"}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{",
        b"\xff\xfe",
        b"{}",
        b'{"text": "  "}',
        json.dumps({"text": "x" * (synthesis.TEXT_LIMIT + 1)}).encode(),
        json.dumps({**HI, "format": "confetti"}).encode(),
        json.dumps({**HI, "sample_rate": 11_025}).encode(),
        json.dumps({**HI, "speed": 3}).encode(),
    ],
)
@pytest.mark.parametrize("path", [SPEECH, BYTES])
async def test_what_cannot_be_spoken_is_a_bad_request(stage: Stage, path: str, body: bytes):
    status, _, answer = await ask(stage.url, path, "POST", body, content_type="application/json")
    assert status == 400
    assert json.loads(answer)["error"]
    assert stage.engine.spoken == []


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=\xe9", "text/html"])
async def test_odd_bodies_are_bad_requests(stage: Stage, kind: str):
    status, _, _ = await ask(stage.url, BYTES, "POST", b"--x\r\n\r\n\0--x--", content_type=kind)
    assert status == 400


async def test_a_body_that_does_not_come_is_not_waited_for(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(http_of_ours, "BODY_WAIT_S", 0.02)
    assert (await ask(stage.url, BYTES, "POST", b"{", content_length="2"))[0] == 408


async def test_a_body_that_is_too_long_is_not_taken(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(http_of_ours, "BODY_LIMIT", 1000)
    status, _, _ = await post(stage.url, BYTES, text="x" * 1001)
    assert status == 413


@pytest.mark.logs_warnings
async def test_an_unknown_voice_is_spoken_unless_voices_are_strict(stage: Stage):
    status, _, body = await post(stage.url, BYTES, text="Oui", voice="lily", language="fr", format="pcm_s16le")
    assert (status, body) == (200, sound_of("Oui"))
    assert stage.engine.spoken == [("Oui", "fake:fr")]
    async with serving(strict_voices=True) as strict:
        assert (await post(strict.url, BYTES, text="Oui", voice="lily"))[0] == 404
        assert (await post(strict.url, BYTES, text="Oui", voice="fake:fr"))[0] == 200


@pytest.mark.logs_warnings
@pytest.mark.parametrize("path", [SPEECH, BYTES])
async def test_an_engine_that_dies_over_the_text_is_an_error_of_the_server(stage: Stage, path: str):
    stage.engine.crash_at = [0, 0]
    status, _, body = await post(stage.url, path, **HI)
    assert status == 500
    assert "left out" in json.loads(body)["error"]


@pytest.mark.logs_warnings
async def test_an_answer_that_breaks_off_cannot_be_taken_for_whole(stage: Stage):
    stage.engine.crash_at = [4, 4]
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        await post(stage.url, BYTES, **HI, format="pcm_s16le")


async def test_a_crowd_is_told_to_come_back(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(app, "CONNECTION_LIMIT", 1)
    async with serving() as stage:
        async with connected(stage.url):
            assert (await post(stage.url, BYTES, **HI))[0] == 503
        async with asyncio.timeout(patience(10)):
            while (await post(stage.url, BYTES, **HI))[0] != 200:
                pass


async def test_a_client_that_goes_frees_the_engine(stage: Stage):
    host, port = stage.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    body = json.dumps({"text": "This goes on and on. " * 200, "format": "pcm_s16le"}).encode()
    head = f"POST {BYTES} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: k\r\nContent-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    await reader.readexactly(1000)
    writer.transport.abort()
    assert (await post(stage.url, BYTES, **HI, format="pcm_s16le"))[2] == sound_of("Hi you")
    assert len(stage.engine.spoken) < 200
