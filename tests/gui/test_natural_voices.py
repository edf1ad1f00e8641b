"""Natural voices in the window: looked for, got, read with, and removed."""

import asyncio
import io
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from core.engines.voice_store import stored_voices
from core.settings import Settings
from core.voices.catalogue import Catalogue
from core.voices.install import damaged, install
from gui.controls import TextButton
from gui.keys import Command
from gui.natural_sheet import NaturalSheet
from gui.progress_bar import ProgressBar
from gui.sheets import Words
from tests.fixtures import natural
from tests.fixtures.voice_catalogue import KEY, Hold, Status, VoiceCatalogue
from tests.gui.desk import Desk, OpenDesk


def said(desk: Desk) -> list[str]:
    """Return the words and buttons on the page, from top to bottom."""
    sheet = desk.window.sheets.surface
    parts = [
        part for part in sheet.findChildren(QWidget) if isinstance(part, Words | TextButton) and part.isVisible()
    ]
    parts.sort(key=lambda part: part.mapTo(sheet, part.rect().topLeft()).y())
    return [part.text() if isinstance(part, Words) else part.label for part in parts]


def bars(desk: Desk) -> list[ProgressBar]:
    return [bar for bar in desk.window.sheets.surface.findChildren(ProgressBar) if bar.isVisible()]


async def press(desk: Desk, label: str) -> None:
    await desk.until(lambda: label in said(desk), label)

    def click() -> None:  # found when it is pressed: the list may have been made anew meanwhile
        buttons = desk.window.sheets.surface.findChildren(TextButton)
        button = next(each for each in buttons if each.isVisible() and each.label == label)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    await desk.by_hand(click)


async def test_from_the_empty_page_to_a_voice_that_reads(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue
) -> None:
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone") as desk:
        offer = desk.window.empty_page._natural
        await desk.until(offer.isVisible, "the offer")
        assert voice_catalogue.asked == []
        await desk.by_hand(lambda: QTest.mouseClick(offer, Qt.MouseButton.LeftButton))
        await press(desk, "Get")
        await desk.until(lambda: any("licence: CC BY 4.0" in words for words in said(desk)), "the licence")
        assert not any(path.endswith(".onnx") for path, _ in voice_catalogue.asked)
        held = Hold(1000)
        voice_catalogue.faults[voice_catalogue.path_of(f"{KEY}.onnx")] = [held]
        await press(desk, "Download")
        await desk.until(lambda: [bar for bar in bars(desk) if bar.value() > 0], "the bar")
        await press(desk, "Cancel")
        await desk.until(lambda: not bars(desk) and "Download" in said(desk), "its end, the server being silent")
        held.go_on.set()
        await press(desk, "Download")
        await press(desk, "Read with it")
        await desk.until(lambda: desk.bridge._settings["speech.voice"] == f"piper:{KEY}", "the choice")
        await desk.until(
            lambda: desk.link.chosen() is not None and desk.link.chosen().engine == "piper", "the voice"
        )
        assert desk.window.deck.voice_button.label == "Test"
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await desk.until(lambda: not offer.isVisible(), "the end of the offer")
        await desk.write("One two three.")
        await desk.press_speak()
        await desk.until(lambda: "three" in [word for _, _, word in desk.seen], "the last word")


@pytest.mark.logs_warnings  # who read with it hears of another voice
async def test_what_is_here_is_removed(open_desk: OpenDesk, voice_catalogue: VoiceCatalogue) -> None:
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    settings["speech.voice"] = natural.install().id
    async with open_desk("tone", has_sound=False) as desk:
        assert any(voice.engine == "piper" for voice in desk.link.voices)
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await press(desk, "Remove")
        await press(desk, "Get")
        await desk.until(lambda: stored_voices() == [], "its removal")
        await desk.until(lambda: desk.bridge._settings["speech.voice"] == "", "the choice")
        await desk.until(
            lambda: not any(voice.engine == "piper" for voice in desk.link.voices), "its leaving the list"
        )


async def test_other_languages_are_found_by_their_names(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue
) -> None:
    voice_catalogue.add("de_DE-thorsten-low", espeak_voice="de")
    voice_catalogue.listed["de_DE-thorsten-low"]["language"] |= {"name_native": "Deutsch", "name_english": "German"}
    voice_catalogue.write()
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await desk.until(lambda: "Test" in said(desk), "the voices")
        assert "Thorsten" not in said(desk)
        sheet = desk.window.sheets.surface
        assert isinstance(sheet, NaturalSheet)
        await desk.by_hand(lambda: QTest.keyClicks(sheet.first_stop(), "deutsch"))
        await desk.until(lambda: "Thorsten" in said(desk) and "Test" not in said(desk), "the German one")
        await desk.by_hand(lambda: QTest.keyClicks(sheet.first_stop(), "xyz"))
        await desk.until(lambda: "No voice has these words." in said(desk), "the words")


async def test_where_there_is_no_list_it_is_said(open_desk: OpenDesk, voice_catalogue: VoiceCatalogue) -> None:
    voice_catalogue.faults["voices.json"] = [Status(404)]
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await desk.until(lambda: "The list of voices can't be had now." in said(desk), "the words")
        await desk.until(desk.window.notices.isVisible, "the notice")


async def test_a_sample_is_heard_before_anything_is_fetched(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue
) -> None:
    folder = voice_catalogue.path_of(f"{KEY}.onnx").rpartition("/")[0]
    voice_catalogue.files[f"{folder}/samples/speaker_0.mp3"] = sample_mp3(seconds=20)
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone") as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await press(desk, "Hear")
        await press(desk, "Silence")
        await desk.until(lambda: "Silence" not in said(desk), "its end")
        await press(desk, "Hear")
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        assert desk.bridge._natural._manager._sample.key == ""
        assert not any(path.endswith(".onnx") for path, _ in voice_catalogue.asked)


async def test_a_voice_without_a_sample_is_said(open_desk: OpenDesk, voice_catalogue: VoiceCatalogue) -> None:
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await press(desk, "Hear")
        notices = desk.window.notices
        await desk.until(notices.isVisible, "the notice")
        assert "no sample" in notices.accessibleName()
        assert notices.isAncestorOf(desk.window.childAt(notices.geometry().center()))  # nothing lies over it


async def test_the_voices_of_ones_own_country_come_first_and_of_them_the_one_to_begin_with(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue
) -> None:
    for key, country in (("en_GB-alan-medium", "Great Britain"), ("en_US-abe-high", "United States")):
        voice_catalogue.add(key)
        voice_catalogue.listed[key]["language"]["country_english"] = country
    voice_catalogue.write()
    Settings()["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.bridge._link.language = "en-US"
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await desk.until(lambda: "Alan" in said(desk), "the voices")
        assert [word for word in said(desk) if word in ("Alan", "Abe", "Test")] == ["Test", "Abe", "Alan"]


async def test_kokoro_is_offered_to_those_who_speak_one_of_its_languages(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue
) -> None:
    settings = Settings()
    settings["voices.catalogue"] = settings["voices.kokoro"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await desk.until(lambda: said(desk).count("Kokoro") == 2, "both of them")
        assert any("354 MB" in words for words in said(desk))


async def test_of_several_voices_that_come_together_one_of_the_listeners_language_reads(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue
) -> None:
    from tests.fixtures import kokoro

    kokoro.install()
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await press(desk, "Read with it")
        await desk.until(lambda: desk.window.deck.voice_button.label == "Heart", "the voice")
        assert settings_of(desk)["voices.of_languages"] == {"en": "kokoro:kokoro-test#0"}


def settings_of(desk: Desk) -> Settings:
    return desk.bridge._settings


def sample_mp3(seconds: int) -> bytes:
    """Return a tone as MP3."""
    made = io.BytesIO()
    tone = 0.2 * np.sin(2 * np.pi * 220 * np.arange(seconds * 22_050) / 22_050)
    soundfile.write(made, tone, 22_050, format="MP3")
    return made.getvalue()


async def test_a_damaged_voice_is_told_and_got_anew(open_desk: OpenDesk, voice_catalogue: VoiceCatalogue) -> None:
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    catalogue = Catalogue(voice_catalogue.url)
    voice = await install(catalogue, await asyncio.to_thread(catalogue.voice, KEY), lambda have, size: None)
    (voice.folder / "MODEL_CARD").write_text("other words")
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await desk.until(lambda: any("damaged" in words for words in said(desk)), "the words")
        await press(desk, "Get anew")
        await desk.until(lambda: "Read with it" in said(desk), "its being whole")
        assert damaged() == {}


async def test_voices_are_taken_in_from_files(
    open_desk: OpenDesk, voice_catalogue: VoiceCatalogue, tmp_path: Path
) -> None:
    made = natural.write_pair(tmp_path, "en_US-own-high", natural.model(), natural.config())
    no_voice = tmp_path / "no_voice.onnx"
    no_voice.write_bytes(b"x")
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url
    async with open_desk("tone", has_sound=False) as desk:
        desk.window.commanded.emit(Command.NATURAL_VOICES)
        await press(desk, "From a file")
        dialog = desk.window.findChild(QFileDialog)
        assert dialog is not None
        dialog.filesSelected.emit([str(no_voice), str(made)])
        dialog.close()
        await desk.until(lambda: "Own" in said(desk) and "Read with it" in said(desk), "the voice")
        assert "no voice in this file" in desk.window.notices.accessibleName()
        assert not any(path.endswith(".onnx") for path, _ in voice_catalogue.asked)
