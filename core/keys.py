"""Keeps the keys of services: in the system's keyring, or where there is none in a file that only this user reads.

A key is never an argument of a command and never stands in the settings. Keyrings ask the user for a password,
wait for other programs, and break in ways of their own: each is given KEYRING_WAIT_S, then the file does its work.
The calls wait for as long; a window calls them in a thread.
"""

import json
import logging
import os
from collections.abc import Callable
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from core import paths
from core.errors import FileUnwritable
from core.files import replace_file
from core.threads import in_daemon_thread

log = logging.getLogger(__name__)

KEYRING_WAIT_S = 30.0
"""Long enough to type the password of a locked keyring."""

SERVER_KEY_VARIABLE = "PARLANDO_API_KEY"
"""The environment's key for the speech server: for scripts, and where nothing is to be kept."""

Answer = TypeVar("Answer")


class Kept(Enum):
    """Where a key is kept; the user is told."""

    IN_KEYRING = "the system's keyring"
    IN_FILE = "a file that only you can read"


def key_file() -> Path:
    """Return the file of the keys that no keyring took."""
    return paths.config_dir() / "keys.json"


def load_key(service: str) -> str | None:
    """Return the key of a service, or None where none is kept, or its keyring does not open."""
    # The file first: what stands there came later than anything in a keyring, which would have taken it.
    if service in (kept := _read_file()):
        return kept[service]
    try:
        return _ask(lambda: _get(service))
    except Exception as error:  # noqa: BLE001 - keyrings are plugins that may raise anything
        log.info("the keyring has no key of %s to give: %r", service, error)
        return None


def server_key(url: str) -> str:
    """Return the key of the speech server at a base URL: that of the environment, else the one that is kept."""
    return os.environ.get(SERVER_KEY_VARIABLE, "").strip() or load_key(server_service(url)) or ""


def server_service(url: str) -> str:
    """Return the name under which the key of the speech server at a base URL is kept."""
    return f"speech server {urlsplit(url).netloc.rpartition('@')[2].lower()}"


def store_key(service: str, key: str) -> Kept:
    """Keep the key of a service and return where; FileUnwritable where neither place takes it."""
    key = key.strip()
    try:
        _ask(lambda: _put(service, key))
    except Exception as error:  # noqa: BLE001 - as above
        log.info("the keyring did not take the key of %s: %r", service, error)
        _write_file({**_read_file(), service: key})
        return Kept.IN_FILE
    _drop_from_file(service)
    return Kept.IN_KEYRING


def remove_key(service: str) -> None:
    """Forget the key of a service, wherever it is kept; FileUnwritable where the file cannot be changed."""
    _drop_from_file(service)
    try:
        _ask(lambda: _take(service))
    except Exception as error:  # noqa: BLE001 - as above
        log.info("the keyring did not drop the key of %s: %r", service, error)


def _keyring() -> Any:
    return import_module("keyring")  # looks through all installed packages, and is needed for keys alone


def _get(service: str) -> str | None:
    key: str | None = _keyring().get_password(paths.APP_NAME, service)
    return key


def _put(service: str, key: str) -> None:
    _keyring().set_password(paths.APP_NAME, service, key)
    if _get(service) != key:  # one that is switched off takes all and keeps nothing
        raise LookupError("it did not keep the key")


def _take(service: str) -> None:
    if _get(service) is not None:
        _keyring().delete_password(paths.APP_NAME, service)


def _ask(call: Callable[[], Answer]) -> Answer:
    """Make a call that may never return; TimeoutError after KEYRING_WAIT_S."""
    return in_daemon_thread(call, "keyring").result(KEYRING_WAIT_S)


def _read_file() -> dict[str, str]:
    try:
        kept = json.loads(key_file().read_text(encoding="utf-8"))
        return {str(service): str(key) for service, key in kept.items()}
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        log.warning("%s cannot be read: %s", key_file(), error)
        return {}


def _drop_from_file(service: str) -> None:
    if service in (kept := _read_file()):
        del kept[service]
        _write_file(kept)


def _write_file(kept: dict[str, str]) -> None:
    try:
        if kept:
            replace_file(key_file(), json.dumps(kept, indent=1).encode())
        else:
            key_file().unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FileUnwritable(f"The key cannot be kept in {key_file()}: {reason}.", path=str(key_file())) from error
