"""The null engine: silence with marks, as quick as a pipe can carry it. For tests and measurements."""

from core.engines.engine import CHUNK_MS, Emit, EngineInfo, SpeechChunk, Voice
from core.engines.words import words
from core.errors import VoiceMissing
from core.marks import Mark

_MS_PER_CHARACTER = 60


class NullEngine:
    """Speaks every word as 60 ms of silence for each of its characters; nothing for what is no word."""

    info = EngineInfo("null", "Silence", "GPL-3.0-or-later")

    def __init__(self) -> None:
        self._cancelled = False

    def check(self) -> None:
        """Nothing is needed."""

    def voices(self) -> list[Voice]:
        """Return the one voice."""
        return [Voice("null:silence", "Silence", "en", self.info.name)]

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Emit silence in chunks of at most 50 ms, each word's mark with its first chunk."""
        self._cancelled = False
        if voice_id != "null:silence":
            raise VoiceMissing(f"The null engine has no voice “{voice_id}”.", voice=voice_id)
        frame = 0
        for word in words(text):
            if not word.is_word:
                continue
            marks: tuple[Mark, ...] = (Mark(frame, word.start, word.end),)
            for frames in _chunks((word.end - word.start) * _MS_PER_CHARACTER * rate_hz // 1000, rate_hz):
                if self._cancelled:
                    return
                emit(SpeechChunk(bytes(2 * frames), marks))
                frame, marks = frame + frames, ()

    def cancel(self) -> None:
        """End the silence."""
        self._cancelled = True

    def close(self) -> None:
        """Nothing is held."""


def _chunks(frames: int, rate_hz: int) -> list[int]:
    size = CHUNK_MS * rate_hz // 1000
    whole, rest = divmod(frames, size)
    return [size] * whole + [rest] * (rest > 0)
