"""A block's text is clean, and each of its characters knows where it came from."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.documents.block_text import BlockText
from core.documents.model import Block, Place, Role, Span, SpanKind


def made_of(*pieces: str, preserves_space: bool = False) -> Block:
    text, offset = BlockText(preserves_space=preserves_space), 0
    for piece in pieces:
        text.add(piece, offset)
        offset += len(piece)
    return text.block(Role.PARAGRAPH)


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        (("  One\n\t two  ", " three \n"), "One two three"),
        (("co\u00adoperate", "\x02\ufffe now"), "cooperate now"),
        (("cafe\u0301",), "caf\u00e9"),
        (("日本\n語",), "日本語"),
        (("한국\n어",), "한국 어"),
        (("a\u00a0b",), "a\u00a0b"),
        ((" \n ",), ""),
    ],
)
def test_the_text_is_clean(pieces: tuple[str, ...], expected: str) -> None:
    assert made_of(*pieces).text == expected


def test_space_that_is_meant_stays() -> None:
    assert made_of("if x:\n    y\u00ad()\n", preserves_space=True).text == "if x:\n    y()"


@given(st.lists(st.text(alphabet="ab \n\t\u00ad.é\u0301語", max_size=12), max_size=5))
def test_every_character_comes_from_its_place(pieces: list[str]) -> None:
    source, block = "".join(pieces), made_of(*pieces)
    for index, character in enumerate(block.text):
        origin = source[block.place(index).offset]
        assert unicodedata.normalize("NFD", character)[0] == unicodedata.normalize("NFD", origin)[0] or (
            character == " " and origin.isspace()
        )


def test_runs_of_plain_characters_are_joined() -> None:
    assert len(made_of("one ", "two", " three").runs) == 1


def test_what_is_made_up_has_the_place_where_it_stands() -> None:
    text = BlockText("p")
    text.add("one", 10)
    text.put_space(13)
    text.add("two", 13)
    text.put("fi", 16, 1)
    text.add("ve", 17)
    block = text.block(Role.PARAGRAPH)
    assert block.text == "one twofive"
    assert [block.place(index) for index in (2, 3, 4, 7, 8, 9)] == [
        Place("p", offset) for offset in (12, 13, 13, 16, 16, 17)
    ]


def test_spans_hold_what_can_be_seen() -> None:
    text = BlockText()
    text.add("word ", 0)
    start = text.length
    text.add("12", 5)
    text.mark(start, SpanKind.NOTE_REFERENCE, "n12")
    text.add(" on", 7)
    assert text.block(Role.PARAGRAPH).spans == (Span(5, 7, SpanKind.NOTE_REFERENCE, "n12"),)


def test_a_block_may_go_on_in_the_next_part() -> None:
    text = BlockText("1")
    text.add("half a ", 10)
    text.part = "2"
    text.add("sentence", 0)
    block = text.block(Role.PARAGRAPH)
    assert (block.text, block.part) == ("half a sentence", "1")
    assert [block.place(index) for index in (0, 6, 7)] == [Place("1", 10), Place("1", 16), Place("2", 0)]
