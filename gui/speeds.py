"""Speeds that are remembered: each voice has the one it was last read with, a new voice that of its language."""

from core.engines.engine import Voice
from core.reader.link import Link
from core.settings import Settings


class Speeds:
    """Keeps the speed in force together with the voice that reads. A speed is kept when the listener changes it."""

    def __init__(self, settings: Settings, link: Link) -> None:
        self._settings, self._link = settings, link

    def note(self, speed: float) -> None:
        """The listener wants this speed: remember it for the voice that reads, and for its language."""
        if (voice := self._link.chosen()) is not None:
            kept = self._settings["speech.rates"]
            self._settings["speech.rates"] = kept | {voice.id: speed, voice.language: speed}

    def recall(self) -> None:
        """Another voice reads: put its speed in force, if one is known."""
        if (voice := self._link.chosen()) is not None:
            self._settings["speech.rate"] = self._of(voice)

    def _of(self, voice: Voice) -> float:
        kept = self._settings["speech.rates"]
        return float(kept.get(voice.id, kept.get(voice.language, self._settings["speech.rate"])))
