"""The tone engine: one pitch for each word, so that a recording shows which word sounded. For tests."""

import math
import sys
import zlib
from array import array

from core.engines.engine import CHUNK_MS, Emit, EngineInfo, SpeechChunk, Voice
from core.engines.words import words
from core.errors import VoiceMissing
from core.marks import Mark

LOWEST_HZ = 400
STEP_HZ = 50
PITCHES = 60
WORD_MS = 200
GAP_MS = 50
_FADE_MS = 5
_AMPLITUDE = 12_000


def pitch_of(word: str) -> int:
    """Return the pitch in Hz that stands for `word`: 400, 450, ... 3350, the same for any case.

    A pure function of the spelling (CRC-32 of the case-folded word, so different words may share a
    pitch: choose test texts with that in mind). 200 ms resolve 5 Hz, a tenth of the step.
    """
    spelling = word.casefold().encode("utf-8", "surrogatepass")
    return LOWEST_HZ + STEP_HZ * (zlib.crc32(spelling) % PITCHES)


class ToneEngine:
    """Speaks every word as 200 ms of a sine at `pitch_of(word)` and 50 ms of silence."""

    info = EngineInfo("tone", "Tones", "GPL-3.0-or-later")

    def __init__(self) -> None:
        self._cancelled = False

    def check(self) -> None:
        """Nothing is needed."""

    def voices(self) -> list[Voice]:
        """Return the one voice."""
        return [Voice("tone:sine", "Tones", "en", self.info.name)]

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Emit tone and gap in chunks of 50 ms, each word's mark with its first; nothing for what is no word."""
        self._cancelled = False
        if voice_id != "tone:sine":
            raise VoiceMissing(f"The tone engine has no voice “{voice_id}”.", voice=voice_id)
        frame = 0
        chunk_bytes = 2 * (CHUNK_MS * rate_hz // 1000)
        for word in words(text):
            if not word.is_word:
                continue
            pcm = _tone(pitch_of(text[word.start : word.end]), rate_hz)
            marks: tuple[Mark, ...] = (Mark(frame, word.start, word.end),)
            for start in range(0, len(pcm), chunk_bytes):
                if self._cancelled:
                    return
                emit(SpeechChunk(pcm[start : start + chunk_bytes], marks))
                marks = ()
            frame += len(pcm) // 2

    def cancel(self) -> None:
        """End the tones."""
        self._cancelled = True

    def close(self) -> None:
        """Nothing is held."""


def _tone(pitch_hz: int, rate_hz: int) -> bytes:
    """Return WORD_MS of a sine as s16le, faded at both ends so that it does not click, and GAP_MS of silence."""
    frames = WORD_MS * rate_hz // 1000
    fade = max(1, _FADE_MS * rate_hz // 1000)
    step = 2 * math.pi * pitch_hz / rate_hz
    levels = (_AMPLITUDE * min(1, i / fade, (frames - 1 - i) / fade) for i in range(frames))
    samples = array("h", (round(level * math.sin(step * i)) for i, level in enumerate(levels)))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples.tobytes() + bytes(2 * (GAP_MS * rate_hz // 1000))
