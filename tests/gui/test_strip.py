"""The small strip: it takes the window's place, shows what is heard, does what the deck does, and goes back."""

import asyncio

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.reader.events import ReaderState
from core.settings import Settings
from gui.compact import PLACE
from gui.controls import IconButton
from gui.strip import Strip
from tests.gui.desk import Desk, OpenDesk

TEXT = "This is the first sentence of the page. And this is the second one. Here the page ends."


def strip_of(desk: Desk) -> Strip | None:
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, Strip) and each.isVisible()), None
    )


def spoken(strip: Strip) -> str:
    return strip._line.accessibleDescription()


async def test_it_takes_the_windows_place_and_gives_it_back(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        desk.window.page.set_text(TEXT)
        await desk.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        strip = strip_of(desk)
        assert strip is not None and not desk.window.isVisible()
        assert spoken(strip).startswith("This is the first")
        names = [each.accessibleName() for each in strip.findChildren(IconButton)]
        assert names == ["Back a sentence", "Speak", "Forward a sentence", "Full window"]

        await desk.by_hand(lambda: QTest.mouseClick(strip._speak, Qt.MouseButton.LeftButton))
        await desk.until(
            lambda: desk.state is ReaderState.SPEAKING and strip._line._words[1] == "first", "the word"
        )
        assert strip._speak.accessibleName() == "Pause"
        await desk.by_hand(lambda: QTest.mouseClick(strip._forward, Qt.MouseButton.LeftButton))
        await desk.until(lambda: strip._line._words[1] == "second", "the next sentence")
        assert 0.4 < strip._progress < 1
        await desk.by_hand(lambda: QTest.keyClick(strip, Qt.Key.Key_F8))
        await desk.until(lambda: desk.state is ReaderState.PAUSED, "its own keys")
        assert strip._speak.accessibleName() == "Resume"

        strip.move(QPoint(40, 60))
        strip.close()
        await asyncio.sleep(0)
        assert desk.window.isVisible() and strip_of(desk) is None
        await desk.until(lambda: Settings()[PLACE] == "40,60", "the file")
