"""Beside a screen reader: what makes it speak silences our voice, and what can wait waits for that."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.errors import EngineFailed, TextUnreadable
from core.reader.events import ReaderState
from gui.screen_reader import ScreenReader
from tests.gui.desk import Desk, OpenDesk

TEXT = "One sentence stands here to be heard for a while. " * 20
CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
SILENCING = {
    "Ctrl silences a screen reader": (Qt.Key.Key_Control, CTRL),
    "the caret's line is said": (Qt.Key.Key_Down, NONE),
    "Tab leads to something": (Qt.Key.Key_Tab, NONE),
    "F6 leads to the deck": (Qt.Key.Key_F6, NONE),
    "F1 opens the keys": (Qt.Key.Key_F1, NONE),
}
WORKING_THE_VOICE = {
    "faster": (Qt.Key.Key_Up, ALT),
    "slower": (Qt.Key.Key_Down, ALT),
    "back a few seconds": (Qt.Key.Key_Left, ALT),
    "the next sentence": (Qt.Key.Key_F9, NONE),
}


@asynccontextmanager
async def reading(open_desk: OpenDesk) -> AsyncIterator[Desk]:
    """A window that reads, beside a screen reader."""
    async with open_desk("tone") as desk:
        (screen_reader,) = desk.bridge.findChildren(ScreenReader) or desk.window.findChildren(ScreenReader)
        screen_reader._is_on = True
        screen_reader.changed.emit(True)
        desk.window.page.set_text(TEXT)
        await read(desk)
        yield desk


async def press(desk: Desk, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """As the desktop hands it over: to the window, not to a widget."""
    await desk.by_hand(lambda: QTest.keyClick(desk.window.windowHandle(), key, modifier))


async def read(desk: Desk) -> None:
    desk.window.page.setFocus()
    await press(desk, Qt.Key.Key_F8)
    await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")


async def test_keys_that_make_a_screen_reader_speak_silence_ours(open_desk: OpenDesk, qapp: QApplication) -> None:
    async with reading(open_desk) as desk:
        for why, (key, modifier) in WORKING_THE_VOICE.items():
            await press(desk, key, modifier)
            await desk.until(lambda: desk.state is ReaderState.SPEAKING, why)
        for why, (key, modifier) in SILENCING.items():
            await press(desk, key, modifier)
            assert desk.state is ReaderState.PAUSED, why
            desk.window.sheets.leave()
            await read(desk)
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        assert desk.state is ReaderState.PAUSED


async def test_a_failure_silences_the_voice_and_what_can_wait_waits(open_desk: OpenDesk) -> None:
    async with reading(open_desk) as desk:
        notices = desk.window.notices
        notices.show_error(EngineFailed("The voice stopped."), survived=True)
        assert (desk.state, notices.shown) == (ReaderState.SPEAKING, None)
        notices.show_error(TextUnreadable("It cannot be opened."))
        assert desk.state is ReaderState.PAUSED
        assert notices.shown is not None and notices.shown.key == "text_unreadable"
        notices.dismiss()
        assert notices.shown is not None and notices.shown.key == "engine_failed survived"
        notices.dismiss()

        await read(desk)
        notices.show_event("audio_saved")
        assert (desk.state, notices.shown) == (ReaderState.SPEAKING, None)
        await press(desk, Qt.Key.Key_F8)
        await desk.until(lambda: notices.shown is not None and notices.shown.key == "audio_saved", "it")
        assert desk.state is ReaderState.PAUSED
