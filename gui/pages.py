"""The texts that come to the page: opened, pasted, piped, brought back; and kept as they change."""

import asyncio
import logging
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from core.documents.opening import decode
from core.errors import NeedsPassword, ParlandoError
from core.page_store import Page, PageStore
from core.reader.pronunciations import key_of
from core.reader.standard_input import standard_input
from gui.paper import Paper
from gui.tasks import Tasks
from gui.window import MainWindow

log = logging.getLogger(__name__)

SAVE_QUIET_MS = 500
SAVE_PER_MS = 5000
"""Code points for which saving waits a millisecond longer: 10 MB are kept every 2.5 s of writing."""
SAVE_SLICE = 65536
PLACE_QUIET_MS = 250
"""The place is kept as soon as it has stood for so long."""


class Pages(QObject):
    """Puts texts on the window's page, knows title and place of what stands there, and keeps it."""

    replacing = Signal()
    """Another text is about to come in place of the one that stands there."""
    written = Signal(int, int, int)
    """The text was edited by hand: position, code points removed, code points added."""
    title_changed = Signal()
    password_wanted = Signal(Path, bool)
    """A document asks for one; whether it refused one already."""

    def __init__(self, window: MainWindow, store: PageStore, tasks: Tasks, paper: Paper) -> None:
        super().__init__(window)
        self._window, self._store, self._tasks, self._paper = window, store, tasks, paper
        self.title, self.key = "", uuid4().hex
        """`key` is what readings of words for this text alone are kept under."""
        self._key_of_document = ""
        self.resume_at: int | None = None
        """Where reading goes on; None: at the caret."""
        self._heard: int | None = None
        self._has_page = False
        """Whether the page is more than the empty one of a window that has just come up."""
        self._saving = asyncio.Lock()
        self._is_placing = False
        self._is_own = False
        """Whether what stands on the page was written, or stands nowhere else."""
        self._before = Page()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(lambda: self._tasks.start(self._save()))
        self._place_quiet = QTimer(self)
        self._place_quiet.setSingleShot(True)
        self._place_quiet.setInterval(PLACE_QUIET_MS)
        self._place_quiet.timeout.connect(lambda: self._tasks.start(self._save_place()))
        window.page.edited.connect(self._page_edited)
        paper.grew.connect(lambda *_: self._save_soon())
        window.page.caret_moved.connect(lambda _: self.set_resume_point(None))

    async def begin(self, file: str | None) -> None:
        """Show a file, standard input ("-"), or the page as it was left."""
        if file == "-":
            opened = await self._take_standard_input()
        else:
            opened = file is not None and await self.open(Path(file))
        if not opened:
            await self._bring_back()

    async def close(self) -> None:
        """Keep the page as it stands."""
        self._quiet.stop()
        self._place_quiet.stop()
        if self._has_page:
            await self._save()

    async def open(self, file: Path, password: str = "") -> bool:
        """Put a file's beginning on the page, the rest by and by; tell whether it could be read."""
        try:
            about = await self._paper.open(file, password)
        except NeedsPassword as error:
            if error.params.get("asks"):
                self.password_wanted.emit(file, bool(error.params.get("wrong")))
            else:
                self._window.notices.show_error(error)
            return False
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return False
        self._key_of_document = key_of(file)
        self.show(Page(title=about.title), is_document=True)
        self._tasks.start(self._take_rest())
        return True

    async def _take_rest(self) -> None:
        if notices := await self._paper.take_rest():
            self._window.notices.show_event("left_out", " ".join(notices))

    def show(self, page: Page, *, is_document: bool = False) -> None:
        """Put another page, or the document opened last, in place of what is there.

        What was written by hand can be brought back.
        """
        self.replacing.emit()
        if not is_document:
            self._paper.leave()
        page_before = self._window.page
        before = (
            Page(page_before.text(), self.title, 0, tuple(page_before.blocks.all())) if self._is_own else Page()
        )
        self._put(page, is_document=is_document)
        if before.text.strip():
            self._before = before
            self._tasks.start(self._set_aside(before))
            self._window.notices.show_event("page_replaced")

    def show_piped(self, text: str) -> None:
        """Put text on the page that stands nowhere else."""
        self.show(Page(text, self.tr("Piped text")))
        self._is_own = True

    def bring_back(self) -> None:
        """Show again what the last text replaced."""
        self.show(self._before)

    def set_resume_point(self, offset: int | None) -> None:
        """Let reading go on at an offset, shown at the margin; None: at the caret."""
        self.resume_at = offset
        self._window.page.show_resume_point(offset)
        self._place_quiet.start()

    def set_heard(self, offset: int | None) -> None:
        """Keep what is being heard as the place, so that no end of the program loses it; None: nothing is."""
        if offset != self._heard:
            self._heard = offset
            self._place_quiet.start()

    @property
    def place(self) -> int:
        """Where reading would go on."""
        return self.resume_at if self.resume_at is not None else self._window.page.caret()

    def start_of_reading(self) -> int | None:
        """Return where reading goes on, or the top where nothing follows; None on a blank page."""
        source, start = self._window.page.source, self.place
        if source.read(start, start + SAVE_SLICE).strip():
            return start
        is_blank = source.length <= SAVE_SLICE and not source.read(0, SAVE_SLICE).strip()
        return None if is_blank else 0

    # -- putting and keeping ------------------------------------------------------------------------

    async def _bring_back(self) -> None:
        """Show the page that was kept, behind what was typed while the window came up."""
        page = await asyncio.to_thread(self._store.load)
        typed = self._window.page.text()
        if page.text and typed:
            page = Page(f"{typed}\n\n{page.text}", page.title, len(typed))
        if page.text:
            self._put(page)
        self._has_page = True

    async def _take_standard_input(self) -> bool:
        """Put piped text on the page when it has ended; tell whether it could be read."""
        pieces = [piece async for piece in standard_input()]
        try:
            text = await asyncio.to_thread(decode, b"".join(pieces), self.tr("Standard input"))
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return False
        self.show_piped(text)
        return True

    def _put(self, page: Page, *, is_document: bool = False) -> None:
        # A page without a title has no file to be opened again.
        self._is_own = not page.title
        self._has_page = True
        self.title, self.key = page.title, self._key_of_document if is_document else uuid4().hex
        self._window.show_title(page.title)
        self._is_placing = True  # nobody writes this: it is not spoken as it comes
        self._window.page.set_text(page.text, page.blocks)
        if is_document:
            self._paper.put()
        else:
            self._paper.know(page.title, page.blocks)
        self._is_placing = False
        self._window.page.set_caret(page.place)
        self.set_resume_point(page.place if page.place else None)
        self.title_changed.emit()

    def _page_edited(self, start: int, removed: int, added: int) -> None:
        self._save_soon()
        if self._is_placing:
            return
        self._is_own = True
        if self.resume_at is not None:
            self.set_resume_point(None)
        self.written.emit(start, removed, added)

    def _save_soon(self) -> None:
        """Also a writer who never rests loses no more than this: a running clock is not set back."""
        self._has_page = True
        if not self._quiet.isActive():
            self._quiet.start(SAVE_QUIET_MS + self._window.page.source.length // SAVE_PER_MS)

    async def _save(self) -> None:
        async with self._saving:
            await self._save_now()

    async def _save_now(self) -> None:
        """Keep the page as it stands, read in slices so that the window stays at hand."""
        source = self._window.page.source
        while True:
            pieces, length = [], source.length
            for start in range(0, length, SAVE_SLICE):
                pieces.append(self._window.page.written(start, start + SAVE_SLICE))
                await asyncio.sleep(0)
            if source.length == length:
                break
        blocks = tuple(self._window.page.blocks.all())
        try:
            page = Page("".join(pieces), self.title, self._place_to_keep, blocks)
            await asyncio.to_thread(self._store.save, page)
        except OSError as error:
            log.warning("the page cannot be kept: %s", error)

    @property
    def _place_to_keep(self) -> int:
        return self.place if self._heard is None else self._heard

    async def _save_place(self) -> None:
        if self._quiet.isActive() or self._saving.locked() or not self._has_page:
            return  # the page is kept in a moment, and its place with it
        try:
            await asyncio.to_thread(self._store.save_place, self._place_to_keep)
        except OSError as error:
            log.warning("the place cannot be kept: %s", error)

    async def _set_aside(self, page: Page) -> None:
        try:
            await asyncio.to_thread(self._store.set_aside, page)
        except OSError as error:
            log.warning("the page before cannot be kept: %s", error)
