"""The map between what is spoken and what stands on the page: right for every edit, kept and rewritten."""

from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.text.spoken_rules import EmojiReading, LinkReading, SpokenRules, spoken_text
from core.text.spoken_text import Edit, SpokenText

texts = st.text(alphabet="ab ﬁ😀\u00ad", max_size=30)


@st.composite
def edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits of a text, in order, apart from one another or touching."""
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = [span for span in pairwise(places) if draw(st.booleans())]
    return [Edit(start, end, draw(st.text(alphabet="xy😀", max_size=3))) for start, end in spans]


def applied(text: str, edits: list[Edit]) -> str:
    for edit in reversed(edits):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@given(texts, st.data())
@settings(max_examples=400)
def test_every_spoken_character_maps_back(source: str, data: st.DataObject) -> None:
    edits = data.draw(edits_of(source))
    spoken = SpokenText(source).rewritten(edits)
    assert spoken.text == applied(source, edits)
    assert_map_holds(source, spoken)
    position, shift = 0, 0
    for edit in edits:
        for index in range(position, edit.start):
            assert spoken.to_source(index + shift, index + shift + 1) == (index, index + 1)
            assert spoken.to_spoken(index) == index + shift
        begin = edit.start + shift
        for index in range(begin, begin + len(edit.text)):
            assert spoken.to_source(index, index + 1) == (edit.start, edit.end)
        assert {spoken.to_spoken(index) for index in range(edit.start, edit.end)} == {begin}
        position, shift = edit.end, shift + len(edit.text) - (edit.end - edit.start)


@given(texts, st.data())
@settings(max_examples=400)
def test_a_rewriting_of_a_rewriting_maps_to_the_first_source(source: str, data: st.DataObject) -> None:
    first = data.draw(edits_of(source))
    middle = SpokenText(source).rewritten(first)
    second = data.draw(edits_of(middle.text))
    spoken = middle.rewritten(second)
    assert spoken.text == applied(middle.text, second)
    assert_map_holds(source, spoken)
    shift = 0
    for edit in second:
        if edit.text:
            begin = edit.start + shift
            assert spoken.to_source(begin, begin + len(edit.text)) == middle.to_source(edit.start, edit.end)
        shift += len(edit.text) - (edit.end - edit.start)


def assert_map_holds(source: str, spoken: SpokenText) -> None:
    """Spans of the source are never empty, lie within it, and come in the order of what is spoken."""
    spans = [spoken.to_source(index, index + 1) for index in range(len(spoken.text))]
    assert all(0 <= start < end <= len(source) for start, end in spans)
    assert all(a[0] <= b[0] and a[1] <= b[1] for a, b in pairwise(spans))
    for start in range(0, len(spoken.text), 3):
        for end in range(start + 1, len(spoken.text) + 1, 2):
            assert spoken.to_source(start, end) == (spans[start][0], spans[end - 1][1])
    places = [spoken.to_spoken(index) for index in range(len(source) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(spoken.text) for place in places)


nasty = st.lists(
    st.sampled_from(
        [*"ab .,!?-*_`~#[]()<>|/@", "\n", "\r\n", "ﬁ", "\u00ad", "\u200b", "e\u0301", "😀", "🇩🇪", "👨‍👩‍👧", "https://a.org/x?y",
         "www.b.de", "k@l.org", "[12]", "[t](u)", "----", "....", "𝗮", "漢", "한", "\ud800",
         "\u1112\u1161\u11ab", "http://a.b/c_(d)", "HTTP://", "- [x] ", "> ", "```\n", "‐\n"]
    ),
    max_size=25,
).map("".join)  # fmt: skip


choices = st.builds(
    SpokenRules,
    links=st.sampled_from(LinkReading),
    emoji=st.sampled_from(EmojiReading),
    **{field.name: st.booleans() for field in fields(SpokenRules) if isinstance(field.default, bool)},
)


@given(nasty, choices, st.sampled_from(["ar", "de", "en", "hi", "ja", "ko", "ru", "zh", "und"]))
@settings(max_examples=500)
def test_the_map_holds_for_whatever_the_rules_do(source: str, rules: SpokenRules, language: str) -> None:
    assert_map_holds(source, spoken_text(source, rules, language))


def utf16(text: str, index: int) -> int:
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("source", "heard", "shown"),
    [
        ("😀😀 a ﬁne day", "fine", "ﬁne"),
        ("😀 in\u00adform them", "inform", "in\u00adform"),
        ("😀😀 see https://www.example.org/a?b=😀1 now", "now", "now"),
        ("👨‍👩‍👧 hyphen-\nated word", "hyphenated", "hyphen-\nated"),
        ("🇩🇪 **bold** word", "bold", "bold"),
        ("𝗯𝗼𝗹𝗱 😀 word", "bold", "𝗯𝗼𝗹𝗱"),
        ("😀 cafe\u0301 table", "café", "cafe\u0301"),
    ],
)
def test_a_word_behind_emoji_is_marked_whole_also_in_utf_16(source: str, heard: str, shown: str) -> None:
    spoken = spoken_text(source, language="en")
    at = spoken.text.index(heard)
    start, end = spoken.to_source(at, at + len(heard))
    assert source[start:end] == shown
    units = source.encode("utf-16-le")[2 * utf16(source, start) : 2 * utf16(source, end)]
    assert units.decode("utf-16-le") == shown
    assert spoken.to_spoken(start) == at


def test_nothing_spoken_has_no_source() -> None:
    with pytest.raises(ValueError, match="no part"):
        SpokenText("abc").to_source(1, 1)
    with pytest.raises(ValueError, match="no part"):
        SpokenText("").to_source(0, 1)
    assert SpokenText("").to_spoken(0) == 0
