"""Closing the window while its text can't be kept: nothing is lost without a question."""

import random
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from core.errors import PageUnsaved
from core.library import Library
from gui.controls import RowButton
from gui.leaving_card import LeavingCard
from tests.gui.desk import Desk, OpenDesk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what wants a real screen

LONG = f"{random.Random(7).randbytes(40_000).hex()} end"
"""More than a library finds room for that may not grow."""


class Disk:
    """Where the library lies."""

    is_full = False


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """A disk that can be full: SQLite itself then fails, as it does on one."""
    disk, usual = Disk(), Library._open

    def opened(library: Library) -> sqlite3.Connection:
        connection = usual(library)
        most = 1 if disk.is_full else 100_000  # pages; never fewer than there are
        connection.execute(f"PRAGMA max_page_count = {most}").fetchall()
        return connection

    monkeypatch.setattr(Library, "_open", opened)
    return disk


async def fill(desk: Desk, disk: Disk) -> list[bool]:
    """Write what can't be kept; return what grows with each time that the window closes."""
    await desk.until(lambda: desk.bridge._pages._has_begun and not desk.bridge._pages.is_coming, "the page")
    disk.is_full = True
    closed: list[bool] = []
    desk.window.closing.connect(lambda: closed.append(True))
    desk.window.page.insert(LONG)
    return closed


async def close(desk: Desk) -> None:
    desk.window.activateWindow()
    await desk.by_hand(desk.window.close)


def cards(desk: Desk) -> list[LeavingCard]:
    return [card for card in desk.window.findChildren(LeavingCard) if card.isVisible()]


async def asked(desk: Desk) -> dict[str, RowButton]:
    await desk.until(lambda: cards(desk), "the question")
    assert desk.window.isVisible()
    return {row.accessibleName(): row for row in cards(desk)[0].findChildren(RowButton) if row.isVisible()}


async def test_the_window_stays_until_it_is_said_what_becomes_of_the_text(
    open_desk: OpenDesk, disk: Disk, tmp_path: Path
) -> None:
    async with open_desk("null", has_sound=False) as desk:
        closed = await fill(desk, disk)
        await close(desk)
        ways = await asked(desk)
        assert [*ways] == ["Save it as a file", "Close all the same", "Stay here"]
        assert ways["Save it as a file"].hasFocus()
        assert "can't be kept" in cards(desk)[0].accessibleName()
        notices = desk.window.notices
        assert notices.shown is not None and notices.shown.key == PageUnsaved.code
        await desk.by_hand(ways["Stay here"].click)
        assert not cards(desk) and not closed
        assert desk.window.page.hasFocus()
        await close(desk)
        await desk.by_hand((await asked(desk))["Save it as a file"].click)
        dialog = desk.window.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        file = tmp_path / "text.txt"
        dialog.fileSelected.emit("/dev/null/no folder")
        await desk.until(lambda: "can't be written there" in notices.history[-1][1].fact, "that it can't be")
        assert not closed
        dialog.fileSelected.emit(str(file))
        await desk.until(lambda: closed, "the window to close")
        dialog.reject()
        assert file.read_text() == LONG
        assert not desk.window.isVisible()


async def test_it_closes_all_the_same_when_that_is_wished(open_desk: OpenDesk, disk: Disk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        closed = await fill(desk, disk)
        await close(desk)
        await desk.by_hand((await asked(desk))["Close all the same"].click)
        assert closed and not desk.window.isVisible()


async def test_nothing_is_asked_once_there_is_room_again(open_desk: OpenDesk, disk: Disk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        closed = await fill(desk, disk)
        await desk.until(lambda: desk.window.notices.shown is not None, "the notice")
        disk.is_full = False
        await close(desk)
        await desk.until(lambda: closed, "the window to close")
        assert not cards(desk)
        assert desk.bridge._pages._library.shown().text == LONG
