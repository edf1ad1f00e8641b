"""The caret rests: it blinks while the hand is at it, and stands still when nothing has moved for a while.

A caret that blinks in a window that is only open keeps a processor awake: it was half of what the window took.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from gui.text_view import TextView

RESTS_AFTER_MS = 10_000


class RestingCaret(QObject):
    """Follows the page's caret and the focus; the carets of fields rest with it."""

    def __init__(self, page: TextView, *, rests_after_ms: int = RESTS_AFTER_MS) -> None:
        super().__init__(page)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app, self._usual_ms = app, app.cursorFlashTime()
        self._resting = QTimer(self, singleShot=True, interval=rests_after_ms)
        self._resting.timeout.connect(self._rest)
        page.caret_moved.connect(lambda _: self._blink())
        app.focusChanged.connect(self._blink)
        self._resting.start()

    def _rest(self) -> None:
        self._usual_ms = self._app.cursorFlashTime()
        self._app.setCursorFlashTime(0)

    def _blink(self) -> None:
        if not self._resting.isActive():
            self._app.setCursorFlashTime(self._usual_ms)
        self._resting.start()
