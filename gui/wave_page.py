"""The page of the wave: which frames stand where, and when the page turns. Knows nothing of widgets."""

from core.audio.format import SAMPLE_RATE

PAGE_S = 40
TURN_AT = 0.85


class WavePage:
    """So many bars from the `first` on, counted from the origin, the first frame of the turn."""

    def __init__(self) -> None:
        self.origin = 0
        self.made_until = 0
        """The frame behind the last one that is made."""
        self.first, self.count = 0, 1
        self.frames_per_bar = PAGE_S * SAMPLE_RATE
        self.pitch = 1
        """From one bar to the next, px."""

    def begin(self, frame: int) -> None:
        """Start a turn at a frame: nothing of it is made, the page begins there."""
        self.origin, self.made_until, self.first = frame, frame, 0

    def fit(self, count: int) -> bool:
        """Show about 40 s in so many bars, from the same frame on; tell whether bars cover other frames now."""
        first_frame, before = self.start, (self.count, self.frames_per_bar)
        self.count = max(1, count)
        self.frames_per_bar = PAGE_S * SAMPLE_RATE // self.count
        if before == (self.count, self.frames_per_bar):
            return False
        self.first = (first_frame - self.origin) // self.frames_per_bar
        return True

    @property
    def start(self) -> int:
        """The first frame of the page."""
        return self.frame_of_bar(self.first)

    @property
    def stop(self) -> int:
        """The frame behind the page's last one."""
        return self.frame_of_bar(self.first + self.count)

    def frame_of_bar(self, index: int) -> int:
        return self.origin + index * self.frames_per_bar

    def bar_of(self, frame: float) -> float:
        """In which bar a frame stands, counted from the page's first one."""
        return (frame - self.origin) / self.frames_per_bar - self.first

    def x(self, frame: float) -> float:
        """Where a frame stands, from the page's left, px."""
        return self.bar_of(frame) * self.pitch

    def frame_at(self, x: float) -> int:
        """What frame stands at a place (px from the page's left), within what is made."""
        frame = int(self.origin + (self.first + x / self.pitch) * self.frames_per_bar)
        return max(self.origin, min(frame, self.made_until - 1))

    def is_left_by(self, frame: float) -> bool:
        """Whether the playhead stands outside the page."""
        return not 0 <= self.bar_of(frame) < self.count

    def is_late(self, frame: float) -> bool:
        """Whether the playhead is near the end of a page with another one behind it."""
        return self.bar_of(frame) > TURN_AT * self.count and self.made_until > self.stop

    def turn_to(self, frame: float, sentence_start: int | None) -> bool:
        """Begin the page where the sentence of a frame starts; in a long one, a little before the frame.

        Return whether the page has changed.
        """
        here = int((frame - self.origin) // self.frames_per_bar)
        start = here if sentence_start is None else (sentence_start - self.origin) // self.frames_per_bar
        if here - start > self.count // 2:
            start = here - round((1 - TURN_AT) * self.count)
        before, self.first = self.first, max(0, start)
        return self.first != before
