"""The texts that come to the page: opened, pasted, piped, brought back."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from core.documents.formats import is_address
from core.errors import NeedsPassword, ParlandoError
from core.library import Library, Page
from core.reader.pronunciations import key_of
from core.reader.standard_input import standard_input
from gui.keeping import SLICE, Keeping, Kept, named
from gui.keys import Command
from gui.paper import Paper
from gui.tasks import Tasks
from gui.window import MainWindow

PATIENCE_S = 0.4
"""Until it is said that a document is being opened."""
WORTH_KEEPING = 80
"""Code points of a text that stays in the library when all of it is deleted or written over."""


class Pages(QObject):
    """Puts texts on the window's page, knows title and place of what stands there, and keeps it."""

    replacing = Signal()
    """Another text is about to come in place of the one that stands there."""
    written = Signal(int, int, int)
    """The text was edited by hand: position, code points removed, code points added."""
    title_changed = Signal()
    kept = Signal()
    """The library has the text that is shown, or knows that there is none."""
    arrived = Signal(bool)
    """Nothing is on its way to the page any more; whether a text has come."""
    password_wanted = Signal(Path, bool)
    """A document asks for one; whether it refused one already."""

    def __init__(self, window: MainWindow, library: Library, tasks: Tasks, paper: Paper) -> None:
        super().__init__(window)
        self._window, self._library, self._tasks, self._paper = window, library, tasks, paper
        self.title, self.key = "", uuid4().hex
        """`key` is what readings of words for this text alone are kept under."""
        self.resume_at: int | None = None
        """Where reading goes on; None: at the caret."""
        self._heard: int | None = None
        self._keeping = Keeping(window, library, tasks, self._described, lambda: self.place_to_keep)
        self._keeping.kept.connect(self.kept)
        self._coming = self._shown = 0
        self._has_begun = False
        self._is_placing = False
        self._is_own = False
        """Whether what stands on the page was written, or stands nowhere else."""
        self._before = Page(), Kept()
        window.page.edited.connect(self._page_edited)
        paper.grew.connect(lambda *_: self._keeping.soon())
        window.page.caret_moved.connect(lambda _: self.set_resume_point(None))
        window.page.edit_refused.connect(lambda: window.notices.show_event("for_reading"))
        self._make_for_reading(False)

    async def begin(self, file: str | None) -> None:
        """Show a file, standard input ("-"), or the page as it was left."""
        self._has_begun = True
        if file == "-":  # others may go on writing for long: nothing waits for that
            opened = await self._take_standard_input()
            self.arrived.emit(opened)
        else:
            opened = file is not None and await self.open(place_of(file))
        if not opened:
            await self._bring_back()

    @property
    def is_coming(self) -> bool:
        """Whether a text is on its way to the page: who wants to hear it need not wait for it."""
        return self._coming > 0 or not self._has_begun

    @contextmanager
    def _on_its_way(self) -> Iterator[None]:
        before = self._shown
        self._coming += 1
        try:
            yield
        finally:
            self._coming -= 1
            if not self._coming:
                self.arrived.emit(self._shown != before)

    async def close(self) -> None:
        """Keep the page as it stands."""
        await self._keeping.close()

    async def open(self, file: Path | str, password: str = "") -> bool:
        """Put the beginning of a file, or of what an address leads to, on the page, the rest by and by.

        Tells whether it could be read.

        A file that was read before and is still the same comes from the library, at the place where it was left.
        """
        with self._on_its_way():
            return await self._open(file, password)

    async def _open(self, file: Path | str, password: str) -> bool:
        file_now = named(file, self._paper.notes_place) if isinstance(file, Path) else Kept()
        self._window.notices.begin_document()
        if file_now.file:
            known = await self._keeping.ask(lambda: self._library.page_of(file_now.file, file_now.stamp), Page())
            if known.text:
                self.show(replace(known, is_for_reading=True))
                return True
        waiting = asyncio.get_running_loop().call_later(PATIENCE_S, self._say_opening, file)
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
        finally:
            waiting.cancel()
            self.title_changed.emit()
        self.show(Page(title=about.title, key=key_of(file), is_for_reading=True), is_document=True)
        self._tasks.start(self._take_rest(file_now))
        return True

    def _say_opening(self, file: Path | str) -> None:
        """Getting ready is said in words, once it takes long enough to be noticed."""
        name = file.name if isinstance(file, Path) else file
        self._window.show_title(self.tr("Opening {name}").format(name=name))

    async def _take_rest(self, file_now: Kept) -> None:
        kept = self._keeping.of_page
        if notices := await self._paper.take_rest():
            self._window.notices.show_event("left_out", " ".join(notices))
        if not kept.is_edited:  # only now is it what the file holds
            kept.file, kept.stamp = file_now.file, file_now.stamp
            self._keeping.soon()

    def show(self, page: Page, *, is_document: bool = False) -> None:
        """Put another page, or the document opened last, in place of what is there.

        What was written by hand can be brought back.
        """
        self.replacing.emit()
        if not is_document:
            self._paper.leave()
        kept, begins = self._keeping.of_page, self._window.page.written(0, SLICE)
        was_own, before = self._is_own, self._page_before()
        self._put(page, is_document=is_document)
        if before.text.strip():
            self._tasks.start(self._keeping.keep_former(before, kept))
        if was_own and begins.strip():
            self._before = before, kept
            self._window.notices.show_event("page_replaced")

    def _page_before(self) -> Page:
        """Take along what gives way to another text; without its words where the library has them."""
        page, kept = self._window.page, self._keeping.of_page
        if kept.is_whole:
            return Page()
        return self._described(page.text(), kept)

    def _described(self, text: str, kept: Kept) -> Page:
        blocks = tuple(self._window.page.blocks.all())
        identity = self.key, kept.file, kept.stamp, None, self.is_for_reading
        return Page(text, self.title, self.place_to_keep, blocks, *identity)

    def show_piped(self, text: str) -> None:
        """Put text on the page that stands nowhere else."""
        self.show(Page(text, self.tr("Piped text")))
        self._is_own = True

    def bring_back(self) -> None:
        """Show again what the last text replaced."""
        page, kept = self._before
        if page.text:
            self.show(replace(page, id=kept.id))
        elif kept.id is not None:
            self._tasks.start(self.show_kept(kept.id))

    async def show_kept(self, number: int) -> None:
        """Show a text of the library, as it was left."""
        with self._on_its_way():
            page = await self._keeping.ask(lambda: self._library.page(number), Page())
            if page.text:
                self.show(page)

    def write_question(self, question: str) -> tuple[int, int]:
        """Write a question at the end of the page, unsaid; return where that begins, and where the answer goes."""
        page, self._is_placing = self._window.page, True
        start = page.source.length
        page.write_on("\n\n" if start else "")
        begins = page.source.length
        page.write_on(f"{question}\n\n")
        page.mark_question(begins, begins + len(question))
        self._is_placing, self._is_own = False, True
        page.set_caret(begins)
        page.follow()
        return start, page.source.length

    def set_resume_point(self, offset: int | None) -> None:
        """Let reading go on at an offset, shown at the margin; None: at the caret."""
        self.resume_at = offset
        self._window.page.show_resume_point(offset)
        self._keeping.place_soon()

    def set_heard(self, offset: int | None) -> None:
        """Keep what is being heard as the place, so that no end of the program loses it; None: nothing is."""
        if offset != self._heard:
            self._heard = offset
            self._keeping.place_soon()

    @property
    def place(self) -> int:
        """Where reading would go on."""
        return self.resume_at if self.resume_at is not None else self._window.page.caret()

    def start_of_reading(self) -> int | None:
        """Return where reading goes on, or the top where nothing follows; None on a blank page."""
        source, start = self._window.page.source, self.place
        if source.read(start, start + SLICE).strip():
            return start
        is_blank = source.length <= SLICE and not source.read(0, SLICE).strip()
        return None if is_blank else 0

    # -- for reading, or for writing ------------------------------------------------------------------

    @property
    def is_for_reading(self) -> bool:
        """Whether the text is read alone: hand and keys move the voice, and typing changes nothing."""
        return self._window.page.isReadOnly()

    def let_edit(self, editable: bool = True) -> None:
        """Let the text be edited, or be read alone; a page without text is there to be written on."""
        is_for_reading = not editable and not self._window.page.is_empty
        is_change = is_for_reading is not self.is_for_reading
        self._make_for_reading(is_for_reading)
        if is_change:
            self._window.notices.show_event("for_reading" if is_for_reading else "for_editing")
            self._keeping.soon()

    def toggle_editing(self) -> None:
        """Let the text be edited, or no longer."""
        self.let_edit(self.is_for_reading)

    def _make_for_reading(self, is_for_reading: bool) -> None:
        self._window.page.set_for_reading(is_for_reading)
        self._window.commands.by_command[Command.EDIT].setChecked(not is_for_reading)

    # -- putting and keeping ------------------------------------------------------------------------

    async def _bring_back(self) -> None:
        """Show the page that was kept, behind what was typed while the window came up."""
        with self._on_its_way():
            page = await self._keeping.ask(self._library.shown, Page())
            typed = self._window.page.text()
            if page.text:
                behind = replace(page, text=f"{typed}\n\n{page.text}", place=len(typed), is_for_reading=False)
                self._put(behind if typed else page)
            self._shown += 1  # what is here now is all there is
        self._keeping.has_page = True
        if typed:
            self._is_own = True
            self._keeping.soon()
        self._keeping.tell_damage()
        self.kept.emit()

    async def _take_standard_input(self) -> bool:
        """Put piped text on the page when it has ended; tell whether it could be read."""
        from core.documents.opening import decode  # noqa: PLC0415 - what reads documents is slow to load

        try:
            pieces = [piece async for piece in standard_input()]
            text = await asyncio.to_thread(decode, b"".join(pieces), self.tr("Standard input"))
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return False
        self.show_piped(text)
        return True

    def _put(self, page: Page, *, is_document: bool = False) -> None:
        # A page without a title has no file to be opened again.
        self._is_own = not page.title
        self._shown += 1
        self.title, self.key = page.title, page.key or uuid4().hex
        self._keeping.begin(Kept(page.file, page.stamp, page.id))
        self._window.show_title(page.title)
        self._make_for_reading(page.is_for_reading)
        self._is_placing = True  # nobody writes this: it is not spoken as it comes
        self._window.page.set_text(page.text, page.blocks)
        if is_document:
            self._paper.put()
        else:
            self._paper.know(page.title, page.blocks, page.file)
        self._is_placing = False
        self._window.page.set_caret(page.place)
        if (focus := QApplication.focusWidget()) is not None and self._window.header.isAncestorOf(focus):
            self._window.page.setFocus()  # what has come is to be read, by Space and Return too
        self.set_resume_point(page.place if page.place else None)
        self.title_changed.emit()

    def _page_edited(self, start: int, removed: int, added: int) -> None:
        self._keeping.soon()
        if self._is_placing:
            return
        if self._is_another(start, removed, added):
            self.title, self.key = "", uuid4().hex
            self._keeping.begin(Kept(is_whole=False))
            self.title_changed.emit()
            self.kept.emit()
        self._is_own = True
        self._keeping.take_edit()
        if self.resume_at is not None:
            self.set_resume_point(None)
        self.written.emit(start, removed, added)

    def _is_another(self, start: int, removed: int, added: int) -> bool:
        """Whether all was deleted or written over: then it is another text, and the former stays in the library.

        Undo may report more than what changed: as much as before is the same text.
        """
        is_all = start == 0 and added == self._window.page.source.length
        return is_all and removed >= WORTH_KEEPING and abs(removed - added) > removed // 10

    @property
    def number(self) -> int | None:
        """The text's number in the library, once it is kept."""
        return self._keeping.of_page.id

    @property
    def is_safe(self) -> bool:
        """Whether what stands on the page outlasts the window: it is kept, or can be opened again."""
        return not self._is_own or self._keeping.is_done

    async def keep_now(self) -> int | None:
        """Keep the page as it stands; return its number in the library."""
        return await self._keeping.now()

    @property
    def place_to_keep(self) -> int:
        """Where the listener is: what is heard now, or where reading would go on."""
        return self.place if self._heard is None else self._heard


def place_of(name: str) -> Path | str:
    """Return what a name given by hand stands for: an address of the web, or a file."""
    return name if is_address(name) else Path(name)
