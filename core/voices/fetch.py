"""Fetches by HTTP: small answers whole, files in parts that a later try goes on with. All of it blocks."""

import asyncio
import contextlib
import errno
import hashlib
import queue
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from core import outside
from core.errors import InstallFailed

SILENCE_LIMIT_S = 20.0
"""How long a server may say nothing."""

TRIES = 5
"""How often a file is tried again when nothing of it came at all; each that brought something is free."""

_BLOCK = 64 * 1024
_BLOCKS_AHEAD = 4
_HEED_S = 0.05
"""How soon a wish to cancel is seen while a server is silent."""

_SHA256_DIGITS = 64
_GONE_ON, _UNCHANGED, _BEYOND = 206, 304, 416

Progress = Callable[[int], None]
"""Is told the bytes of a file that are there."""

Result = TypeVar("Result")


class Cancelled(Exception):
    """Whoever asked for it does not want it any more."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A small answer; `body` is None where it has not changed since the ETag that was sent."""

    body: bytes | None
    etag: str


async def asked(act: Callable[..., Result], *arguments: object) -> Result:
    """Do in a thread what asks a server and takes `cancelled`; being cancelled ends it at once."""
    cancelled = threading.Event()
    try:
        return await asyncio.to_thread(act, *arguments, cancelled=cancelled)
    except asyncio.CancelledError:
        cancelled.set()  # the thread would go on without us, and the program would wait for it
        raise


def get(url: str, limit: int, *, etag: str = "", cancelled: threading.Event | None = None) -> Answer:
    """Return what is at an address; InstallFailed where it cannot be had or is larger than `limit` bytes."""
    headers = {"If-None-Match": etag} if etag else {}
    try:
        with _answer(url, headers, cancelled) as (response, blocks):
            body = b""
            for block in blocks:
                body += block
                if len(body) > limit:
                    raise InstallFailed(
                        f"What {_host(url)} sends is far too large; look at the address.", why="content"
                    )
            told = response.headers.get("Content-Length")
            if told and told.isdigit() and len(body) < int(told):
                raise _network(url, "the answer broke off")
            return Answer(body, response.headers.get("ETag") or "")
    except urllib.error.HTTPError as error:
        with error:
            if error.code == _UNCHANGED:
                return Answer(None, etag)
            raise _refused(url, error) from error
    except (OSError, HTTPException, ValueError) as error:
        raise _network(url, error) from error


def fetch(
    url: str, target: Path, size: int, wanted: str, progress: Progress, cancelled: threading.Event | None = None
) -> None:
    """Bring a file of a known size and digest (MD5 or SHA-256) to `target`; till it is whole it grows beside it.

    A cut is mended by asking for the rest. Wrong bytes are thrown away and asked for once more. Raises
    InstallFailed, or Cancelled.
    """
    part = target.with_name(f"{target.name}.part")
    for is_last in (False, True):
        _fetch_all(url, part, size, progress, cancelled)
        if is_whole(part, size, wanted):
            part.replace(target)
            return
        part.unlink()
        if is_last:
            raise InstallFailed(
                f"{target.name} came from {_host(url)} with other bytes than the catalogue says; try again later.",
                why="content",
            )


def is_whole(path: Path, size: int, wanted: str) -> bool:
    """Tell whether a file has a size, and a digest: MD5 or SHA-256, by its length."""
    if not path.is_file() or path.stat().st_size != size:
        return False
    return digest(path, "sha256" if len(wanted) == _SHA256_DIGITS else "md5") == wanted


def digest(path: Path, kind: str) -> str:
    """Return a file's digest of a kind that hashlib knows, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, kind).hexdigest()


def _fetch_all(url: str, part: Path, size: int, progress: Progress, cancelled: threading.Event | None) -> None:
    """Bring all bytes; a try that brings some earns another one."""
    fruitless = 0
    while (have := part.stat().st_size if part.exists() else 0) < size or not part.exists():
        if have > size:
            return
        try:
            _fetch_more(url, part, have, size, progress, cancelled)
            came = part.stat().st_size > have or size == 0
            failure = _network(url, "the answer broke off")
        except InstallFailed as error:
            came = part.exists() and part.stat().st_size > have
            if error.params.get("why") != "network":
                raise
            failure = error
        fruitless = 0 if came else fruitless + 1
        if fruitless >= TRIES:
            raise failure
        if fruitless:
            _wait(0.2 * fruitless, cancelled)


def _fetch_more(
    url: str, part: Path, have: int, size: int, progress: Progress, cancelled: threading.Event | None
) -> None:
    try:
        headers = {"Range": f"bytes={have}-"} if have else {}
        with _answer(url, headers, cancelled) as (response, blocks):
            goes_on = response.status == _GONE_ON
            if goes_on and not (response.headers.get("Content-Range") or "").startswith(f"bytes {have}-"):
                raise _network(url, "it sends another part than was asked for")
            have = have if goes_on else 0
            with _writing(part, "ab" if goes_on else "wb") as write:
                for block in blocks:
                    write(block)
                    have += len(block)
                    progress(min(have, size))
                    if have > size:
                        return
    except urllib.error.HTTPError as error:
        with error:
            if error.code == _BEYOND:
                part.unlink(missing_ok=True)
                raise _network(url, "it has no more of the file") from error
            raise _refused(url, error) from error
    except (OSError, HTTPException, ValueError) as error:
        raise _network(url, error) from error


@contextlib.contextmanager
def _writing(path: Path, mode: str) -> Iterator[Callable[[bytes], object]]:
    """Give what writes to a file; InstallFailed where the disk does not take it."""
    try:
        file = path.open(mode, buffering=0)
    except OSError as error:
        raise unwritable(path, error) from error

    def write(block: bytes) -> None:
        try:
            file.write(block)
        except OSError as error:
            raise unwritable(path, error) from error

    with file:
        yield write


def unwritable(path: Path, error: OSError) -> InstallFailed:
    """Return what is said when a file cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return InstallFailed("The disk is full; make room and go on, what has come is kept.", why="space")
    return InstallFailed(f"{path.parent} cannot be written ({error.strerror}).", why="unwritable")


@contextlib.contextmanager
def _answer(
    url: str, headers: dict[str, str], cancelled: threading.Event | None
) -> Iterator[tuple[HTTPResponse, Iterator[bytes]]]:
    """Give a server's answer and its body in blocks; Cancelled comes even while the server says nothing."""
    with contextlib.closing(_from_thread(_sent(url, headers), cancelled)) as parts:
        response = next(parts)
        assert isinstance(response, HTTPResponse)
        yield response, (part for part in parts if isinstance(part, bytes))


def _sent(url: str, headers: dict[str, str]) -> Generator[HTTPResponse | bytes]:
    with _open(url, headers) as response:
        yield response
        while block := response.read1(_BLOCK):
            yield block


def _from_thread(source: Generator[Result], cancelled: threading.Event | None) -> Generator[Result]:
    """Yield what a source yields, from a thread of its own that nobody need wait for."""
    coming: queue.Queue[tuple[Result] | Exception | None] = queue.Queue(_BLOCKS_AHEAD)
    is_left = threading.Event()

    def bring() -> None:
        fault: Exception | None = None
        try:
            for each in source:
                coming.put((each,))
                if is_left.is_set():
                    break
            source.close()
        except Exception as error:  # noqa: BLE001 - raised again by who waits
            fault = error
        coming.put(fault)

    threading.Thread(target=bring, daemon=True).start()
    try:
        while (came := _awaited(coming, cancelled)) is not None:
            if isinstance(came, Exception):
                raise came
            yield came[0]
    finally:
        is_left.set()
        with contextlib.suppress(queue.Empty):  # the thread may wait for room
            while True:
                coming.get_nowait()


def _awaited(coming: "queue.Queue[Result]", cancelled: threading.Event | None) -> Result:
    while True:
        try:
            came = coming.get(timeout=_HEED_S)
        except queue.Empty:
            _heed(cancelled)
        else:
            _heed(cancelled)
            return came


def _open(url: str, headers: dict[str, str]) -> HTTPResponse:
    """Ask a server. A redirection is followed; a computer's own servers are asked without proxies."""
    host = urlsplit(url).hostname or ""
    if outside.is_offline() and not outside.is_here(host):
        raise InstallFailed(
            "Parlando is offline, as the settings say; switch that off to get voices, or import one from a file.",
            why="offline",
        )
    if urlsplit(url).scheme not in ("http", "https"):
        raise InstallFailed(f"{url} is no address of the web.", why="content")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({} if outside.is_here(host) else None))
    request = urllib.request.Request(
        url, headers={"User-Agent": "parlando", "Accept-Encoding": "identity", **headers}
    )
    response: HTTPResponse = opener.open(request, timeout=SILENCE_LIMIT_S)
    return response


def _heed(cancelled: threading.Event | None) -> None:
    if cancelled is not None and cancelled.is_set():
        raise Cancelled


def _wait(seconds: float, cancelled: threading.Event | None) -> None:
    if (cancelled or threading.Event()).wait(seconds):
        raise Cancelled


def _host(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[2]


def _network(url: str, what: object) -> InstallFailed:
    reason = getattr(what, "reason", what)
    reason = getattr(reason, "strerror", None) or reason
    return InstallFailed(
        f"{_host(url)} can't be reached ({reason}); try again, what has come is kept.", why="network"
    )


def _refused(url: str, error: urllib.error.HTTPError) -> InstallFailed:
    if error.code >= 500 or error.code == 429:
        sentence = f"{_host(url)} can't give it now (error {error.code}); try again later, what has come is kept."
        return InstallFailed(sentence, why="network")
    return InstallFailed(f"{_host(url)} does not have it (error {error.code}); look at the address.", why="content")
