"""The abbreviations that CLDR adds to the lists of our own."""

from core.paths import RESOURCES
from core.text.abbreviations import words_of
from core.text.suppressions import suppressions_of


def test_entries_come_without_their_last_stop_and_without_spaces() -> None:
    assert {"k.u.k", "möbl", "Dipl.-Kfm"} <= suppressions_of("de")


def test_a_language_without_entries_has_none() -> None:
    assert suppressions_of("ja") == suppressions_of("xx") == frozenset()


def test_words_of_the_language_are_no_abbreviations() -> None:
    assert not {"am", "Do", "So"} & words_of("de").perhaps
    assert not {"Is", "To", "All", "OK"} & words_of("en").perhaps


def test_our_own_lists_come_first() -> None:
    words = words_of("de")
    assert "möbl" in words.perhaps
    assert "Capt" in suppressions_of("en")
    assert "Capt" not in words_of("en").perhaps


def test_the_data_has_its_licence_beside_it() -> None:
    assert "UNICODE LICENSE V3" in (RESOURCES / "cldr" / "LICENSE").read_text(encoding="utf-8")
