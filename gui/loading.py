"""Loads Qt as fast as it can be: PySide6 does two things at every start that we can do without, a tenth of it each.

It reads the source of every module that is imported from then on, for the sake of features that we do not use. And
it compiles its own part in Python, 3600 lines: here what it compiles is kept, as Python keeps it of any module.
"""

import builtins
import contextlib
import marshal
import sys
import zlib
from importlib.util import MAGIC_NUMBER
from types import CodeType
from typing import Any

from core import paths
from core.files import replace_file


def load_qt() -> None:
    """Import PySide6.QtCore."""
    importing, compiling = builtins.__import__, builtins.compile
    kept = _Kept()
    builtins.compile = kept.compile
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        builtins.__import__, builtins.compile = importing, compiling
    kept.save()


class _Kept:
    """What was compiled, by its source's name, size and sum; in a file for each version of Python."""

    def __init__(self) -> None:
        version = MAGIC_NUMBER[:2].hex()
        self._file = paths.state_dir() / f"qt-{sys.implementation.cache_tag}-{version}.marshal"
        self._compile = builtins.compile
        self._is_new = False
        self._codes: dict[tuple[str, int, int], CodeType] = {}
        with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
            self._codes.update(marshal.loads(self._file.read_bytes()))

    def compile(self, source: Any, filename: Any, mode: str, *more: Any, **most: Any) -> Any:
        """Stand in for Python's own `compile`."""
        if mode != "exec" or more or most or not isinstance(source, bytes):
            return self._compile(source, filename, mode, *more, **most)
        key = filename, len(source), zlib.crc32(source)
        if key not in self._codes:
            self._codes[key], self._is_new = self._compile(source, filename, mode), True
        return self._codes[key]

    def save(self) -> None:
        """Keep it for the next start."""
        if self._is_new:
            with contextlib.suppress(OSError):
                replace_file(self._file, marshal.dumps(self._codes))
