"""Languages of paragraphs: by script where that tells, else by asking a child, which leaves when it is idle."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable

import pytest

from core.text.language import LanguageDetector, base_of, small_words

VOICES = ["en-GB", "en-US", "de", "fr", "ru", "el", "ja", "cmn", "ko"]

ECHO = """
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    sys.stdout.write(json.dumps(asked["text"].split()[0] if "odd" not in asked["text"] else 7) + "\\n")
    sys.stdout.flush()
"""
"""A child that takes a text's first word for its language."""

Detect = Callable[..., LanguageDetector]


@pytest.fixture
async def detect() -> AsyncIterator[Detect]:
    made: list[LanguageDetector] = []

    def make(script: str = ECHO, **options: float) -> LanguageDetector:
        made.append(LanguageDetector(VOICES, [sys.executable, "-c", script], **options))
        return made[-1]

    yield make
    for one in made:
        await one.close()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Καλημέρα σε όλους εδώ", "el"),
        ("今日は雨です。", "ja"),
        ("안녕하세요 여러분", "ko"),
        ("Доброе утро всем людям", "ru"),
        ("שלום לכולם", "he"),
        ("12:30, 50 %", "en-US"),
        ("Hello you", "en-US"),
        ("And then he said that it was so.", "en-US"),
    ],
)
async def test_where_the_script_tells_or_nothing_does_nobody_is_asked(
    detect: Detect, text: str, language: str
) -> None:
    detector = detect("raise SystemExit('nobody should ask')")
    assert await detector.language_of(text, "en-US") == language
    assert detector.pid is None


async def test_the_child_is_asked_and_its_answer_is_a_tag_of_a_voice(detect: Detect) -> None:
    detector = detect()
    assert await detector.language_of("de so klingt das hier", "en-US") == "de"
    first = detector.pid
    assert await detector.language_of("en that is how it sounds", "de") == "en"
    assert detector.pid == first


async def test_a_default_of_the_same_language_stays(detect: Detect) -> None:
    assert await detect().language_of("en that is how it sounds", "en-US") == "en-US"


async def test_an_answer_that_there_is_no_voice_for_changes_nothing(detect: Detect) -> None:
    detector = detect()
    assert await detector.language_of("xx blorp gnarf wump", "de") == "de"
    assert await detector.language_of("an odd answer comes here", "de") == "de"


async def test_the_child_leaves_when_it_is_idle_and_comes_back(detect: Detect) -> None:
    detector = detect(idle_s=0.01)
    await detector.language_of("de so klingt das hier", "en")
    async with asyncio.timeout(10):
        while detector.pid is not None:
            await asyncio.sleep(0)
    assert await detector.language_of("fr cela sonne comme cela", "en") == "fr"


async def test_without_an_identifier_scripts_tell_alone_and_it_is_asked_once(detect: Detect) -> None:
    detector = detect("raise SystemExit(1)")
    assert await detector.language_of("de so klingt das hier", "en") == "en"
    assert detector.is_missing
    assert await detector.language_of("de so klingt das hier", "en") == "en"
    assert detector.pid is None
    assert await detector.language_of("Καλημέρα σε όλους", "en") == "el"


async def test_questions_at_the_same_time_get_their_own_answers(detect: Detect) -> None:
    detector = detect()
    texts = [f"{name} one two three" for name in ("de", "fr", "en") * 5]
    found = await asyncio.gather(*(detector.language_of(text, "ru") for text in texts))
    assert [base_of(tag) for tag in found] == [text[:2] for text in texts]


def test_small_words_speak_for_their_languages() -> None:
    votes = small_words("Das Haus und der Garten", ["de", "nl", "en"])
    assert votes["de"] > 1.5 > votes["nl"] >= 0 == votes["en"]


@pytest.mark.parametrize(("tag", "base"), [("en-GB", "en"), ("cmn-Latn", "zh"), ("nb_NO", "no"), ("pt", "pt")])
def test_a_tag_has_a_base(tag: str, base: str) -> None:
    assert base_of(tag) == base


async def test_the_real_identifier_tells_what_short_sentences_are_written_in() -> None:
    """Its start takes a second: one test asks for all."""
    own = LanguageDetector(["en-GB", "de", "fr", "es-419", "it", "pt-BR", "nl", "ru", "bg", "uk", "hi", "ne"])
    texts = {
        "The wind blew all night.": "en-GB",
        "Es regnet schon den ganzen Tag.": "de",
        "Il pleut depuis ce matin.": "fr",
        "Hoy llueve en toda la ciudad.": "es",
        "Oggi piove in tutta la città.": "it",
        "Hoje chove em toda a cidade.": "pt",
        "Сегодня весь день идёт дождь.": "ru",
        "आज पूरे दिन बारिश हो रही है।": "hi",
    }
    try:
        assert {text: await own.language_of(text, "en-GB") for text in texts} == texts
        assert own.pid is not None
    finally:
        await own.close()
