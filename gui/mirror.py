"""Places in a window that reads from right to left: the mirror image of where they are otherwise.

Layouts and aligned words are mirrored by Qt; what is placed or painted by hand goes through here. Time runs one way
in all of them: the wave, and the buttons that go back and forward, stay as they are.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_ISOLATE, _END = "\u2068", "\u2069"


def isolated(words: str) -> str:
    """Let words of another language keep their order, and their full stop its place, in a window of ours."""
    reads_leftwards = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"{_ISOLATE}{words}{_END}" if reads_leftwards and words else words


def place(widget: QWidget, left: int, top: int, width: int, height: int) -> None:
    """Give a child its place in its parent."""
    parent = widget.parentWidget()
    assert parent is not None
    widget.setGeometry(mirrored(parent, QRect(left, top, width, height)))


def left_of(widget: QWidget) -> int:
    """Return the left edge that a child was placed with."""
    parent = widget.parentWidget()
    assert parent is not None
    return mirrored(parent, widget.geometry()).left()


def mirrored(inside: QWidget, box: QRect) -> QRect:
    """Return where a box lies inside a widget as its language reads; twice is as before."""
    # Qt's own QStyle.visualRect would have Python know all of QStyle before the first picture, which takes 5 ms.
    if inside.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return box.translated(inside.width() - 2 * box.x() - box.width(), 0)
    return QRect(box)


def mirrored_x(inside: QWidget, x: float) -> float:
    """Return where a point lies across a widget as its language reads."""
    return inside.width() - x if inside.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
