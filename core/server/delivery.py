"""Cuts the audio of one utterance into frames for the wire, and times its words."""

from collections.abc import Iterator

from core.engines.engine import SpeechChunk
from core.marks import Mark
from core.protocol.messages import Audio, Timestamps, Word
from core.server.holding import Piece

FRAME_MIN_S = 0.02
"""The least audio in a frame, but for the last one of an utterance: the first one is away early."""

FRAME_MAX_S = 0.1
BYTES_PER_FRAME = 2


class Delivery:
    """One utterance on its way out. Words are told when their audio has been, with the time they took.

    An engine that broke off may be made to speak the utterance anew (`restart`): engines say the same text
    with the same bytes, so what has been taken already is passed over and the listener hears no seam.

    `clock` is the frame at which the utterance begins, counted since the last flush or reset; None for
    clients of version 1.1, where words are told once for the whole utterance and counted from its start.
    """

    def __init__(self, piece: Piece, rate_hz: int, clock: int | None, *, with_places: bool) -> None:
        self._piece, self._rate, self._with_places = piece, rate_hz, with_places
        self._tells_at_end = clock is None
        self._clock = clock or 0
        self._min = int(rate_hz * FRAME_MIN_S) * BYTES_PER_FRAME
        self._max = int(rate_hz * FRAME_MAX_S) * BYTES_PER_FRAME
        self._pcm = b""
        self._taken = 0  # bytes, over all attempts
        self._marks: list[Mark] = []  # words that have begun and are not told yet
        self._marks_taken = 0
        self._skip_bytes = self._skip_marks = 0

    @property
    def frames(self) -> int:
        """Frames taken so far."""
        return self._taken // BYTES_PER_FRAME

    def restart(self) -> None:
        """The engine will begin the utterance anew."""
        self._skip_bytes, self._skip_marks = self._taken, self._marks_taken

    def take(self, chunk: SpeechChunk) -> Iterator[Audio | Timestamps]:
        """Take what the engine made; yield what can go to the client."""
        self._add_marks(chunk.marks)
        self._add_pcm(chunk.pcm)
        while len(self._pcm) >= self._min:
            yield self._frame()
        if not self._tells_at_end:
            yield from self._words(self._sent)

    def finish(self) -> Iterator[Audio | Timestamps]:
        """The utterance has ended: yield the rest."""
        if self._pcm:
            yield self._frame()
        yield from self._words(None)

    @property
    def _sent(self) -> int:
        return (self._taken - len(self._pcm)) // BYTES_PER_FRAME

    def _add_pcm(self, pcm: bytes) -> None:
        fresh = pcm[self._skip_bytes :]
        self._skip_bytes -= len(pcm) - len(fresh)
        self._pcm += fresh
        self._taken += len(fresh)

    def _add_marks(self, marks: tuple[Mark, ...]) -> None:
        fresh = marks[self._skip_marks :]
        self._skip_marks -= len(marks) - len(fresh)
        self._marks += fresh
        self._marks_taken += len(fresh)

    def _frame(self) -> Audio:
        frame, self._pcm = self._pcm[: self._max], self._pcm[self._max :]
        return Audio(frame)

    def _words(self, until: int | None) -> Iterator[Timestamps]:
        """Tell the words that ended by frame `until`; None: the utterance has ended, and with it the last word."""
        ends = [mark.frame for mark in self._marks[1:]]
        if until is None:
            ends.append(max(self.frames, self._marks[-1].frame if self._marks else 0))
        done = [end for end in ends if until is None or end <= until]
        words = [self._word(mark, end) for mark, end in zip(self._marks, done, strict=False)]
        del self._marks[: len(words)]
        if words:
            yield Timestamps(tuple(words))

    def _word(self, mark: Mark, end_frame: int) -> Word:
        text = self._piece.text[mark.start : mark.end]
        start_s, duration_s = (self._clock + mark.frame) / self._rate, max(0, end_frame - mark.frame) / self._rate
        if not self._with_places:
            return Word(text, start_s, duration_s)
        return Word(text, start_s, duration_s, self._piece.offset + mark.start, mark.end - mark.start, mark.quality)
