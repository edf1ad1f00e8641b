"""What is left unsaid stays on the page, dimmed; it is counted under the title, and comes back with one press."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.library import Page
from core.page_blocks import Matter, PageBlock, Placed, Role
from core.reader.events import ReaderState
from gui.controls import RowButton
from gui.text_view import TextView
from gui.theme import Theme
from gui.unsaid import UnsaidCard
from tests.gui.desk import Desk, OpenDesk
from tests.gui.showing import bring_up
from tests.unit.documents.pdf_maker import Line, make_pdf


def book(folder: Path) -> str:
    pages = [
        [Line(72, 800, "A Head"), Line(72, 700, f"Words of part {word}."), Line(290, 40, str(number))]
        for number, word in enumerate(("one", "two", "three", "four"), 1)
    ]
    return str(make_pdf(folder / "a.pdf", pages, info="/Title (A Book)"))


async def is_there(desk: Desk) -> None:
    await desk.until(lambda: "four" in desk.window.page.text(), "the document")
    await desk.until(lambda: not desk.window.page.source.is_growing, "its end")


def colour_at(desk: Desk, offset: int) -> object:
    for selection in desk.window.page.extraSelections():
        cursor: QTextCursor = selection.cursor  # type: ignore[attr-defined]
        if cursor.selectionStart() <= offset < cursor.selectionEnd():
            return selection.format.foreground().color()  # type: ignore[attr-defined]
    return None


async def test_heads_and_numbers_are_shown_dimmed_and_not_spoken(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("espeak-ng", book(tmp_path)) as desk:
        await is_there(desk)
        page, line = desk.window.page, desk.window.header.unsaid_button
        await desk.until(
            lambda: line.accessibleName() == "Not read: running heads (4), page numbers (4)", "the count"
        )
        assert "A Head" in page.text()
        assert colour_at(desk, page.text().index("A Head") + 1) == desk.window._theme.palette.ink_2
        assert colour_at(desk, page.text().index("Words") + 1) is None
        page.set_caret(page.text().index("Words of part three"))
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        assert desk.sentences == ["Words of part three.", "Words of part four."]


def test_what_comes_behind_a_dimmed_end_is_not_dimmed(theme: Theme, qtbot: QtBot) -> None:
    view = TextView(theme)
    bring_up(qtbot, view)
    view.blocks.left_out = frozenset({Matter.PAGE_NUMBERS})
    view.set_text("")
    view.append("12", [Placed(0, PageBlock(2, Role.PAGE_NUMBER))])
    view.append("\n\nWords.", [Placed(4, PageBlock(6))])
    (dimmed,) = view.extraSelections()
    cursor: QTextCursor = dimmed.cursor  # type: ignore[attr-defined]
    assert cursor.selectedText() == "12"


async def test_one_press_brings_one_back_and_a_row_brings_all(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("null", book(tmp_path), has_sound=False) as desk:
        await is_there(desk)
        page = desk.window.page
        at = page.text().index("A Head")
        cursor = page.textCursor()
        cursor.setPosition(at + 2)
        place: QPoint = page.cursorRect(cursor).center()
        await desk.by_hand(lambda: QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place))
        assert page.source.read(at, at + 6) == "A Head"
        assert desk.state is ReaderState.IDLE  # though a click on what is said would read from there
        assert page.source.read(0, page.source.length).count("A Head") == 1
        line = desk.window.header.unsaid_button
        assert line.accessibleName() == "Not read: running heads (3), page numbers (4)"
        await desk.by_hand(desk.window.header.unsaid_button.click)
        card = desk.window.findChild(UnsaidCard)
        assert card is not None and card.isVisible()
        rows = {row.accessibleName(): row for row in card.findChildren(RowButton)}
        assert [row.isChecked() for row in rows.values()] == [False, False]
        await desk.by_hand(rows["Running heads"].click)
        assert page.source.read(0, page.source.length).count("A Head") == 4
        assert page.blocks.left_out >= {Matter.PAGE_NUMBERS} and Matter.RUNNING_HEADS not in page.blocks.left_out


async def test_a_question_is_not_counted(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        question = Placed(0, PageBlock(4, Role.QUESTION))
        desk.bridge._pages.show(Page("Why?\n\nBecause.", blocks=(question,)))
        assert desk.window.page.source.read(0, 4).strip() == ""
        assert not desk.window.header.unsaid_button.has_words
        await desk.by_hand(desk.window.header.unsaid_button.click)
        card = desk.window.findChild(UnsaidCard)
        assert card is not None and not card.isVisible()
