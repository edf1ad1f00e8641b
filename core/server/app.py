"""The speech server as an ASGI application: doors first, then the stream or a REST call."""

import logging

from core.errors import ParlandoError
from core.protocol.messages import PATH
from core.server import rest
from core.server.asgi import Receive, Scope, Send, headers_of
from core.server.connection import Connection
from core.server.doors import Doors
from core.server.pool import EnginePool

log = logging.getLogger(__name__)

CONNECTION_LIMIT = 256
"""Streaming connections at a time."""


class SpeechApp:
    """Serves the streaming protocol and its REST calls."""

    def __init__(self, pool: EnginePool, doors: Doors) -> None:
        self._pool, self._doors = pool, doors
        self._connections = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._stream(scope, receive, send)
        elif scope["type"] == "http":
            status, body = await self._rest(scope)
            await _respond(send, status, body)

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        reason = self._refusal(scope)
        if reason:
            log.warning("a connection is refused: %s", reason)
            await send({"type": "websocket.close"})  # before it was accepted: HTTP status 403
            return
        self._connections += 1
        try:
            await Connection(self._pool, self._doors, receive, send).run()
        finally:
            self._connections -= 1

    def _refusal(self, scope: Scope) -> str:
        """Return the reason to turn an upgrade away, or nothing."""
        if not self._doors.lets_in(headers_of(scope)):
            return "this origin or host name is not let in"
        if scope["path"] != PATH:
            return f"there is no stream at {scope['path']!r}"
        if self._connections >= CONNECTION_LIMIT:
            return "there are too many connections"
        return ""

    async def _rest(self, scope: Scope) -> tuple[int, object]:
        headers = headers_of(scope)
        if not self._doors.lets_in(headers):
            return 403, {"error": "This origin or host name is not let in"}
        if not self._doors.accepts(headers.get("x-api-key", "")):
            return 403, {"error": "Invalid API key"}
        if scope["method"] not in ("GET", "HEAD"):
            return 405, {"error": "Method not allowed"}
        try:
            voices = await self._pool.voices()
        except ParlandoError as error:
            return 503, {"error": str(error)}
        return rest.answer(scope["path"], scope["query_string"].decode("latin-1"), voices)


async def _respond(send: Send, status: int, body: object) -> None:
    content = rest.encode(body)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})
