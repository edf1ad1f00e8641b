"""The card in which a word is said differently: by keys, by hand, and with everything behind it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.reader.events import ReaderState
from core.reader.pronunciations import Pronunciations, Voices, Where
from gui.notice_words import Remedy
from gui.theme import Theme
from gui.word_card import WordCard
from tests.gui.desk import Desk, OpenDesk
from tests.gui.showing import bring_up, set_letters


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(800, 600)
    bring_up(qtbot, window)
    return window


@pytest.fixture
def card(theme: Theme, window: QWidget) -> WordCard:
    card = WordCard(theme, window)
    card.set_word("scrooged", "", Where.IN_DOCUMENT, Voices.EVERY, "en-GB")
    anchor = QWidget(window)
    anchor.setGeometry(100, 40, 80, 30)
    card.open_beside(anchor)
    return card


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_what_is_typed_takes_the_place_of_the_word_and_return_keeps_it(card: WordCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.keep_wished) as kept:
        qtbot.keyClicks(QApplication.focusWidget(), "scroojd")
        press(qtbot, Qt.Key.Key_Return)
    assert kept.args == ["scroojd"]
    assert (card.where, card.voices) == (Where.IN_DOCUMENT, Voices.EVERY)


@pytest.mark.parametrize("typed", ["scrooged", " scrooged ", ""])
def test_as_it_is_written_is_no_reading(card: WordCard, qtbot: QtBot, typed: str) -> None:
    card.field.setText(typed)
    with qtbot.waitSignal(card.keep_wished) as kept:
        press(qtbot, Qt.Key.Key_Return)
    assert kept.args == [""]


def test_tab_goes_round_and_the_arrows_choose(card: WordCard, qtbot: QtBot) -> None:
    names = []
    for _ in range(7):
        names.append(QApplication.focusWidget().accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert names == [
        "Say it like this",
        "Hear it in its sentence",
        "Where: This document",
        "Voices: All",
        "Never say it",
        "Keep",
        "Say it like this",
    ]
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    assert card.where is Where.EVERYWHERE
    press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Right)
    assert card.voices is Voices.OF_LANGUAGE
    assert QApplication.focusWidget().accessibleName() == "Voices: English"


def test_hear_and_never_are_told(card: WordCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.hear_wished) as heard:
        press(qtbot, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert heard.args == ["scrooged"]
    press(qtbot, *[Qt.Key.Key_Tab] * 3)
    with qtbot.waitSignal(card.silence_wished):
        press(qtbot, Qt.Key.Key_Return)


@pytest.mark.parametrize(("size", "pixels"), [((1120, 760), 14), ((480, 360), 14), ((1120, 760), 28)])
def test_all_of_it_is_inside_the_window(
    theme: Theme, card: WordCard, window: QWidget, size: tuple[int, int], pixels: int
) -> None:
    set_letters(theme, pixels)
    window.resize(*size)
    card.open_beside(window)
    parts = [part for part in card.children() if isinstance(part, QWidget) and part.isVisible()]
    assert parts
    assert all(card.rect().contains(part.geometry()) for part in parts)
    assert window.rect().contains(card.geometry())


class TestWithEverythingBehindIt:
    TEXT = "Here is Nguyen at last. He has come from far away, over the hills. And there he stays."

    async def opened(self, desk: Desk, at: int) -> WordCard:
        desk.window.page.set_caret(at)
        await desk.press(Qt.Key.Key_F2)
        card = desk.window.findChild(WordCard)
        assert card is not None
        assert card.isVisible()
        return card

    async def type_in(self, desk: Desk, card: WordCard, text: str) -> None:
        await desk.by_hand(lambda: QTest.keyClicks(card.field, text))

    async def test_a_word_is_heard_in_its_sentence_and_kept(self, open_desk: OpenDesk) -> None:
        async with open_desk("espeak-ng") as desk:
            await desk.write(self.TEXT)
            card = await self.opened(desk, 10)
            assert desk.window.page.selection() == (8, 14)
            assert card.accessibleName() == "Say “Nguyen” differently"
            await self.type_in(desk, card, "Win")
            await desk.press(Qt.Key.Key_F2)
            await desk.until(lambda: desk.sentences == ["Here is Nguyen at last."], "the sentence")
            turn = desk.bridge._reader.turn
            assert turn is not None
            assert [one.spoken.text for one in turn.sent] == ["Here is Win at last."]
            await desk.by_hand(lambda: QTest.keyClick(card.field, Qt.Key.Key_Return))
            assert not card.isVisible()
            assert desk.state is ReaderState.IDLE  # nothing was being read before
            assert [(one.written, one.reading) for one in Pronunciations().entries] == [("Nguyen", "Win")]
            card = await self.opened(desk, 10)
            assert card.field.text() == "Win"

    async def test_reading_waits_and_goes_on_with_the_new_reading(self, open_desk: OpenDesk) -> None:
        async with open_desk("espeak-ng") as desk:
            await desk.write(self.TEXT)
            desk.window.page.set_caret(0)
            await desk.press_speak()
            await desk.until(lambda: desk.seen and desk.seen[-1][2] == "Nguyen", "the word")
            await desk.press(Qt.Key.Key_F2)
            card = desk.window.findChild(WordCard)
            assert card is not None
            assert desk.state is ReaderState.PAUSED
            assert desk.window.page.selection() == (8, 14)  # the word that is heard, not the one at the caret
            await self.type_in(desk, card, "hills")
            await desk.by_hand(lambda: QTest.keyClick(card.field, Qt.Key.Key_Escape))
            await desk.until(lambda: desk.state is ReaderState.SPEAKING)
            assert Pronunciations().entries == ()
            desk.bridge._reader.pause()
            desk.window.page.select(self.TEXT.index("hills"), self.TEXT.index(". And"))
            await desk.press(Qt.Key.Key_F2)
            await self.type_in(desk, card, "mountains")
            await desk.by_hand(lambda: QTest.keyClick(card.field, Qt.Key.Key_Return))
            turn = desk.bridge._reader.turn
            assert turn is not None
            await desk.until(lambda: any("mountains" in one.spoken.text for one in turn.sent), "the new reading")
            assert desk.state is ReaderState.PAUSED

    async def test_the_word_pointed_at_is_meant_and_a_selection_before_it(self, open_desk: OpenDesk) -> None:
        async with open_desk("null", has_sound=False) as desk:
            await desk.write(self.TEXT)
            desk.window.page.word_pointed_at.emit(self.TEXT.index("hills") + 1)
            card = desk.window.findChild(WordCard)
            assert card is not None
            assert card.accessibleName() == "Say “hills” differently"
            card.dismiss()
            desk.window.page.select(23, 30)
            desk.window.page.word_pointed_at.emit(2)
            assert card.accessibleName() == "Say “He has” differently"
            card.dismiss()
            start = desk.window.page.source.length
            desk.window.page.set_caret(start)
            desk.window.page.insert(" in\u00adform")
            desk.window.page.word_pointed_at.emit(start + 5)
            assert desk.window.page.selection() == (start + 1, start + 8)
            assert card.accessibleName() == "Say “inform” differently"
            card.dismiss()
            desk.window.page.set_caret(len(self.TEXT))
            desk.window.page.select(23, 24)
            await desk.press(Qt.Key.Key_F2)
            assert not card.isVisible()
            assert desk.window.notices.isVisible()

    async def test_never_said_is_silent_and_as_written_takes_it_back(self, open_desk: OpenDesk) -> None:
        async with open_desk("null", has_sound=False) as desk:
            await desk.write(self.TEXT)
            card = await self.opened(desk, 10)
            card.silence_wished.emit()
            assert [one.reading for one in Pronunciations().entries] == [""]
            assert not card.isVisible()
            assert desk.window.page.selection() is None
            desk.window.page.set_caret(10)
            desk.bridge._pages.set_resume_point(3)
            await desk.press(Qt.Key.Key_F2)
            await desk.by_hand(lambda: QTest.keyClick(card.field, Qt.Key.Key_Return))
            assert Pronunciations().entries == ()
            desk.window.notices.remedy_wished.emit(Remedy.RESTORE_READING)
            assert [one.reading for one in Pronunciations().entries] == [""]
            assert desk.bridge._pages.place == 3  # to ask about a word is no wish to read from there

    async def test_a_press_on_the_page_closes_it(self, open_desk: OpenDesk) -> None:
        async with open_desk("null", has_sound=False) as desk:
            await desk.write(self.TEXT)
            card = await self.opened(desk, 10)
            press = QPoint(desk.window.page.viewport().width() - 5, 200)
            await desk.by_hand(
                lambda: QTest.mouseClick(desk.window.page.viewport(), Qt.MouseButton.LeftButton, pos=press)
            )
            assert not card.isVisible()

    async def test_pronunciations_come_and_go_as_files(self, open_desk: OpenDesk, tmp_path: Path) -> None:
        async with open_desk("null", has_sound=False) as desk:
            (tmp_path / "mine.dic").write_text("Nguyen\tWin\t0\t2\n")
            preferences, notices = desk.bridge._preferences, desk.window.notices
            preferences.readings_offered.emit(tmp_path / "mine.dic")
            await desk.until(lambda: notices.shown and notices.shown.key == "readings_taken", "the file")
            assert [(one.written, one.reading) for one in Pronunciations().entries] == [("Nguyen", "Win")]
            preferences.readings_wished.emit(tmp_path / "mine.pls")
            assert "Nguyen" in (tmp_path / "mine.pls").read_text()
            preferences.readings_offered.emit(tmp_path)
            await desk.until(lambda: notices.shown and notices.shown.key == "no_readings", "what a folder is")
            preferences.readings_wished.emit(tmp_path)
            assert len(Pronunciations().entries) == 1

    async def test_a_rule_is_in_force_at_once(self, open_desk: OpenDesk) -> None:
        async with open_desk("null", has_sound=False) as desk:
            await desk.write("See https://www.example.org/page now. " * 20)
            desk.window.page.set_caret(0)
            await desk.press_speak()
            turn = desk.bridge._reader.turn
            assert turn is not None
            await desk.until(lambda: turn.sent)
            assert turn.sent[0].spoken.text == "See example.org now."
            desk.bridge._settings["said.links"] = "word"
            await desk.until(lambda: turn.sent and turn.sent[-1].spoken.text == "See link now.")
