"""Closing the window while its text can't be kept: one more try, then a question, before anything is lost."""

import asyncio
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from core.errors import FileUnwritable
from core.files import replace_file
from gui.pages import Pages
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.leaving_card import LeavingCard


class Leaving(QObject):
    """Asked by the window before it closes; who ends the program by a signal asks nobody."""

    def __init__(
        self, window: MainWindow, theme: Theme, pages: Pages, tasks: Tasks, bring_forward: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._pages, self._tasks = window, theme, pages, tasks
        self._bring_forward = bring_forward
        window.may_close = self._may_close

    def _may_close(self) -> bool:
        if self._pages.is_safe:
            return True
        self._tasks.start(self._keep_and_close())
        return False

    async def _keep_and_close(self) -> None:
        await self._pages.keep_now()
        if self._pages.is_safe:
            self._window.leave()
        else:
            self._bring_forward()
            self._card.open_beside(self._window.header.more_button)

    @cached_property
    def _card(self) -> "LeavingCard":
        from gui.leaving_card import LeavingCard  # noqa: PLC0415

        card = LeavingCard(self._theme, self._window)
        card.leave_wished.connect(self._window.leave)
        card.file_wished.connect(self._choose_file)
        return card

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415

        dialog = QFileDialog(self._window, self.tr("Save the text"))
        dialog.setNameFilter(self.tr("Texts ({suffixes})").format(suffixes="*.txt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda name: self._tasks.start(self._save(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _save(self, file: Path) -> None:
        text = self._window.page.text().encode("utf-8", "surrogatepass")
        try:
            await asyncio.to_thread(replace_file, file, text)
        except OSError as error:
            self._window.notices.show_error(FileUnwritable(str(error), why="text"))
        else:
            self._window.leave()
