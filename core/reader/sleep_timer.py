"""The sleep timer: silence after some minutes, or where a paragraph or the text ends, with a fade before it."""

from collections.abc import Callable
from enum import Enum
from time import monotonic

from core.audio.format import SAMPLE_RATE
from core.reader.ear import Ear
from core.reader.feed import Closing
from core.reader.timeline import Span
from core.reader.turn import Turn

FADE_S = 10.0
"""Of listening. Nobody wakes from what ends so slowly."""

MISSED_S = 2 * FADE_S
"""So long after its moment sleep is given up: nothing was read then."""

JUST_PAST = SAMPLE_RATE
"""Frames. Who is farther behind an end has gone there, and has not slept on the way."""


class SleepAt(Enum):
    """What sleep may wait for, instead of some minutes."""

    PARAGRAPH_END = "paragraph"
    TEXT_END = "text"


Sleep = float | SleepAt
"""Minutes, or an end that is waited for."""


class SleepTimer:
    """Looks at what is heard and tells when to fall silent. `wish` is what was asked for, None while nothing is."""

    def __init__(self, ear: Ear, changed: Callable[[], None], now: Callable[[], float] = monotonic) -> None:
        self._ear = ear
        self._changed, self._now = changed, now
        self._deadline = 0.0
        self._fading: Span | None = None
        self.wish: Sleep | None = None

    def set(self, wish: Sleep | None) -> None:
        """Wait for a moment from now on; None: sleep is not wanted."""
        self.wish = wish
        self._fading = None
        self._ear.set_fade(None)
        if isinstance(wish, float):
            self._deadline = self._now() + 60 * wish
        self._changed()

    @property
    def seconds_left(self) -> float | None:
        """How long it is until sleep; None where an end is waited for, or nothing is."""
        return max(0.0, self._deadline - self._now()) if isinstance(self.wish, float) else None

    def is_due(self, turn: Turn) -> bool:
        """Fade when it is time to; return whether all of the fade has been heard."""
        if self.wish is None:
            return False
        heard = self._ear.heard()
        if isinstance(self.wish, float):
            if not self._still_fades(heard):
                return False
        elif self._fading is None or not 0 <= heard - self._fading[1] < JUST_PAST:
            self._fade_to(self._end(turn, self.wish), int(heard))
        self._ear.set_fade(self._fading)
        return self._fading is not None and heard >= self._fading[1]

    def _still_fades(self, heard: float) -> bool:
        """Begin to fade when the minutes are nearly over. Who moves about meanwhile, or was away, is awake."""
        left_s = self._deadline - self._now()
        if self._fading is None and -MISSED_S < left_s <= FADE_S:
            self._fading = int(heard), int(heard + self._fade_frames)
        elif left_s < -MISSED_S or (self._fading is not None and heard < self._fading[0]):
            self.set(None)
        return self._fading is not None

    def _fade_to(self, end: int | None, heard: int) -> None:
        """Fade up to an end, evenly also where it is near when it becomes known."""
        if end is None:
            self._fading = None
        elif self._fading is None or self._fading[1] != end or heard < self._fading[0] - self._fade_frames:
            self._fading = max(heard, int(end - self._fade_frames)), end

    def _end(self, turn: Turn, wish: SleepAt) -> int | None:
        """Return where the sound ends that is waited for, as soon as it is made up to there."""
        index = turn.timeline.at(self._ear.heard())
        utterances = turn.timeline.utterances[index or 0 :]
        is_made = turn.feed.finished and not turn.pending
        for one in utterances:
            is_last = is_made and one is utterances[-1]
            is_end = is_last or (wish is SleepAt.PARAGRAPH_END and one.closes in (Closing.PARAGRAPH, Closing.ITEM))
            if is_end and one.stop_frame is not None:
                return one.stop_frame
        return None

    def went_away_at(self, turn: Turn) -> int | None:
        """Return where the sentence began in which the voice began to go; None after a whole paragraph."""
        if self._fading is None or self.wish is SleepAt.PARAGRAPH_END:
            return None
        index = turn.timeline.at(self._fading[0])
        return None if index is None else turn.timeline.parts(index)[0].first_frame

    @property
    def _fade_frames(self) -> float:
        return FADE_S * self._ear.rate * SAMPLE_RATE
