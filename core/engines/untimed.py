"""espeak-ng as an engine that reports no words, with another accent and pace. For tests and measurements."""

from core.engines.engine import Emit, EngineInfo, SpeechChunk, Voice
from core.engines.espeak import EspeakEngine

_VOICE = "untimed:en-gb-scotland"


class UntimedEngine(EspeakEngine):
    """Speaks like a Scot at 140 words a minute, and does not say where the words are."""

    info = EngineInfo("untimed", "eSpeak NG without word times", "GPL-3.0-or-later")
    words_per_minute = 140

    def voices(self) -> list[Voice]:
        """Return the one voice."""
        return [voice for voice in super().voices() if voice.id == _VOICE]

    def synthesize(self, text: str, voice_id: str, rate_hz: int, emit: Emit) -> None:
        """Speak `text` in chunks of about 50 ms, without marks."""
        super().synthesize(text, voice_id, rate_hz, lambda chunk: emit(SpeechChunk(chunk.pcm)))
