"""The rail beneath the bars: a piece for each sentence, the one that is heard, the one under the pointer.

And the signs of what befell the sound, at the frames where it did: a break is a filled diamond in the colour of
failures, a voice that was away and came back an empty one. What they mean is in the tooltip, in words.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from gui.theme import Theme

SIGN = 4
"""From a sign's middle to each of its corners, px at 100 %."""
NEAR = 6
"""How near to a sign the pointer means it, px at 100 %."""


class Sentence(NamedTuple):
    """A piece of the rail: frames (end is None while it is being made) and what is said."""

    start: int
    end: int | None
    text: str


class Mishap(Enum):
    """What befell the sound."""

    BREAK = auto()
    """Sound was missing for a moment."""
    RETURN = auto()
    """Voice or player was away, and came back."""


class Stretch(NamedTuple):
    """The frames that a page shows, and where: `x_of` gives px in the widget."""

    start: int
    stop: int
    made_until: int
    left: float
    right: float
    x_of: Callable[[float], float]


class Rail:
    """Sentences in the order of their frames, and mishaps. Knows nothing of widgets."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.sentences: list[Sentence] = []
        self.starts: list[int] = []
        self.mishaps: list[tuple[int, Mishap]] = []
        self.current: int | None = None
        self.hovered: int | None = None

    def set_sentences(self, sentences: Sequence[tuple[int, int | None, str]]) -> None:
        """Put these pieces in place of those before."""
        self.sentences = [Sentence(*each) for each in sentences]
        self.starts = [each.start for each in self.sentences]

    def at(self, frame: float) -> int | None:
        """Return the index of the sentence that is heard at a frame, its pause included."""
        index = bisect_right(self.starts, frame) - 1
        return index if index >= 0 else None

    def mishap_near(self, frame: float, reach: float) -> Mishap | None:
        """Return what befell the sound no farther than `reach` frames from one."""
        near = [(abs(at - frame), kind) for at, kind in self.mishaps if abs(at - frame) <= reach]
        return min(near, key=lambda each: each[0])[1] if near else None

    def paint(self, painter: QPainter, page: Stretch, middle: int) -> None:
        """Paint what is on a page, the pieces about a height of the widget."""
        painter.setPen(Qt.PenStyle.NoPen)
        index = max(0, bisect_right(self.starts, page.start) - 1)
        while index < len(self.sentences) and self.sentences[index].start < page.stop:
            self._paint_piece(painter, index, page, middle)
            index += 1

    def paint_signs(self, painter: QPainter, page: Stretch, middle: int) -> None:
        """Paint the mishaps of a page about a height of the widget."""
        palette, u = self._theme.palette, self._theme.metrics.u
        for frame, kind in self.mishaps:
            if page.start <= frame < page.stop:
                place = QPointF(page.x_of(frame), middle)
                colour = palette.failure if kind is Mishap.BREAK else palette.ink_2
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette.deck)
                painter.drawPolygon(_diamond(place, (SIGN + 4) * u))
                painter.setPen(QPen(colour, max(1.0, 1.5 * u)))
                painter.setBrush(colour if kind is Mishap.BREAK else palette.deck)
                painter.drawPolygon(_diamond(place, SIGN * u))

    def _paint_piece(self, painter: QPainter, index: int, page: Stretch, middle: int) -> None:
        left, right = self._piece(index, page)
        if right <= left:
            return
        palette, is_current = self._theme.palette, index == self.current
        thick = self._theme.metrics.px(3 if is_current or index == self.hovered else 2)
        resting = palette.ink_2 if index == self.hovered else palette.ink_3
        painter.setBrush(palette.voice if is_current else resting)
        top = middle - thick // 2
        painter.drawRoundedRect(QRectF(left, top, right - left, thick), thick / 2, thick / 2)

    def _piece(self, index: int, page: Stretch) -> tuple[float, float]:
        """Left and right of a sentence's piece, px; the next one begins 4 px or more after it."""
        px, sentence = self._theme.metrics.px, self.sentences[index]
        left = page.x_of(sentence.start)
        right = page.x_of(page.made_until if sentence.end is None else sentence.end)
        if index + 1 < len(self.sentences):
            right = min(right, page.x_of(self.sentences[index + 1].start) - px(4))
        return max(left, page.left), min(max(right, left + px(2)), page.right)


def _diamond(middle: QPointF, half: float) -> QPolygonF:
    corners = (QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0))
    return QPolygonF([middle + corner for corner in corners])
