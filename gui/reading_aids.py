"""Reading aids: the page's letters, lines and column, the ruler, and colours of one's own for sentence and word."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from core.settings import Settings
from gui.theme import Reading, Theme, contrast
from gui.window import MainWindow

ENOUGH = 4.5
"""The contrast that text needs (WCAG 2.2, 1.4.3)."""
SENTENCE, WORD = "text.sentence_colour", "text.word_colour"
_KEYS = {
    "text.size": "size",
    "text.face": "face",
    "text.line_height": "line",
    "text.letter_spacing": "letter_spacing",
    "text.column": "column",
    "text.ruler": "ruler",
    SENTENCE: "sentence",
    WORD: "word",
}


def reading_of(settings: Settings) -> Reading:
    """Return how the page is to look."""
    return Reading(**{name: settings[key] for key, name in _KEYS.items()})


class ReadingAids(QObject):
    """Puts every change in force at once; colours on which the text can't be read well are said to be so."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        for key in _KEYS:
            settings.watch(key, lambda _: theme.set_reading(reading_of(settings)))
        settings.watch(SENTENCE, self._judge)
        settings.watch(WORD, self._judge)

    def _judge(self, colour: str) -> None:
        if not colour:
            return
        if not QColor.isValidColorName(colour):
            self._window.notices.show_event("no_colour")
        elif contrast(QColor(colour), self._theme.palette.ink) < ENOUGH and colour == self._settings[SENTENCE]:
            self._window.notices.show_event("faint_colour")
