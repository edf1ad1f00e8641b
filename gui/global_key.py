"""One key of the whole desktop that reads what is selected in any program. Off until a key is given for it.

Under X11 it is asked for here. Elsewhere that is the desktop's: there a key of its runs `parlando read-selection`.
"""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from core.settings import Settings
from gui.window import MainWindow
from gui.x11_keys import X11Key

log = logging.getLogger(__name__)

SETTING = "keys.anywhere"


class GlobalKey(QObject):
    """Follows the setting; where the key can't be had, a notice says what else there is."""

    def __init__(self, window: MainWindow, settings: Settings, read: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._read = window, read
        self._key: X11Key | None = None
        settings.watch(SETTING, self._follow)
        if settings[SETTING]:
            self._follow(settings[SETTING])

    def close(self) -> None:
        """Let the key go."""
        if self._key is not None:
            self._key.close()
            self._key = None

    def _follow(self, key: str) -> None:
        self.close()
        if not key:
            return
        try:
            if QGuiApplication.platformName() != "xcb":
                raise OSError("only X11 hands keys over")
            self._key = X11Key(self, self._read)
        except OSError as error:
            log.info("no key of the desktop: %s", error)
            self._window.notices.show_event("no_global_key")
            return
        if not self._key.grab(key):
            self._window.notices.show_event("global_key_taken")
