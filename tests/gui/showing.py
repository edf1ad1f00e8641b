"""A widget by itself on the screen, as a test of one needs it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.theme import Theme


def bring_up(qtbot: QtBot, widget: QWidget) -> None:
    """Show a widget in front, where it takes the keys; it goes with the test."""
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def set_letters(theme: Theme, px: int) -> None:
    """Let the system's letters be so large; the fixture `theme` sets them back."""
    font = QFont(QApplication.font())
    font.setPixelSize(px)
    QApplication.setFont(font)
    theme.take_system_font()
