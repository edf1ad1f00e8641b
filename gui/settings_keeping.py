"""Keeps the settings beside the window: a slow disk holds up no key, and where it takes nothing that is told."""

import asyncio

from PySide6.QtCore import QObject

from core.errors import SettingsUnsaved
from core.settings import Settings
from gui.notice_words import Remedy
from gui.tasks import Tasks
from gui.window import MainWindow


class SettingsKeeping(QObject):
    """From when it is made until `close`, the settings are written by a thread, the newest state alone."""

    def __init__(self, window: MainWindow, settings: Settings, tasks: Tasks) -> None:
        super().__init__(window)
        self._notices, self._settings, self._tasks = window.notices, settings, tasks
        self._here, settings.save = settings.save, self._save
        self._is_writing = self._is_told = False
        window.notices.remedy_wished.connect(self._mend)

    def close(self) -> None:
        """Write what is still to be written; from now on every change is written at once."""
        self._settings.save = self._here
        self._settings.save()

    def _save(self) -> None:
        if not self._is_writing:
            self._is_writing = True
            self._tasks.start(self._write())

    async def _write(self) -> None:
        try:
            while not self._settings.is_saved:
                await asyncio.to_thread(self._settings.write)
        except SettingsUnsaved as error:
            self._tell(error)
        else:
            self._end_trouble()
        finally:
            self._is_writing = False

    def _tell(self, error: SettingsUnsaved) -> None:
        """Say it once, not again with each change."""
        if not self._is_told:
            self._notices.show_error(error)
        self._is_told = True

    def _end_trouble(self) -> None:
        if self._is_told:
            self._notices.withdraw(Remedy.SAVE_SETTINGS)
        self._is_told = False

    def _mend(self, remedy: Remedy) -> None:
        if remedy is Remedy.SAVE_SETTINGS:
            self._end_trouble()
            self._save()
