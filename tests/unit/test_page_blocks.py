"""Blocks stay on their text through edits, and what is not said has the page's length."""

import random

from hypothesis import given
from hypothesis import strategies as st

from core.page_blocks import UNSAID, Matter, PageBlock, PageBlocks, Placed, Role, Span, SpanKind

PAGE = "Title\n\nA word.12 More.\n\n17\n\nEnd."


def blocks_of_page() -> PageBlocks:
    blocks = PageBlocks()
    blocks.add(
        [
            Placed(0, PageBlock(5, Role.HEADING, level=1, language="en")),
            Placed(7, PageBlock(15, language="de", spans=(Span(7, 9, SpanKind.NOTE_REFERENCE, "n12"),))),
            Placed(24, PageBlock(2, Role.PAGE_NUMBER)),
            Placed(28, PageBlock(4)),
        ]
    )
    return blocks


def test_what_is_left_out_keeps_its_place_and_is_not_said() -> None:
    blocks = blocks_of_page()
    assert blocks.masked(PAGE, 0) == PAGE
    blocks.left_out = frozenset({Matter.NOTE_NUMBERS, Matter.PAGE_NUMBERS})
    masked = blocks.masked(PAGE, 0)
    assert masked == f"Title\n\nA word.{UNSAID * 2} More.\n\n{UNSAID * 2}\n\nEnd."
    assert blocks.masked(PAGE[15:25], 15) == masked[15:25]


def test_code_that_is_left_out_can_show_that_it_is_some() -> None:
    page = "Before.\n\nfor x in y:\n    say(x)\n\nx = 1\n\nAfter."
    blocks = PageBlocks()
    start = page.index("for x")
    blocks.add([Placed(start, PageBlock(22, Role.CODE)), Placed(page.index("x = 1"), PageBlock(5, Role.CODE))])
    blocks.left_out, blocks.announces_code = frozenset({Matter.CODE}), True
    masked = blocks.masked(page, 0)
    assert masked == f"Before.\n\n```\n{UNSAID * 14}\n```\n\n{UNSAID * 5}\n\nAfter."
    cut = 15
    assert blocks.masked(page[:cut], 0) + blocks.masked(page[cut:], cut) == masked


def test_one_is_brought_back_alone() -> None:
    blocks = blocks_of_page()
    blocks.left_out = frozenset({Matter.NOTE_NUMBERS, Matter.PAGE_NUMBERS})
    assert blocks.bring_back(8) is None
    assert blocks.bring_back(15) == (14, 16)
    assert blocks.masked(PAGE, 0) == f"Title\n\nA word.12 More.\n\n{UNSAID * 2}\n\nEnd."


def test_language_of_a_place() -> None:
    blocks = blocks_of_page()
    assert [blocks.language_at(at) for at in (0, 5, 10, 28)] == ["en", "", "de", ""]


@given(st.data())
def test_blocks_stay_on_their_text(data: st.DataObject) -> None:
    """Each block's text is of one letter; whatever else is written or cut out, its letters are the block's."""
    chance = random.Random(data.draw(st.integers(0, 10_000)))
    letters, blocks, text = "abcdefgh", PageBlocks(), ""
    for letter in letters:
        size = chance.randrange(1, 6)
        blocks.add([Placed(len(text), PageBlock(size, spans=(Span(0, size, SpanKind.LINK, letter),)))])
        text += letter * size + "\n\n"
    for _ in range(12):
        start = chance.randrange(len(text) + 1)
        removed, added = chance.randrange(0, min(8, len(text) - start) + 1), chance.choice([0, 0, 1, 3])
        blocks.edit(start, removed, added)
        text = text[:start] + "." * added + text[start + removed :]
    seen = {span.value: text[one.start : one.end] for one in blocks.all() for span in one.block.spans}
    for letter in letters:
        assert text.count(letter) == seen.get(letter, "").count(letter)
    for one in blocks.all():
        for span in one.block.spans:
            inside = text[one.start + span.start : one.start + span.end]
            assert set(inside) <= {span.value, "."}


def test_what_was_not_printed_is_on_no_paper() -> None:
    assert PageBlock(5).on_paper(0, 5) == []
