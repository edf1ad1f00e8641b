"""A bare PySide6 window, a main window with a plain text box and nothing else, driven by the bench.

usage: python -m bench.drivers.bare

Nothing is imported before its first paint that it can do without.
"""

import sys
from time import monotonic

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class Window(QMainWindow):
    """Knows whether it was painted."""

    is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note it: Qt does the painting before and after this."""
        self.is_painted = True


def main() -> int:
    """Serve until stdin ends."""
    app = QApplication(sys.argv[:1])
    window, page = Window(), QPlainTextEdit()
    window.setCentralWidget(page)
    window.resize(1120, 760)
    window.show()
    painted_at = _paint(app, window)
    from bench.drivers.orders import obey, tell
    from bench.drivers.qt import Caller, Stalls, copy, replace_all

    caller, stalls = Caller(), Stalls()

    def paste() -> None:
        stalls.begin()
        replace_all(page)

    def pasted() -> dict[str, object]:
        return {"worst_ms": stalls.worst_ms, "loading": False, "length": page.document().characterCount()}

    obey({"copy": copy, "clear": page.clear, "paste": paste, "pasted": pasted}, caller.called.emit, app.quit)
    tell({"painted": painted_at})
    return app.exec()


def _paint(app: QApplication, window: Window) -> float:
    """Wait for the first picture, as our own window does (gui/app.py); return when it was there."""
    while not window.is_painted:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    return monotonic()


if __name__ == "__main__":
    raise SystemExit(main())
