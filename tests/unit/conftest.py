"""Tests of core alone: while they are imported and while they run, Qt cannot be imported."""

import contextlib
import sys
from collections.abc import Generator, Iterator

import pytest

QT = ("PySide6", "shiboken6", "qasync")


@contextlib.contextmanager
def qt_unimportable() -> Iterator[None]:
    """Make every import of Qt fail; pytest's own plug-in keeps what it has."""
    loaded = {name: module for name, module in sys.modules.items() if name.split(".")[0] in QT}
    # None in sys.modules is Python's own way of saying that a module is not to be imported.
    sys.modules.update(dict.fromkeys([*QT, *loaded]))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in QT:
            del sys.modules[name]
        sys.modules.update(loaded)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, object, object]:
    with qt_unimportable():
        return (yield)


@pytest.fixture(autouse=True)
def _no_qt() -> Iterator[None]:
    with qt_unimportable():
        yield
