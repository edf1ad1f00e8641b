"""Tells that a newer version exists, to those who want to be told: once a day at most, and nothing is installed."""

import asyncio
import logging
from importlib.metadata import version
from time import time

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from core.settings import Settings
from core.updates import ONCE_IN_S, Release, is_newer, latest
from gui.window import MainWindow

log = logging.getLogger(__name__)


class Updates:
    """Asks the address that the settings name; without one it asks nothing."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        self._window, self._settings = window, settings
        self._release: Release | None = None

    async def look(self) -> None:
        """Ask, if it is wished and was not done today."""
        address = self._settings["updates.address"]
        asked_ago_s = abs(time() - self._settings["updates.asked"])  # a clock that was ahead has been set back
        if not address or asked_ago_s < ONCE_IN_S:
            return
        try:
            release = await asyncio.to_thread(latest, address)
        except (OSError, ValueError) as error:
            log.info("no answer about newer versions: %s", error)
            return
        self._settings["updates.asked"] = time()
        if release is not None and is_newer(release.version, version("parlando")):
            self._release = release
            self._window.notices.show_event("newer_version" if release.page else "newer", version=release.version)

    def show_page(self) -> None:
        """Open the page that tells of the newer version."""
        if self._release is not None:
            QDesktopServices.openUrl(QUrl(self._release.page))
