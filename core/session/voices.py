"""Asks a speech server which voices it has."""

import asyncio
import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from functools import partial
from http.client import HTTPException, HTTPResponse
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from core.errors import ParlandoError
from core.outside import is_here
from core.session import faults
from core.threads import in_daemon_thread

LIMIT = 4 * 1024 * 1024
"""Bytes of a voice list that are read at most."""


@dataclass(frozen=True, slots=True)
class ServerVoice:
    """A voice as a server lists it. `language` is a BCP 47 tag, empty where the server does not say."""

    id: str
    name: str
    language: str = ""
    gender: str = ""
    engine: str = ""
    quality: str = ""


async def list_voices(url: str, key: str, *, timeout_s: float = 5.0) -> list[ServerVoice]:
    """Return the voices of the server at a base URL; ServerUnavailable, ServerUntrusted or KeyRefused."""
    asked = in_daemon_thread(partial(_get, url, "/v1/ai/voice/list", key, timeout_s), "voices")
    body = await asyncio.wrap_future(asked)
    try:
        return [_voice(item) for item in json.loads(body)]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise faults.unavailable(url, "its answer is not a list of voices") from error


def _voice(item: dict[str, Any]) -> ServerVoice:
    more = {name: str(item.get(name) or "") for name in ("language", "gender", "engine", "quality")}
    return ServerVoice(str(item["id"]), str(item.get("name") or item["id"]), **more)


def _rest_address(url: str) -> str:
    scheme, _, rest = url.strip().partition("://")
    return f"{'https' if scheme.lower() in ('wss', 'https') else 'http'}://{rest.rstrip('/')}"


class _Stay(urllib.request.HTTPRedirectHandler):
    """The key goes to the server that it was given for, and to no other that this one names."""

    def redirect_request(self, *_: object) -> None:
        return None


def _get(url: str, path: str, key: str, timeout_s: float) -> bytes:
    address = _rest_address(url) + path
    proxies: dict[str, str] | None = {} if is_here(urlsplit(address).hostname or "") else None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies), _Stay())
    try:
        request = urllib.request.Request(address, headers={"X-API-Key": key})
        with opener.open(request, timeout=timeout_s) as response:
            return _read(response, timeout_s)
    except urllib.error.HTTPError as error:
        with error:
            raise _refusal(url, error) from error
    except (OSError, ValueError, HTTPException) as error:
        raise faults.of_network(url, error) from error


def _read(response: HTTPResponse, timeout_s: float) -> bytes:
    """Read to the end, or to LIMIT; a server that lets it trickle is given up, too."""
    body, deadline = b"", monotonic() + timeout_s
    while len(body) < LIMIT and (more := response.read1(65_536)):
        body += more
        if monotonic() > deadline:
            raise TimeoutError
    return body


def _refusal(url: str, error: urllib.error.HTTPError) -> ParlandoError:
    if error.code in (401, 403):
        return faults.key_refused(url)
    if 300 <= error.code < 400:
        return faults.unavailable(url, f"it has moved to {error.headers.get('Location')}")
    return faults.unavailable(url, f"it answered with error {error.code}")
