"""Text and colours: which palette, and how large the page's letters are. Each change shows at once."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.cards import Card
from gui.controls import BOX, Control, IconButton, focus_ring
from gui.keys import Command
from gui.mirror import place
from gui.theme import SYSTEM, FontRole, Palette, Theme, palette

_SWATCH, _WORD = (68, 46), 22
_ROOM = 5
"""Around a swatch inside its widget: for the focus ring."""
_EDGE = 20


class ColoursCard(Card):
    """Told what is in force by `set_choice` and `set_text_size`."""

    palette_chosen = Signal(str)
    """"paper", "night", "contrast" or "system"."""
    text_size_step = Signal(int)
    """-1 smaller, 1 larger."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Text and colours"))
        names = {
            "paper": self.tr("Paper"),
            "night": self.tr("Night"),
            "contrast": self.tr("Contrast"),
            SYSTEM: self.tr("System"),
        }
        self._swatches = {key: self._swatch(key, name) for key, name in names.items()}
        self._label = QLabel(self.tr("Size"), self)
        self._smaller = IconButton(theme, "minus", self)
        self._smaller.say(self.tr("Smaller text"), Command.SMALLER_TEXT.shown)
        self._size = QLabel(self)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._larger = IconButton(theme, "plus", self)
        self._larger.say(self.tr("Larger text"), Command.LARGER_TEXT.shown)
        self._smaller.clicked.connect(lambda: self.text_size_step.emit(-1))
        self._larger.clicked.connect(lambda: self.text_size_step.emit(1))

    def set_choice(self, choice: str) -> None:
        """Show which palette is chosen; KeyError for an unknown one."""
        self._swatches[choice].setChecked(True)

    def set_text_size(self, size: float) -> None:
        """Show the size of the page's letters, px at 100 %."""
        self._size.setText(f"{size:g}")
        for button in (self._smaller, self._larger):
            button.setAccessibleDescription(self.tr("The size is {size}").format(size=f"{size:g}"))

    def _swatch(self, key: str, name: str) -> "_Swatch":
        swatch = _Swatch(self.theme, key, name, self)
        swatch.clicked.connect(lambda: self.palette_chosen.emit(key))
        return swatch

    def _first_focus(self) -> QWidget:
        return next((each for each in self._swatches.values() if each.isChecked()), self._smaller)

    # places

    def sizeHint(self) -> QSize:
        swatch = self._swatches[SYSTEM].sizeHint()
        across = sum(each.sizeHint().width() for each in self._swatches.values())
        return QSize(across + 2 * self.px(_EDGE - _ROOM), swatch.height() + self.px(_EDGE - _ROOM + 8 + 36 + 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._arrange()

    def _arrange(self) -> None:
        left = top = self.px(_EDGE - _ROOM)
        for swatch in self._swatches.values():
            size = swatch.sizeHint()
            place(swatch, left, top, size.width(), size.height())
            left += size.width()
        self._arrange_size(top + self._swatches[SYSTEM].sizeHint().height() + self.px(8))

    def _arrange_size(self, top: int) -> None:
        metrics, box, wide = self.theme.metrics, self.px(BOX), self.px(48)
        self._label.setFont(metrics.font(FontRole.BODY))
        self._size.setFont(metrics.font(FontRole.STRONG))
        boxed = self.theme.palette.is_contrast
        right = self.width() - self.px(_EDGE) + (0 if boxed else round(box - self._larger.ink.right()))
        place(self._label, self.px(_EDGE), top, right - self.px(_EDGE) - 2 * box - wide, box)
        place(self._larger, right - box, top, box, box)
        place(self._size, right - box - wide, top, wide, box)
        place(self._smaller, right - 2 * box - wide, top, box, box)


class _Swatch(Control):
    """One palette: its paper, its mark with two letters, its name beneath. The chosen one has a strong border."""

    def __init__(self, theme: Theme, key: str, name: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._name = name
        # System is paper by day and night by night: half of each.
        self._halves: tuple[Palette, ...] = (
            (palette("paper"), palette("night")) if key == SYSTEM else (palette(key),)
        )
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.say(name)
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font(True)).horizontalAdvance(self._name)
        room = 2 * self.px(_ROOM)
        return QSize(max(self.px(_SWATCH[0]), words + self.px(4)) + room, self.px(_SWATCH[1] + _WORD) + room)

    def _font(self, chosen: bool) -> QFont:
        font = self.theme.metrics.font(FontRole.SECOND)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        return font

    def _box(self) -> QRectF:
        room = self.px(_ROOM)
        return QRectF(room, room, self.width() - 2 * room, self.px(_SWATCH[1]))

    def _paint_box(self, painter: QPainter) -> None:
        box, radius = self._box(), self.px(8)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        wide = box.width() / len(self._halves)
        for number, half in enumerate(self._halves):
            painter.save()
            painter.setClipPath(path)
            painter.setClipRect(
                QRectF(box.left() + number * wide, box.top(), wide, box.height()), Qt.ClipOperation.IntersectClip
            )
            self._paint_sample(painter, half, box)
            painter.restore()

    def _paint_sample(self, painter: QPainter, half: Palette, box: QRectF) -> None:
        painter.fillRect(box, half.paper)
        mark = QRectF(0, 0, self.px(30), self.px(26))
        mark.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(half.mark)
        painter.drawRoundedRect(mark, self.px(4), self.px(4))
        font = self.theme.metrics.font(FontRole.LEAD)
        font.setPixelSize(self.px(17))
        painter.setFont(font)
        painter.setPen(half.mark_ink)
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, "Aa")

    def _paint_face(self, painter: QPainter) -> None:
        colours, chosen, u = self.theme.palette, self.isChecked(), self.theme.metrics.u
        width = (2 if chosen else 1) * u
        painter.setPen(QPen(colours.ink if chosen else colours.ink_3, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRoundedRect(self._box().adjusted(inset, inset, -inset, -inset), self.px(8), self.px(8))
        painter.setFont(self._font(chosen))
        painter.setPen(colours.ink if chosen else colours.ink_2)
        words = QRectF(0, self._box().bottom() + self.px(1), self.width(), self.px(_WORD))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._name)

    def _paint_ring(self, painter: QPainter) -> None:
        focus_ring(painter, self.theme.palette, QRectF(self.rect()), self.px(8), self.theme.metrics.u)
