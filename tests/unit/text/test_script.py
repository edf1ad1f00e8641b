"""Scripts: told from letters, and tied to languages."""

import pytest

from core.text.script import language_for_script, script_of, scripts_of_language


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Good morning!", "Latn"),
        ("Đường phố", "Latn"),
        ("Доброе утро", "Cyrl"),
        ("Καλημέρα", "Grek"),
        ("בוקר טוב", "Hebr"),
        ("صباح الخير", "Arab"),
        ("शुभ प्रभात", "Deva"),
        ("สวัสดีตอนเช้า", "Thai"),
        ("早上好", "Hans"),
        ("朝ご飯を食べる", "Hira"),
        ("カタカナ", "Hira"),
        ("좋은 아침", "Hang"),
        ("Բարի լույս", "Armn"),
        ("დილა მშვიდობისა", "Geor"),
        ("እንደምን አደርክ", "Ethi"),
        ("வணக்கம்", "Taml"),
    ],
)
def test_a_script_is_told_by_its_letters(text: str, script: str) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize("text", ["", "  \n", "12:30, 50 %", "😀👍", "\ud800\x00\u200b"])
def test_without_letters_there_is_no_script(text: str) -> None:
    assert script_of(text) is None


def test_the_script_of_most_letters_wins() -> None:
    assert script_of("The word мир means peace") == "Latn"
    assert script_of("Слово peace значит мир") == "Cyrl"


def test_a_little_kana_makes_a_text_japanese() -> None:
    assert script_of("東京都知事選挙の結果") == "Hira"


@pytest.mark.parametrize(("script", "language"), [("Hebr", "he"), ("Hira", "ja"), ("Hans", "cmn"), ("Qaaa", "und")])
def test_a_script_has_a_language_to_speak_it_with(script: str, language: str) -> None:
    assert language_for_script(script) == language


@pytest.mark.parametrize(
    ("lang", "scripts"),
    [
        ("en-GB", {"Latn"}),
        ("sr", {"Latn", "Cyrl"}),
        ("sr-Latn", {"Latn"}),
        ("ja", {"Hira", "Hans"}),
        ("cmn", {"Hans", "Bopo"}),
        ("zh_Hant_TW", {"Hans", "Bopo"}),
        ("fa", {"Arab"}),
        ("tlh", set()),
    ],
)
def test_a_language_has_the_scripts_it_is_written_in(lang: str, scripts: set[str]) -> None:
    assert scripts_of_language(lang) == scripts


def test_a_long_text_is_told_by_its_beginning() -> None:
    assert script_of("мир " * 1000 + "peace " * 100_000) == "Cyrl"
