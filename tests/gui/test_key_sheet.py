"""The keyboard map: every action with its key; a key that is changed is in force at once and at the next start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.settings import Settings
from gui import actions, keys
from gui.key_sheet import SETTING, KeyButton, KeySheet
from gui.keys import Command
from gui.theme import Theme
from gui.window import MainWindow


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    keys.use("")


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    window = MainWindow(theme)
    window.serve_early()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        window.sheets.show(KeySheet(theme, Settings(), window.commands.by_command, window))
    return window


def button(window: MainWindow, command: Command) -> KeyButton:
    name = window.commands.by_command[command].text()
    return next(each for each in window.findChildren(KeyButton) if each.accessibleName().startswith(f"{name}: "))


def test_it_is_made_of_the_table(window: MainWindow) -> None:
    assert len(window.findChildren(KeyButton)) == len([entry for entry in actions.TABLE if entry is not None])
    assert button(window, Command.SPEAK).accessibleName() == "Speak or pause: F8"
    assert button(window, Command.KEYS).label == "F1"


def test_a_changed_key_is_in_force_at_once_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    change = button(window, Command.AGAIN)
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    assert change.label == "Press the keys"
    QTest.keyClick(change, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert change.label == "Ctrl+J"
    with qtbot.waitSignal(window.commanded) as asked:
        QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [Command.AGAIN]
    kept = Settings()[SETTING]
    keys.use("")
    assert Command.AGAIN.shown == "Ctrl+R"
    keys.use(kept)
    assert Command.AGAIN.shown == "Ctrl+J"


def test_tooltips_tell_the_new_key(window: MainWindow) -> None:
    forward, change = window.deck.forward_button, button(window, Command.FORWARD)
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    QTest.keyClick(change, Qt.Key.Key_F12)
    assert (forward.toolTip(), forward.accessibleDescription()) == ("Forward a sentence (F12)", "F12")


def test_another_ones_key_stays_its_own_and_backspace_gives_the_usual_one(window: MainWindow) -> None:
    change = button(window, Command.AGAIN)
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    QTest.keyClick(change, Qt.Key.Key_F8)
    assert change.label == "Ctrl+R" and Command.SPEAK.shown == "F8"
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    QTest.keyClick(change, Qt.Key.Key_F12)
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    QTest.keyClick(change, Qt.Key.Key_Escape)
    assert change.label == "F12"
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    QTest.keyClick(change, Qt.Key.Key_Backspace)
    assert change.label == "Ctrl+R" and Settings()[SETTING] == ""


@pytest.mark.logs_warnings
def test_kept_nonsense_is_passed_over() -> None:
    for kept in ("{", "[]", '{"SPEAK": ""}', '{"NOTHING": "F3"}', '{"SPEAK": 3}'):
        keys.use(kept)
        assert Command.SPEAK.shown == "F8"
    keys.use("")


def test_a_key_that_the_listener_gave_away_before_it_was_anyones_stays_given(theme: Theme, qtbot: QtBot) -> None:
    keys.use('{"AGAIN": "F4"}')  # from before there was anything to edit
    window = MainWindow(theme)
    window.serve_early()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    with qtbot.waitActive(window):
        window.page.setFocus()
    with qtbot.waitSignal(window.commanded) as asked:
        QTest.keyClick(window.page, Qt.Key.Key_F4)
    assert asked.args == [Command.AGAIN] and (Command.EDIT.keys, Command.EDIT.shown) == ([], "")
    window.sheets.show(KeySheet(theme, Settings(), window.commands.by_command, window))
    assert button(window, Command.EDIT).label == "none"
    change = button(window, Command.AGAIN)
    QTest.mouseClick(change, Qt.MouseButton.LeftButton)
    QTest.keyClick(change, Qt.Key.Key_Backspace)
    assert (change.label, button(window, Command.EDIT).label) == ("Ctrl+R", "F4")
    assert window.commands.by_command[Command.EDIT].shortcut() == Command.EDIT.keys[0]
