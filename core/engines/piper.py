"""Piper: natural voices of many languages, one network for each, in a worker of their own."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.engines.engine import EngineInfo
from core.engines.manner import manner
from core.engines.natural import library
from core.engines.natural_engine import NaturalEngine
from core.engines.natural_text import phonemizer
from core.engines.network import Floats, Network
from core.engines.voice_store import StoredVoice
from core.errors import VoiceMissing

_BEGIN, _END, _PAD = "^", "$", "_"

_KINDS = frozenset({"espeak", "text"})
"""How a voice wants its text."""


class PiperEngine(NaturalEngine):
    """Speaks with Piper's voices."""

    info = EngineInfo("piper", "Piper", "GPL-3.0-or-later")
    most_loaded = 2
    """For a text in two languages; 60 to 120 MB each."""

    def load(self, voice: StoredVoice, folder: Path) -> "PiperModel":
        """Load a voice; VoiceMissing where it is none that can be spoken with."""
        return PiperModel(voice, folder)


class PiperModel:
    """One voice, loaded."""

    def __init__(self, voice: StoredVoice, folder: Path) -> None:
        model = folder / f"{voice.key}.onnx"
        described = json.loads(model.with_suffix(".onnx.json").read_text("utf-8"))
        self._config = library("piper").PiperConfig.from_dict(described)
        if needs_dictionary(described):
            raise VoiceMissing(
                f"The voice “{voice.id}” needs a dictionary that Parlando does not have; choose another one.",
                voice=voice.id,
            )
        self._network = Network(model)
        self._has_speakers = "sid" in {each.name for each in self._network.get_inputs()}
        self._phonemizer = phonemizer(self._config)
        self.rate_hz: int = self._config.sample_rate
        self.tells_durations = len(self._network.get_outputs()) > 1
        self.begin, self.stop = self._network.begin, self._network.stop

    def phonemes(self, text: str, speaker: int | None = None) -> list[list[str]]:
        """Return the phonemes of each sentence in a text that the voice has a sound for."""
        known = self._config.phoneme_id_map
        return [[each for each in sentence if each in known] for sentence in self._phonemizer(text)]

    def say(self, phonemes: Sequence[str], speaker: int | None) -> tuple[Floats, list[int]]:
        """Return the sound of a run, and the frame at which each phoneme begins, where that is told."""
        ids, places = self._ids(phonemes)
        made = self._network.run(None, self._feed(ids, speaker))
        sound = _levelled(np.asarray(made[0], np.float32).reshape(-1))
        if len(made) < 2:
            return sound, []
        frames = np.asarray(made[1]).reshape(-1) * self._config.hop_length
        if len(frames) != len(ids):
            return sound, []
        begins = np.concatenate(([0], np.cumsum(frames))).astype(int)
        return sound, [min(int(begins[place]), len(sound)) for place in places]

    def _ids(self, phonemes: Sequence[str]) -> tuple[list[int], list[int]]:
        """Return the numbers of phonemes as the network takes them, and the place of each phoneme among them."""
        known = self._config.phoneme_id_map
        pad = known[_PAD]
        ids, places = [*known[_BEGIN], *pad], []
        for phoneme in phonemes:
            places.append(len(ids))
            ids += [*known[phoneme], *pad]
        return [*ids, *known[_END]], places

    def _feed(self, ids: list[int], speaker: int | None) -> dict[str, Any]:
        config, wished = self._config, manner()
        feed: dict[str, Any] = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array(
                [
                    config.noise_scale * wished.liveliness,
                    config.length_scale * wished.length,
                    config.noise_w_scale * wished.liveliness,
                ],
                np.float32,
            ),
        }
        if self._has_speakers:
            feed["sid"] = np.array([config.default_speaker_id if speaker is None else speaker], np.int64)
        return feed


def needs_dictionary(described: Mapping[str, Any]) -> bool:
    """Tell by a voice's description whether its text needs a dictionary that does not come with it."""
    return described.get("phoneme_type", "espeak") not in _KINDS


def _levelled(sound: Floats) -> Floats:
    """Return sound as loud as Piper itself makes it: the loudest sample of a run is full scale."""
    peak = float(np.max(np.abs(sound), initial=0))
    return sound / np.float32(peak) if peak > 1e-8 else np.zeros_like(sound)
