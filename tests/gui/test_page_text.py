"""What is put on the page is harmless, and broken where it hurts least."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gui.page_text import astral_units, display_breaks, normalised, piece_end, shown


def test_line_ends_become_one() -> None:
    assert normalised("a\r\nb\rc\nd") == "a\nb\nc\nd"
    assert shown("a\u2028b\u2029c\x0bd\x0ce\x85f") == "a\nb\nc\nd\ne\nf"


def test_harmful_characters_are_replaced() -> None:
    assert shown("a\0b\x1b[1m\x7f\ud800\udfff\ufdd0\ufffc\uffff") == "a�b�[1m������"
    assert shown("tab\tand 😀 and \u200f stay\xa0here") == "tab\tand 😀 and \u200f stay\xa0here"


@given(st.text(st.characters()))
def test_replacing_moves_nothing(text: str) -> None:
    assert len(shown(text)) == len(text)
    shown(text).encode()  # no half of a pair is left


@given(st.text(st.sampled_from("ab😀")))
def test_astral_units(text: str) -> None:
    assert astral_units(text) == [len(text[:i].encode("utf-16-le")) // 2 for i, c in enumerate(text) if c == "😀"]


def test_long_paragraph_breaks_after_sentences() -> None:
    sentence = "It was small wonder. "
    text = sentence * 100
    assert all(at % len(sentence) == 0 for at in display_breaks(text, 0, limit=200))


def test_without_sentences_it_breaks_after_spaces_and_without_spaces_anywhere() -> None:
    assert display_breaks("word " * 30, 0, limit=22) == [20, 40, 60, 80, 100, 120, 140]
    assert display_breaks("w" * 50, 0, limit=20) == [20, 40]


def test_what_belongs_together_stays_together() -> None:
    family = "👩\u200d👩\u200d👧"
    text = "x" * 18 + family + "x" * 10
    assert display_breaks(text, 0, limit=20) == [18]


def test_what_is_there_already_counts() -> None:
    assert display_breaks("word " * 4, filled=12, limit=22) == [10]
    assert display_breaks("short", filled=100, limit=22) == []


@given(st.text(st.sampled_from("a .\n"), max_size=300), st.integers(0, 25))
def test_no_paragraph_is_over_the_limit(text: str, filled: int) -> None:
    breaks = display_breaks(text, filled, limit=20)
    edges = [0, *breaks, len(text)]
    assert edges == sorted(edges)
    pieces = [text[a:b] for a, b in pairwise(edges)]
    longest = max(len(line) for piece in pieces[1:] or pieces for line in piece.split("\n"))
    assert longest <= 20


@given(st.text(st.sampled_from("a .\n"), max_size=300))
def test_pieces_make_the_whole(text: str) -> None:
    start, ends = 0, []
    while start < len(text):
        start = piece_end(text, start, 10)
        ends.append(start)
    assert ends == sorted(set(ends)) and (not text or ends[-1] == len(text))
