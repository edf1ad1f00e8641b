"""Which voice reads, and how fast: what is chosen is put in force, and shown on the deck."""

from PySide6.QtCore import QObject, Signal

from core.reader.link import Link
from core.reader.making import SLOWEST
from core.reader.reader import Reader
from core.settings import Settings
from gui.choices import Choices
from gui.remote_voices import RemoteVoices
from gui.speeds import Speeds
from gui.window import MainWindow


class Voicing(QObject):
    """Follows the settings for voice and speed."""

    named = Signal()
    """The voice that reads is known, or another one."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        reader: Reader,
        link: Link,
        choices: Choices,
        remote: RemoteVoices,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._reader, self._link = window, settings, reader, link
        self._choices, self._remote = choices, remote
        self._speeds = Speeds(settings, link)
        self._is_wished = False
        """Whether the list of voices is to be opened as soon as there is one."""
        link.of_languages = settings["voices.of_languages"]
        remote.changed.connect(self._follow_remote)
        choices.voice_chosen.connect(self.choose)

    def open_voices(self) -> None:
        """Let a voice be chosen."""
        self._remote.look_again()
        chosen = self._link.chosen()
        if chosen is None:  # the voices are still on their way
            self._is_wished = not self._is_wished
        else:
            self._choices.open_voices(self._link.voices, chosen.id, self._link.language)

    def take_voices(self) -> None:
        """The voices are known: open their list, if that was asked for too soon."""
        if self._is_wished:
            self._is_wished = False
            self.open_voices()

    def choose(self, voice_id: str) -> None:
        """Read with a voice from now on, and its language always when nothing else is chosen."""
        self._settings["voices.of_languages"] = dict(self._link.prefer(voice_id))
        if self._settings["speech.voice"] == voice_id:
            self.set_voice(voice_id)  # another one may have stood in for it
        self._settings["speech.voice"] = voice_id

    def set_voice(self, voice: str) -> None:
        """Read on in a voice."""
        self._reader.set_voice(voice)
        self._speeds.recall()
        self.named.emit()

    def try_again(self) -> None:
        """Go back to the voice that was chosen, from one that stood in for it."""
        self.set_voice(self._settings["speech.voice"])

    def read_slower(self) -> None:
        """Read at a speed that the voice is made fast enough for."""
        if (possible := self._reader.possible_rate) >= SLOWEST:
            self._settings["speech.rate"] = min(possible, self._settings["speech.rate"])

    def set_speed(self, speed: float) -> None:
        """Read on at a speed."""
        self._speeds.note(speed)
        self._reader.set_rate(speed)
        self._window.deck.set_speed(speed)

    def hear(self) -> None:
        """Another language may be heard now, which has a speed of its own."""
        self._speeds.hear(self._reader.language)

    def _follow_remote(self) -> None:
        """Read over the server that the settings name now, if the chosen voice is there."""
        if self._link.leads_elsewhere:
            self.try_again()
