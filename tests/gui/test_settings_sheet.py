"""The settings page: made from the table, in force at once, searched, undone, reset; and the way there and back."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.options import OPTIONS, Choice, Heading
from core.settings import Settings
from gui.cards import Card
from gui.controls import Control, RowButton
from gui.fields import SearchField
from gui.preferences import Preferences
from gui.setting_rows import Row
from gui.settings_sheet import Deed, SettingsSheet
from gui.theme import Theme
from gui.window import MainWindow
from tests.gui.showing import bring_up


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    window = MainWindow(theme)
    bring_up(qtbot, window)
    return window


@pytest.fixture
def sheet(theme: Theme, settings: Settings, window: MainWindow) -> SettingsSheet:
    sheet = SettingsSheet(theme, settings, window)
    window.sheets.show(sheet)
    return sheet


def named(sheet: QWidget, name: str) -> Control:
    return next(each for each in sheet.findChildren(Control) if each.accessibleName() == name)


def press(control: QWidget) -> None:
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def rows_seen(sheet: SettingsSheet) -> int:
    return sum(row.isVisible() for row in sheet.findChildren(Row))


def test_every_setting_of_the_table_has_a_row(sheet: SettingsSheet) -> None:
    shown = {each.label for each in OPTIONS if each.heading is not None}
    sought = [row.sought for row in sheet.findChildren(Row)]
    assert [label for label in shown if not any(row.startswith(label.casefold()) for row in sought)] == []
    assert len(sought) == sum(each.heading is not None for each in OPTIONS) + len(Deed)


def test_a_press_changes_the_setting_and_ctrl_z_takes_it_back(sheet: SettingsSheet, settings: Settings) -> None:
    toggle = named(sheet, "Speak as I type")
    press(toggle)
    assert settings["speech.as_you_type"] is True
    press(named(sheet, "Text size: more"))
    assert settings["text.size"] == 22
    named(sheet, "Text size: more").setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (settings["text.size"], settings["speech.as_you_type"], toggle.isChecked()) == (20, False, False)
    assert not named(sheet, "Undo the last change").isEnabled()


def test_what_is_changed_elsewhere_is_shown(sheet: SettingsSheet, settings: Settings) -> None:
    settings["speech.rate"] = 1.5
    assert named(sheet, "Speed: more").accessibleDescription() == "1.5×"
    settings["speech.rate"] = 6
    assert not named(sheet, "Speed: more").isEnabled()


def test_a_choice_is_made_in_a_list(sheet: SettingsSheet, settings: Settings, window: MainWindow) -> None:
    press(named(sheet, "Colours: System"))
    card = next(each for each in window.findChildren(Card) if each.isVisible())
    rows = card.findChildren(RowButton)
    kind = settings.options["text.palette"].kind
    assert isinstance(kind, Choice)
    assert [row.accessibleName() for row in rows] == list(kind.words.values())
    press(rows[2])
    assert (settings["text.palette"], card.isVisible()) == ("night", False)


def test_reset_sets_a_heading_back(sheet: SettingsSheet, settings: Settings) -> None:
    settings["speech.rate"], settings["text.size"] = 2.0, 30.0
    press(named(sheet, "Reset Voice"))
    assert (settings["speech.rate"], settings["text.size"]) == (1.0, 30.0)
    assert [named(sheet, f"Reset {each}").isEnabled() for each in (Heading.VOICE, Heading.TEXT)] == [False, True]


def test_a_search_leaves_the_rows_that_have_all_its_words(sheet: SettingsSheet) -> None:
    before, field = rows_seen(sheet), sheet.findChild(QLineEdit)
    QTest.keyClicks(field, "PAUSE paragraph")
    assert rows_seen(sheet) == 1
    field.setText("no such thing")
    assert rows_seen(sheet) == 0
    field.setText("privacy")  # a heading's name finds all that stands under it
    assert len(Deed) <= rows_seen(sheet) < before
    field.clear()
    assert rows_seen(sheet) == before


def test_the_page_gives_way_and_esc_brings_it_back(sheet: SettingsSheet, window: MainWindow) -> None:
    assert window.sheets.surface is sheet
    assert not window.page.isVisible()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.sheets.surface is window.page
    assert window.page.isVisible()
    assert QApplication.focusWidget() is window.page


def test_tab_never_comes_to_the_covered_page(sheet: SettingsSheet, window: MainWindow) -> None:
    seen = set()
    for _ in range(200):  # more than there are stops
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert window.page not in seen
    assert {sheet.findChild(QLineEdit), window.deck.speak_button, window.header.more_button} <= seen


def test_settings_leave_and_enter_as_a_file(
    window: MainWindow, theme: Theme, settings: Settings, tmp_path: Path
) -> None:
    preferences, file = Preferences(window, theme, settings), tmp_path / "mine.json"
    settings["speech.rate"] = 2.0
    preferences._export(file)
    assert json.loads(file.read_text())["settings"] == {"speech.rate": 2.0}
    settings["speech.rate"] = 1.0
    preferences._import(file)
    assert settings["speech.rate"] == 2.0
    preferences._import(tmp_path / "missing")
    assert settings["speech.rate"] == 2.0


@pytest.mark.logs_warnings
def test_settings_that_cannot_be_read_are_told(window: MainWindow, theme: Theme, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"speech.rate": 1.5,}')
    Preferences(window, theme, Settings(file))
    assert [notice.key for _, notice in window.notices.history] == ["settings_damaged"]


def test_a_search_has_its_sign_where_its_words_begin(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = SearchField(theme)
        qtbot.addWidget(field)
        assert field.textMargins().right() > field.textMargins().left()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
