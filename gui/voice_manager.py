"""What is done about natural voices on their page. Nothing is fetched before it is asked for."""

import asyncio
import contextlib
import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from core.engines.engine import base_of, default_voice
from core.engines.natural import PACKAGE, can_speak
from core.engines.voice_store import listed, stored_voices
from core.errors import InstallFailed, ParlandoError
from core.reader.link import Link
from core.settings import Settings
from core.voices.catalogue import Catalogue
from core.voices.fetch import Cancelled, asked
from core.voices.install import damaged, import_voice, install, remove
from gui.natural_sheet import NaturalSheet
from gui.tasks import Tasks
from gui.theme import Theme
from gui.voice_offers import VoiceOffers
from gui.voice_sample import VoiceSample
from gui.window import MainWindow


class VoiceManager(QObject):
    """Between the page of natural voices and those on this computer."""

    changed = Signal()
    """Voices came or went."""
    chosen = Signal(str)
    """The voice with this id is to read."""
    sounding = Signal()
    """A sample is about to be heard."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings, link: Link, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._notices, self._settings = window, window.notices, settings
        self._link, self._tasks = link, tasks
        self._offers = VoiceOffers(self)
        self._coming: dict[str, threading.Event] = {}
        """What cancels it, by key."""
        self._sample = VoiceSample(self, settings, self._notices, tasks)
        self._sample.sounding.connect(self.sounding)
        self._sample.changed.connect(self._list)
        window.sheets.changed.connect(self._sample.end)
        self.sheet = self._made_sheet(theme)

    def _made_sheet(self, theme: Theme) -> NaturalSheet:
        sheet, start = NaturalSheet(theme, self._window), self._tasks.start
        sheet.sought.connect(lambda _: self._list())
        sheet.shown.connect(lambda key: start(self._show(key)))
        sheet.wished.connect(lambda key: start(self._get(key)))
        sheet.stopped.connect(lambda key: self._coming[key].set() if key in self._coming else None)
        sheet.chosen.connect(lambda key: start(self._choose(key)))
        sheet.sample_wished.connect(lambda key: self._sample.toggle(self._catalogue, self._offers.voice(key)))
        sheet.removal_wished.connect(lambda key: start(self._remove(key)))
        sheet.import_wished.connect(self._choose_files)
        return sheet

    @property
    def _catalogue(self) -> Catalogue:
        return Catalogue(self._settings["voices.catalogue"], self._settings["voices.kokoro"])

    @property
    def _languages(self) -> Sequence[str]:
        """The languages of the text and of the desktop, as tags."""
        tags = [self._link.language, *QLocale.system().uiLanguages()]
        return [tag for tag in dict.fromkeys(tags) if base_of(tag) not in ("", "c", "und")]

    def _list(self) -> None:
        self._offers.heard = self._sample.key
        self.sheet.show_offers(self._offers.offers(self.sheet.words, self._languages))

    async def look(self) -> None:
        """See what is here, what is to be had, and whether what is here is whole: a second for the largest."""
        self._offers.here = await asyncio.to_thread(stored_voices)
        self._list()
        if not can_speak():
            words = self.tr("The part that makes them speak is not installed: it comes with {package}.")
            self.sheet.say(words.format(package=PACKAGE))
            return
        if not self._offers.found:
            self.sheet.say(self.tr("Looking what there is…"))
        try:
            self._offers.found = await asked(self._catalogue.voices)
        except InstallFailed as error:
            self.sheet.say(self.tr("The list of voices can't be had now."))
            self._notices.show_error(error)
        else:
            self.sheet.say("")
            self._list()
        self._offers.damaged = await asyncio.to_thread(damaged)
        if self._offers.damaged:
            self._list()

    async def _show(self, key: str) -> None:
        """Tell a voice's licence, before anything of it is fetched."""
        try:
            self._offers.licences[key] = await asked(self._catalogue.licence, self._offers.voice(key))
        except InstallFailed as error:
            self._notices.show_error(error)
        self._list()

    async def _get(self, key: str) -> None:
        if key in self._coming:
            return
        loop, self._coming[key] = asyncio.get_running_loop(), threading.Event()

        def tell(have: int, size: int) -> None:
            loop.call_soon_threadsafe(self._tell, key, have, size)

        voice = self._offers.voice(key)
        self._offers.coming[key] = 0, voice.size
        self._list()
        try:
            await install(self._catalogue, voice, tell, self._coming[key])
            self._offers.damaged.pop(key, None)
        except Cancelled:
            pass
        except ParlandoError as error:
            self._notices.show_error(error)
        finally:
            del self._coming[key], self._offers.coming[key]
        await self._follow()

    def _tell(self, key: str, have: int, size: int) -> None:
        if key in self._coming:
            self._offers.coming[key] = have, size
            self.sheet.show_progress(key, self._offers.progress(key), have / size)

    def _choose_files(self) -> None:
        """Let voices be chosen that lie on this computer."""
        dialog = QFileDialog(self._window, self.tr("Take in a voice"))
        dialog.setNameFilter(self.tr("Voices ({suffixes})").format(suffixes="*.onnx"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self._tasks.start(self._import([*map(Path, names)])))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _import(self, models: Sequence[Path]) -> None:
        for model in models:
            self.sheet.say(self.tr("{file} is being tried.").format(file=model.name))
            try:
                await import_voice(model)
            except InstallFailed as error:
                if error.params.get("why") == "content":
                    self._notices.show_event("no_voice_in_file", str(error))
                else:
                    self._notices.show_error(error)
        self.sheet.say("")
        await self._follow()

    async def _choose(self, key: str) -> None:
        """Read with a voice; with one of its speakers that speaks the listener's language, where it has several."""
        speakers = listed([voice for voice in self._offers.here if voice.key == key])
        if not speakers:
            return
        if not {voice.id for voice in speakers} & {voice.id for voice in self._link.voices}:
            await self._follow()  # it has only just come
        self.chosen.emit(default_voice(speakers, self._link.language).id)

    async def _remove(self, key: str) -> None:
        try:
            await asyncio.to_thread(remove, key)
        except (ParlandoError, OSError) as error:
            self._notices.show_event("voice_not_removed", str(error))
        else:
            if self._settings["speech.voice"].partition("#")[0].endswith(f":{key}"):
                self._settings["speech.voice"] = ""
        await self._follow()

    async def _follow(self) -> None:
        """See what is here now, and let it be chosen."""
        self._offers.here = await asyncio.to_thread(stored_voices)
        self._list()
        with contextlib.suppress(ParlandoError):  # the reader says so, when it is to read
            await self._link.look_again()
        self.changed.emit()
