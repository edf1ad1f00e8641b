"""Full window or small strip: which of them is shown, and what the strip shows of the reading."""

from functools import cached_property

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication

from core.reader.events import Event, Heard, ReaderState
from core.reader.reader import Reader
from core.reader.timeline import Place
from core.settings import Settings
from gui.keys import Command
from gui.strip import CONTEXT, Strip
from gui.theme import Theme
from gui.window import MainWindow

PLACE = "window.strip_place"


class Compact(QObject):
    """Told what the reader tells; the strip is made when it is first wanted."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, reader: Reader) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings, self._reader = window, theme, settings, reader

    @property
    def _is_small(self) -> bool:
        return "_strip" in self.__dict__ and self._strip.isVisible()

    def toggle(self) -> None:
        """Show the strip in place of the window, or the window in place of the strip."""
        if self._is_small:
            self.leave()
            return
        self._show_all()
        self._strip.move(self._place())
        self._strip.show()
        self._window.hide()

    def leave(self) -> None:
        """Show the full window again; the strip's place is kept."""
        if self._is_small:
            self._settings[PLACE] = f"{self._strip.x()},{self._strip.y()}"
            self._window.show()
            self._window.activateWindow()
            self._strip.hide()

    def take(self, event: Event) -> None:
        """Show what the reader tells, if the strip is there."""
        if not self._is_small:
            return
        if isinstance(event, Heard):
            self._show_heard(event.place)
        else:
            self._show_all()

    def _show_all(self) -> None:
        self._show_heard(self._reader.place)
        button, speed = self._window.deck.speak_button, self._window.deck.speed_button
        speaks = self._reader.state in (ReaderState.SPEAKING, ReaderState.PREPARING)
        self._strip.show_action(button.accessibleName(), speaks=speaks, state=button.accessibleDescription())
        self._strip.show_speed(speed.label, speed.accessibleName())

    def _show_heard(self, place: Place | None) -> None:
        source = self._window.page.source
        start, stop = (place.word or place.sentence) if place is not None else (self._window.page.caret(),) * 2
        if place is not None and place.word is None:
            stop = start
        self._strip.show_line(
            source.read(max(0, start - CONTEXT), start), source.read(start, stop), source.read(stop, stop + CONTEXT)
        )
        self._strip.show_progress(start / max(1, source.length))

    def _place(self) -> QPoint:
        """Where it was last, if that is on a screen; else at the lower edge, in the middle."""
        x, _, y = self._settings[PLACE].partition(",")
        screens = QGuiApplication.screens()
        if x.lstrip("-").isdigit() and y.lstrip("-").isdigit():
            kept = QPoint(int(x), int(y))
            if any(screen.availableGeometry().contains(kept) for screen in screens):
                return kept
        free = self._window.screen().availableGeometry()
        return QPoint(free.center().x() - self._strip.width() // 2, free.bottom() - 2 * self._strip.height())

    @cached_property
    def _strip(self) -> Strip:
        strip, window = Strip(self._theme), self._window
        strip.setWindowTitle(window.windowTitle())
        strip.addActions(list(window.commands.by_command.values()))
        strip.speak_pressed.connect(window.deck.speak_pressed)
        strip.back_pressed.connect(lambda: window.deck.back_pressed.emit(False))
        strip.forward_pressed.connect(lambda: window.deck.forward_pressed.emit(False))
        strip.speed_pressed.connect(lambda: window.commanded.emit(Command.FASTER))
        strip.left.connect(self.leave)
        window.destroyed.connect(strip.deleteLater)
        self._settings.watch("speech.rate", lambda _: self._show_all())
        self._theme.changed.connect(self._show_all)
        return strip
