"""Two voices never at once: how Parlando behaves beside a screen reader.

It speaks only when asked, or not at all, as the listener chooses. What makes a screen reader speak silences ours:
a key that moves the focus or the caret, another window, a notice that can't wait. Ctrl silences both. A notice that
can wait is shown, and said, when our voice has stopped; so is what our voice does.
"""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.reader.events import ReaderState
from core.reader.reader import Reader
from core.settings import Settings
from gui.notices import Notice
from gui.screen_reader import ScreenReader
from gui.window import MainWindow

SETTING = "speech.beside_screen_reader"
_HEARD = (ReaderState.SPEAKING, ReaderState.PREPARING)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_MOVING = (
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
        self._is_key_under_way = False
        window.notices.may_show = self._may_show
        self._screen_reader = ScreenReader(self)
        self._screen_reader.changed.connect(self._follow)
        self._tell_what_is_set()
        if self._screen_reader.is_on:
            self._follow(True)

    def may_speak(self) -> bool:
        """Tell whether the voice may begin; where it may not, say so, and how to change that."""
        is_quiet = self._screen_reader.is_on and self._settings[SETTING] == "quiet"
        if is_quiet:
            self._window.notices.show_event("screen_reader_speaks")
        return not is_quiet

    def take(self, state: ReaderState) -> None:
        """Tell the screen reader that our voice has stopped, and what waited; bring the caret to where it was."""
        before, self._state = self._state, state
        if before not in _HEARD or state in _HEARD or not self._screen_reader.is_on:
            return
        if state is ReaderState.PAUSED and (place := self._reader.place) is not None:
            self._window.page.set_caret((place.word or place.sentence)[0])
        if state is not ReaderState.FAILED:  # then a notice says more
            self._window.announcer.say(self.tr("Paused") if state is ReaderState.PAUSED else self.tr("Stopped"))
        QTimer.singleShot(0, self._window.notices, self._window.notices.show_waiting)

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
        assert isinstance(app, QApplication)
        if is_on:
            app.installEventFilter(self)
            app.focusChanged.connect(self._follow_focus)
            app.applicationStateChanged.connect(self._give_way)
        else:
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._follow_focus)
            app.applicationStateChanged.disconnect(self._give_way)
            self._window.notices.show_waiting()

    def _may_show(self, notice: Notice) -> bool:
        """Silence our voice for a notice, or let the notice wait for it."""
        if self._screen_reader.is_on and self._reader.state in _HEARD:
            if notice.waits:
                return False
            self._reader.pause()
        return True

    def _give_way(self) -> None:
        if self._reader.state in _HEARD:
            self._reader.pause()

    def _follow_focus(self) -> None:
        if self._is_key_under_way:
            self._give_way()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS and not self._is_key_under_way:
            # What this very key sets to speak is not silenced by what else it does.
            self._is_key_under_way = self._reader.state in _HEARD
            QTimer.singleShot(0, self, self._end_key)
        if event.type() == QEvent.Type.KeyPress and watched is self._window.windowHandle():
            assert isinstance(event, QKeyEvent)
            if _is_answered(event):
                self._give_way()
        return False

    def _end_key(self) -> None:
        self._is_key_under_way = False


def _is_answered(key: QKeyEvent) -> bool:
    """Whether a screen reader falls silent at a key, or tells where it has led to."""
    if key.key() in _MOVING:
        return not key.modifiers() & Qt.KeyboardModifier.AltModifier  # with Alt they work our voice
    return key.key() == Qt.Key.Key_Control
