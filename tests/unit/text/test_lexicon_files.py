"""Lexicons as files: there and back, others' formats, and files that make no sense."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import TextUnreadable
from core.text.lexicon import Entry, Matching, Reading, Scope
from core.text.lexicon_files import load, read_nvda, read_pls, save, write_pls

ENTRIES = [
    Entry("Nguyen", "Win"),
    Entry("tomato", "təˈmɑːtəʊ", kind=Reading.IPA, scope=Scope(language="en-GB")),
    Entry("um", "", kind=Reading.SILENT),
    Entry(r"v(\d+)", r"version \1", Matching.PATTERN, ignore_case=False),
    Entry("read", "red", scope=Scope(document="d", at=7)),
    Entry("kubectl", "cube", Matching.ANYWHERE, scope=Scope(voice="v")),
]

PLS = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">
  <!-- names -->
  <lexeme><grapheme>Pell</grapheme><grapheme>Pelle</grapheme><phoneme>pɛl</phoneme><phoneme>pel</phoneme></lexeme>
  <lexeme xml:lang="de"><grapheme>WLAN</grapheme><alias>weh lan</alias></lexeme>
  <lexeme><grapheme>other</grapheme><phoneme alphabet="x-sampa">"VD@</phoneme></lexeme>
  <lexeme><grapheme>strange</grapheme><phoneme alphabet="x-JEITA">a</phoneme></lexeme>
  <lexeme><grapheme>hush</grapheme><alias/></lexeme>
  <lexeme><grapheme>lead</grapheme><phoneme>liːd</phoneme><alias>leed</alias>
    <phoneme prefer="true">lɛd</phoneme></lexeme>
  <lexeme><grapheme>Wed</grapheme><alias>Wednesday</alias><phoneme>wɛnzdeɪ</phoneme></lexeme>
</lexicon>"""

NVDA = (
    "\ufeff#a name\nPell\tPeel\t0\t2\n\nC\\#\tsee sharp\t1\t0\n(\\d+)px\t\\1 pixels\t0\t1\nodd\tx\t0\t9\nno tabs\n"
)


def test_our_own_file_goes_there_and_back(tmp_path: Path) -> None:
    save(tmp_path / "lexicon.json", ENTRIES)
    assert load(tmp_path / "lexicon.json") == ENTRIES


def test_without_a_file_there_are_no_entries(tmp_path: Path) -> None:
    assert load(tmp_path / "lexicon.json") == []


def test_an_entry_that_makes_no_sense_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "lexicon.json"
    save(file, ENTRIES)
    content = file.read_text(encoding="utf-8").replace('"Nguyen"', "7").replace('"at": 7', '"at": "7"')
    file.write_text(content.replace('"pattern"', '"unheard-of"'), encoding="utf-8")
    assert load(file) == [ENTRIES[1], ENTRIES[2], ENTRIES[5]]


@pytest.mark.logs_warnings
def test_a_broken_file_is_no_lexicon(tmp_path: Path) -> None:
    (tmp_path / "lexicon.json").write_text("{", encoding="utf-8")
    assert load(tmp_path / "lexicon.json") == []


def test_pls_is_read() -> None:
    assert read_pls(PLS) == [
        Entry("Pell", "pɛl", kind=Reading.IPA, scope=Scope(language="en-US")),
        Entry("Pelle", "pɛl", kind=Reading.IPA, scope=Scope(language="en-US")),
        Entry("WLAN", "weh lan", scope=Scope(language="de")),
        Entry("other", "ˈʌðə", kind=Reading.IPA, scope=Scope(language="en-US")),
        Entry("hush", "", kind=Reading.SILENT, scope=Scope(language="en-US")),
        Entry("lead", "lɛd", kind=Reading.IPA, scope=Scope(language="en-US")),
        Entry("Wed", "Wednesday", scope=Scope(language="en-US")),
    ]


printable = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1)


@given(st.lists(st.builds(Entry, printable, printable, scope=st.builds(Scope, st.just("de-AT")))))
def test_pls_goes_there_and_back(entries: list[Entry]) -> None:
    assert read_pls(write_pls(entries, "en")) == entries


def test_pls_holds_whole_words_everywhere() -> None:
    back = read_pls(write_pls(ENTRIES, "en"))
    assert [one.written for one in back] == ["Nguyen", "tomato", "um"]
    assert [one.scope.language for one in back] == ["en", "en-GB", "en"]
    assert [one.kind for one in back] == [one.kind for one in ENTRIES[:3]]


@pytest.mark.parametrize("content", ["", "<a/>", "<lexicon/>", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"])
def test_what_is_no_pls_is_refused(content: str) -> None:
    with pytest.raises(TextUnreadable):
        read_pls(content)


def test_a_dictionary_of_nvda_is_read() -> None:
    assert read_nvda(NVDA) == [
        Entry("Pell", "Peel"),
        Entry("C#", "see sharp", Matching.ANYWHERE, ignore_case=False),
        Entry(r"(\d+)px", r"\1 pixels", Matching.PATTERN),
    ]
