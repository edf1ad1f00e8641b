"""The library in the window: what was read is found again, marked, gone on with, forgotten and brought back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from core.library import Page
from core.reader.events import ReaderState
from gui.controls import Control, RowButton
from gui.keys import Command
from gui.library_sheet import LibrarySheet
from gui.notice_words import Remedy
from tests.fixtures.kept import keep, library_of
from tests.fixtures.program import Profile
from tests.gui.desk import Desk, OpenDesk

STORY = "Alpha bravo charlie. Delta echo foxtrot. " * 3


def names(desk: Desk) -> list[str]:
    """Name what can be pressed on the library's page."""
    sheet = desk.window.sheets.surface
    return [each.accessibleName() for each in sheet.findChildren(Control) if each.isVisible()]


async def press(desk: Desk, name: str) -> None:
    sheet = desk.window.sheets.surface
    button = next(
        each for each in sheet.findChildren(Control) if each.accessibleName() == name and each.isVisible()
    )
    await desk.by_hand(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))


async def open_library(desk: Desk, until: str) -> None:
    desk.window.commanded.emit(Command.LIBRARY)
    await desk.until(lambda: isinstance(desk.window.sheets.surface, LibrarySheet) and until in names(desk), until)


async def test_a_text_that_was_deleted_is_offered_on_the_empty_page_and_read_on(
    open_desk: OpenDesk, profile: Profile
) -> None:
    keep(profile, Page(STORY, "A story", 21))
    async with open_desk("tone") as desk:
        await desk.until(lambda: desk.window.page.text() == STORY, "the page that was kept")
        await desk.by_hand(
            lambda: (desk.window.page.selectAll(), QTest.keyClick(desk.window.page, Qt.Key.Key_Delete))
        )
        rows = desk.window.empty_page.findChildren(RowButton)
        await desk.until(
            lambda: any(row.accessibleName().startswith("Go on: A story") for row in rows), "the offer"
        )
        assert desk.window.header._title == ""
        desk.window.commanded.emit(Command.GO_ON)
        await desk.until(lambda: desk.sentences, "a sentence")
        assert desk.sentences[0].startswith("Delta")
        assert desk.window.page.text() == STORY


async def test_a_bookmark_is_set_noted_moved_with_its_words_found_and_gone_to(
    open_desk: OpenDesk, profile: Profile
) -> None:
    keep(profile, Page(STORY, "A story"))
    async with open_desk("null") as desk:
        await desk.until(lambda: desk.window.page.text() == STORY, "the page that was kept")
        desk.window.page.set_caret(21)
        desk.window.commanded.emit(Command.BOOKMARK)
        await desk.until(lambda: desk.window.notices.shown is not None, "the notice")
        desk.window.notices.remedy_wished.emit(Remedy.ADD_NOTE)
        await desk.until(lambda: isinstance(desk.window.focusWidget(), QLineEdit), "the note's field")
        field = desk.window.focusWidget()
        await desk.until(lambda: desk.window.focusWidget().accessibleName() == "Note", "the note's field")
        field = desk.window.focusWidget()
        await desk.by_hand(lambda: (QTest.keyClicks(field, "ask"), QTest.keyClick(field, Qt.Key.Key_Return)))
        await desk.until(lambda: "Change the note" in names(desk), "the note to be kept")
        desk.window.sheets.leave()
        desk.window.page.set_caret(0)
        await desk.write("Before it. ")
        library = library_of(profile)
        await desk.until(lambda: library.bookmarks()[0].place == 21 + len("Before it. "), "the bookmark to move")
        assert library.bookmarks()[0].note == "ask"
        await open_library(desk, "Change the note")
        await press(desk, next(name for name in names(desk) if name.startswith("Delta")))
        await desk.until(lambda: desk.window.sheets.surface is desk.window.page, "the text")
        assert desk.window.page.caret() == 21 + len("Before it. ")
        desk.window.page.select(0, 40)
        await desk.write("It is gone, ")
        await desk.until(lambda: library.bookmarks()[0].place == 0, "the place where its words were")
        library.close()


async def test_where_it_is_read_is_kept_while_it_is_read(
    open_desk: OpenDesk, profile: Profile, kept: Callable[[], Page]
) -> None:
    keep(profile, Page(STORY, "A story"))
    async with open_desk("tone") as desk:
        await desk.until(lambda: desk.window.page.text() == STORY, "the page that was kept")
        await desk.press_speak()
        await desk.until(lambda: kept().place >= STORY.index("Delta"), "the second sentence to be the place")
        assert desk.window.page.caret() == 0


async def test_a_text_written_over_by_nearly_the_same_stays_one(
    open_desk: OpenDesk, profile: Profile, kept: Callable[[], Page]
) -> None:
    keep(profile, Page(STORY, "A story"))
    async with open_desk("null", has_sound=False) as desk:
        page = desk.window.page
        await desk.until(lambda: page.text() == STORY, "the page that was kept")
        for text, title in ((STORY.replace("Alpha", "Alfa"), "A story"), ("Another text.", "")):
            QGuiApplication.clipboard().setText(text)
            await desk.by_hand(lambda: (page.selectAll(), page.paste()))
            await desk.until(lambda kept_text=text: kept().text == kept_text, "it to be kept")  # type: ignore[misc]
            assert kept().title == title


async def test_a_file_that_was_edited_here_is_read_anew_when_it_is_opened(
    open_desk: OpenDesk, kept: Callable[[], Page], tmp_path: Path
) -> None:
    file = tmp_path / "story.txt"
    file.write_text(STORY)
    async with open_desk("null", str(file), has_sound=False) as desk:
        await desk.until(lambda: kept().file == str(file), "the file to be kept")
        desk.window.commanded.emit(Command.EDIT)
        await desk.write("Mine. ")
        await desk.until(lambda: kept().text.startswith("Mine. Alpha"), "the edit to be kept")
        desk.window.file_dropped.emit(str(file))
        await desk.until(lambda: desk.window.page.text().startswith("Alpha"), "the file as it is")


async def test_texts_are_found_opened_taken_out_and_brought_back(open_desk: OpenDesk, profile: Profile) -> None:
    for title in ("First", "Second", "Third"):
        keep(profile, Page(f"{title} text. {STORY}", title, 5))
    async with open_desk("null") as desk:
        await open_library(desk, "First")
        assert [name for name in names(desk) if name in ("First", "Second", "Third")] == [
            "Third",
            "Second",
            "First",
        ]
        field = desk.window.sheets.surface.findChild(QLineEdit)
        field.setText("second charlie")
        await desk.until(lambda: "First" not in names(desk), "the search")
        assert "Second" in names(desk)
        await press(desk, "Take “Second” out of the library")
        await desk.until(lambda: "Second" not in names(desk), "the text to go")
        desk.window.notices.remedy_wished.emit(Remedy.RESTORE_TEXT)
        await desk.until(lambda: "Second" in names(desk), "the text to come back")
        await press(desk, "Second")
        await desk.until(lambda: desk.window.page.text().startswith("Second"), "the text")
        assert desk.window.page.isVisible()
        assert desk.window.page.caret() == 5


async def test_everything_is_erased_and_brought_back(
    open_desk: OpenDesk, profile: Profile, kept: Callable[[], Page]
) -> None:
    keep(profile, Page(STORY, "First"))
    keep(profile, Page("On the page.", "Second"))
    async with open_desk("null") as desk:
        await desk.until(lambda: desk.window.page.text() == "On the page.", "the page that was kept")
        desk.bridge._shelf.erase()
        await desk.until(lambda: desk.window.notices.shown is not None, "the notice")
        await open_library(desk, "Second")
        assert "First" not in names(desk)
        desk.window.notices.remedy_wished.emit(Remedy.UNERASE)
        desk.window.sheets.leave()
        await open_library(desk, "First")
        await desk.until(lambda: "Second" in names(desk), "both texts")
        desk.bridge._shelf.erase()
        await desk.until(lambda: desk.state is ReaderState.IDLE)
    assert kept().text == "On the page."
