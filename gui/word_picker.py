"""Picking a word to read from: by Ctrl and a click on a page that is edited, by click or Enter on one that is not.

A plain click on a page that is edited sets the caret, also while it is read: what is not yet heard can be changed.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit


class WordPicker(QObject):
    """Watches a view's pointer and keys. Shows a hand while Ctrl is down: a click would start there."""

    picked = Signal(QPoint)
    """A place of the viewport was clicked."""
    entered = Signal()
    """The word at the caret is meant."""

    def __init__(self, view: QPlainTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self._view:
            return self._take_key(event)
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._take_mouse(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._show_hand(False)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Control:
            self._show_hand(event.type() == QEvent.Type.KeyPress)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.type() == QEvent.Type.KeyPress
        if is_enter and self._view.isReadOnly() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.entered.emit()
            return True
        return False

    def _take_mouse(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        has_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            plain = self._view.isReadOnly() and event.modifiers() == Qt.KeyboardModifier.NoModifier
            self._pressed = place if has_ctrl or plain else None
            return has_ctrl  # the caret, and a page that the reader has scrolled, stay as they are
        if event.type() == QEvent.Type.MouseButtonRelease and (pressed := self._pressed) is not None:
            self._pressed = None
            if (place - pressed).manhattanLength() < QApplication.startDragDistance():
                self.picked.emit(place)
            return has_ctrl
        return False

    def _show_hand(self, shown: bool) -> None:
        self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if shown else Qt.CursorShape.IBeamCursor)
