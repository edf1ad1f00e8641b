"""What is sent is spoken text; what comes back is marked on the page."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from core.reader.source import StringSource
from core.reader.wording import Wording
from core.text.lexicon import Entry
from tests.unit.reader.fakes import FRAMES_PER_CHARACTER
from tests.unit.reader.test_reader import SENTENCES, TEXT, Stage

PAGE = "😀😀 The **ﬁrst** in\u00adformed hyphen-\nated word.\n\n-----\n\nSee https://www.example.org/a?b=1 now."
SAID = ["The first informed hyphenated word.", "See example.org now."]
SHOWN = [
    ["The", "ﬁrst", "in\u00adformed", "hyphen-\nated", "word"],
    ["See", *["https://www.example.org/a?b=1"] * 2, "now"],
]


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    running = asyncio.create_task(stage.reader.run())
    await stage.until(lambda: stage.link.sessions)
    yield stage
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_spoken_text_is_sent_and_its_words_are_marked_on_the_page(stage: Stage) -> None:
    await stage.reads(PAGE)
    await stage.until(lambda: len(stage.spoken) == 2)
    assert [said.strip() for said in stage.spoken] == SAID
    turn = stage.reader.turn
    assert turn is not None
    await stage.until(lambda: not turn.pending)
    assert [[PAGE[m.start : m.end] for m in one.marks] for one in turn.timeline.utterances] == SHOWN
    assert [one.text for one in turn.timeline.utterances] == [PAGE[: PAGE.index("\n\n")], PAGE[PAGE.index("See") :]]


async def test_what_is_heard_is_a_place_on_the_page_behind_an_edit_too(stage: Stage) -> None:
    source = await stage.reads(PAGE)
    await stage.until(lambda: len(stage.spoken) == 2)
    turn = stage.reader.turn
    assert turn is not None
    await stage.until(lambda: not turn.pending)
    source._text = "Oh! " + PAGE
    stage.reader.text_edited(0, 0, 4)
    first = turn.timeline.utterances[0].first_frame
    assert first is not None
    stage.playback.clock.now = first + stage.spoken[0].index("first") * FRAMES_PER_CHARACTER + 1
    at = source._text.index("ﬁrst")
    await stage.until(lambda: stage.reader.place is not None and stage.reader.place.word == (at, at + 4))


async def test_a_page_of_which_nothing_is_said_ends_at_once(stage: Stage) -> None:
    stage.reader.speak(StringSource("-----\n\n😀😀😀\n\n=====\n" * 50), 0)
    await stage.until(lambda: stage.reader.turn is not None and stage.reader.turn.over)
    assert stage.spoken == []


def reading(written: str, said: str) -> Wording:
    return Wording(entries=(Entry(written, said),))


async def test_a_reading_of_ones_own_is_sent_and_marks_the_word_on_the_page(stage: Stage) -> None:
    stage.reader.set_wording(reading("Nguyen", "Win"))
    page = "Here is Nguyen now."
    await stage.reads(page)
    await stage.until(lambda: stage.spoken == ["Here is Win now."])
    turn = stage.reader.turn
    assert turn is not None
    await stage.until(lambda: not turn.pending)
    assert [page[m.start : m.end] for m in turn.timeline.utterances[0].marks] == ["Here", "is", "Nguyen", "now"]


async def test_a_new_reading_makes_anew_from_the_first_sentence_that_it_changes(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    await stage.until(lambda: len(stage.spoken) == 3)
    stage.reader.set_wording(reading("again", "once more"))
    await stage.until(lambda: stage.spoken[3:] == ["Then it went away once more."])


async def test_a_new_reading_of_what_was_heard_makes_nothing_anew(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[1])
    await stage.until(lambda: len(stage.spoken) == 3)
    stage.reader.set_wording(reading("cat", "dog"))
    stage.reader.say_again()
    stage.reader.speak(StringSource("The cat."), 0)
    await stage.until(lambda: stage.spoken[3:] == ["The dog."])


async def test_a_slow_voice_gets_the_first_clause_ahead_and_the_sentence_is_marked_whole(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.reader.reader.SLOW_S", -1)
    page = "When the morning came, the wind was gone. It rained."
    await stage.reads(page)
    await stage.until(lambda: len(stage.spoken) == 3)
    assert stage.spoken == ["When the morning came,", "the wind was gone.", "It rained."]
    turn = stage.reader.turn
    assert turn is not None
    await stage.until(lambda: not turn.pending)
    for utterance in turn.timeline.utterances[:2]:
        assert utterance.first_frame is not None
        stage.playback.clock.now = utterance.first_frame + 1
        await stage.until(
            lambda at=utterance.start: (
                stage.reader.place is not None
                and stage.reader.place.word is not None
                and stage.reader.place.word[0] == at
            )
        )
        assert stage.reader.place is not None
        assert stage.reader.place.sentence == (0, 41)


async def test_a_quick_voice_speaks_whole_sentences(stage: Stage) -> None:
    for _ in range(2):
        stage.reader.speak(StringSource("When the morning came, the wind was gone."), 0)
        await stage.until(lambda: stage.reader.turn is not None and stage.reader.turn.origin is not None)
    assert stage.spoken == ["When the morning came, the wind was gone."] * 2
