"""Which voice speaks a text: the chosen one, unless script or language ask for another."""

import pytest

from core.engines.engine import Voice
from core.reader.link import Link
from tests.unit.reader.fakes import FakeSession

VOICES = [Voice(f"v:{tag}", tag, tag, "v", "") for tag in ("en-gb", "de", "fr", "el")]


class FakeDetector:
    """Takes a paragraph's first word for its language."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def language_of(self, text: str, default: str) -> str:
        self.asked.append(text)
        return text.split(maxsplit=1)[0]


@pytest.fixture
def link() -> Link:
    link = Link(voice="v:en-gb")
    link.voices = VOICES
    link._voice_set = "v:en-gb"
    link._detector = FakeDetector()  # type: ignore[assignment]
    return link


async def voices_for(link: Link, *texts: str) -> list[str]:
    session = FakeSession("v:en-gb")
    for text in texts:
        await link.use_voice_for(session, text.split()[-1], text)  # type: ignore[arg-type]
    return session.voices


async def test_the_voice_follows_the_language_of_the_paragraph_if_wanted(link: Link) -> None:
    link.follows_language = True
    assert await voices_for(link, "de so hier", "de und da", "en-gb and here") == ["v:en-gb", "v:de", "v:en-gb"]


async def test_it_stays_with_the_chosen_voice_otherwise(link: Link) -> None:
    assert await voices_for(link, "de so hier") == ["v:en-gb"]
    assert link._detector.asked == []  # type: ignore[union-attr]


async def test_a_script_that_the_voice_does_not_write_in_asks_for_another_in_any_case(link: Link) -> None:
    assert await voices_for(link, "de καλημέρα") == ["v:en-gb", "v:el"]


def test_text_is_taken_for_the_language_of_the_chosen_voice(link: Link) -> None:
    link.voice = "v:fr"
    assert link.spoken_language == "fr"
    assert Link(language="de").spoken_language == "de"


def test_another_link_has_the_same_choices(link: Link) -> None:
    link.follows_language = True
    other = link.another()
    assert (other.voice, other.follows_language) == ("v:en-gb", True)
