"""Asks a speech server which voices it has."""

import asyncio
import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from core.errors import KeyRefused, ServerUnavailable
from core.session.line import LOOPBACK

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


async def list_voices(url: str, key: str, *, timeout_s: float = 5.0) -> list[ServerVoice]:
    """Return the voices of the server at a base URL; ServerUnavailable or KeyRefused where that fails."""
    body = await asyncio.to_thread(_get, _rest_address(url) + "/v1/ai/voice/list", key, timeout_s)
    try:
        return [_voice(item) for item in json.loads(body)]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ServerUnavailable(f"The answer of the server at {url} is not a list of voices.") from error


def _voice(item: dict[str, Any]) -> ServerVoice:
    more = {name: str(item.get(name) or "") for name in ("language", "gender", "engine")}
    return ServerVoice(str(item["id"]), str(item.get("name") or item["id"]), **more)


def _rest_address(url: str) -> str:
    scheme, _, rest = url.strip().partition("://")
    return f"{'https' if scheme in ('wss', 'https') else 'http'}://{rest.rstrip('/')}"


def _get(address: str, key: str, timeout_s: float) -> bytes:
    proxies: dict[str, str] | None = {} if urlsplit(address).hostname in LOOPBACK else None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
    request = urllib.request.Request(address, headers={"X-API-Key": key})
    try:
        with opener.open(request, timeout=timeout_s) as response:
            return bytes(response.read(LIMIT))
    except urllib.error.HTTPError as error:
        with error:
            if error.code in (401, 403):
                raise KeyRefused(
                    "The speech server does not accept the key; check the key and try again."
                ) from error
        raise ServerUnavailable(f"The speech server at {address} answered with error {error.code}.") from error
    except (OSError, ValueError) as error:
        raise ServerUnavailable(f"The speech server at {address} cannot be reached: {error}.") from error
