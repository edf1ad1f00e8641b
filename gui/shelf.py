"""The library at hand: its page, bookmarks, and going on where the listener was; made when first asked for."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from core.errors import LibraryUnusable
from core.library import Bookmark, Entry, Library, Page
from core.reader.feed import previous_sentence
from core.reader.turn import CHARACTERS_PER_SECOND
from core.settings import Settings
from gui.keeping import circumstances
from gui.keys import Command
from gui.notice_words import Remedy
from gui.pages import Pages
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.library_sheet import LibrarySheet

_MOVED_MS = 1000
"""Bookmarks that moved with an edit are kept when writing has rested for so long."""
_ENDS = " .…。"
"""What ends a passage, and would stand before the end of the sentence that tells it."""
_LOOKED_AT = 400
"""Code points behind a place, in which the words of a bookmark are looked for."""

_T = TypeVar("_T")


class Shelf(QObject):
    """Between the library's page and the library. `acts` are the commands that it answers."""

    def __init__(
        self, window: MainWindow, theme: Theme, settings: Settings, library: Library, pages: Pages, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._library, self._pages, self._tasks = library, pages, tasks
        self._bookmarks: list[Bookmark] = []
        self._last: Entry | None = None
        self._set_now = 0
        self._forgotten: tuple[Page, list[Bookmark]] = Page(), []
        self._moved = QTimer(self, singleShot=True, interval=_MOVED_MS)
        self._moved.timeout.connect(lambda: self._start(self._keep_moved()))
        self.acts: dict[Command, Callable[[], object]] = {
            Command.LIBRARY: self._toggle,
            Command.BOOKMARK: lambda: self._start(self._set_bookmark()),
            Command.GO_ON: self._go_on,
        }
        pages.kept.connect(lambda: self._start(self._look()))
        pages.written.connect(self._follow_edit)
        window.page.emptied.connect(lambda _: self._start(self._look()))
        window.empty_page.go_on_wished.connect(self._go_on)
        window.notices.remedy_wished.connect(self._remedy)
        settings.watch("library.remembers", self._take_choice)
        library.remembers = settings["library.remembers"]

    def minutes_left(self, entry: Entry) -> int:
        """Estimate how long the rest of a text takes to hear at the speed that is set."""
        seconds = (entry.length - entry.place) / CHARACTERS_PER_SECOND / float(self._settings["speech.rate"])
        return round(seconds / 60)

    def erase(self) -> None:
        """Take everything out of the library; the notice offers it back."""
        self._start(self._erase())

    def export_to(self, file: Path) -> None:
        """Write the whole library into a file."""
        self._start(self._export(file))

    # -- going on -------------------------------------------------------------------------------------

    async def _look(self) -> None:
        """See what the empty page can offer, and which bookmarks the text has."""
        number = self._pages.number
        try:
            self._last = await asyncio.to_thread(self._library.latest)
            self._bookmarks = await asyncio.to_thread(self._library.bookmarks, number) if number else []
        except OSError:  # nobody has asked for it: who keeps the page tells of that
            self._last, self._bookmarks = None, []
        if self._last is None:
            self._window.empty_page.offer("", 0)
        else:
            self._window.empty_page.offer(self._last.title, self.minutes_left(self._last))
        self._window.empty_page.setVisible(self._window.page.is_empty)  # it waited for this (gui/app.py)

    def _go_on(self) -> None:
        """Read on where the listener was: in what stands on the page, or else in the text before it."""
        if not self._window.page.is_empty:
            self._window.commanded.emit(Command.SPEAK_HERE)
        elif self._last is not None:
            self._start(self._open_and_speak(self._last.id))
        else:
            self._window.notices.show_event("nothing_to_go_on")

    async def _open_and_speak(self, number: int) -> None:
        await self._pages.show_kept(number)
        if not self._window.page.is_empty:
            self._window.commanded.emit(Command.SPEAK_HERE)

    # -- bookmarks ------------------------------------------------------------------------------------

    async def _set_bookmark(self) -> None:
        """Mark the sentence that is heard, or the caret's place."""
        place, page = self._pages.place_to_keep, self._window.page
        if not page.written(place, place + _LOOKED_AT).strip():  # behind the last word
            place = previous_sentence(page.source, place)
        passage = page.written(place, place + _LOOKED_AT).strip()
        if not passage:
            self._window.notices.show_event("nothing_to_mark")
            return
        number = await self._pages.keep_now()
        if number is None:
            return
        mark = await self._ask(lambda: self._library.set_bookmark(number, place, passage), None)
        if mark is not None:
            self._set_now = mark.id
            self._bookmarks = [each for each in self._bookmarks if each.id != mark.id] + [mark]
            self._window.notices.show_event("bookmark_set", words=mark.passage.rstrip(_ENDS))

    def _follow_edit(self, start: int, removed: int, added: int) -> None:
        """Keep the bookmarks on their words."""
        if not self._bookmarks or removed == added:
            return
        self._bookmarks = [_after_edit(each, start, removed, added) for each in self._bookmarks]
        self._moved.start()

    async def _keep_moved(self) -> None:
        bookmarks = [*self._bookmarks]
        await self._ask(lambda: self._library.move_bookmarks(bookmarks), None)

    # -- the page of the library ----------------------------------------------------------------------

    @cached_property
    def _sheet(self) -> "LibrarySheet":
        from gui.library_sheet import LibrarySheet  # noqa: PLC0415

        sheet = LibrarySheet(self._theme, self._window)
        sheet.sought.connect(lambda _: self._start(self._fill()))
        sheet.text_wished.connect(lambda number: self._start(self._open(number)))
        sheet.place_wished.connect(lambda number, place: self._start(self._open(number, place)))
        sheet.forget_wished.connect(lambda number: self._start(self._forget(number)))
        sheet.unmark_wished.connect(lambda mark: self._start(self._unmark(mark)))
        sheet.note_written.connect(lambda mark, note: self._start(self._note(mark, note)))
        return sheet

    def _toggle(self) -> None:
        if self._window.sheets.surface is self._sheet:
            self._window.sheets.leave()
        else:
            self._start(self._show())

    async def _show(self) -> None:
        await self._fill()
        self._window.sheets.show(self._sheet)

    async def _fill(self, noting: int = 0) -> None:
        from gui.library_sheet import Listed  # noqa: PLC0415

        sheet = self._sheet
        words, number = sheet.words, self._pages.number
        entries = await self._ask(lambda: self._library.entries(words), list[Entry]())
        marks = await self._ask(lambda: self._library.bookmarks(None if words else number), list[Bookmark]())
        if not words and number is None:
            marks = []
        folded = words.casefold().split()
        fitting = [each for each in marks if _has_all(folded, f"{each.passage} {each.note}")]
        if sheet.words == words:
            sheet.show_found([Listed(each, self.minutes_left(each)) for each in entries], fitting, noting=noting)

    async def _open(self, number: int, place: int | None = None) -> None:
        if number != self._pages.number:
            await self._pages.show_kept(number)
        self._window.sheets.leave()
        if place is not None:
            self._window.page.set_caret(place)
            self._pages.set_resume_point(place)

    async def _forget(self, number: int) -> None:
        if number == self._pages.number:
            self._window.notices.show_event("text_is_open")
            return
        self._forgotten = await self._ask(lambda: self._library.forget(number), (Page(), []))
        self._window.notices.show_event("text_forgotten")
        await self._fill()
        await self._look()

    async def _unmark(self, mark: int) -> None:
        await self._ask(lambda: self._library.remove_bookmark(mark), None)
        self._bookmarks = [each for each in self._bookmarks if each.id != mark]
        await self._fill()

    async def _note(self, mark: int, note: str) -> None:
        await self._ask(lambda: self._library.note(mark, note), None)
        await self._fill()

    # -- all of it ------------------------------------------------------------------------------------

    async def _erase(self) -> None:
        await self._ask(self._library.erase, None)
        self._window.notices.show_event("library_erased")
        await self._look()

    async def _unerase(self) -> None:
        await self._ask(self._library.unerase, None)
        await self._look()

    async def _restore(self) -> None:
        page, marks = self._forgotten
        self._forgotten = Page(), []
        if page.text:
            await self._ask(lambda: self._library.restore(page, marks), None)
            await self._fill()

    async def _export(self, file: Path) -> None:
        try:
            await asyncio.to_thread(self._library.export_to, file)
        except OSError as error:
            self._window.notices.show_event("library_not_saved", str(error))
        else:
            self._window.notices.show_event("library_saved")

    def _take_choice(self, remembers: bool) -> None:
        self._library.remembers = remembers

    def _remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.ADD_NOTE:
                self._window.sheets.show(self._sheet)
                self._start(self._fill(noting=self._set_now))
            case Remedy.RESTORE_TEXT:
                self._start(self._restore())
            case Remedy.UNERASE:
                self._start(self._unerase())

    def _start(self, work: Coroutine[object, object, object]) -> None:
        self._tasks.start(work)

    async def _ask(self, work: Callable[[], _T], otherwise: _T) -> _T:
        try:
            return await asyncio.to_thread(work)
        except OSError as error:
            self._window.notices.show_error(LibraryUnusable(str(error), **circumstances(error, self._library)))
            return otherwise


def _has_all(words: list[str], text: str) -> bool:
    return all(word in text.casefold() for word in words)


def _after_edit(mark: Bookmark, start: int, removed: int, added: int) -> Bookmark:
    if mark.place < start:
        return mark
    behind = mark.place >= start + removed
    return replace(mark, place=max(start, mark.place - removed) + (added if behind else 0))
