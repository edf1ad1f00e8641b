"""How the page follows the voice, and lets go of it where the reader looks elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from gui.text_view import TextView
from tests.gui.text_page import PAGE, SENTENCE, rect_at, wheel


def spoken_top(view: TextView, offset: int) -> float:
    return rect_at(view, offset).top() / view.viewport().height()


def test_spoken_line_is_kept_between_25_and_50_percent(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    places: list[float] = []
    bar = view.verticalScrollBar()
    for number in range(60):
        start = PAGE.index("It was", number * len(SENTENCE) - number // 3)
        view.show_spoken((start, start + len(SENTENCE) - 1), (start, start + 2))
        qtbot.waitUntil(lambda at=start: 0.19 < spoken_top(view, at) <= 0.5 or bar.value() == 0)
        places.append(spoken_top(view, start))
    assert max(places) <= 0.5 and bar.value() > 50
    assert view.is_following


def test_whole_sentence_is_in_view_if_it_fits(view: TextView, qtbot: QtBot) -> None:
    text = PAGE + "\n" + SENTENCE.replace(".", ",") * 9 + "\n" + PAGE
    view.set_text(text)
    start = text.index("out, ") - 90
    sentence = (start, start + len(SENTENCE) * 9 - 1)
    view.show_spoken(sentence, (start, start + 2))
    height = view.viewport().height()
    for word in range(start, sentence[1], 200):
        view.show_spoken(sentence, (word, word + 3))
        qtbot.waitUntil(
            lambda: rect_at(view, sentence[0]).top() >= 0 and rect_at(view, sentence[1]).bottom() <= height
        )


def test_scrolling_lets_go_at_once_and_follow_goes_back(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    said: list[bool] = []
    view.following_changed.connect(said.append)
    wheel(view)
    assert not view.is_following
    before = view.verticalScrollBar().value()
    far = len(PAGE) - 500
    view.show_spoken((far, far + 50), (far, far + 5))
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == before and not view.sentence_visible()
    view.follow()
    qtbot.waitUntil(view.sentence_visible)
    assert said == [False, True]


def test_with_less_motion_the_page_jumps(view: TextView) -> None:
    view.set_text(PAGE)
    view.set_calm(True)
    below = len(SENTENCE) * 18
    view.show_spoken((below, below + 50), (below, below + 5))
    assert view.sentence_visible()


def test_hand_stops_a_scroll_under_way(view: TextView) -> None:
    view.set_text(PAGE)
    start = 2500
    view.show_spoken((start, start + 50), (start, start + 5))
    wheel(view, 0)
    stopped = view.verticalScrollBar().value()
    for _ in range(5):
        QApplication.processEvents()
    assert view.verticalScrollBar().value() == stopped


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_X])
def test_keys_that_move_let_go(view: TextView, qtbot: QtBot, key: Qt.Key) -> None:
    view.set_text(PAGE)
    qtbot.keyClick(view, key)
    assert not view.is_following


def test_keys_that_move_nothing_do_not(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Shift)
    assert view.is_following


def test_mouse_and_scroll_bar_let_go(view: TextView, qtbot: QtBot) -> None:
    view.set_text(PAGE)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert not view.is_following
    view.follow()
    view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert not view.is_following


def test_what_the_program_does_is_not_the_readers_hand(view: TextView) -> None:
    view.set_text(PAGE)
    view.set_caret(5000)
    view.verticalScrollBar().setValue(3)
    view.set_text("other")
    view.insert("more")
    assert view.is_following


def test_sentence_coming_into_view_is_told(view: TextView) -> None:
    view.set_text(PAGE)
    wheel(view, 0)
    said: list[bool] = []
    view.sentence_visible_changed.connect(said.append)
    view.show_spoken((0, 50), None)
    view.verticalScrollBar().setValue(40)
    view.verticalScrollBar().setValue(0)
    assert said == [True, False, True]
