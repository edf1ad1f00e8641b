"""What had the focus before a card, a sheet or a notice may be deleted when they close."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.settings import Settings
from gui.controls import IconButton
from gui.key_sheet import KeySheet
from gui.speed_card import SpeedCard
from gui.theme import Theme
from gui.window import MainWindow
from tests.gui.showing import bring_up


def card(theme: Theme, window: MainWindow) -> Callable[[], None]:
    opened = SpeedCard(theme, window, (1.0, 2.0))
    opened.open_beside(window.deck.speed_button)
    return opened.dismiss


def sheet(theme: Theme, window: MainWindow) -> Callable[[], None]:
    opened = KeySheet(theme, Settings(), window.commands.by_command, window)
    window.sheets.show(opened)
    opened.setFocus()
    return window.sheets.leave


def notice(theme: Theme, window: MainWindow) -> Callable[[], None]:
    window.notices.show_event("no_global_key")
    window.notices.findChildren(IconButton)[-1].setFocus()
    return window.notices.dismiss


@pytest.mark.parametrize("opened", [card, sheet, notice])
def test_closing_does_without_it(
    theme: Theme, qtbot: QtBot, opened: Callable[[Theme, MainWindow], Callable[[], None]]
) -> None:
    window = MainWindow(theme)
    bring_up(qtbot, window)
    passing = QLineEdit(window)
    passing.show()
    passing.setFocus()
    close = opened(theme, window)
    delete(passing)
    close()
    assert window.isActiveWindow()
