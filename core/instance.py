"""One window for each user and profile: who has it, and how other starts and commands reach it.

The window holds a lock for as long as its process lives and listens on a socket that only the user can open; a line
of JSON is an order, a line of JSON answers it. Both are there before Qt is loaded, so that a second start finds
the first one however soon it comes. What a dead window left behind is taken over: locks end with their process.
On Windows the socket is a named pipe, and whoever can connect to it is not the first. core/orders.py listens.
"""

import json
import os
import socket
import sys
import zlib
from pathlib import Path

from core import paths

Order = dict[str, str]
"""What is asked ("do": "raise", "open", "text", "pause" ...), and what belongs to it."""

ANSWER_S = 3.0
"""A window that does not answer by then is left alone."""
_BACKLOG = 16


class Claim:
    """The right to be the window; kept until the process ends."""

    def __init__(self, listener: socket.socket | None, lock: int | None = None) -> None:
        self.listener, self._lock = listener, lock


def claim() -> Claim | None:
    """Become the window of this user and profile; None when there is one.

    Where sockets or locks can't be had, everybody is the window, and nobody can be reached.
    """
    if sys.platform == "win32":
        return None if send({"do": "raise"}) else Claim(None)
    lock = None
    try:
        lock = _lock()
        return Claim(_listen(), lock)
    except BlockingIOError:
        return None
    except OSError as error:
        _note("other starts cannot reach this window: %s", error)
        return Claim(None, lock)


def send(order: Order, timeout_s: float = ANSWER_S) -> bool:
    """Give an order to the window; tell whether there is one that took it. Never waits much longer than that."""
    line = json.dumps(order).encode() + b"\n"
    try:
        answer = _ask_pipe(line) if sys.platform == "win32" else _ask_socket(line, timeout_s)
        return bool(json.loads(answer)["ok"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        _note("no window takes orders: %s", error)
        return False


def hand_over(file: str | None) -> bool:
    """Bring the window that is there to the front, with a file or piped text; False when it stays silent."""
    order: Order = {"do": "raise"}
    if file == "-":
        order = {"do": "text", "text": sys.stdin.buffer.read().decode("utf-8", "surrogateescape")}
    elif file is not None:
        order = {"do": "open", "file": file if "://" in file else str(Path(file).absolute())}
    # By this token the desktop knows that it was the user who asked for the window.
    return send(order | {"token": os.environ.get("XDG_ACTIVATION_TOKEN", "")})


def _note(what: str, error: object) -> None:
    """Log; loading that takes a third of the time that a command to the window may take."""
    import logging  # noqa: PLC0415

    logging.getLogger(__name__).info(what, error)


def _name() -> str:
    """Tell profiles apart: each has a window of its own."""
    return f"parlando-{zlib.crc32(os.fsencode(paths.data_dir())):08x}"


def pipe_name() -> str:
    """Return the name of the pipe in the socket's place on Windows."""
    return rf"\\.\pipe\{_name()}"


def socket_file() -> Path:
    """Return where the window listens."""
    return paths.runtime_dir() / f"{_name()}.socket"


def _lock() -> int:
    """Take the lock; BlockingIOError when another process has it."""
    import fcntl  # noqa: PLC0415 - not on Windows

    file = os.open(paths.runtime_dir() / f"{_name()}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(file)
        raise
    return file


def _listen() -> socket.socket:
    file = socket_file()
    file.unlink(missing_ok=True)  # left by a dead one: the lock is ours
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listener.bind(str(file))
        file.chmod(0o600)
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def _ask_socket(line: bytes, timeout_s: float) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as window:
        window.settimeout(timeout_s)
        window.connect(str(socket_file()))
        window.sendall(line)
        with window.makefile("rb") as answers:
            return answers.readline(1000)


def _ask_pipe(line: bytes) -> bytes:
    with Path(pipe_name()).open("r+b", buffering=0) as window:
        window.write(line)
        return bytes(window.read(1000) or b"")
