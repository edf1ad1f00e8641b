"""What the engines of natural voices have in common: voices from the store, loaded when one speaks.

1. A text is cut into pieces (pieces.py), a piece is put into phonemes, and these into runs that are short enough
   for the memory; the network makes one run at a time.
2. Where a voice tells how long each phoneme lasts, each word begins with its first phoneme (phoneme_words.py).
   Other voices give no marks, and the owner estimates them (estimate.py).
3. `cancel` ends the network in the middle of a run.
"""

from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from core.engines.engine import Emit, EngineInfo, Voice
from core.engines.natural import see_libraries
from core.engines.natural_utterance import Model, Utterance
from core.engines.network import Cancelled
from core.engines.voice_store import StoredVoice, folder_of, listed, stored_voice, stored_voices
from core.errors import ParlandoError, VoiceMissing
from core.heap import give_back_large_blocks


class NaturalEngine(ABC):
    """Speaks with the voices of the voice store that are its own."""

    info: ClassVar[EngineInfo]
    most_loaded: ClassVar[int]
    """Voices kept ready."""

    def __init__(self) -> None:
        self._models: dict[str, Model] = {}
        self._cancelled = False
        self._running: Model | None = None

    @abstractmethod
    def load(self, voice: StoredVoice, folder: Path) -> Model:
        """Load a voice from its folder; whatever is raised means that it does not load."""

    def check(self) -> None:
        """Load the libraries; raise EngineUnavailable where they are missing."""
        give_back_large_blocks()  # a run takes tens of megabytes: kept, they were 50 MB more of the worker
        see_libraries(self.info.name)

    def voices(self) -> list[Voice]:
        """Return the voices that are installed now."""
        return listed(stored_voices(self.info.name))

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Speak `text` in chunks of about 50 ms; the first come when the first piece is made."""
        self._cancelled = False
        model, speaker = self._model_of(voice_id)
        utterance = Utterance(text, model, speaker, rate_hz, emit)
        model.begin()
        self._running = model
        try:
            for run in utterance.runs():
                if self._cancelled:
                    return
                sound, begins = model.say(run.phonemes, speaker)
                if not utterance.hand_over(run, sound, begins, lambda: self._cancelled):
                    return
            utterance.finish()
        except Cancelled:
            return
        finally:
            self._running = None

    def cancel(self) -> None:
        """End the network's run and what follows it."""
        self._cancelled = True
        if (model := self._running) is not None:
            model.stop()

    def close(self) -> None:
        """Forget the loaded voices."""
        self._models.clear()

    def _model_of(self, voice_id: str) -> tuple[Model, int | None]:
        """Return a voice, loaded, and the number of the speaker that its id names."""
        engine, _, rest = voice_id.partition(":")
        key, hash_sign, number = rest.partition("#")
        voice = stored_voice(key) if engine == self.info.name else None
        is_number = not hash_sign or (number.isascii() and number.isdigit())
        if voice is None or not is_number or (hash_sign and int(number) >= len(voice.speakers)):
            sentence = f"The voice “{voice_id}” is not installed; “parlando voices” lists those there are."
            raise VoiceMissing(sentence, voice=voice_id)
        model = self._models.pop(key, None) or self._loaded(voice, folder_of(key))
        self._models[key] = model  # the one used last stands last
        while len(self._models) > self.most_loaded:
            del self._models[next(iter(self._models))]
        return model, int(number) if hash_sign else None

    def _loaded(self, voice: StoredVoice, folder: Path) -> Model:
        while len(self._models) >= self.most_loaded:  # before, or both would be there for a moment
            del self._models[next(iter(self._models))]
        try:
            return self.load(voice, folder)
        except ParlandoError:
            raise
        except Exception as error:  # the libraries have no family of errors of their own
            raise VoiceMissing(
                f"The voice “{voice.id}” does not load ({error}); “parlando voices check” looks after it.",
                voice=voice.id,
            ) from error
