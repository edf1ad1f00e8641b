"""A voice is heard before it is chosen: it says the listener's own next sentence; then reading goes on.

Where the text is in another language than the voice, it counts: figures are said in every language.
"""

from functools import partial

from PySide6.QtCore import QObject

from core.reader.feed import next_sentence, sentence_around
from core.reader.link import Link
from core.reader.reader import Reader
from core.reader.source import Aside
from core.reader.trial import Trial
from core.settings import Settings
from gui.choices import Choices
from gui.courtesy import Courtesy
from gui.window import MainWindow

COUNTING = "1, 2, 3, 4, 5, 6, 7."
_LONGEST = 200
"""Code points of a sentence that are heard at most."""


class VoiceHearing(QObject):
    """Lasts from the first voice that is heard until the list of voices closes."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        link: Link,
        reader: Reader,
        choices: Choices,
        courtesy: Courtesy,
    ) -> None:
        super().__init__(window)
        self._page, self._settings, self._link = window.page, settings, link
        self._reader, self._courtesy = reader, courtesy
        self._trial: Trial | None = None
        self._sentence: tuple[int, int] | None = None
        self._language = ""
        choices.voice_heard.connect(self._hear)
        choices.voices_closed.connect(self._end)

    def _hear(self, voice_id: str) -> None:
        if not self._courtesy.may_speak():
            return
        if self._trial is None:
            self._sentence, self._language = self._next_sentence(), self._link.spoken_language
            self._trial = Trial(self._reader)
        put = partial(self._reader.set_voice, voice_id)
        if self._sentence is not None and self._link.is_voice_for(voice_id, self._language):
            self._trial.hear(self._page.source, *self._sentence, put)
        else:
            self._trial.hear(Aside(COUNTING), 0, len(COUNTING), put)

    def _end(self) -> None:
        trial, self._trial = self._trial, None
        if trial is not None:
            trial.end(partial(self._reader.set_voice, self._settings["speech.voice"]))

    def _next_sentence(self) -> tuple[int, int] | None:
        """Return the sentence at the ear, at the caret, or the next one; None where there is none."""
        source, place = self._page.source, self._reader.place
        at = place.sentence[0] if place is not None else self._page.caret()
        start, stop = sentence_around(source, at)
        if not source.read(start, stop).strip() and (there := next_sentence(source, at)) is not None:
            start, stop = sentence_around(source, there)
        return (start, min(stop, start + _LONGEST)) if source.read(start, stop).strip() else None
