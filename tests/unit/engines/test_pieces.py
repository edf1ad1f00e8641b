"""Pieces: what a neural voice makes in one go."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.engines.pieces import FIRST, GROWTH, LONGEST, WHOLE, pieces


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in pieces(text)]


@given(st.text(st.sampled_from("ab ,.。—\n9"), max_size=600))
def test_they_cover_the_text_and_are_short(text: str) -> None:
    spans = list(pieces(text))
    assert "".join(parts(text)) == text
    assert all(a[1] == b[0] for a, b in pairwise(spans))
    assert all(0 < end - start <= LONGEST for start, end in spans)
    assert all(len(b) <= max(FIRST, GROWTH * len(a)) for a, b in pairwise(parts(text)))


def test_a_sentence_of_usual_length_stays_whole() -> None:
    sentence = "However, it was a bright cold day in April, and the clocks were striking thirteen."
    assert len(sentence) < WHOLE
    assert parts(sentence) == [sentence]


def test_a_longer_one_begins_with_its_first_clause() -> None:
    clause = "However often he told the story,"
    rest = [" nobody who had been there that evening could remember a word of it,", " least of all the host."]
    assert parts(clause + "".join(rest)) == [clause, *rest]


def test_what_follows_a_short_beginning_is_made_while_that_is_heard() -> None:
    text = "To say nothing of all the rest, " + "and nobody knew a word of what he had been told by the others " * 6
    lengths = [len(part) for part in parts(text)]
    assert lengths[0] == len("To say nothing of all the rest,")
    assert lengths[1] <= GROWTH * lengths[0]
    assert max(lengths) > 2 * FIRST


def test_a_long_one_is_cut_where_one_breathes_else_between_words() -> None:
    cut = parts("and on, " * 100)
    assert all(part.rstrip().endswith(",") for part in cut)
    assert all(len(part.split()[-1]) == 4 for part in parts("word " * 100))
    assert len(parts("word " * 100)[0]) <= FIRST
