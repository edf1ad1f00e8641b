"""The header: names, wishes, and a title that never pushes."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from gui.controls import IconButton
from gui.header import Header
from gui.theme import Theme


@pytest.fixture
def header(theme: Theme, qtbot: QtBot) -> Header:
    header = Header(theme)
    qtbot.addWidget(header)
    header.resize(1120, header.sizeHint().height())
    header.show()
    qtbot.waitExposed(header)
    return header


def tip_of(button: IconButton) -> str:
    """What is shown when the pointer rests there."""
    QToolTip.hideText()
    here = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, here, button.mapToGlobal(here)))
    return QToolTip.text()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)  # what a tooltip asks for
def test_every_button_has_a_name_a_tooltip_and_room(header: Header) -> None:
    buttons = header.findChildren(IconButton)
    assert [each.accessibleName() for each in buttons] == [
        "Contents",
        "Open a document",
        "Speak as I type",
        "Text and colours",
        "More",
    ]
    for each in buttons:
        assert tip_of(each).startswith(each.accessibleName())
        assert (each.width(), each.height()) == (36, 36)
        assert each.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_presses_are_wishes(header: Header, qtbot: QtBot) -> None:
    wishes: list[object] = []
    header.open_wished.connect(lambda: wishes.append("open"))
    header.live_toggled.connect(lambda live: wishes.append(live))
    header.colours_wished.connect(lambda: wishes.append("colours"))
    header.more_wished.connect(lambda: wishes.append("more"))
    for each in header.findChildren(IconButton):
        qtbot.keyClick(each, Qt.Key.Key_Space)
    assert wishes == ["open", True, "colours", "more"]


def test_live_is_shown_without_a_wish(header: Header) -> None:
    wishes: list[bool] = []
    header.live_toggled.connect(wishes.append)
    header.set_live(True)
    assert QAccessible.queryAccessibleInterface(header.live_button).state().checked
    assert wishes == []


@pytest.mark.parametrize("width", [1120, 480])
def test_a_title_stays_in_the_middle_and_is_shortened(header: Header, width: int) -> None:
    header.resize(width, header.height())
    header.set_title("The Life and Strange Surprizing Adventures of Robinson Crusoe, of York, Mariner " * 2)
    label = header.findChild(QLabel)
    assert abs(label.geometry().center().x() - width / 2) <= 1
    assert label.geometry().right() < header.live_button.x()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert "…" in label.text()
    assert label.toolTip().startswith("The Life")


@pytest.mark.parametrize("palette", ["paper", "contrast"])
def test_signs_or_boxes_line_up_at_the_inset(header: Header, theme: Theme, palette: str) -> None:
    theme.set_choice(palette)
    image = header.grab().toImage()
    inked = [
        x for x in range(1120) if any(image.pixelColor(x, y) != theme.palette.paper for y in range(header.height()))
    ]
    assert inked[0] in (23, 24, 25)
    assert inked[-1] in (1094, 1095, 1096)
