"""Rows of the settings page: words at the left, at the right what changes a value, made from a setting's kind."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.options import Choice, Number, Option, Switch, Text, Value
from gui.cards import RowCard
from gui.controls import BOX, Control, IconButton, RowButton, TextButton, focus_ring, outline
from gui.fields import Field
from gui.sheets import Words
from gui.theme import FontRole, Theme

_NARROW = 380
"""Under this width (px at 100 %) what changes a value stands beneath its words."""
_STEPPED_AFTER_MS, _STEPPED_EVERY_MS = 400, 60
"""A button that is held down goes on stepping."""


def translated(words: str) -> str:
    """Give the listener's language for words of the table of settings."""
    return QCoreApplication.translate("Settings", words) if words else ""


class Row(QWidget):
    """A label, a sentence beneath it, and a control; a press on the words is one on the control."""

    def __init__(self, theme: Theme, label: str, help_: str, control: QWidget) -> None:
        super().__init__()
        self._theme, self._control = theme, control
        self.sought = f"{label} {help_}".casefold()
        """What a search looks in."""
        words = QVBoxLayout()
        words.setSpacing(0)
        for each, role in ((label, FontRole.CONTROL), (help_, FontRole.SECOND)):
            if each:
                line = Words(theme, each, role)
                line.setBuddy(control)  # or screen readers say all words of the page when it is entered
                words.addWidget(line)
        self._box = QHBoxLayout(self)
        self._box.addLayout(words, 1)
        self._box.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if isinstance(self._control, Control) and self.rect().contains(event.position().toPoint()):
            self._control.click()

    def _arrange(self) -> None:
        px = self._theme.metrics.px
        self._box.setContentsMargins(0, px(8), 0, px(8))
        self._box.setSpacing(px(16))
        beneath = 0 < self.width() < px(_NARROW)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if beneath else QBoxLayout.Direction.LeftToRight)
        self._box.setAlignment(
            self._control, Qt.AlignmentFlag.AlignLeft if beneath else Qt.AlignmentFlag.AlignVCenter
        )


class Toggle(Control):
    """A switch: a track with a knob, at the right and filled when it is on."""

    changed = Signal(bool)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self.setCheckable(True)
        self.say(name)
        self.setToolTip("")
        self.clicked.connect(self.changed)

    def show_value(self, value: bool) -> None:
        """Show what is in force; emits nothing."""
        self.setChecked(value)

    def sizeHint(self) -> QSize:
        return QSize(self.px(48), self.px(BOX))

    def _track(self) -> QRectF:
        track = QRectF(0, 0, self.px(44), self.px(24))
        track.moveCenter(QRectF(self.rect()).center())
        return track

    def _paint_box(self, painter: QPainter) -> None:
        colours, track, is_on = self.theme.palette, self._track(), self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.ink if is_on else colours.hover if self.underMouse() else colours.paper)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        if not is_on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            outline(painter, colours.ink_3, track, track.height() / 2, 1.5 * self.theme.metrics.u)

    def _paint_face(self, painter: QPainter) -> None:
        colours, track, is_on = self.theme.palette, self._track(), self.isChecked()
        radius, inset = self.px(8), track.height() / 2
        x = track.right() - inset if is_on else track.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.paper if is_on else colours.ink_3)
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)

    def _paint_ring(self, painter: QPainter) -> None:
        room = 3 * self.theme.metrics.u
        ring = self._track().adjusted(-room, -room, room, room)
        focus_ring(painter, self.theme.palette, ring, ring.height() / 2, self.theme.metrics.u)


class Stepper(QWidget):
    """Less, the number, more."""

    changed = Signal(float)

    def __init__(self, theme: Theme, name: str, kind: Number) -> None:
        super().__init__()
        self._theme, self._kind, self._value = theme, kind, 0.0
        self._less = self._button("minus", self.tr("{setting}: less").format(setting=name), -1)
        self._more = self._button("plus", self.tr("{setting}: more").format(setting=name), 1)
        self._shown = QLabel()
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self._less, self._shown, self._more):
            box.addWidget(part)
        theme.changed.connect(self._dress)
        self._dress()

    def show_value(self, value: float) -> None:
        """Show what is in force; emits nothing."""
        self._value = value
        words = QLocale().toString(value / self._kind.per_unit, "g", 6) + self._kind.unit
        self._shown.setText(words)
        for button in (self._less, self._more):
            button.setAccessibleDescription(words)
        self._less.setEnabled(value > self._kind.low)
        self._more.setEnabled(value < self._kind.high)

    def _button(self, icon: str, name: str, way: int) -> IconButton:
        button = IconButton(self._theme, icon, self)
        button.say(name)
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(_STEPPED_AFTER_MS)
        button.setAutoRepeatInterval(_STEPPED_EVERY_MS)
        button.clicked.connect(lambda: self.changed.emit(self._kind.stepped(self._value, way)))
        return button

    def _dress(self) -> None:
        self._shown.setFont(self._theme.metrics.font(FontRole.STRONG))
        self._shown.setMinimumWidth(self._theme.metrics.px(72))


class ChoiceButton(TextButton):
    """Says what is chosen, and opens the list of what can be."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, kind: Choice) -> None:
        super().__init__(theme, chevron=True, outlined=True)
        self._name, self._kind, self._value = name, kind, ""
        self._card: _ChoiceCard | None = None
        self.clicked.connect(self._open)

    def show_value(self, value: str) -> None:
        """Show what is in force; emits nothing."""
        self._value = value
        words = translated(self._kind.words[value])
        self.set_label(words)
        self.say(self.tr("{setting}: {choice}").format(setting=self._name, choice=words))
        self.setToolTip("")

    def set_kind(self, kind: Choice) -> None:
        """Offer something else."""
        self._kind = kind
        if self._card is not None:
            self._card.dismiss()
            self._card.deleteLater()
            self._card = None

    def _open(self) -> None:
        if self._card is None:
            self._card = _ChoiceCard(self.theme, self.window(), self._name, self._kind)
            self._card.chosen.connect(self.changed)
        self._card.show_value(self._value)
        self._card.toggle(self)


class _ChoiceCard(RowCard):
    """The list of what can be chosen for one setting."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, name: str, kind: Choice) -> None:
        super().__init__(theme, window, name)
        self._kind, self._value = kind, ""

    def show_value(self, value: str) -> None:
        self._value = value

    def _prepare(self) -> None:
        self.set_rows([self._row(value, words) for value, words in self._kind.words.items()])

    def _row(self, value: str, words: str) -> RowButton:
        row = RowButton(self.theme, translated(words))
        row.setCheckable(True)
        row.indent()
        row.setChecked(value == self._value)
        row.clicked.connect(lambda: self._choose(value))
        return row

    def _choose(self, value: str) -> None:
        self.dismiss()
        self.chosen.emit(value)


class TextEntry(Field):
    """A line of text, taken when it is complete: at Return, or when the focus leaves."""

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.editingFinished.connect(lambda: self.changed.emit(self.text()))

    def show_value(self, value: str) -> None:
        """Show what is in force; emits nothing."""
        if value != self.text():
            self.setText(value)
            self.setCursorPosition(0)  # of an address that is too long its beginning is seen


def control_for(
    theme: Theme, option: Option, change: Callable[[Value], object]
) -> tuple[QWidget, Callable[[Any], None]]:
    """Make what changes a setting, and return it with the call that shows a value in it."""
    name = translated(option.label)
    control: Toggle | Stepper | ChoiceButton | TextEntry
    match option.kind:
        case Switch():
            control = Toggle(theme, name)
        case Number() as kind:
            control = Stepper(theme, name, kind)
        case Choice() as kind:
            control = ChoiceButton(theme, name, kind)
        case Text():
            control = TextEntry(theme, name)
    control.changed.connect(change)
    return control, control.show_value
