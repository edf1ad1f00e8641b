"""Find: the caret goes from one place to the next, round the end; Esc leaves it where it was taken."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.desk import Desk, OpenDesk

TEXT = "The moor is wide.\nNo moor\nis like this Moor."
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def count(desk: Desk) -> str:
    label = desk.window.find_bar.findChild(QLabel)
    assert label is not None
    return label.text()


async def test_return_goes_from_one_to_the_next(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        page, bar = desk.window.page, desk.window.find_bar
        await desk.by_hand(lambda: page.insert(TEXT))
        page.set_caret(8)
        await desk.press(Qt.Key.Key_F, CONTROL)
        assert bar.isVisible() and QApplication.focusWidget() is bar.field
        await desk.by_hand(lambda: QTest.keyClicks(bar.field, "MOOR"))
        await desk.until(lambda: count(desk) == "2 of 3", "the count")
        assert page.caret() == TEXT.index("moor\n")
        for key, place in ((Qt.KeyboardModifier.NoModifier, 3), (Qt.KeyboardModifier.NoModifier, 1), (SHIFT, 3)):
            await desk.by_hand(lambda by=key: QTest.keyClick(bar.field, Qt.Key.Key_Return, by))
            assert count(desk) == f"{place} of 3"
        await desk.by_hand(lambda: QTest.keyClick(bar.field, Qt.Key.Key_Escape))
        assert not bar.isVisible() and QApplication.focusWidget() is page
        assert page.caret() == TEXT.rindex("Moor") and page.selection() is None


async def test_a_large_page_is_looked_through_in_parts(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        page, bar = desk.window.page, desk.window.find_bar
        text = "Nothing here at all. " * 30_000 + "The moor.\n" + "Nor here. " * 30_000 + "A moor."
        page.set_text(text)
        await desk.press(Qt.Key.Key_F, CONTROL)
        await desk.by_hand(lambda: QTest.keyClicks(bar.field, "moor"))
        await desk.until(lambda: count(desk) == "1 of 2", "the first place")
        assert page.caret() == text.index("moor")


async def test_words_are_found_over_line_ends_and_what_is_not_there_is_told(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        bar = desk.window.find_bar
        await desk.by_hand(lambda: desk.window.page.insert(TEXT))
        await desk.press(Qt.Key.Key_F, CONTROL)
        await desk.by_hand(lambda: QTest.keyClicks(bar.field, "moor is like"))
        await desk.until(lambda: count(desk) == "1 of 1", "the place")
        await desk.by_hand(lambda: QTest.keyClicks(bar.field, "s"))
        await desk.until(lambda: count(desk) == "not there", "the answer")


async def test_a_sheet_in_the_pages_place_puts_it_away(open_desk: OpenDesk) -> None:
    async with open_desk("null", has_sound=False) as desk:
        await desk.write("Reeds and willows.")
        await desk.press(Qt.Key.Key_F, CONTROL)
        await desk.until(desk.window.find_bar.isVisible, "the bar")
        await desk.press(Qt.Key.Key_Comma, CONTROL)
        await desk.until(lambda: desk.window.sheets.surface is not desk.window.page, "the settings")
        assert not desk.window.find_bar.isVisible()
