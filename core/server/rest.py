"""The REST calls beside the stream: which voices there are."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, unquote

from core.engines.engine import Voice

VOICES = "/v1/ai/voice/"


def answer(path: str, query: str, voices: Sequence[Voice]) -> tuple[int, Any]:
    """Return status and JSON body of a GET."""
    if path == VOICES + "list":
        return 200, [describe(voice) for voice in voices] if _wants_ours(parse_qs(query)) else []
    if path.startswith(VOICES):
        wanted = unquote(path[len(VOICES) :])
        found = [describe(voice) for voice in voices if voice.id == wanted]
        return (200, found[0]) if found else (404, {"error": "Voice not found"})
    return 404, {"error": "Not found"}


def describe(voice: Voice) -> dict[str, Any]:
    """Return a voice in the protocol's form, and with its language and engine."""
    more = {"gender": voice.gender} if voice.gender else {}
    return {
        "id": voice.id,
        "name": voice.name,
        "owner": "system",
        "state": "ready",
        "starred": False,
        "description": f"{voice.name} ({voice.language}), {voice.engine}",
        "language": voice.language,
        "engine": voice.engine,
        **more,
    }


def _wants_ours(query: Mapping[str, list[str]]) -> bool:
    """Whether the filters let the built-in voices through: nobody's own, none of them starred."""
    starred = query.get("starred", [""])[-1].lower() in ("true", "1")
    return not starred and query.get("owner", ["all"])[-1].lower() in ("", "all", "system")


def encode(body: Any) -> bytes:
    """Return a body as it goes over the wire."""
    return json.dumps(body, ensure_ascii=False).encode()
