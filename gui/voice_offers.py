"""What the page of natural voices says of each: of those that are here, and of those to be had."""

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from core.engines.engine import base_of
from core.engines.voice_store import StoredVoice
from core.voices.offers import CatalogueVoice, first_choice
from gui.language_names import language_name
from gui.natural_sheet import Offer, State

MOST_LISTED = 40
"""More is found by its name than by scrolling."""

_FAST_ENOUGH = 6.0
"""The highest speed there is: of a voice that is made that fast nothing needs to be said."""


class VoiceOffers(QObject):
    """All that is known of natural voices, as it comes to be known."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.here: Sequence[StoredVoice] = ()
        self.found: Sequence[CatalogueVoice] = ()
        self.damaged: dict[str, str] = {}
        """What is wrong, by key."""
        self.licences: dict[str, str] = {}
        self.coming: dict[str, tuple[int, int]] = {}
        """Bytes that are here and all there are, by key."""
        self.heard = ""
        """The voice whose sample is being played."""

    def voice(self, key: str) -> CatalogueVoice:
        """Return a voice of the catalogue."""
        return next(voice for voice in self.found if voice.key == key)

    def offers(self, words: str, languages: Sequence[str]) -> list[Offer]:
        """Return those that have all of the words; where nothing is sought, those for the listener's languages.

        Of these tags (BCP 47) the first stand first, and of a language the listener's own country.
        """
        here = {voice.key for voice in self.here}
        tags = {tag.replace("_", "-").casefold() for tag in languages}
        rank = {base: number for number, base in enumerate(dict.fromkeys(map(base_of, languages)))}

        def place(voice: CatalogueVoice) -> int:
            return min(rank.get(base_of(tag), len(rank)) for tag in voice.languages or (voice.language,))

        own = [voice for voice in self.here if _is_sought(words, voice.name, voice.key, self._languages_of(voice))]
        found = [
            voice
            for voice in self.found
            if voice.key not in here
            and (words.strip() or place(voice) < len(rank))
            and _is_sought(words, voice.name, voice.key, voice.language_name, voice.native_name)
        ]
        groups = defaultdict(list)
        for voice in found:
            groups[place(voice), voice.language.casefold() not in tags, voice.language_name].append(voice)
        listed = [voice for key in sorted(groups) for voice in _first_choice_first(groups[key])]
        return [*map(self._of_stored, own), *map(self._of_catalogue, listed[:MOST_LISTED])]

    def progress(self, key: str) -> str:
        """Say how far a voice on its way has come."""
        have, size = self.coming[key]
        if have >= size:
            return self.tr("It is being tried.")
        return self.tr("{have} of {all}").format(have=self._size(have), all=self._size(size))

    def _of_stored(self, voice: StoredVoice) -> Offer:
        told = [self._languages_of(voice), self._quality(voice.quality)]
        if 0 < voice.pace < _FAST_ENOUGH:
            pace = QLocale().toString(voice.pace, "f", 1)
            told.append(self.tr("up to {speed}× on this computer").format(speed=pace))
        words, state = " · ".join(filter(None, told)), State.HERE
        if voice.key in self.coming:
            words, state = self.progress(voice.key), State.COMING
        elif voice.key in self.damaged:
            can_come = any(each.key == voice.key for each in self.found)
            words = self.tr("damaged: a file has changed or is missing")
            state = State.DAMAGED if can_come else State.HERE
        return Offer(voice.key, voice.name, words, self.tr("On this computer"), state, self._share(voice.key))

    def _of_catalogue(self, voice: CatalogueVoice) -> Offer:
        many = self.tr("{count} speakers").format(count=voice.speakers) if voice.speakers > 1 else ""
        words = " · ".join(filter(None, (self._quality(voice.quality), many, self._size(voice.size))))
        state = State.OFFERED
        if voice.key in self.coming:
            words, state = self.progress(voice.key), State.COMING
        elif voice.key in self.licences:
            licence = self.licences[voice.key] or self.tr("not told by its maker")
            words = self.tr("{words} · licence: {licence}").format(words=words, licence=licence)
            state = State.SHOWN
        is_own = voice.language_name.startswith(voice.native_name)
        group = voice.language_name if is_own else f"{voice.native_name} · {voice.language_name}"
        group = self.tr("Several languages with one download") if voice.languages else group
        is_heard = voice.key == self.heard
        return Offer(voice.key, voice.name, words, group, state, self._share(voice.key), voice.has_sample, is_heard)

    def _share(self, key: str) -> float:
        have, size = self.coming.get(key, (0, 1))
        return have / size

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

    def _languages_of(self, voice: StoredVoice) -> str:
        """Name what a voice speaks, or its speakers do."""
        tags = dict.fromkeys(base_of(each.language) for each in voice.speakers if each.language)
        return ", ".join(language_name(tag) or tag for tag in tags or (voice.language,))


def _first_choice_first(voices: list[CatalogueVoice]) -> list[CatalogueVoice]:
    first = first_choice(voices)
    return sorted(voices, key=lambda voice: voice is not first)


def _is_sought(words: str, *told: str) -> bool:
    return all(word in " ".join(told).casefold() for word in words.casefold().split())
