"""A thin scroll bar: a rounded thumb, no arrows, no trough."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from gui.theme import Theme

_STYLE = """
QScrollBar:vertical {{ background: transparent; width: {width}px; margin: 0; border: none; }}
QScrollBar::handle:vertical {{
    background: {thumb}; min-height: {least}px; border-radius: {radius}px; margin: {edge}px;
}}
QScrollBar::handle:vertical:hover, QScrollBar::handle:vertical:pressed {{ background: {held}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


class ScrollBar(QScrollBar):
    """Upright; give it to a scrolling part with `setVerticalScrollBar`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Scroll"))
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        palette, px = self._theme.palette, self._theme.metrics.px
        edge, thumb = px(3), px(6)
        self.setStyleSheet(
            _STYLE.format(
                width=thumb + 2 * edge,
                thumb=palette.line.name(),
                held=palette.ink_3.name(),
                least=px(36),
                radius=thumb // 2,
                edge=edge,
            )
        )
