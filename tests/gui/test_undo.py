"""What was written can be undone, whatever happened meanwhile: kept, spoken, other colours, a sheet, a notice."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.reader.events import ReaderState
from tests.gui.desk import OpenDesk

CTRL = Qt.KeyboardModifier.ControlModifier


async def test_undo_outlives_everything_but_another_text(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        page, settings = desk.window.page, desk.bridge._settings
        await desk.write("First words. ")
        await desk.until(lambda: desk.bridge._pages.number is not None, "kept")
        settings["text.palette"] = "night"
        settings["text.size"] = 30
        settings["text.line_height"] = 2.0
        desk.window.notices.show_event("clipboard_empty")
        await desk.press(Qt.Key.Key_Comma, CTRL)
        await desk.until(lambda: desk.window.sheets.surface is not page, "the settings")
        await desk.press(Qt.Key.Key_Comma, CTRL)
        await desk.until(lambda: desk.window.sheets.surface is page, "the page")
        await desk.press_speak()
        await desk.until(lambda: desk.state is not ReaderState.IDLE, "the voice")
        await desk.press(Qt.Key.Key_Escape)
        await desk.until(lambda: desk.state is ReaderState.IDLE, "silence")
        await desk.by_hand(lambda: QTest.keyClick(page, Qt.Key.Key_Z, CTRL))
        await desk.until(lambda: page.text() == "", "undone")
        await desk.by_hand(lambda: QTest.keyClick(page, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier))
        await desk.until(lambda: page.text() == "First words. ", "and done again")
