"""What can be looked up in the window: notices that came, and figures of how it works here."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from core.reader.events import ReaderState
from gui.controls import TextButton
from gui.keys import Command
from gui.notice_words import Remedy
from tests.gui.desk import Desk, OpenDesk


def words_on(sheet: QWidget) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


async def open_sheet(desk: Desk, command: Command) -> QWidget:
    desk.window.commanded.emit(command)
    await desk.until(lambda: desk.window.sheets.surface is not desk.window.page, "the sheet")
    return desk.window.sheets.surface


async def test_a_notice_that_has_gone_can_be_read_and_acted_on(open_desk: OpenDesk) -> None:
    async with open_desk("null") as desk:
        sheet = await open_sheet(desk, Command.NOTICES)
        assert "There was nothing to say yet." in words_on(sheet)
        desk.window.sheets.leave()
        desk.window.notices.show_event("clipboard_empty")
        desk.window.notices.show_event("page_replaced")
        desk.window.notices.dismiss()
        desk.window.notices.dismiss()
        sheet = await open_sheet(desk, Command.NOTICES)
        shown = words_on(sheet)
        assert shown.index("Another text is on the page now.") < shown.index("There is no text to paste.")
        wished: list[Remedy] = []
        desk.window.notices.remedy_wished.connect(wished.append)
        button = next(each for each in sheet.findChildren(TextButton) if each.label == "Bring it back")
        await desk.by_hand(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
        assert wished == [Remedy.BRING_BACK]
        assert desk.window.page.isVisible()


async def test_figures_are_those_of_this_life_and_everything_is_measured_when_asked(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        sheet = await open_sheet(desk, Command.FIGURES)
        assert words_on(sheet).count("nothing was read yet") == 2
        desk.window.sheets.leave()
        await desk.write("Alpha bravo charlie delta echo.")
        desk.window.page.set_caret(0)
        await desk.press_speak()
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        sheet = await open_sheet(desk, Command.FIGURES)
        shown = words_on(sheet)
        assert "nothing was read yet" not in shown
        assert "ms from asking for a sentence to its first sound" in shown
        assert "of the last 5" in shown
        assert "Text sent to other computers\nnone" in shown
        assert "Voices that send text away\nnone" in shown
        button = next(each for each in sheet.findChildren(TextButton) if each.label == "Measure everything now")
        await desk.by_hand(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))
        assert not button.isEnabled()
        await desk.until(button.isEnabled, "the check to end")
        assert "times faster than real time" in words_on(sheet)
        assert "text to first speech" in words_on(sheet)
