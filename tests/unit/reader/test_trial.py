"""A word is heard in its sentence as it might be said; reading goes on where it was."""

from functools import partial

import pytest

from core.reader.events import ReaderState
from core.reader.feed import sentence_around
from core.reader.source import StringSource
from core.reader.trial import Trial
from core.reader.wording import AS_WRITTEN, Wording
from core.text.lexicon import Entry
from tests.unit.reader.stage import SENTENCES, TEXT, Stage

DOG, LOOKS = Wording(entries=(Entry("cat", "dog"),)), Wording(entries=(Entry("looked", "glanced"),))
SECOND = (TEXT.index("It"), TEXT.index(" Then"))


async def hears_second_sentence(stage: Stage) -> StringSource:
    source = await stage.reads(TEXT)
    await stage.all_made()
    await stage.hears(SENTENCES[1])
    return source


async def test_reading_pauses_and_goes_on_when_nothing_was_heard(stage: Stage) -> None:
    await hears_second_sentence(stage)
    trial = Trial(stage.reader)
    assert stage.reader.state is ReaderState.PAUSED
    trial.end(partial(stage.reader.set_wording, DOG))
    assert stage.reader.state is ReaderState.SPEAKING
    assert stage.spoken == SENTENCES  # the cat has been heard already


async def test_what_is_not_heard_yet_is_said_in_the_new_way(stage: Stage) -> None:
    await hears_second_sentence(stage)
    Trial(stage.reader).end(partial(stage.reader.set_wording, Wording(entries=(Entry("again", "forever"),))))
    await stage.until(lambda: len(stage.spoken) > 3)
    await stage.all_made()
    assert stage.spoken[3:] == ["Then it went away forever."]


async def test_a_sentence_is_tried_and_reading_goes_on_from_its_own(stage: Stage) -> None:
    source = await hears_second_sentence(stage)
    trial = Trial(stage.reader)
    trial.hear(source, *SECOND, partial(stage.reader.set_wording, LOOKS))
    await stage.until(lambda: stage.spoken[3:] == ["It glanced at me for a while."])
    trial.end(partial(stage.reader.set_wording, AS_WRITTEN))
    await stage.until(lambda: stage.spoken[4:] == SENTENCES[1:])
    assert stage.reader.turn is not None
    assert stage.reader.turn.feed.stop is None
    await stage.until(lambda: stage.reader.state is ReaderState.SPEAKING)


async def test_a_pause_is_kept(stage: Stage) -> None:
    source = await hears_second_sentence(stage)
    stage.reader.pause()
    trial = Trial(stage.reader)
    trial.hear(source, *SECOND, partial(stage.reader.set_wording, LOOKS))
    await stage.until(lambda: len(stage.spoken) == 4)
    trial.end(partial(stage.reader.set_wording, LOOKS))
    await stage.until(lambda: stage.spoken[4:] == ["It glanced at me for a while.", SENTENCES[2]])
    assert stage.reader.state is ReaderState.PAUSED


async def test_without_a_reading_there_is_silence_again(stage: Stage) -> None:
    trial = Trial(stage.reader)
    trial.hear(StringSource(TEXT), *SECOND, partial(stage.reader.set_wording, LOOKS))
    await stage.until(lambda: stage.spoken == ["It glanced at me for a while."])
    trial.end(partial(stage.reader.set_wording, LOOKS))
    assert stage.reader.state is ReaderState.IDLE


@pytest.mark.parametrize(
    ("offset", "span"),
    [(0, (0, 17)), (16, (0, 17)), (17, SECOND), (SECOND[0], SECOND), (len(TEXT), (len(TEXT), len(TEXT)))],
)
def test_the_sentence_around_a_place(offset: int, span: tuple[int, int]) -> None:
    assert sentence_around(StringSource(TEXT), offset, "en") == span
