"""Takes the orders of other starts and commands for the window: a line comes, a line goes (core/instance.py)."""

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator, Callable

from core.instance import Claim, Order, pipe_name, socket_file

LONGEST = 32 << 20
"""Bytes of an order; a long text may be in it."""
PATIENCE_S = 10.0
"""How long a line may take to come."""


@contextlib.asynccontextmanager
async def serving(claim: Claim, take: Callable[[Order], bool]) -> AsyncIterator[None]:
    """Hand over the orders that come, until the block ends; `take` says whether it knows what is asked."""
    loop = asyncio.get_running_loop()
    server: asyncio.AbstractServer
    if sys.platform == "win32":
        (server,) = await loop.start_serving_pipe(lambda: _Answering(take), pipe_name())  # type: ignore[attr-defined]
    elif claim.listener is not None:
        server = await loop.create_unix_server(lambda: _Answering(take), sock=claim.listener)
    else:
        yield
        return
    try:
        yield
    finally:
        server.close()
        if sys.platform != "win32":
            socket_file().unlink(missing_ok=True)


class _Answering(asyncio.Protocol):
    """One connection."""

    def __init__(self, take: Callable[[Order], bool]) -> None:
        self._take = take
        self._line = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._limit = asyncio.get_running_loop().call_later(PATIENCE_S, transport.abort)

    def data_received(self, data: bytes) -> None:
        self._line += data
        if b"\n" in data:
            self._transport.write(json.dumps({"ok": self._obey()}).encode() + b"\n")
            self._transport.close()
        elif len(self._line) > LONGEST:
            self._transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._limit.cancel()

    def _obey(self) -> bool:
        try:
            order = json.loads(self._line)
        except (ValueError, RecursionError):
            return False
        if not isinstance(order, dict) or not all(isinstance(value, str) for value in order.values()):
            return False
        return self._take(order)
