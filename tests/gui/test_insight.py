"""What can be looked up in the window: notices that came, and figures of how it works here."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.errors import AudioUnavailable, ServerUnavailable
from core.reader.events import ReaderState
from core.reader.health import Finding, Part
from gui.controls import TextButton
from gui.finding_words import line_of
from gui.keys import Command
from gui.languages import FOLDER
from gui.notice_words import Remedy
from tests.gui.desk import Desk, OpenDesk


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before, translator = QLocale(), QTranslator()
    assert translator.load("parlando_de", str(FOLDER))
    QLocale.setDefault(QLocale("de"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


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
        assert (button.label, button.accessibleName()) == ("Measuring", "Measuring")
        assert button.hasFocus()
        await desk.press(Qt.Key.Key_Return)  # one check at a time
        await desk.until(lambda: button.label == "Measure everything now", "the check to end")
        assert button.hasFocus()
        assert "times faster than real time" in words_on(sheet)
        assert "from text to first speech" in words_on(sheet)


FOUND = [
    Finding(Part.PROGRAM, {"Python": "3.11.4", "numpy": ""}),
    Finding(Part.VOICES, {"voices": 1131, "languages": 102, "ready": 80, "times": 250}),
    Finding(Part.SERVER, {"ready": 90, "first": 2.54, "tries": 9}),
    Finding(Part.SOUND, {"device": "Lautsprecher", "ready": 70, "latency": 40, "underruns": 0}),
    Finding(Part.SOUND, {}, AudioUnavailable("No sound server answers.")),
    Finding(Part.SERVER, {}, ServerUnavailable("The speech server did not start.")),
]


def test_what_was_measured_is_told_in_the_language_of_the_window(german: None) -> None:
    lines = [line_of(one) for one in FOUND]
    assert [line.what for line in lines[:4]] == ["Programm", "Stimmen", "Sprachausgabe", "Ton"]
    assert [line.says for line in lines] == [
        "Python 3.11.4, numpy fehlt",
        "1.131 Stimmen für 102 Sprachen, bereit nach 80 ms, 250-mal schneller als in Echtzeit",
        "bereit nach 90 ms, vom Text zum ersten Ton 2,5 ms (Median von 9)",
        "Lautsprecher, offen nach 70 ms, 40 ms Vorlauf, Aussetzer in einer Sekunde: 0",
        "Kein Lautsprecher ist verfügbar. Einen anschließen oder in den Systemeinstellungen wählen.",
        "Die Stimme ist nicht erreichbar.",
    ]
