"""One of a few: buttons side by side in one outline, the chosen one pressed in. The arrow keys walk them."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.controls import BOX, PADDING, RADIUS, Control, focus_ring, outline
from gui.theme import FontRole, Theme


class Segments(QWidget):
    """Offers the values of `words`; emits the one that is chosen by hand."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._segments = {value: _Segment(theme, name, label, self) for value, label in words.items()}
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for value, segment in self._segments.items():
            segment.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            box.addWidget(segment)
        theme.changed.connect(self.update)

    @property
    def value(self) -> str:
        """What is chosen."""
        return next((value for value, segment in self._segments.items() if segment.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Show what is chosen; emits nothing. KeyError for what is not offered."""
        self._segments[value].setChecked(True)

    def set_label(self, value: str, label: str) -> None:
        """Change the words of one segment."""
        self._segments[value].set_label(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies beneath the words, so that nothing is seen of where one segment ends."""
        palette, metrics, box = self._theme.palette, self._theme.metrics, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(box, metrics.px(RADIUS), metrics.px(RADIUS))
        painter.setClipPath(shape)
        for segment in self._segments.values():
            if segment.isChecked() or segment.underMouse():
                ground = palette.hover if segment.isChecked() else palette.paper
                painter.fillRect(segment.geometry(), ground)
        for segment in list(self._segments.values())[1:]:
            painter.fillRect(segment.x(), 0, metrics.px(1), self.height(), palette.ink_3)
        painter.setClipping(False)
        outline(painter, palette.ink_3, box, metrics.px(RADIUS), metrics.px(1))


class _Segment(Control):
    def __init__(self, theme: Theme, group: str, label: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._group, self._label, self._row = group, label, parent
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.toggled.connect(self._take_turn)
        self.set_label(label)

    def _take_turn(self, is_chosen: bool) -> None:
        """Tab comes to the chosen one alone, as in every group."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
        self._row.update()

    def set_label(self, label: str) -> None:
        self._label = label
        self.say(self.tr("{group}: {choice}").format(group=self._group, choice=label))
        self.setToolTip("")
        self._follow_theme()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.theme.metrics.font(FontRole.STRONG)).horizontalAdvance(self._label)
        return QSize(words + 2 * self.px(PADDING), self.px(BOX))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(BOX), self.px(BOX))

    def _paint_box(self, painter: QPainter) -> None:
        if self.underMouse():
            self._row.update()

    def _paint_face(self, painter: QPainter) -> None:
        role = FontRole.STRONG if self.isChecked() else FontRole.CONTROL
        font, room = self.theme.metrics.font(role), self.rect().adjusted(self.px(4), 0, -self.px(4), 0)
        painter.setFont(font)
        painter.setPen(self.theme.palette.ink)
        fitting = QFontMetrics(font).elidedText(self._label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, fitting)

    def _paint_ring(self, painter: QPainter) -> None:
        focus_ring(painter, self.theme.palette, QRectF(self.rect()), self.px(RADIUS), self.theme.metrics.u)
