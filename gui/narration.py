"""The narrator of a book that brings its own recording: heard in place of a voice, if the listener wants that."""

from pathlib import Path

from PySide6.QtCore import QObject

from core.reader.narrator import Narrator, can_play
from core.settings import Settings
from gui.paper import Paper
from gui.window import MainWindow

SETTING = "speech.narrator"


class Narration(QObject):
    """Follows the document on the page, and the setting."""

    def __init__(self, window: MainWindow, paper: Paper, settings: Settings, narrator: Narrator) -> None:
        super().__init__(window)
        self._window, self._paper, self._settings, self._narrator = window, paper, settings, narrator
        self._book: Path | None = None
        paper.changed.connect(self._look)
        settings.watch(SETTING, lambda _: self._choose())
        self._choose()

    def use_voice(self) -> None:
        """Let a voice read from now on."""
        self._settings[SETTING] = False

    def _look(self) -> None:
        """The document has gone on, or is another."""
        if self._paper.narrated == self._book:
            return
        self._book = self._paper.narrated
        self._narrator.take(self._book)
        if self._book is not None and self._settings[SETTING]:
            is_heard = can_play(self._paper.first_clip)
            self._window.notices.show_event("narrated" if is_heard else "narrator_unheard")

    def _choose(self) -> None:
        self._window.page.blocks.plays_recordings = self._settings[SETTING]
