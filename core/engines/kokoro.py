"""Kokoro: natural voices of seven languages that share one network, in a worker of their own.

The network takes phonemes and a voice's style, which hangs on how many phonemes there are; it gives sound and how
long each phoneme lasts. Files of a release that does not tell lengths speak all the same, with words estimated.
"""

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.engines.engine import EngineInfo
from core.engines.manner import manner
from core.engines.natural import library
from core.engines.natural_engine import NaturalEngine
from core.engines.natural_text import Phonemizer, phonemizer
from core.engines.network import Floats, Network
from core.engines.voice_store import StoredVoice

VOICES = "voices.npz"
"""The file of styles in a voice's folder: for each voice, rows of 256 numbers, one for each count of phonemes."""

_BRITISH = "en"
"""espeak-ng's file of British English."""

_SLOWEST, _FASTEST = 0.5, 2.0
"""What the library takes."""


class KokoroEngine(NaturalEngine):
    """Speaks with Kokoro's voices."""

    info = EngineInfo("kokoro", "Kokoro", "Apache-2.0")
    most_loaded = 1
    """It has all languages, and takes 0.2 to 0.5 GB."""

    def load(self, voice: StoredVoice, folder: Path) -> "KokoroModel":
        """Load the network and the styles of its voices."""
        return KokoroModel(voice, folder)


class KokoroModel:
    """The network with all its voices, loaded."""

    def __init__(self, voice: StoredVoice, folder: Path) -> None:
        self._speakers = voice.speakers
        self._network = Network(folder / f"{voice.key}.onnx")
        kokoro = library("kokoro_onnx")
        # It loads an espeak-ng, which it is never asked for: the one that Piper brings is here already. Another one
        # would stay, and that of espeak.py, where both are in one process, could not be loaded anew.
        espeak = kokoro.EspeakConfig(lib_path=library("piper.espeakbridge").__file__)
        made = kokoro.Kokoro.from_session(self._network, str(folder / VOICES), espeak)
        self._kokoro = made
        self._known: frozenset[str] = frozenset(made.tokenizer.vocab)
        self._phonemizers: dict[str, Phonemizer] = {}
        self.rate_hz = 24_000
        self.tells_durations: bool = made.has_timings
        self.begin, self.stop = self._network.begin, self._network.stop

    def phonemes(self, text: str, speaker: int | None = None) -> list[list[str]]:
        """Return the phonemes of each sentence in a text that the network has a sound for."""
        language = self._speakers[speaker or 0].language
        if language not in self._phonemizers:
            self._phonemizers[language] = phonemizer(_config(language))
        return [self._heard(sentence) for sentence in self._phonemizers[language](text)]

    def say(self, phonemes: Sequence[str], speaker: int | None) -> tuple[Floats, list[int]]:
        """Return the sound of a run, and the frame at which each phoneme begins, where that is told."""
        told, places = _without_needless_spaces(phonemes)
        style = self._kokoro.get_voice_style(self._speakers[speaker or 0].name)
        speed = min(max(1 / manner().length, _SLOWEST), _FASTEST)
        sound, rate_hz, timings = self._kokoro.create_timed(
            told, style, speed, is_phonemes=True, trim=False, sentence_pause=0.0, clause_pause=0.0
        )
        sound = np.asarray(sound, np.float32).reshape(-1)
        if len(timings) != len(told):
            return sound, []
        begins = [min(round(each.start * rate_hz), len(sound)) for each in timings]
        return sound, [begins[place] for place in places]

    def _heard(self, phonemes: Sequence[str]) -> list[str]:
        """Leave out what the network does not know. A letter and its sign are one where they are one to it."""
        whole = unicodedata.normalize("NFC", "".join(phonemes))
        found: list[str] = []
        for each in whole:
            found += [each] if each in self._known else unicodedata.normalize("NFD", each)
        return [each for each in found if each in self._known]


def _config(language: str) -> Any:
    """Return what Piper's part for the text wants to know of a voice."""
    return library("piper").PiperConfig.from_dict(
        {
            "num_symbols": 0,
            "num_speakers": 1,
            "audio": {"sample_rate": 24_000},
            "espeak": {"voice": _BRITISH if language == "en-GB" else language.lower()},
            "phoneme_id_map": {},
        }
    )


def _without_needless_spaces(phonemes: Sequence[str]) -> tuple[str, list[int]]:
    """Return a run with single spaces and none at its ends, and the place in it of each phoneme that came."""
    told, places = "", []
    last = max((at for at, each in enumerate(phonemes) if each != " "), default=-1)
    for at, each in enumerate(phonemes):
        is_needless = each == " " and (at > last or not told or told[-1] == " ")
        places.append(max(0, len(told) - 1) if is_needless else len(told))
        told += "" if is_needless else each
    return told, places
