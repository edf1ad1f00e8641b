"""The voice's signs on the page: sentence, word, text still held, and where to go on; painted beneath the letters.

Positions here are Qt's units; `page_view` and `text_view` turn code points into them.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLine

from core.marks import Quality
from gui.theme import Metrics, Palette

Span = tuple[int, int]
Blocks = Iterable[tuple[QTextBlock, float]]
"""Paragraphs in view, each with its top in the viewport."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
RULE_LEFT = 17
"""From the text to the left edge of the sentence's rule, px at 100 %."""


class Marking(StrEnum):
    """What of the voice is marked; the names are those of the setting."""

    BOTH = "both"
    SENTENCE = "sentence"
    WORD = "word"
    NOTHING = "nothing"

    @property
    def has_sentence(self) -> bool:
        return self in (Marking.BOTH, Marking.SENTENCE)

    @property
    def has_word(self) -> bool:
        return self in (Marking.BOTH, Marking.WORD)


class Marks:
    """What the page shows of the voice."""

    def __init__(self) -> None:
        self.sentence: Span | None = None
        self.word: Span | None = None
        self.quality = Quality.MEASURED
        self.held: Span | None = None
        self.resume: int | None = None
        self.is_failed = False
        self.marking = Marking.BOTH
        """What is painted of sentence and word; both are known all the same, and kept in view."""

    @property
    def shown_word(self) -> Span | None:
        return self.word if self.marking.has_word else None

    def shift(self, start: int, removed: int, added: int) -> None:
        """Keep every mark on its text through an edit."""
        self.sentence = _shifted_span(self.sentence, start, removed, added)
        self.word = _shifted_span(self.word, start, removed, added)
        self.held = _shifted_span(self.held, start, removed, added)
        if self.resume is not None:
            self.resume = _shifted(self.resume, start, removed, added, follows=False)


def _shifted_span(span: Span | None, start: int, removed: int, added: int) -> Span | None:
    if span is None:
        return None
    first = _shifted(span[0], start, removed, added, follows=True)
    last = _shifted(span[1], start, removed, added, follows=False)
    return (first, last) if first < last else None


def _shifted(at: int, start: int, removed: int, added: int, *, follows: bool) -> int:
    """Move a position; one right where text comes in goes along only if it `follows`."""
    if at > start + removed or (at == start + removed and (removed or follows)):
        return at - removed + added
    return min(at, start)


def line_pieces(blocks: Blocks, span: Span, line_height: float) -> Iterator[QRectF]:
    """Cut a span into what stands on each line: from its first letter to its last, as high as the line."""
    start, stop = span
    for block, top in blocks:
        at = block.position()
        if at + block.length() <= start or at >= stop:
            continue
        lines = block.layout()
        text = block.text()
        first = lines.lineForTextPosition(max(start - at, 0)).lineNumber()
        for index in range(max(first, 0), lines.lineCount()):
            line = lines.lineAt(index)
            low = max(start - at, line.textStart())
            high = min(stop - at, line.textStart() + line.textLength())
            if low >= high:
                break
            left, right = _extent(line, low, high, mixed=_RIGHT_TO_LEFT.search(text) is not None)
            yield QRectF(left, top + index * line_height, right - left, line_height)


def _extent(line: QTextLine, low: int, high: int, *, mixed: bool) -> tuple[float, float]:
    places = range(low, high + 1) if mixed else (low, high)
    across = [_x_of(line, place) for place in places]
    letters = line.naturalTextRect()  # without the space at the line's end
    return max(min(across), letters.left()), min(max(across), letters.right())


def _x_of(line: QTextLine, place: int) -> float:
    x, _ = cast(tuple[float, int], line.cursorToX(place))
    return x


class MarkPainter:
    """Paints the marks in a palette and at a scale."""

    def __init__(
        self, palette: Palette, metrics: Metrics, line_height: float, text_left: float, width: int
    ) -> None:
        """In px: `line_height`, `text_left` (the text's left edge in the viewport), the viewport's `width`."""
        self._palette = palette
        self._line_height = line_height
        self._rule_left = text_left - metrics.px(RULE_LEFT)
        self._width = width
        self._px = metrics.px

    def paint(self, painter: QPainter, marks: Marks, blocks: Blocks, unsaid: Iterable[Span] = ()) -> None:
        """Paint everything that is in view; what is left unsaid gets dots."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        blocks = list(blocks)
        for span in unsaid:
            self._paint_dots(painter, self._pieces(blocks, span))
        if marks.sentence and marks.marking.has_sentence:
            self._paint_sentence(painter, blocks, marks.sentence, marks.is_failed)
        elif marks.resume is not None and not marks.sentence:
            self._paint_resume_point(painter, blocks, marks.resume)
        if marks.held:
            self._paint_dots(painter, self._pieces(blocks, marks.held))
        if marks.shown_word:
            for piece in self._pieces(blocks, marks.shown_word):
                self._paint_word(painter, piece, is_sure=marks.quality is not Quality.ESTIMATED)

    def word_area(self, marks: Marks, blocks: Blocks) -> list[QRect]:
        """Where the word's mark is painted."""
        if marks.shown_word is None:
            return []
        over = self._px(4)
        pieces = self._pieces(blocks, marks.shown_word)
        return [piece.adjusted(-over, 0, over, 0).toAlignedRect() for piece in pieces]

    def _pieces(self, blocks: Blocks, span: Span) -> list[QRectF]:
        return list(line_pieces(blocks, span, self._line_height))

    def _paint_sentence(self, painter: QPainter, blocks: Blocks, sentence: Span, is_failed: bool) -> None:
        # What is left of a line that has just gone out at the top would look like dirt.
        pieces = [piece for piece in self._pieces(blocks, sentence) if piece.bottom() > self._px(4)]
        if not pieces:
            return
        for piece in pieces:
            if self._palette.is_contrast:
                self._base_line(painter, piece, self._palette.voice)
            else:
                self._fill(painter, piece, self._px(4), self._palette.tint)
        top, bottom = pieces[0].top() + 1, pieces[-1].bottom() - 1
        colour = self._palette.ink_3 if is_failed else self._palette.voice
        leftwards = any(_reads_leftwards(block) for block, _ in blocks if _holds(block, sentence[0]))
        self._rule(painter, top, bottom, self._px(3), colour, leftwards=leftwards)

    def _paint_word(self, painter: QPainter, piece: QRectF, *, is_sure: bool) -> None:
        if is_sure:
            self._fill(painter, piece, self._px(3), self._palette.mark)
        else:
            self._outline(painter, piece, self._px(3), self._palette.voice)
        self._base_line(painter, piece, self._palette.mark_ink if is_sure else self._palette.ink)

    def _paint_dots(self, painter: QPainter, pieces: list[QRectF]) -> None:
        """Dots along the foot of the letters."""
        pen = QPen(self._palette.ink_3, 1.5 * self._px(100) / 100)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.4])
        painter.setPen(pen)
        for piece in pieces:
            y = piece.bottom() - self._px(3) + 0.5
            painter.drawLine(round(piece.left()), round(y), round(piece.right()), round(y))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_resume_point(self, painter: QPainter, blocks: Blocks, place: int) -> None:
        for block, top in blocks:
            if _holds(block, place):
                line = block.layout().lineForTextPosition(place - block.position()).lineNumber()
                y = top + line * self._line_height
                leftwards = _reads_leftwards(block)
                bottom = y + self._line_height - 1
                self._rule(painter, y + 1, bottom, self._px(2), self._palette.voice, leftwards=leftwards)

    def _fill(self, painter: QPainter, piece: QRectF, over: int, colour: QColor) -> None:
        radius = self._px(4)
        painter.setBrush(colour)
        painter.drawRoundedRect(piece.adjusted(-over, 1, over, -1), radius, radius)

    def _outline(self, painter: QPainter, piece: QRectF, over: int, colour: QColor) -> None:
        width, radius = self._px(1), self._px(4)
        half = width / 2
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(piece.adjusted(half - over, 1 + half, over - half, -1 - half), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)

    def _base_line(self, painter: QPainter, piece: QRectF, colour: QColor) -> None:
        height = self._px(2)
        left, right = round(piece.left()), round(piece.right())
        painter.fillRect(QRectF(left, piece.bottom() - 1 - height, right - left, height), colour)

    def _rule(
        self, painter: QPainter, top: float, bottom: float, width: int, colour: QColor, *, leftwards: bool
    ) -> None:
        """The rule stands where the lines of its text begin."""
        x = self._width - self._rule_left - width if leftwards else self._rule_left
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(x, top, width, bottom - top), width / 2, width / 2)


def _holds(block: QTextBlock, place: int) -> bool:
    return block.position() <= place < block.position() + block.length()


def _reads_leftwards(block: QTextBlock) -> bool:
    return block.textDirection() == Qt.LayoutDirection.RightToLeft
