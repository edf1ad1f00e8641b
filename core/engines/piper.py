"""Piper: natural voices by neural networks, in a worker of their own.

1. A text is cut into pieces (pieces.py), a piece is put into phonemes, and these into runs that are short enough
   for the memory; the network makes one run at a time.
2. Where a voice tells how long each phoneme lasts (voice_graph.py), each word begins with its first phoneme
   (phoneme_words.py). Other voices give no marks, and the owner estimates them (estimate.py).
3. `cancel` ends the network in the middle of a run.
"""

import json
import logging
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.engines.engine import (
    CHUNK_MS,
    PHONEMES_BEGIN,
    PHONEMES_END,
    Emit,
    EngineInfo,
    SpeechChunk,
    Voice,
    as_phonemes,
)
from core.engines.espeak_data import short_path, speakable
from core.engines.phoneme_words import begin_of_words
from core.engines.pieces import pieces
from core.engines.resample import Resampler
from core.engines.voice_graph import NOISE
from core.engines.voice_store import StoredVoice, folder_of, listed, stored_voice, stored_voices
from core.engines.word_marker import WordMarker
from core.engines.words import Word, words
from core.errors import EngineFailed, EngineUnavailable, VoiceMissing
from core.marks import Mark

if TYPE_CHECKING:
    from piper import PiperVoice

log = logging.getLogger(__name__)

MOST_THREADS = 4
"""Beyond that a voice of this size gains nothing, and others on the machine lose."""

LONGEST_RUN = 200
"""Phonemes that the network makes in one go: 15 s of speech, and memory goes by that."""

LOADED = 2
"""Voices kept ready, for a text in two languages; 60 to 120 MB each."""

_MARKS_AHEAD = 4
"""Chunks by which a word is told before its sound: who gets a first chunk without one readies an estimate."""

_NOISE_LENGTH = 1 << 18
_BEGIN, _END, _PAD = "^", "$", "_"
_IPA = re.compile(f"{PHONEMES_BEGIN}([^{PHONEMES_END}]*){PHONEMES_END}")
_NO_SIGNS = str.maketrans({PHONEMES_BEGIN: " ", PHONEMES_END: " "})
"""For those that a cut between pieces has left alone."""

_KINDS = frozenset({"espeak", "text"})
"""How a voice wants its text; the others need dictionaries that do not come with the voice."""

Floats = np.ndarray[Any, np.dtype[np.float32]]


class PiperEngine:
    """Speaks with the voices of the voice store."""

    info = EngineInfo("piper", "Piper", "GPL-3.0-or-later")

    def __init__(self) -> None:
        self._models: dict[str, _Model] = {}
        self._cancelled = False
        self._running: _Model | None = None

    def check(self) -> None:
        """Load the libraries; raise EngineUnavailable where they are missing."""
        _libraries()

    def voices(self) -> list[Voice]:
        """Return the voices that are installed now."""
        return listed(stored_voices(self.info.name))

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Speak `text` in chunks of about 50 ms; the first come when the first piece is made."""
        self._cancelled = False
        model, speaker = self._model_of(voice_id)
        utterance = _Utterance(text, model, rate_hz, emit)
        self._running = model
        try:
            for run in utterance.runs():
                if self._cancelled:
                    return
                sound, begins = model.say(run.phonemes, speaker)
                if not utterance.hand_over(run, sound, begins, lambda: self._cancelled):
                    return
            utterance.finish()
        except _Cancelled:
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

    def _model_of(self, voice_id: str) -> "tuple[_Model, int | None]":
        """Return a voice, loaded, and the number of the speaker that its id names."""
        engine, _, rest = voice_id.partition(":")
        key, hash_sign, number = rest.partition("#")
        voice = stored_voice(key) if engine == self.info.name else None
        is_number = not hash_sign or (number.isascii() and number.isdigit())
        if voice is None or not is_number or (hash_sign and int(number) >= len(voice.speakers)):
            sentence = f"The voice “{voice_id}” is not installed; “parlando voices” lists those there are."
            raise VoiceMissing(sentence, voice=voice_id)
        model = self._models.pop(key, None) or _Model(voice, folder_of(key))
        self._models[key] = model  # the one used last stands last
        while len(self._models) > LOADED:
            del self._models[next(iter(self._models))]
        return model, int(number) if hash_sign else None


class _Cancelled(Exception):
    """The network was told to stop."""


class _Model:
    """One voice, loaded."""

    def __init__(self, voice: StoredVoice, folder: Path) -> None:
        piper, self._onnx = _libraries()
        model = folder / f"{voice.key}.onnx"
        try:
            config = piper.PiperConfig.from_dict(json.loads(model.with_suffix(".onnx.json").read_text("utf-8")))
            session = self._onnx.InferenceSession(str(model), self._options(), ["CPUExecutionProvider"])
        except Exception as error:  # the library has no family of errors of its own
            raise VoiceMissing(
                f"The voice “{voice.id}” does not load ({error}); “parlando voices check” looks after it.",
                voice=voice.id,
            ) from error
        if config.phoneme_type.value not in _KINDS:
            raise VoiceMissing(
                f"The voice “{voice.id}” needs a dictionary that Parlando does not have; choose another one.",
                voice=voice.id,
            )
        self._config = config
        self._session = session
        self._voice: PiperVoice = piper.PiperVoice(
            session=session, config=config, espeak_data_dir=short_path(piper.voice.ESPEAK_DATA_DIR)
        )
        self._inputs = {each.name for each in session.get_inputs()}
        self._run_options = self._onnx.RunOptions()
        self._noise = np.random.Generator(np.random.PCG64(1)).standard_normal(_NOISE_LENGTH, np.float32)
        self.rate_hz = config.sample_rate
        self.tells_durations = len(session.get_outputs()) > 1

    def phonemes(self, text: str) -> list[list[str]]:
        """Return the phonemes of each sentence in a text that the voice has a sound for."""
        known = self._config.phoneme_id_map
        plain = speakable(text).replace("[[", "[ ")  # two would begin phonemes in the text
        sentences = self._voice.phonemize(_IPA.sub(r"[[\1]]", plain).translate(_NO_SIGNS))
        return [[each for each in sentence if each in known] for sentence in sentences]

    def say(self, phonemes: Sequence[str], speaker: int | None) -> tuple[Floats, list[int]]:
        """Return the sound of a run, from -1 to 1, and the frame at which each phoneme begins, where that is told.

        Raises _Cancelled after `stop`, EngineFailed where the network breaks.
        """
        ids, places = self._ids(phonemes)
        self._run_options = self._onnx.RunOptions()
        try:
            made = self._session.run(None, self._feed(ids, speaker), self._run_options)
        except Exception as error:
            if self._run_options.terminate:
                raise _Cancelled from error
            raise EngineFailed(f"The voice broke on this text ({error}).") from error
        sound = np.asarray(made[0], np.float32).reshape(-1)
        if len(made) < 2:
            return sound, []
        frames = np.asarray(made[1]).reshape(-1) * self._config.hop_length
        if len(frames) != len(ids):
            return sound, []
        begins = np.concatenate(([0], np.cumsum(frames))).astype(int)
        return sound, [min(int(begins[place]), len(sound)) for place in places]

    def stop(self) -> None:
        """End the run under way. Safe from any thread."""
        self._run_options.terminate = True

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
        config = self._config
        feed: dict[str, Any] = {
            "input": np.array([ids], np.int64),
            "input_lengths": np.array([len(ids)], np.int64),
            "scales": np.array([config.noise_scale, config.length_scale, config.noise_w_scale], np.float32),
        }
        if "sid" in self._inputs:
            feed["sid"] = np.array([config.default_speaker_id if speaker is None else speaker], np.int64)
        if NOISE in self._inputs:
            feed[NOISE] = self._noise
        return feed

    def _options(self) -> Any:
        options = self._onnx.SessionOptions()
        options.intra_op_num_threads = min(MOST_THREADS, _cores())
        options.inter_op_num_threads = 1
        # Its threads would otherwise wait by spinning, on cores that the player and the window need.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Its own store of memory grows to what the longest run took, and stays so.
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 3
        return options


@dataclass(frozen=True, slots=True)
class _Run:
    """What the network makes in one go, and which words begin in it, each with the index of its phoneme."""

    phonemes: Sequence[str]
    words: Sequence[tuple[Word, int]]


class _Utterance:
    """One utterance on its way: text to runs, sound to the rate asked for, phonemes to marks."""

    def __init__(self, text: str, model: _Model, rate_hz: int, emit: Emit) -> None:
        self._text, self._model, self._emit = text, model, emit
        self._resampler = Resampler(model.rate_hz, rate_hz)
        self._marker = WordMarker(text)
        self._frames = 0
        self._has_marks = False
        self._ipa = {word for found in _IPA.finditer(text) for word in _words_in(found[1])}

    def runs(self) -> Iterator[_Run]:
        """Yield the runs of the text; what has no word in it is silent."""
        coming = words(self._text)
        waiting = next(coming, None)
        for start, end in pieces(self._text):
            within: list[Word] = []
            while waiting is not None and waiting.start < end:
                within.append(waiting)
                waiting = next(coming, None)
            if any(char.isalnum() for char in self._text[start:end]) or within:
                yield from self._runs_of(start, end, within)

    def _runs_of(self, start: int, end: int, within: Sequence[Word]) -> Iterator[_Run]:
        sentences = self._model.phonemes(self._text[start:end])
        heard = [phoneme for sentence in sentences for phoneme in sentence]
        shifted = {Word(word.start - start, min(word.end, end) - start, word.is_word): word for word in within}
        text = self._text[start:end]
        begins = begin_of_words(text, list(shifted), heard, self._alone) if self._model.tells_durations else []
        offset = 0
        for run in (run for sentence in sentences for run in _cut(sentence)):
            here = [(shifted[word], at - offset) for word, at in begins if offset <= at < offset + len(run)]
            offset += len(run)
            if any(phoneme.strip() for phoneme in run):
                yield _Run(run, here)

    def _alone(self, word: str) -> list[str]:
        if word in self._ipa:
            word = as_phonemes(word)
        return [phoneme for sentence in self._model.phonemes(word) for phoneme in sentence]

    def hand_over(self, run: _Run, sound: Floats, begins: Sequence[int], is_cancelled: Any) -> bool:
        """Emit the sound of a run with its words; False where it was cancelled meanwhile."""
        pcm = _as_pcm(sound)
        times = [(self._frames + begins[at], word) for word, at in run.words] if begins else []
        step = self._model.rate_hz * CHUNK_MS // 1000
        for start in range(0, len(pcm) // 2, step):
            if is_cancelled():
                return False
            until = self._frames + _MARKS_AHEAD * step
            now = list(takewhile(lambda time: time[0] < until, times))  # noqa: B023 - used up at once
            del times[: len(now)]
            marks = [mark for frame, word in now for mark in self._mark(word, frame)]
            chunk = pcm[2 * start : 2 * (start + step)]
            self._send(self._resampler.push(chunk), marks)
            self._frames += len(chunk) // 2
        return True

    def finish(self) -> None:
        """Emit the rest."""
        marks = self._marker.finish(self._resampler.frame(self._frames)) if self._has_marks else []
        self._send(self._resampler.finish(), marks)

    def _mark(self, word: Word, frame: int) -> list[Mark]:
        self._has_marks = True
        return self._marker.event(word.start, word.end - word.start, self._resampler.frame(frame))

    def _send(self, pcm: bytes, marks: Sequence[Mark]) -> None:
        if pcm or marks:
            self._emit(SpeechChunk(pcm, tuple(marks)))


def _words_in(text: str) -> list[str]:
    return [text[word.start : word.end] for word in words(text)]


def _cut(phonemes: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut a sentence into runs of at most LONGEST_RUN phonemes, between words where there are any."""
    start = 0
    while len(phonemes) - start > LONGEST_RUN:
        end = start + LONGEST_RUN
        spaces = [at for at in range(start + 1, end) if phonemes[at - 1] == " "]
        end = spaces[-1] if spaces else end
        yield phonemes[start:end]
        start = end
    yield phonemes[start:]


def _as_pcm(sound: Floats) -> bytes:
    """Return sound as s16le, as loud as Piper itself makes it: the loudest sample of a run is full scale."""
    peak = float(np.max(np.abs(sound), initial=0))
    scaled = sound * (32767 / peak) if peak > 1e-8 else np.zeros_like(sound)
    return bytes(np.rint(scaled).astype("<i2").tobytes())


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _libraries() -> tuple[Any, Any]:
    try:
        import onnxruntime  # noqa: PLC0415 - an extra, and 0.4 s to load
        import piper  # noqa: PLC0415
    except ImportError as error:
        raise EngineUnavailable(
            f"Natural voices need a package that is not here ({error}); “pip install parlando[natural]” brings it.",
            engine=PiperEngine.info.name,
        ) from error
    return piper, onnxruntime
