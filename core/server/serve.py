"""`parlando serve`: the speech server in the foreground, for other programs. Ctrl-C is its ordinary end."""

import asyncio
import os
import socket
import sys

from core.errors import UsageError
from core.server.app import SpeechApp
from core.server.doors import Doors, is_loopback
from core.server.listen import base_url, bind, serve, warm_pool

ENGINE_LIMIT = 4
"""Engine processes at most; fewer on a machine with fewer cores."""


def run_server(host: str, port: int, key: str | None, engine: str, *, strict_voices: bool = False) -> int:
    """Serve until Ctrl-C or SIGTERM; return the exit code, 0. The first line on stdout is the base URL.

    On loopback any key will do unless `key` is set: released clients of the protocol insist on having one.
    `strict_voices` makes a voice that is not here an error; else the default one of its language speaks.
    Raises UsageError for another address without a key, PortInUse, ServerUnavailable.
    """
    if not key and not is_loopback(host):
        raise UsageError(f"Listening on {host} lets other machines in; set a key for them with --key.")
    listener = bind(host, port)
    asyncio.run(_serve(listener, Doors(key, host), engine, strict_voices))
    return 0


async def _serve(listener: socket.socket, doors: Doors, engine: str, strict_voices: bool) -> None:
    async with warm_pool(engine, min(ENGINE_LIMIT, os.cpu_count() or 1)) as pool:
        app = SpeechApp(pool, doors, strict_voices=strict_voices)
        await serve(app, listener, lambda stop: _announce(listener), heeds_signals=True)


def _announce(listener: socket.socket) -> None:
    sys.stdout.write(base_url(listener) + "\n")
    sys.stdout.flush()
