"""A document opened in the window: its title and text stand there, and its headings are sentences of their own."""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from core.reader.events import ReaderState
from core.settings import Settings
from gui.notice_words import Remedy
from gui.password_card import PasswordCard
from tests.fixtures.processes import descendants
from tests.fixtures.sound import RATE_HZ
from tests.gui.desk import OpenDesk
from tests.unit.documents.pdf_maker import Line, make_pdf
from tests.unit.reader.test_narrator import TONES_HZ, narrated

GUIDE = """# A Short Guide

First steps

Take *both* hands[^1].

- one
- two

[^1]: Or one.
"""


async def test_a_document_shows_its_title_and_is_read_by_its_blocks(open_desk: OpenDesk, tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text(GUIDE)
    async with open_desk("espeak-ng", str(file)) as desk:
        text = "A Short Guide\n\nFirst steps\n\nTake both hands[^1].\n\n• one\n• two\n\n1. Or one."
        await desk.until(lambda: desk.window.page.text() == text, "the text")
        assert desk.window.windowTitle().startswith("A Short Guide")
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        assert desk.sentences == [
            "A Short Guide",
            "First steps",
            "Take both hands[^1].",
            "• one",
            "• two",
            "1. Or one.",
        ]


async def test_with_its_notes_in_another_place_a_document_is_read_anew(open_desk: OpenDesk, tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text(GUIDE)
    async with open_desk("null", str(file), has_sound=False) as desk:
        page, keeping = desk.window.page, desk.bridge._pages._keeping
        await desk.until(lambda: page.text().endswith("• two\n\n1. Or one."), "the text")
        await desk.until(lambda: keeping.of_page.stamp and keeping.of_page.id, "the library to have it")
        desk.bridge._settings["notes.place"] = "after"
        desk.bridge._opening.open(str(file))
        await desk.until(lambda: "hands[^1].\n\n1. Or one.\n\n• one" in page.text(), "the note at once")


async def test_what_is_on_its_way_is_read_as_soon_as_it_begins(open_desk: OpenDesk, tmp_path: Path) -> None:
    broken, file = tmp_path / "broken.epub", tmp_path / "guide.md"
    broken.write_bytes(b"PK\x03\x04 and no more")
    file.write_text(GUIDE)
    async with open_desk("espeak-ng") as desk:
        notices = desk.window.notices
        for each in (broken, file):
            desk.window.file_dropped.emit(str(each))
            await desk.until(lambda: desk.bridge._pages.is_coming, "the beginning of opening")
            desk.window.deck.speak_pressed.emit()
            assert desk.window.page.is_empty and not notices.isVisible()
            await desk.until(lambda: notices.isVisible() or desk.seen, "an answer")
            assert notices.isVisible() is (each is broken)
            notices.dismiss()
        await desk.until(lambda: "First steps" in desk.sentences, "speech")


async def test_what_reads_the_next_document_waits_for_it(open_desk: OpenDesk, tmp_path: Path) -> None:
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_text(f"The words of {file.stem}.")
    async with open_desk("null", has_sound=False) as desk:
        paper = desk.bridge._paper
        for file in files:
            desk.window.file_hovers.emit()
            waiting = paper._spare
            assert waiting is not None and waiting.is_alive
            desk.bridge._opening.open(str(file))
            await desk.until(lambda file=file: file.stem in desk.window.page.text(), "the text")
            assert waiting.about.title == file.stem
        desk.window.file_hovers.emit()
        waiting = paper._spare
        assert waiting is not None and waiting._process is not None
        waiting._process.kill()
        waiting._process.wait()
        files[0].write_text("Words that are new.")
        desk.bridge._opening.open(str(files[0]))
        await desk.until(lambda: "new" in desk.window.page.text(), "the text that another process reads")


async def test_what_waits_for_a_document_in_vain_goes(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.paper.READY_FOR_MS", 200)
    async with open_desk("null", has_sound=False) as desk:
        before = set(descendants(os.getpid()))
        desk.window.file_hovers.emit()
        await desk.until(lambda: set(descendants(os.getpid())) - before, "what reads documents")
        await desk.until(lambda: not set(descendants(os.getpid())) - before, "its end")


async def test_what_is_told_of_one_file_goes_with_it(open_desk: OpenDesk, tmp_path: Path) -> None:
    picture, book, text = (tmp_path / name for name in ("a.png", "b.azw3", "c.txt"))
    picture.write_bytes(b"\x89PNG" + bytes(99))
    book.write_bytes(bytes(60) + b"BOOKMOBI" + bytes(99))
    text.write_text("Words that can be read.")
    async with open_desk("null", has_sound=False) as desk:
        notices = desk.window.notices
        for file, fact in ((picture, "This is a picture."), (book, "This is a book for Kindle")):
            desk.bridge._opening.open(str(file))
            await desk.until(lambda fact=fact: notices.shown and notices.shown.fact.startswith(fact), fact)
        desk.bridge._opening.open(str(text))
        await desk.until(lambda: "can be read" in desk.window.page.text(), "the text")
        assert not notices.isVisible()


async def test_a_row_of_a_table_that_ends_early_stays_beneath_its_heads(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    file = tmp_path / "table.md"
    file.write_text("| One | Two | Three |\n|---|---|---|\n| a | b | c |\n| d | e | |\n")
    async with open_desk("null", str(file), has_sound=False) as desk:
        page = desk.window.page
        await desk.until(lambda: page.text().endswith("\te"), "the table")
        places = [page.text().rindex(word) for word in ("Two", "b", "e")]
        lefts = {page.box_of(place, place + 1).left() for place in places}
        assert len(lefts) == 1


async def test_a_cell_goes_on_beneath_itself(open_desk: OpenDesk, tmp_path: Path) -> None:
    file = tmp_path / "table.html"
    rows = f"<tr><td>a<td>{'word ' * 30}far<tr><td>b<td>near<br>new<tr><td>c"
    file.write_text(f"<title>T</title><table><tr><th>One<th>Two{rows}</table>")
    async with open_desk("null", str(file), has_sound=False) as desk:
        page = desk.window.page
        await desk.until(lambda: page.text().endswith("c"), "the table")
        text = page.text()
        far, places = text.index("far"), [text.index(word) for word in ("Two", "near", "new")]
        lefts = {page.box_of(place, place + 1).left() for place in places}
        assert lefts == {min(page.box_of(place, place + 1).left() for place in range(far - 30, far))}
        assert page.box_of(len(text) - 1, len(text)).left() == page.box_of(text.index("One"), len(text)).left()


async def test_a_book_whose_recording_cannot_be_played_says_so(
    open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.narration.can_play", lambda clip: clip.endswith("#9.000-10.000"))
    async with open_desk("null", str(narrated(tmp_path)), has_sound=False) as desk:
        await desk.until(desk.window.notices.isVisible, "the notice")
        assert desk.window.notices.shown is not None
        assert "a voice reads it" in desk.window.notices.shown.fact


async def test_a_book_is_read_by_its_narrator(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("espeak-ng", str(narrated(tmp_path))) as desk:
        notices = desk.window.notices
        await desk.until(notices.isVisible, "the offer")
        assert notices.shown is not None and notices.shown.remedy is Remedy.USE_VOICE
        since = desk.recorder.mark()
        await desk.press_speak()
        await desk.until(lambda: "Third word." in desk.sentences, "the narrator")
        begin = desk.recorder.wait_for_sound(since)
        half_a_second = desk.recorder.heard(begin)[: RATE_HZ // 2]
        assert abs(int(np.argmax(np.abs(np.fft.rfft(half_a_second)))) * 2 - TONES_HZ[0]) < 10
        assert desk.sentences[:2] == ["One", "First. And second."]
        notices.remedy_wished.emit(Remedy.USE_VOICE)
        assert not desk.window.page.blocks.plays_recordings
        await desk.until(lambda: not Settings()["speech.narrator"], "the file")


async def test_the_dialog_offers_every_format(open_desk: OpenDesk) -> None:
    async with open_desk("null") as desk:
        desk.window.header.open_wished.emit()
        dialog = desk.window.findChild(QFileDialog)
        assert dialog is not None
        (offered,) = dialog.nameFilters()
        assert all(f"*{suffix}" in offered for suffix in (".txt", ".md", ".html", ".epub", ".docx", ".pdf"))
        dialog.reject()


async def test_a_locked_one_asks_for_its_password(open_desk: OpenDesk, tmp_path: Path) -> None:
    locked_pdf = make_pdf(tmp_path / "locked.pdf", [[Line(72, 700, "Secret words.")]], password="open me")
    async with open_desk("null", str(locked_pdf), has_sound=False) as desk:
        await desk.until(lambda: any(map(QWidget.isVisible, desk.window.findChildren(PasswordCard))), "the card")
        card = desk.window.findChild(PasswordCard)
        assert card is not None
        field = card.findChild(QLineEdit)
        assert field is QApplication.focusWidget() and field.echoMode() is QLineEdit.EchoMode.Password
        await desk.by_hand(lambda: (QTest.keyClicks(field, "wrong"), QTest.keyClick(field, Qt.Key.Key_Return)))
        await desk.until(lambda: card.isVisible() and "not the password" in field.accessibleName(), "one more try")
        await desk.by_hand(lambda: (QTest.keyClicks(field, "open me"), QTest.keyClick(field, Qt.Key.Key_Return)))
        await desk.until(lambda: desk.window.page.text() == "Secret words.", "the text")
