"""A hand in our window (bench/drivers/window.py): it presses keys for the bench, and times what they do."""

from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bench.drivers.orders import obey, tell
from bench.drivers.qt import Caller, Stalls, copy, replace_all

if TYPE_CHECKING:
    from core.audio.playback import Playback
    from core.reader.link import Link
    from gui.window import MainWindow


class WindowDriver:
    """The answers to the bench's orders, given once the window lives. Moments are `time.monotonic()`."""

    def __init__(self, window: "MainWindow", link: "Link", playback: "Playback", painted_at: float | None) -> None:
        self._window, self._link, self._playback = window, link, playback
        self._painted_at = painted_at
        self._stalls = Stalls()
        self._waiting = QTimer(interval=5)
        self._waiting.timeout.connect(self._look_if_ready)
        self._waiting.start()
        self._resized = 0
        self._caller = Caller()
        names = (
            "speak",
            "speak_page",
            "stop",
            "ask",
            "say_again",
            "start_at",
            "copy",
            "clear",
            "paste",
            "pasted",
            "processes",
            "hand",
            "type_on",
            "stall",
            "minimize",
            "forward_at",
            "set_rate",
            "faster",
            "resize_on_and_on",
            "sound",
        )
        obey({name: getattr(self, name) for name in names}, self._caller.called.emit, window.close)

    def speak(self, text: str) -> float:
        """Put a text on the page, if it is not there, and press Speak; return when."""
        if self._window.page.text() != text:
            self._window.page.set_text(text)
        return self.speak_page()

    def speak_page(self) -> float:
        """Press Speak with the caret at the page's beginning; return when."""
        self._window.page.set_caret(0)
        return self._press(Qt.Key.Key_F8)

    def stop(self) -> float:
        """Press Stop; return when."""
        return self._press(Qt.Key.Key_Escape)

    def ask(self, question: str) -> float:
        """Ask a language model; return when."""
        self._press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget(), question)
        began = monotonic()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        return began

    def say_again(self) -> float:
        """Press the key for the last sentence once more; return when."""
        began = monotonic()
        QTest.keyClick(self._window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        return began

    def start_at(self, offset: int) -> float:
        """Wish to hear from a place of the text on, as a click does; return when."""
        began = monotonic()
        self._window.page.start_wished.emit(offset)
        return began

    def copy(self, size: int, one_line: bool = False) -> None:
        """Put a text onto the clipboard."""
        copy(size, one_line)

    def clear(self) -> None:
        """Empty the page."""
        self._window.page.set_text("")

    def paste(self) -> None:
        """Replace the page's text by the clipboard's."""
        self._stalls.begin()
        replace_all(self._window.page)

    def pasted(self) -> dict[str, Any]:
        """Return the worst stall since `paste`, and how far it is."""
        page = self._window.page
        return {"worst_ms": self._stalls.worst_ms, "loading": page.loading, "length": page.source.length}

    def hand(self, what: str, place: float = 0.5) -> None:
        """Do what a hand does on the page, at a part of its text: type, undo, scroll, find, read."""
        page, ctrl = self._window.page, Qt.KeyboardModifier.ControlModifier
        page.set_caret(int(page.source.length * place))
        page.setFocus()
        self._stalls.begin()
        match what:
            case "type":
                QTest.keyClicks(page, "some words. ")
            case "undo":
                QTest.keyClick(page, Qt.Key.Key_Z, ctrl)
            case "scroll":
                for _ in range(5):
                    QTest.keyClick(page, Qt.Key.Key_PageDown)
            case "find":
                QTest.keyClick(self._window, Qt.Key.Key_F, ctrl)
                QTest.keyClicks(QApplication.focusWidget(), "mole")
            case "read":
                QTest.keyClick(self._window, Qt.Key.Key_Return, ctrl)

    def type_on(self) -> None:
        """Type the moment, in ms, at the end of the page from now on, 25 times a second."""
        QTest.keyClick(self._window.page, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        self._typing = QTimer(interval=40)
        self._typing.timeout.connect(lambda: QTest.keyClicks(self._window.page, f"{round(monotonic() * 1000)} "))
        self._typing.start()

    def stall(self) -> float:
        """Return the worst stall since `hand`, in ms; what was opened is closed."""
        worst_ms = self._stalls.worst_ms
        QTest.keyClick(QApplication.focusWidget() or self._window, Qt.Key.Key_Escape)
        return worst_ms

    def minimize(self) -> None:
        """Put the window away, and from now on look for its coming back."""
        self._forward = Forward(self._window)
        self._window.showMinimized()

    def forward_at(self) -> float | None:
        """Return when the window was shown again."""
        return self._forward.at

    def set_rate(self, rate: float) -> float:
        """Choose a speed as the list of speeds does; return when."""
        began = monotonic()
        self._window.deck.speed_chosen.emit(rate)
        return began

    def faster(self) -> float:
        """Press the key for one step faster; return when."""
        return self._press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    def resize_on_and_on(self) -> None:
        """Resize the window 20 times a second from now on."""
        self._resizing = QTimer(interval=50)
        self._resizing.timeout.connect(self._resize)
        self._resizing.start()

    def sound(self) -> dict[str, Any]:
        """Return the underruns so far, how often the window was resized, and whether it speaks."""
        return {
            "underruns": self._playback.underruns,
            "dry_runs": self._playback.dry_runs,
            "resized": self._resized,
            "is_speaking": self._playback.clock.is_moving,
        }

    def _resize(self) -> None:
        self._resized += 1
        self._window.resize(700 + 20 * (self._resized % 20), 500 + 10 * (self._resized % 20))

    def processes(self) -> dict[str, int]:
        """Return the number of the player."""
        return {"player": self._playback.pid or 0}

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
        began = monotonic()
        QTest.keyClick(self._window, key, modifier)
        return began

    def _look_if_ready(self) -> None:
        if self._link.connections and self._playback.device:
            self._waiting.stop()
            tell({"painted": self._painted_at, "ready": monotonic()})


class Forward(QObject):
    """Notes when a window that was put away becomes the active one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.at: float | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.at = monotonic()
        return False
