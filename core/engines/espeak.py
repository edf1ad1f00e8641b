"""espeak-ng, the voice that is always there: the library of espeakng-loader through ctypes.

The library keeps global state, must be used by one thread only, and may print or end its process; so it
lives in a worker. Each utterance gets a freshly loaded library (3 ms, spent after the one before): its
pitch flutter and noise otherwise go on from the utterance before, and the same text would sound
different each time. The text is spoken as it is, without SSML, at the voice's own pace (175 words a
minute; above 450 the positions of espeak-ng 1.52 overshoot).
"""

import _ctypes
import ctypes
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import espeakng_loader

from core.engines.engine import (
    CHUNK_MS,
    HURRIED_CHUNK_MS,
    PHONEMES_BEGIN,
    Emit,
    EngineInfo,
    SpeechChunk,
    Voice,
)
from core.engines.espeak_data import short_path, speakable
from core.engines.espeak_ipa import Ask, IpaWriter, PhonemeText, phoneme_names
from core.engines.espeak_voices import EspeakVoice, describe
from core.engines.resample import Resampler
from core.engines.word_marker import WordMarker
from core.errors import EngineFailed, EngineUnavailable, VoiceMissing
from core.marks import Mark

_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_PHONEMES = 0x100
_AS_IPA = 2
_POSITION_CHARACTER = 1
_RATE = 1
_EVENT_END, _EVENT_WORD = 0, 1
_REINSTALL = "install Parlando again, or espeakng-loader with “pip install --force-reinstall espeakng-loader”"


class _EventId(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    ]


class _VoiceRecord(ctypes.Structure):
    """espeak_VOICE of speak_lib.h."""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))
_WordEvent = tuple[int, int, int]
"""Code point, length, sample."""

_Sound = Callable[[bytes, list[_WordEvent]], bool]
"""Takes PCM and word events; answers whether to go on."""


class EspeakEngine:
    """Speaks with espeak-ng. Only one in a process, and only from one thread."""

    info = EngineInfo("espeak-ng", "eSpeak NG", "GPL-3.0-or-later")
    words_per_minute = 175
    """espeak-ng's own pace."""

    def __init__(self) -> None:
        self._library: _Library | None = None
        self._voices: dict[str, tuple[Voice, str]] = {}
        self._voice_file = ""
        self._cancelled = False
        self._writers: dict[str, IpaWriter] = {}

    def check(self) -> None:
        """Load the library, clean and with the voice last used; raise EngineUnavailable where it is missing."""
        self._ready_library()

    def voices(self) -> list[Voice]:
        """Return espeak-ng's voices, about 140, sorted by name, so that a language's stand together."""
        self._ready_library()
        return [voice for voice, _ in self._voices.values()]

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Speak `text`: the first chunk as soon as espeak-ng has it, marks with the sound it reports them for."""
        self._cancelled = False
        library = self._ready_library()
        if voice_id not in self._voices:
            sentence = f"espeak-ng has no voice “{voice_id}”; “parlando voices” lists those there are."
            raise VoiceMissing(sentence, voice=voice_id)
        self._voice_file = self._voices[voice_id][1]
        library.set_voice(self._voice_file)
        utterance = _Utterance(text, library.rate_hz, rate_hz, emit)
        if PHONEMES_BEGIN in text:
            text = self._with_phonemes(text, utterance)
            library = self._ready_library()

        def hand_over(pcm: bytes, events: list[_WordEvent]) -> bool:
            utterance.push(pcm, events)
            return not self._cancelled

        library.speak(speakable(text), hand_over, has_phonemes=utterance.has_phonemes)
        if not self._cancelled:
            utterance.finish()

    def _with_phonemes(self, text: str, utterance: "_Utterance") -> str:
        """Return the text as espeak-ng takes it, and let its marks find the way back."""
        file = self._voice_file
        if file not in self._writers:
            library = self._ready_library()
            self._writers[file] = IpaWriter(library.phoneme_names(), library.ask())
        phonemes = PhonemeText(text, self._writers[file].written)
        utterance.place = phonemes.place
        utterance.has_phonemes = True
        return phonemes.text

    def cancel(self) -> None:
        """Make espeak-ng stop at its next chunk, a fraction of a millisecond away."""
        self._cancelled = True

    def close(self) -> None:
        """Unload the library."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def _ready_library(self) -> "_Library":
        if self._library is not None and self._library.was_used:
            self.close()
        if self._library is None:
            self._library = _Library(self.words_per_minute)
            if self._voice_file:
                self._library.set_voice(self._voice_file)
            if not self._voices:
                described = describe(self._library.voices(), self.info.name)
                self._voices = {voice.id: (voice, file) for voice, file in described}
        return self._library


class _Utterance:
    """One utterance on its way: sound to the rate asked for, events to marks on the text's words."""

    def __init__(self, text: str, from_hz: int, to_hz: int, emit: Emit) -> None:
        self._emit = emit
        self._resampler = Resampler(from_hz, to_hz)
        self._marker = WordMarker(text)
        self._samples = 0
        self._gathered, self._events = bytearray(), list[_WordEvent]()
        self._enough, self._hurried = 1, 2 * from_hz * HURRIED_CHUNK_MS // 1000
        self.has_phonemes = False
        self.place: Callable[[int], int] = lambda position: position
        """Where the text has what espeak-ng reports at a position."""

    def push(self, pcm: bytes, events: list[_WordEvent]) -> None:
        self._gathered += pcm
        self._events += events
        if len(self._gathered) >= self._enough:
            self._convert()
            self._enough = self._hurried

    def finish(self) -> None:
        self._convert()
        marks = self._marker.finish(self._resampler.frame(self._samples))
        self._hand_over(self._resampler.finish(), marks)

    def _convert(self) -> None:
        """Hand over what was gathered."""
        pcm, events = bytes(self._gathered), [*self._events]
        self._gathered.clear()
        self._events.clear()
        self._samples += len(pcm) // 2
        marks: list[Mark] = []
        for position, length, sample in events:
            marks += self._marker.event(self.place(position), length, self._resampler.frame(sample))
        self._hand_over(self._resampler.push(pcm), marks)

    def _hand_over(self, pcm: bytes, marks: list[Mark]) -> None:
        if pcm or marks:
            self._emit(SpeechChunk(pcm, tuple(marks)))


class _Library:
    """The C library, loaded, with its data: one initialised state, used for one utterance."""

    def __init__(self, words_per_minute: int) -> None:
        path = Path(espeakng_loader.get_library_path())
        try:
            self._c = ctypes.CDLL(str(path))
        except OSError as error:
            raise EngineUnavailable(f"The espeak-ng library does not load ({error}); {_REINSTALL}.") from error
        self.was_used = False
        self._voice_file = ""
        self._sound: _Sound | None = None
        self._fault: BaseException | None = None
        self._callback = _Callback(self._on_sound)
        self._declare()
        self._data = short_path(path.parent / "espeak-ng-data")
        data = os.fsencode(self._data)
        self.rate_hz = int(self._c.espeak_Initialize(_SYNCHRONOUS, CHUNK_MS, data, _DONT_EXIT))
        if self.rate_hz <= 0:
            raise EngineUnavailable(f"espeak-ng finds no voice data in {path.parent}; {_REINSTALL}.")
        self._c.espeak_SetSynthCallback(self._callback)
        self._c.espeak_ng_SetRandSeed(1)
        self._c.espeak_SetParameter(_RATE, words_per_minute, 0)

    def voices(self) -> list[EspeakVoice]:
        """Return what espeak-ng lists, in its words, without the voices that cannot say a word here."""
        records = self._c.espeak_ListVoices(None)
        found = []
        index = 0
        while records[index]:
            found.append(_read_voice(records[index].contents))
            index += 1
        return [voice for voice in found if _has_dictionary(self._data, voice.file)]

    def set_voice(self, file: str) -> None:
        """Choose the voice by its file within the data; costs up to 20 ms where the dictionary is large."""
        if file == self._voice_file:
            return
        if self._c.espeak_SetVoiceByName(file.encode()) != 0:
            raise EngineFailed(f"espeak-ng cannot load its voice “{file}”; {_REINSTALL}.", voice=file)
        self._voice_file = file

    def phoneme_names(self) -> list[str]:
        """Return the names of all phonemes that the data has."""
        return phoneme_names(self._data)

    def ask(self) -> Ask:
        """Return what tells how phonemes in double brackets sound; the library is used up by it."""
        self.was_used = True
        self.speak("[[t]]", lambda pcm, events: False, has_phonemes=True)  # phonemes are taken from now on

        def told(text: str) -> tuple[str, str]:
            return self._as_phonemes(text, _AS_IPA), self._as_phonemes(text, 0)

        return told

    def _as_phonemes(self, text: str, mode: int) -> str:
        data = ctypes.c_char_p(text.encode("utf-8"))
        return bytes(self._c.espeak_TextToPhonemes(ctypes.byref(data), _CHARS_UTF8, mode) or b"").decode(
            "utf-8", "replace"
        )

    def speak(self, text: str, sound: _Sound, *, has_phonemes: bool = False) -> None:
        """Speak into `sound` until the end or until it answers False; an exception of `sound` passes through."""
        data = text.encode("utf-8") + b"\0"
        self.was_used = True
        self._sound, self._fault = sound, None
        flags = _CHARS_UTF8 | (_PHONEMES if has_phonemes else 0)
        status = self._c.espeak_Synth(data, len(data), 0, _POSITION_CHARACTER, 0, flags, None, None)
        self._sound = None
        if self._fault is not None:
            raise self._fault
        if status != 0:
            raise EngineFailed(f"espeak-ng could not speak this text (its error {status}).", status=status)

    def close(self) -> None:
        """End the library's state and take it out of memory, so that the next one starts clean."""
        self._c.espeak_Terminate()
        if sys.platform == "win32":
            _ctypes.FreeLibrary(self._c._handle)
        else:
            _ctypes.dlclose(self._c._handle)

    def _on_sound(self, pcm: int | None, samples: int, events: Any) -> int:
        """Called by the library with the next sound; 1 makes it stop. Nothing may be raised into C."""
        try:
            data = ctypes.string_at(pcm, 2 * samples) if pcm else b""
            goes_on = self._sound is not None and self._sound(data, _word_events(events))
        except BaseException as error:  # noqa: BLE001 - raised again by speak()
            self._fault = error
            goes_on = False
        return 0 if goes_on else 1

    def _declare(self) -> None:
        c = self._c
        c.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
        c.espeak_SetSynthCallback.argtypes = [_Callback]
        c.espeak_SetSynthCallback.restype = None
        c.espeak_ListVoices.argtypes = [ctypes.c_void_p]
        c.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_VoiceRecord))
        c.espeak_SetVoiceByName.argtypes = [ctypes.c_char_p]
        c.espeak_ng_SetRandSeed.argtypes = [ctypes.c_long]
        c.espeak_SetParameter.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_int]
        c.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
        c.espeak_TextToPhonemes.restype = ctypes.c_char_p
        unsigned, pointer = ctypes.c_uint, ctypes.c_void_p
        c.espeak_Synth.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, unsigned, ctypes.c_int, unsigned, unsigned, pointer, pointer,
        ]  # fmt: skip


def _word_events(events: Any) -> list[_WordEvent]:
    """Return the word events of a callback; espeak-ng counts characters from 1."""
    found = []
    index = 0
    while events[index].type != _EVENT_END:
        event = events[index]
        if event.type == _EVENT_WORD:
            found.append((event.text_position - 1, event.length, event.sample))
        index += 1
    return found


def _read_voice(record: _VoiceRecord) -> EspeakVoice:
    """Read one record; its languages are (priority byte, name, NUL) again and again, up to a zero priority."""
    languages = []
    at = record.languages
    while ctypes.string_at(at, 1) != b"\0":
        name = ctypes.string_at(at + 1)
        languages.append(name.decode())
        at += len(name) + 2
    return EspeakVoice(record.name.decode(), tuple(languages), record.identifier.decode(), record.gender)


def _has_dictionary(data: Path, voice_file: str) -> bool:
    """Whether the voice's dictionary is there: the package lacks three, and such a voice stays mute.

    It is the one that the voice's file names, else that of the language the file is named for.
    """
    language = voice_file.rpartition("/")[2].partition("-")[0].lower()
    if (data / f"{language}_dict").is_file():
        return True
    settings = (line.split() for line in (data / "lang" / voice_file).read_text("utf-8").splitlines())
    named = [words[1] for words in settings if words[:1] == ["dictionary"] and len(words) > 1]
    return any((data / f"{name}_dict").is_file() for name in named)
