"""Keys on the page that Qt would take wrong: display breaks are no part of the text, lines higher than letters."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from gui.page_document import PageDocument
from gui.page_layout import continues_paragraph


def edit_by_key(view: QPlainTextEdit, document: PageDocument, event: QKeyEvent) -> bool:
    """Do what Qt would do wrong; return whether the key was one of those."""
    if view.isReadOnly():
        return False
    keys, cursor = QKeySequence.StandardKey, view.textCursor()
    if event.matches(keys.InsertParagraphSeparator) or event.matches(keys.InsertLineSeparator):
        document.break_paragraph(cursor)
        view.ensureCursorVisible()
        return True
    if event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart():
        return _delete_through_break(cursor.block(), cursor, QTextCursor.MoveOperation.Left)
    if event.key() == Qt.Key.Key_Delete and cursor.atBlockEnd():
        return _delete_through_break(cursor.block().next(), cursor, QTextCursor.MoveOperation.Right)
    return False


def would_edit(event: QKeyEvent) -> bool:
    """Whether a key would change a text that can be edited."""
    keys = QKeySequence.StandardKey
    if any(event.matches(each) for each in (keys.Paste, keys.Cut, keys.Undo, keys.Redo)):
        return True
    if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
        return True
    is_command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and not is_command


def _delete_through_break(behind: QTextBlock, cursor: QTextCursor, way: QTextCursor.MoveOperation) -> bool:
    """At a display break, which is no part of the text, delete the character on its other side."""
    if cursor.hasSelection() or not (behind.isValid() and continues_paragraph(behind)):
        return False
    cursor.movePosition(way, QTextCursor.MoveMode.KeepAnchor, 2)
    cursor.removeSelectedText()
    return True


def bring_caret_in(view: QPlainTextEdit) -> None:
    """Scroll on if the caret is just past the bottom: Qt counts with lines as high as their letters.

    From more than a screen away it was not moved there to be seen: selecting everything leaves the view.
    """
    bar, height = view.verticalScrollBar(), view.viewport().height()
    if view.cursorRect().bottom() > 2 * height:
        return
    while view.cursorRect().bottom() > height and bar.value() < bar.maximum():
        bar.setValue(bar.value() + 1)
