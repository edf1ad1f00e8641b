"""One key of the whole desktop that reads what is selected in any program. Off until a key is given for it.

Under X11 it is taken, under Wayland the desktop's portal is asked for it. Where neither is to be had, a key of the
desktop's own can run `parlando read-selection`.
"""

import asyncio
import logging
import os
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence

from core.settings import Settings
from gui.tasks import Tasks
from gui.window import MainWindow
from gui.x11_keys import X11Key

log = logging.getLogger(__name__)

SETTING = "keys.anywhere"
_KEYSYMS = {
    "Backspace": "BackSpace",
    "Del": "Delete",
    "Enter": "KP_Enter",
    "Esc": "Escape",
    "Ins": "Insert",
    "PgDown": "Next",
    "PgUp": "Prior",
    "Space": "space",
    ",": "comma",
    ".": "period",
    "-": "minus",
    "=": "equal",
    "/": "slash",
}
"""Where X11's name of a key, which Wayland has kept, is another than Qt's."""


class GlobalKey(QObject):
    """Follows the setting; where the key can't be had, a notice says what else there is."""

    def __init__(self, window: MainWindow, settings: Settings, tasks: Tasks, read: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._tasks, self._read = window, tasks, read
        self._taken: X11Key | None = None
        self._asking: asyncio.Task[object] | None = None
        settings.watch(SETTING, self._follow)
        if settings[SETTING]:
            # Once the loop runs, and not in a coroutine's step: what is read may run a loop of its own.
            QTimer.singleShot(0, self, lambda: self._follow(settings[SETTING]))

    def close(self) -> None:
        """Let the key go."""
        if self._taken is not None:
            self._taken.close()
            self._taken = None
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _follow(self, sequence: str) -> None:
        self.close()
        key = key_of(sequence)
        if not key:
            if sequence:
                self._window.notices.show_event("global_key_taken")
        elif QGuiApplication.platformName() == "xcb" and not os.environ.get("WAYLAND_DISPLAY"):
            self._take(key)
        else:
            self._asking = self._tasks.start(self._ask_portal(key))

    def _take(self, key: str) -> None:
        try:
            self._taken = X11Key(self, self._read)
        except OSError as error:
            log.info("no key of the desktop: %s", error)
            self._window.notices.show_event("no_global_key")
            return
        if not self._taken.grab(key):
            self._window.notices.show_event("global_key_taken")

    async def _ask_portal(self, key: str) -> None:
        try:
            portal = await asyncio.to_thread(import_module, "gui.portal_key")
            words = self.tr("Read aloud what is selected")
            await portal.hold(key, words, lambda: QTimer.singleShot(0, self, self._read))
        except PermissionError as error:
            log.info("no key of the desktop: %s", error)
            self._window.notices.show_event("global_key_taken")
        except (OSError, ImportError) as error:
            log.info("no key of the desktop: %s", error)
            self._window.notices.show_event("no_global_key")


def key_of(sequence: str) -> str:
    """Return a key as X11 names it, "Ctrl+Alt+r", from how a listener writes it; empty where it is none."""
    native = QKeySequence.fromString(sequence, QKeySequence.SequenceFormat.NativeText)
    *modifiers, name = native.toString(QKeySequence.SequenceFormat.PortableText).split("+")
    return "+".join([*modifiers, _KEYSYMS.get(name, name.lower() if len(name) == 1 else name)])
