"""Parlando's front door: parse the command line, then hand over to the window or to a command.

Nothing heavy (Qt, numpy, asyncio) is imported before it is known to be needed: a child process must
start fast, and a command never loads the window.
"""

import gc
import os
import signal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from core.server.launch import Launched

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""

CHILDREN = {
    "server": "core.server.child",
    "engine": "core.engines.worker",
    "player": "core.audio.player",
    "patterns": "core.text.patterns",
    "language": "core.text.language",
    "chat": "core.chat.child",
    "document": "core.documents.child",
    "recordings": "core.reader.recordings",
    "dispatcher": "core.cli.dispatcher_module",
}


def run_child(role: str, arguments: list[str]) -> int:
    """Become one of our own processes: speech server, engine worker or player."""
    from importlib import import_module

    from core.outside import follow_parent

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # in a terminal it reaches all of us, and the app decides
    follow_parent()
    return int(import_module(CHILDREN[role]).main(arguments))


def has_display() -> bool:
    """Whether a window can be shown. Qt would end the whole process where there is none."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc"):
        return True
    return _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    from pathlib import Path

    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name).exists()


def _x11_answers() -> bool:
    import socket

    host, colon, number = os.environ.get("DISPLAY", "").rpartition(":")
    if not colon or not (screen := number.split(".")[0]).isdigit():
        return False
    if host not in ("", "unix"):
        return _connects(socket.AF_INET, (host, 6000 + int(screen)))
    path = f"/tmp/.X11-unix/X{screen}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, f"\0{path}")


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    import socket

    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def open_window(file: str | None, order: dict[str, str] | None = None) -> int:
    """Open the window, or bring the one that is open to the front; without a display, read into a sound file."""
    if has_display():
        from core import instance

        claim = instance.claim()
        if claim is None and instance.hand_over(file):
            return 0
        signal.signal(signal.SIGTERM, lambda *_: os._exit(0))  # there is nothing to keep before the loop runs
        # A pool of threads would be of no use to arrays as small as ours, and takes a tenth of numpy's start.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        server = _launch_server()
        # What is loaded now stays: looking through it for garbage would cost a tenth of the way to the window.
        gc.disable()
        from gui.loading import load_qt

        load_qt()
        from gui.app import run
        from gui.start import Start

        return run(Start(file, claim, server, order))
    if order is not None:
        from core.errors import ParlandoError

        raise ParlandoError("There is no display, so nothing is selected or copied; pipe text into parlando speak.")
    from core.cli.headless import read_into_file

    return read_into_file(file)


def _launch_server() -> "Launched | None":
    """Let the speech server come up beside the window; where it can't be started, the window says so later."""
    from core.server.launch import launch

    try:
        return launch()
    except OSError:
        return None


def open_missing_streams() -> None:
    """Give a program without stdin, stdout or stderr the empty ones: what is opened next would take their place."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115


def leave_at_interrupts() -> None:
    """Let Ctrl-C end the program at once. Who has something to tidy up says so (core/cli/interruption.py).

    An exception might come out as another one: numpy's part in C makes an ImportError of it.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else who started us wants it ignored
        signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))


def main() -> int:
    """Run Parlando; return the exit code."""
    leave_at_interrupts()
    try:
        open_missing_streams()
        arguments = sys.argv[1:]
        if arguments[:1] == ["--child"] and CHILDREN.keys() & arguments[1:2]:
            return run_child(arguments[1], arguments[2:])
        from core.cli.front import run

        return run(arguments, open_window)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    raise SystemExit(main())
