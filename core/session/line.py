"""One websocket to a speech server, with the client's end of the protocol on it."""

import asyncio
import contextlib
import socket
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConcurrencyError, ConnectionClosed, InvalidHandshake, InvalidURI

from core.errors import ConnectionCut, ServerUnavailable
from core.outside import is_here, sent
from core.protocol.client import ClientProtocol
from core.protocol.messages import PATH, Answer, Close, Init, Ready, Refused
from core.session import faults

RECEIVE_BUFFER = 32 * 1024
"""Bytes that the system may hold for us: what the ear does not take must soon be felt by the engine."""

FRAMES_AHEAD = 8
"""Messages that are read ahead of the listener."""

KEEPALIVE_IDLE_S, KEEPALIVE_AGAIN_S, KEEPALIVE_COUNT = 20, 5, 3
"""Silence after which the system asks whether the other machine is still there, and how often it asks."""

CLOSE_TIMEOUT_S = 0.5

SILENCE_S, PONG_S = 5.0, 5.0
"""How long another computer may say nothing to who waits for it until it is asked for a sign of life, and how long
that may take. Together less than the speech that is ahead of the ear."""


class Line:
    """A connection that has been greeted. Several tasks may send; one at a time may receive."""

    def __init__(self, socket: ClientConnection, protocol: ClientProtocol, *, outside: str) -> None:
        self.protocol = protocol
        self.outside = outside
        """The name of the other computer; empty where it is this one."""
        self._socket = socket
        self._is_closing = False
        self._waiting_since: float | None = None
        self._watching: asyncio.Task[None] | None = None

    async def send(self) -> None:
        """Send what the protocol has ready; ConnectionCut when the other end is gone."""
        try:
            for message in self.protocol.data_to_send():
                await self._socket.send(message)
                if self.outside:
                    sent[self.outside] += len(message)
        except ConnectionClosed as closed:
            raise ConnectionCut("The connection to the speech server was cut; try again.") from closed

    async def receive(self) -> Answer:
        """Wait for what the server says next; a Close is the last. Cancelling loses nothing."""
        while True:
            try:
                self._waiting_since = _now()
                message = await self._socket.recv()
                self._acknowledge_soon()
            except ConnectionClosed as closed:
                close = Close(closed.rcvd.code, closed.rcvd.reason) if closed.rcvd else Close(1006)
                self.protocol.receive_close(close)
                return close
            finally:
                self._waiting_since = None
            # While the line is being closed, whoever waits here reads on to the other end's close frame.
            answer = None if self._is_closing else self.protocol.receive(message)
            if answer is not None:
                return answer

    def watch(self) -> None:
        """From now on take a server that gives no sign of life for gone, but only while somebody waits for it.

        A listener who pauses does not read, and would not see the sign either.
        """
        self._watching = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        with contextlib.suppress(ConnectionClosed):
            while True:
                await asyncio.sleep(SILENCE_S)
                if not self._is_silent:
                    continue
                sign = asyncio.ensure_future(await self._socket.ping())
                # The end of the connection is an exception there, which whoever reads is told of.
                sign.add_done_callback(lambda done: done.cancelled() or done.exception())
                await asyncio.wait([sign], timeout=PONG_S)
                if not sign.done() and self._is_silent:
                    self._socket.transport.abort()

    @property
    def _is_silent(self) -> bool:
        return self._waiting_since is not None and _now() - self._waiting_since >= SILENCE_S

    def _acknowledge_soon(self) -> None:
        """Let the system tell the server at once what we have read, and not wait for something to send with it.

        A listener that had paused and reads on would otherwise wait 40 ms for the next sound. It holds for
        one packet only, on Linux only.
        """
        if hasattr(socket, "TCP_QUICKACK"):
            raw = self._socket.transport.get_extra_info("socket")
            with contextlib.suppress(OSError):  # there are messages left of a connection that is closed
                raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)

    async def close(self) -> None:
        """Say goodbye, drop what still comes in, and be gone within CLOSE_TIMEOUT_S."""
        self._is_closing = True
        if self._watching is not None:
            self._watching.cancel()
        drain = asyncio.create_task(self._drain())
        try:
            await self._socket.close()
        finally:
            drain.cancel()
            await asyncio.wait([drain])
            self._socket.transport.abort()

    async def _drain(self) -> None:
        """Read on, unless a task does already, so that the server's close frame comes through behind its audio."""
        with contextlib.suppress(ConnectionClosed, ConcurrencyError):
            while True:
                await self._socket.recv()


async def open_line(url: str, init: Init, timeout_s: float) -> Line:
    """Connect and wait for the server's greeting.

    Raises ServerUnavailable, ServerUntrusted, KeyRefused or the server's own error where it does not come.
    """
    line: Line | None = None
    try:
        async with asyncio.timeout(timeout_s):
            line = await _connect(url, init)
            await _expect_ready(line, url)
            if line.outside:
                line.watch()
            return line
    except BaseException as error:
        if line is not None:
            await line.close()
        if isinstance(error, TimeoutError):
            raise faults.unavailable(url, f"it did not answer within {timeout_s:g} seconds") from error
        raise


async def _connect(url: str, init: Init) -> Line:
    address = websocket_address(url)
    host = urlsplit(address).hostname or ""
    try:
        websocket = await connect(
            address,
            compression=None,
            open_timeout=None,
            close_timeout=CLOSE_TIMEOUT_S,
            # A listener who pauses stops reading for as long as the pause lasts, and so cannot answer pings.
            ping_interval=None,
            max_queue=FRAMES_AHEAD,
            proxy=None if is_here(host) else True,
        )
    except (OSError, InvalidHandshake, InvalidURI, EOFError) as error:
        raise faults.of_network(url, error) from error
    _tune(websocket)
    return Line(websocket, ClientProtocol(init), outside="" if is_here(host) else host)


def _tune(websocket: ClientConnection) -> None:
    """Keep the system's buffer small, and let the system itself notice a machine that vanished."""
    raw = websocket.transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, RECEIVE_BUFFER)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_KEEPIDLE"):
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, KEEPALIVE_IDLE_S)
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, KEEPALIVE_AGAIN_S)
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, KEEPALIVE_COUNT)


async def _expect_ready(line: Line, url: str) -> None:
    await line.send()
    match await line.receive():
        case Ready():
            return
        case Refused() as refused:
            raise faults.of_refusal(url, refused)
        case Close(code, reason):
            raise faults.unavailable(url, reason or f"it closed the connection at once ({code})")
        case _:
            raise faults.unavailable(url, "it does not speak this protocol")


def websocket_address(url: str) -> str:
    """Return the streaming address below a base URL, which may be http, https, ws or wss."""
    scheme, separator, rest = url.strip().partition("://")
    secure = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}.get(scheme.lower())
    if not separator or secure is None or not rest.strip("/"):
        raise ServerUnavailable(
            f"{url!r} is not the address of a speech server; it should look like http://host:port."
        )
    return f"{secure}://{rest.rstrip('/')}{PATH}"


def _now() -> float:
    return asyncio.get_running_loop().time()
