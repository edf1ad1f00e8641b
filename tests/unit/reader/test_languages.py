"""Paragraphs are read in their own languages: cut, made ready and spoken, on one connection."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from core.reader.feed import Feed
from core.reader.source import StringSource
from core.reader.wording import Wording
from core.text.lexicon import Entry, Scope
from tests.unit.reader.stage import Stage

PAGE = "En one.\n\nDe am 3. Oktober an a@b.de. Noch einer.\n\nEn mail a@b.org again."
SAID = ["En one.", "De am 3. Oktober an a ät b.de.", "Noch einer.", "En mail a at b.org again."]


class Tagged(StringSource):
    """A document that says of its second paragraph in which language it is."""

    def language_at(self, offset: int) -> str:
        return "fr" if offset >= self._text.index("\n") else ""


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    stage.link.follows_language = True
    async with stage:
        yield stage


def languages(stage: Stage) -> list[str]:
    turn = stage.reader.turn
    assert turn is not None
    return [one.language for one in turn.sent]


async def test_each_paragraph_is_cut_and_made_ready_in_its_language(stage: Stage) -> None:
    await stage.reads(PAGE)
    await stage.until(lambda: stage.spoken == SAID)
    assert languages(stage) == ["en", "de", "de", "en"]


async def test_all_is_taken_for_the_voice_s_language_where_that_is_wanted(stage: Stage) -> None:
    stage.link.follows_language = False
    await stage.reads(PAGE)
    await stage.until(lambda: len(stage.spoken) == 5)  # in English "3." ends a sentence
    assert set(languages(stage)) == {"en"}


async def test_what_the_document_says_goes_before_what_the_letters_say(stage: Stage) -> None:
    stage.reader.speak(Tagged("En one.\nDe was anderes."), 0)
    await stage.until(lambda: len(stage.spoken) == 2)
    assert languages(stage) == ["en", "fr"]


async def test_readings_are_those_of_the_language(stage: Stage) -> None:
    entries = (Entry("one", "won", scope=Scope(language="en")), Entry("one", "ohne", scope=Scope(language="de")))
    stage.reader.set_wording(Wording(entries=entries))
    await stage.reads("En one.\n\nDe one.")
    await stage.until(lambda: stage.spoken == ["En won.", "De ohne."])
    stage.reader.set_wording(Wording(entries=(entries[0], Entry("one", "onne", scope=Scope(language="de")))))
    await stage.until(lambda: stage.spoken[2:] == ["De onne."])


async def test_the_choice_is_in_force_from_what_is_not_yet_heard_on(stage: Stage) -> None:
    await stage.reads(PAGE)
    await stage.hears("En one.")
    await stage.until(lambda: len(stage.spoken) == 4)
    stage.reader.follow_language(False)
    await stage.until(lambda: len(stage.spoken) == 8)
    assert set(languages(stage)) == {"en"}


async def test_what_is_typed_is_read_in_its_language_when_it_is_let_go(stage: Stage) -> None:
    source = await stage.reads("", live=True)
    for piece in ("De am 3. ", "Oktober", "\n"):
        start = source.length
        source.append(piece)
        stage.reader.text_edited(start, 0, len(piece))
    await stage.until(lambda: stage.spoken == ["De am 3. Oktober"])
    assert languages(stage) == ["de"]


async def test_another_plan_while_the_language_is_asked_for_is_followed(stage: Stage) -> None:
    asked = asyncio.Event()
    answer = asyncio.Event()

    async def slowly(paragraph: str, tag: str) -> str:
        asked.set()
        await answer.wait()
        return "de"

    stage.link.language_of = slowly  # type: ignore[method-assign]
    stage.reader.speak(StringSource("This is not said."), 0)
    await asked.wait()
    stage.reader.speak(StringSource("But this."), 0)
    answer.set()
    await stage.until(lambda: stage.spoken == ["But this."])


def test_another_language_cuts_anew_what_has_not_been_handed_out() -> None:
    feed = Feed(StringSource("Eins. Am 3. Oktober. Zwei."), 0, language="en")
    first = feed.next()
    assert first is not None
    assert feed.coming == (6, 11)
    feed.use_language("de")
    assert feed.coming == (6, 20)
    assert [sentence.language for sentence in (first, feed.next(), feed.next()) if sentence] == ["en", "de", "de"]
    assert feed.coming is feed.next() is None
