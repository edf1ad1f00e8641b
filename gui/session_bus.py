"""A connection to the session's D-Bus for one task, which calls and listens by itself: nothing runs beside it.

So it can be cancelled anywhere. (jeepney's router has a task of its own for answers: it breaks where a call is
cancelled in the moment in which its answer comes, and then leaves the connection open.)
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

from jeepney import HeaderFields, Message
from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection
from jeepney.wrappers import unwrap_msg

_HELLO_S = 10
_KEPT = 64


class SessionBus:
    """Made by `session_bus`. Every method raises OSError when the bus goes away."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._connection = DBusConnection(reader, writer)
        self._early: deque[Message] = deque(maxlen=_KEPT)
        """What came while an answer was waited for."""

    async def enter(self) -> None:
        """Say who we are, and be let in."""
        proof = Authenticator()
        for words in proof:
            self._writer.write(words)
            answer = await self._reader.read(1024)
            if not answer:
                raise EOFError("the bus lets nobody in")
            proof.feed(answer)
        self._writer.write(BEGIN)
        await self.call(message_bus.Hello())

    async def send(self, message: Message) -> None:
        """Send what is not answered, or what `receive` will bring the answer to; from any task."""
        await self._connection.send(message)

    async def call(self, message: Message) -> tuple[Any, ...]:
        """Call a method and return its results; DBusErrorResponse where it fails."""
        serial = next(self._connection.outgoing_serial)
        await self._connection.send(message, serial=serial)
        while True:
            answer = await self._next()
            if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                return tuple(unwrap_msg(answer))
            self._early.append(answer)

    async def receive(self) -> Message:
        """Return the next message that is not the answer to a call."""
        return self._early.popleft() if self._early else await self._next()

    async def _next(self) -> Message:
        try:
            return await self._connection.receive()
        except EOFError as error:
            raise ConnectionError("the session bus went away") from error


@contextlib.asynccontextmanager
async def session_bus() -> AsyncIterator[SessionBus]:
    """Be on the session's bus for a block; OSError where there is none."""
    try:
        reader, writer = await asyncio.open_unix_connection(get_bus("SESSION"))
    except (LookupError, RuntimeError, ValueError) as error:
        raise OSError(f"no address of a session bus: {error!r}") from error
    try:
        bus = SessionBus(reader, writer)
        try:
            async with asyncio.timeout(_HELLO_S):
                await bus.enter()
        except (EOFError, ValueError) as error:
            raise OSError(f"no session bus: {error!r}") from error
        yield bus
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
