"""Moving about in what is read: to the next sentence or the one before, some seconds back, to a word, again."""

from abc import ABC, abstractmethod

from core.audio.format import SAMPLE_RATE
from core.reader.ear import Ear
from core.reader.places import end_of_sentence_at, frame_of, place_after, place_before, word_start
from core.reader.timeline import Place, Span
from core.reader.turn import Turn

BACK_TO_START_S = 0.7
"""Going back in the first moments of a sentence means the sentence before."""


class Moves(ABC):
    """The part of the reader that leads elsewhere. It decides where to; the reader plays or speaks from there."""

    _ear: Ear
    _place: Place | None
    _bound_for: int | None
    """Where in the text the listener has asked to be, as long as nothing is heard of it."""

    @property
    @abstractmethod
    def turn(self) -> Turn | None:
        """The turn that is on, or was on last."""

    @abstractmethod
    def stop(self) -> None:
        """Fall silent and end the turn."""

    @abstractmethod
    def _speak_anew(self, turn: Turn, offset: int, stop: int | None) -> None:
        """Make the speech of a turn's text anew, from a place on."""

    @abstractmethod
    def _play_from(self, turn: Turn, frame: int, until: int | None = None) -> None:
        """Hear the ring from a frame on, up to another one."""

    def next(self, *, paragraph: bool = False) -> None:
        """Go on with the next sentence or paragraph."""
        if (turn := self.turn) is None or (here := self._here()) is None:
            return
        there = place_after(turn.source, here, paragraph=paragraph)
        if there is None:
            self.stop()
        else:
            self.go_to(there)

    def previous(self, *, paragraph: bool = False) -> None:
        """Go back to the sentence's start, or when there already, to the one before; or to the paragraph before."""
        if (turn := self.turn) is None or (here := self._here()) is None:
            return
        is_within = here == (self._place and self._place.sentence)
        if is_within and not paragraph and self._ear.seconds_into_sentence(turn) > BACK_TO_START_S:
            self.go_to(here[0])
        else:
            self.go_to(place_before(turn.source, here, paragraph=paragraph))

    def go_to(self, offset: int) -> None:
        """Hear this turn from the word at offset on: out of the ring when it is there, else made anew."""
        if (turn := self.turn) is None:
            return
        start = self._bound_for = word_start(turn.source, offset)
        frame = frame_of(turn, start, self._ear.ring.oldest)
        if frame is not None:
            self._play_from(turn, frame)
        else:
            stop = turn.feed.stop if turn.feed.stop is None or start < turn.feed.stop else None
            self._speak_anew(turn, start, stop)

    def say_again(self) -> None:
        """Hear the last sentence once more, at once; when it was silent, no more than that."""
        if (turn := self.turn) is None or (place := self._place or self._last_place(turn)) is None:
            return
        was_over = turn.over
        frame = frame_of(turn, place.sentence[0], self._ear.ring.oldest)
        end = None if frame is None else end_of_sentence_at(turn, frame)
        if frame is not None and (end is not None or not was_over):
            self._play_from(turn, frame, end if was_over else None)
        else:
            self._speak_anew(turn, place.sentence[0], place.sentence[1] if was_over else turn.feed.stop)

    def skip(self, seconds: float) -> None:
        """Go forward, or back (negative), by seconds of listening; from a turn's beginning, a sentence back."""
        if (turn := self.turn) is None or turn.origin is None or self._place is None:
            return
        heard = self._ear.heard()
        into_turn_s = (heard - max(turn.origin, self._ear.ring.oldest)) / SAMPLE_RATE / self._ear.rate
        if seconds < 0 and into_turn_s < BACK_TO_START_S:
            self.go_to(place_before(turn.source, self._place.sentence, paragraph=False))
        else:
            self.seek_frame(int(heard + seconds * self._ear.rate * SAMPLE_RATE))

    def seek_frame(self, frame: int) -> None:
        """Hear this turn from a frame of the ring on."""
        turn = self.turn
        if turn is None or turn.origin is None:
            return
        if frame < self._ear.ring.oldest and (index := turn.timeline.at(frame)) is not None:
            self.go_to(turn.timeline.utterances[index].start)  # no longer held: it is made anew
        else:
            self._play_from(turn, min(max(frame, turn.origin), self._ear.ring.written))

    def _here(self) -> Span | None:
        """Where the listener is, or is going to and not yet: presses that follow each other quickly all count."""
        if self._bound_for is not None and self.turn is not None and self._ear.place(self.turn) is None:
            return self._bound_for, self._bound_for + 1
        return None if self._place is None else self._place.sentence

    def _last_place(self, turn: Turn) -> Place | None:
        return turn.timeline.place(self._ear.heard())
