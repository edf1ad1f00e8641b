"""The ear: the way of the sound from the ring to the listener, and how far along it is.

It knows which frame is heard, how far ahead of that sound reaches, and what can still be taken back.
"""

import math

from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback
from core.reader.timeline import Place, Span, Utterance
from core.reader.turn import Turn

LATENCY_SHARE = 1.5
"""A sound server holds that much of the latency that its client is told."""
SAFETY_S = 0.1
"""Beyond that: what the player may already have taken for stretching."""


class Ear:
    """Plays turns and follows what is heard of them."""

    def __init__(self, playback: Playback) -> None:
        self.playback = playback
        self.ring = playback.ring
        self.rate = 1.0
        self.is_open = False
        """Whether the sound device was opened."""
        self._begun_at = 0
        self._end: int | None = None
        self._fade: Span | None = None

    async def open(self) -> None:
        """Open the sound device, once; AudioUnavailable or PlayerFailed when there is no sound to be had."""
        if not self.is_open:
            await self.playback.start()
            self.is_open = True

    def play(self, frame: int) -> None:
        """Hear the ring from a frame on."""
        self._begun_at = frame
        self.playback.play(frame)

    def set_rate(self, rate: float) -> None:
        """Change the pace; heard at once, pitch unchanged."""
        self.rate = rate
        self.playback.set_rate(rate)

    def set_end(self, frame: int | None) -> None:
        """Tell the player where the sound ends for now: running dry there is no fault."""
        if frame != self._end:
            self._end = frame
            self.playback.set_end(frame)

    def set_fade(self, fade: Span | None) -> None:
        """Let the sound fade away from one ring frame to another; None: let it be."""
        if fade != self._fade:
            self._fade = fade
            self.playback.set_fade(fade)

    def heard(self) -> float:
        """Return the ring's frame that is heard now."""
        return self.playback.clock.heard()

    def place(self, turn: Turn) -> Place | None:
        """Return the sentence and word of a turn that is heard now; None before its first sound."""
        heard = self.heard()
        # Until the first sound has come out of the loudspeaker the clock stands at the frame it began with.
        if turn.origin is None or heard <= self._begun_at:
            return None
        return turn.timeline.place(heard)

    def ahead_s(self, turn: Turn) -> float:
        """Return how much of a turn's sound is made and not yet heard, in seconds at 1x."""
        if turn.origin is None:
            return 0.0
        return max(0.0, self.ring.written - max(self.heard(), turn.origin)) / SAMPLE_RATE

    def has_heard_all(self, turn: Turn) -> bool:
        """Whether all of a turn's sound that is made has left the loudspeaker."""
        return turn.origin is None or self.heard() >= self.ring.written

    def room(self) -> int:
        """Return how many frames the ring can take without losing what is not yet heard."""
        return self.ring.room(math.floor(self.heard()))

    def seconds_into_sentence(self, turn: Turn) -> float:
        """Return how long the sentence at the ear has been heard by now."""
        index = turn.timeline.at(self.heard())
        first = turn.timeline.parts(index)[0].first_frame if index is not None else None
        return 0.0 if first is None else (self.heard() - first) / SAMPLE_RATE / self.rate

    def can_withdraw(self, utterance: Utterance) -> bool:
        """Whether nothing of an utterance can have been heard, or taken for hearing, by now."""
        return utterance.first_frame is None or utterance.first_frame > self.point_of_no_return()

    def point_of_no_return(self) -> float:
        """Return the frame before which the player may already have taken the sound."""
        safety = (LATENCY_SHARE * self.playback.latency_s + SAFETY_S) * self.rate * SAMPLE_RATE
        return self.heard() + safety
