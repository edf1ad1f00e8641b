"""The listener's own readings: kept, found again, moved with the text, brought in and taken out as files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import TextUnreadable
from core.reader.pronunciations import (
    Pronunciations,
    Voices,
    Where,
    Word,
    as_said,
    entries_of,
    entry_for,
    reading_of,
    voices_of,
    where_of,
)
from core.reader.wording import RULES, rules_of
from core.settings import Settings
from core.text.lexicon import Entry, Matching, Reading, Scope
from core.text.spoken_rules import DEFAULT_RULES, CodeReading, LinkReading, SpokenRules

PAGE = "Here is Nguyen, and here is Nguyen again."
WORD = Word("Nguyen", PAGE.index("Nguyen"), "page", "en-GB", "espeak-ng:gmw/en")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Pronunciations]:
    own = Pronunciations(tmp_path / "lexicon.json")
    yield own
    own.close()


def said(own: Pronunciations, text: str = PAGE, document: str = "page", voice: str = WORD.voice) -> str:
    preparation = own.wording(DEFAULT_RULES, document).preparation("en-GB", voice)
    preparation.begin("")
    return preparation.prepare(text).text


@pytest.mark.parametrize(
    ("where", "here", "elsewhere"),
    [
        (Where.HERE, "Here is Win, and here is Nguyen again.", "Nguyen!"),
        (Where.IN_DOCUMENT, "Here is Win, and here is Win again.", "Nguyen!"),
        (Where.EVERYWHERE, "Here is Win, and here is Win again.", "Win!"),
    ],
)
def test_a_reading_holds_where_it_is_meant_to(own: Pronunciations, where: Where, here: str, elsewhere: str) -> None:
    entry = entry_for(WORD, "Win", where, Voices.EVERY)
    own.keep(entry)
    assert (said(own), said(own, "Nguyen!", "another")) == (here, elsewhere)
    assert (own.about(WORD), where_of(entry)) == (entry, where)


@pytest.mark.parametrize(("voices", "by_another"), [(Voices.EVERY, "Win"), (Voices.OF_LANGUAGE, "Win")])
def test_a_reading_is_for_voices_of_its_language(own: Pronunciations, voices: Voices, by_another: str) -> None:
    entry = entry_for(WORD, "Win", Where.EVERYWHERE, voices)
    own.keep(entry)
    assert said(own, "Nguyen", voice="another") == by_another
    assert voices_of(entry) is voices


def test_a_reading_may_be_for_one_voice_alone(own: Pronunciations) -> None:
    own.keep(entry_for(WORD, "Win", Where.EVERYWHERE, Voices.THIS_ONE))
    assert (said(own, "Nguyen"), said(own, "Nguyen", voice="another")) == ("Win", "Nguyen")


def test_a_new_reading_takes_the_place_of_the_old_one(own: Pronunciations) -> None:
    own.keep(entry_for(WORD, "Win", Where.EVERYWHERE, Voices.EVERY))
    own.keep(entry_for(WORD, "Nwin", Where.EVERYWHERE, Voices.EVERY))
    assert [one.reading for one in own.entries] == ["Nwin"]


def test_the_narrowest_reading_is_the_one_that_is_asked_about(own: Pronunciations) -> None:
    wide, narrow = (entry_for(WORD, "Win", where, Voices.EVERY) for where in (Where.EVERYWHERE, Where.HERE))
    own.keep(narrow)
    own.keep(wide)
    assert own.about(WORD) == narrow
    own.forget(narrow)
    assert own.about(WORD) == wide


def test_never_said_is_silent(own: Pronunciations) -> None:
    own.keep(entry_for(WORD, "", Where.EVERYWHERE, Voices.EVERY))
    assert said(own, "Dear Nguyen!") == "Dear !"


def test_capitals_within_a_word_count(own: Pronunciations) -> None:
    for written, reading in (("US", "U S"), ("Reading", "Redding")):
        own.keep(entry_for(Word(written, 0, "", "en", ""), reading, Where.EVERYWHERE, Voices.EVERY))
    assert said(own, "US, us, Reading, reading") == "U S, us, Redding, Redding"


def test_readings_are_there_again(own: Pronunciations, tmp_path: Path) -> None:
    own.keep(entry_for(WORD, "Win", Where.HERE, Voices.THIS_ONE))
    assert Pronunciations(tmp_path / "lexicon.json").entries == own.entries


@pytest.mark.parametrize(
    ("start", "removed", "added", "at"),
    [(0, 0, 3, 11), (0, 5, 0, 3), (20, 1, 9, 8), (9, 1, 1, None), (0, 12, 0, None)],
)
def test_the_reading_of_one_place_moves_with_it(
    own: Pronunciations, tmp_path: Path, start: int, removed: int, added: int, at: int | None
) -> None:
    own.keep(entry_for(WORD, "Win", Where.HERE, Voices.EVERY))
    own.keep(entry_for(WORD, "Win", Where.IN_DOCUMENT, Voices.EVERY))
    own.text_edited("another", start, removed, added)
    own.text_edited("page", start, removed, added)
    places = [one.scope.at for one in own.entries if one.scope.at is not None]
    assert places == ([] if at is None else [at])
    own.close()
    assert Pronunciations(tmp_path / "lexicon.json").entries == own.entries


def test_files_come_in_and_go_out(own: Pronunciations, tmp_path: Path) -> None:
    dic, pls = tmp_path / "default.dic", tmp_path / "mine.pls"
    dic.write_text("\ufeff# mine\nNguyen\tWin\t0\t2\nlol\t\t0\t0\n", encoding="utf-8")
    own.keep(Entry("Nguyen", "old"))
    own.take(entries_of(dic))
    assert own.entries == (Entry("Nguyen", "Win"), Entry("lol", "", Matching.ANYWHERE, Reading.SILENT))
    own.keep(entry_for(WORD, "Nwin", Where.HERE, Voices.EVERY))
    own.write_file(pls, "en-GB")
    another = Pronunciations(tmp_path / "another.json")
    another.take(entries_of(pls))
    assert another.entries == (Entry("Nguyen", "Win", scope=Scope(language="en-GB")),)


@pytest.mark.parametrize("content", [b"", b"no XML", b"<html/>", b"\xff\xfe\x00"])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file.pls").write_bytes(content)
    with pytest.raises(TextUnreadable):
        entries_of(tmp_path / "file.pls")


@pytest.mark.logs_warnings
def test_a_folder_that_cannot_be_written_to_is_survived(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    own = Pronunciations(tmp_path / "file" / "lexicon.json")
    own.keep(entry_for(WORD, "Win", Where.EVERYWHERE, Voices.EVERY))
    assert said(own, "Nguyen") == "Win"


def test_every_rule_is_a_setting_and_on_or_off_as_by_itself(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert rules_of(settings) == SpokenRules(citations=True)
    assert sorted([*RULES.values(), "citations", "code"]) == sorted(SpokenRules.__slots__)
    for key, value in {"said.links": "word", "unsaid.code": True, "unsaid.citations": False}.items():
        settings[key] = value
    assert rules_of(settings) == SpokenRules(links=LinkReading.WORD, code=CodeReading.SKIP)
    settings["said.code"] = True
    assert rules_of(settings).code is CodeReading.ANNOUNCE


def test_ipa_stands_between_slashes_and_goes_to_voices_that_take_it(own: Pronunciations) -> None:
    entry = entry_for(WORD, "/ˈwɪn/", Where.EVERYWHERE, Voices.EVERY)
    own.keep(entry)
    assert (entry.reading, entry.kind, reading_of(entry)) == ("ˈwɪn", Reading.IPA, "/ˈwɪn/")
    wording = own.wording(DEFAULT_RULES)
    assert wording.preparation("en", WORD.voice, lambda ipa: f"<{ipa}>").prepare("Nguyen!").text == "<ˈwɪn>!"
    assert wording.preparation("en", WORD.voice).prepare("Nguyen!").text == "Nguyen!"


def test_a_word_is_looked_up_as_it_is_said(own: Pronunciations) -> None:
    page = "Go: in\u00adform me."
    word = Word(as_said(page[4:11], DEFAULT_RULES), 4, "page", "en", "")
    own.keep(entry_for(word, "tell", Where.HERE, Voices.EVERY))
    assert said(own, page) == "Go: tell me."
    assert as_said("\u00ad", DEFAULT_RULES) == "\u00ad"
