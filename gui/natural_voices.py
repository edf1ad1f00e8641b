"""Natural voices, got and taken away from within the window. Nothing is fetched before it is asked for."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from core.engines.engine import default_voice
from core.engines.natural import PACKAGE, can_speak
from core.engines.voice_store import StoredVoice, listed, stored_voices
from core.errors import InstallFailed, ParlandoError, TextUnreadable
from core.reader.link import Link
from core.settings import Settings
from gui.keys import Command
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from core.voices.catalogue import Catalogue
    from core.voices.offers import CatalogueVoice
    from gui.natural_sheet import NaturalSheet, Offer

LARGEST_SAMPLE = 2_000_000
"""Bytes; the largest that were seen have 0.6 MB."""

MOST_LISTED = 40
"""More is found by its name than by scrolling."""

_FAST_ENOUGH = 6.0
"""The highest speed there is: of a voice that is made that fast nothing needs to be said."""


class NaturalVoices(QObject):
    """Between the page of natural voices and those on this computer. `acts` are the commands that it answers."""

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
        self._found: list[CatalogueVoice] = []
        self._here: list[StoredVoice] = []
        self._damaged: dict[str, str] = {}
        """What is wrong, by key."""
        self._licences: dict[str, str] = {}
        self._coming: dict[str, threading.Event] = {}
        self._heard = ""
        """The voice whose sample is being played."""
        self._playing: asyncio.Task[object] | None = None
        self.acts: dict[Command, Callable[[], object]] = {Command.NATURAL_VOICES: self.toggle}
        window.empty_page.natural_wished.connect(self.toggle)

    async def begin(self) -> None:
        """Offer natural voices on the empty page, as long as there is none."""
        has_none = can_speak() and not await asyncio.to_thread(stored_voices)
        self._window.empty_page.offer_natural(has_none and not self._settings["privacy.offline"])

    def toggle(self) -> None:
        """Show the page, or go back to the text from it."""
        if self._window.sheets.surface is self._sheet:
            self._window.sheets.leave()
        else:
            self._window.sheets.show(self._sheet)
            self._tasks.start(self._look())

    @cached_property
    def _sheet(self) -> "NaturalSheet":
        from gui.natural_sheet import NaturalSheet  # noqa: PLC0415

        sheet = NaturalSheet(self._theme, self._window)
        sheet.sought.connect(lambda _: self._list())
        sheet.shown.connect(lambda key: self._tasks.start(self._show(key)))
        sheet.wished.connect(lambda key: self._tasks.start(self._get(key)))
        sheet.stopped.connect(lambda key: self._coming[key].set() if key in self._coming else None)
        sheet.chosen.connect(lambda key: self._tasks.start(self._choose(key)))
        sheet.sample_wished.connect(self._hear)
        self._window.sheets.changed.connect(self._fall_silent)
        sheet.removal_wished.connect(lambda key: self._tasks.start(self._remove(key)))
        return sheet

    @property
    def _catalogue(self) -> "Catalogue":
        from core.voices.catalogue import Catalogue  # noqa: PLC0415 - seldom asked for, like all of core.voices

        return Catalogue(self._settings["voices.catalogue"], self._settings["voices.kokoro"])

    async def _look(self) -> None:
        """See what is here, then what is to be had."""
        self._here = await asyncio.to_thread(stored_voices)
        self._list()
        if not can_speak():
            words = self.tr("The part that makes them speak is not installed: it comes with {package}.")
            self._sheet.say(words.format(package=PACKAGE))
            return
        if not self._found:
            self._sheet.say(self.tr("Looking what there is…"))
        try:
            self._found = await asyncio.to_thread(self._catalogue.voices)
        except InstallFailed as error:
            self._sheet.say(self.tr("The list of voices can't be had now."))
            self._window.notices.show_error(error)
            return
        self._sheet.say("")
        self._list()
        await self._see_damage()

    async def _see_damage(self) -> None:
        """Look whether the voices are as they came: a second for the largest."""
        from core.voices.install import damaged  # noqa: PLC0415

        self._damaged = await asyncio.to_thread(damaged)
        if self._damaged:
            self._list()

    async def _show(self, key: str) -> None:
        """Tell a voice's licence, before anything of it is fetched."""
        try:
            self._licences[key] = await asyncio.to_thread(self._catalogue.licence, self._voice(key))
        except InstallFailed as error:
            self._window.notices.show_error(error)
        self._list()

    async def _get(self, key: str) -> None:
        from core.voices.fetch import Cancelled  # noqa: PLC0415
        from core.voices.install import install  # noqa: PLC0415

        if key in self._coming:
            return
        loop, self._coming[key] = asyncio.get_running_loop(), threading.Event()

        def tell(have: int, size: int) -> None:
            loop.call_soon_threadsafe(self._tell, key, have, size)

        self._list()
        try:
            await install(self._catalogue, self._voice(key), tell, self._coming[key])
            self._damaged.pop(key, None)
        except Cancelled:
            return
        except ParlandoError as error:
            self._window.notices.show_error(error)
        finally:
            del self._coming[key]
            await self._follow()

    async def _choose(self, key: str) -> None:
        """Read with a voice; with one of its speakers that speaks the listener's language, where it has several."""
        speakers = listed([voice for voice in self._here if voice.key == key])
        if not speakers:
            return
        if not {voice.id for voice in speakers} & {voice.id for voice in self._link.voices}:
            await self._follow()  # it has only just come
        self.chosen.emit(default_voice(speakers, self._link.language).id)

    # -- samples --------------------------------------------------------------------------------------

    def _hear(self, key: str) -> None:
        """Let a voice's sample be heard; where it is heard already, end it."""
        was_heard = self._heard
        self._fall_silent()
        if key != was_heard:
            self._heard = key
            self._playing = self._tasks.start(self._play(key))
            self._list()

    def _fall_silent(self) -> None:
        playing, self._playing, self._heard = self._playing, None, ""
        if playing is not None:
            playing.cancel()
            self._list()

    async def _play(self, key: str) -> None:
        from core.reader.sample import play  # noqa: PLC0415
        from core.voices.fetch import get  # noqa: PLC0415

        try:
            found = await asyncio.to_thread(get, self._catalogue.sample(self._voice(key)), LARGEST_SAMPLE)
            self.sounding.emit()
            await play(
                found.body or b"", output=self._settings["sound.output"], device=self._settings["sound.device"]
            )
        except InstallFailed as error:
            if error.params.get("why") == "content":
                self._window.notices.show_event("no_sample", str(error))
            else:
                self._window.notices.show_error(error)
        except TextUnreadable as error:
            self._window.notices.show_event("no_sample", str(error))
        except ParlandoError as error:
            self._window.notices.show_error(error)
        if self._heard == key:
            self._heard, self._playing = "", None
            self._list()

    async def _remove(self, key: str) -> None:
        from core.voices.install import remove  # noqa: PLC0415

        try:
            await asyncio.to_thread(remove, key)
        except (ParlandoError, OSError) as error:
            self._window.notices.show_event("voice_not_removed", str(error))
        else:
            if self._settings["speech.voice"].partition("#")[0].endswith(f":{key}"):
                self._settings["speech.voice"] = ""
        await self._follow()

    async def _follow(self) -> None:
        """See what is here now, and let it be chosen."""
        self._here = await asyncio.to_thread(stored_voices)
        self._list()
        await self.begin()
        try:
            await self._link.look_again()
        except ParlandoError:
            return  # the reader says so, when it is to read
        self.changed.emit()

    def _tell(self, key: str, have: int, size: int) -> None:
        if key in self._coming:
            self._sheet.show_progress(key, self._progress(have, size))

    # -- the list -------------------------------------------------------------------------------------

    def _list(self) -> None:
        here = {voice.key for voice in self._here}
        offers = [self._offer_here(voice) for voice in self._here if self._is_sought(voice.name, voice.language)]
        found = [voice for voice in self._found if voice.key not in here and self._is_wanted(voice)]
        first = self._languages
        found.sort(key=lambda voice: (not self._speaks(voice, first), voice.language_name))
        self._sheet.show_offers([*offers, *(self._offer(voice) for voice in found[:MOST_LISTED])])

    def _offer_here(self, voice: StoredVoice) -> "Offer":
        from gui.natural_sheet import Offer, State  # noqa: PLC0415

        told = [self._languages_of(voice), self._quality(voice.quality)]
        if 0 < voice.pace < _FAST_ENOUGH:
            pace = QLocale().toString(voice.pace, "f", 1)
            told.append(self.tr("up to {speed}× on this computer").format(speed=pace))
        words, state = " · ".join(part for part in told if part), State.HERE
        if voice.key in self._coming:
            words, state = self._progress(0, 1), State.COMING
        elif voice.key in self._damaged:
            can_come = any(each.key == voice.key for each in self._found)
            words = self.tr("damaged: a file has changed or is missing")
            state = State.DAMAGED if can_come else State.HERE
        return Offer(voice.key, voice.name, words, self.tr("On this computer"), state)

    def _offer(self, voice: "CatalogueVoice") -> "Offer":
        from gui.natural_sheet import Offer, State  # noqa: PLC0415

        words, state = f"{self._quality(voice.quality)} · {self._size(voice.size)}", State.OFFERED
        if voice.key in self._coming:
            words, state = self._progress(0, voice.size), State.COMING
        elif voice.key in self._licences:
            licence = self._licences[voice.key] or self.tr("not told by its maker")
            words = self.tr("{words} · licence: {licence}").format(words=words, licence=licence)
            state = State.SHOWN
        group = voice.language_name if not voice.languages else self.tr("Several languages with one download")
        is_heard, has_sample = voice.key == self._heard, bool(self._catalogue.sample(voice))
        return Offer(voice.key, voice.name, words, group, state, has_sample, is_heard)

    def _is_wanted(self, voice: "CatalogueVoice") -> bool:
        """Whether a voice is what is sought, or where nothing is, one for the listener's languages."""
        if not self._sheet.words.strip():
            return self._speaks(voice, self._languages)
        return self._is_sought(voice.name, voice.language, voice.language_name, voice.native_name)

    def _speaks(self, voice: "CatalogueVoice", languages: Sequence[str]) -> bool:
        return any(_base(tag) in languages for tag in voice.languages or (voice.language,))

    def _is_sought(self, *words: str) -> bool:
        told = " ".join(words).casefold()
        return all(word in told for word in self._sheet.words.casefold().split())

    @property
    def _languages(self) -> Sequence[str]:
        """The languages of the text and of the desktop."""
        tags = [self._link.language, *QLocale.system().uiLanguages()]
        return [base for base in map(_base, tags) if base not in ("", "c", "und")]

    def _voice(self, key: str) -> "CatalogueVoice":
        return next(voice for voice in self._found if voice.key == key)

    def _quality(self, quality: str) -> str:
        words = {
            "high": self.tr("high quality"),
            "medium": self.tr("medium quality"),
            "low": self.tr("low quality"),
            "x_low": self.tr("lowest quality"),
        }
        return words.get(quality, quality)

    def _size(self, size: int) -> str:
        return self.tr("{size} MB").format(size=max(1, round(size / 1e6)))

    def _progress(self, have: int, size: int) -> str:
        if have >= size:
            return self.tr("It is being tried.")
        return self.tr("{have} of {all}").format(have=self._size(have), all=self._size(size))

    def _languages_of(self, voice: StoredVoice) -> str:
        """Name what a voice speaks, or its speakers do."""
        tags = dict.fromkeys(_base(each.language) for each in voice.speakers if each.language)
        return ", ".join(map(self._language_of, tags)) if tags else self._language_of(voice.language)

    def _language_of(self, tag: str) -> str:
        language = QLocale.codeToLanguage(_base(tag))
        return tag if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].casefold()
