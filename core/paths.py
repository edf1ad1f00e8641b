"""Where things are: our own resources, the user's folders, and Parlando itself."""

import os
import sys
from pathlib import Path

from core.errors import UsageError

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"

APP_NAME = "parlando"
LIBRARY = "library.db"
"""The library's file, in `data_dir`."""
VOICES = "voices"
"""The folder of natural voices, in `data_dir`."""

PROFILE_OPTION = "--profile-dir"
PROFILE_VARIABLE = "PARLANDO_PROFILE_DIR"
"""Names the folder that holds everything of the user's, for this process and its children."""


def app_command() -> list[str]:
    """Return the command that starts Parlando itself."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(ROOT / "main.py")]


def use_profile(folder: Path) -> None:
    """Keep everything below one folder instead of in the user's own places: to try things, or on a stick."""
    os.environ[PROFILE_VARIABLE] = str(folder.absolute())


def data_dir() -> Path:
    """Return the folder for what the user would miss: the page as it stands, the library."""
    support = Path("Library") / "Application Support"
    return _user_dir("data", "XDG_DATA_HOME", "APPDATA", support)


def config_dir() -> Path:
    """Return the folder of the settings file."""
    return _user_dir("config", "XDG_CONFIG_HOME", "APPDATA", Path("Library") / "Preferences")


def state_dir() -> Path:
    """Return the folder for logs and what may be thrown away."""
    logs = Path("Library") / "Logs"
    return _user_dir("state", "XDG_STATE_HOME", "LOCALAPPDATA", logs)


def xdg_dir(variable: str) -> Path:
    """Return a base folder of the XDG specification, by which a relative path in the variable is to be ignored."""
    given = os.environ.get(variable, "")
    return Path(given) if given.startswith("/") else _home() / _XDG_AT_HOME[variable]


_XDG_AT_HOME = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}


def runtime_dir() -> Path:
    """Return a folder of the user's own for sockets and locks, made if missing; OSError where there is none."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    folder = Path(given) / APP_NAME if given.startswith("/") else _temporary_dir()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and (folder.is_symlink() or folder.stat().st_uid != os.getuid()):
        raise PermissionError(f"{folder} belongs to somebody else")
    return folder


def _temporary_dir() -> Path:
    import tempfile  # noqa: PLC0415 - seldom needed, and slow to load

    own = f"{APP_NAME}-{os.getuid()}" if sys.platform != "win32" else APP_NAME
    return Path(tempfile.gettempdir()) / own


def _user_dir(in_profile: str, xdg: str, windows: str, mac: Path) -> Path:
    if profile := os.environ.get(PROFILE_VARIABLE):
        return Path(profile) / in_profile
    if sys.platform == "win32":
        base = os.environ.get(windows)
        return Path(base) / APP_NAME if base else _home() / APP_NAME
    if sys.platform == "darwin":
        return _home() / mac / APP_NAME
    return xdg_dir(xdg) / APP_NAME


def _home() -> Path:
    try:
        if os.environ.get("HOME") != "":  # that would be the folder of all folders
            return Path.home()
    except RuntimeError:
        pass
    raise UsageError(f"There is no home folder here; name one in HOME, or a folder by {PROFILE_OPTION}.")
