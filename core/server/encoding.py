"""The last step before the wire: sound into the format that was asked for, drained where a client waits for it."""

from collections.abc import Iterator
from dataclasses import replace

from core.audio.encoders import Encoder
from core.protocol.messages import Answer, Audio, Close, FlushComplete, ResetComplete


class Encoding:
    """Passes one client's answers through its encoder. It stands behind the outbox: what a reset drops there
    was never encoded."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._has_more = False  # sound since the client was last told that nothing is held

    def apply(self, answer: Answer) -> Iterator[Answer]:
        """Yield what goes to the client for an answer: all sound of a flush before its acknowledgement."""
        match answer:
            case Audio(pcm, words):
                self._has_more = True
                coded = self._encoder.encode(pcm) if pcm else b""
                if coded or words:
                    yield replace(answer, pcm=coded)
                return
            case FlushComplete():
                yield self._last(self._encoder.drain())
            case ResetComplete():
                self._encoder.restart()
            case Close() if self._has_more:
                yield self._last(self._encoder.finish())
        yield answer

    def _last(self, coded: bytes) -> Audio:
        self._has_more = False
        return Audio(coded, is_last=True)
