"""Starts the process of our own speech server: so light that main.py does it before it loads anything else."""

import contextlib
import json
import os
from typing import TYPE_CHECKING, NamedTuple

from core.children import child_command, start

if TYPE_CHECKING:
    import subprocess


class Launched(NamedTuple):
    """A process that comes up, and the key that it will accept."""

    process: "subprocess.Popen[bytes]"
    token: str


def launch(engine: str = "espeak-ng") -> Launched:
    """Start a server; its first line on stdout will be its base URL. OSError where no process can be started."""
    token = os.urandom(32).hex()
    process = start(child_command("server"))
    orders = {"token": token, "engine": engine, "host": "127.0.0.1", "port": 0}
    assert process.stdin is not None
    with contextlib.suppress(BrokenPipeError):  # it is dead already, and whoever waits for its first line will see
        process.stdin.write(json.dumps(orders).encode() + b"\n")
        process.stdin.flush()
    return Launched(process, token)
