"""The voices of another computer: its address comes from the settings, its key from the keyring."""

import asyncio
import contextlib
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from core.errors import ParlandoError
from core.keys import Kept, server_key, server_service, store_key
from core.reader.link import Link
from core.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.key_card import KeyCard


class RemoteVoices(QObject):
    """Leads the link to the server of the settings, and says what came of it."""

    changed = Signal()
    """The link may lead elsewhere now."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, link: Link, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._link, self._tasks = link, tasks
        for key in ("server.url", "privacy.offline"):
            settings.watch(key, lambda _: tasks.start(self._follow_address()))

    async def begin(self) -> None:
        """Lead to the server of the settings; a voice of this computer does not wait for the keyring."""
        if self._url and self._settings["speech.voice"].endswith(f"@{self._host}"):
            await self._lead()
        elif self._url:
            self._tasks.start(self._begin_quietly())

    def look_again(self) -> None:
        """See whether voices that were out of reach are there now."""
        if self._url and not any(voice.host for voice in self._link.voices):
            self._tasks.start(self._find_quietly())

    def ask_for_key(self) -> None:
        """Let the key be given."""
        self._card.ask_for(self._host)
        self._card.open_beside(self._window.deck.voice_button)

    @property
    def _url(self) -> str:
        return "" if self._settings["privacy.offline"] else str(self._settings["server.url"])

    @property
    def _host(self) -> str:
        return urlsplit(self._url).netloc.rpartition("@")[2]

    async def _lead(self) -> None:
        url = self._url
        self._link.use_remote(url, await asyncio.to_thread(server_key, url) if url else "")
        self.changed.emit()

    async def _begin_quietly(self) -> None:
        await self._lead()
        await self._find_quietly()

    async def _find_quietly(self) -> None:
        """Know the voices if they can be had; nobody is waiting for them."""
        with contextlib.suppress(ParlandoError):
            await self._link.find_remote_voices()

    async def _follow_address(self) -> None:
        await self._lead()
        if self._url:
            await self._find()

    async def _find(self) -> None:
        try:
            await self._link.find_remote_voices()
        except ParlandoError as error:
            self._window.notices.show_error(type(error)(str(error), host=self._host, why="remote"))
        else:
            self._window.notices.show_event("remote_voices", host=self._host)

    async def _keep(self, key: str) -> None:
        try:
            kept = await asyncio.to_thread(store_key, server_service(self._url), key)
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return
        self._window.notices.show_event("key_in_keyring" if kept is Kept.IN_KEYRING else "key_in_file")
        await self._follow_address()

    @cached_property
    def _card(self) -> "KeyCard":
        from gui.key_card import KeyCard  # noqa: PLC0415

        card = KeyCard(self._theme, self._window)
        card.given.connect(lambda key: self._tasks.start(self._keep(key)))
        return card
