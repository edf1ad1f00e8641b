"""The list of voices: headings, and voices on two lines, each with a sign beside it by which it is heard."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui import icons
from gui.cards import be_plain
from gui.controls import RADIUS, SIGN, focus_ring, paint_two_lines
from gui.scroll_bar import ScrollBar
from gui.theme import FontRole, Theme
from gui.voice_entries import Entry

HEADING, ROW = 34, 52
_HEAR = 36
"""The place beside a voice that a press lets it be heard by."""

_Index = QModelIndex | QPersistentModelIndex


class VoiceList(QListWidget):
    """Shows entries. Return, a press or assistive technology chooses; Space, or a press on the sign, lets hear."""

    chosen = Signal(str)
    heard = Signal(str)
    """The voice with this id."""
    left = Signal(str)
    """The keys go on in the field: what was typed, or nothing when Up left the first voice."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        be_plain(self)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(theme))
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)
        self._entries: Sequence[Entry] = ()
        self._was_moved = False
        self.chosen_id = ""
        """The voice that reads."""
        self.activated.connect(self.choose)
        self.clicked.connect(self.choose)
        self.currentRowChanged.connect(self._note_move)
        self.itemSelectionChanged.connect(self._look_for_assistive_choice)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these in place of the former ones."""
        self.clear()
        self._entries = entries
        for entry in entries:
            item = QListWidgetItem(entry.words, self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(entry))
            if not entry.id:
                item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _spoken(self, entry: Entry) -> str:
        if not entry.id:
            return entry.words
        words = (
            self.tr("{voice}, {details}, chosen") if entry.id == self.chosen_id else self.tr("{voice}, {details}")
        )
        return words.format(voice=entry.words, details=entry.second)

    def entry(self, index: _Index) -> Entry:
        """Return what stands in a row; an empty heading for a row that is not there."""
        return self._entries[index.row()] if 0 <= index.row() < len(self._entries) else Entry("")

    @property
    def here(self) -> Entry:
        """The voice that the list stands on."""
        return self.entry(self.currentIndex())

    def stand_on(self, voice: str) -> None:
        """Stand on a voice, or on the first one where it is not listed."""
        row = next((row for row, each in enumerate(self._entries) if each.id == voice), self._first_row())
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(index, QListWidget.ScrollHint.PositionAtCenter)

    def _first_row(self) -> int:
        return next((row for row, each in enumerate(self._entries) if each.id), 0)

    def choose(self, index: _Index | None = None) -> None:
        """Choose the voice in a row, or the one that the list stands on."""
        if voice := (self.here if index is None else self.entry(index)).id:
            self.chosen.emit(voice)

    def hear(self) -> None:
        """Let the voice be heard that the list stands on."""
        if voice := self.here.id:
            self.heard.emit(voice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the first voice Up goes to the field, and so does whatever is typed."""
        if event.key() == Qt.Key.Key_Space:
            self.hear()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() <= self._first_row():
            self.left.emit("")
        elif event.text().isprintable() and event.text().strip():
            self.left.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the sign beside a voice lets it be heard; elsewhere it chooses."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if index.isValid() and self._painter.hear_box(self.visualRect(index), self.entry(index)).contains(point):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.hear()
        else:
            super().mousePressEvent(event)

    # assistive technology chooses a line by selecting it; keys and pointer move there as well, just after

    def _note_move(self) -> None:
        self._was_moved = True

    def _look_for_assistive_choice(self) -> None:
        self._was_moved = False
        QTimer.singleShot(0, self, self._take_assistive_choice)

    def _take_assistive_choice(self) -> None:
        selected = self.selectedIndexes()
        by_hand = self._was_moved or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if self.isVisible() and selected and not by_hand:
            self.choose(selected[0])


class _Painter(QStyledItemDelegate):
    """Paints headings and voices; the chosen voice is tinted and carries a check."""

    def __init__(self, theme: Theme, parent: VoiceList) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._theme.metrics.px(ROW if self._list.entry(index).id else HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry, box = self._list.entry(index), QRect(option.rect)
        if entry.id:
            self._paint_voice(painter, entry, box, option.state)
        else:
            self._paint_heading(painter, entry, box)
        painter.restore()

    def _paint_heading(self, painter: QPainter, entry: Entry, box: QRect) -> None:
        metrics = self._theme.metrics
        painter.setFont(metrics.font(FontRole.SECOND))
        painter.setPen(self._theme.palette.ink_2)
        inner = box.adjusted(metrics.px(12), metrics.px(6), -metrics.px(12), 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.words)

    def _paint_voice(self, painter: QPainter, entry: Entry, box: QRect, state: QStyle.StateFlag) -> None:
        px, palette = self._theme.metrics.px, self._theme.palette
        is_chosen = entry.id == self._list.chosen_id
        is_under = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        self._paint_ground(painter, QRectF(box), is_chosen=is_chosen, is_under=is_under)
        if has_focus:
            focus_ring(painter, palette, QRectF(box), px(RADIUS), self._theme.metrics.u)
        signs = px(12 + SIGN + 8 + (_HEAR if is_chosen else _HEAR - SIGN))
        words = box.adjusted(px(12), px(6), -signs, -px(6))
        paint_two_lines(painter, self._theme, self._mirrored(box, words), entry.words, entry.second)
        if is_under or has_focus:
            self._paint_sign(painter, "play", palette.ink_2, self.hear_box(box, entry))
        if is_chosen:
            place = QRect(box.right() - px(12 + SIGN), box.top(), px(SIGN), box.height())
            self._paint_sign(painter, "check", palette.voice, self._mirrored(box, place))

    def _paint_ground(self, painter: QPainter, box: QRectF, *, is_chosen: bool, is_under: bool) -> None:
        palette, metrics = self._theme.palette, self._theme.metrics
        has_line = is_chosen and palette.is_contrast
        painter.setPen(QPen(palette.voice, 2 * metrics.u) if has_line else Qt.PenStyle.NoPen)
        if is_chosen or is_under:
            painter.setBrush(palette.tint if is_chosen else palette.hover)
            inset = 1 if is_chosen else 0
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), metrics.px(8), metrics.px(8))

    def _paint_sign(self, painter: QPainter, name: str, colour: QColor, place: QRect) -> None:
        icons.paint(painter, name, colour, QRectF(place).center(), self._theme.metrics.px(SIGN))

    def hear_box(self, box: QRect, entry: Entry) -> QRect:
        """Return the place in a voice's row that lets it be heard; empty in a heading."""
        px = self._theme.metrics.px
        if not entry.id:
            return QRect()
        end = px(4) + (px(SIGN + 12) if entry.id == self._list.chosen_id else 0)
        return self._mirrored(box, QRect(box.right() - end - px(_HEAR), box.top(), px(_HEAR), box.height()))

    def _mirrored(self, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._list.layoutDirection(), box, place)
