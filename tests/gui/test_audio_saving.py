"""Save as audio in the window: what is chosen is what is written, and what is on its way can rest or end."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QProgressBar

from core.reader.events import ReaderState
from gui.audio_sheet import AudioSheet, JobRow
from gui.controls import Control
from gui.keys import Command
from gui.sheets import Words
from tests.gui.desk import Desk, OpenDesk

BOOK = "# First\n\nAlpha bravo charlie. Delta echo foxtrot.\n\n# Second\n\nGolf hotel india. Juliet kilo lima.\n"
LONG = "Alpha bravo charlie. Delta echo foxtrot. " * 400


def sheet_controls(desk: Desk) -> list[Control]:
    return desk.window.sheets.surface.findChildren(Control)


def press(desk: Desk, name: str) -> None:
    """Press the button of the sheet whose name begins so."""
    next(one for one in sheet_controls(desk) if one.isVisible() and one.accessibleName().startswith(name)).click()


def rows(desk: Desk) -> list[JobRow]:
    return [one for one in desk.window.sheets.surface.findChildren(JobRow) if one.isVisible()]


async def open_sheet(desk: Desk) -> None:
    desk.window.commanded.emit(Command.SAVE_AUDIO)
    await desk.until(lambda: isinstance(desk.window.sheets.surface, AudioSheet), "the sheet")


async def choose_place(desk: Desk, file: Path) -> None:
    press(desk, "Choose where")
    dialog = desk.window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(file))
    dialog.close()


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def written(tmp_path: Path, text: str) -> str:
    file = tmp_path / "in" / "book.md"
    file.parent.mkdir()
    file.write_text(text)
    return str(file)


async def test_a_file_for_each_chapter_with_its_words(open_desk: OpenDesk, tmp_path: Path) -> None:
    out = tmp_path / "out"
    async with open_desk("tone", written(tmp_path, BOOK)) as desk:
        await desk.until(lambda: "lima" in desk.window.page.text(), "the book")
        desk.bridge._settings["saving.form"] = "flac"
        desk.bridge._settings["saving.words"] = "srt"
        await open_sheet(desk)
        press(desk, "One file for each chapter")
        make(out)
        await choose_place(desk, out / "book.flac")
        await desk.until(lambda: rows(desk) and rows(desk)[0].says.startswith("Saved in"), "the end of it")
        assert names(out / "book") == ["01 First.flac", "01 First.srt", "02 Second.flac", "02 Second.srt"]
        press(desk, "Take “book.flac” off the list")
        await desk.until(lambda: not rows(desk), "an empty list")
        assert desk.window.notices.shown is None


async def test_a_book_that_marks_what_it_reads(open_desk: OpenDesk, tmp_path: Path) -> None:
    """What is left unsaid stands in it, too; it needs no other files, and none are offered."""
    code = BOOK + "\n```\nnot = said\n```\n"
    async with open_desk("tone", written(tmp_path, code)) as desk:
        await desk.until(lambda: "said" in desk.window.page.text(), "the book")
        for key, value in (("unsaid.code", True), ("saving.words", "srt"), ("saving.by_chapter", True)):
            desk.bridge._settings[key] = value
        await open_sheet(desk)
        chapters = next(one for one in sheet_controls(desk) if one.accessibleName() == "One file for each chapter")
        assert chapters.isVisible()
        desk.bridge._settings["saving.form"] = "epub"
        assert not chapters.isVisible()
        await choose_place(desk, make(tmp_path / "out") / "book.epub")
        await desk.until(lambda: rows(desk) and rows(desk)[0].says.startswith("Saved in"), "the end of it")
    assert names(tmp_path / "out") == ["book.epub"]
    with zipfile.ZipFile(tmp_path / "out" / "book.epub") as book:
        pages = [book.read(f"EPUB/{name}.xhtml").decode() for name in ("0001", "0002")]
        assert len([one for one in book.namelist() if one.endswith(".smil")]) == 2
    assert [page.count("<span") for page in pages] == [3, 3]
    assert "<pre" in pages[1] and "not = said" in pages[1]


async def test_what_a_kind_needs_is_said_before(
    open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.audio.sound_files.find_spec", lambda name: None)
    async with open_desk("tone", written(tmp_path, BOOK)) as desk:
        await desk.until(lambda: "lima" in desk.window.page.text(), "the book")
        await open_sheet(desk)

        def told() -> list[str]:
            lines = desk.window.sheets.surface.findChildren(Words)
            return [line.text() for line in lines if line.isVisible() and "pip install" in line.text()]

        assert told() == []
        desk.bridge._settings["saving.form"] = "m4b"
        assert told() == ["M4B needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too."]


async def test_one_after_the_other_while_it_reads_and_each_can_rest_or_end(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    out = make(tmp_path / "out")
    async with open_desk("tone", written(tmp_path, LONG)) as desk:
        await desk.until(lambda: desk.window.page.source.length >= len(LONG.strip()), "the text")
        await desk.press_speak()
        await desk.until(lambda: desk.sentences, "a sentence")
        await open_sheet(desk)
        for name in ("one.mp3", "two.mp3"):
            await choose_place(desk, out / name)
        await desk.until(lambda: len(rows(desk)) == 2, "two rows")
        first, second = rows(desk)
        bar = first.findChild(QProgressBar)
        await desk.until(lambda: bar.value() > 0 and "to go" in first.says, "progress")
        press(desk, "Pause “one.mp3”")
        assert first.says == "Paused" and second.says == "Waits for its turn"
        assert desk.state is ReaderState.SPEAKING
        press(desk, "Go on with “one.mp3”")
        at = bar.value()
        await desk.until(lambda: bar.value() > at, "more progress")
        press(desk, "Cancel “one.mp3”")
        await desk.until(lambda: rows(desk) == [second], "one row")
        await desk.until(lambda: "to go" in second.says and names(out) == [".two.mp3.parlando"], "the second one")
    # The window was closed: what is done stays for the next time.
    assert names(out) == [".two.mp3.parlando"]


async def test_what_can_not_be_written_is_told(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("tone", written(tmp_path, BOOK)) as desk:
        await desk.until(lambda: "lima" in desk.window.page.text(), "the book")
        await open_sheet(desk)
        await choose_place(desk, tmp_path / "nowhere" / "book.mp3")
        await desk.until(lambda: rows(desk) and rows(desk)[0].says == "Not saved", "the end of it")
        notices = desk.window.notices
        assert notices.shown is not None and notices.shown.key == "file_unwritable"
        seen = desk.window.childAt(notices.geometry().center())
        assert seen is not None and notices.isAncestorOf(seen), "the sheet lies over it"


def make(folder: Path) -> Path:
    folder.mkdir()
    return folder
