"""Where the contents lie: beside the text where there is room, over it where there is not."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal

from gui.contents_panel import WIDE, ContentsPanel
from gui.header import Header
from gui.mirror import mirrored
from gui.text_view import TextView
from gui.theme import Theme

NARROW = 720
"""Below this width (px at 100 %) the panel lies over the page."""
_OVER = 320
"""The panel's width there, where it has the room."""


class ContentsPlace(QObject):
    """Shows and hides the panel, and shares the page's width out."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, page: TextView, panel: ContentsPanel, header: Header) -> None:
        super().__init__(page)
        self._theme, self._page, self._panel, self._header = theme, page, panel, header
        self._is_open = False
        self._count = 0
        header.contents_toggled.connect(self.toggle)
        panel.left.connect(self._go_back)
        panel.chosen.connect(self._leave_page_free)
        theme.changed.connect(self._arrange)
        page.installEventFilter(self)

    def set_count(self, count: int) -> None:
        """Say how many lines there are: without any there is nothing to open."""
        self._count = count
        self._header.contents_button.setEnabled(count > 0)
        self._arrange()

    def toggle(self, *, by_key: bool = False) -> None:
        """Open the panel, or close it."""
        if not self._count:
            return
        self.set_open(not self._panel.isVisible())
        if self._is_open and (by_key or self._is_narrow()):
            self._panel.take_focus()

    def set_open(self, is_open: bool) -> None:
        """Open or close the panel."""
        if is_open == self._is_open:
            return
        had_focus = self._panel.list.hasFocus()
        self._is_open = is_open
        self._arrange()
        if had_focus and not is_open:
            self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.toggled.emit(is_open)

    def _leave_page_free(self) -> None:
        if self._is_narrow():
            self.set_open(False)

    def _go_back(self) -> None:
        self._leave_page_free()
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_narrow(self) -> bool:
        return self._page.width() < self._theme.metrics.px(NARROW)

    def _arrange(self) -> None:
        px, page, shown = self._theme.metrics.px, self._page, self._is_open and self._count > 0
        floats = self._is_narrow()
        self._header.contents_button.setChecked(shown)
        page.set_left_room(px(WIDE) if shown and not floats else 0)
        if not shown:
            self._panel.hide()
            return
        if floats:
            area = QRect(px(8), 0, min(px(_OVER), page.width() - px(16)), max(page.height() - px(8), 1))
        else:
            area = QRect(0, 0, px(WIDE), page.height())
        self._panel.lie(mirrored(page, area), floats=floats)
        self._panel.show()
        self._panel.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False
