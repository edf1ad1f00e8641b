"""A sentence said in parts, by one voice or by two, stays one: on the page, on the rail and in the count."""

import pytest

from core.reader.timeline import text_of
from tests.unit.reader.fakes import FRAMES_PER_CHARACTER
from tests.unit.reader.stage import Stage

FIRST = "One two three four five six seven eight nine ten."
TEXT = f"{FIRST} The second one comes here. And the third one."
SPANS = [(0, 49), (50, 76), (77, 95)]


@pytest.fixture(autouse=True)
async def broken_line(stage: Stage) -> None:
    """The line is cut in the first sentence, when the others have been sent too; another session says the rest."""
    first = stage.link.session
    first.cut_after_words = 8
    first.gate.clear()
    await stage.reads(TEXT)
    await stage.until(lambda: len(stage.spoken) == 3)
    first.gate.set()
    await stage.until(
        lambda: len(stage.link.sessions) == 2 and stage.link.session.spoken[-1:] == ["And the third one."]
    )
    await stage.all_made()


async def test_it_is_one_sentence_to_eye_and_count(stage: Stage) -> None:
    turn = stage.reader.turn
    assert turn is not None
    assert stage.link.session.spoken[0] == "eight nine ten."
    frames = range(1, stage.playback.ring.written, FRAMES_PER_CHARACTER)
    places = [place for frame in frames if (place := turn.timeline.place(frame)) is not None]
    assert list(dict.fromkeys((place.number, place.sentence) for place in places)) == list(enumerate(SPANS, 1))
    said = [TEXT[slice(*word)] for word in dict.fromkeys(place.word for place in places) if word is not None]
    assert said == TEXT.replace(".", "").split()
    assert [text_of(parts) for parts in turn.timeline.sentences()] == [TEXT[slice(*span)] for span in SPANS]


async def test_going_back_and_saying_again_mean_all_of_it(stage: Stage) -> None:
    turn = stage.reader.turn
    assert turn is not None
    second_part = turn.timeline.utterances[1]
    assert second_part.first_frame is not None
    for move in (stage.reader.previous, stage.reader.say_again):
        stage.playback.clock.now = second_part.first_frame + 1
        place = turn.timeline.place(stage.playback.clock.now)
        await stage.until(lambda place=place: stage.reader.place == place)  # type: ignore[misc]
        move()
        assert stage.playback.told[-1] == "play 0"
    stage.reader.stop()
    stage.reader.say_again()
    assert turn.until == second_part.stop_frame
    assert len(stage.link.sessions) == 2
