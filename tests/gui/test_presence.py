"""On the desktop beside the window: the sign in the panel offers what the window does; login is a file."""

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from core.autostart import entry_file
from core.settings import Settings
from gui.keys import Command
from gui.presence import AT_LOGIN, TRAY, Presence
from gui.theme import Theme
from gui.window import MainWindow


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # the offscreen platform has no panel at all
def test_the_sign_speaks_stops_and_shows_the_window(theme: Theme, qtbot: QtBot) -> None:
    window, settings, shown = MainWindow(theme), Settings(), []
    qtbot.addWidget(window)
    window.serve_early()
    presence = Presence(window, settings, lambda: shown.append(True))
    assert presence.findChild(QSystemTrayIcon) is None
    settings[TRAY] = True
    tray = presence.findChild(QSystemTrayIcon)
    assert tray is not None and tray.contextMenu() is not None
    show, speak, *_ = tray.contextMenu().actions()
    show.trigger()
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert shown == [True, True]
    with qtbot.waitSignal(window.commanded) as asked:
        speak.trigger()
    assert asked.args == [Command.SPEAK]
    assert window.notices.shown is not None  # there is no panel here, and that is said
    settings[TRAY] = False
    assert not tray.isVisible()


def test_login_follows_the_setting(theme: Theme, qtbot: QtBot) -> None:
    window, settings = MainWindow(theme), Settings()
    qtbot.addWidget(window)
    Presence(window, settings, lambda: None)
    settings[AT_LOGIN] = True
    assert entry_file().exists()
    settings[AT_LOGIN] = False
    assert not entry_file().exists()
