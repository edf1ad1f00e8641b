"""How the parts of a document look on the page: headings, lists, quotes, tables, code, notes.

Letters get character formats, relative to the page's own font; paragraphs get properties that the page's layout
reads. Both belong to the text and move with it.
"""

from collections.abc import Callable

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextFormat

from core.page_blocks import Placed, Role, Span, SpanKind
from gui.page_layout import Shape, shape_format, shape_of

_STEPS = {1: 2, 2: 1}
"""Level of a heading -> steps of Qt's scale of sizes: 1.5 and 1.2 times the text."""
_HEADING_AIR, _CLOSE_AIR, _ROW_AIR = 200, 40, 50
"""Before a heading; between a list's items; between a table's rows: hundredths of the air between paragraphs."""

Unit = Callable[[int], int]
"""Turns a place on the page (code points) into Qt's."""


def style(cursor: QTextCursor, placed: Placed, unit: Unit) -> None:
    """Give a block that stands on the page its looks, by any cursor of the page."""
    block = placed.block
    if (letters := _letters(placed)) is not None:
        _merge(cursor, unit(placed.start), unit(placed.end), letters)
    for span in block.spans:
        if span.start < span.end and (inside := _inside(span)) is not None:
            _merge(cursor, unit(placed.start + span.start), unit(placed.start + span.end), inside)
    _arrange(cursor, placed, unit(placed.start), unit(placed.end))


def _letters(placed: Placed) -> QTextCharFormat | None:
    """Return the letters of a role; None for those of the text."""
    letters = QTextCharFormat()
    block = placed.block
    match block.role:
        case Role.HEADING:
            _resize(letters, _STEPS.get(block.level, 0))
            letters.setFontWeight(QFont.Weight.DemiBold)
        case Role.CODE:
            letters.setFontFamilies(["monospace"])
            _resize(letters, -1)
        case Role.CAPTION | Role.IMAGE_TEXT:
            letters.setFontItalic(True)
        case Role.RUNNING_HEAD | Role.PAGE_NUMBER | Role.NOTE:
            _resize(letters, -1)
        case _ if block.cell is not None and block.cell.is_header:
            letters.setFontWeight(QFont.Weight.DemiBold)
        case _:
            return None
    return letters


def _resize(letters: QTextCharFormat, steps: int) -> None:
    if steps:
        letters.setProperty(QTextFormat.Property.FontSizeAdjustment, steps)


def _inside(span: Span) -> QTextCharFormat | None:
    letters = QTextCharFormat()
    match span.kind:
        case SpanKind.NOTE_REFERENCE:
            letters.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case SpanKind.LINK:
            letters.setFontUnderline(True)
        case _:
            return None
    return letters


def _merge(cursor: QTextCursor, start: int, stop: int, letters: QTextCharFormat) -> None:
    cursor.setPosition(start)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(letters)


def _arrange(cursor: QTextCursor, placed: Placed, start: int, stop: int) -> None:
    """Tell the layout of the paragraphs: how far in, how far apart, in how many columns."""
    paragraph = cursor.document().findBlock(start)
    before = paragraph.previous()
    if before.isValid() and before.length() == 1:
        _shape(cursor, before, Shape(air=_air_before(placed)))
    block, shape = placed.block, _shape_of(placed)
    if shape.columns and (above := shape_of(before.previous())) is not None:
        shape = shape._replace(columns=max(shape.columns, above.columns))  # what ends early stays beneath its heads
    if shape == Shape():
        return
    while paragraph.isValid() and paragraph.position() < stop:
        _shape(cursor, paragraph, shape)
        if block.cell is not None:  # its other lines begin beneath it
            shape = shape._replace(indent=block.cell.column)
        paragraph = paragraph.next()


def _shape(cursor: QTextCursor, paragraph: QTextBlock, shape: Shape) -> None:
    cursor.setPosition(paragraph.position())
    cursor.mergeBlockFormat(shape_format(shape))


def _air_before(placed: Placed) -> int:
    if placed.block.role is Role.HEADING:
        return _HEADING_AIR
    cell = placed.block.cell
    return _ROW_AIR if cell is not None and cell.row > 0 else 100


def _shape_of(placed: Placed) -> Shape:
    block = placed.block
    if block.cell is not None:
        begins_line = not block.mark
        return Shape(columns=block.cell.column + 1, indent=block.cell.column if begins_line else 0)
    match block.role:
        case Role.LIST_ITEM:
            return Shape(indent=max(block.level, 1), hang=block.mark, air=_CLOSE_AIR)
        case Role.NOTE:
            return Shape(indent=1, hang=block.mark, air=_CLOSE_AIR)
        case Role.QUOTE:
            return Shape(indent=max(block.level, 1) + 1)
        case Role.CODE:
            return Shape(indent=1, air=0)
        case Role.VERSE_LINE:
            return Shape(indent=1, air=0)
        case _:
            return Shape()
