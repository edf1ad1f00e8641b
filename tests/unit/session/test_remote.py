"""Servers on other computers: only a trusted certificate gets the key, and each fault is one sentence."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import trustme

from core.errors import KeyRefused, ParlandoError, ServerUnavailable, ServerUntrusted
from core.session.faults import of_network
from core.session.session import AudioChunk, synthesize_streaming
from core.session.voices import list_voices
from tests.fixtures.fault_proxy import FaultProxy, fault_proxy
from tests.fixtures.processes import patience
from tests.unit.server.fakes import Stage, serving, sound_of


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with serving(key="s3cret") as stage:
        yield stage


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
async def secure(stage: Stage, authority: trustme.CA) -> AsyncIterator[FaultProxy]:
    """The same server over TLS."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    async with fault_proxy(stage.url, [], context) as proxy:
        yield proxy


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority is one of this computer's."""
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


async def speech(url: str) -> bytes:
    async with await synthesize_streaming(url, "s3cret", voice="fake:en") as session:
        await session.append_text("Hello there")
        await session.finish()
        return b"".join([event.pcm async for event in session if isinstance(event, AudioChunk)])


async def fault_of(call: object) -> ParlandoError:
    with pytest.raises(ParlandoError) as caught:
        await call  # type: ignore[misc]
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence and "_ssl.c" not in sentence and "Errno" not in sentence
    return caught.value


async def test_a_certificate_that_is_trusted(secure: FaultProxy, trusted: None) -> None:
    assert await speech(secure.url) == sound_of("Hello there")
    assert await speech(secure.url.replace("https", "WSS")) == sound_of("Hello there")
    assert len(await list_voices(secure.url, "s3cret")) == 3


async def test_a_certificate_that_nobody_knows_gets_nothing(secure: FaultProxy) -> None:
    for call in (speech(secure.url), list_voices(secure.url, "s3cret")):
        error = await fault_of(call)
        assert isinstance(error, ServerUntrusted) and "certificate" in str(error)
    assert secure.connections == 0


async def test_a_certificate_for_another_name(secure: FaultProxy, trusted: None) -> None:
    error = await fault_of(speech(secure.url.replace("localhost", "127.0.0.1")))
    assert isinstance(error, ServerUntrusted) and "127.0.0.1" in str(error)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("swap", [("http:", "https:"), ("https:", "http:")])
async def test_the_other_kind_of_address(
    stage: Stage, secure: FaultProxy, trusted: None, swap: tuple[str, str]
) -> None:
    url = (stage.url if swap[0] == "http:" else secure.url).replace(*swap)
    for call in (speech(url), list_voices(url, "s3cret")):
        assert isinstance(await fault_of(call), ServerUnavailable)


@pytest.mark.logs_warnings
async def test_a_wrong_key(stage: Stage) -> None:
    for call in (synthesize_streaming(stage.url, "wrong"), list_voices(stage.url, "wrong")):
        error = await fault_of(call)
        assert isinstance(error, KeyRefused) and stage.url in str(error)


async def test_nobody_there() -> None:
    for url in ("http://127.0.0.1:1", "https://localhost:1", "http://no-such-host.invalid"):
        for call in (synthesize_streaming(url, "k"), list_voices(url, "k")):
            assert isinstance(await fault_of(call), ServerUnavailable)


def test_nobody_at_any_of_the_addresses_of_a_name() -> None:
    told = of_network("http://two.invalid", OSError("Multiple exceptions: [Errno 111] here, [Errno 113] there"))
    assert str(told).startswith("The speech server at http://two.invalid cannot be reached: the connection failed.")


@contextlib.asynccontextmanager
async def answering(answer: Callable[[asyncio.StreamWriter], object]) -> AsyncIterator[tuple[str, list[bytes]]]:
    """Give the address of a server that says the same whatever it is asked, and what it was asked."""
    asked: list[bytes] = []
    serving: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked.append(await reader.readuntil(b"\r\n\r\n"))
            while answer(writer):
                await writer.drain()
                await asyncio.sleep(0.01)
        finally:
            writer.close()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.add(asyncio.ensure_future(serve(reader, writer)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", asked
    finally:
        server.close()
        for task in serving:
            task.cancel()
        await asyncio.gather(*serving, return_exceptions=True)
        await asyncio.sleep(0)  # in which the transports are closed


async def test_the_key_does_not_follow_to_another_server() -> None:
    async with answering(lambda writer: writer.write(b"HTTP/1.1 200 OK\r\n\r\n[]")) as (elsewhere, asked):
        moved = f"HTTP/1.1 302 Found\r\nLocation: {elsewhere}/\r\nContent-Length: 0\r\n\r\n".encode()
        async with answering(lambda writer: writer.write(moved)) as (url, _):
            assert elsewhere in str(await fault_of(list_voices(url, "s3cret")))
        assert asked == []


async def test_a_list_that_trickles_is_given_up() -> None:
    head = iter([b"HTTP/1.1 200 OK\r\n\r\n["])

    def trickle(writer: asyncio.StreamWriter) -> bool:
        writer.write(next(head, b" "))
        return True

    async with asyncio.timeout(patience(10)), answering(trickle) as (url, _):
        assert isinstance(await fault_of(list_voices(url, "k", timeout_s=0.2)), ServerUnavailable)


@pytest.mark.parametrize("body", [b"{}", b"[1]", b"nonsense", b'[{"name": "no id"}]', b"\xff"])
async def test_what_is_no_list_of_voices(body: bytes) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    async with answering(lambda writer: writer.write(answer)) as (url, _):
        if body != b"{}":  # an empty object is an empty list, well enough
            assert isinstance(await fault_of(list_voices(url, "k")), ServerUnavailable)
