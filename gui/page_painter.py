"""What is painted on the page besides its letters: the voice's marks and what is found beneath them, and above
them the ruler's veil, the caret and the fade into the deck. Positions are Qt's units.
"""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from core.marks import Quality
from gui.page_following import Following
from gui.page_layout import PageLayout
from gui.page_marks import MarkPainter, Marks, Span, line_pieces
from gui.theme import Theme

FADE = 32
VEIL = 0.35
"""Of the paper over what the ruler dims: what is left of the ink has the contrast of the second ink."""
_CARET = 2


class PagePainter:
    """Paints on a view's viewport, and knows where its signs stand."""

    def __init__(
        self, view: QPlainTextEdit, theme: Theme, layout: PageLayout, following: Following, marks: Marks
    ) -> None:
        self._view, self._theme, self._layout = view, theme, layout
        self._following, self._marks = following, marks
        self._inked: list[tuple[int, int, QColor]] = []

    def paint_beneath(self, painter: QPainter, found: Iterable[tuple[Span, bool]], unsaid: Iterable[Span]) -> None:
        """Paint what lies under the letters: what was found (and whether it is the current one), and the marks."""
        palette = self._theme.palette
        painter.setPen(Qt.PenStyle.NoPen)
        for span, is_current in found:
            painter.setBrush(palette.selection if is_current else palette.hover)
            for piece in self.pieces(span):
                painter.drawRoundedRect(piece.adjusted(-2, 1, 2, -1), 4, 4)
        self._mark_painter().paint(painter, self._marks, self._lines(), unsaid)

    def paint_above(self, painter: QPainter, changed: QRegion) -> None:
        """Paint what lies over the letters, in what has changed; the ruler's veil has an end wherever it likes."""
        self._paint_ruler(painter)
        painter.setClipRegion(changed)
        self._paint_caret(painter)
        self._paint_fade(painter)

    def ink(self, unsaid: Sequence[Span]) -> None:
        """Give the marked word its own ink, and what is in view and left unsaid a quieter one."""
        palette, word = self._theme.palette, self._marks.shown_word
        inked = [(*span, palette.ink_2) for span in unsaid]
        if word is not None and self._marks.quality is not Quality.ESTIMATED and palette.mark_ink != palette.ink:
            inked.append((*word, palette.mark_ink))
        if inked != self._inked:
            self._inked = inked
            self._view.setExtraSelections([self._selection(*one) for one in inked])

    def pieces(self, span: Span) -> Iterator[QRectF]:
        """Yield what a span covers of each line in view."""
        return line_pieces(self._lines(), span, self._layout.line_height)

    def area(self, *, whole_sentence: bool) -> list[QRect]:
        """Return where the marks are painted now: the word, or the sentence's lines with their rule."""
        if not whole_sentence:
            return self._mark_painter().word_area(self._marks, self._lines())
        if self._marks.sentence is None:
            return []
        width = self._view.viewport().width()
        lines = (piece.toAlignedRect() for piece in self.pieces(self._marks.sentence))
        return [QRect(0, line.top(), width, line.height()) for line in lines]

    def repaint(self, areas: list[QRect]) -> None:
        """Have areas painted anew; everything where the ruler follows the voice."""
        if self._theme.metrics.reading.ruler:
            self._view.viewport().update()
        for area in areas:
            self._view.viewport().update(area)

    def _lines(self) -> Iterator[tuple[QTextBlock, float]]:
        return self._following.lines_in_view()

    def _mark_painter(self) -> MarkPainter:
        theme, view = self._theme, self._view
        margin, width = view.document().documentMargin(), view.viewport().width()
        return MarkPainter(theme.palette, theme.metrics, self._layout.line_height, margin, width)

    def _selection(self, start: int, stop: int, ink: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self._view.document())
        selection.cursor.setPosition(start)
        selection.cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor.setKeepPositionOnInsert(True)  # what comes behind it has ink of its own
        selection.format = QTextCharFormat()
        selection.format.setForeground(ink)
        return selection

    def _paint_caret(self, painter: QPainter) -> None:
        """Cover Qt's caret, which has no colour of its own. A `cursorWidth` of 0 hides both."""
        view = self._view
        if not view.cursorWidth() or view.getPaintContext().cursorPosition < 0:  # blinked off, or not ours
            return
        caret = view.cursorRect()
        caret.setWidth(self._theme.metrics.px(_CARET))
        painter.fillRect(caret, self._theme.palette.you)

    def _paint_ruler(self, painter: QPainter) -> None:
        """Dim all but the spoken line and its neighbours."""
        spoken = self._marks.word or self._marks.sentence
        if not self._theme.metrics.reading.ruler or spoken is None:
            return
        heard = list(self.pieces(spoken))
        lines = list(self.pieces((0, self._view.document().characterCount())))
        if not heard:
            return
        area = QRectF(self._view.viewport().rect())
        above = [line.top() for line in lines if line.top() < heard[0].top() - 1]
        beneath = [line.bottom() for line in lines if line.top() > heard[0].top() + 1]
        veil = QColor(self._theme.palette.paper)
        veil.setAlphaF(VEIL)
        top, bottom = max(above, default=area.top()), min(beneath, default=area.bottom())
        painter.fillRect(QRectF(area.topLeft(), QPointF(area.right(), max(area.top(), top))), veil)
        painter.fillRect(QRectF(QPointF(area.left(), bottom), area.bottomRight()), veil)

    def _paint_fade(self, painter: QPainter) -> None:
        """Let the text run out into the deck, never over what is being heard."""
        bar, palette = self._view.verticalScrollBar(), self._theme.palette
        if palette.is_contrast or bar.value() == bar.maximum():
            return
        area = self._view.viewport().rect()
        area.setTop(area.bottom() + 1 - self._theme.metrics.px(FADE))
        spoken = self.pieces(self._marks.sentence) if self._marks.sentence else ()
        if any(piece.bottom() > area.top() for piece in spoken):
            return
        from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 - takes 1.5 ms; an empty page has no fade

        fade = QLinearGradient(QPointF(area.topLeft()), QPointF(area.bottomLeft()))
        clear = QColor(palette.paper)
        clear.setAlpha(0)
        fade.setColorAt(0, clear)
        fade.setColorAt(1, palette.paper)
        painter.fillRect(area, fade)
