"""IPA in a text for espeak-ng: said as it is written, by the real library, with every word in its place."""

from collections.abc import Iterator

import pytest

from core.engines.engine import SpeechChunk, as_phonemes
from core.engines.espeak import EspeakEngine
from core.engines.espeak_ipa import IpaWriter, PhonemeText
from core.marks import Mark

RATE = 24_000


@pytest.fixture(scope="module")
def engine() -> Iterator[EspeakEngine]:
    engine = EspeakEngine()
    yield engine
    engine.close()


def spoken(engine: EspeakEngine, text: str, language: str = "en-us") -> tuple[bytes, list[Mark]]:
    chunks: list[SpeechChunk] = []
    engine.synthesize(text, f"espeak-ng:{language}", RATE, chunks.append)
    return b"".join(c.pcm for c in chunks), [m for c in chunks for m in c.marks]


@pytest.mark.parametrize(
    ("language", "word", "ipa"),
    [
        ("en-us", "hello", "həlˈoʊ"),
        ("en-us", "strange", "ˈstɹeɪndʒ"),
        ("en-us", "church", "t͡ʃˈɜːt͡ʃ"),
        ("en-gb", "near", "nˈiə"),
        ("de", "Mühle", "ˈmyː.lə"),
        ("de", "zwei", "tsvˈaɪ"),
        ("fr-fr", "bonjour", "bɔ̃ˈʒuʁ"),
        ("pl", "deszcz", "dˈɛʃtʃ"),
        ("ru", "дождь", "dˈoʃtʲ"),
    ],
)
def test_ipa_sounds_like_the_word_that_it_stands_for(
    engine: EspeakEngine, language: str, word: str, ipa: str
) -> None:
    assert spoken(engine, as_phonemes(ipa), language)[0] == spoken(engine, word, language)[0]


def test_words_around_it_keep_their_places_and_brackets_of_the_text_s_own_are_no_phonemes(
    engine: EspeakEngine,
) -> None:
    text = f"He [[w]] was {as_phonemes('ˈskruːdʒd')}, and {as_phonemes('wɪn ˈdoʊz')} 😀 again [1]."
    marks = spoken(engine, text)[1]
    assert [text[m.start : m.end] for m in marks] == [
        *("He", "w", "was", "ˈskruːdʒd", "and", "wɪn", "ˈdoʊz", "😀", "again", "1"),
    ]
    assert [m.frame for m in marks] == sorted(m.frame for m in marks)


def test_a_text_without_phonemes_is_spoken_as_ever_after_one_with(engine: EspeakEngine) -> None:
    before = spoken(engine, "Read [[w'In]] out.")
    spoken(engine, as_phonemes("wɪn"))
    assert spoken(engine, "Read [[w'In]] out.") == before


def test_a_sound_that_the_voice_has_not_gives_way_to_a_near_one() -> None:
    have = {"pip": "pip", "pup": "pup", "pnp": "pnp", "pjp": "pjp", "pup:": ""}
    writer = IpaWriter(["i", "u", "n", "j", "x"], lambda text: (have.get(text[2:-2], ""), text[2:-2]))
    assert writer.written("ˈɲyɪ 5!") == "'njui "
    assert writer.written("ħ") == ""


def test_what_has_no_sound_at_all_is_left_to_be_read() -> None:
    text = PhonemeText(f"a {as_phonemes('ŋǃ')} b", lambda ipa: "")
    assert text.text == "a  ŋǃ  b"
    assert [text.place(at) for at in (0, 2, 7)] == [0, 2, 7]
