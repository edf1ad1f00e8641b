"""The guard of this folder holds."""

import asyncio

import pytest


def test_qt_cannot_be_imported_here() -> None:
    with pytest.raises(ImportError):
        import PySide6.QtCore  # noqa: F401


async def test_coroutines_run_on_plain_asyncio() -> None:
    assert type(asyncio.get_running_loop()).__module__.startswith("asyncio")
