"""Falling asleep: after minutes, where a paragraph ends, where the text ends; the voice fades away before."""

import pytest

from core.reader.events import ReaderState, SleepChanged
from core.reader.sleep_timer import FADE_S, SleepAt
from core.reader.turn import Turn
from tests.unit.reader.fakes import FRAMES_PER_CHARACTER
from tests.unit.reader.stage import Stage

FADE = int(FADE_S * 24_000)
TEXT = "One two three four. " * 30 + "\n\nThe next paragraph. It goes on."
PARAGRAPH = 30 * 19 * FRAMES_PER_CHARACTER
"""Frames of the first paragraph: blanks between sentences make no sound."""


class Bedside:
    """A reader with a timer beside it, whose clock stands until the test moves it."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.timer = stage, stage.reader.sleep_timer
        self.now_s = 0.0
        self.timer._now = lambda: self.now_s
        self._looks = 0
        self._is_due, self.timer.is_due = self.timer.is_due, self._look  # type: ignore[method-assign]

    def _look(self, turn: Turn) -> bool:
        self._looks += 1
        return self._is_due(turn)

    async def hears_until(self, frame: int) -> None:
        """Listen a second at a time, as the ring is filled ahead of the ear; the timer looks at each."""
        ring, clock = self.stage.playback.ring, self.stage.playback.clock
        while clock.now < frame and self.stage.reader.state is not ReaderState.PAUSED:
            ahead, looks = min(frame, int(clock.now) + 24_000), self._looks
            await self.stage.until(lambda to=ahead: ring.written >= to)  # type: ignore[misc]
            clock.now = float(ahead)
            await self.stage.until(lambda seen=looks: self._looks > seen)  # type: ignore[misc]


@pytest.fixture
def bedside(stage: Stage) -> Bedside:
    return Bedside(stage)


def fades_to(stage: Stage, end: int) -> bool:
    """Whether it fades up to an end, and evenly: where the end became known late, from there on."""
    fade = stage.playback.fade
    return fade is not None and fade[1] == end and end - FADE <= fade[0] < end - FADE // 2


async def test_after_the_minutes_it_fades_and_pauses_and_goes_on_with_the_sentence_that_faded(
    stage: Stage, bedside: Bedside
) -> None:
    await stage.reads(TEXT)
    stage.reader.sleep_timer.set(1.0)
    await bedside.hears_until(30_000)
    assert stage.playback.fade is None
    bedside.now_s = 60 - FADE_S
    await stage.until(lambda: stage.playback.fade == (30_000, 30_000 + FADE))
    assert stage.reader.state is ReaderState.SPEAKING
    await bedside.hears_until(30_000 + FADE)
    await stage.until(lambda: stage.reader.state is ReaderState.PAUSED)
    assert stage.playback.told[-1] == "pause"
    assert stage.playback.fade is None
    assert stage.reader.sleep_timer.wish is None
    assert sum(isinstance(event, SleepChanged) for event in stage.events) == 2
    stage.reader.resume()
    assert stage.playback.told[-1] == f"play {19 * FRAMES_PER_CHARACTER}"


async def test_at_the_end_of_a_paragraph_it_pauses_and_goes_on_with_the_next(
    stage: Stage, bedside: Bedside
) -> None:
    await stage.reads(TEXT)
    stage.reader.sleep_timer.set(SleepAt.PARAGRAPH_END)
    await bedside.hears_until(PARAGRAPH - FADE // 2)
    assert fades_to(stage, PARAGRAPH)
    await bedside.hears_until(PARAGRAPH)
    await stage.until(lambda: stage.reader.state is ReaderState.PAUSED)
    stage.reader.resume()
    assert stage.playback.told[-1] == "resume"


async def test_at_the_end_of_the_text_it_ends_as_ever(stage: Stage, bedside: Bedside) -> None:
    await stage.reads("One two three four. " * 15)
    stage.reader.sleep_timer.set(SleepAt.TEXT_END)
    end = 15 * 19 * FRAMES_PER_CHARACTER
    await bedside.hears_until(end - 1)
    assert fades_to(stage, end)
    stage.playback.clock.now = float(end)
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert stage.reader.sleep_timer.wish is None
    assert stage.playback.fade is None


async def test_who_goes_back_while_it_fades_is_awake(stage: Stage, bedside: Bedside) -> None:
    await stage.reads(TEXT)
    stage.reader.sleep_timer.set(1.0)
    await bedside.hears_until(60_000)
    bedside.now_s = 55.0
    await stage.until(lambda: stage.playback.fade is not None)
    stage.reader.previous()
    await stage.until(lambda: stage.playback.fade is None)
    assert stage.reader.sleep_timer.wish is None
    assert stage.reader.state is ReaderState.SPEAKING


async def test_minutes_that_pass_in_a_pause_put_nobody_to_sleep_later(stage: Stage, bedside: Bedside) -> None:
    await stage.reads(TEXT)
    stage.reader.sleep_timer.set(1.0)
    await bedside.hears_until(30_000)
    stage.reader.pause()
    bedside.now_s = 600.0
    stage.reader.resume()
    await stage.until(lambda: stage.reader.sleep_timer.wish is None)
    assert stage.reader.state is ReaderState.SPEAKING
    assert stage.playback.fade is None
