"""The feed's sentences: what is said for them, and what is silent."""

from functools import partial

from core.page_blocks import Matter, PageBlock, Placed, Role, Span, SpanKind
from core.reader.feed import Closing, Feed, Sentence
from core.reader.source import StringSource
from core.reader.wording import AS_WRITTEN
from core.text.preparation import Preparation
from core.text.spoken_rules import CodeReading, SpokenRules


def handed_out(feed: Feed) -> list[Sentence]:
    sentences = []
    while (sentence := feed.next()) is not None:
        sentences.append(sentence)
    return sentences


def test_a_sentence_carries_the_pages_text_and_what_is_said_for_it() -> None:
    text = "😀😀\n\nThe **ﬁrst** of\nthem. See https://www.example.org/a."
    sentences = handed_out(Feed(StringSource(text), 0, language="en"))
    assert [text[one.start : one.end] for one in sentences] == [one.text for one in sentences]
    assert [one.spoken.text for one in sentences] == ["", "The first of them.", "See example.org."]
    assert [one.is_silent for one in sentences] == [True, False, False]


def test_the_last_line_of_a_text_ends_its_item_too() -> None:
    assert [one.closes for one in handed_out(Feed(StringSource("• One.\n• Two."), 0))] == [Closing.ITEM] * 2


def test_the_document_says_how_its_words_are_said() -> None:
    source = StringSource("One. Read Dr. GmbH now. GmbH")
    spans = (Span(10, 18, SpanKind.PRONUNCIATION, "doctor"), Span(24, 28, SpanKind.PRONUNCIATION, "company"))
    source.blocks.add([Placed(0, PageBlock(source.length, spans=spans))])
    prepare = partial(AS_WRITTEN.preparation, voice="any")
    assert [one.spoken.text for one in handed_out(Feed(source, 5, language="en", prepare=prepare))] == [
        "Read doctor now.",
        "company",
    ]


def test_code_is_known_also_by_a_feed_that_begins_within_it() -> None:
    text = "Run:\n```\nx = 1\n\ny = 2\n```\nDone."
    feed = Feed(StringSource(text), 0, prepare=lambda _: Preparation(SpokenRules(code=CodeReading.SKIP)))
    assert [one.spoken.text for one in handed_out(feed) if not one.is_silent] == ["Run:", "Done."]
    feed.rewind(text.index("y = 2"))
    assert [one.spoken.text for one in handed_out(feed) if not one.is_silent] == ["Done."]


def test_the_first_clause_goes_ahead_and_its_sentence_is_marked_whole() -> None:
    text = "When the morning came, the wind was gone, and all was still. It rained, though, by noon."
    first = text.index(" It rained")
    for live in (False, True):
        sentences = handed_out(Feed(StringSource(text), 0, live=live, language="en", first_clause=True))
        assert [one.text for one in sentences][:2] == ["When the morning came,", text[23:first]]
        assert [one.whole for one in sentences][:2] == [(0, first)] * 2
    assert [one.whole for one in sentences[2:]] == [(one.start, one.end) for one in sentences[2:]]


def test_only_the_first_sentence_is_ever_cut_at_a_clause() -> None:
    text = "It rained. When the morning came, the wind was gone, and all was still."
    assert [one.text for one in handed_out(Feed(StringSource(text), 0, first_clause=True))] == [
        text[:10],
        text[11:],
    ]


def test_a_clause_of_a_sentence_that_is_still_being_written_is_marked_with_what_is_there() -> None:
    source = StringSource("When the morning came, the wi")
    feed = Feed(source, 0, live=True, language="en", first_clause=True)
    assert [one.whole for one in handed_out(feed)] == [(0, 29)]
    source.append("nd was gone. It rained.")
    assert [one.whole for one in handed_out(feed)] == [(0, 41)]


def test_a_paragraph_ends_with_its_line_and_in_wrapped_text_with_a_blank_one() -> None:
    source = StringSource("Title\nOne. Two. Three.\nNext.\n\nA wrapped\nline. More\nof it.\n\nEnd.")
    feed = Feed(source, 0)
    paragraphs = {one.text: feed.paragraph_around(one.start, one.end) for one in handed_out(feed)}
    assert paragraphs["Two."] == "One. Two. Three."
    assert paragraphs["A wrapped\nline."] == "A wrapped\nline. More\nof it."


def test_what_ends_with_a_sentence_is_told() -> None:
    text = "# A title\n\nOne. Two\nwrapped.\n\n- First. More\nof it.\n- Second.\n\nThe end. It is"
    closings = [(one.text, one.closes) for one in handed_out(Feed(StringSource(text), 0, language="en"))]
    assert closings == [
        ("# A title", Closing.HEADING),
        ("One.", Closing.SENTENCE),
        ("Two\nwrapped.", Closing.PARAGRAPH),
        ("- First.", Closing.SENTENCE),
        ("More\nof it.", Closing.ITEM),
        ("- Second.", Closing.ITEM),
        ("The end.", Closing.SENTENCE),
        ("It is", Closing.SENTENCE),
    ]


def test_the_lines_of_a_verse_and_the_rows_of_a_table_are_no_headings() -> None:
    lines = ["Two roads diverged", "And sorry I could not travel,", "I took one.", "The other", "Oak \t21 m", "Yew"]
    roles = [Role.VERSE_LINE] * 4 + [Role.TABLE_CELL] * 2
    gaps = ["\n", "\n", "\n\n", "\n\n", "\n\n", ""]
    source = StringSource("".join(map("".join, zip(lines, gaps, strict=True))))
    starts = [source.read(0, source.length).index(line) for line in lines]
    source.blocks.add(
        Placed(start, PageBlock(len(line), role)) for start, line, role in zip(starts, lines, roles, strict=True)
    )
    assert [one.closes for one in handed_out(Feed(source, 0, language="en"))] == [
        Closing.LINE,
        Closing.LINE,
        Closing.PARAGRAPH,
        Closing.PARAGRAPH,
        Closing.ITEM,
        Closing.SENTENCE,
    ]


def test_code_of_a_document_is_announced_or_skipped() -> None:
    source = StringSource("Before.\n\nfor x in y:\n    say(x)\n\nAfter.")
    source.blocks.add([Placed(9, PageBlock(22, Role.CODE))])
    source.blocks.left_out = frozenset({Matter.CODE})
    said = {}
    for reading in (CodeReading.SKIP, CodeReading.ANNOUNCE):
        source.blocks.announces_code = reading is CodeReading.ANNOUNCE
        rules = SpokenRules(code=reading)
        feed = Feed(source, 0, prepare=lambda _, rules=rules: Preparation(rules, "en"))  # type: ignore[misc]
        said[reading] = [one.spoken.text for one in handed_out(feed) if not one.is_silent]
    assert said == {
        CodeReading.SKIP: ["Before.", "After."],
        CodeReading.ANNOUNCE: ["Before.", "Code.", "After."],
    }
