"""The text of any program: what is selected there, or was copied there, comes to the page and is read."""

import asyncio
import logging
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from gui.tasks import Tasks
from gui.window import MainWindow

log = logging.getLogger(__name__)

FOCUS_MS = 2000
"""How long a window that was called to the front waits for the clipboard."""


class OtherPrograms(QObject):
    """Gives to `read` what it finds; where there is nothing, a notice says so."""

    def __init__(self, window: MainWindow, tasks: Tasks, read: Callable[[str], object]) -> None:
        super().__init__(window)
        self._window, self._tasks, self._read = window, tasks, read
        self._clipboard = QGuiApplication.clipboard()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(FOCUS_MS)
        self._waiting.timeout.connect(self._read_what_is_copied)
        self._clipboard.dataChanged.connect(self._look)

    def read_selection(self) -> None:
        """Read what is selected in the program in front: under X11 it lies ready, elsewhere that one is asked."""
        text = self._clipboard.text(QClipboard.Mode.Selection) if self._clipboard.supportsSelection() else ""
        if text.strip():
            self._read(text)
        else:
            self._tasks.start(self._ask_for_selection())

    def read_clipboard(self) -> None:
        """Read what was copied. Under Wayland only the window in front may look at it, so it comes there."""
        is_in_front = self._window.isActiveWindow()
        if not QGuiApplication.platformName().startswith("wayland") or (is_in_front and self._clipboard.text()):
            self._read_what_is_copied()
            return
        self._waiting.start()
        if not is_in_front:
            self._window.show()
            self._window.activateWindow()

    def _look(self) -> None:
        """The desktop hands the clipboard over, some time after the focus."""
        if self._waiting.isActive():
            self._waiting.start(0)

    def _read_what_is_copied(self) -> None:
        self._waiting.setInterval(FOCUS_MS)
        text = self._clipboard.text()
        if text.strip():
            self._read(text)
        else:
            self._window.notices.show_event("clipboard_empty")

    async def _ask_for_selection(self) -> None:
        text = ""
        try:
            asking = await asyncio.to_thread(import_module, "gui.selected_text")
            text = await asyncio.to_thread(asking.selected_text)
        except (OSError, ValueError, KeyError, ImportError) as error:
            log.info("no program can be asked for its selection: %s", error)
        # Not within a coroutine's step: what is read may wait for the desktop.
        QTimer.singleShot(0, self, lambda: self._take_selection(text))

    def _take_selection(self, text: str) -> None:
        if text.strip():
            self._read(text)
        else:
            self._window.notices.show_event("nothing_selected")
