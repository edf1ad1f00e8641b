"""The app's own speech server, as a process: takes its orders on stdin and ends when stdin does.

The first line on stdin is JSON: {"token": ..., "engine": ..., "host": ..., "port": ...}; the first line on
stdout is the base URL. Nothing secret stands in the command line or the environment. When the app is gone,
however it went, its end of the pipe is closed and so this process ends, and its engines with it.
"""

import asyncio
import contextlib
import json
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable

from core.errors import ParlandoError
from core.server.app import SpeechApp
from core.server.doors import Doors
from core.server.listen import base_url, bind, serve, warm_pool

GRACE_S = 3.0
"""How long the server may take to end by itself when the app is gone."""


def main(argv: list[str]) -> int:
    """Serve until stdin ends; return the exit code."""
    logging.basicConfig(level=logging.WARNING, format="%(name)s: %(message)s")
    orders = _first_line()
    if not orders:
        return 0
    try:
        asyncio.run(_run(json.loads(orders)))
    except ParlandoError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


async def _run(orders: dict[str, str | int]) -> None:
    host, port = str(orders.get("host", "127.0.0.1")), int(orders.get("port", 0))
    listener = bind(host, port)
    async with warm_pool(str(orders["engine"]), 1) as pool:
        app = SpeechApp(pool, Doors(str(orders["token"]), host))
        await serve(app, listener, lambda stop: _announce(listener, stop))


def _announce(listener: socket.socket, stop: Callable[[], None]) -> None:
    """Tell the app where we are, and from now on watch for its end."""
    loop = asyncio.get_running_loop()
    threading.Thread(target=_watch_stdin, args=(loop, stop), name="stdin", daemon=True).start()
    with contextlib.suppress(BrokenPipeError):  # the app has gone already, and stdin says so, too
        os.write(sys.stdout.fileno(), f"{base_url(listener)}\n".encode())


def _first_line() -> bytes:
    """Read up to the first line end, past Python's own buffer: a thread that holds its lock stops the exit."""
    line = b""
    while not line.endswith(b"\n") and (more := os.read(0, 1)):
        line += more
    return line


def _watch_stdin(loop: asyncio.AbstractEventLoop, stop: Callable[[], None]) -> None:
    """Wait for the end of stdin, then stop the server, by force if it does not listen."""
    while os.read(0, 4096):
        pass
    loop.call_soon_threadsafe(stop)
    threading.Event().wait(GRACE_S)
    os._exit(1)
