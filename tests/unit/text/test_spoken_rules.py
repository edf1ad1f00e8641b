"""What is heard instead of what stands on the page, rule by rule."""

from dataclasses import fields, replace

import pytest

from core.text.spoken_rules import (
    DEFAULT_RULES,
    CodeReading,
    EmojiReading,
    LinkReading,
    SpokenRules,
    count_emoji,
    spoken_text,
)

CASES = {
    "letters": [
        ("a ﬁne oﬃce", "a fine office"),
        ("𝗛𝗲𝗹𝗹𝗼 Ａ１", "Hello A1"),
        ("cafe\u0301", "café"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
    ],
    "invisible": [("in\u00adform in\u200bform\ufeff", "inform inform")],
    "hyphens": [
        ("a hyphen-\nated word", "a hyphenated word"),
        ("a hyphen\u00ad\n  ated word", "a hyphenated word"),
        ("a self-\nmade man", "a self-made man"),
        ("Vor-\nund Nachteile", "Vor- und Nachteile"),
        ("Baden-\nBaden", "Baden-Baden"),
    ],
    "spaces": [
        ("one\ntwo\r\n   three\u2028four", "one two three four"),
        ("wide   gap\there", "wide gap here"),
        ("古い町の\n駅です", "古い町の駅です"),
        ("집에 가는\n길", "집에 가는 길"),
    ],
    "repeated": [
        ("Oh!!!! What?!?! Wait.......", "Oh! What?! Wait..."),
        ("this --- or ====== that", "this – or  that"),
        ("one|||two", "one two"),
        ("--------", ""),
    ],
    "markdown": [
        ("# A heading", "A heading"),
        ("> she said\n> so", "she said so"),
        ("* milk", "milk"),
        ("• milk", "milk"),
        ("- [x] done", "done"),
        ("**very** *much* _so_ `code` ~~gone~~", "very much so code gone"),
        ("* * *", ""),
        ("- - - -", ""),
        ("* one * two", "one * two"),
        ("the [**old** house](https://example.org/a_b \"T\"), ![a tree](tree.png)", "the old house, a tree"),
        ("a [planet](https://example.org/Mercury_(planet)) (near)", "a planet (near)"),
        ("snake_case, 2*3 and 2 * 3", "snake_case, 2*3 and 2 * 3"),
    ],
    "addresses": [("ann.lee@example.org or @ann", "ann.lee at example.org or @ann")],
    "links": [
        ("see https://www.example.org/a/b?x=1, now", "see example.org, now"),
        ("(http://user@example.org:8080/x).", "(example.org)."),
        ("<ftp://files.example.org/a.zip>", "files.example.org"),
        ("www.example.org!", "example.org!"),
        ("(HTTPS://en.example.org/Mercury_(planet)), or http://[::1]/", "(en.example.org), or [::1]"),
    ],
    "emoji": [
        ("fine 😀 or 😀😀 or 👍 👍🏽", "fine 😀 or  or "),
        ("👨‍👩‍👧 x 🇩🇪 y ❤️", "👨‍👩‍👧 x 🇩🇪 y ❤️"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("source", "heard"), [case for cases in CASES.values() for case in cases])
def test_what_is_heard(source: str, heard: str) -> None:
    assert spoken_text(source, language="en").text == heard


def off(rule: str) -> SpokenRules:
    changed = {"links": LinkReading.FULL, "emoji": EmojiReading.NAMES}.get(rule, False)
    return replace(DEFAULT_RULES, **{rule: changed})


SILENCE = SpokenRules(LinkReading.FULL, EmojiReading.NAMES, CodeReading.READ, *[False] * 8)


@pytest.mark.parametrize("rule", CASES)
def test_each_rule_is_a_switch(rule: str) -> None:
    """Without the rule its cases are not as they should be; with that rule alone one of them at least is."""
    only = replace(SILENCE, **{rule: getattr(DEFAULT_RULES, rule)})
    assert any(spoken_text(source, off(rule), "en").text != heard for source, heard in CASES[rule])
    assert any(spoken_text(source, only, "en").text == heard for source, heard in CASES[rule])


def test_every_switch_is_tested() -> None:
    """Code is seen to by the block, in test_preparation."""
    assert {field.name for field in fields(SpokenRules)} == CASES.keys() | {"citations", "code"}


def test_citations_are_left_out_by_choice() -> None:
    text = "It rained [12] all day [3, 4]. See [5–7]; then [a]."
    assert spoken_text(text).text == text
    skipping = replace(DEFAULT_RULES, citations=True)
    assert spoken_text(text, skipping).text == "It rained all day. See; then [a]."


@pytest.mark.parametrize(("language", "word"), [("en-GB", "link"), ("de", "Link"), ("zh", "链接"), ("xx", "link")])
def test_a_link_can_be_a_word(language: str, word: str) -> None:
    rules = replace(DEFAULT_RULES, links=LinkReading.WORD)
    assert spoken_text("a https://example.org/b c", rules, language).text == f"a {word} c"


def test_a_language_without_a_word_for_the_sign_leaves_it_to_the_engine() -> None:
    assert spoken_text("a.b@example.org", language="xx").text == "a.b@example.org"


def test_emoji_can_be_silent() -> None:
    assert spoken_text("fine 😀!", replace(DEFAULT_RULES, emoji=EmojiReading.SILENT)).text == "fine !"


@pytest.mark.parametrize(
    ("run", "count"), [("😀", 1), ("👍🏽", 1), ("👨‍👩‍👧", 1), ("🇩🇪", 1), ("🇩🇪🇫🇷", 2), ("❤️ 😀", 2)]
)
def test_pictures_are_counted_as_they_are_seen(run: str, count: int) -> None:
    assert count_emoji(run) == count


def test_plain_prose_is_left_alone() -> None:
    text = "On 3 May 1998 (a Sunday), Dr. Moss paid $12.50 – no more, no less; isn't that 5 % of “all”?"
    assert spoken_text(text, language="en").text == text
