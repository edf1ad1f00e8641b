"""The log: what happened, kept in the state folder for who wants to know more, never longer than it should be.

It holds no text of the listener's and no keys. It is the window's alone: children tell their troubles to it.
"""

import contextlib
import logging
import os
from io import TextIOWrapper
from pathlib import Path

from core import paths

LONGEST, KEPT = 256 * 1024, 3
"""Bytes of a file, and how many older ones stay."""


def log_file() -> Path:
    """Return where the log is."""
    return paths.state_dir() / "parlando.log"


def begin_log() -> logging.Handler | None:
    """Write everything from INFO up into the log file too; None where there is no place for it."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _Turning(file, encoding="utf-8", errors="replace")
    except OSError as error:
        logging.getLogger(__name__).info("there is no log file: %s", error)
        return None
    handler.setLevel(logging.INFO)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    for other in root.handlers:  # what is of interest to few stays off the terminal
        if other is not handler and other.level == logging.NOTSET:
            other.setLevel(logging.WARNING)
    root.setLevel(logging.INFO)
    return handler


class _Turning(logging.FileHandler):
    """Begins a new file when one is full. logging.handlers has the same, and takes long to load.

    Where the disk is full or the folder is gone, nothing is kept, and whoever logs notices nothing.
    """

    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            super().emit(record)
            if self.stream is not None and self.stream.tell() > LONGEST - 1024:
                self._turn()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing on the terminal, where logging itself would show a traceback for each record."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors=self.errors)

    def _turn(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None
        file = Path(self.baseFilename)
        for age in range(KEPT, 0, -1):
            younger = file.with_name(f"{file.name}.{age - 1}") if age > 1 else file
            if younger.exists():
                younger.replace(file.with_name(f"{file.name}.{age}"))
        self.stream = self._open()
