"""The page's lines: one height for all, and air between paragraphs.

QPlainTextEdit has no line spacing of its own. It takes a line's place from the text layout and a paragraph's from
`blockBoundingRect`, so this layout moves the lines there and answers with the taller rectangle.
"""

from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

_DISPLAY_ONLY = QTextFormat.Property.UserProperty
_SHAPE = 0x100001  # the next property of the user's own

INDENT = 1.0
"""Lines' heights: one step that a list or quote stands further in."""
_OURS = 81.25
"""Tab stops, px, that tell a paragraph laid out here from one laid out by Qt, whose stops are at 80."""


class Shape(NamedTuple):
    """How a paragraph lies on the page."""

    indent: int = 0
    """Steps further in; in a table's row, columns."""
    hang: int = 0
    """Letters at its start that stand out to the left: a bullet and its space."""
    air: int = 100
    """After it, or of an empty line its own height: hundredths of the air between two paragraphs."""
    columns: int = 0
    """Of a table's row, whose cells are parted by tabs."""


def shape_format(shape: Shape) -> QTextBlockFormat:
    """Return the format of a paragraph of that shape."""
    paragraph = QTextBlockFormat()
    packed = shape.indent | shape.hang << 8 | shape.air << 16 | shape.columns << 26
    paragraph.setProperty(_SHAPE, packed)
    return paragraph


def shape_of(block: QTextBlock) -> Shape | None:
    """Return a paragraph's shape; None where it has none of its own."""
    packed = block.blockFormat().intProperty(_SHAPE)
    if not packed:
        return None
    return Shape(packed & 0xFF, packed >> 8 & 0xFF, packed >> 16 & 0x3FF, packed >> 26 & 0x1F)


def display_break_format() -> QTextCharFormat:
    """Make the mark of a break that is shown but not part of the text.

    It is the separator's own character format, because undo and redo keep that.
    """
    mark = QTextCharFormat()
    mark.setProperty(_DISPLAY_ONLY, True)
    return mark


def continues_paragraph(block: QTextBlock) -> bool:
    """Whether the break before the block is for display only."""
    return block.charFormat().hasProperty(_DISPLAY_ONLY)


class PageLayout(QPlainTextDocumentLayout):
    """Sets every line on a grid of `line_height` px, with `gap` px after each paragraph."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.line_height = 32
        self.has_display_breaks = False
        """Whether any paragraph may be broken for display: asking costs time on every paint."""
        self._gap = 16
        self._baseline = 25

    def set_grid(self, font: QFontMetricsF, line_height: int, gap: int) -> None:
        """Change the grid; the font's letters are centred in their lines, which others share."""
        self.line_height = line_height
        self._gap = gap
        self._baseline = round((line_height - font.height()) / 2 + font.ascent())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Lay the block out if need be, put its lines in place, and return its rectangle (from its own top)."""
        rect = super().blockBoundingRect(block)
        if not block.isValid():
            return rect
        lines, shape = block.layout(), shape_of(block)
        if shape is not None and self._is_stock(lines, shape):
            self._lay_out(block, lines, shape)
        if count := lines.lineCount():
            from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
            self._place(lines, count, self._insets(block, count, shape), from_right=from_right)
            rect.setHeight(self._height(block, count, shape))
        return rect

    def _height(self, block: QTextBlock, count: int, shape: Shape | None) -> float:
        if shape is not None and block.length() == 1 and block.next().isValid():
            return self._gap * shape.air / 100
        air = self._space_after(block)
        return count * self.line_height + (air * shape.air / 100 if shape is not None else air)

    # -- paragraphs with a shape ------------------------------------------------------------------

    def _is_stock(self, lines: QTextLayout, shape: Shape) -> bool:
        """Whether a paragraph that lies further in is still as wide as all others."""
        if not (shape.indent or shape.columns) or not lines.lineCount():
            return False
        return lines.textOption().tabStopDistance() == self.document().defaultTextOption().tabStopDistance()

    def _lay_out(self, block: QTextBlock, lines: QTextLayout, shape: Shape) -> None:
        """Break the lines anew, to the width that is left."""
        width = lines.lineAt(0).width()
        option = QTextOption(lines.textOption())
        columns = max(shape.columns, block.text().count("\t") + 1)
        option.setTabStopDistance(max(1.0, width / columns + 0.01) if shape.columns else _OURS)
        lines.setTextOption(option)
        lines.beginLayout()
        further = self._indent(lines, shape)
        while (line := lines.createLine()).isValid():
            line.setLineWidth(max(width - further, width / 3))
            if shape.columns and line.lineNumber() == 0:
                further = further or _last_cell(block.text(), line)
        lines.endLayout()
        if block.lineCount() != lines.lineCount():
            block.setLineCount(lines.lineCount())
            self.documentSizeChanged.emit(self.documentSize())

    def _indent(self, lines: QTextLayout, shape: Shape) -> float:
        step = lines.textOption().tabStopDistance() if shape.columns else INDENT * self.line_height
        return shape.indent * step

    def _insets(self, block: QTextBlock, count: int, shape: Shape | None) -> tuple[float, float]:
        """Return how far in the first line lies, and the others."""
        if shape is None:
            return 0.0, 0.0
        lines = block.layout()
        inset = self._indent(lines, shape)
        if shape.columns:
            return inset, inset or (_last_cell(block.text(), lines.lineAt(0)) if count > 1 else 0.0)
        hang = cast(tuple[float, int], lines.lineAt(0).cursorToX(shape.hang))[0] if shape.hang else 0.0
        hang -= lines.lineAt(0).x() if shape.hang else 0.0
        return max(inset - hang, 0.0), inset

    def _place(self, lines: QTextLayout, count: int, insets: tuple[float, float], *, from_right: bool) -> None:
        last = lines.lineAt(count - 1)
        if last.y() == (count - 1) * self.line_height + self._baseline - last.ascent():
            return
        for index in range(count):
            line = lines.lineAt(index)
            x = self.document().documentMargin()
            if not from_right:
                x += insets[index > 0]
            else:  # Qt would begin these at the left, too
                x += line.width() - line.naturalTextWidth()
            line.setPosition(QPointF(x, index * self.line_height + self._baseline - line.ascent()))

    def _space_after(self, block: QTextBlock) -> float:
        """Give paragraphs air; an empty line is air already, so it gets none around it."""
        following = block.next()
        if not following.isValid():
            return self.document().documentMargin()
        if block.length() == 1 or (following.length() == 1 and following.next().isValid()):
            return 0.0
        if self.has_display_breaks and continues_paragraph(following):
            return 0.0
        return self._gap


def _last_cell(row: str, first: QTextLine) -> float:
    """Return how far in a table row's last cell begins on its first line, for the lines that it goes on over.

    0 where there would be little room beneath it, or a cell before it goes on over lines.
    """
    begins = row.rfind("\t") + 1
    if not 0 < begins < first.textLength():
        return 0.0
    across = cast(tuple[float, int], first.cursorToX(begins))[0] - first.x()
    return across if across <= first.width() * 2 / 3 else 0.0
