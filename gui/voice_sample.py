"""The sample that lies beside a voice in the catalogue: fetched and played, one at a time."""

import asyncio

from PySide6.QtCore import QObject, Signal

from core.errors import InstallFailed, ParlandoError, TextUnreadable
from core.reader.sample import play
from core.settings import Settings
from core.voices.catalogue import Catalogue
from core.voices.fetch import asked
from core.voices.offers import CatalogueVoice
from gui.notice_bar import NoticeBar
from gui.tasks import Tasks


class VoiceSample(QObject):
    """Lets the sample of one voice after the other be heard."""

    changed = Signal()
    """Another one is heard, or none."""
    sounding = Signal()
    """It is about to be heard."""

    def __init__(self, parent: QObject, settings: Settings, notices: NoticeBar, tasks: Tasks) -> None:
        super().__init__(parent)
        self._settings, self._notices, self._tasks = settings, notices, tasks
        self._playing: asyncio.Task[object] | None = None
        self.key = ""
        """The voice whose sample is heard."""

    def toggle(self, catalogue: Catalogue, voice: CatalogueVoice) -> None:
        """Let a voice's sample be heard; where it is heard already, end it."""
        was_heard = self.key
        self.end()
        if voice.key != was_heard:
            self.key = voice.key
            self._playing = self._tasks.start(self._play(catalogue, voice))
            self.changed.emit()

    def end(self) -> None:
        """Fall silent."""
        playing, self._playing, self.key = self._playing, None, ""
        if playing is not None:
            playing.cancel()
            self.changed.emit()

    async def _play(self, catalogue: Catalogue, voice: CatalogueVoice) -> None:
        try:
            content = await asked(catalogue.sample, voice)
            self.sounding.emit()
            await play(content, output=self._settings["sound.output"], device=self._settings["sound.device"])
        except ParlandoError as error:
            if isinstance(error, TextUnreadable) or _is_missing(error):
                self._notices.show_event("no_sample", str(error))
            else:
                self._notices.show_error(error)
        if self.key == voice.key:
            self._playing = None
            self.key = ""
            self.changed.emit()


def _is_missing(error: ParlandoError) -> bool:
    return isinstance(error, InstallFailed) and error.params.get("why") == "content"
