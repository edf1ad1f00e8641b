"""Where things are: our own resources, the user's folders, and how to start one of our processes."""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"

APP_NAME = "parlando"


def child_command(role: str) -> list[str]:
    """Return the command that starts one of our own processes ("server", "engine", "player").

    The same in a source tree, an installed wheel and a frozen app: main.py hands `--child ROLE` over
    before it imports anything heavy.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", role]
    return [sys.executable, str(ROOT / "main.py"), "--child", role]


@contextlib.contextmanager
def deaf_to_interrupts() -> Iterator[None]:
    """Let a process started in this block never see Ctrl-C, which reaches all of a terminal's processes.

    It is the app that decides what Ctrl-C means. A child that is told to ignore it by its own code would
    still be open to it while Python starts. For us it is only put off to the end of the block.
    """
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def data_dir() -> Path:
    """Return the folder for what the user would miss: the autosaved page, later the library."""
    return _user_dir("XDG_DATA_HOME", Path(".local") / "share", "APPDATA", Path("Library") / "Application Support")


def config_dir() -> Path:
    """Return the folder of the settings file."""
    return _user_dir("XDG_CONFIG_HOME", Path(".config"), "APPDATA", Path("Library") / "Preferences")


def state_dir() -> Path:
    """Return the folder for logs and what may be thrown away."""
    return _user_dir("XDG_STATE_HOME", Path(".local") / "state", "LOCALAPPDATA", Path("Library") / "Logs")


def _user_dir(xdg: str, linux: Path, windows: str, mac: Path) -> Path:
    if sys.platform == "win32":
        base = os.environ.get(windows)
        return Path(base) / APP_NAME if base else Path.home() / APP_NAME
    if sys.platform == "darwin":
        return Path.home() / mac / APP_NAME
    # The XDG specification: a relative path in the variable is to be ignored.
    given = os.environ.get(xdg, "")
    return (Path(given) if given.startswith("/") else Path.home() / linux) / APP_NAME
