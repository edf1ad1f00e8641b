"""Asking in the window: the card, the answer that grows on the page and is read, and what stops it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.reader.events import ReaderState
from core.settings import Settings
from gui.ask_card import AskCard
from tests.fixtures.chat_server import ChatServer, Cut, Hold
from tests.gui.desk import Desk, OpenDesk

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "One sentence is here. Another one is here as well. And there is a third one too. "


@pytest.fixture(autouse=True)
def _place(chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY", "OPENAI_MODEL"):
        monkeypatch.delenv(name, raising=False)
    settings = Settings()
    settings["ask.base_url"] = chat_server.url
    yield


def card_of(desk: Desk) -> AskCard:
    return desk.bridge._questions._card


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


async def ask(desk: Desk, question: str) -> None:
    await desk.press(Qt.Key.Key_K, CONTROL)
    await desk.until(lambda: card_of(desk).isVisible(), "the card")
    await desk.by_hand(lambda: QTest.keyClicks(focus(), question))
    await desk.by_hand(lambda: QTest.keyClick(focus(), Qt.Key.Key_Return))


def text_of(desk: Desk) -> str:
    return desk.window.page.text()


async def test_an_answer_is_read_while_it_is_written_and_the_next_question_knows_what_was_heard(
    open_desk: OpenDesk, chat_server: ChatServer
) -> None:
    async with open_desk("espeak-ng") as desk:
        await desk.write("Mine.")
        await desk.press(Qt.Key.Key_K, CONTROL)
        card = card_of(desk)
        await desk.until(lambda: card._model.label == "little-model here", "the model's name")
        chat_server.say(
            "## It is\n\n",
            "One **is** here. ",
            "Two",
            Hold(lambda: "One **is** here." in desk.sentences),
            " is here.",
        )
        chat_server.say("Fine.")
        await ask_on(desk, "How many?")
        assert not card.isVisible()
        await desk.until(lambda: text_of(desk).endswith("Two is here."), "the answer")
        assert text_of(desk) == "Mine.\n\nHow many?\n\n## It is\n\nOne **is** here. Two is here."
        assert "How many?" not in desk.sentences
        assert desk.window.page.source.read(7, 16) == " " * 9
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        await ask(desk, "And?")
        await desk.until(lambda: text_of(desk).endswith("Fine."), "the second answer")
        assert chat_server.last_messages == [
            ("user", "How many?"),
            ("assistant", "## It is\n\nOne **is** here. Two is here."),
            ("user", "And?"),
        ]
        assert desk.link.connections == 1
        assert len(set(chat_server.connections)) == 1


async def ask_on(desk: Desk, question: str) -> None:
    await desk.by_hand(lambda: QTest.keyClicks(focus(), question))
    await desk.by_hand(lambda: QTest.keyClick(focus(), Qt.Key.Key_Return))


async def test_stop_ends_both_and_the_history_at_the_word_heard(
    open_desk: OpenDesk, chat_server: ChatServer
) -> None:
    chat_server.say(LONG, Hold())
    chat_server.say("Fine.")
    async with open_desk("espeak-ng") as desk:
        await ask(desk, "How many?")
        await desk.until(
            lambda: any(word == "Another" for _, _, word in desk.seen), "a word of the second sentence"
        )
        await desk.press(Qt.Key.Key_Escape)
        assert desk.state is ReaderState.IDLE
        heard = next(word for _, _, word in reversed(desk.seen) if word)
        await desk.until(lambda: chat_server.left_at, "the model to be left")
        await ask(desk, "And?")
        await desk.until(lambda: len(chat_server.bodies) == 2, "the next question")
        _, answer, _ = chat_server.last_messages
        assert answer[0] == "assistant" and LONG.startswith(answer[1]) and answer[1].endswith(heard)
        await desk.until(lambda: text_of(desk).endswith("Fine."), "the second answer")


async def test_another_text_ends_the_answer_and_the_conversation(
    open_desk: OpenDesk, chat_server: ChatServer
) -> None:
    chat_server.say(LONG, Hold())
    chat_server.say("Fine.")
    async with open_desk("espeak-ng") as desk:
        await ask(desk, "How many?")
        await desk.until(lambda: desk.sentences, "the answer to be heard")
        QApplication.clipboard().setText("Something else.")
        await desk.press(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        await desk.until(lambda: chat_server.left_at, "the model to be left")
        assert text_of(desk) == "Something else."
        await ask(desk, "And?")
        await desk.until(lambda: text_of(desk).endswith("Fine."), "the second answer")
        assert chat_server.last_messages == [("user", "And?")]


async def test_a_question_that_is_not_answered_goes_back_to_the_card(
    open_desk: OpenDesk, chat_server: ChatServer
) -> None:
    chat_server.fail(500, "Out of memory")
    async with open_desk("espeak-ng") as desk:
        await desk.write("Mine.")
        await ask(desk, "How many?")
        await desk.until(lambda: desk.window.notices.shown, "the notice")
        assert desk.window.notices.shown is not None
        assert desk.window.notices.shown.fact == "The language model did not answer."
        assert text_of(desk) == "Mine."
        assert card_of(desk).question == "How many?"
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")


async def test_of_a_broken_answer_what_came_stays_and_is_read(open_desk: OpenDesk, chat_server: ChatServer) -> None:
    chat_server.say("One is here. Two", Cut())
    async with open_desk("espeak-ng") as desk:
        await ask(desk, "How many?")
        await desk.until(lambda: desk.window.notices.shown, "the notice")
        assert text_of(desk) == "How many?\n\nOne is here. Two"
        await desk.until(lambda: desk.sentences == ["One is here.", "Two"], "all of it heard")


async def test_where_nobody_answers_the_card_says_how_to_set_it_up(
    open_desk: OpenDesk, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings()
    settings["ask.base_url"] = ""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    async with open_desk("espeak-ng", has_sound=False) as desk:
        await desk.press(Qt.Key.Key_K, CONTROL)
        card = card_of(desk)
        await desk.until(lambda: "start Ollama" in card._words.text(), "the sentence")
        assert card._fields[0].isVisible() and focus() is card._question, "typing goes on"
        await desk.by_hand(lambda: card._fields[0].setText(chat_server.url))
        await desk.by_hand(lambda: card._fields[1].setText("large-model"))
        await desk.by_hand(lambda: QTest.keyClick(card._fields[1], Qt.Key.Key_Return))
        await desk.until(lambda: card._model.label == "large-model here", "the model")
        kept = chat_server.url, "large-model"
        await desk.until(lambda: (Settings()["ask.base_url"], Settings()["ask.model"]) == kept, "the file")
        assert not card._fields[0].isVisible()
        await desk.by_hand(lambda: QTest.keyClick(card, Qt.Key.Key_Escape))
        assert not card.isVisible()
        assert focus() is desk.window.page
