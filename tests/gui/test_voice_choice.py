"""The list of voices: one is heard before it is chosen, favourites stand in front, each language keeps its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.engines.engine import Voice
from core.reader.events import Connected, ReaderState
from core.reader.source import Aside
from core.settings import Settings
from gui.controls import Control
from gui.keys import Command
from gui.voice_card import VoiceCard
from tests.fixtures import natural
from tests.gui.desk import Desk, OpenDesk

OTHER = "de_DE-andere-medium"


async def open_list(desk: Desk) -> VoiceCard:
    await desk.by_hand(desk.bridge._voicing.open_voices)
    card = desk.bridge._choices._voices
    await desk.until(card.isVisible, "the list")
    return card


def words_of(card: VoiceCard) -> list[str]:
    return [card._list.item(row).text() for row in range(card._list.count())]


async def stand_on(desk: Desk, card: VoiceCard, voice: str) -> None:
    await desk.by_hand(lambda: card._list.stand_on(voice))


async def press(desk: Desk, button: Control) -> None:
    await desk.by_hand(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))


async def test_it_says_the_next_sentence_and_reading_goes_on_in_the_old_voice(open_desk: OpenDesk) -> None:
    voice = natural.install(length_scale=3.0)
    async with open_desk("tone") as desk:
        await desk.by_hand(lambda: desk.bridge._voicing.choose("tone:sine"))
        await desk.write("One two three four five. Six seven eight nine ten. " * 4)
        await desk.press_speak()
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "reading")
        card = await open_list(desk)
        await stand_on(desk, card, voice.id)
        await press(desk, card._hear_button)
        assert desk.link.voice == voice.id
        turn = desk.bridge._reader.turn
        assert turn is not None
        assert turn.feed.stop == len("One two three four five.")
        await desk.until(lambda: turn.origin is not None, "its sound")
        await desk.by_hand(lambda: QTest.keyClick(card._hear_button, Qt.Key.Key_Escape))
        assert desk.link.voice == "tone:sine"
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "the reading")
        again = desk.bridge._reader.turn
        assert again is not None
        assert again.feed.stop is None


async def test_a_voice_of_another_language_counts_and_marks_nothing_on_the_page(open_desk: OpenDesk) -> None:
    voice = natural.install(OTHER, espeak_voice="de")
    async with open_desk("tone") as desk:
        await desk.by_hand(lambda: desk.bridge._voicing.choose("tone:sine"))
        await desk.write("One two three four five.")
        card = await open_list(desk)
        await stand_on(desk, card, voice.id)
        await desk.by_hand(lambda: QTest.keyClick(card._list, Qt.Key.Key_Space))
        turn = desk.bridge._reader.turn
        assert turn is not None
        assert isinstance(turn.source, Aside)
        await desk.until(lambda: turn.over, "the end")
        assert not any(word for _, _, word in desk.seen)
        assert desk.bridge._settings["speech.voice"] == "tone:sine"


async def test_favourites_stand_in_front_and_stay(open_desk: OpenDesk) -> None:
    voice = natural.install()
    async with open_desk("tone", has_sound=False) as desk:
        card = await open_list(desk)
        assert words_of(card)[0] == "English"
        await stand_on(desk, card, voice.id)
        await press(desk, card._favour_button)
        assert words_of(card)[:3] == ["Favourites", "Test", "English"]
        assert words_of(card).count("Test") == 1
        assert card._list.here.id == voice.id
        await desk.until(lambda: list(Settings()["voices.favourites"]) == [voice.id], "the file")
        await press(desk, card._favour_button)
        assert words_of(card)[0] == "English"


async def test_one_of_hundreds_of_speakers_is_found_by_name_and_stays_in_sight(open_desk: OpenDesk) -> None:
    voice = natural.install(speakers=900)
    async with open_desk("tone", has_sound=False) as desk:
        card = await open_list(desk)
        assert words_of(card).count("Test") == 1
        assert not [each for each in words_of(card) if each.startswith("Test, ")]
        await stand_on(desk, card, voice.id)
        assert card._list.here.second.startswith("900 speakers")
        await desk.by_hand(lambda: QTest.keyClick(card._list, Qt.Key.Key_Return))
        assert card.isVisible()
        assert len(words_of(card)) == 1 + 1 + 900
        await desk.by_hand(lambda: QTest.keyClicks(card._list, "p789"))
        assert words_of(card) == ["English", "Test, p789"]
        await desk.by_hand(lambda: QTest.keyClick(card._field, Qt.Key.Key_Return))
        assert desk.link.voice == desk.bridge._settings["speech.voice"] == f"{voice.id}#789"
        card = await open_list(desk)
        assert card._list.here.words == "Test, p789"


async def test_what_was_chosen_for_a_language_reads_it(open_desk: OpenDesk) -> None:
    chosen, _ = natural.install("de_DE-zweite-low", espeak_voice="de"), natural.install(OTHER, espeak_voice="de")
    async with open_desk("tone", has_sound=False) as desk:
        await desk.by_hand(lambda: desk.bridge._voicing.choose(chosen.id))
        await desk.by_hand(lambda: desk.bridge._voicing.choose("tone:sine"))
        assert desk.link.voice_of("de") == chosen.id
        kept = {"de": chosen.id, "en": "tone:sine"}
        await desk.until(lambda: Settings()["voices.of_languages"] == kept, "the file")


@pytest.mark.logs_warnings  # that it is not there
async def test_a_voice_that_is_gone_gives_way_to_the_next_best_of_its_language(open_desk: OpenDesk) -> None:
    natural.install(OTHER, espeak_voice="de")
    settings = Settings()
    settings["speech.voice"] = "piper:de_DE-weg-high"
    settings["voices.of_languages"] = {"de": "piper:de_DE-weg-high"}
    async with open_desk("tone", has_sound=False) as desk:
        await desk.until(desk.window.notices.isVisible, "the notice")
        voice = desk.link.chosen()
        assert isinstance(voice, Voice)
        assert voice.id == f"piper:{OTHER}"


async def test_the_list_that_was_asked_for_too_soon_opens_when_there_is_one(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_desk("tone", has_sound=False) as desk:
        monkeypatch.setattr(desk.link, "chosen", lambda: None)  # as before the server has answered
        desk.window.commanded.emit(Command.VOICE)
        assert "_voices" not in desk.bridge._choices.__dict__
        monkeypatch.undo()
        desk.bridge._tell(Connected())
        await desk.until(lambda: desk.bridge._choices._voices.isVisible(), "the list")
