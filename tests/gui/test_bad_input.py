"""What people paste, open and have lying about: the window says what it is, goes on, and loses nothing."""

import asyncio
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from core.library import Library, Page
from core.reader.events import ReaderState
from core.settings import Settings
from gui.notice_bar import NoticeBar
from gui.notice_words import Remedy
from tests.fixtures.kept import keep, kept_page, library_of
from tests.fixtures.program import Profile
from tests.fixtures.sound import AUDIBLE, RATE_HZ, SoundServer
from tests.fixtures.speech import spoken_seconds
from tests.gui.desk import Desk, OpenDesk


def said(bar: NoticeBar) -> list[str]:
    """Return the facts that stand in the window's notices, or wait there for their turn."""
    return [notice.fact for notice in (bar.shown, *bar._waiting) if notice is not None]


async def paste(desk: Desk, text: str) -> None:
    """Put a text on the page as Ctrl+V does."""

    def act() -> None:
        data = QMimeData()
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        QTest.keyClick(desk.window.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    await desk.by_hand(act)


async def speak_from_start(desk: Desk) -> int:
    desk.window.page.set_caret(0)
    since = desk.recorder.mark()
    await desk.press(Qt.Key.Key_F8)
    return since


async def hear_all(desk: Desk) -> float:
    """Have the page read; return how long it sounded, in seconds."""
    since = await speak_from_start(desk)
    await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
    await desk.until(lambda: desk.state is ReaderState.IDLE, "the end of the turn")
    samples = await asyncio.to_thread(desk.recorder.wait_for_silence, since)
    loud = (abs(samples) >= AUDIBLE).nonzero()[0]
    return float(loud[-1] - loud[0]) / RATE_HZ


@pytest.mark.parametrize("text", ["", "   \n\t\n  "])
async def test_there_is_nothing_to_read(open_desk: OpenDesk, text: str) -> None:
    async with open_desk("espeak-ng") as desk:
        await paste(desk, text)
        await speak_from_start(desk)
        await desk.until(lambda: desk.state is ReaderState.IDLE, "rest")
        assert said(desk.window.notices) == ["There is nothing to read yet."]
        assert desk.window.page.text() == text


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        pytest.param("Hello\0there, \x01\x02\x1b[31myou\x7f.", "Hello", id="control characters"),
        pytest.param("Hello \ud800 there \udfff you.", "Hello", id="lone surrogates"),
        pytest.param("😀🎉👩‍👩‍👧", "😀", id="emoji"),
    ],
)
async def test_strange_characters_are_kept_and_survived(open_desk: OpenDesk, text: str, heard: str) -> None:
    async with open_desk("espeak-ng") as desk:
        await paste(desk, f"{text} And a plain sentence.")
        on_page = desk.window.page.text()
        assert on_page.startswith(heard) and on_page.endswith("And a plain sentence.")
        await speak_from_start(desk)
        await desk.until(lambda: any(word == "sentence" for _, _, word in desk.seen), "the last word")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end of the turn")
        assert desk.window.page.text() == on_page
        assert said(desk.window.notices) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("he", "שלום עולם, מה שלומך היום?"),
        ("el", "Καλημέρα κόσμε, τι κάνεις σήμερα;"),
    ],
)
async def test_a_script_that_the_voice_cannot_speak_is_spoken_by_one_that_can(
    open_desk: OpenDesk, language: str, text: str
) -> None:
    (expected_s,) = await spoken_seconds(text, language=language)
    async with open_desk("espeak-ng") as desk:
        await paste(desk, text)
        # A loaded machine leaves gaps; tests/e2e/test_bad_input.py compares to the sample, in a file.
        assert expected_s - 0.1 < await hear_all(desk) < expected_s + 1.5
        assert desk.sentences == [text]
        assert desk.link._voice_set == f"espeak-ng:{language}"
        assert desk.link.connections == 1


@pytest.mark.parametrize("size", [1_000_000, 10_000_000])
async def test_a_long_line_is_read_at_once_and_left_at_once(
    open_desk: OpenDesk, size: int, profile: Profile
) -> None:
    text = ("One word after another and never an end to it " * (size // 46 + 1))[:size]
    async with open_desk("espeak-ng") as desk:
        await paste(desk, text)
        since = await speak_from_start(desk)
        await asyncio.to_thread(desk.recorder.wait_for_sound, since)
        await desk.until(lambda: desk.seen, "the first word")
        await desk.press(Qt.Key.Key_Escape)
        await desk.until(lambda: desk.state is ReaderState.IDLE, "rest")
    assert kept_page(profile).text == text


@pytest.mark.parametrize(
    ("content", "fact"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "This is a picture."),
        (b"\x7fELF\x02\x01\x01" + bytes(50), "This kind of file can't be read yet."),
        (b"%PDF-1.7\nendless", "This file is damaged."),
        (b"Hello\0there", "This kind of file can't be read yet."),
        (None, "This file is not there any more."),
    ],
    ids=["png", "elf", "pdf", "nul", "missing"],
)
async def test_a_file_that_is_not_text(
    open_desk: OpenDesk, profile: Profile, tmp_path: Path, content: bytes | None, fact: str
) -> None:
    keep(profile, Page("What was there before.", "Before", 3))
    file = tmp_path / "file.txt"
    if content is not None:
        file.write_bytes(content)
    async with open_desk("null", str(file)) as desk:
        await desk.until(lambda: said(desk.window.notices) == [fact], "the notice")
        await desk.until(lambda: desk.window.page.text() == "What was there before.", "the page that was kept")
    page = kept_page(profile)
    assert (page.text, page.title, page.place, page.id) == ("What was there before.", "Before", 3, 1)


async def test_what_is_typed_before_the_kept_page_is_there_stands_before_it(
    open_desk: OpenDesk, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, typed = Library.shown, threading.Event()

    def shown_late(library: Library) -> Page:
        page = shown(library)
        typed.wait(20)
        return page

    monkeypatch.setattr(Library, "shown", shown_late)
    keep(profile, Page("What was there before.", "Before"))
    async with open_desk("null") as desk:
        await desk.write("Typed early.")
        typed.set()
        await desk.until(lambda: "before." in desk.window.page.text(), "the page that was kept")
        assert desk.window.page.text() == "Typed early.\n\nWhat was there before."
        assert desk.window.page.caret() == len("Typed early.")


@pytest.mark.logs_warnings
async def test_a_damaged_library_is_set_aside_and_told(open_desk: OpenDesk, profile: Profile) -> None:
    library = library_of(profile)
    library.file.parent.mkdir()
    library.file.write_bytes(b"no library at all")
    async with open_desk("null") as desk:
        await desk.until(lambda: said(desk.window.notices) == ["The library was damaged."], "the notice")
        await desk.write("New.")
    (aside,) = library.file.parent.glob("library.damaged-*.db")
    assert aside.read_bytes() == b"no library at all"
    assert kept_page(profile).text == "New."


@pytest.mark.logs_warnings
@pytest.mark.parametrize(
    "content", ["{not json", "[" * 100_000, '{"speech.rate": "fast", "speech.voice": 7}', "\0"]
)
async def test_damaged_settings_are_passed_over(open_desk: OpenDesk, profile: Profile, content: str) -> None:
    file = Path(profile.env["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    file.parent.mkdir()
    file.write_text(content)
    async with open_desk("null") as desk:
        assert desk.playback.rate == 1.0
        desk.window.deck.speed_chosen.emit(1.5)
        assert desk.playback.rate == 1.5
    assert json.loads(file.read_text())["speech.rate"] == 1.5


@pytest.mark.logs_warnings  # there is no list of pronunciations to be read either
async def test_settings_that_cannot_be_saved_are_told_once_and_saved_when_they_can(
    open_desk: OpenDesk, profile: Profile
) -> None:
    folder = Path(profile.env["XDG_CONFIG_HOME"]) / "parlando"
    folder.touch()  # no folder can be made there
    async with open_desk("null") as desk:
        bar = desk.window.notices
        desk.window.deck.speed_chosen.emit(1.5)
        await desk.until(lambda: said(bar) == ["Your settings can't be saved."], "the notice")
        bar.dismiss()
        desk.window.deck.speed_chosen.emit(2.0)
        await desk.until(lambda: not desk.bridge._settings_keeping._is_writing, "another attempt")
        assert said(bar) == [] and desk.playback.rate == 2.0
        bar.remedy_wished.emit(Remedy.SAVE_SETTINGS)
        await desk.until(lambda: said(bar) == ["Your settings can't be saved."], "the answer to trying again")
        folder.unlink()
        bar.remedy_wished.emit(Remedy.SAVE_SETTINGS)
        await desk.until(lambda: Settings()["speech.rate"] == 2.0, "the file")
        assert said(bar) == []


async def test_a_text_that_cannot_be_kept_is_told_and_kept_when_it_can(
    open_desk: OpenDesk, profile: Profile
) -> None:
    folder = library_of(profile).file.parent
    folder.touch()
    async with open_desk("null") as desk:
        bar = desk.window.notices
        await desk.until(lambda: "The library can't be used now." in said(bar), "the first notice")
        bar.dismiss()
        await desk.write("Dear to me.")
        await desk.until(lambda: said(bar) == ["This text can't be kept."], "the notice")
        folder.unlink()
        bar.remedy_wished.emit(Remedy.KEEP_PAGE)
        await desk.until(lambda: kept_page(profile).text == "Dear to me.", "the text to be kept")
        assert said(bar) == []


async def test_a_voice_that_is_not_there_any_more(open_desk: OpenDesk, profile: Profile) -> None:
    file = Path(profile.env["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"speech.voice": "espeak-ng:nobody"}))
    async with open_desk("espeak-ng") as desk:
        await desk.until(lambda: said(desk.window.notices) == ["This voice is not here any more."], "the notice")
        await desk.write("It is read all the same.")
        assert await hear_all(desk) > 0.5


class TestWithoutSound:
    @pytest.fixture(params=["no device", "no PortAudio", "a player that dies"])
    def missing(self, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
        monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/pulse.sock")
        stand_in = {"no PortAudio": "raise OSError('PortAudio library not found')", "a player that dies": "exit(3)"}
        if request.param in stand_in:
            (tmp_path / "sounddevice.py").write_text(stand_in[request.param])
            monkeypatch.setenv("PYTHONPATH", str(tmp_path))
        return str(request.param)

    async def test_it_is_said_and_saving_still_works(
        self, open_desk: OpenDesk, missing: str, tmp_path: Path
    ) -> None:
        facts = {
            "no device": "No loudspeaker can be used.",
            "no PortAudio": "The part that makes sound is not installed.",
            "a player that dies": "The sound stopped.",
        }
        async with open_desk("espeak-ng", has_sound=False) as desk:
            await desk.until(lambda: said(desk.window.notices) == [facts[missing]], "the notice")
            await desk.write("It is read into a file all the same.")
            await desk.press(Qt.Key.Key_F8)
            await desk.until(lambda: desk.state is ReaderState.FAILED, "failure")
            assert said(desk.window.notices) == [facts[missing]]
            desk.bridge._audio_saving.save(tmp_path / "speech.wav")
            await desk.until((tmp_path / "speech.wav").exists, "the file")
            assert (tmp_path / "speech.wav").stat().st_size > 24_000
            await desk.until(lambda: "The sound is saved." in said(desk.window.notices), "the notice of it")


async def test_the_notice_leaves_when_sound_is_back(
    open_desk: OpenDesk, sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    socket = tmp_path / "pulse.sock"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{socket}")
    async with open_desk("espeak-ng", has_sound=False) as desk:
        await desk.until(lambda: said(desk.window.notices) == ["No loudspeaker can be used."], "the notice")
        await desk.write("Now it can be heard.")
        socket.symlink_to(sound_server.env["PULSE_SERVER"].removeprefix("unix:"))
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
        assert said(desk.window.notices) == []
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
