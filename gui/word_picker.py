"""Picking a word to read from: by Ctrl and a click on a page for writing, by click or Enter on one for reading.

A plain click on a page for writing sets the caret, also while it is read: what is not yet heard can be changed. On
a page for reading it reads at once, unless it selects or lets go of a selection; where a second one follows, they
select the word, and the first is taken back. Space pauses there and goes on.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit


class WordPicker(QObject):
    """Watches a view's pointer and keys. Shows a hand while Ctrl is down: a click would start there."""

    picked = Signal(int)
    """Reading is to begin at a place of the text."""
    taken_back = Signal()
    """What was picked last was the first of two clicks, which only select."""
    entered = Signal()
    """The word at the caret is meant."""
    paused = Signal()
    """The voice is to pause, or to go on."""

    def __init__(self, view: QPlainTextEdit, place_at: Callable[[QPoint], int | None]) -> None:
        """`place_at` tells where reading begins after a click on a point of the viewport; None: nowhere."""
        super().__init__(view)
        self._view, self._place_at = view, place_at
        self._pressed: QPoint | None = None
        self._was_picked = False
        """Whether the last plain click picked a word."""
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
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.type() != QEvent.Type.KeyPress or not (is_plain and self._view.isReadOnly()):
            return False
        return self._take_wish(event)

    def _take_wish(self, event: QKeyEvent) -> bool:
        """Emit, once for each press, what a key wishes on a page for reading; tell whether it was such a key."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                wish = self.entered
            case Qt.Key.Key_Space:
                wish = self.paused
            case _:
                return False
        if not event.isAutoRepeat():
            wish.emit()
        return True

    def _take_mouse(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        has_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        point = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._was_picked = False
                plain = self._view.isReadOnly() and event.modifiers() == Qt.KeyboardModifier.NoModifier
                self._pressed = point if has_ctrl or plain else None
                return has_ctrl  # the caret, and a page that the reader has scrolled, stay as they are
            case QEvent.Type.MouseButtonDblClick if self._was_picked:
                self._was_picked = False
                self.taken_back.emit()
            case QEvent.Type.MouseButtonRelease if (pressed := self._pressed) is not None:
                self._pressed = None
                if (point - pressed).manhattanLength() < QApplication.startDragDistance():
                    self._take_click(point, has_ctrl=has_ctrl)
                return has_ctrl
        return False

    def _take_click(self, point: QPoint, *, has_ctrl: bool) -> None:
        selects = not has_ctrl and self._view.textCursor().hasSelection()
        if selects or (place := self._place_at(point)) is None:
            return
        self._was_picked = not has_ctrl
        self.picked.emit(place)

    def _show_hand(self, shown: bool) -> None:
        self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor if shown else Qt.CursorShape.IBeamCursor)
