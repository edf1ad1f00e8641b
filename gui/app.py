"""The application: paint the window first, then bring the voice, then live until the window is closed.

One qasync loop drives the window and the session. It ends through one event, never through app.quit().
"""

import logging
import sys
from importlib import import_module
from types import TracebackType

from PySide6.QtCore import QByteArray, QEventLoop, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core import paths
from core.engines.natural import can_speak
from core.settings import Settings
from gui import keys
from gui.accessible import tell_roles
from gui.languages import put_in_force
from gui.reading_aids import reading_of
from gui.start import Start
from gui.theme import Theme
from gui.window import MainWindow

log = logging.getLogger(__name__)

FRAME = QSize(16, 40)
"""Room for what the desktop puts around a window that would else fill the screen; known only once it is there."""
FIRST_PICTURE_MS = 1000
"""A desktop that does not show the window by then is not waited for."""


def run(start: Start) -> int:
    """Open the window and live until it is closed; return the exit code."""
    sys.excepthook = _log_exception
    # Told by name the style costs nothing; to hand it over takes 5 ms, for Python's part of it.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName(paths.APP_NAME)
    app.setApplicationDisplayName("Parlando")
    app.setDesktopFileName(paths.APP_NAME)
    app.setWindowIcon(QIcon(str(paths.RESOURCES / "parlando.svg")))
    app.setQuitOnLastWindowClosed(False)
    settings = Settings()
    put_in_force(app, settings["window.language"])
    keys.use(settings["keys.changed"])
    theme = Theme(app, settings["text.palette"], reading_of(settings))
    tell_roles()  # a screen reader asks as soon as the window is shown, and keeps what it is told
    window = MainWindow(theme)
    # Where there is something to show the question would stand there for a moment, and give way.
    has_text = start.file is not None or (paths.data_dir() / paths.LIBRARY).exists()
    window.empty_page.setHidden(has_text)
    if not has_text and _is_natural_voice_wanting() and not settings["privacy.offline"]:
        window.empty_page.offer_natural(None)  # later it would move the other rows
    if not window.restoreGeometry(QByteArray.fromBase64(settings["window.geometry"].encode())):
        window.resize(window.size().boundedTo(window.screen().availableSize() - FRAME))
    if settings["window.minimised"] and start.file is None and start.order is None:
        window.showMinimized()
    else:
        window.show()
        _paint_first(app, window)
    # Everything that is not needed for the first picture is loaded behind it.
    code = int(import_module("gui.life").live(app, window, theme, settings, start))
    settings["window.geometry"] = bytes(window.saveGeometry().toBase64().data()).decode()
    return code


def _is_natural_voice_wanting() -> bool:
    """Whether one could speak and there is none, as far as it can be told without loading what knows."""
    return can_speak() and not (paths.data_dir() / paths.VOICES).exists()


def _paint_first(app: QApplication, window: MainWindow) -> None:
    """Wait for the desktop to show the window: what is loaded next would otherwise hold its first picture up.

    It rests between two events: the desktop and the speech server have a use for the processor meanwhile.
    """
    patience = QTimer(app, singleShot=True, interval=FIRST_PICTURE_MS)
    patience.start()
    while not window.is_painted and patience.isActive():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    patience.deleteLater()


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.error("unexpected error", exc_info=(kind, error, trace))
