"""The caret blinks while the hand is at it, and stands still, seen, when nothing has moved for a while."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.resting_caret import RestingCaret
from gui.text_view import TextView
from gui.theme import Theme


@pytest.fixture(autouse=True)
def blinking(qapp: QApplication) -> Iterator[None]:
    usual = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(1000)
    yield
    qapp.setCursorFlashTime(usual)


def test_it_rests_and_blinks_again_when_it_is_moved(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    page = TextView(theme)
    qtbot.addWidget(page)
    page.set_text("All our aims.")
    caret = RestingCaret(page, rests_after_ms=1)
    qtbot.waitUntil(lambda: qapp.cursorFlashTime() == 0)
    page.set_caret(3)
    assert qapp.cursorFlashTime() == 1000
    qtbot.waitUntil(lambda: qapp.cursorFlashTime() == 0)
    caret.deleteLater()
