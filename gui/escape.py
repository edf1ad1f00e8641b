"""Esc goes back a step: what lies above the page, or beside it, has it before it may stop the voice."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def claims_escape(event: QEvent) -> bool:
    """Keep Esc from the window's commands; for a widget's `event`, which is done when this is true."""
    if event.type() == QEvent.Type.ShortcutOverride and is_escape(event):
        event.accept()
        return True
    return False
