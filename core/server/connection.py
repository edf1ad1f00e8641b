"""One streaming connection: greets the client, then receives, speaks and sends side by side.

Text goes from the protocol to the speaker, its sound from there through the outbox, the encoding and the
protocol's wording back to the client.
"""

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Awaitable

from core.errors import ParlandoError
from core.protocol.messages import (
    INTERNAL_ERROR,
    Close,
    ErrorKind,
    Finish,
    Flush,
    Init,
    Request,
    Reset,
    SetVoice,
    Text,
)
from core.protocol.server import ServerProtocol, ServerState
from core.server.asgi import Receive, Send
from core.server.doors import Doors
from core.server.encoding import Encoding
from core.server.outbox import Outbox
from core.server.pool import EnginePool
from core.server.speaker import Speaker
from core.server.wishes import Refusal, make_encoder, refusal, voice_refusal

log = logging.getLogger(__name__)

INIT_WAIT_S = 10.0
"""How long a client may take for its first message."""

LINGER_S = 0.1
"""Between the last audio and the close: released Node clients hang when both come at once."""

GOODBYE_WAIT_S = 1.0
"""How long a client may take to read an error message."""


class Connection:
    """A client that has been let in. `run` returns when the connection has ended, for whatever reason."""

    def __init__(
        self, pool: EnginePool, doors: Doors, receive: Receive, send: Send, *, is_strict: bool = False
    ) -> None:
        self._pool, self._doors, self._receive, self._send = pool, doors, receive, send
        self._is_strict = is_strict
        self._protocol = ServerProtocol(uuid.uuid4().hex)
        self._outbox = Outbox()

    async def run(self) -> None:
        """Hold the conversation from the upgrade to the close."""
        await self._receive()  # websocket.connect
        # The server raises OSError to whoever sends to a client that is gone.
        with contextlib.suppress(OSError):
            await self._send({"type": "websocket.accept"})
            try:
                if await self._greet():
                    await self._converse()
            except ParlandoError as error:
                self._protocol.refuse(ErrorKind.INTERNAL, str(error), error.code, INTERNAL_ERROR)
            await self._say_goodbye()

    async def _greet(self) -> bool:
        """Wait for the first message and answer it; False when the client cannot be served."""
        init = await self._first_message()
        if init is None:
            return False
        if not self._doors.accepts(init.key):
            self._protocol.refuse(ErrorKind.AUTHENTICATION, "Invalid API key")
            return False
        voices = await self._pool.voices()
        encoder = refusal(init, voices, is_stream=True, is_strict=self._is_strict) or await make_encoder(init)
        if isinstance(encoder, Refusal):
            self._protocol.refuse(encoder.kind, encoder.message)
            return False
        self._encoding = Encoding(encoder)
        self._speaker = Speaker(self._pool, self._outbox, init)
        self._protocol.accept()
        await self._send_out()
        return True

    async def _first_message(self) -> Init | None:
        try:
            async with asyncio.timeout(INIT_WAIT_S):
                message = await self._next_message()
        except TimeoutError:
            self._protocol.refuse(ErrorKind.INVALID_REQUEST, "The first message did not come in time.")
            return None
        requests = [] if message is None else self._protocol.receive(message)
        return next((request for request in requests if isinstance(request, Init)), None)

    async def _converse(self) -> None:
        """Receive, speak and send until one of the three has come to its end."""
        works = (self._receive_on(), self._speaker.run(), self._send_on())
        async with asyncio.TaskGroup() as group:
            parts = [group.create_task(self._part(work)) for work in works]
            await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
            for part in parts:
                part.cancel()

    async def _part(self, work: Awaitable[None]) -> None:
        """Do one of the three; what it fails of is told to the client, if that is still there."""
        try:
            await work
        except ParlandoError as error:
            self._protocol.refuse(ErrorKind.INTERNAL, str(error), error.code, INTERNAL_ERROR)
        except OSError as error:
            log.info("the client is gone: %s", error)

    async def _receive_on(self) -> None:
        """Take requests until the client is gone, or says what makes no sense."""
        while (message := await self._next_message()) is not None:
            for request in self._protocol.receive(message):
                self._heed(request)
            if self._protocol.state is ServerState.CLOSED:
                return
            await self._speaker.room()

    def _heed(self, request: Request) -> None:
        match request:
            case Text(text):
                self._speaker.append(text)
            case Flush(nonce):
                self._speaker.flush(nonce)
            case Reset(nonce):
                self._speaker.reset(nonce)
            case SetVoice() if self._is_strict and (fault := voice_refusal(request.voice, self._pool.known)):
                self._protocol.refuse(fault.kind, fault.message)
            case SetVoice():
                self._speaker.set_voice(request)
            case Finish():
                self._speaker.finish()

    async def _send_on(self) -> None:
        """Send answers as the client takes them, a Close as the last."""
        while self._protocol.state is not ServerState.CLOSED:
            for answer in self._encoding.apply(await self._outbox.get()):
                if isinstance(answer, Close):
                    await asyncio.sleep(LINGER_S)
                self._protocol.send(answer)
                await self._send_out()

    async def _send_out(self) -> None:
        for message in self._protocol.data_to_send():
            match message:
                case str():
                    await self._send({"type": "websocket.send", "text": message})
                case bytes():
                    await self._send({"type": "websocket.send", "bytes": message})
                case Close(code, reason):
                    await self._send({"type": "websocket.close", "code": code, "reason": reason})

    async def _say_goodbye(self) -> None:
        """Send what a refusal has left to be said, if the client cares to read it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GOODBYE_WAIT_S):
                await self._send_out()

    async def _next_message(self) -> str | bytes | None:
        """Return the client's next message, or None when it is gone."""
        event = await self._receive()
        if event["type"] != "websocket.receive":
            return None
        text = event.get("text")
        return text if text is not None else bytes(event.get("bytes") or b"")
