"""Keeps the voice in view: the spoken line between 25 and 50 % of the height, the whole sentence if it fits.

The reader's hand always wins: after `let_go` nothing scrolls until `follow`.
"""

import math
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from gui.page_layout import PageLayout
from gui.page_marks import Span

HIGHEST, LOWEST = 0.25, 0.5
"""Where on the page the spoken line is kept, as parts of its height."""
_STEPS, _STEP_MS = 8, 16
_FAR_SCREENS = 3
"""From this far away the page jumps: nobody can read what flies by."""


class Following(QObject):
    """Scrolls a page after the voice, in whole lines."""

    changed = Signal(bool)

    def __init__(self, view: QPlainTextEdit, layout: PageLayout) -> None:
        super().__init__(view)
        self._view = view
        self._layout = layout
        self._bar = view.verticalScrollBar()
        self._on = True
        self.is_calm = False
        """Whether the page jumps where it would scroll."""
        self._target = 0
        self._steps_left = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_on(self) -> bool:
        return self._on

    def follow(self) -> None:
        """Scroll after the voice from now on."""
        self._set(True)

    def let_go(self) -> None:
        """Leave the page to the reader's hand, at once."""
        self._timer.stop()
        self._set(False)

    def _set(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def keep_in_view(self, place: int, sentence: Span) -> None:
        """Scroll, if following, so that the line of a position and its sentence (Qt's units) are in view."""
        if not self._on:
            return
        target = self._target_for(place, sentence)
        if target is not None and target != (self._target if self._timer.isActive() else self._bar.value()):
            self._scroll_to(target)

    def lines_in_view(self) -> Iterator[tuple[QTextBlock, float]]:
        """Yield the paragraphs in view, each with its top in the viewport."""
        block = self._view.firstVisibleBlock()
        if not block.isValid():
            return
        top = self._view.blockBoundingGeometry(block).translated(self._view.contentOffset()).top()
        height = self._view.viewport().height()
        while block.isValid() and top < height:
            rect = self._layout.blockBoundingRect(block)
            yield block, top
            top += rect.height()
            block = block.next()

    def _target_for(self, place: int, sentence: Span) -> int | None:
        """Choose the scroll bar's value, or None if all is well."""
        height = self._view.viewport().height()
        above, below = self._sentence_around(place, sentence, height)
        fits = above + below <= height
        wanted = height * HIGHEST
        if fits:
            wanted = max(above, min(wanted, height - below))
        lowest = max(wanted, min(height * LOWEST, height - below) if fits else height * LOWEST)
        now = self._y_in_view(place)
        if now is not None and wanted - self._layout.line_height < now <= lowest:
            return None
        tight = fits and wanted + self._layout.line_height > height - below
        return min(self._line_above(place, wanted, tight=tight), self._bar.maximum())

    def _sentence_around(self, place: int, sentence: Span, limit: float) -> tuple[float, float]:
        """Measure from the spoken line's top up to the sentence's top and down to its bottom."""
        spoken = self._distance(sentence[0], place, limit)
        last = max(sentence[0], sentence[1] - 1)
        return spoken, self._distance(place, last, limit) + self._layout.line_height

    def _distance(self, start: int, stop: int, limit: float) -> float:
        """Measure from the top of one position's line down to another's; no further than `limit` at least."""
        block, far = self._block(start), 0.0
        last = self._block(stop)
        while block != last and block.isValid() and far <= limit:
            far += self._layout.blockBoundingRect(block).height()
            block = block.next()
        return far + self._offset(last, stop) - self._offset(self._block(start), start)

    def _y_in_view(self, place: int) -> float | None:
        wanted = self._block(place)
        for block, top in self.lines_in_view():
            if block == wanted:
                return top + self._offset(block, place)
        return None

    def _line_above(self, place: int, distance: float, *, tight: bool) -> int:
        """Number the line that stands at least `distance` (if `tight`, at most) over the line of a position."""
        block = self._block(place)
        offset = self._offset(block, place) - distance
        while offset < 0 and block.previous().isValid():
            block = block.previous()
            offset += self._layout.blockBoundingRect(block).height()
        self._layout.blockBoundingRect(block)
        line = max(0.0, offset) / self._layout.line_height
        return block.firstLineNumber() + min(math.ceil(line) if tight else int(line), block.lineCount())

    def _block(self, place: int) -> QTextBlock:
        return self._view.document().findBlock(place)

    def _offset(self, block: QTextBlock, place: int) -> float:
        """Where in its paragraph the line of a position begins."""
        self._layout.blockBoundingRect(block)
        line = block.layout().lineForTextPosition(place - block.position())
        return max(line.lineNumber(), 0) * self._layout.line_height if line.isValid() else 0.0

    def _scroll_to(self, target: int) -> None:
        self._timer.stop()
        distance = abs(target - self._bar.value())
        if self._is_still() or distance > _FAR_SCREENS * self._bar.pageStep():
            self._bar.setValue(target)
            return
        self._target = target
        self._steps_left = min(_STEPS, distance)
        self._timer.start()
        self._step()

    def _is_still(self) -> bool:
        """Whether the listener or the desktop asks for no motion, or nobody is looking."""
        if self.is_calm:
            return True
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - takes 5 ms, which the first picture does without

        duration = self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._view)
        return duration == 0 or not self._view.isVisible()

    def _step(self) -> None:
        left = self._target - self._bar.value()
        self._bar.setValue(self._bar.value() + round(left / max(self._steps_left, 1)))
        self._steps_left -= 1
        if self._steps_left <= 0:
            self._timer.stop()
