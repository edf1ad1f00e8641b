"""The page's text: read by code points, put on the page in pieces, and reported edit by edit.

The whole text is there from the first moment: what is not on the page yet (`loading`) is read from where it waits.
Paragraphs of any length are allowed: for display they are broken where it hurts least, and those breaks are no part
of the text.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from core.page_blocks import PageBlocks
from gui.page_layout import PageLayout, continues_paragraph, display_break_format, shape_of
from gui.page_positions import PositionMap
from gui.page_styles import style
from gui.page_text import PARAGRAPH_LIMIT, PIECE, astral_units, display_breaks, normalised, piece_end, shown

_BREATH_MS = 2
"""Between two pieces, so that keys and paints come in between."""


class Edit(NamedTuple):
    """Code points went and came at start."""

    start: int
    removed: int
    added: int


class _Incoming:
    """Text that belongs at the cursor and is on its way there."""

    def __init__(self, text: str, cursor: QTextCursor, undoable: bool) -> None:
        self.text = text
        self.cursor = cursor
        self.undoable = undoable
        self.taken = 0
        self.at = 0
        """Where the rest belongs: code points on the page before it."""

    @property
    def rest(self) -> int:
        return len(self.text) - self.taken

    def take(self, size: int) -> str:
        start, self.taken = self.taken, piece_end(self.text, self.taken, size)
        return shown(self.text[start : self.taken])

    def read(self, start: int, stop: int) -> str:
        return shown(self.text[self.taken + max(start, 0) : self.taken + max(stop, 0)])


class _Putting(NamedTuple):
    """A piece being put: units removed at a start, extra units among those that come."""

    incoming: _Incoming
    start: int
    removed: int
    is_first: bool
    extras: list[int]


class PageDocument(QTextDocument):
    """A QTextDocument that counts in code points. Lives on the main thread."""

    edited = Signal(int, int, int)
    """Code points removed and added at a start, after the page was laid out; undo may report more than changed."""
    shifted = Signal(int, int, int)
    """The same in Qt's units and for each piece, before the page is laid out: to keep positions by, no more."""
    loading_changed = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, *, piece: int = PIECE, paragraph_limit: int = PARAGRAPH_LIMIT
    ) -> None:
        """`piece`: code points put on the page at once; `paragraph_limit`: the longest that is laid out as one."""
        super().__init__(parent)
        self._piece = piece
        self._paragraph_limit = paragraph_limit
        self.page_layout = PageLayout(self)
        self.setDocumentLayout(self.page_layout)
        self._map = PositionMap()
        self._incoming: _Incoming | None = None
        self._putting: _Putting | None = None
        self._edits: list[Edit] = []
        self._written_on = -1
        self._said_loading = False
        self._is_growing = self._is_styling = False
        self.blocks = PageBlocks()
        """What is known of the text. Blocks are added before their text: it comes with their looks."""
        self._timer = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._timer.timeout.connect(self._put_next)
        self.contentsChange.connect(self._note_change)
        self.contentsChanged.connect(self._announce)

    # -- reading -------------------------------------------------------------------------------------------------

    @property
    def length(self) -> int:
        """How many code points the text has."""
        return self._map.length + (self._incoming.rest if self._incoming else 0)

    @property
    def is_growing(self) -> bool:
        """Whether more is to be appended."""
        return self._is_growing

    @property
    def loading(self) -> bool:
        """Whether some of the text is not on the page yet."""
        return self._incoming is not None

    def read(self, start: int, stop: int) -> str:
        """Return the text from start to stop (code points), clamped to what there is."""
        start, stop = max(start, 0), max(stop, start, 0)
        if self._incoming is None:
            return self._read_page(start, stop)
        at, rest = self._incoming.at, self._incoming.rest
        return (
            self._read_page(min(start, at), min(stop, at))
            + self._incoming.read(start - at, stop - at)
            + self._read_page(max(start - rest, at), max(stop - rest, at))
        )

    def code_point_at(self, unit: int) -> int:
        """Where Qt's position is in the text."""
        on_page = self._map.code_point_at(unit)
        behind = self._incoming is not None and on_page > self._incoming.at
        return on_page + (self._incoming.rest if self._incoming and behind else 0)

    def unit_at(self, code_point: int) -> int:
        """Where the text's position is for Qt: the nearest that is on the page (`is_shown`)."""
        if self._incoming is not None and code_point > self._incoming.at:
            code_point = max(self._incoming.at, code_point - self._incoming.rest)
        return self._map.unit_at(min(max(code_point, 0), self._map.length))

    def is_shown(self, code_point: int) -> bool:
        """Whether a position is on the page, or past its end for good."""
        return self._incoming is None or code_point <= self._incoming.at

    def units_of(self, start: int, stop: int) -> tuple[int, int]:
        """Where a span is for Qt: from its first character, not from a display break before it."""
        first = self.unit_at(start)
        if stop > start and self._map.is_extra(first) and self.characterAt(first) == "\u2029":
            first += 1
        return first, max(first, self.unit_at(stop))

    def _read_page(self, start: int, stop: int) -> str:
        first, last = (
            self._map.unit_at(min(start, self._map.length)),
            self._map.unit_at(min(stop, self._map.length)),
        )
        if first >= last:
            return ""
        cursor = QTextCursor(self)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        text = cursor.selectedText()
        if len(text) != stop - start:
            text = self._without_display_breaks(text, first, last)
        return text.replace("\u2029", "\n").replace("\u2028", "\n")

    def _without_display_breaks(self, text: str, first: int, last: int) -> str:
        kept, done, astral = [], 0, 0
        for unit in self._map.extras(first, last):
            at = unit - first - astral
            if at < len(text) and text[at] == "\u2029":
                kept.append(text[done:at])
                done = at + 1
            else:
                astral += 1
        return "".join([*kept, text[done:]])

    # -- writing -------------------------------------------------------------------------------------------------

    def load(self, text: str) -> None:
        """Replace everything; what was there, and how to undo to it, is gone."""
        if self._incoming is not None:
            self._edits.append(Edit(self._incoming.at, self._incoming.rest, 0))
        self._drop_incoming()
        self.setUndoRedoEnabled(False)
        cursor = QTextCursor(self)
        cursor.select(QTextCursor.SelectionType.Document)
        self._put(cursor, text, undoable=False)
        self._announce()

    def append(self, text: str) -> None:
        """Add at the end what comes of a document that is `grow`ing."""
        incoming = self._incoming
        if incoming is not None and not incoming.undoable:
            incoming.text += normalised(text)
            return
        while self._incoming:
            self._put_next()
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._put(cursor, text, undoable=False)

    def grow(self, growing: bool) -> None:
        """Say whether more is to be appended. Meanwhile nothing can be undone."""
        self._is_growing = growing
        self.setUndoRedoEnabled(not growing and self._incoming is None)

    def put(self, cursor: QTextCursor, text: str) -> None:
        """Put text in place of the cursor's selection, as one step of undo; large text comes in pieces."""
        while self._incoming and len(text) > self._piece:
            self._put_next()
        self._put(QTextCursor(cursor), text, undoable=True)

    def write_on(self, text: str) -> None:
        """Put text at the end; with what was written so just before, it is one step of undo."""
        while self._incoming:
            self._put_next()
        cursor = QTextCursor(self)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._put(cursor, text, undoable=True, joins=self.revision() == self._written_on)
        self._written_on = self.revision()

    def break_paragraph(self, cursor: QTextCursor) -> None:
        """Begin a new paragraph in place of the cursor's selection; never one for display only."""
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.endEditBlock()

    def _put(self, cursor: QTextCursor, text: str, undoable: bool, *, joins: bool = False) -> None:
        incoming = _Incoming(normalised(text), cursor, undoable)
        start, removed = cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()
        if joins:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        cursor.removeSelectedText()
        if not start and self.isEmpty():
            cursor.setBlockFormat(QTextBlockFormat())
        self._put_piece(incoming, start, removed, is_first=True)

    def _put_next(self) -> None:
        incoming = self._incoming
        if incoming is None:
            return
        if incoming.undoable:
            incoming.cursor.joinPreviousEditBlock()
        else:
            incoming.cursor.beginEditBlock()
        self._put_piece(incoming, incoming.cursor.position(), 0, is_first=False)

    def _put_piece(self, incoming: _Incoming, start: int, removed: int, *, is_first: bool) -> None:
        """Insert a piece in place of what was removed, and close the edit block that the caller has opened."""
        first = incoming.cursor.position()
        extras = self._insert(incoming.cursor, incoming.take(self._piece))
        if incoming.rest:
            self._incoming = incoming
            self._timer.start()
        elif self._incoming is incoming:
            self._incoming = None
        self._putting = _Putting(incoming, start, removed, is_first, extras)
        incoming.cursor.endEditBlock()
        self._putting = None
        if len(self.blocks) and not incoming.undoable:
            self._style(first, incoming.cursor.position())
        if not incoming.rest and not incoming.undoable:
            self.setUndoRedoEnabled(not self._is_growing)
        self._say_loading()

    def _insert(self, cursor: QTextCursor, piece: str) -> list[int]:
        """Insert text at the cursor, breaking long paragraphs; return the extra units among what came."""
        extras: list[int] = []
        done = 0
        for end in (*display_breaks(piece, cursor.positionInBlock(), self._paragraph_limit), len(piece)):
            part = piece[done:end]
            extras += (cursor.position() + unit for unit in astral_units(part))
            _insert_plain(cursor, part)
            done = end
            if end < len(piece):
                extras.append(cursor.position())
                cursor.insertBlock(QTextBlockFormat(), display_break_format())
                self.page_layout.has_display_breaks = True
        return extras

    def _style(self, start: int, stop: int) -> None:
        """Give what has come to the page (Qt's units) the looks of its blocks. Nothing moves by that."""
        self._is_styling, cursor = True, QTextCursor(self)
        cursor.beginEditBlock()
        shown = self.code_point_at(stop)
        for placed in self.blocks.between(self.code_point_at(start), shown):
            if placed.end <= shown:
                style(cursor, placed, self.unit_at)
        cursor.endEditBlock()
        self._is_styling = False

    def _drop_incoming(self) -> None:
        incoming, self._incoming = self._incoming, None
        self._timer.stop()
        if incoming is not None and not incoming.undoable:
            self.setUndoRedoEnabled(not self._is_growing)

    # -- keeping count -------------------------------------------------------------------------------------------

    def _note_change(self, start: int, _removed: int, added: int) -> None:
        if self._is_styling:
            return
        units, length_before = self.characterCount() - 1, self.length
        if self._putting:
            start, removed, extras = self._putting.start, self._putting.removed, self._putting.extras
            added = units - self._map.units + removed
        else:
            added = min(added, units - start)  # Qt may count the separator behind the last paragraph
            removed = self._map.units - units + added
            extras = self._find_extras(start, start + added)
        edit = self._replace(start, removed, added, extras)
        self.shifted.emit(start, removed, added)
        if self._has_given_up():
            self._drop_incoming()
            edit = Edit(0, length_before, self._map.length)
        if self._putting is None or self._putting.is_first:
            self._edits.append(edit)

    def _has_given_up(self) -> bool:
        """Whether the reader has just deleted everything, or undone the very step that the rest belongs to."""
        if self._incoming is None or self._putting is not None:
            return False
        return self._map.length == 0 or (self._incoming.undoable and self.isRedoAvailable())

    def _replace(self, start: int, removed: int, added: int, extras: list[int]) -> Edit:
        """Bring the map up to date and tell the change in code points of the whole text."""
        first = self._map.code_point_at(start)
        gone = self._map.code_point_at(start + removed) - first
        self._map.replace(start, removed, added, extras)
        come = self._map.code_point_at(start + added) - first
        return self._in_whole_text(Edit(first, gone, come)) if self._incoming else Edit(first, gone, come)

    def _in_whole_text(self, edit: Edit) -> Edit:
        """Count in what has not come yet."""
        assert self._incoming is not None
        at, rest = self._incoming.at, self._incoming.rest
        self._incoming.at = self._map.code_point_at(self._incoming.cursor.position())
        if self._putting and self._putting.is_first and self._putting.incoming is self._incoming:
            return edit._replace(added=edit.added + rest)
        if edit.start > at:
            return edit._replace(start=edit.start + rest)
        if edit.start + edit.removed > at:
            return edit._replace(removed=edit.removed + rest, added=edit.added + rest)
        return edit

    def _find_extras(self, start: int, stop: int) -> list[int]:
        extras: list[int] = []
        block = self.findBlock(start)
        while block.isValid() and block.position() <= stop:
            at = block.position()
            if self.page_layout.has_display_breaks and start < at and continues_paragraph(block):
                extras.append(at - 1)
            extras += (at + unit for unit in astral_units(block.text()) if start <= at + unit < stop)
            block = block.next()
        return extras

    def _announce(self) -> None:
        edits, self._edits = self._edits, []
        for edit in edits:
            self.edited.emit(*edit)
        self._say_loading()

    def _say_loading(self) -> None:
        if self._said_loading != self.loading:
            self._said_loading = self.loading
            self.loading_changed.emit(self.loading)


def _insert_plain(cursor: QTextCursor, text: str) -> None:
    """Insert text whose paragraphs have no shape; Qt would give them that of the one where they come in."""
    within, newline, behind = text.partition("\n") if shape_of(cursor.block()) is not None else (text, "", "")
    cursor.insertText(within, QTextCharFormat())
    if newline:
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        cursor.insertText(behind, QTextCharFormat())
