"""Everything by key: each row of the deck and each other action, pressed as a hand would, does what it is for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.reader.events import ReaderState
from gui.actions import TABLE
from gui.cards import Card
from gui.keys import Command
from gui.sheets import Sheet
from tests.gui.desk import Desk, OpenDesk

SENTENCES = [f"This is sentence number {number} of the page." for number in ("one", "two", "three", "four")]
TEXT = " ".join(SENTENCES) + "\n" + " ".join(SENTENCES)


def key_of(command: Command) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    pressed = command.keys[0][0]
    return pressed.key(), pressed.keyboardModifiers()


async def press(desk: Desk, command: Command) -> None:
    key, modifiers = key_of(command)
    target = QApplication.focusWidget() or desk.window
    await desk.by_hand(lambda: QTest.keyClick(target, key, modifiers))


def open_card(desk: Desk) -> Card | None:
    return next((each for each in desk.window.findChildren(Card) if each.isVisible()), None)


async def test_the_deck_by_key(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng") as desk:
        desk.window.page.set_text(TEXT)
        await press(desk, Command.SPEAK)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING and SENTENCES[0] in desk.sentences, "speech")
        await press(desk, Command.FORWARD)
        await desk.until(lambda: desk.sentences[-1] == SENTENCES[1], "the next sentence")
        await press(desk, Command.BACK)
        await desk.until(lambda: desk.sentences[-1] == SENTENCES[0], "the sentence before")
        await press(desk, Command.FASTER)
        assert desk.window.deck.speed_button.accessibleName() == "Speed 1.1 times"
        await press(desk, Command.SLOWER)
        assert desk.window.deck.speed_button.accessibleName() == "Speed 1 times"
        await press(desk, Command.FORWARD_PARAGRAPH)
        await desk.until(
            lambda: desk.window.page._marks.sentence and desk.window.page._marks.sentence[0] > 100, "it"
        )
        await press(desk, Command.BACK_PARAGRAPH)
        await press(desk, Command.SPEAK)
        await desk.until(lambda: desk.state is ReaderState.PAUSED, "pause")
        await press(desk, Command.AGAIN)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "the sentence again")
        await press(desk, Command.STOP)
        await desk.until(lambda: desk.state is ReaderState.IDLE, "silence")
        await press(desk, Command.SPEAK_HERE)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech from the caret")
        await desk.by_hand(lambda: QTest.keyClick(desk.window.page, Qt.Key.Key_Escape))
        await desk.until(lambda: desk.state is ReaderState.IDLE, "silence")
        await press(desk, Command.LIVE)
        assert desk.window.header.live_button.isChecked()
        await press(desk, Command.LIVE)
        assert not desk.window.header.live_button.isChecked()
        QGuiApplication.clipboard().setText("Pasted.", QClipboard.Mode.Clipboard)
        await press(desk, Command.PASTE_AND_LISTEN)
        await desk.until(lambda: "Pasted." in desk.sentences, "what was pasted")


CARDS = {
    Command.VOICE: "Voices",
    Command.COLOURS: "Text and colours",
    Command.SLEEP: "Sleep timer",
}
SHEETS = {Command.SETTINGS: "Settings", Command.KEYS: "Keys"}


async def test_cards_sheets_and_sizes_by_key(open_desk: OpenDesk) -> None:
    async with open_desk("espeak-ng", has_sound=False) as desk:
        window = desk.window
        window.page.set_text(TEXT)
        for command, name in CARDS.items():
            await press(desk, command)
            card = open_card(desk)
            assert card is not None and card.accessibleName() == name
            await desk.by_hand(lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape))
            assert open_card(desk) is None
        for command, name in SHEETS.items():
            await press(desk, command)
            shown = window.sheets.surface
            assert isinstance(shown, Sheet) and shown.accessibleName() == name
            await desk.by_hand(lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape))
            assert window.sheets.surface is window.page
        size = window.page.font().pixelSize()
        await press(desk, Command.LARGER_TEXT)
        assert window.page.font().pixelSize() > size
        await press(desk, Command.SMALLER_TEXT)
        await press(desk, Command.USUAL_TEXT)
        assert window.page.font().pixelSize() == size
        await press(desk, Command.NEXT_PART)
        assert window.deck.isAncestorOf(QApplication.focusWidget())


def test_every_action_has_a_key_of_its_own() -> None:
    commands = [entry[0] for entry in TABLE if entry is not None]
    assert set(Command) == set(commands)
    keys = [key.toString() for command in commands for key in command.keys]
    assert "" not in keys and len(keys) == len(set(keys))
