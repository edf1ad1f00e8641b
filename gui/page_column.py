"""The page's column: its letters, its lines and its colours by the theme, and its place in the width."""

from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QPlainTextEdit

from gui.page_layout import PageLayout
from gui.theme import Theme

GAP = 0.8
"""Air between paragraphs, as a part of the letters' size."""
SIDE, INSIDE = 24, 20
"""Least margin beside the column, and the column's own room for the sentence's rule; px at 100 %."""
_SAMPLE = "Something up above was calling him imperiously, and he made for the steep little tunnel"


class Column:
    """Keeps a view's text in a column; `fit` after every change of the view's width."""

    def __init__(self, view: QPlainTextEdit, theme: Theme, layout: PageLayout) -> None:
        self._view, self._theme, self._layout = view, theme, layout
        self._left_room = self._right_room = 0

    def take_theme(self) -> None:
        """Take letters, lines and colours from the theme as it is now."""
        metrics = self._theme.metrics
        font = metrics.page_font()
        size = font.pixelSize()
        self._layout.set_grid(QFontMetricsF(font), round(size * metrics.reading.line), round(size * GAP))
        self._view.setFont(font)
        self._view.document().setDocumentMargin(metrics.px(INSIDE))
        self._take_palette()

    def set_left_room(self, room: int) -> None:
        """Leave room (px) at the left for what lies beside the text."""
        if room != self._left_room:
            self._left_room = room
            self.fit()

    def set_right_room(self, room: int) -> None:
        """The same at the right."""
        if room != self._right_room:
            self._right_room = room
            self.fit()

    def fit(self) -> None:
        """Centre the column's text in what is free; where it is narrow, right of the rule and left of the bar."""
        view, px, room = self._view, self._theme.metrics.px, self._left_room
        width = view.width() - self._right_room
        free = width - view.verticalScrollBar().sizeHint().width() - room
        side, inside = px(SIDE), px(INSIDE)
        measure = QFontMetricsF(view.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        text = max(min(round(measure * self._theme.metrics.reading.column), free - 2 * side - inside), 1)
        left = room + max((width - room - text) // 2, side + inside)
        view.setViewportMargins(left - inside, 0, max(free + room - left - text - inside, 0) + self._right_room, 0)

    def _take_palette(self) -> None:
        colours = self._theme.palette
        palette = self._view.palette()
        for role, colour in (
            (QPalette.ColorRole.Base, colours.paper),
            (QPalette.ColorRole.Window, colours.paper),
            (QPalette.ColorRole.Text, colours.ink),
            (QPalette.ColorRole.Highlight, colours.selection),
            (QPalette.ColorRole.HighlightedText, colours.ink),
        ):
            palette.setColor(role, colour)
        self._view.setPalette(palette)
