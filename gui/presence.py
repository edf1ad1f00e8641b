"""Parlando on the desktop beside its window: a sign in the panel, and starting at login. Both are off at first."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from core import autostart, paths
from core.settings import Settings
from gui.keys import Command
from gui.window import MainWindow

log = logging.getLogger(__name__)

TRAY, AT_LOGIN, MINIMISED = "window.tray", "window.at_login", "window.minimised"
_OFFERED = (Command.SPEAK, Command.STOP, Command.PASTE_AND_LISTEN, Command.QUIT)


class Presence(QObject):
    """Follows the settings. The sign in the panel is never the only way to anything."""

    def __init__(self, window: MainWindow, settings: Settings, bring_forward: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._bring_forward = window, bring_forward
        self._tray: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        settings.watch(TRAY, self._show_tray)
        settings.watch(AT_LOGIN, self._start_at_login)
        if settings[TRAY]:
            self._show_tray(True)

    def _show_tray(self, shown: bool) -> None:
        if self._tray is None and shown:
            self._tray = self._make_tray()
        if self._tray is not None:
            self._tray.setVisible(shown)
        if shown and not QSystemTrayIcon.isSystemTrayAvailable():
            self._window.notices.show_event("no_tray")

    def _make_tray(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(QIcon(str(paths.RESOURCES / "parlando.svg")), self)
        tray.setToolTip(QApplication.applicationDisplayName())
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show the window"), self._bring_forward)
        for command in _OFFERED:
            self._menu.addAction(self._window.commands.by_command[command])
        tray.setContextMenu(self._menu)
        tray.activated.connect(self._take_press)
        return tray

    def _take_press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._bring_forward()

    def _start_at_login(self, starts: bool) -> None:
        try:
            autostart.set_at_login(starts)
        except OSError as error:
            log.info("login: %s", error)
            self._window.notices.show_event("settings_not_saved", str(error))
