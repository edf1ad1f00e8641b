"""A bare PySide6 window, a main window with a plain text box and nothing else, driven by the bench.

usage: python -m bench.drivers.bare
"""

import sys

from PySide6.QtWidgets import QMainWindow, QPlainTextEdit

from bench.drivers.orders import obey, tell
from bench.drivers.qt import Caller, Stalls, WatchedApplication, copy, replace_all


def main() -> int:
    """Serve until stdin ends."""
    app = WatchedApplication(sys.argv[:1])
    window, page = QMainWindow(), QPlainTextEdit()
    window.setCentralWidget(page)
    window.resize(1120, 760)
    window.show()
    while app.painted_at is None:
        app.processEvents()
    caller, stalls = Caller(), Stalls()

    def paste() -> None:
        stalls.begin()
        replace_all(page)

    def pasted() -> dict[str, object]:
        return {"worst_ms": stalls.worst_ms, "loading": False, "length": page.document().characterCount()}

    obey({"copy": copy, "clear": page.clear, "paste": paste, "pasted": pasted}, caller.called.emit, app.quit)
    tell({"painted": app.painted_at})
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
