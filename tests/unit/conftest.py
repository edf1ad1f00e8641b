"""Tests of core alone: while they are imported and while they run, neither they nor core can import Qt."""

import builtins
import contextlib
from collections.abc import Generator, Iterator
from typing import Any

import pytest

QT = ("PySide6", "shiboken6", "qasync")


@contextlib.contextmanager
def qt_unimportable() -> Iterator[None]:
    """Make imports of Qt by core and by these tests fail; pytest's own plug-in keeps what it has."""
    real = builtins.__import__

    def guarded(name: str, globals: Any = None, *rest: Any, **more: Any) -> Any:  # noqa: A002 - the builtin's own name
        importer = (globals or {}).get("__name__") or ""
        if name.partition(".")[0] in QT and importer.startswith(("core", "tests.unit")):
            raise ImportError(f"{importer} must not import {name}")
        return real(name, globals, *rest, **more)

    builtins.__import__ = guarded  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.__import__ = real


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, object, object]:
    with qt_unimportable():
        return (yield)


@pytest.fixture(autouse=True)
def _no_qt() -> Iterator[None]:
    with qt_unimportable():
        yield
