"""How fast a voice is made, by a clock that is moved by hand."""

import pytest

from core.audio.format import SAMPLE_RATE
from core.reader import making
from core.reader.making import Making

SECOND = bytes(2 * SAMPLE_RATE)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(making, "monotonic", lambda: now[0])
    return now


def make(voice: Making, clock: list[float], seconds: int, work_s: float, *, put_away_s: float = 0.0) -> None:
    """Let seconds of speech come, each after some work, and put each away in some time."""
    for _ in range(seconds):
        clock[0] += work_s
        voice.come(SECOND)
        clock[0] += put_away_s
        voice.taken()


def test_the_pace_is_what_came_for_what_was_waited(clock: list[float]) -> None:
    voice = Making()
    make(voice, clock, 2, 0.5)
    assert voice.pace == 0, "too little to tell"
    make(voice, clock, 10, 0.5)
    assert voice.pace == pytest.approx(2)
    assert voice.possible_rate == 1.8


def test_what_a_full_ring_holds_up_is_no_work(clock: list[float]) -> None:
    voice = Making()
    make(voice, clock, 10, 0.1, put_away_s=0.9)
    assert voice.pace == pytest.approx(10)


def test_time_in_which_nothing_was_asked_for_does_not_count(clock: list[float]) -> None:
    voice = Making()
    make(voice, clock, 5, 0.5)
    clock[0] += 60
    voice.ask()
    make(voice, clock, 5, 0.5)
    assert voice.pace == pytest.approx(2)


def test_another_load_of_the_machine_is_noticed(clock: list[float]) -> None:
    voice = Making()
    make(voice, clock, 300, 0.1)
    make(voice, clock, 60, 1.0)
    assert 1.0 < voice.pace < 1.3


def test_it_is_told_once_a_turn_and_only_where_the_sound_breaks_again_and_again(clock: list[float]) -> None:
    voice = Making()
    voice.begin_turn(7)
    make(voice, clock, 20, 0.7)
    assert voice.complaint(8, 2.0, "Amy") is None, "a first break may have any cause"
    told = voice.complaint(9, 2.0, "Amy")
    assert told is not None
    assert told.params == {"voice": "Amy", "speed": 2.0, "possible": 1.2, "when": "slower"}
    assert str(told).endswith("makes 1.4 seconds of its speech in one, too slow for 2x; 1.2x would do.")
    assert voice.complaint(12, 2.0, "Amy") is None
    voice.begin_turn(12)
    assert voice.complaint(14, 1.0, "Amy") is None, "it is fast enough for that"
    assert voice.complaint(14, 1.5, "Amy") is not None


def test_where_no_speed_would_do_another_voice_is_offered(clock: list[float]) -> None:
    voice = Making()
    make(voice, clock, 20, 3.0)
    assert voice.complaint(0, 1.0, "Amy") is None, "nothing broke off yet"
    told = voice.complaint(1, 1.0, "Amy")  # so slow that the first break needs no other cause
    assert told is not None
    assert told.params["when"] == ""
    assert str(told).endswith("too slow for 1x; choose another voice.")
    voice.forget()
    assert voice.pace == 0
