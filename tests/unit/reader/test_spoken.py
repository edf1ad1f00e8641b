"""What is sent is spoken text; what comes back is marked on the page."""

import pytest

from core.reader.source import StringSource
from core.reader.wording import Wording
from core.text.lexicon import Entry
from tests.unit.reader.fakes import FRAMES_PER_CHARACTER
from tests.unit.reader.stage import SENTENCES, TEXT, Stage

PAGE = "😀😀 The **ﬁrst** in\u00adformed hyphen-\nated word.\n\n-----\n\nSee https://www.example.org/a?b=1 now."
SAID = ["The first informed hyphenated word.", "See example.org now."]
SHOWN = [
    ["The", "ﬁrst", "in\u00adformed", "hyphen-\nated", "word"],
    ["See", *["https://www.example.org/a?b=1"] * 2, "now"],
]


async def test_spoken_text_is_sent_and_its_words_are_marked_on_the_page(stage: Stage) -> None:
    await stage.reads(PAGE)
    await stage.until(lambda: len(stage.spoken) == 2)
    assert [said.strip() for said in stage.spoken] == SAID
    turn = await stage.all_made()
    assert [[PAGE[m.start : m.end] for m in one.marks] for one in turn.timeline.utterances] == SHOWN
    assert [one.text for one in turn.timeline.utterances] == [PAGE[: PAGE.index("\n\n")], PAGE[PAGE.index("See") :]]


async def test_what_is_heard_is_a_place_on_the_page_behind_an_edit_too(stage: Stage) -> None:
    source = await stage.reads(PAGE)
    await stage.until(lambda: len(stage.spoken) == 2)
    turn = await stage.all_made()
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
    turn = await stage.all_made()
    assert [page[m.start : m.end] for m in turn.timeline.utterances[0].marks] == ["Here", "is", "Nguyen", "now"]


async def test_a_new_reading_makes_anew_from_the_first_sentence_that_it_changes(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    await stage.until(lambda: len(stage.spoken) == 3)
    stage.reader.set_wording(reading("again", "once more"))
    await stage.until(lambda: stage.spoken[3:] == ["Then it went away once more."])


async def test_only_the_sentences_that_a_reading_concerns_are_made_anew(stage: Stage) -> None:
    text = "One cat. Two dogs come by. Three birds. Four dogs. Five."
    await stage.reads(text)
    await stage.hears("One cat.")
    await stage.until(lambda: len(stage.spoken) == 5)
    turn = await stage.all_made()
    ring = stage.playback.ring
    frames = {one.text: (one.first_frame, one.stop_frame) for one in turn.timeline.utterances}
    before = {text: ring.read(*span).tobytes() for text, span in frames.items() if None not in span}  # type: ignore[arg-type]
    stage.reader.set_wording(reading("dogs", "wolves"))
    await stage.until(lambda: len(turn.timeline.utterances) == 5 and not turn.pending)
    assert stage.spoken[5:] == ["Two wolves come by.", "Four wolves."]
    longer = 2 * FRAMES_PER_CHARACTER
    for utterance, shift in zip(turn.timeline.utterances, (0, 0, 1, 1, 2), strict=True):
        first, stop = utterance.first_frame, utterance.stop_frame
        assert first is not None and stop is not None
        assert first == (frames[utterance.text][0] or 0) + shift * longer
        if "dogs" not in utterance.text:
            assert ring.read(first, stop).tobytes() == before[utterance.text]
            assert [text[m.start : m.end] for m in utterance.marks] == utterance.text.strip(".").split()
            assert utterance.marks[0].frame == first
    await stage.hears("Three birds.")
    assert stage.reader.place is not None
    assert stage.reader.place.word == (text.index("Three"), text.index(" birds"))
    assert turn.kept == {}


async def test_kept_sound_is_not_used_for_another_voice_or_text(stage: Stage) -> None:
    source = await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    await stage.until(lambda: len(stage.spoken) == 3)
    turn = await stage.all_made()
    stage.reader.set_wording(reading("looked", "glanced"))
    stage.reader.set_voice("another")
    await stage.until(lambda: stage.spoken[3:] == ["It glanced at me for a while.", SENTENCES[2]])
    await stage.until(lambda: not turn.pending)
    stage.reader.set_wording(reading("looked", "peeped"))
    start = TEXT.index("away")
    source._text = TEXT.replace("away", "home")
    stage.reader.text_edited(start, 4, 4)
    await stage.until(lambda: stage.spoken[5:] == ["It peeped at me for a while.", "Then it went home again."])


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
    turn = await stage.all_made()
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
