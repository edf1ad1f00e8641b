"""The text of any program: what is selected there, or was copied there, comes to the page and is read."""

import asyncio
import logging
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QWindow

from gui.tasks import Tasks
from gui.window import MainWindow

log = logging.getLogger(__name__)

FOCUS_MS = 1000
"""How long a window that was called to the front is waited for."""


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

    def read_selection(self) -> None:
        """Read what is selected in the program in front: under X11 it lies ready, elsewhere that one is asked."""
        text = self._clipboard.text(QClipboard.Mode.Selection) if self._clipboard.supportsSelection() else ""
        if text.strip():
            self._read(text)
        else:
            self._tasks.start(self._ask_for_selection())

    def read_clipboard(self) -> None:
        """Read what was copied. Under Wayland only the window in front may look at it, so it comes there."""
        if QGuiApplication.platformName().startswith("wayland") and not self._window.isActiveWindow():
            QGuiApplication.instance().focusWindowChanged.connect(self._look_when_in_front)  # type: ignore[union-attr]
            self._waiting.start()
            self._window.show()
            self._window.activateWindow()
        else:
            self._read_what_is_copied()

    def _look_when_in_front(self, window: QWindow | None) -> None:
        if window is self._window.windowHandle() and self._waiting.isActive():
            self._waiting.setInterval(0)  # the desktop hands the clipboard over just after the focus
            self._waiting.start()

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
