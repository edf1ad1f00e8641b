"""Keeping: the text on the page goes into the library as it changes, and the place in it as it is heard."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import LibraryUnusable, PageUnsaved, ParlandoError
from core.files import why_unwritten
from core.library import Library, Page
from gui.notice_words import Remedy
from gui.tasks import Tasks
from gui.window import MainWindow

_T = TypeVar("_T")

QUIET_MS = 500
PER_MS = 5000
"""Code points for which keeping waits a millisecond longer: 10 MB are kept every 2.5 s of writing."""
SLICE = 65536
"""Code points that are read at once: the window stays at hand."""
PLACE_QUIET_MS = 250
"""The place is kept as soon as it has stood for so long."""


@dataclass(slots=True)
class Kept:
    """What the library has of a text that is, or was, on the page."""

    file: str = ""
    """Where the text was read from, as long as it stands there as it stands here."""
    stamp: str = ""
    """How that file was then."""
    id: int | None = None
    is_whole: bool = True
    """Whether it is there as it stands on the page, or about to be."""
    is_edited: bool = False


class Keeping(QObject):
    """`described` makes a text and what the library has of it a page; `place` is where the listener is."""

    kept = Signal()
    """The library has the text that is shown for the first time, or cannot have it."""

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        tasks: Tasks,
        described: Callable[[str, Kept], Page],
        place: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._tasks = window, library, tasks
        self._described, self._place = described, place
        self.of_page = Kept()
        """What the library has of the text that is shown."""
        self.has_page = False
        """Whether the page is more than the empty one of a window that has just come up."""
        self._told: set[str] = set()
        """Codes of errors that were shown since the library last worked: not again with each letter."""
        self._saving = asyncio.Lock()
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(lambda: tasks.start(self._save()))
        self._place_quiet = QTimer(self, singleShot=True, interval=PLACE_QUIET_MS)
        self._place_quiet.timeout.connect(lambda: tasks.start(self._save_place()))
        window.notices.remedy_wished.connect(self._mend)

    def begin(self, kept: Kept) -> None:
        """Another text is shown, of which the library has this."""
        self.of_page, self.has_page = kept, True

    def take_edit(self) -> None:
        """The text is not its file's any more."""
        self.of_page.is_edited = True
        self.of_page.file = self.of_page.stamp = ""

    def soon(self) -> None:
        """Keep the page: also a writer who never rests loses no more than this, a running clock is not set back."""
        self.has_page, self.of_page.is_whole = True, False
        if not self._quiet.isActive():
            self._quiet.start(QUIET_MS + self._window.page.source.length // PER_MS)

    def place_soon(self) -> None:
        """Keep the place, once it stands."""
        self._place_quiet.start()

    @property
    def is_done(self) -> bool:
        """Whether the library has the page as it stands."""
        return self.of_page.is_whole and not self._saving.locked()

    async def now(self) -> int | None:
        """Keep the page as it stands; return its number in the library."""
        self._quiet.stop()
        await self._save()
        return self.of_page.id

    async def close(self) -> None:
        """Keep the page as it stands, for the last time."""
        self._quiet.stop()
        self._place_quiet.stop()
        if self.has_page:
            await self._save()

    async def keep_former(self, page: Page, kept: Kept) -> None:
        """Keep a text that has given way; the one that is shown comes behind it."""
        async with self._saving:
            await self._keep(page, kept)
        self.soon()

    async def ask(self, work: Callable[[], _T], otherwise: _T) -> _T:
        """Let the library do something; `otherwise` where it can't be used."""
        try:
            return await asyncio.to_thread(work)
        except OSError as error:
            self._tell_failure(LibraryUnusable(str(error), **circumstances(error, self._library)))
            return otherwise

    def tell_damage(self) -> None:
        """A library that can't be used has given way to another: say so, once."""
        library = self._library
        for event, file in (("library_damaged", library.set_aside), ("library_newer", library.found_newer)):
            if file is not None:
                self._window.notices.show_event(event, str(file))
        library.set_aside = library.found_newer = None

    async def _save(self) -> None:
        async with self._saving:
            await self._save_now()

    async def _save_now(self) -> None:
        """Keep the page as it stands, read in slices."""
        source, kept = self._window.page.source, self.of_page
        kept.is_whole = True
        while True:
            pieces, length = [], source.length
            for start in range(0, length, SLICE):
                pieces.append(self._window.page.written(start, start + SLICE))
                await asyncio.sleep(0)
            if source.length == length:
                break
        if kept is self.of_page:
            await self._keep(self._described("".join(pieces), kept), kept)

    async def _keep(self, page: Page, kept: Kept) -> None:
        is_new = kept.id is None
        try:
            kept.id = await asyncio.to_thread(lambda: self._library.keep(replace(page, id=kept.id)))
        except OSError as error:
            kept.is_whole = False
            self._tell_failure(PageUnsaved(str(error), **circumstances(error, self._library)))
        else:
            self._end_failure()
        self.tell_damage()
        if is_new or kept.id is None:
            self.kept.emit()

    def _tell_failure(self, error: ParlandoError) -> None:
        if not self._told & {error.code, PageUnsaved.code}:  # which says more
            self._window.notices.show_error(error)
        self._told.add(error.code)

    def _end_failure(self) -> None:
        if self._told:
            self._window.notices.withdraw(Remedy.KEEP_PAGE)
        self._told.clear()

    def _mend(self, remedy: Remedy) -> None:
        if remedy is Remedy.KEEP_PAGE:
            self._end_failure()
            self._tasks.start(self.now())

    async def _save_place(self) -> None:
        if self._quiet.isActive() or self._saving.locked() or not self.has_page:
            return  # the page is kept in a moment, and its place with it
        if (number := self.of_page.id) is not None:
            place = self._place()
            await self.ask(lambda: self._library.keep_place(number, place), None)


def circumstances(error: OSError, library: Library) -> dict[str, str]:
    """Return what there is to say of a library that failed."""
    return {"why": why_unwritten(error), "folder": str(library.file.parent)}


def named(file: Path, notes_place: str) -> Kept:
    """Name a file, and how it is now, also with its notes in another place; no stamp where that can't be seen."""
    path = file.absolute()
    try:
        found = path.stat()
    except OSError:
        return Kept(str(path), "missing")
    arranged = "" if notes_place == "here" else f" {notes_place}"
    return Kept(str(path), f"{found.st_mtime_ns} {found.st_size}{arranged}")
