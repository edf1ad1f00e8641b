"""WordMarker: an engine's events become marks on our own words."""

from hypothesis import given
from hypothesis import strategies as st

from core.engines.word_marker import WordMarker
from core.engines.words import words
from core.marks import Mark, Quality


def marked(text: str, events: list[tuple[int, int, int]], total: int) -> list[tuple[str, int, Quality]]:
    marker = WordMarker(text)
    marks: list[Mark] = []
    for event in events:
        marks += marker.event(*event)
    marks += marker.finish(total)
    return [(text[mark.start : mark.end], mark.frame, mark.quality) for mark in marks]


def test_events_within_one_number_are_one_mark() -> None:
    events = [(0, 5, 0), (6, 1, 100), (7, 4, 200), (8, 4, 300), (8, 4, 400), (12, 3, 500)]
    expected = [("costs", 0), ("$3.50", 100), ("now", 500)]
    assert marked("costs $3.50 now", events, 600) == [(*mark, Quality.MEASURED) for mark in expected]


def test_an_event_of_no_length_counts() -> None:
    events = [(0, 2, 0), (4, 0, 70)]
    assert marked("he “won”", events, 90)[1] == ("won", 70, Quality.MEASURED)


def test_the_echo_right_behind_an_emoji_stays_with_it() -> None:
    assert marked("😀 smile", [(0, 1, 0), (1, 1, 50), (2, 5, 99)], 200) == [
        ("😀", 0, Quality.MEASURED),
        ("smile", 99, Quality.MEASURED),
    ]


def test_a_small_letter_after_a_full_stop_is_announced_at_the_space() -> None:
    assert marked("end. next", [(0, 3, 0), (4, 1, 50)], 200)[1] == ("next", 50, Quality.MEASURED)


def test_a_word_without_an_event_gets_its_share_of_the_time() -> None:
    assert marked("of the man", [(0, 2, 1000), (7, 3, 1700)], 3000) == [
        ("of", 1000, Quality.MEASURED),
        ("the", 1300, Quality.ESTIMATED),
        ("man", 1700, Quality.MEASURED),
    ]


def test_words_behind_the_last_event_share_the_rest() -> None:
    assert marked("a b c", [(0, 1, 0)], 500) == [
        ("a", 0, Quality.MEASURED),
        ("b", 200, Quality.ESTIMATED),
        ("c", 400, Quality.ESTIMATED),
    ]


def test_it_never_goes_back() -> None:
    assert marked("one two", [(4, 3, 80), (0, 3, 90), (5, 1, 95)], 100) == [
        ("one", 0, Quality.ESTIMATED),
        ("two", 80, Quality.MEASURED),
    ]


def test_an_unsaid_symbol_gets_no_mark() -> None:
    assert [word for word, _, _ in marked("a ✓ b", [(0, 1, 0), (4, 1, 50)], 100)] == ["a", "b"]


@given(
    st.text(st.sampled_from("ab .,'-$5/&😀你 \n")),
    st.lists(st.tuples(st.integers(-2, 40), st.integers(0, 9), st.integers(0, 999))),
)
def test_any_events_give_every_word_once_and_in_order(text: str, events: list[tuple[int, int, int]]) -> None:
    marker = WordMarker(text)
    marks = [mark for event in events for mark in marker.event(*event)] + marker.finish(1000)
    frames, starts = [m.frame for m in marks], [m.start for m in marks]
    assert frames == sorted(frames)
    assert starts == sorted(set(starts))
    assert {w.start for w in words(text) if w.is_word} <= set(starts)
