"""The page as a text to read and to edit, by code points: everybody else's way of counting, whatever Qt's is.

It takes text in and gives it out, knows caret and selection, and keeps its column. What the voice does on it is
`text_view`'s.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from core.page_blocks import PageBlocks, Placed
from gui.page_column import Column
from gui.page_document import PageDocument
from gui.page_marks import Span
from gui.page_source import PageSource, found_in
from gui.scroll_bar import ScrollBar
from gui.theme import Theme


class PageView(QPlainTextEdit):
    """A page of text. Lives on the main thread; all positions are code points."""

    edited = Signal(int, int, int)
    """Code points removed and added at a start, not by `append`. Undo may report more than what changed."""
    loading_changed = Signal(bool)
    emptied = Signal(bool)
    """Whether the page is empty, when that changes."""
    caret_moved = Signal(int)
    selection_changed = Signal(bool)
    """Whether anything is selected, when that changes."""
    left_room_changed = Signal(int)
    """How much room (px) is left at the left for what lies beside the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_viewport()
        self._theme = theme
        self._document = PageDocument(self)
        self._layout = self._document.page_layout
        self._column = Column(self, theme, self._layout)
        self.setDocument(self._document)
        self.setVerticalScrollBar(ScrollBar(theme))
        self._source = PageSource(self._document)
        self._wanted_caret: int | None = None
        self._takes_blocks = self._is_appending = False
        self._was_empty, self._had_selection = True, False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document.edited.connect(self._tell_edit)
        self._document.loading_changed.connect(self._take_loading)
        self.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.caret()))
        self.selectionChanged.connect(self._tell_selection)
        theme.changed.connect(self._take_theme)
        self._take_theme()

    def _make_viewport(self) -> None:
        """Give it a viewport of Python's own, like Qt's: to look up what Qt's is would cost 25 ms at the start."""
        viewport = QWidget()
        viewport.setBackgroundRole(QPalette.ColorRole.Base)
        viewport.setAutoFillBackground(True)
        viewport.setAcceptDrops(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self.setViewport(viewport)

    # -- text ----------------------------------------------------------------------------------------------------

    @property
    def source(self) -> PageSource:
        """The text for a reader: `length` and `read(start, stop)`."""
        return self._source

    @property
    def is_empty(self) -> bool:
        return self._document.length == 0

    @property
    def loading(self) -> bool:
        """Whether some of the text is not shown yet; it can be read all the same."""
        return self._document.loading

    def text(self) -> str:
        """Return everything. Takes its time for a large page: prefer `source.read`."""
        return self._document.read(0, self._document.length)

    def written(self, start: int, stop: int) -> str:
        """Return what stands from start to stop, what is not said included. Cheap for small slices."""
        return self._document.read(start, stop)

    def find_from(self, words: str, start: int, stop: int) -> list[Span]:
        """List where words begin from start to stop, in capitals or not, over line ends too."""
        return found_in(self._document, words, start, stop)

    @property
    def blocks(self) -> PageBlocks:
        """What is known of the text, and what of it is left unsaid: `show_unsaid` after changing that."""
        return self._document.blocks

    def set_text(self, text: str, blocks: Iterable[Placed] = ()) -> None:
        """Show another text from its start: the first piece at once, the rest by and by (`loading_changed`)."""
        self._document.blocks.clear()
        self._document.grow(False)
        self._wanted_caret = None
        self._takes_blocks = True
        self._document.blocks.add(blocks)
        self._document.load(text)
        self._takes_blocks = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def grow(self, growing: bool) -> None:
        """Say whether more of a document is to be appended."""
        self._document.grow(growing)

    def append(self, text: str, blocks: Iterable[Placed]) -> None:
        """Add what comes of a document, behind everything. The caret, the view and the marks stay."""
        self._document.blocks.add(blocks)
        with self._keeping_caret():
            self._takes_blocks = self._is_appending = True
            self._document.append(text)
            self._takes_blocks = self._is_appending = False

    def write_on(self, text: str) -> None:
        """Write behind everything what a program says: an edit as by hand, but caret, view and marks stay."""
        with self._keeping_caret():
            self._document.write_on(text)

    def cut_off(self, start: int) -> None:
        """Take away everything from start on."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self._document.unit_at(start))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def insert(self, text: str) -> None:
        """Put text in place of the selection, or at the caret, as pasting does."""
        is_new_page = self.is_empty
        self._document.put(self.textCursor(), text)
        if is_new_page and self.loading:  # whoever pastes a book wants to read it from its start
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.ensureCursorVisible()

    @contextmanager
    def _keeping_caret(self) -> Iterator[None]:
        """A caret at the end stays where it is, though text comes behind it; nothing scrolls for that."""
        cursor, bar = self.textCursor(), self.verticalScrollBar()
        anchor, position, value = cursor.anchor(), cursor.position(), bar.value()
        yield
        if self.textCursor().position() != position:
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            bar.setValue(value)

    def set_for_reading(self, is_for_reading: bool) -> None:
        """Let the text be read and selected, by hand and by key, but not changed; or be changed too."""
        self.setReadOnly(is_for_reading)
        if is_for_reading:  # Qt would let the hand select alone
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    # -- caret and selection -------------------------------------------------------------------------------------

    def caret(self) -> int:
        return self._document.code_point_at(self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Move the caret (clamped) and bring it into view, with text around it when it was out of view.

        In a part still loading, as soon as that is shown.
        """
        self._wanted_caret = None if self._document.is_shown(offset) else offset
        cursor, scrolled = self.textCursor(), self.verticalScrollBar().value()
        cursor.setPosition(self._document.unit_at(offset))
        self.setTextCursor(cursor)
        if self.verticalScrollBar().value() != scrolled:
            self.centerCursor()

    def selection(self) -> Span | None:
        """Return the selected span, or None."""
        cursor = self.textCursor()
        start, stop = (self._document.code_point_at(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        return (start, stop) if start < stop else None

    def select(self, start: int, stop: int) -> None:
        """Select a span and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._document.unit_at(start))
        cursor.setPosition(self._document.unit_at(stop), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # -- in and out ----------------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; leave files to the window."""
        return not self.isReadOnly() and source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insert(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selection()
        data.setText(self._document.read(*span) if span else "")
        return data

    # -- telling -------------------------------------------------------------------------------------------------

    def _tell_edit(self, start: int, removed: int, added: int) -> None:
        self.viewport().update()  # a neighbour's gap, or a mark, may have moved without Qt's knowing
        if not self._takes_blocks:
            self.blocks.edit(start, removed, added)
        if self.is_empty != self._was_empty:
            self._was_empty = self.is_empty
            self.emptied.emit(self.is_empty)
        if not self._is_appending:
            self.edited.emit(start, removed, added)

    def _take_loading(self, loading: bool) -> None:
        if not loading and self._wanted_caret is not None:
            self.set_caret(self._wanted_caret)
        self.loading_changed.emit(loading)

    def _tell_selection(self) -> None:
        has = self.textCursor().hasSelection()
        if has != self._had_selection:
            self._had_selection = has
            self.selection_changed.emit(has)

    # -- looks ---------------------------------------------------------------------------------------------------

    def _take_theme(self) -> None:
        self._column.take_theme()
        self._column.fit()
        self.viewport().update()

    def set_left_room(self, room: int) -> None:
        """Leave room (px) at the left for what lies beside the text."""
        self._column.set_left_room(room)
        self.left_room_changed.emit(room)

    def set_right_room(self, room: int) -> None:
        """The same at the right."""
        self._column.set_right_room(room)

    def event(self, event: QEvent) -> bool:
        """Fit the column to a new width, and let a press beside it count as one on its edge."""
        if event.type() == QEvent.Type.Resize:
            self._column.fit()
        elif isinstance(event, QMouseEvent):
            place = QPointF(self.viewport().mapFrom(self, event.position().toPoint()))
            copy = QMouseEvent(
                event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
            )
            return QCoreApplication.sendEvent(self.viewport(), copy)
        return super().event(event)
