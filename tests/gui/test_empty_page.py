"""The page without text: three ways, and a page beneath that can be clicked and typed on all the while."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.controls import RowButton
from gui.empty_page import EmptyPage
from gui.theme import Theme
from tests.gui.showing import bring_up, set_letters


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> QPlainTextEdit:
    page = QPlainTextEdit()
    page.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    page.resize(1120, 568)
    bring_up(qtbot, page)
    page.setFocus()
    return page


@pytest.fixture
def empty(theme: Theme, page: QPlainTextEdit) -> EmptyPage:
    empty = EmptyPage(theme, page)
    empty.show()
    return empty


def ways(empty: EmptyPage) -> list[RowButton]:
    """The rows that are seen."""
    return [row for row in empty.findChildren(RowButton) if row.isVisible()]


def test_the_ways_are_wishes(empty: EmptyPage, qtbot: QtBot) -> None:
    wishes: list[str] = []
    empty.paste_wished.connect(lambda: wishes.append("paste"))
    empty.open_wished.connect(lambda: wishes.append("open"))
    empty.ask_wished.connect(lambda: wishes.append("ask"))
    empty.sample_wished.connect(lambda: wishes.append("sample"))
    rows = ways(empty)
    assert [(row.accessibleName(), row.accessibleDescription()) for row in rows] == [
        ("Paste and listen", "Ctrl+Shift+V"),
        ("Open a document", "Ctrl+O"),
        ("Ask a language model", "Ctrl+K"),
        ("Hear a short sample", ""),
    ]
    qtbot.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    qtbot.keyClick(rows[2], Qt.Key.Key_Return)
    qtbot.keyClick(rows[3], Qt.Key.Key_Return)
    assert wishes == ["paste", "open", "ask", "sample"]


def test_clicks_beside_the_rows_and_letters_go_to_the_page(
    empty: EmptyPage, page: QPlainTextEdit, qtbot: QtBot
) -> None:
    ways(empty)[0].setFocus()
    question = empty.findChildren(QLabel)[0]
    for spot in (QPoint(10, 10), question.geometry().center()):
        qtbot.mouseClick(page.viewport().childAt(spot), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
        assert QApplication.focusWidget() is page
        ways(empty)[0].setFocus()
    page.setFocus()
    qtbot.keyClicks(page, "Dear Aunt Clara")
    assert page.toPlainText() == "Dear Aunt Clara"


def test_the_caret_stands_at_the_question_while_the_page_has_the_focus(
    empty: EmptyPage, page: QPlainTextEdit, theme: Theme
) -> None:
    question = empty.findChildren(QLabel)[0].geometry()
    spot = QPoint(question.left() - 7, question.center().y() - 4)
    assert empty.grab().toImage().pixelColor(spot) == theme.palette.you
    assert page.cursorWidth() == 0
    ways(empty)[0].setFocus()
    assert empty.grab().toImage().pixelColor(spot) != theme.palette.you
    empty.hide()
    assert page.cursorWidth() > 0


@pytest.mark.parametrize(
    ("width", "height", "letters"), [(1120, 568, 14), (1120, 512, 28), (640, 364, 14), (480, 244, 14)]
)
def test_everything_fits(
    empty: EmptyPage, page: QPlainTextEdit, theme: Theme, width: int, height: int, letters: int
) -> None:
    set_letters(theme, letters)
    page.resize(width, height)
    QApplication.processEvents()
    parts = [each for each in empty.children() if isinstance(each, QLabel | RowButton) and each.isVisible()]
    for part in parts:
        assert empty.rect().contains(part.geometry().adjusted(0, 2, 0, -2)), part
    for label in (each for each in parts if isinstance(each, QLabel)):
        needed = QFontMetrics(label.font()).size(0, label.text())
        assert needed.width() <= label.width() and needed.height() <= label.height() + 2, label.text()
    for row in (each for each in parts if isinstance(each, RowButton)):
        assert row.sizeHint().width() <= row.width()
        assert row.height() >= 36
    tops = sorted(part.geometry().center().y() for part in parts)
    assert all(below - above >= 20 for above, below in pairwise(tops))


def test_the_last_text_is_offered_before_the_other_ways(empty: EmptyPage, qtbot: QtBot) -> None:
    empty.offer("The Wind in the Willows, by Kenneth Grahame", 6)
    first = min(ways(empty), key=lambda row: row.y())
    assert first.accessibleName().startswith("Go on: The Wind in the W")
    assert first.accessibleName().endswith("…, 6 min left")
    with qtbot.waitSignal(empty.go_on_wished):
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    empty.offer("", 0)
    assert "Go on" not in " ".join(row.accessibleName() for row in ways(empty))


def test_all_of_it_is_mirrored_in_a_language_that_reads_leftwards(theme: Theme, page: QPlainTextEdit) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    empty = EmptyPage(theme, page)
    empty.show()
    first = ways(empty)[0].geometry()
    assert empty._caret.left() > first.center().x()
    assert empty._promise_sign.x() > empty._promise.geometry().right()


def test_nothing_is_measured_before_there_is_something_to_see(
    theme: Theme, page: QPlainTextEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []
    fit = EmptyPage._question_font
    monkeypatch.setattr(EmptyPage, "_question_font", lambda self, width: measured.append(width) or fit(self, width))
    empty = EmptyPage(theme, page)
    page.resize(900, 500)
    theme.set_choice("night")
    QApplication.processEvents()
    assert not measured
    empty.show()
    assert measured
    assert empty.size() == page.viewport().size()


@pytest.mark.parametrize("width", [480, 1120])
def test_a_long_title_leaves_room_for_the_rest_of_its_row(
    empty: EmptyPage, page: QPlainTextEdit, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 568)
    empty.offer("The first story begins here, and it is long enough to stay.", 0)
    row = ways(empty)[0]
    assert row.sizeHint().width() <= row.width()
    assert row.accessibleName().startswith("Go on: The fir")
    assert row.accessibleName().endswith("…, under a minute left")
