"""The contents panel and the document: fills it, lets it follow the voice, and makes its parts steps to go by."""

from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.reader.outline import Chapter
from core.settings import Settings
from gui.keys import Command
from gui.paper import Paper
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.contents_panel import ContentsPanel

CHARACTERS_PER_SECOND = 14.0
"""A usual voice at its own pace."""
_FILL_MS = 200
"""While a document comes in, the panel is filled no more often than this."""
_HOURS_FROM = 90
"""A longer part is told in hours."""


class Outlining(QObject):
    """`go` takes the voice, or the caret, to a place on the page."""

    def __init__(self, window: MainWindow, paper: Paper, settings: Settings, go: Callable[[int], object]) -> None:
        super().__init__(window)
        self._window, self._paper, self._settings, self._go = window, paper, settings, go
        self._chapters: list[Chapter] = []
        self._here = 0
        self._due = QTimer(self, singleShot=True, interval=_FILL_MS)
        self._due.timeout.connect(self._fill)
        paper.changed.connect(self._fill_soon)
        settings.watch("speech.rate", lambda _: self._fill_soon())
        window.page.sentence_changed.connect(self._come_to)
        window.page.caret_moved.connect(self._come_with_caret)

    @cached_property
    def _panel(self) -> "ContentsPanel":
        """The panel, from the first document on that has contents."""
        panel = self._window.contents
        panel.chosen.connect(self._choose)
        return panel

    def step(self, way: int) -> None:
        """Go to the next chapter, or back to this one's start, or the one before."""
        if chapters := self._paper.outline():
            self._step(way, [chapter.start for chapter in chapters])
        else:
            self._window.notices.show_event("no_chapters", key=Command.FORWARD_PARAGRAPH.shown)

    def step_page(self, way: int) -> None:
        """The same by the pages of the printed book."""
        if starts := self._paper.page_starts():
            self._step(way, starts)
        else:
            self._window.notices.show_event("no_pages", key=Command.NEXT_CHAPTER.shown)

    def _step(self, way: int, starts: list[int]) -> None:
        behind = bisect_right(starts, self._here)
        if way > 0:
            there = starts[behind] if behind < len(starts) else None
        else:
            at = behind - 1 if behind and starts[behind - 1] < self._here else behind - 2
            there = starts[at] if at >= 0 else None
        if there is not None:
            self._here = there
            self._go(there)

    def _choose(self, number: int) -> None:
        self._here = self._chapters[number].start
        self._go(self._here)
        self._show_current()

    def _come_to(self, start: int) -> None:
        self._here = start
        self._show_current()

    def _come_with_caret(self, caret: int) -> None:
        if not self._window.page.has_voice:
            self._come_to(caret)

    def _show_current(self) -> None:
        if self._chapters:
            number = bisect_right(self._chapters, self._here, key=lambda chapter: chapter.start) - 1
            self._panel.set_current(number)

    def _fill_soon(self) -> None:
        if not self._due.isActive():
            self._due.start()

    def _fill(self) -> None:
        had_any, self._chapters = bool(self._chapters), self._paper.outline()
        if self._chapters or had_any:
            self._fill_panel()

    def _fill_panel(self) -> None:
        from gui.contents_panel import Line  # noqa: PLC0415

        ends = [chapter.start for chapter in self._chapters[1:]] + [self._window.page.source.length]
        lines = [
            Line(chapter.title, chapter.level, self._in_words(end - chapter.start))
            for chapter, end in zip(self._chapters, ends, strict=False)
        ]
        self._panel.set_lines(self._paper.title, lines)
        self._window.contents_place.set_count(len(lines))
        self._show_current()

    def _in_words(self, characters: int) -> str:
        """Say how long a part takes to hear."""
        minutes = max(1, round(characters / CHARACTERS_PER_SECOND / self._settings["speech.rate"] / 60))
        if minutes > _HOURS_FROM:
            return self.tr("{hours} h").format(hours=round(minutes / 60))
        return self.tr("{minutes} min").format(minutes=minutes)
