"""Two voices never at once: how Parlando behaves beside a screen reader.

It speaks only when asked, or not at all, as the listener chooses. What makes a screen reader speak - Ctrl silences
both, Tab moves to something that it names - makes ours pause. What our voice does is told when it has stopped.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.reader.events import ReaderState
from core.reader.reader import Reader
from core.settings import Settings
from gui.screen_reader import ScreenReader
from gui.window import MainWindow

SETTING = "speech.beside_screen_reader"
_HEARD = (ReaderState.SPEAKING, ReaderState.PREPARING)
_SILENCING = (Qt.Key.Key_Control, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ON_THE_PAGE = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class Courtesy(QObject):
    """Asked before the voice begins, told what it does."""

    def __init__(self, window: MainWindow, settings: Settings, reader: Reader) -> None:
        super().__init__(window)
        self._window, self._settings, self._reader = window, settings, reader
        self._state = reader.state
        self._screen_reader = ScreenReader(self)
        self._screen_reader.changed.connect(self._follow)
        self._tell_what_is_set()
        self._follow(self._screen_reader.is_on)

    def may_speak(self) -> bool:
        """Tell whether the voice may begin; where it may not, say so, and how to change that."""
        is_quiet = self._screen_reader.is_on and self._settings[SETTING] == "quiet"
        if is_quiet:
            self._window.notices.show_event("screen_reader_speaks")
        return not is_quiet

    def take(self, state: ReaderState) -> None:
        """Tell the screen reader that our voice has stopped, and bring the caret to where it was."""
        before, self._state = self._state, state
        if before not in _HEARD or state in _HEARD or not self._screen_reader.is_on:
            return
        if state is ReaderState.PAUSED and (place := self._reader.place) is not None:
            self._window.page.set_caret((place.word or place.sentence)[0])
        if state is not ReaderState.FAILED:  # then a notice says more
            self._window.announcer.say(self.tr("Paused") if state is ReaderState.PAUSED else self.tr("Stopped"))

    def speak_from_now_on(self) -> None:
        """Let the voice begin beside a screen reader."""
        self._settings[SETTING] = "speak"

    def _tell_what_is_set(self) -> None:
        """Have said what a key has set, in the words of the button that shows it."""
        deck, watch = self._window.deck, self._settings.watch
        watch("speech.rate", lambda _: QTimer.singleShot(0, partial(self._tell, deck.speed_button)))
        watch("speech.voice", lambda _: QTimer.singleShot(0, partial(self._tell, deck.voice_button)))

    def _tell(self, button: QWidget) -> None:
        if self._reader.state not in _HEARD and not button.hasFocus():  # our voice tells it; or it is said anyway
            self._window.announcer.say(button.accessibleName())

    def _follow(self, is_on: bool) -> None:
        app = QApplication.instance()
        assert app is not None
        (app.installEventFilter if is_on else app.removeEventFilter)(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._window.windowHandle():
            assert isinstance(event, QKeyEvent)
            on_the_page = self._window.page.hasFocus() and event.key() in _ON_THE_PAGE
            if self._reader.state in _HEARD and (event.key() in _SILENCING or on_the_page):
                self._reader.pause()
        return False
