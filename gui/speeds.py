"""Speeds that are remembered: each voice has the one it was last read with, a new voice that of its language."""

from core.engines.engine import Voice
from core.reader.link import Link
from core.settings import Settings


class Speeds:
    """Keeps the speed in force together with the voice that is heard, or will be when nothing is."""

    def __init__(self, settings: Settings, link: Link) -> None:
        self._settings, self._link = settings, link
        self._language = "und"

    def note(self, speed: float) -> None:
        """This speed is in force: remember it for the voice, and for its language."""
        if (voice := self._voice()) is not None:
            kept = self._settings["speech.rates"]
            self._settings["speech.rates"] = kept | {voice.id: speed, voice.language: speed}

    def recall(self, language: str = "und") -> None:
        """Another voice reads, the chosen one or that of a language: put its speed in force, if one is known."""
        self._language = language
        if (voice := self._voice()) is not None:
            self._settings["speech.rate"] = self._of(voice)

    def hear(self, language: str) -> None:
        """What is heard is in this language: its voice has a speed of its own."""
        if language != self._language:
            self.note(self._settings["speech.rate"])
            self.recall(language)

    def _voice(self) -> Voice | None:
        wanted = self._link.voice_of(self._language)
        return next((voice for voice in self._link.voices if voice.id == wanted), self._link.chosen())

    def _of(self, voice: Voice) -> float:
        kept = self._settings["speech.rates"]
        return float(kept.get(voice.id, kept.get(voice.language, self._settings["speech.rate"])))
