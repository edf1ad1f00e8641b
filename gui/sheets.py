"""Sheets: pages of the window that lie where the text lies, above the deck: settings, library, notices, figures.

A sheet is one column under a title. Esc or the cross goes back to the text, and the focus with it.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.cards import be_plain
from gui.controls import IconButton
from gui.escape import claims_escape, is_escape
from gui.focus import can_go_back
from gui.mirror import place
from gui.scroll_bar import ScrollBar
from gui.theme import FontRole, Theme, set_ink

WIDEST, SHORE = 640, 24
"""The column, and the least room at its sides; px at 100 %."""
_LOW = 400


class Sheet(QWidget):
    """The window shows it in place of the page (`MainWindow.show_sheet`); fill `column` from top to bottom."""

    hang = 0
    """How far (px at 100 %) the column hangs out at the left: words in padded rows line up with the title."""

    left = Signal()
    """The listener wants back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = QLabel(self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBar(ScrollBar(theme))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        be_plain(self._area)
        self._inner = QWidget()
        self._inner.setAutoFillBackground(False)
        self.column = QVBoxLayout(self._inner)
        self.column.setSpacing(0)
        self._area.setWidget(self._inner)
        self._close = IconButton(theme, "close", self)
        self._close.say(self.tr("Back to the text"), self.tr("Esc"))
        self._close.clicked.connect(self.left)
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_title(self, title: str) -> None:
        """Name the sheet, above its column and to screen readers."""
        self.setAccessibleName(title)
        self._title.setText(title)

    def first_stop(self) -> QWidget:
        """Say which part takes the focus when the sheet is shown."""
        return self._close

    def px(self, at_100: float) -> int:
        return self.theme.metrics.px(at_100)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll so far that a part of the column is seen."""
        self._area.ensureWidgetVisible(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Title and cross stand still, the column scrolls beneath them; in a low window they are smaller."""
        is_low = 0 < self.height() < self.px(_LOW)
        top = self.px(48 if is_low else 72)
        side = max(self.px(SHORE), (self.width() - self.px(WIDEST)) // 2)
        self._title.setFont(self.theme.metrics.font(FontRole.CARD_TITLE if is_low else FontRole.HEADING))
        box = self._close.sizeHint()
        covered = box.width() if self.theme.palette.is_contrast else round(self._close.ink.right())
        left = self.width() - self.px(SHORE) - covered
        place(self._close, left, (top - box.height()) // 2, box.width(), box.height())
        place(self._title, side, 0, left - side, top)
        self._area.setGeometry(self.rect().adjusted(0, top, 0, 0))
        self.column.setContentsMargins(side - self.px(self.hang), self.px(4), side, self.px(48))

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.theme.palette.paper)


class Sheets(QObject):
    """Shows one sheet at a time in the place of a page; the focus comes and goes with it."""

    changed = Signal()
    """Another sheet, or the page, is shown."""

    def __init__(self, page: QWidget, column: QVBoxLayout) -> None:
        super().__init__(page.parent())
        self._page, self._column = page, column
        self._shown: Sheet | None = None
        self._came_from: QWidget | None = None

    @property
    def surface(self) -> QWidget:
        """What lies above the deck now: a sheet, or the page."""
        return self._shown or self._page

    def show(self, sheet: Sheet) -> None:
        """Show a sheet in place of what is there."""
        if sheet is self._shown:
            return
        if self._shown is None:
            self._came_from = QApplication.focusWidget()
        else:
            self._put_away(self._shown)
        self._shown = sheet
        sheet.left.connect(self.leave)
        self._column.insertWidget(self._column.indexOf(self._page), sheet, 1)
        sheet.lower()  # as the page does, it lies beneath notices and cards, though it is made later
        self._page.hide()
        sheet.lower()  # or it would hide the notices of a window that had one before
        sheet.show()
        sheet.first_stop().setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def toggle(self, sheet: Sheet) -> None:
        """Show a sheet, or go back to the page from it."""
        if sheet is self._shown:
            self.leave()
        else:
            self.show(sheet)

    def leave(self) -> None:
        """Go back to the page, if a sheet is shown."""
        if self._shown is None:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is None or self._shown.isAncestorOf(focus)
        self._put_away(self._shown)
        self._shown = None
        self._page.show()
        if had_focus:
            back = self._came_from if can_go_back(self._came_from) else self._page
            back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.changed.emit()

    def _put_away(self, sheet: Sheet) -> None:
        sheet.left.disconnect(self.leave)
        sheet.hide()
        self._column.removeWidget(sheet)


class Words(QLabel):
    """Plain words in the letters of a role; they wrap, and second lines are in the second ink."""

    def __init__(self, theme: Theme, words: str = "", role: FontRole = FontRole.BODY) -> None:
        super().__init__(words)
        self._theme, self._role = theme, role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt would set figures and paths at the left
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.metrics.font(self._role))
        palette = self._theme.palette
        set_ink(self, palette.ink_2 if self._role is FontRole.SECOND else palette.ink)
