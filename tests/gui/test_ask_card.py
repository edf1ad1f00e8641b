"""The ask card: one line above the deck, a second face for the model, and room for all of it in any window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.ask_card import AskCard
from gui.controls import Control, TextButton
from gui.theme import Theme
from tests.gui.showing import bring_up, set_letters


class Window(QWidget):
    """A page between a header's and a deck's room."""

    def __init__(self) -> None:
        super().__init__()
        self.page = QPlainTextEdit(self)
        self.resize(1120, 760)
        self.page.setGeometry(0, 52, 1120, 568)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    bring_up(qtbot, window)
    window.page.setFocus()
    return window


@pytest.fixture
def page(window: Window) -> QPlainTextEdit:
    return window.page


@pytest.fixture
def card(theme: Theme, window: Window) -> AskCard:
    card = AskCard(theme, window)
    card.show_model("llama3.2", "")
    card.open_beside(window.page)
    return card


def line_of(card: AskCard) -> QLineEdit:
    return card.findChildren(QLineEdit)[0]


def test_it_lies_above_the_deck_with_the_caret_in_the_question(card: AskCard, page: QPlainTextEdit) -> None:
    assert page.geometry().contains(card.geometry())
    assert (card.width(), card.geometry().bottom()) == (720, page.geometry().bottom() - 16)
    assert line_of(card).hasFocus()


def test_return_asks_and_gives_the_focus_back(card: AskCard, page: QPlainTextEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.asked):
        qtbot.keyClick(line_of(card), Qt.Key.Key_Return)
    qtbot.keyClicks(line_of(card), " Why is it so? ")
    with qtbot.waitSignal(card.asked) as asked:
        qtbot.keyClick(line_of(card), Qt.Key.Key_Return)
    assert asked.args == ["Why is it so?"]
    assert not card.isVisible() and page.hasFocus() and card.question == ""


def test_esc_closes_and_keeps_the_question(card: AskCard, page: QPlainTextEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line_of(card), "Why")
    qtbot.keyClick(line_of(card), Qt.Key.Key_Escape)
    assert not card.isVisible() and page.hasFocus() and card.question == "Why"


def test_the_second_face_gives_address_model_and_key(card: AskCard, qtbot: QtBot) -> None:
    card.show_endpoint("http://here/v1", "http://usual/v1", "little")
    question = line_of(card).mapTo(card.window(), line_of(card).rect().topLeft())
    qtbot.mouseClick(card.findChildren(TextButton)[0], Qt.MouseButton.LeftButton)
    assert line_of(card).mapTo(card.window(), line_of(card).rect().topLeft()) == question, "the question moved"
    address, model, key = card.findChildren(QLineEdit)[1:]
    assert address.hasFocus()
    assert (address.text(), model.text(), key.text()) == ("http://here/v1", "little", "")
    assert key.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(key, "secret")
    with qtbot.waitSignal(card.endpoint_given) as given:
        qtbot.keyClick(key, Qt.Key.Key_Return)
    assert given.args == ["http://here/v1", "little", "secret"]
    assert key.text() == "" and card.isVisible()


@pytest.mark.parametrize(
    ("name", "host", "label"),
    [("", "", "Language model"), ("llama3.2", "", "llama3.2 here"), ("big", "there.org", "big at there.org")],
)
def test_it_says_which_model_answers_and_where(card: AskCard, name: str, host: str, label: str) -> None:
    card.show_model(name, host)
    button = card.findChildren(TextButton)[0]
    assert button.label == label
    assert button.accessibleName() and button.accessibleDescription() == (host or (name and "on this computer"))


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize(("width", "height", "letters"), [(1120, 568, 14), (1120, 512, 28), (480, 320, 14)])
def test_everything_fits(
    card: AskCard,
    page: QPlainTextEdit,
    theme: Theme,
    width: int,
    height: int,
    letters: int,
    wide: bool,
) -> None:
    set_letters(theme, letters)
    page.window().resize(width, height + 192)
    page.setGeometry(0, 52, width, height)
    card.show_words("No language model answers on this computer: start Ollama, or say where one is.")
    card.open_setup(wide)
    assert page.geometry().contains(card.geometry())
    parts = [each for each in card.findChildren(QWidget) if each.parent() is card and not each.isHidden()]
    for part in parts:
        assert card.rect().contains(part.geometry()), part
        others = [each for each in parts if each is not part and each.geometry().intersects(part.geometry())]
        assert not others, (part, others)
    assert line_of(card).width() >= 200
    for control in card.findChildren(Control):
        assert control.accessibleName() and control.height() >= 36
