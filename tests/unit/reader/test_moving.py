"""Moving about in what is read: to a word, back and forth, and the same once more."""

import pytest

from core.reader import reader as reader_module
from core.reader.events import NothingSaid, ReaderState
from core.reader.places import word_start
from core.reader.source import StringSource
from tests.unit.reader.fakes import FRAMES_PER_CHARACTER
from tests.unit.reader.stage import SENTENCES, TEXT, Stage


@pytest.mark.parametrize(
    ("text", "offset", "start"),
    [
        ("The cat sat", 5, 4),
        ("The cat sat", 4, 4),
        ("The cat sat", 7, 7),
        ("don’t stop", 4, 0),
        ("\U0001f600well-known", 6, 1),
        ("x" * 200, 100, 36),
        ("他们在学习。", 3, 3),
    ],
)
def test_a_word_is_started_at_its_start(text: str, offset: int, start: int) -> None:
    assert word_start(StringSource(text), offset) == start


async def test_a_word_that_is_in_the_ring_is_heard_at_once_from_its_start(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.all_made()
    stage.reader.go_to(TEXT.index("while") + 2)
    frame = (len(SENTENCES[0]) + SENTENCES[1].index("while")) * FRAMES_PER_CHARACTER
    assert stage.playback.told[-1] == f"play {frame}"
    assert stage.spoken == SENTENCES


async def test_from_between_two_words_the_next_one_is_heard(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.all_made()
    stage.reader.go_to(TEXT.index(" sat"))
    assert stage.playback.told[-1] == f"play {TEXT.index('sat') * FRAMES_PER_CHARACTER}"


async def test_a_word_that_is_not_yet_made_is_asked_for(stage: Stage) -> None:
    await stage.reads(TEXT, TEXT.index("Then"))
    await stage.hears(SENTENCES[2])
    stage.reader.go_to(TEXT.index("looked") + 1)
    await stage.until(lambda: stage.spoken[1:2] == ["looked at me for a while."])


async def test_quick_presses_all_count_also_before_anything_is_heard(stage: Stage) -> None:
    text = "One is. Two is. Three is. Four is. Five is."
    await stage.reads(text)
    await stage.hears("One is.")
    await stage.until(lambda: len(stage.spoken) == 5)
    stage.reader.next()
    stage.reader.next()
    stage.reader.next()
    await stage.hears("Four is.")
    assert stage.playback.told[-1] == f"play {len('One is.Two is.Three is.') * FRAMES_PER_CHARACTER}"
    stage.reader.previous()
    stage.reader.previous()
    assert stage.playback.told[-1] == f"play {len('One is.') * FRAMES_PER_CHARACTER}"


@pytest.mark.parametrize("ending", ["heard to its end", "stopped"])
async def test_the_last_sentence_is_said_again_without_being_made_again_and_no_more(
    stage: Stage, ending: str
) -> None:
    await stage.reads(TEXT)
    turn = await stage.all_made()
    await stage.hears(SENTENCES[1] if ending == "stopped" else SENTENCES[2])
    if ending == "stopped":
        stage.reader.stop()
    else:
        stage.playback.clock.now = stage.playback.ring.written
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    stage.reader.say_again()
    utterance = turn.timeline.utterances[1 if ending == "stopped" else 2]
    assert stage.playback.told[-1] == f"play {utterance.first_frame}"
    assert stage.playback.end == utterance.stop_frame
    assert stage.reader.state is ReaderState.SPEAKING
    assert utterance.stop_frame is not None
    stage.playback.clock.now = utterance.stop_frame
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert stage.spoken == SENTENCES


async def test_after_a_stop_in_mid_sentence_the_sentence_is_said_again_as_a_whole(stage: Stage) -> None:
    stage.link.session.cut_after_words = 2
    stage.link.session.gate.clear()
    await stage.reads(TEXT)
    stage.reader.stop()
    stage.link.session.gate.set()
    stage.reader.say_again()
    assert stage.reader.state is ReaderState.IDLE, "nothing was heard that could be said again"


async def test_another_text_is_not_the_place_of_the_one_before(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    stage.reader.forget()
    stage.reader.say_again()
    assert stage.reader.state is ReaderState.IDLE
    assert stage.reader.turn is None


async def test_seconds_back_are_seconds_of_listening(stage: Stage) -> None:
    await stage.reads("One two three four five six. " * 30)
    await stage.until(lambda: stage.playback.ring.written > 24_000 * 12)
    stage.reader.set_rate(1.5)
    stage.playback.clock.now = 24_000 * 10.0
    await stage.until(lambda: stage.reader.place is not None and stage.reader.place.index > 2)
    stage.reader.skip(-5)
    assert stage.playback.told[-1] == f"play {24_000 * 10 - 36_000 * 5}"
    stage.reader.skip(-5)
    assert stage.playback.told[-1] == "play 0"


async def test_back_from_the_beginning_of_a_turn_is_a_sentence_back(stage: Stage) -> None:
    await stage.reads(TEXT, TEXT.index("It looked"))
    await stage.hears(SENTENCES[1])
    stage.reader.skip(-5)
    await stage.until(lambda: stage.spoken[2:3] == [SENTENCES[0]])


async def test_a_short_pause_goes_on_in_mid_word_and_a_long_one_with_the_whole_word(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.reads(TEXT)
    await stage.all_made()
    await stage.hears(SENTENCES[0])
    word = TEXT.index("sat") * FRAMES_PER_CHARACTER
    stage.playback.clock.now = word + 700
    await stage.until(lambda: stage.reader.place is not None and stage.reader.place.word == (8, 11))
    stage.reader.pause()
    stage.reader.resume()
    assert stage.playback.told[-1] == "resume"
    monkeypatch.setattr(reader_module, "LONG_PAUSE_S", 0.0)
    stage.reader.pause()
    stage.reader.resume()
    assert stage.playback.told[-1] == f"play {word}"
    assert stage.reader.state is ReaderState.SPEAKING


@pytest.mark.parametrize("text", ["\U0001f600 \U0001f389\n\n-----", "\U0001f389"])
async def test_a_turn_without_a_word_to_say_is_told(stage: Stage, text: str) -> None:
    stage.link.session.is_mute = True
    stage.reader.speak(StringSource(text), 0)
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert [event for event in stage.events if isinstance(event, NothingSaid)] == [NothingSaid()]


async def test_a_live_page_on_which_nothing_was_written_ends_without_a_word(stage: Stage) -> None:
    await stage.reads("", live=True)
    stage.reader.end_live()
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert not any(isinstance(event, NothingSaid) for event in stage.events)


async def test_who_starts_in_mid_sentence_sees_all_of_it_and_hears_all_of_it_again(stage: Stage) -> None:
    start = TEXT.index("at me")
    await stage.reads(TEXT, start)
    turn = stage.reader.turn
    assert turn is not None
    await stage.until(lambda: turn.timeline.utterances)
    stage.playback.clock.now = 1.0
    await stage.until(lambda: stage.reader.place is not None)
    place = stage.reader.place
    assert place is not None
    sentence = TEXT.index(SENTENCES[1])
    assert place.sentence == (sentence, sentence + len(SENTENCES[1]))
    assert place.word == (start, start + 2)
    stage.reader.say_again()
    await stage.until(lambda: SENTENCES[1] in stage.spoken)


async def test_a_sentence_keeps_its_bounds_when_text_before_it_goes(stage: Stage) -> None:
    text = "This goes away. One two three four five six seven. " + "Eight. " * 30
    source = await stage.reads(text)
    await stage.until(lambda: len(stage.spoken) > 3)
    source._text = text[16:]
    stage.reader.text_edited(0, 16, 0)
    turn = stage.reader.turn
    assert turn is not None
    await stage.until(lambda: not turn.pending and len(turn.timeline.utterances) > 3)
    marked = {source.read(*one.sentence) for one in turn.timeline.utterances}
    assert marked - {""} == {"One two three four five six seven.", "Eight."}
