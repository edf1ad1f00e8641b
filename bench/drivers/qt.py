"""What the drivers with a window share: calls on the loop's thread, and stalls."""

from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

PARAGRAPH = "The tide was making, and the boats lay all one way along the quay, nodding at their ropes. " * 6 + "\n"
TICK_MS = 2


class Caller(QObject):
    """Brings calls from a thread to the loop's: pass `called.emit` to `orders.obey`."""

    called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.called.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)


class Stalls:
    """A tick that notes how late it comes at the worst: for so long nothing else was done either."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.begin()

    def begin(self) -> None:
        """Forget what was noted."""
        self._before, self._worst_s = monotonic(), 0.0

    @property
    def worst_ms(self) -> float:
        """The longest time without a tick since `begin`, beyond the interval."""
        return self._worst_s * 1000

    def _tick(self) -> None:
        now = monotonic()
        self._worst_s = max(self._worst_s, now - self._before - TICK_MS / 1000)
        self._before = now


def copy(size: int, one_line: bool) -> None:
    """Put a text of about so many characters onto the clipboard."""
    text = PARAGRAPH * (size // len(PARAGRAPH) + 1)
    QGuiApplication.clipboard().setText(text.replace("\n", " ") if one_line else text)


def replace_all(page: QPlainTextEdit) -> None:
    """Paste over everything, by keys."""
    QTest.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
