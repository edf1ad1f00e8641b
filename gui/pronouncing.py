"""Saying words differently: the listener's own readings, asked for in a card, kept, and in force at once."""

import asyncio
import re
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from core.errors import ParlandoError
from core.reader.events import ReaderState
from core.reader.feed import sentence_around
from core.reader.link import Link
from core.reader.pronunciations import (
    Pronunciations,
    Voices,
    Where,
    Word,
    as_said,
    entries_of,
    entry_for,
    reading_of,
    voices_of,
    where_of,
)
from core.reader.reader import Reader
from core.reader.trial import Trial
from core.reader.wording import SETTINGS, Wording, rules_of
from core.settings import Settings
from gui.notice_words import Remedy
from gui.pages import Pages
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.word_card import WordCard

_WORD = re.compile(r"[\w\u00ad'’-]*\w")
_LONGEST = 100
"""Characters of a selection that may be a word, or some in a row."""


class Pronouncing(QObject):
    """Opens the card for a word. Follows the settings and the page: what they change is said so at once."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: Settings,
        link: Link,
        reader: Reader,
        pages: Pages,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._link, self._reader, self._pages, self._tasks = link, reader, pages, tasks
        self._own = Pronunciations(tell=window.notices.show_error)
        self._word: Word | None = None
        self._trial: Trial | None = None
        self._was_selected = False
        self._resume_at: int | None = None
        """Where reading would go on, while the word is selected: that is no wish to go on elsewhere."""
        for key in SETTINGS:
            settings.watch(key, lambda _: self._put_in_force())
        window.page.word_pointed_at.connect(self.ask)
        window.notices.remedy_wished.connect(self._remedy)
        pages.title_changed.connect(self._put_in_force)
        pages.written.connect(self._follow_edit)
        self._put_in_force()

    def close(self) -> None:
        """Keep what is to be kept."""
        self._own.close()

    def wording(self) -> Wording:
        """Return how the page is said."""
        return self._own.wording(rules_of(self._settings), self._pages.key)

    def ask(self, pointed_at: int | None = None) -> None:
        """Ask how a word is to be said: the selected one, the one that is pointed at, heard, or at the caret.

        While the card is open: let it be heard.
        """
        if self._trial is not None:
            self._card.hear()
        elif (span := self._span(pointed_at)) is None:
            self._window.notices.show_event("no_word")
        else:
            self._open(*span)

    def read_file(self, file: Path) -> None:
        """Take over readings from a PLS file, or a speech dictionary of NVDA."""
        self._tasks.start(self._read_file(file))

    async def _read_file(self, file: Path) -> None:
        try:
            found = await asyncio.to_thread(entries_of, file)
        except ParlandoError as error:
            self._window.notices.show_event("no_readings", str(error))
            return
        self._own.take(found)
        self._put_in_force()
        self._window.notices.show_event("readings_taken")

    def write_file(self, file: Path) -> None:
        """Write readings into a PLS file."""
        try:
            self._own.write_file(file, self._link.spoken_language)
        except OSError as error:
            self._window.notices.show_event("readings_not_saved", str(error))
        else:
            self._window.notices.show_event("readings_saved")

    # -- the word -----------------------------------------------------------------------------------

    def _span(self, pointed_at: int | None) -> tuple[int, int] | None:
        page = self._window.page
        if (selection := page.selection()) is not None:
            return self._trimmed(*selection)
        if pointed_at is not None:
            return self._around(pointed_at)
        place, is_reading = self._reader.place, self._reader.state is not ReaderState.IDLE
        if is_reading and page.is_following and place is not None and place.word is not None:
            return self._trimmed(*place.word)
        return self._around(page.caret())

    def _trimmed(self, start: int, stop: int) -> tuple[int, int] | None:
        text = self._window.page.source.read(start, min(stop, start + 2 * _LONGEST))
        start += len(text) - len(text.lstrip())
        text = text.strip()
        return (start, start + len(text)) if 0 < len(text) <= _LONGEST else None

    def _around(self, caret: int) -> tuple[int, int] | None:
        low = max(0, caret - _LONGEST)
        text = self._window.page.source.read(low, caret + _LONGEST)
        for found in _WORD.finditer(text):
            if low + found.start() <= caret <= low + found.end() and len(found[0]) < _LONGEST:
                return low + found.start(), low + found.end()
        return None

    # -- the card -----------------------------------------------------------------------------------

    @cached_property
    def _card(self) -> "WordCard":
        from gui.word_card import WordCard  # noqa: PLC0415

        card = WordCard(self._theme, self._window)
        card.hear_wished.connect(self._hear)
        card.keep_wished.connect(self._keep)
        card.silence_wished.connect(self._silence)
        card.closed.connect(self._end)
        return card

    @cached_property
    def _anchor(self) -> QWidget:
        """Stands, unseen, where the word is: the card opens beside it."""
        return QWidget(self._window.page.viewport())

    def _open(self, start: int, stop: int) -> None:
        page = self._window.page
        self._trial = Trial(self._reader)
        written = as_said(page.source.read(start, stop), rules_of(self._settings))
        language = self._link.spoken_language
        self._word = Word(written, start, self._pages.key, language, self._link.voice_of(language))
        entry = self._own.about(self._word)
        where, voices = (where_of(entry), voices_of(entry)) if entry else (Where.IN_DOCUMENT, Voices.EVERY)
        self._was_selected, self._resume_at = page.selection() is not None, self._pages.resume_at
        page.select(start, stop)
        self._anchor.setGeometry(_within(page.box_of(start, stop), page.viewport().rect()))
        self._card.set_word(written, reading_of(entry) if entry else "", where, voices, self._word.language)
        self._card.open_beside(self._anchor)

    def _hear(self, reading: str) -> None:
        """Say the sentence with this reading, which here goes before every other."""
        if self._word is not None and self._trial is not None:
            source, at = self._window.page.source, self._word.at
            entry = entry_for(self._word, reading, Where.HERE, Voices.EVERY)
            wording = self._own.wording(rules_of(self._settings), self._pages.key, entry)
            start, stop = sentence_around(source, at, self._link.spoken_language)
            self._window.page.follow()
            self._trial.hear(source, start, stop, partial(self._reader.set_wording, wording))

    def _keep(self, reading: str) -> None:
        if self._word is not None:
            if reading:
                self._own.keep(entry_for(self._word, reading, self._card.where, self._card.voices))
            elif (entry := self._own.about(self._word)) is not None:
                self._own.forget(entry)
                self._window.notices.show_event("reading_removed", word=entry.written)
        self._card.dismiss()

    def _remedy(self, remedy: Remedy) -> None:
        if remedy is Remedy.RESTORE_READING:
            self._own.bring_back()
            self._put_in_force()

    def _silence(self) -> None:
        if self._word is not None:
            self._own.keep(entry_for(self._word, "", self._card.where, self._card.voices))
        self._card.dismiss()

    def _end(self) -> None:
        trial, word, self._trial, self._word = self._trial, self._word, None, None
        if trial is not None and word is not None:
            if not self._was_selected:
                self._window.page.set_caret(word.at)
            self._pages.set_resume_point(self._resume_at)
            trial.end(partial(self._reader.set_wording, self.wording()))

    # -- in force -----------------------------------------------------------------------------------

    def _put_in_force(self) -> None:
        self._reader.set_wording(self.wording())

    def _follow_edit(self, start: int, removed: int, added: int) -> None:
        self._own.text_edited(self._pages.key, start, removed, added)


def _within(box: QRect, room: QRect) -> QRect:
    """Return what is seen of a word; a word out of view is taken for one on the nearest edge."""
    seen = box.intersected(room)
    if not seen.isEmpty():
        return seen
    seen = QRect(box)
    seen.moveTop(min(max(box.top(), room.top()), max(room.top(), room.bottom() - box.height())))
    return seen
