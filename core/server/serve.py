"""`parlando serve`: the speech server in the foreground, for other programs. Ctrl-C is its ordinary end."""

import asyncio
import contextlib
import os
import socket
import sys

from core.errors import UsageError
from core.server.app import SpeechApp
from core.server.doors import Doors, is_loopback
from core.server.listen import base_url, bind, serve, warm_pool

ENGINE_LIMIT = 4
"""Engine processes at most; fewer on a machine with fewer cores."""


def run_server(host: str, port: int, key: str | None, engine: str) -> int:
    """Serve until Ctrl-C or SIGTERM; return the exit code, 0. The first line on stdout is the base URL.

    On loopback any key will do unless `key` is set: released clients of the protocol insist on having one.
    Raises UsageError for another address without a key, PortInUse, ServerUnavailable.
    """
    if not key and not is_loopback(host):
        raise UsageError(f"Listening on {host} lets other machines in; set a key for them with --key.")
    listener = bind(host, port)
    with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C before or after serving itself
        asyncio.run(_serve(listener, host, key, engine))
    return 0


async def _serve(listener: socket.socket, host: str, key: str | None, engine: str) -> None:
    async with warm_pool(engine, min(ENGINE_LIMIT, os.cpu_count() or 1)) as pool:
        app = SpeechApp(pool, Doors(key, host))
        await serve(app, listener, lambda stop: _announce(listener), heeds_signals=True)


def _announce(listener: socket.socket) -> None:
    sys.stdout.write(base_url(listener) + "\n")
    sys.stdout.flush()
