"""A trial: a sentence is heard as it might be, a word said otherwise or by another voice; then reading goes on."""

from collections.abc import Callable

from core.reader.events import ReaderState
from core.reader.reader import Reader
from core.reader.source import TextSource
from core.reader.turn import Turn


class Trial:
    """Holds the reading as long as it lasts. `end` must come once."""

    def __init__(self, reader: Reader) -> None:
        self._reader, self._turn = reader, reader.turn
        self._was_reading = reader.state in (ReaderState.PREPARING, ReaderState.SPEAKING)
        self._was_paused = reader.state is ReaderState.PAUSED
        self._start = self._place_of(self._turn) if self._turn is not None else 0
        self._is_heard = False
        if self._was_reading:
            reader.pause()

    def hear(self, source: TextSource, start: int, stop: int, put: Callable[[], None]) -> None:
        """Speak source[start:stop] in another way, which `put` puts in force."""
        self._is_heard = True
        self._reader.stop()  # else it would be put in force for what is to be read later
        put()
        self._reader.speak(source, start, stop)

    def end(self, put: Callable[[], None]) -> None:
        """Put in force what is to be from now on, and let the reading go on from the sentence it was in."""
        if self._is_heard:
            self._reader.stop()
        put()
        if not self._is_heard:
            if self._was_reading:
                self._reader.resume()
        elif self._turn is not None and (self._was_reading or self._was_paused):
            self._begin_again(self._turn)

    def _begin_again(self, turn: Turn) -> None:
        feed = turn.feed
        self._reader.speak(turn.source, self._start, feed.stop, live=feed.live, is_answer=turn.is_answer)
        if self._was_paused:
            self._reader.pause()

    def _place_of(self, turn: Turn) -> int:
        if self._reader.place is not None:
            return self._reader.place.sentence[0]
        return min((one.start for one in turn.sent), default=turn.feed.position)
