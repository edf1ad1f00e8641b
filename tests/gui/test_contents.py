"""The contents beside the text: they follow the voice, take it elsewhere, and give way in a narrow window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.reader.events import ReaderState
from tests.gui.desk import Desk, OpenDesk

BOOK = "# Moor\n\nOne is first.\n\n## Heath\n\nTwo is second.\n\n# Sea\n\nThree is third.\n"
OPEN = (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def book(folder: Path) -> str:
    file = folder / "book.md"
    file.write_text(BOOK)
    return str(file)


def titles(desk: Desk) -> list[str]:
    model = desk.window.contents.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def current(desk: Desk) -> int:
    return desk.window.contents._model.current


async def test_a_line_takes_the_caret_there_and_the_voice_takes_the_line_along(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    async with open_desk("espeak-ng", book(tmp_path)) as desk:
        page, panel = desk.window.page, desk.window.contents
        await desk.until(lambda: titles(desk) == ["Moor", "Heath", "Sea"], "the outline")
        await desk.press(*OPEN)
        assert panel.isVisible() and desk.window.header.contents_button.isChecked()
        assert panel.width() == 248 and page.viewport().x() > 248
        assert QApplication.focusWidget() is panel.list
        await desk.by_hand(lambda: QTest.keyClick(panel.list, Qt.Key.Key_Down))
        await desk.by_hand(lambda: QTest.keyClick(panel.list, Qt.Key.Key_Return))
        assert page.written(page.caret(), page.caret() + 5) == "Heath"
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING and current(desk) == 2, "the last chapter")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        assert desk.sentences[0] == "Heath" and desk.sentences[-1] == "Three is third."


async def test_chapters_are_steps(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("null", book(tmp_path), has_sound=False) as desk:
        page = desk.window.page
        await desk.until(lambda: len(titles(desk)) == 3, "the outline")
        for way, word in (
            (Qt.Key.Key_PageDown, "Heath"),
            (Qt.Key.Key_PageDown, "Sea"),
            (Qt.Key.Key_PageUp, "Heath"),
        ):
            await desk.press(way, Qt.KeyboardModifier.ControlModifier)
            assert page.written(page.caret(), page.caret() + len(word)) == word


async def test_in_a_narrow_window_they_lie_over_the_page_until_one_is_chosen(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    async with open_desk("null", book(tmp_path), has_sound=False) as desk:
        panel, page = desk.window.contents, desk.window.page
        await desk.until(lambda: len(titles(desk)) == 3, "the outline")
        desk.window.resize(600, 500)
        await desk.until(lambda: page.width() == 600, "the narrow window")
        margin = page.viewport().x()
        await desk.press(*OPEN)
        assert panel.isVisible() and page.viewport().x() == margin
        await desk.by_hand(lambda: QTest.keyClick(panel.list, Qt.Key.Key_End))
        await desk.by_hand(lambda: QTest.keyClick(panel.list, Qt.Key.Key_Return))
        assert not panel.isVisible() and QApplication.focusWidget() is page


async def test_an_edit_moves_the_outline_along(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("null", book(tmp_path), has_sound=False) as desk:
        page = desk.window.page
        await desk.until(lambda: len(titles(desk)) == 3 and not page.source.is_growing, "the outline")
        await desk.press(Qt.Key.Key_F4)
        await desk.write("New words. ")
        await desk.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert page.written(page.caret(), page.caret() + 5) in ("Moor\n", "Heath")
        assert page.text().startswith("New words. Moor")


async def test_a_text_without_chapters_or_pages_says_so(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        await desk.write("Reeds and willows.")
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        for modifiers, key in ((control, "no_chapters"), (control | shift, "no_pages")):
            await desk.press(Qt.Key.Key_PageDown, modifiers)
            assert desk.window.notices.shown is not None and desk.window.notices.shown.key == key
