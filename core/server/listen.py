"""Puts the application on a socket: uvicorn, set up so that a slow client is felt by the engine at once."""

import asyncio
import contextlib
import errno
import logging
import signal
import socket
import sys
from asyncio.transports import BaseTransport, WriteTransport
from collections.abc import AsyncIterator, Callable, Iterator
from types import FrameType

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from uvicorn.server import Server

from core.engines.every import EveryEngine
from core.engines.voice_store import natural_voices
from core.errors import ParlandoError, PortInUse, ServerUnavailable
from core.server.app import SpeechApp
from core.server.pool import EnginePool

log = logging.getLogger(__name__)

MESSAGE_LIMIT = 1024 * 1024
"""Bytes of the longest message that is taken, as the protocol's own clients have it."""

SEND_BUFFER = 32 * 1024
"""Bytes that the system may hold for a client."""

SEGMENT = 1400
"""Bytes in a packet. Loopback's own are larger than our buffers: a client that had stopped reading and reads on
would wait 40 ms for the first, because both ends spare each other small ones (RFC 9293, 3.8.6.2)."""

KEEPALIVE_IDLE_S, KEEPALIVE_AGAIN_S, KEEPALIVE_COUNT = 60, 15, 4
"""Silence after which the system asks whether the client's machine is still there, and how often it asks: one that
vanished without a word is given up after two minutes."""

WRITE_HIGH_WATER = 16 * 1024
"""Bytes that may wait in this process for the system to take them, beyond which sending waits."""


REQUEST_WAIT_S = 10.0
"""How long whoever connects may take to ask for something."""


class _Requests(H11Protocol):
    """uvicorn's HTTP, for which a connection that asks for nothing is no reason to wait."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._waiting = self.loop.call_later(REQUEST_WAIT_S, self._give_up)

    def connection_lost(self, exc: Exception | None) -> None:
        self._waiting.cancel()
        super().connection_lost(exc)

    def _give_up(self) -> None:
        if not self.headers:
            self.transport.close()


class _Websocket(WebSocketsSansIOProtocol):
    """uvicorn's websocket with small buffers."""

    def connection_made(self, transport: BaseTransport) -> None:
        if isinstance(transport, WriteTransport):
            transport.set_write_buffer_limits(high=WRITE_HIGH_WATER)
        super().connection_made(transport)


class _Server(Server):
    """uvicorn's server, which stops when it is told to instead of asking ten times a second."""

    def __init__(
        self, config: Config, on_start: Callable[[Callable[[], None]], None], *, heeds_signals: bool
    ) -> None:
        super().__init__(config)
        self._on_start = on_start
        self._heeds_signals = heeds_signals
        self._stop = asyncio.Event()

    def stop(self) -> None:
        """End serving: close what is open, then return from serve. Call it on the loop."""
        self.should_exit = True
        self._stop.set()

    async def main_loop(self) -> None:
        self._on_start(self.stop)
        await self._stop.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take Ctrl-C and SIGTERM as the ordinary end, if at all."""
        if not self._heeds_signals:
            yield
            return
        loop = asyncio.get_running_loop()

        def heed(number: int, frame: FrameType | None) -> None:
            loop.call_soon_threadsafe(self.stop)

        former = {number: signal.signal(number, heed) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in former.items():
                signal.signal(number, handler)


def bind(host: str, port: int) -> socket.socket:
    """Return a listening socket's base; PortInUse or ServerUnavailable say what is wrong."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family, kind)
    except OSError as error:
        raise ServerUnavailable(f"The address {host} is not known here: {error.strerror}.") from error
    # Connections inherit these. On Windows the first option would let a second server share the port.
    if sys.platform != "win32":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    if sys.platform == "linux":
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT)
    # The system itself notices a client that vanished; a client that pauses must not be taken for one.
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if hasattr(socket, "TCP_KEEPIDLE"):
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, KEEPALIVE_IDLE_S)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, KEEPALIVE_AGAIN_S)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, KEEPALIVE_COUNT)
    try:
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise _bind_error(error, host, port) from error
    return listener


def base_url(listener: socket.socket) -> str:
    """Return the URL of a bound socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


async def serve(
    app: SpeechApp,
    listener: socket.socket,
    on_start: Callable[[Callable[[], None]], None],
    *,
    heeds_signals: bool = False,
) -> None:
    """Serve until stopped. `on_start` is called once connections are taken, with the call that stops serving."""
    config = Config(
        app,
        http=_Requests,
        ws=_Websocket,
        ws_max_size=MESSAGE_LIMIT,
        ws_per_message_deflate=False,
        # A client that pauses listening does not read, and so would never answer a ping.
        ws_ping_interval=None,
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=1,
    )
    await _Server(config, on_start, heeds_signals=heeds_signals).serve([listener])


@contextlib.asynccontextmanager
async def warm_pool(engine: str, size: int) -> AsyncIterator[EnginePool]:
    """Give a pool whose first engine is loading already; all engines end with the block."""
    pool = EnginePool(lambda: EveryEngine(engine), size, natural_voices)
    warming = asyncio.create_task(_warm(pool))
    try:
        yield pool
    finally:
        warming.cancel()
        await asyncio.wait([warming])
        await pool.close()


async def _warm(pool: EnginePool) -> None:
    try:
        await pool.voices()
    except ParlandoError as error:
        log.info("no engine yet, each connection will be told: %s", error)


def _bind_error(error: OSError, host: str, port: int) -> ParlandoError:
    if error.errno == errno.EADDRINUSE:
        return PortInUse(f"Port {port} on {host} is in use; choose another one with --port.", port=port)
    return ServerUnavailable(f"Cannot listen on {host} port {port}: {error.strerror}. Choose another with --port.")
