"""What line breaks mean: wrapped text goes on, headings, greetings, items and paragraphs end."""

import pytest

from core.text.segmenter import segment


def cut(text: str, lang: str = "en") -> list[str]:
    return [text[found.start : found.end] for found in segment(text, lang)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dear Aunt Clara,\nThank you for the book.", ["Dear Aunt Clara,", "Thank you for the book."]),
        ("The Garden\nIt was early.", ["The Garden", "It was early."]),
        ("Contents\n\nOne\nTwo\nThree", ["Contents", "One", "Two", "Three"]),
        ("From: Ann\nTo: Bob\nSubject: Tea", ["From: Ann", "To: Bob", "Subject: Tea"]),
        ("It was a\ndark night.", ["It was a\ndark night."]),
        ("He met Mr.\nBrown.", ["He met Mr.\nBrown."]),
        ("First.\nSecond.", ["First.", "Second."]),
        ("To buy:\n- milk\n- three large\neggs\n- tea", ["To buy:", "- milk", "- three large\neggs", "- tea"]),
        ("Do this:\n1. Look up.\n2. Run", ["Do this:", "1. Look up.", "2. Run"]),
        ("(a) Look up.\n(b) Run.", ["(a) Look up.", "(b) Run."]),
        ("1) look up 2) run 3) hide", ["1) look up", "2) run", "3) hide"]),
        ("• tea\n• milk", ["• tea", "• milk"]),
        ("– Да.\n– Нет.", ["– Да.", "– Нет."]),
        ("1、苹果\n2、香蕉\n3.5个", ["1、苹果", "2、香蕉\n3.5个"]),
        ("一、总则\n二、附则", ["一、总则", "二、附则"]),
        ("（1）开门\n（2）进来", ["（1）开门", "（2）进来"]),
        ("1.りんご\n2.みかん", ["1.りんご", "2.みかん"]),
        ("以下です：\n・一つ\n・二つ", ["以下です：", "・一つ", "・二つ"]),
        ("# Part one\ntext of it", ["# Part one", "text of it"]),
        ("Above\n-----\nBelow", ["Above", "-----", "Below"]),
        ("One\r\n\r\nTwo", ["One", "Two"]),
        ("One\u2029Two\x0cThree", ["One", "Two", "Three"]),
        ("**Note**\n\nText.", ["**Note**", "Text."]),
    ],
)  # fmt: skip
def test_lines(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_wrapped_lines_go_on_also_before_a_capital() -> None:
    text = (
        "In the summer of that year the whole family travelled north with\n"
        "Martha and her brother, and they stayed until the first snow near\n"
        "Bergen had fallen."
    )
    assert cut(text) == [text]


def test_a_narrow_column_is_known_by_its_lines() -> None:
    text = "in that long year\nthe good people of\nBergen went home\nLate in autumn."
    assert cut(text) == [text]


def test_paragraphs_on_single_lines_end_with_their_lines() -> None:
    line = "This paragraph stands on one long line as people paste it from a web page, and no mark ends it " * 2
    assert cut(f"{line.strip()}\n{line.strip()}") == [line.strip()] * 2


def test_a_title_line_in_chinese_is_on_its_own_and_a_wrapped_line_is_not() -> None:
    assert cut("春天\n今天下雨了。", "zh") == ["春天", "今天下雨了。"]
    assert cut("古い町の\n駅です。", "ja") == ["古い町の\n駅です。"]
