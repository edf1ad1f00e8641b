"""The page by itself, and how a test looks at it."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.text_view import TextView
from gui.theme import Theme

SENTENCE = "It was small wonder, then, that he suddenly flung down his brush on the floor and bolted out. "
PAGE = "\n".join(SENTENCE * 3 for _ in range(60))


@pytest.fixture
def no_blinking(qapp: QApplication) -> Iterator[None]:
    """A caret that is always seen."""
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(flash)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, no_blinking: None) -> TextView:
    """The page by itself, in front."""
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(1120, 568)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def span(text: str, part: str, after: int = 0) -> tuple[int, int]:
    """Where a part of a text stands."""
    start = text.index(part, after)
    return start, start + len(part)


def picture(view: TextView) -> QImage:
    """What is seen of the page."""
    return view.viewport().grab().toImage()


def area_of(image: QImage, colour: QColor) -> QRect:
    """The smallest rectangle that holds every pixel of a colour; empty if there is none."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)  # held: its pixels go with it
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    ys, xs = np.nonzero(pixels == colour.rgb())
    if not len(xs):
        return QRect()
    return QRect(QPoint(int(xs.min()), int(ys.min())), QPoint(int(xs.max()), int(ys.max())))


def rect_at(view: TextView, offset: int) -> QRect:
    """Where the caret would stand, for an offset in code points of a text without display breaks."""
    cursor = view.textCursor()
    cursor.setPosition(len(view.source.read(0, offset).encode("utf-16-le")) // 2)
    return view.cursorRect(cursor)


def wheel(view: TextView, steps: int = -1) -> None:
    """Turn the wheel; no step at all lets go without scrolling."""
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
