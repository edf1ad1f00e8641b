"""Reading from where the listener points, and what comes of it; with the real engine and player."""

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from core.library import Page
from core.reader import sleep_timer
from core.reader.events import ReaderState
from core.reader.sleep_timer import SleepAt
from gui.controls import RowButton
from gui.keys import Command
from gui.sleep_card import SleepCard
from tests.gui.desk import Desk, OpenDesk

TEXT = "\U0001f600 Alpha bravo charlie. Delta echo foxtrot golf. Hotel india juliett."


def point_of(desk: Desk, word: str) -> QPoint:
    """Where the middle of a word's second letter stands in the viewport."""
    page = desk.window.page
    cursor = QTextCursor(page.document())
    cursor.setPosition(page._document.unit_at(page.text().index(word) + 1))
    left = page.cursorRect(cursor)
    cursor.movePosition(QTextCursor.MoveOperation.Right)
    return QPoint((left.left() + page.cursorRect(cursor).left()) // 2, left.center().y())


async def control_click(desk: Desk, word: str) -> None:
    viewport, control = desk.window.page.viewport(), Qt.KeyboardModifier.ControlModifier
    place = point_of(desk, word)
    await desk.by_hand(lambda: QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, control, place))


def words(desk: Desk) -> list[str]:
    return [word for _, _, word in desk.seen if word]


async def test_control_and_a_click_read_from_the_word_also_while_reading_or_paused(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        desk.window.page.insert(TEXT)
        desk.bridge._settings["speech.rate"] = 0.5
        caret = desk.window.page.caret()
        await control_click(desk, "echo")
        await desk.until(lambda: words(desk)[:1] == ["echo"], "the word that was clicked")
        await control_click(desk, "Delta")
        await desk.until(lambda: "Delta" in words(desk), "the word that was clicked while it was read")
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.PAUSED)
        await control_click(desk, "india")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        after = words(desk)[words(desk).index("india") :]
        assert after == ["india", "juliett"]
        assert "Hotel" not in words(desk)
        assert desk.window.page.caret() == caret
        assert desk.link.connections == 1


async def test_a_plain_click_sets_the_caret_and_the_menu_reads_from_there(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        desk.window.page.insert(TEXT)
        viewport, place = desk.window.page.viewport(), point_of(desk, "golf")
        await desk.by_hand(lambda: QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place))
        assert desk.state is ReaderState.IDLE
        assert TEXT.index("golf") <= desk.window.page.caret() <= TEXT.index("golf") + 2
        await desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await desk.until(lambda: words(desk)[:1] == ["golf"], "the whole word at the caret")
        await desk.press(Qt.Key.Key_Escape)
        desk.seen.clear()
        menu = desk.window.page.menu_at(point_of(desk, "Delta"), TEXT.index("Delta") + 1)
        assert menu.actions()[0].text() == "Read from here"
        await desk.by_hand(menu.actions()[0].trigger)
        await desk.until(lambda: words(desk)[:1] == ["Delta"])
        menu.deleteLater()


async def test_the_place_is_kept_while_it_is_read(open_desk: OpenDesk, kept: Callable[[], Page]) -> None:
    async with open_desk("tone") as desk:
        await desk.write("Alpha bravo charlie. Delta echo foxtrot golf hotel india juliett. Kilo.")
        desk.window.page.set_caret(0)
        await desk.until(lambda: kept().text.endswith("Kilo."), "the page to be kept")
        await desk.press_speak()
        second = desk.window.page.text().index("Delta")
        await desk.until(lambda: kept().place == second, "the place to be kept while it is heard")
        assert desk.state is ReaderState.SPEAKING


async def test_a_page_of_signs_alone_says_that_there_is_nothing_to_say(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        desk.window.page.insert("-----\n\n\U0001f600 \U0001f600\n")
        desk.window.page.set_caret(0)
        await desk.press_speak()
        await desk.until(lambda: desk.window.notices.shown is not None, "the notice")
        shown = desk.window.notices.shown
        assert shown is not None
        assert shown.fact == "There is nothing to say here, only signs."
        await desk.until(lambda: desk.state is ReaderState.IDLE)


async def test_each_voice_keeps_its_speed_and_a_new_one_takes_that_of_its_language(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        settings, deck = desk.bridge._settings, desk.window.deck
        settings["speech.voice"] = "espeak-ng:de"
        await desk.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert settings["speech.rate"] == 1.1
        settings["speech.voice"] = "espeak-ng:en-us"
        settings["speech.rate"] = 2.0
        settings["speech.voice"] = "espeak-ng:de"
        assert (desk.playback.rate, deck.speed_button.accessibleName()) == (1.1, "Speed 1.1 times")
        settings["speech.voice"] = "espeak-ng:en-us"
        assert desk.playback.rate == 2.0


async def test_the_sleep_timer_is_chosen_from_its_card_and_told_in_the_deck(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        for label, told in (
            ("In 20 minutes", "sleeps in 20 min"),
            ("When the paragraph ends", "sleeps when the paragraph ends"),
            ("No sleep timer", ""),
        ):
            await desk.press(Qt.Key.Key_S, control_shift)
            card = desk.window.findChild(SleepCard)
            assert card is not None
            row = next(row for row in card.findChildren(RowButton) if row.accessibleName() == label)
            assert not row.isChecked()
            await desk.by_hand(row.click)
            assert desk.window.deck._next[0] == told


async def test_the_paragraph_fades_away_and_then_it_sleeps(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sleep_timer, "FADE_S", 1.5)
    async with open_desk("tone") as desk:
        desk.window.page.insert("Alpha bravo charlie delta echo foxtrot golf hotel india juliett.\n\nKilo lima.")
        desk.window.page.set_caret(0)
        desk.bridge._reader.sleep_timer.set(SleepAt.PARAGRAPH_END)
        since = desk.recorder.mark()
        await desk.press_speak()
        await desk.until(lambda: desk.state is ReaderState.PAUSED, "sleep")
        samples = await asyncio.to_thread(desk.recorder.wait_for_silence, since)
        louds = [float(abs(samples[at : at + 4800]).max()) for at in range(0, len(samples), 4800)]
        began = next(at for at, loud in enumerate(louds) if loud > 0.1)
        heard = [loud for loud in louds[began:] if loud > 0.01]
        assert heard[0] == pytest.approx(0.366, abs=0.02)
        thirds = [max(heard[at : at + 3]) for at in range(len(heard) - 15, len(heard), 3)]
        assert thirds == sorted(thirds, reverse=True)
        assert thirds[-1] < 0.06 < 0.2 < thirds[0]
        assert "Kilo" not in words(desk)
        assert not desk.bridge._display._frame.isActive(), "nothing is painted while nothing moves"
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        assert words(desk)[-2:] == ["Kilo", "lima"]


def has_ended(desk: Desk, rates: dict[str, float]) -> bool:
    """Whether reading is over; while it is not, note how fast which sentence is read."""
    is_over = desk.state is ReaderState.IDLE
    if not is_over:
        rates[desk.sentences[-1]] = desk.playback.rate
    return is_over


async def test_a_paragraph_in_another_language_has_the_speed_of_its_voice(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        settings = desk.bridge._settings
        settings["speech.rates"] = {"de": 3.0}
        settings["speech.rate"] = 2.0
        settings["speech.follow_language"] = True
        desk.window.page.insert("This is the way it is.\n\nDas ist der Weg, den wir gehen.\n\nThat was that.")
        desk.window.page.set_caret(0)
        rates: dict[str, float] = {}
        await desk.press_speak()
        await desk.until(lambda: desk.sentences, "the first sentence")
        await desk.until(lambda: has_ended(desk, rates), "the end")
        assert list(rates.values()) == [2.0, 3.0, 2.0]
        assert settings["speech.rate"] == 2.0


async def test_what_is_asked_while_the_window_comes_up_is_done_when_it_can_be(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        desk.window._early = []
        desk.window.commands.asked.emit(Command.SPEAK)
        await desk.write("It is not too early. ")
        assert desk.state is ReaderState.IDLE
        desk.window.serve_early()
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "the voice")
        assert desk.window._early is None
