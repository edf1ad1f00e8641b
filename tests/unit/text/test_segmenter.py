"""The segmenter: one output for every way of cutting the input, bounded, linear, and telling about its tail."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.text.segmenter import Segment, Segmenter, SegmentKind, TailState, segment

NASTY = [
    *" \n\r\t\x0b\x0c\x85\u2028\u2029\xa0\u3000", *".!?…,;:-–—'\"“”„«»()[]「」（）*_#•/", *"。！？、，：؟۔।։።།;",
    *"aAbéЯяßİΣ漢かと가नท", *"019", *"😀🎉\u200d\ufe0f\u0301\u200b\ufeff", "\ud800", "\udc00", "\x00", "\ufffe",
    "\r\n", "\n\n", "Dr.", "etc. ", "U.S. ", "e.g. ", "No. ", "z. B. ", " The", " He ", "1. ", "2) ", "- ",
    "# ", "[3]", "って", "なんて", ". . .", "...", "?!", " » ", "M. ", "Fig. IV", "word ",
    "a long clause with words, ", "и т. д. ", "a.m. ", "; The", "```", "said, 'it", "♪ ", "IV. ",
    "• ", "Bldg. ", "1. a 2.", " -- ", "»Foo!«", "mgmt. ", "Hauptstr. 5. ",
    "》", "1、", "（1）", "\n一、", "J.-P. ", "14 h. ",
]  # fmt: skip
LANGUAGES = ["und", "en", "de", "fr", "ru", "ja", "zh", "th", "el", "hy", "tr", "xx"]

texts = st.lists(st.sampled_from(NASTY), max_size=60).map("".join)


def whole(text: str, lang: str = "en", **options: int) -> list[Segment]:
    segmenter = Segmenter(lang, **options)
    return segmenter.push(text) + segmenter.flush()


def sentences(text: str, lang: str = "en") -> list[str]:
    return [text[found.start : found.end] for found in segment(text, lang)]


@pytest.mark.parametrize("text", ["At 9 a.m. 漢U.S. it", "x a.m. 가IV. B", "a; The; I; A", "so 😀 A ❤ The ❤ Bo"])
def test_letters_without_case_and_short_words_are_no_trap(text: str) -> None:
    segmenter = Segmenter("en")
    assert [found for char in text for found in segmenter.push(char)] + segmenter.flush() == whole(text)


@given(texts, st.sampled_from(LANGUAGES), st.sampled_from([8, 30, 400]), st.booleans(), st.data())
@settings(max_examples=600)
def test_any_cutting_of_the_input_gives_the_same_output(
    text: str, lang: str, max_chars: int, first_clause: bool, data: st.DataObject
) -> None:
    def cut(pieces: list[str]) -> list[Segment]:
        segmenter = Segmenter(lang, max_chars=max_chars)
        segmenter.first_clause = first_clause
        return [found for piece in pieces for found in segmenter.push(piece)] + segmenter.flush()

    at_once = cut([text])
    assert cut(list(text)) == at_once
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    assert cut([text[i:j] for i, j in pairwise([0, *places, len(text)])]) == at_once


@given(texts, st.sampled_from(LANGUAGES), st.sampled_from([8, 30, 400]))
@settings(max_examples=300)
def test_segments_are_trimmed_ordered_disjoint_and_leave_nothing_out(text: str, lang: str, max_chars: int) -> None:
    last = 0
    for found in whole(text, lang, max_chars=max_chars):
        assert last <= found.start < found.end <= len(text)
        assert text[last : found.start].strip() == ""
        assert text[found.start : found.end] == text[found.start : found.end].strip()
        last = found.end
    assert text[last:].strip() == ""


@given(texts, st.sampled_from(LANGUAGES), st.sampled_from([30, 400]))
@settings(max_examples=300)
def test_a_clause_cut_moves_no_other_cut(text: str, lang: str, max_chars: int) -> None:
    eager = Segmenter(lang, max_chars=max_chars)
    eager.first_clause = True
    found = eager.push(text) + eager.flush()
    ends = {each.end for each in whole(text, lang, max_chars=max_chars)}
    early = {each.end for each in found if each.kind is SegmentKind.CLAUSE}
    assert {each.end for each in found} - early <= ends
    assert len(early) <= 1


@given(texts, st.sampled_from(LANGUAGES))
@settings(max_examples=200)
def test_what_is_held_is_bounded_and_the_tail_says_where_it_starts(text: str, lang: str) -> None:
    segmenter = Segmenter(lang, max_chars=30)
    covered = 0
    for index, char in enumerate(text, 1):
        for found in segmenter.push(char):
            covered = found.end
        tail = segmenter.tail()
        rest = text[covered:index]
        assert (tail.state is TailState.EMPTY) == (not rest.strip())
        assert tail.start == index - len(rest.lstrip())
        assert index - tail.start <= 30 + 200


@pytest.mark.parametrize(
    "nasty",
    [".", "!", "\n", " ", "\r\n", "\t", "a", "a.", "A. ", "a ", "1.", '"', "“", "' ", "(", "[1]", "? ”", ". . ",
     "。", "「", "。」", "ท", "ท ", "😀", "! 😀", "a,", "etc. ", "\u0301", "—", "- ", "\n- ", "a\n", "*",
     "; A", "😀 A", "[? ", "a,' b, 'c! "],
)  # fmt: skip
def test_nasty_input_is_linear(nasty: str) -> None:
    def seconds(size: int) -> float:
        text = nasty * (size // len(nasty))
        best = 1e9
        for _ in range(3):
            segmenter = Segmenter("en")
            began = time.process_time()
            for char in text:
                segmenter.push(char)
            segmenter.flush()
            best = min(best, time.process_time() - began)
        return best

    # Quadratic work would make four times the text cost sixteen times as much.
    assert seconds(12_000) < 8 * seconds(3_000) + 0.01


def test_a_long_text_is_linear_in_one_piece() -> None:
    text = "A plain sentence of some words. Another one, with Dr. Moss? " * 8000
    began = time.process_time()
    assert len(whole(text)) == 16_000
    assert time.process_time() - began < 5


def test_a_text_without_marks_is_cut_at_the_cap_where_it_reads_best() -> None:
    words = "one two three four five six seven, eight nine ten eleven twelve"
    cuts = whole(words, max_chars=40)
    assert [words[found.start : found.end] for found in cuts] == [
        "one two three four five six seven,",
        "eight nine ten eleven twelve",
    ]
    assert [found.kind for found in cuts] == [SegmentKind.FORCED, SegmentKind.SENTENCE]
    assert [found.end - found.start for found in whole("x" * 1000)] == [600, 400]
    assert all(found.end - found.start <= 40 for found in whole("สวัสดี ครับ" * 30, "th", max_chars=40))


def test_thai_without_end_marks_is_cut_at_white_space() -> None:
    text = "ฝนตกหนักมาก วันนี้เราอยู่บ้าน " * 30
    cuts = whole(text, "th")
    assert all(found.end - found.start <= 200 for found in cuts)
    assert all(text[found.end].isspace() for found in cuts)
    assert [found.kind for found in whole("ฝนตก\n\nแดดออก", "th")] == [SegmentKind.HEADING, SegmentKind.SENTENCE]


def test_a_hard_cut_does_not_part_a_letter_from_its_accent() -> None:
    text = "e\u0301" * 30
    assert all(text[found.start] == "e" for found in whole(text, max_chars=11))


def test_a_sentence_comes_out_two_characters_behind_its_mark() -> None:
    segmenter = Segmenter("en")
    assert segmenter.push("It rains. ") == []
    assert segmenter.push("W") == [Segment(0, 9, SegmentKind.SENTENCE)]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The rain had stopped. -- ", 2),
        ("The rain had stopped. (", 2),
        ("It was Barnaby. – ", 2),
        ("The rain had stopped.\n(i", 2),
        ("1. Milk 2. ", 4),
        ("• Milk • ", 2),
        ("She works for Moss Inc. The ", 5),
    ],
)
def test_what_is_sure_does_not_wait_for_the_word_behind_it(text: str, end: int) -> None:
    segmenter = Segmenter("en")
    found = [(index, each.end) for index, char in enumerate(text, 1) for each in segmenter.push(char)]
    assert [index - stop for index, stop in found] == [end]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("下雨了。我", "zh"), ("雨です。傘", "ja"), ("雨ですか? 傘", "ja"), ("雨です! 傘", "ja"), ("वर्षा है। म", "hi")],
)
def test_a_mark_that_stands_alone_needs_one_character(text: str, lang: str) -> None:
    segmenter = Segmenter(lang)
    emitted = [bool(segmenter.push(char)) for char in text]
    assert emitted.index(True) == max(text.find(mark) for mark in "。?!।") + 1


def test_flush_ends_what_is_held_and_offsets_go_on() -> None:
    segmenter = Segmenter("en")
    assert segmenter.push("Half a sen") == []
    assert segmenter.flush() == [Segment(0, 10, SegmentKind.SENTENCE)]
    assert segmenter.flush() == []
    assert segmenter.push(" tence. Next") == [Segment(11, 17, SegmentKind.SENTENCE)]
    assert segmenter.flush() == [Segment(18, 22, SegmentKind.SENTENCE)]


def test_a_boundary_is_an_end_and_the_beginning_of_a_line() -> None:
    segmenter = Segmenter("en")
    segmenter.push("Milk and honey")
    assert segmenter.boundary() == [Segment(0, 14, SegmentKind.SENTENCE)]
    segmenter.push("1. Open it")
    assert segmenter.boundary() == [Segment(14, 24, SegmentKind.ITEM)]
    assert segmenter.boundary() == []


def test_a_new_language_holds_from_the_next_sentence_on() -> None:
    segmenter = Segmenter("el")
    segmenter.push("Πού είσαι")
    segmenter.set_language("en")
    assert segmenter.push("; Εδώ είμαι; Ναι.") == [Segment(0, 10, SegmentKind.SENTENCE)]
    assert segmenter.flush() == [Segment(11, 26, SegmentKind.SENTENCE)]


def test_the_first_clause_is_let_go_once() -> None:
    text = "When the morning came, the wind, which had been strong, was gone. It rained."
    segmenter = Segmenter("en")
    segmenter.first_clause = True
    cuts = segmenter.push(text) + segmenter.flush()
    assert [text[found.start : found.end] for found in cuts] == [
        "When the morning came,", "the wind, which had been strong, was gone.", "It rained.",
    ]  # fmt: skip
    assert cuts[0].kind is SegmentKind.CLAUSE
    assert not segmenter.first_clause


@pytest.mark.parametrize(
    ("text", "lang", "first"),
    [
        ("Well, then it rained all day. Yes.", "en", "Well, then it rained all day."),
        ("Twenty people paid 1,000,000 each. Yes.", "en", "Twenty people paid 1,000,000 each."),
        ("今天早上下雨了，我没有出门。好。", "zh", "今天早上下雨了，"),
        ("好，我没有出门。好。", "zh", "好，我没有出门。"),
        ("He came home late — nobody knew why. Yes.", "en", "He came home late —"),
    ],
)
def test_a_first_clause_has_a_least_length(text: str, lang: str, first: str) -> None:
    segmenter = Segmenter(lang)
    segmenter.first_clause = True
    found = (segmenter.push(text) + segmenter.flush())[0]
    assert text[found.start : found.end] == first


@pytest.mark.parametrize(
    ("text", "lang", "state"),
    [
        ("", "en", TailState.EMPTY),
        ("  \n ", "en", TailState.EMPTY),
        ("I see.", "en", TailState.LOOKS_COMPLETE),
        ("I see. ", "en", TailState.LOOKS_COMPLETE),
        ("Is it so?", "en", TailState.LOOKS_COMPLETE),
        ("“I see.”", "en", TailState.LOOKS_COMPLETE),
        ("We won! 🏆", "en", TailState.LOOKS_COMPLETE),
        ("plums, nuts, etc.", "en", TailState.LOOKS_COMPLETE),
        ("Dear Anna,\n", "en", TailState.LOOKS_COMPLETE),
        ("下雨了。", "zh", TailState.LOOKS_COMPLETE),
        ("I see", "en", TailState.OPEN),
        ("I see,", "en", TailState.OPEN),
        ("Dr.", "en", TailState.OPEN),
        ("I met J.", "en", TailState.OPEN),
        ("It costs 3.", "en", TailState.OPEN),
        ("See e.g.", "en", TailState.OPEN),
        ("下雨了", "zh", TailState.OPEN),
    ],
)
def test_the_tail_tells_whether_it_looks_complete(text: str, lang: str, state: TailState) -> None:
    segmenter = Segmenter(lang)
    segmenter.push(text)
    assert segmenter.tail().state is state


def test_segments_know_what_they_are() -> None:
    text = "# Title\nSome words. More.\n\nA heading\n\n- milk\n- eggs\n"
    kinds = [(text[found.start : found.end], found.kind) for found in segment(text, "en")]
    assert kinds == [
        ("# Title", SegmentKind.HEADING),
        ("Some words.", SegmentKind.SENTENCE),
        ("More.", SegmentKind.SENTENCE),
        ("A heading", SegmentKind.HEADING),
        ("- milk", SegmentKind.ITEM),
        ("- eggs", SegmentKind.ITEM),
    ]


def test_segment_is_lazy() -> None:
    assert next(segment("One. Two. " * 1_000_000)) == Segment(0, 4, SegmentKind.SENTENCE)
