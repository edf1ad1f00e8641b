"""A page for reading: what was opened. Hand and keys work the voice there, and nothing is changed by accident."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.library import Page
from core.reader.events import ReaderState
from gui.controls import TextButton
from gui.keys import Command
from gui.notice_words import Remedy
from tests.gui.desk import Desk, OpenDesk
from tests.gui.test_start_here import point_of, words

TEXT = "\U0001f600 Alpha bravo charlie. Delta echo foxtrot golf. Hotel india juliett."
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def story(tmp_path: Path) -> str:
    file = tmp_path / "story.txt"
    file.write_text(TEXT)
    return str(file)


async def is_there(desk: Desk) -> None:
    await desk.until(lambda: desk.window.page.text() == TEXT and not desk.bridge._pages.is_coming, "the text")


async def click(desk: Desk, place: QPoint) -> None:
    await desk.by_hand(lambda: QTest.mouseClick(desk.window.page.viewport(), LEFT, pos=place))


async def type_in(desk: Desk, text: str) -> None:
    await desk.by_hand(lambda: QTest.keyClicks(desk.window.page, text))


def told(desk: Desk) -> str:
    """Name the notice about what the page is for; those of others, which a slow machine may bring, are put away."""
    bar = desk.window.notices
    while bar.shown is not None and not bar.shown.key.startswith("for_"):
        bar.dismiss()
    return "" if bar.shown is None else bar.shown.key


async def test_click_and_enter_read_from_a_word_and_space_pauses(open_desk: OpenDesk, story: str) -> None:
    async with open_desk("tone", story) as desk:
        await is_there(desk)
        desk.bridge._settings["speech.rate"] = 0.5
        await click(desk, point_of(desk, "bravo"))
        await desk.until(lambda: words(desk)[:1] == ["bravo"], "the word that was clicked")
        desk.window.page.set_caret(TEXT.index("foxtrot") + 3)
        await desk.by_hand(lambda: QTest.keyClick(desk.window.page, Qt.Key.Key_Return))
        await desk.until(lambda: "foxtrot" in words(desk), "the word at the caret")
        assert "charlie" not in words(desk)
        await type_in(desk, " ")
        await desk.until(lambda: desk.state is ReaderState.PAUSED)
        await type_in(desk, " ")
        await desk.until(lambda: desk.state is ReaderState.SPEAKING)
        await click(desk, point_of(desk, "india"))
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        assert words(desk)[-2:] == ["india", "juliett"] and "Hotel" not in words(desk)
        assert desk.window.page.text() == TEXT


async def test_who_selects_or_clicks_beside_the_words_does_not_set_the_voice_going(
    open_desk: OpenDesk, story: str
) -> None:
    async with open_desk("null", story, has_sound=False) as desk:
        await is_there(desk)
        page, viewport = desk.window.page, desk.window.page.viewport()
        start, stop = point_of(desk, "Delta"), point_of(desk, "golf")
        await desk.by_hand(lambda: QTest.mousePress(viewport, LEFT, pos=start))
        await desk.by_hand(lambda: QTest.mouseMove(viewport, stop))
        await desk.by_hand(lambda: QTest.mouseRelease(viewport, LEFT, pos=stop))
        assert (chosen := page.selection()) is not None
        assert "echo foxtrot" in page.written(*chosen)
        await click(desk, point_of(desk, "foxtrot"))
        assert page.selection() is None  # that is all that such a click does
        await click(desk, QPoint(viewport.width() // 2, viewport.height() - 4))
        assert desk.state is ReaderState.IDLE and not desk.sentences
        assert page.caret() == len(TEXT)


@pytest.fixture
def slow_hand() -> Iterator[None]:
    """However slow the machine is, a second click comes in time."""
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60_000)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.mark.usefixtures("slow_hand")
async def test_two_clicks_select_a_word_and_leave_the_voice_where_it_was(open_desk: OpenDesk, story: str) -> None:
    async with open_desk("tone", story) as desk:
        await is_there(desk)
        desk.bridge._settings["speech.rate"] = 0.5
        await click_twice(desk, "foxtrot", first=ReaderState.IDLE)
        assert desk.state is ReaderState.IDLE
        await click(desk, point_of(desk, "bravo"))
        await desk.until(lambda: "bravo" in words(desk), "the word that was clicked")
        await click_twice(desk, "Hotel", first=ReaderState.SPEAKING)
        heard = len(words(desk))
        await desk.until(lambda: "charlie" in words(desk)[heard:], "the voice where it was")
        await type_in(desk, " ")
        await desk.until(lambda: desk.state is ReaderState.PAUSED)
        await click_twice(desk, "golf", first=ReaderState.PAUSED)
        assert desk.state is ReaderState.PAUSED


async def click_twice(desk: Desk, word: str, first: ReaderState) -> None:
    """Select a word by two clicks, the first of which finds the voice in a state and sets it going."""
    page, place = desk.window.page, point_of(desk, word)
    assert desk.state is first
    await click(desk, place)
    assert desk.state not in (ReaderState.IDLE, ReaderState.PAUSED), "one click reads at once"
    await desk.by_hand(lambda: QTest.mouseDClick(page.viewport(), LEFT, pos=place))
    assert (chosen := page.selection()) is not None and page.written(*chosen) == word


async def test_typing_changes_nothing_and_offers_to_edit(
    open_desk: OpenDesk, story: str, kept: Callable[[], Page]
) -> None:
    async with open_desk("null", story, has_sound=False) as desk:
        await is_there(desk)
        page, editing = desk.window.page, desk.window.commands.by_command[Command.EDIT]
        for wish in (
            lambda: QTest.keyClicks(page, "x"),
            lambda: QTest.keyClick(page, Qt.Key.Key_Backspace),
            lambda: QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        ):
            await desk.by_hand(wish)
            assert page.text() == TEXT and told(desk) == "for_reading"
            desk.window.notices.dismiss()
        await type_in(desk, "x")
        assert told(desk) == "for_reading" and not editing.isChecked()
        (button,) = (each for each in desk.window.notices.findChildren(TextButton) if each.isVisible())
        assert button.accessibleName() == "Edit it"
        await desk.by_hand(button.click)
        assert editing.isChecked() and told(desk) == "for_editing"
        page.set_caret(0)
        await type_in(desk, "x")
        assert page.text() == f"x{TEXT}"
        await desk.by_hand(lambda: QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
        assert page.text() == TEXT
        await desk.until(lambda: not kept().is_for_reading, "it to be kept")
        await desk.press(Qt.Key.Key_F4)
        assert page.isReadOnly() and told(desk) == "for_reading"


async def test_which_it_is_outlives_the_window(open_desk: OpenDesk, story: str) -> None:
    async with open_desk("null", story, has_sound=False) as desk:
        await is_there(desk)
    async with open_desk("null", has_sound=False) as desk:
        await is_there(desk)
        assert desk.window.page.isReadOnly()
        desk.window.notices.remedy_wished.emit(Remedy.EDIT)
    async with open_desk("null", has_sound=False) as desk:
        await is_there(desk)
        assert not desk.window.page.isReadOnly()
        desk.window.file_dropped.emit(story)  # and what is opened is for reading, also what the library has of it
        await desk.until(desk.window.page.isReadOnly, "the file to be opened")


async def test_what_is_written_is_for_writing(open_desk: OpenDesk, story: str) -> None:
    async with open_desk("null", has_sound=False) as desk:
        page = desk.window.page
        await desk.press(Qt.Key.Key_F4)
        assert not page.isReadOnly(), "nothing is there to be read"
        await type_in(desk, "Written. ")
        desk.window.file_dropped.emit(story)
        await is_there(desk)
        assert page.isReadOnly()
        desk.window.notices.remedy_wished.emit(Remedy.BRING_BACK)
        await desk.until(lambda: page.text() == "Written. ", "what was written")
        assert not page.isReadOnly()
        desk.window.file_dropped.emit(story)
        await is_there(desk)
        await desk.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert not page.isReadOnly(), "who speaks as he types means to type"
