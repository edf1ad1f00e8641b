"""A turn: from one press of Speak until all has been heard, or until it is stopped."""

from collections import deque
from dataclasses import dataclass, field
from time import monotonic

from core.audio.format import SAMPLE_RATE
from core.errors import ParlandoError
from core.reader.feed import Feed
from core.reader.source import TextSource
from core.reader.timeline import KeptSound, Place, Timeline, Utterance, shift

CHARACTERS_PER_SECOND = 14.0
"""A first guess of a voice's pace, until the turn has measured its own."""

PACE_SENTENCES = 30
"""The last ones tell the pace."""


@dataclass(slots=True)
class Turn:
    """What is read, what has been sent of it, and where its sound stands in the ring."""

    source: TextSource
    feed: Feed
    is_answer: bool = False
    """Whether a program writes the text while it is read."""
    timeline: Timeline = field(default_factory=Timeline)
    pending: deque[Utterance] = field(default_factory=deque)
    """Sent and not yet acknowledged, in order; the first is the one being received."""
    origin: int | None = None
    """Ring frame of its first sound."""
    sent_at: float | None = None
    """When its first text went out."""
    edited_at: float = field(default_factory=monotonic)
    crashes: int = 0
    """How often in a row making the same utterance has broken off."""
    paused_at: float | None = None
    """When it was paused; None while it is not."""
    resume_at: int | None = None
    """Ring frame from which it goes on after a pause, where that is not the one at the ear."""
    was_live: bool = False
    """Whether it began with what was still to be written."""
    until: int | None = None
    """Ring frame behind which it falls silent, though there is more."""
    kept: dict[tuple[str, str, str], KeptSound] = field(default_factory=dict)
    """Sound that was taken back and can be used again, by text, what is said for it, and language (keeping)."""
    over: bool = False
    """All has been heard, or it was stopped."""
    was_stopped: bool = False
    error: ParlandoError | None = None

    @property
    def paused(self) -> bool:
        """Whether it waits for the listener."""
        return self.paused_at is not None

    @property
    def sent(self) -> list[Utterance]:
        """All that has been sent, in order."""
        return self.timeline.utterances + [one for one in self.pending if one.first_frame is None]

    @property
    def pending_s(self) -> float:
        """An estimate of how much speech is on its way, in seconds at 1x."""
        return sum(len(one.text) for one in self.pending) / CHARACTERS_PER_SECOND

    def awaits(self, utterance: Utterance) -> bool:
        """Whether an utterance is the one being received, and not withdrawn meanwhile."""
        return bool(self.pending) and self.pending[0] is utterance

    def touched(self, start: int, removed: int) -> list[Utterance]:
        """Return what has been sent of the text that an edit changes."""
        if removed:
            return [one for one in self.sent if one.start < start + removed and start < one.end]
        return [one for one in self.sent if one.start < start < one.end]

    def move_text(self, start: int, removed: int, added: int) -> None:
        """Follow an edit of the source: all positions behind it move; the feed reads on in the new text."""
        shift(self.sent, start, removed, added)
        position, stop = self.feed.position, self.feed.stop
        if start < position:
            position = max(start, position + added - removed) if start + removed <= position else start
        if stop is not None and start < stop:
            self.feed.stop = max(start, stop + added - removed)
        self.feed.follow_edit(start, removed, added)
        self.feed.rewind(position)
        self.edited_at = monotonic()

    def seconds_left(self, place: Place, rate: float) -> float:
        """Estimate how long the rest takes to hear, from the pace so far."""
        done = [one for one in self.timeline.utterances[-PACE_SENTENCES:] if one.stop_frame is not None]
        characters = sum(len(one.text) for one in done)
        seconds = sum((one.stop_frame or 0) - (one.first_frame or 0) for one in done) / SAMPLE_RATE
        pace = characters / seconds if seconds > 1 else CHARACTERS_PER_SECOND
        stop = self.source.length if self.feed.stop is None else self.feed.stop
        here = place.word or place.sentence
        return max(0, stop - here[0]) / pace / rate
