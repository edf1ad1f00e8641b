"""The document on the page: it comes from a process of its own, piece by piece, and its outline with it."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.documents.page_text import Piece, placed
from core.documents.process import About, DocumentProcess
from core.errors import TextUnreadable
from core.page_blocks import Matter, Placed, SpanKind
from core.reader.outline import Chapter, outline_of
from core.settings import Settings
from gui.text_view import TextView

READY_FOR_MS = 60_000
"""So long what reads the next document waits for one, which takes 23 MB of memory."""


class Paper(QObject):
    """Brings a document onto the page, and knows its parts. Lives as long as the window."""

    grew = Signal(int, int)
    """Code points came at a start, or none: the document is complete."""
    changed = Signal()
    """The outline, or what is left unsaid, is another."""

    def __init__(self, page: TextView, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._settings = page, settings
        self._process: DocumentProcess | None = None
        self._spare: DocumentProcess | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(READY_FOR_MS)
        self._waiting.timeout.connect(self._stand_down)
        self._first: list[Piece] = []
        self.about, self.cover = About(""), b""
        """What the document says of itself, and its picture once it is complete; not of a text of the library."""
        self.title = ""
        self.pdf: tuple[Path, str] | None = None
        """File and password of the PDF that is on the page, if it is one."""
        self.narrated: Path | None = None
        """The file of the book that is on the page, if it brings a recording of its own."""
        self.first_clip = ""
        """The beginning of that recording."""
        self._file: Path | None = None
        self.counts: Counter[Matter] = Counter()
        """How much there is of what can be left unsaid."""
        for matter in Matter:
            settings.watch(f"unsaid.{matter}", lambda _: self._take_choice())
        settings.watch("said.code", lambda _: self._take_choice())
        page.brought_back.connect(lambda *_: self._count_anew())
        self._take_choice()

    # -- opening --------------------------------------------------------------------------------------

    @property
    def notes_place(self) -> str:
        """Where the texts of notes come in the next document."""
        return str(self._settings["notes.place"])

    def get_ready(self) -> None:
        """A document is about to be chosen: bring up what will read it, for a while."""
        self._spare = self._take_spare() or DocumentProcess()
        self._waiting.start()
        with contextlib.suppress(TextUnreadable):  # said when a document is opened
            self._spare.start(spare=True)

    async def open(self, place: Path | str, password: str = "") -> About:
        """Read the beginning of a document, in a file or at an address; `put` brings it onto the page.

        Raises TextUnreadable or one of its kinds.
        """
        process = self._take_spare() or DocumentProcess()
        try:
            about = await asyncio.to_thread(process.open, place, password, self.notes_place)
            first = await asyncio.to_thread(process.next)
        except BaseException:
            process.close()
            raise
        self.leave()
        self._process, self.title, self._first = process, about.title, first or []
        self.about = about
        self._file = place if isinstance(place, Path) else None
        if isinstance(place, Path) and any(piece.block.printed for piece in self._first):
            self.pdf = place, password
        return about

    def _take_spare(self) -> DocumentProcess | None:
        """Return the process that waits, if it has not been killed."""
        self._waiting.stop()
        spare, self._spare = self._spare, None
        if spare is not None and not spare.is_alive:
            spare.close()
            return None
        return spare

    def put(self) -> None:
        """Put the document that was opened last onto the page, which is empty."""
        self._page.grow(True)
        self._take(self._first)
        self._first = []

    async def take_rest(self) -> tuple[str, ...]:
        """Append what comes, up to the end; return sentences about what could not be read. Another one ends it."""
        process, notices = self._process, tuple[str, ...]()
        if process is None:
            return ()
        try:
            while (pieces := await asyncio.to_thread(process.next)) is not None and process is self._process:
                self._take(pieces)
            notices = process.notices
        except TextUnreadable as error:
            notices = (str(error),) if process is self._process else ()
        finally:
            process.close()
        if process is self._process:
            self._process, self.cover = None, process.cover
            self._page.grow(False)
            self.grew.emit(self._page.source.length, 0)
        return notices

    def know(self, title: str, blocks: Collection[Placed], file: str = "") -> None:
        """Take what is known of a text that has been put on the page, and the file that it came from."""
        self.title = title
        self._file = Path(file) if file and Path(file).is_file() else None
        if self._file is not None and any(one.block.printed for one in blocks):
            self.pdf = self._file, ""
        self._note(blocks)

    def leave(self) -> None:
        """Forget the document: another text comes to the page."""
        process, self._process = self._process, None
        if process is not None:
            process.close()
        self.title, self.pdf, self.narrated, self._file = "", None, None, None
        self.about, self.cover = About(""), b""
        self.counts.clear()
        self.changed.emit()

    def close(self) -> None:
        """End all processes."""
        self.leave()
        self._stand_down()

    def _stand_down(self) -> None:
        """No document was chosen."""
        if (spare := self._take_spare()) is not None:
            spare.close()

    def _take(self, pieces: list[Piece]) -> None:
        start = self._page.source.length
        blocks = placed(pieces, start)
        text = "".join(piece.text for piece in pieces)
        self._page.append(text, blocks)
        self.grew.emit(start, len(text))
        self._note(blocks)

    def _note(self, blocks: Collection[Placed]) -> None:
        """Take note of what has come to the page."""
        for one in blocks:
            self.counts.update(one.block.matters())
        if self.narrated is None:
            self._look_for_narrator(blocks)
        self.changed.emit()

    def _count_anew(self) -> None:
        """A piece of what was left unsaid is said from now on."""
        self.counts = Counter(matter for one in self._page.blocks.all() for matter in one.block.matters())
        self.changed.emit()

    def _look_for_narrator(self, blocks: Collection[Placed]) -> None:
        spans = (span for one in blocks for span in one.block.spans)
        self.first_clip = next((span.value for span in spans if span.kind is SpanKind.RECORDED), "")
        self.narrated = self._file if self.first_clip else None

    # -- the outline ----------------------------------------------------------------------------------

    def outline(self) -> list[Chapter]:
        """Return the table of contents as far as its places are read; without one, the headings."""
        return outline_of(self._page.blocks, self._page.written)

    def page_starts(self) -> list[int]:
        """List where the pages of the printed book begin."""
        return [
            one.start + span.start
            for one in self._page.blocks.all()
            for span in one.block.spans
            if span.kind is SpanKind.PAGE
        ]

    # -- what is left unsaid --------------------------------------------------------------------------

    def is_left_out(self, matter: Matter) -> bool:
        return bool(self._settings[f"unsaid.{matter}"])

    def _take_choice(self) -> None:
        self._page.blocks.left_out = frozenset(matter for matter in Matter if self.is_left_out(matter))
        self._page.blocks.announces_code = self._settings["said.code"]
        self._page.show_unsaid()
        self.changed.emit()
