"""How a text comes to the page by hand: a file that is chosen or dropped, the clipboard, the sample."""

import asyncio
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from core.documents.formats import is_address, suffix_patterns
from core.library import Page
from gui.pages import Pages, place_of
from gui.paper import Paper
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.password_card import PasswordCard


class Opening(QObject):
    """`read` reads the page from an offset on."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        pages: Pages,
        paper: Paper,
        tasks: Tasks,
        read: Callable[[int], object],
    ) -> None:
        super().__init__(window)
        self._window, self._pages, self._paper, self._tasks, self._read = window, pages, paper, tasks, read
        self._theme = theme
        pages.password_wanted.connect(self._ask_password)
        window.file_hovers.connect(paper.get_ready)
        window.file_dropped.connect(self.open)
        window.empty_page.sample_wished.connect(lambda: tasks.start(self.hear_sample()))

    @cached_property
    def _password(self) -> "PasswordCard":
        from gui.password_card import PasswordCard  # noqa: PLC0415

        card = PasswordCard(self._theme, self._window)
        card.opens.connect(lambda file, password: self._tasks.start(self._pages.open(file, password)))
        return card

    def open(self, name: str) -> None:
        """Put a file, or what an address leads to, on the page."""
        self._tasks.start(self._pages.open(place_of(name)))

    def choose_file(self) -> None:
        """Let a document be chosen; meanwhile what reads it gets ready."""
        dialog = QFileDialog(self._window, self.tr("Open a document"))
        dialog.setNameFilter(self.tr("Documents ({suffixes})").format(suffixes=" ".join(suffix_patterns())))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._tasks.start(self._pages.open(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self._paper.get_ready()

    def paste_and_listen(self) -> None:
        """Read what is on the clipboard, or what the address there leads to."""
        text = QGuiApplication.clipboard().text()
        if is_address(text):
            self._tasks.start(self._hear_document(text.strip()))
        elif text.strip():
            self.hear(text)
        else:
            self._window.notices.show_event("clipboard_empty")

    def hear(self, text: str) -> None:
        """Put a text on the page and read it."""
        self._pages.show(Page(text))
        self._read(0)

    async def hear_sample(self) -> None:
        """Read the text that comes with the program."""
        from core.documents.opening import sample_text  # noqa: PLC0415 - what reads documents is slow to load

        self.hear(await asyncio.to_thread(sample_text))

    async def _hear_document(self, address: str) -> None:
        if await self._pages.open(address):
            self._read(0)

    def _ask_password(self, file: Path, was_wrong: bool) -> None:
        self._password.ask_for_document(file, self._window.header.open_button, was_wrong=was_wrong)
