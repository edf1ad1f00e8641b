"""Natural voices from within the window: offered on the empty page as long as there is none, got on a page."""

import asyncio
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.engines.voice_store import is_wanting
from core.reader.link import Link
from core.settings import Settings
from core.voices.offers import first_choice_mb
from gui.keys import Command
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.voice_manager import VoiceManager


class NaturalVoices(QObject):
    """What is needed of them from the start. `acts` are the commands that it answers."""

    changed = Signal()
    """Voices came or went."""
    chosen = Signal(str)
    """The voice with this id is to read."""
    sounding = Signal()
    """A sample is about to be heard."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, link: Link, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._link, self._tasks = link, tasks
        self.acts: dict[Command, Callable[[], object]] = {Command.NATURAL_VOICES: self.toggle}
        window.empty_page.natural_wished.connect(self.toggle)
        self.changed.connect(lambda: tasks.start(self.begin()))

    async def begin(self) -> None:
        """Offer natural voices for the listener's language on the empty page, or no longer."""
        is_offered = await asyncio.to_thread(is_wanting) and not self._settings["privacy.offline"]
        self._window.empty_page.offer_natural(first_choice_mb(self._link.language) if is_offered else 0)

    def toggle(self) -> None:
        """Show the page, or go back to the text from it."""
        if self._window.sheets.surface is self._manager.sheet:
            self._window.sheets.leave()
        else:
            self._window.sheets.show(self._manager.sheet)
            self._tasks.start(self._manager.look())

    @cached_property
    def _manager(self) -> "VoiceManager":
        from gui.voice_manager import VoiceManager  # noqa: PLC0415 - seldom asked for, like all of core.voices

        manager = VoiceManager(self._window, self._theme, self._settings, self._link, self._tasks)
        manager.changed.connect(self.changed)
        manager.chosen.connect(self.chosen)
        manager.sounding.connect(self.sounding)
        return manager
