"""The reader: what it sends, what it plays, and what it tells."""

import asyncio

import pytest

from core.audio.playback import OutputFailed, PlayerRestarted
from core.errors import DeviceLost, ParlandoError, PlayerFailed
from core.reader.conductor import RUN_AHEAD_S
from core.reader.events import Heard, HeldChanged, ReaderState, StateChanged, Trouble
from core.reader.intake import RING_AHEAD_S
from core.reader.source import StringSource
from tests.unit.reader.fakes import FRAMES_PER_CHARACTER, FakeSession
from tests.unit.reader.stage import SENTENCES, TEXT, Stage


async def test_a_text_is_sent_sentence_by_sentence_and_played_from_its_first_frame(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.all_made()
    assert stage.spoken == SENTENCES
    assert "play 0" in stage.playback.told
    assert stage.playback.ring.written == sum(map(len, SENTENCES)) * FRAMES_PER_CHARACTER


async def test_what_is_heard_is_told_word_by_word_and_the_turn_ends_when_all_was_heard(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[1])
    assert stage.reader.place is not None
    start = TEXT.index("It looked")
    assert stage.reader.place.word == (start, start + 2)
    stage.playback.clock.now += 3 * FRAMES_PER_CHARACTER
    await stage.until(lambda: stage.reader.place is not None and stage.reader.place.word == (start + 3, start + 9))
    assert stage.reader.state is ReaderState.SPEAKING
    stage.playback.clock.now = stage.playback.ring.written
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert stage.playback.end == stage.playback.ring.written
    assert [e.place for e in stage.events if isinstance(e, Heard)][-1] is None


async def test_what_is_typed_behind_a_finished_turn_is_not_spoken(stage: Stage) -> None:
    source = await stage.reads("All is said.")
    await stage.hears("All is said.")
    stage.playback.clock.now = stage.playback.ring.written
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    source.append(" And this is typed later.")
    stage.reader.text_edited(12, 0, 25)
    for _ in range(500):
        await asyncio.sleep(0)
    assert stage.spoken == ["All is said."]
    assert stage.reader.state is ReaderState.IDLE


async def test_reading_starts_and_stops_where_it_is_told(stage: Stage) -> None:
    stage.reader.speak(StringSource(TEXT), TEXT.index("looked"), TEXT.index(" for a"))
    await stage.all_made()
    assert stage.spoken == ["looked at me"]


@pytest.mark.parametrize("text", ["", "   \n\n  "])
async def test_an_empty_text_ends_at_once(stage: Stage, text: str) -> None:
    stage.reader.speak(StringSource(text), 0)
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert stage.spoken == []


async def test_a_long_text_is_not_made_far_ahead_of_the_ear(stage: Stage) -> None:
    await stage.reads("This is one sentence of forty letters or so. " * 400)
    await stage.until(lambda: stage.playback.ring.written > 24_000 * 10)
    for _ in range(2000):
        await asyncio.sleep(0)
    ahead_s = stage.playback.ring.written / 24_000
    assert ahead_s < RING_AHEAD_S + 2
    assert len(stage.spoken) < 20
    before = len(stage.spoken)
    stage.playback.clock.now += 24_000 * 8
    await stage.until(lambda: len(stage.spoken) > before)


async def test_at_a_high_speed_more_is_made_ahead(stage: Stage) -> None:
    stage.reader.set_rate(6.0)
    await stage.reads("This is one sentence of forty letters or so. " * 400)
    await stage.until(lambda: stage.playback.ring.written > 24_000 * (RUN_AHEAD_S + 4))
    for _ in range(2000):
        await asyncio.sleep(0)
    assert stage.playback.ring.written < 24_000 * RING_AHEAD_S  # or the session would wait for the ear


async def test_another_text_in_mid_speech_has_nothing_of_the_first(stage: Stage) -> None:
    stage.link.session.gate.clear()
    await stage.reads(TEXT)
    stage.reader.speak(StringSource("Something else."), 0)
    await stage.until(lambda: stage.spoken[-1] == "Something else.")
    stage.link.session.gate.set()
    await stage.all_made()
    assert stage.playback.ring.written == len("Something else.") * FRAMES_PER_CHARACTER


async def test_stop_is_silent_at_once_and_late_sound_is_dropped(stage: Stage) -> None:
    stage.link.session.gate.clear()
    await stage.reads(TEXT)
    stage.reader.stop()
    assert stage.playback.told[-1] == "stop"
    assert stage.reader.state is ReaderState.IDLE
    stage.link.session.gate.set()
    stage.reader.speak(StringSource("Something else."), 0)
    await stage.all_made()
    assert stage.spoken[-1] == "Something else."
    assert stage.playback.ring.written == len("Something else.") * FRAMES_PER_CHARACTER


async def test_a_text_goes_out_in_the_loop_s_very_next_turn(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.until(lambda: stage.reader.turn is not None and not stage.reader.turn.pending)
    stage.reader.stop()
    stage.reader.speak(StringSource("Something else."), 0)
    await asyncio.sleep(0)
    assert stage.spoken[-1] == "Something else."


async def test_pause_keeps_the_place_and_resume_goes_on(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    stage.reader.pause()
    assert stage.reader.state is ReaderState.PAUSED
    stage.reader.resume()
    assert stage.reader.state is ReaderState.SPEAKING
    assert stage.playback.told[-2:] == ["pause", "resume"]


STALLED, LOST = PlayerFailed("The device takes nothing."), DeviceLost("The device is gone.")


@pytest.mark.parametrize(("why", "goes_on"), [(STALLED, True), (LOST, False)])
async def test_a_device_that_stands_still_for_a_while_goes_on_and_a_lost_one_waits(
    stage: Stage, why: ParlandoError, goes_on: bool
) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    stage.playback.events.put_nowait(OutputFailed(why))
    await stage.until(lambda: stage.reader.state is ReaderState.PAUSED)
    stage.playback.events.put_nowait(PlayerRestarted(why, 0))
    await stage.until(stage.playback.events.empty)
    assert stage.reader.state is (ReaderState.SPEAKING if goes_on else ReaderState.PAUSED)


async def test_what_befalls_the_sound_while_nothing_is_read_is_told_only_if_it_lasts(stage: Stage) -> None:
    for event in (PlayerRestarted(STALLED, 0), OutputFailed(LOST), PlayerRestarted(LOST, 0)):
        stage.playback.events.put_nowait(event)
    stage.playback.events.put_nowait(OutputFailed(STALLED))
    stage.playback.events.put_nowait(PlayerRestarted(STALLED, 0))
    await stage.until(lambda: len([each for each in stage.events if isinstance(each, Trouble)]) == 2)
    failed, back = [each for each in stage.events if isinstance(each, Trouble)]
    assert (failed.survived, failed.error.params["why"]) == (False, "unheard")
    assert (back.survived, back.error.params["when"]) == (True, "unheard")


async def test_who_pauses_while_the_device_stands_still_is_not_read_to(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    stage.playback.events.put_nowait(OutputFailed(STALLED))
    await stage.until(lambda: stage.reader.state is ReaderState.PAUSED)
    stage.reader.resume()
    stage.reader.pause()
    stage.playback.events.put_nowait(PlayerRestarted(STALLED, 0))
    await stage.until(lambda: any(isinstance(event, Trouble) and event.survived for event in stage.events))
    assert stage.reader.state is ReaderState.PAUSED


async def test_sentences_forward_and_back_come_out_of_the_ring(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[1])
    stage.reader.previous()
    assert stage.playback.told[-1] == "play 0"
    await stage.hears(SENTENCES[1])
    stage.reader.next()
    third = (len(SENTENCES[0]) + len(SENTENCES[1])) * FRAMES_PER_CHARACTER
    assert stage.playback.told[-1] == f"play {third}"
    await stage.hears(SENTENCES[2])
    stage.playback.clock.now += 24_000
    stage.reader.say_again()
    assert stage.playback.told[-1] == f"play {third}"
    assert stage.spoken == SENTENCES


async def test_going_back_behind_the_start_of_the_turn_speaks_from_there(stage: Stage) -> None:
    await stage.reads(TEXT, TEXT.index("Then"))
    await stage.hears(SENTENCES[2])
    stage.reader.previous()
    await stage.all_made()
    assert stage.spoken == [SENTENCES[2], *SENTENCES[1:]]


async def test_what_is_edited_before_it_is_heard_is_what_is_said(stage: Stage) -> None:
    text = "First sentence here. Second one is wrong. Third one stays."
    source = await stage.reads(text)
    await stage.hears("First sentence here.")
    await stage.until(lambda: len(stage.spoken) == 3)
    at = text.index("wrong")
    source._text = text.replace("wrong", "right now")
    stage.reader.text_edited(at, len("wrong"), len("right now"))
    await stage.until(lambda: stage.spoken[3:] == ["Second one is right now.", "Third one stays."])
    turn = await stage.all_made()
    assert [source.read(*u.span) for u in turn.timeline.utterances] == [
        "First sentence here.",
        "Second one is right now.",
        "Third one stays.",
    ]
    frames = len("First sentence here.Second one is right now.Third one stays.") * FRAMES_PER_CHARACTER
    assert stage.playback.ring.written == frames


async def test_an_edit_before_the_ear_moves_the_marks_along(stage: Stage) -> None:
    source = await stage.reads(TEXT)
    await stage.hears(SENTENCES[1])
    await stage.until(lambda: len(stage.spoken) == 3)
    source._text = "Look! " + TEXT
    stage.reader.text_edited(0, 0, 6)
    start = source.read(0, source.length).index("It looked")
    await stage.until(lambda: stage.reader.place is not None and stage.reader.place.word == (start, start + 2))
    assert len(stage.spoken) == 3


async def test_another_voice_speaks_from_the_next_unheard_sentence_on_the_same_connection(stage: Stage) -> None:
    await stage.reads(TEXT)
    await stage.hears(SENTENCES[0])
    await stage.until(lambda: len(stage.spoken) == 3)
    stage.reader.set_voice("other")
    await stage.until(lambda: stage.spoken[3:] == SENTENCES[1:])
    assert stage.link.session.voices == ["", "other"]
    assert len(stage.link.sessions) == 1


@pytest.mark.parametrize("rate", [1.0, 2.0])
async def test_what_the_player_may_have_taken_already_keeps_its_voice(stage: Stage, rate: float) -> None:
    stage.reader.set_rate(rate)
    stage.playback.latency_s = 0.2
    await stage.reads(TEXT)
    turn = await stage.all_made()
    await stage.hears(SENTENCES[0])
    stage.playback.clock.now = (turn.timeline.utterances[1].first_frame or 0) - 0.3 * rate * 24_000
    stage.reader.set_voice("other")
    await stage.until(lambda: len(stage.spoken) > 3)
    await stage.all_made()
    assert stage.spoken[3:] == SENTENCES[2:]


async def test_a_cut_connection_costs_no_word(stage: Stage) -> None:
    stage.link.session.cut_after_words = 3
    await stage.reads(TEXT)
    await stage.until(lambda: len(stage.link.sessions) == 2 and stage.link.session.spoken[-1:] == SENTENCES[2:])
    turn = await stage.all_made()
    heard = [TEXT[m.start : m.end] for u in turn.timeline.utterances for m in u.marks]
    assert heard == TEXT.replace(".", "").split()
    assert [trouble.survived for trouble in stage.troubles] == [True]


async def test_a_connection_that_is_cut_in_every_sentence_costs_none(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    words, open_another = iter(["looked", "away", ""]), stage.link.open

    async def open_to_be_cut() -> FakeSession:
        stage.link.breaks_on = next(words)
        return await open_another()

    monkeypatch.setattr(stage.link, "open", open_to_be_cut)
    stage.link.session.breaks_on = "cat"
    await stage.reads(TEXT)
    await stage.until(lambda: len(stage.link.sessions) == 4)
    turn = await stage.all_made()
    assert [one.text for one in turn.timeline.utterances] == SENTENCES


async def test_who_pauses_before_the_first_sound_hears_none(stage: Stage) -> None:
    stage.link.session.gate.clear()
    await stage.reads(TEXT)
    stage.reader.pause()
    stage.link.session.gate.set()
    await stage.all_made()
    assert stage.playback.told[-2:] == ["play 0", "pause"]
    stage.reader.resume()
    assert stage.playback.told[-1] == "resume"


@pytest.mark.logs_warnings
async def test_a_sentence_that_breaks_the_voice_is_tried_once_more_and_then_passed_over(stage: Stage) -> None:
    stage.link.breaks_on = stage.link.session.breaks_on = "looked"
    await stage.reads(TEXT)
    await stage.until(lambda: len(stage.link.sessions) == 3)
    turn = await stage.all_made()
    assert stage.spoken.count(SENTENCES[1]) == 2
    assert [one.text for one in turn.timeline.utterances] == [SENTENCES[0], SENTENCES[2]]
    assert [trouble.survived for trouble in stage.troubles] == [True, True]


async def test_live_text_is_spoken_at_its_boundaries_and_the_rest_on_demand(stage: Stage) -> None:
    source = await stage.reads("", live=True)

    def write(text: str) -> None:
        start = source.length
        source.append(text)
        stage.reader.text_edited(start, 0, len(text))

    for letter in "Dear Dr. Smith came in. And then":
        write(letter)
    await stage.until(lambda: stage.spoken == ["Dear Dr. Smith came in."])
    await stage.until(lambda: stage.reader.held == (24, 32))
    stage.reader.flush_rest()
    await stage.until(lambda: stage.spoken[1:] == ["And then"])
    await stage.until(lambda: stage.reader.held is None)
    write(" some more")
    stage.reader.end_live()
    await stage.until(lambda: stage.spoken[2:] == ["some more"])
    await stage.until(lambda: stage.reader.turn is not None and not stage.reader.turn.pending)
    stage.playback.clock.now = stage.playback.ring.written
    await stage.until(lambda: stage.reader.state is ReaderState.IDLE)
    assert any(isinstance(event, HeldChanged) for event in stage.events)
    assert any(isinstance(event, StateChanged) for event in stage.events)


async def test_return_sends_a_line_at_once(stage: Stage) -> None:
    source = await stage.reads("", live=True)
    source.append("No end mark here\n")
    stage.reader.text_edited(0, 0, 16)
    stage.reader.text_edited(16, 0, 1)
    await stage.until(lambda: stage.spoken)
    assert stage.spoken == ["No end mark here"]
