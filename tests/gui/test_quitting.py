"""Leaving at any moment: whatever is under way ends with the window, and nothing stays pending."""

import asyncio
import errno
import os
import signal
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.library import Library
from core.settings import Settings
from gui import life
from gui.leaving_card import LeavingCard
from gui.notice_bar import NoticeBar
from gui.start import Start
from gui.theme import Theme
from gui.window import MainWindow
from tests.fixtures.processes import descendants, patience, wait_ended
from tests.fixtures.sound import Recorder, SoundServer
from tests.fixtures.waiting import until
from tests.gui.desk import take_away

MOMENTS: dict[str, Callable[[Recorder, int], bool]] = {
    "at once": lambda recorder, since: True,
    "while children start": lambda recorder, since: len(list(descendants(os.getpid()))) >= 2,
    "while it speaks": lambda recorder, since: bool((abs(recorder.heard(since)) > 0.01).any()),
}


@pytest.mark.parametrize("moment", MOMENTS)
async def test_nothing_is_left_pending(sound_server: SoundServer, recorder: Recorder, moment: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme, settings = Theme(app, "paper"), Settings()
    window = MainWindow(theme)
    window.show()
    before, below = asyncio.all_tasks(), set(descendants(os.getpid()))
    living = asyncio.create_task(life._live(window, theme, settings, Start()))
    window.page.insert("A text that takes some seconds to be heard, so that there is time to leave. " * 5)
    window.page.set_caret(0)
    since = recorder.mark()
    if moment == "while it speaks":
        await until(lambda: window.isActiveWindow() and window.deck._voice[0], "a voice")
        asyncio.get_running_loop().call_soon(lambda: QTest.keyClick(window, Qt.Key.Key_F8))
    await until(lambda: MOMENTS[moment](recorder, since), moment)
    asyncio.get_running_loop().call_soon(window.close)
    async with asyncio.timeout(patience(20)):
        assert await living == 0
    assert asyncio.all_tasks() - before == set()
    # One that has ended may still be in the list: this process adopts orphans, and no one else takes leave of them.
    assert [pid for pid in set(descendants(os.getpid())) - below if not wait_ended(pid, 0)] == []
    take_away(window, theme)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # what wants a real screen
async def test_a_signal_ends_it_without_a_question_also_where_the_text_cant_be_kept(
    sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Library, "keep", full)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme, settings = Theme(app, "paper"), Settings()
    window = MainWindow(theme)
    window.show()
    living = asyncio.create_task(life._live(window, theme, settings, Start()))
    window.page.insert("It can't be kept.")
    await until(lambda: window.findChildren(NoticeBar) and window.notices.shown, "the notice")
    asyncio.get_running_loop().call_soon(window.close)
    await until(lambda: any(card.isVisible() for card in window.findChildren(LeavingCard)), "the question")
    os.kill(os.getpid(), signal.SIGTERM)
    async with asyncio.timeout(patience(20)):
        assert await living == 0
    take_away(window, theme)
