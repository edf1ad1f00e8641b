"""The page's lines: one height for all, and air between paragraphs.

QPlainTextEdit has no line spacing of its own. It takes a line's place from the text layout and a paragraph's from
`blockBoundingRect`, so this layout moves the lines there and answers with the taller rectangle.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

_DISPLAY_ONLY = QTextFormat.Property.UserProperty


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
        lines = block.layout()
        count = lines.lineCount() if block.isValid() else 0
        if count:
            self._place(lines, count, from_right=block.textDirection() == Qt.LayoutDirection.RightToLeft)
            rect.setHeight(count * self.line_height + self._space_after(block))
        return rect

    def _place(self, lines: QTextLayout, count: int, *, from_right: bool) -> None:
        last = lines.lineAt(count - 1)
        if last.y() == (count - 1) * self.line_height + self._baseline - last.ascent():
            return
        for index in range(count):
            line = lines.lineAt(index)
            x = self.document().documentMargin()
            if from_right:  # Qt would begin these at the left, too
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
