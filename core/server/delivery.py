"""Cuts the audio of one utterance into frames for the wire, and times its words."""

from collections.abc import Iterator
from itertools import pairwise

from core.audio.format import BYTES_PER_FRAME
from core.engines.engine import SpeechChunk
from core.marks import Mark
from core.protocol.messages import Audio, Timestamps, Word, WordTimes
from core.server.holding import Piece

FRAME_MIN_S = 0.02
"""The least audio in a frame, but for the last one of an utterance: the first one is away early."""

FRAME_MAX_S, JOINED_MAX_S = 0.1, 1.0
"""The most, as the protocol has it, and for clients that take more: each frame costs both ends as much as espeak-ng
needs to make a tenth of a second."""


class Delivery:
    """One utterance on its way out. Words are told when and how `times` says, with the time they took.

    A client that wants them in the chunk of audio in which they begin gets that chunk when the next word has
    begun: earlier nobody knows how long they take.

    An engine that broke off may be made to speak the utterance anew (`restart`): engines say the same text
    with the same bytes, so what has been taken already is passed over and the listener hears no seam.

    `clock` is the frame at which the utterance begins, counted since the last flush or reset.
    """

    def __init__(
        self,
        piece: Piece,
        rate_hz: int,
        clock: int,
        times: WordTimes,
        *,
        with_places: bool,
        is_joined: bool = False,
    ) -> None:
        self._piece, self._rate, self._with_places = piece, rate_hz, with_places
        self._times = times
        self._clock = clock if times is WordTimes.SINCE_FLUSH else 0
        self._min = int(rate_hz * FRAME_MIN_S) * BYTES_PER_FRAME
        self._max = int(rate_hz * (JOINED_MAX_S if is_joined else FRAME_MAX_S)) * BYTES_PER_FRAME
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
        while (size := min(self._sendable, self._max)) >= self._min:
            yield self._frame(size)
        if self._times is WordTimes.SINCE_FLUSH:
            yield from self._words(self._sent)

    def finish(self) -> Iterator[Audio | Timestamps]:
        """The utterance has ended: yield the rest."""
        self._marks.append(Mark(max(self.frames, self._last_mark), 0, 0))
        while self._pcm:
            yield self._frame(self._max)
        yield from self._words(None)

    @property
    def _sent(self) -> int:
        return (self._taken - len(self._pcm)) // BYTES_PER_FRAME

    @property
    def _last_mark(self) -> int:
        return self._marks[-1].frame if self._marks else 0

    @property
    def _sendable(self) -> int:
        """Bytes that may go: all of them, or those before the word whose length is not known yet."""
        if self._times is not WordTimes.IN_CHUNK:
            return len(self._pcm)
        return min(len(self._pcm), (self._last_mark - self._sent) * BYTES_PER_FRAME)

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

    def _frame(self, size: int) -> Audio:
        start = self._sent
        frame, self._pcm = self._pcm[:size], self._pcm[size:]
        if self._times is not WordTimes.IN_CHUNK:
            return Audio(frame)
        count = sum(mark.frame < self._sent for mark in self._marks[:-1])
        return Audio(frame, tuple(self._take_words(count, start)))

    def _words(self, until: int | None) -> Iterator[Audio | Timestamps]:
        """Tell the words that ended by frame `until`; None: all of them."""
        count = sum(until is None or mark.frame <= until for mark in self._marks[1:])
        if not count:
            return
        if self._times is WordTimes.IN_CHUNK:  # words behind the last sound
            yield Audio(b"", tuple(self._take_words(count, self._sent)))
        else:
            yield Timestamps(tuple(self._take_words(count, -self._clock)))

    def _take_words(self, count: int, origin: int) -> list[Word]:
        """Take the oldest words, each of which lasts until the next begins, with times counted from `origin`."""
        words = [self._word(*pair, origin) for pair in pairwise(self._marks[: count + 1])]
        del self._marks[:count]
        return words

    def _word(self, mark: Mark, after: Mark, origin: int) -> Word:
        text = self._piece.text[mark.start : mark.end]
        start_s = max(0, mark.frame - origin) / self._rate
        duration_s = max(0, after.frame - mark.frame) / self._rate
        if not self._with_places:
            return Word(text, start_s, duration_s)
        return Word(text, start_s, duration_s, self._piece.offset + mark.start, mark.end - mark.start, mark.quality)
