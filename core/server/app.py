"""The speech server as an ASGI application: doors first, then the stream or a REST call."""

import contextlib
import logging
from collections.abc import Iterator

from core.protocol.messages import PATH
from core.server.asgi import Receive, Scope, Send, headers_of
from core.server.connection import Connection
from core.server.doors import Doors
from core.server.http import Reply
from core.server.pool import EnginePool
from core.server.rest import Rest

log = logging.getLogger(__name__)

CONNECTION_LIMIT = 256
"""Streams and REST calls at a time."""


class SpeechApp:
    """Serves the streaming protocol and its REST calls."""

    def __init__(self, pool: EnginePool, doors: Doors, *, strict_voices: bool = False) -> None:
        """`strict_voices` makes an unknown voice an error; else the default one of the language speaks."""
        self._pool, self._doors, self._is_strict = pool, doors, strict_voices
        self._rest = Rest(pool, is_strict=strict_voices)
        self._connections = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._stream(scope, receive, send)
        elif scope["type"] == "http":
            reason = self._key_refusal(scope)
            if reason:
                await Reply(send).refuse(403, reason)
            elif self._connections >= CONNECTION_LIMIT:
                await Reply(send).refuse(503, "There are too many connections")
            else:
                with self._counted():
                    await self._rest.answer(scope, receive, send)

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        reason = self._refusal(scope)
        if reason:
            log.warning("a connection is refused: %s", reason)
            await send({"type": "websocket.close"})  # before it was accepted: HTTP status 403
            return
        with self._counted():
            await Connection(self._pool, self._doors, receive, send, is_strict=self._is_strict).run()

    @contextlib.contextmanager
    def _counted(self) -> Iterator[None]:
        self._connections += 1
        try:
            yield
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

    def _key_refusal(self, scope: Scope) -> str:
        """Return the reason to turn a REST call away, or nothing."""
        headers = headers_of(scope)
        if not self._doors.lets_in(headers):
            return "This origin or host name is not let in"
        return "" if self._doors.accepts(headers.get("x-api-key", "")) else "Invalid API key"
