"""The REST calls beside the stream: voices, the account, and speech in one piece."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, unquote

from core.engines.engine import Voice
from core.errors import ParlandoError
from core.protocol.lenient import Fields, bool_of, int_of
from core.server.asgi import Receive, Scope, Send, headers_of
from core.server.http import Reply, Unanswered, decode_fields, read_body
from core.server.pool import EnginePool
from core.server.synthesis import Synthesis, wish

VOICES = "/v1/ai/voice/"
ACCOUNT = "/v1/account"
SPEECH = "/v1/ai/speech"
SPEECH_BYTES = "/v1/ai/speech/bytes"

UNLIMITED = 2**31 - 1
"""What an account says that has no limit."""


class Rest:
    """Answers REST calls of clients that have been let in."""

    def __init__(self, pool: EnginePool, *, is_strict: bool) -> None:
        self._pool, self._is_strict = pool, is_strict

    async def answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one call, whatever it asks."""
        reply = Reply(send)
        try:
            if scope["path"] in (SPEECH, SPEECH_BYTES):
                await self._speech(scope, receive, reply)
            elif scope["method"] not in ("GET", "HEAD"):
                await reply.refuse(405, "Method not allowed", allow="GET, HEAD")
            else:
                await reply.json(*await self._look_up(scope))
        except Unanswered as error:
            await reply.refuse(error.status, str(error))
        except ParlandoError as error:
            await reply.refuse(503, str(error))

    async def _look_up(self, scope: Scope) -> tuple[int, Any]:
        path, query = scope["path"], parse_qs(scope["query_string"].decode("latin-1"))
        if path == ACCOUNT:
            return 200, describe_account()
        if path == VOICES + "list":
            return 200, list_voices(await self._pool.voices(), query)
        if path.startswith(VOICES):
            wanted = unquote(path[len(VOICES) :])
            found = [describe(voice) for voice in await self._pool.voices() if voice.id == wanted]
            return (200, found[0]) if found else (404, {"error": "Voice not found"})
        return 404, {"error": "Not found"}

    async def _speech(self, scope: Scope, receive: Receive, reply: Reply) -> None:
        if scope["method"] != "POST":
            await reply.refuse(405, "Method not allowed", allow="POST")
            return
        fields = decode_fields(headers_of(scope).get("content-type", ""), await read_body(receive))
        text, init = wish(fields)
        synthesis = await Synthesis.open(self._pool, init, text, is_strict=self._is_strict)
        if scope["path"] == SPEECH_BYTES:
            await synthesis.stream(receive, reply)
        else:
            await synthesis.collect(receive)
            await reply.json(200, describe_speech(synthesis, fields))


def describe_account() -> dict[str, Any]:
    """Return an account that may do everything: nothing is counted here."""
    plan = {"type": "local", "character_limit": UNLIMITED, "commercial_use_allowed": True}
    return {"plan": plan, "usage": {"characters": UNLIMITED}}


def describe_speech(synthesis: Synthesis, fields: Fields) -> dict[str, Any]:
    """Return speech in one piece, with the words by whichever name the client's age asks for them."""
    words = [
        {"text": word.text, "start": round(word.start_s, 6), "duration": round(word.duration_s, 6)}
        for word in synthesis.words
    ]
    asked = {
        "timestamps": bool_of(fields, "return_timestamps"),
        "durations": bool_of(fields, "return_durations") or bool_of(fields, "durations"),
    }
    named = {name: words for name, is_asked in asked.items() if is_asked}
    # Clients up to 1.2 wish for the seed among themselves only, and read it from every answer.
    seed = int_of(fields, "seed")
    return {"audio": base64.b64encode(synthesis.audio).decode(), "seed": seed, **named}


def list_voices(voices: Sequence[Voice], query: Mapping[str, list[str]]) -> list[dict[str, Any]]:
    """Return the voices that the filters let through: ours are nobody's own, and none is starred."""
    starred = query.get("starred", [""])[-1].lower() in ("true", "1")
    is_ours = query.get("owner", ["all"])[-1].lower() in ("", "all", "system")
    return [describe(voice) for voice in voices] if is_ours and not starred else []


def describe(voice: Voice) -> dict[str, Any]:
    """Return a voice in the protocol's form, and with its language and engine."""
    more = {name: told for name in ("gender", "quality") if (told := getattr(voice, name))}
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
