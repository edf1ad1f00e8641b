"""The contents: a document's outline at the left of the page, with how long each part takes to hear.

In a narrow window it lies over the page, as a card does, and goes when a line is chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.cards import be_plain
from gui.controls import RADIUS, focus_ring, outline
from gui.escape import claims_escape
from gui.scroll_bar import ScrollBar
from gui.theme import FontRole, Theme

WIDE = 248
_SHORE, _PADDING, _ROW, _LINE, _STEP, _TITLE = 16, 12, 38, 17, 14, 44
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DEEPEST = 4
"""Levels that are set further in; what lies deeper stands with them."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents."""

    title: str
    level: int
    time: str
    """How long it takes to hear, in words."""


class ContentsPanel(QWidget):
    """Lies on the page's left side. `chosen` is the number of a line."""

    chosen = Signal(int)
    left = Signal()
    """Esc: the listener wants back to the page."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._floats = False
        self.setAccessibleName(self.tr("Contents"))
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._model = _Lines(self)
        self.list = _List(theme, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Painter(theme, self.list))
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.picked.connect(self.chosen)
        self.list.left.connect(self.left)
        theme.changed.connect(self._arrange)
        self.hide()

    def set_lines(self, title: str, lines: Sequence[Line]) -> None:
        """Show an outline in place of the former; the current line stays what it was."""
        self._title.setText(title)
        self._model.show(lines)
        self._arrange()

    def set_current(self, number: int) -> None:
        """Mark the line whose part is heard, -1 for none; it comes into view unless the hand is on the list."""
        if self._model.set_current(number) and number >= 0 and not self.list.hasFocus() and not self.underMouse():
            self.list.scrollTo(self._model.index(number), QListView.ScrollHint.EnsureVisible)

    def lie(self, area: QRect, *, floats: bool) -> None:
        """Take a place: beside the text, or floating over it."""
        self._floats = floats
        self.setGeometry(area)
        self.update()

    def take_focus(self) -> None:
        """Let the keys walk the list, from the current line on."""
        self.list.setCurrentIndex(self._model.index(max(self._model.current, 0)))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def _arrange(self) -> None:
        px, width = self._theme.metrics.px, self.width()
        self._title.setFont(self._theme.metrics.font(FontRole.STRONG))
        inner = width - 2 * px(_SHORE)
        words = inner - 2 * px(_PADDING)
        height = px(_TITLE) if self._title.text() else px(8)
        height = max(height, self._title.heightForWidth(words) + px(20)) if self._title.text() else height
        self._title.setGeometry(px(_SHORE + _PADDING), 0, words, height)
        self.list.setGeometry(px(_SHORE), height, inner, max(0, self.height() - height - px(8)))
        self.list.doItemsLayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._floats:
            painter.fillRect(event.rect(), palette.paper)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.card)
        box, radius = QRectF(self.rect()), self._theme.metrics.px(12)
        painter.drawRoundedRect(box, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline(painter, palette.line, box, radius, self._theme.metrics.px(2 if palette.is_contrast else 1))


class _Lines(QAbstractListModel):
    """The outline."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.current = -1

    def show(self, lines: Sequence[Line]) -> None:
        """Take lines; those that only come behind the others leave the list as it stands."""
        before, lines = self.lines, [*lines]
        if lines[: len(before)] == before:
            if len(lines) > len(before):
                self.beginInsertRows(QModelIndex(), len(before), len(lines) - 1)
                self.lines = lines
                self.endInsertRows()
            return
        if len(lines) == len(before):
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def set_current(self, number: int) -> bool:
        if number == self.current:
            return False
        before, self.current = self.current, number
        for row in (before, number):
            if 0 <= row < len(self.lines):
                self.dataChanged.emit(self.index(row), self.index(row))
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (line.title, line.time, self.tr("being heard") if index.row() == self.current else "")
            return ", ".join(filter(None, words))
        return None


class _List(QListView):
    """Walked by the arrow keys; Return or a press picks."""

    picked = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        be_plain(self)
        self.setViewport(QWidget())  # one that paints no ground of its own
        self.setVerticalScrollBar(ScrollBar(theme))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.clicked.connect(lambda index: self.picked.emit(index.row()))

    def event(self, event: QEvent) -> bool:
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self.currentIndex().isValid():
                self.picked.emit(self.currentIndex().row())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Title on up to two lines, time at the right; the part that is heard is tinted."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line, metrics = self._line(index), self._theme.metrics
        width = self._list.viewport().width()
        room = self._title_room(line, QRect(0, 0, width, 0))
        is_long = len(_two_lines(line.title, metrics.font(FontRole.CONTROL), room.width())) > 1
        return QSize(width, metrics.px(_ROW + (_LINE if is_long else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line, palette, metrics = self._line(index), self._theme.palette, self._theme.metrics
        is_current = index.row() == self._model().current
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(rect), is_current, bool(state & QStyle.StateFlag.State_MouseOver))
        room = self._title_room(line, rect)
        room.setHeight(metrics.px(_ROW))
        painter.setFont(metrics.font(FontRole.SECOND))
        painter.setPen(palette.ink_2)
        painter.drawText(rect.adjusted(metrics.px(_PADDING), 0, -metrics.px(_PADDING), 0), _RIGHT, line.time)
        font = metrics.font(FontRole.CONTROL if is_current else FontRole.BODY)
        painter.setFont(font)
        painter.setPen(palette.ink if is_current else palette.ink_2)
        for words in _two_lines(line.title, metrics.font(FontRole.CONTROL), room.width()):
            painter.drawText(room, _LEFT, words)
            room.translate(0, metrics.px(_LINE))
        if state & QStyle.StateFlag.State_HasFocus and self._list.hasFocus():
            focus_ring(painter, palette, QRectF(rect), metrics.px(RADIUS), metrics.u)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, is_current: bool, is_under: bool) -> None:
        palette, radius = self._theme.palette, self._theme.metrics.px(RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_current or is_under:
            painter.setBrush(palette.tint if is_current else palette.hover)
            painter.drawRoundedRect(box, radius, radius)
        if is_current and palette.is_contrast:
            painter.fillRect(
                QRectF(box.left(), box.top() + 6, self._theme.metrics.px(3), box.height() - 12), palette.voice
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _title_room(self, line: Line, rect: QRect) -> QRect:
        metrics = self._theme.metrics
        time = QFontMetrics(metrics.font(FontRole.SECOND)).horizontalAdvance(line.time)
        inset = metrics.px(_PADDING + _STEP * min(line.level - 1, _DEEPEST - 1))
        room = rect.adjusted(inset, 0, -metrics.px(_PADDING) - time - metrics.px(12 if line.time else 0), 0)
        return QStyle.visualRect(self._list.layoutDirection(), rect, room)

    def _model(self) -> _Lines:
        model = self._list.model()
        assert isinstance(model, _Lines)
        return model

    def _line(self, index: _Index) -> Line:
        return self._model().lines[index.row()]


def _two_lines(title: str, font: QFont, width: int) -> list[str]:
    """Break a title into one line or two, the second one shortened where it must be."""
    layout = QTextLayout(title, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    layout.endLayout()
    first, rest = title[: line.textLength()].rstrip(), title[line.textLength() :].strip()
    metrics = QFontMetrics(font)
    return [metrics.elidedText(words, Qt.TextElideMode.ElideRight, width) for words in (first, rest) if words]
