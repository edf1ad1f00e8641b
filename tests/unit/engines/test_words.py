"""Words: what the cursor can stand on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.engines.words import words


def spans(text: str) -> list[str]:
    return [text[word.start : word.end] for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n\t ", []),
        ("... — “” ()", []),
        ("Hello, big world.", ["Hello", "big", "world"]),
        ("That costs $3.50 now", ["That", "costs", "$3.50", "now"]),
        ("12/05/2026 at 10:30", ["12/05/2026", "at", "10:30"]),
        ("1,000,000 or 5% of 20°C, 5€.", ["1,000,000", "or", "5%", "of", "20°C", "5€"]),
        ("-5 +7 a-5 2-3", ["-5", "+7", "a-5", "2-3"]),
        ("didn't didn’t rock'n'roll dogs' 'tis", ["didn't", "didn’t", "rock'n'roll", "dogs", "tis"]),
        ("well-known mother-in-law - dash", ["well-known", "mother-in-law", "dash"]),
        ("foo_bar word—word and/or", ["foo_bar", "word", "word", "and", "/", "or"]),
        ("naïve cafe\u0301 नमस्ते", ["naïve", "cafe\u0301", "नमस्ते"]),
        ("你好,世界", ["你", "好", "世", "界"]),
        ("学校へ行きます", ["学", "校", "へ", "行", "きます"]),
        ("שלום עולם", ["שלום", "עולם"]),
        ("I 😀 smile 👩‍🚀👍🏽🇩🇪🇫🇷", ["I", "😀", "smile", "👩‍🚀", "👍🏽", "🇩🇪", "🇫🇷"]),
        ("\ud800 lone \x00 and \ufffe", ["lone", "and"]),
    ],
)
def test_words_are_what_a_reader_takes_them_for(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


def test_symbols_are_told_from_words() -> None:
    assert [word.is_word for word in words("C & 😀 5%")] == [True, False, False, True]


def test_it_reads_only_as_far_as_asked() -> None:
    first = next(words("one " + "two " * 10_000_000))
    assert (first.start, first.end) == (0, 3)


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_gives_ordered_disjoint_spans_that_hold_every_letter(text: str) -> None:
    found = list(words(text))
    edges = [edge for word in found for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert all(word.start < word.end <= len(text) for word in found)
    held = {index for word in found for index in range(word.start, word.end)}
    assert all(index in held for index, char in enumerate(text) if char.isalnum())
