"""The band beneath the page: the wave with its times, voice, moves, Speak, Stop and speed.

It shows what it is told and emits what is wished. Everything is placed by hand on the grid of the look: signs, not
boxes, line up at the inset; in high contrast, where boxes are drawn, the boxes do.
"""

import math
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from gui.controls import BOX, DECK_SIGN, PADDING, Control, IconButton, TextButton
from gui.keys import Command
from gui.mirror import left_of, mirrored, place
from gui.speak_pill import Pill
from gui.theme import FontRole, Theme, set_ink
from gui.wave import Wave
from gui.wave_view import EDGE, SIDE

SPEEDS = (0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0)
INSET, GAP, LABEL_GAP, LABELS = 24, 8, 24, 128
NARROW, SINGLE = 720, 600
"""Widths, px at 100 %, under which words get shorter, and under which the stepper becomes one button."""


class DeckAction(Enum):
    """What the large button does when pressed."""

    SPEAK = auto()
    PAUSE = auto()
    RESUME = auto()
    SPEAK_REST = auto()
    """A rest that is held while typing is spoken."""


class _Rows(NamedTuple):
    """Heights of one arrangement, px at 100 %."""

    edge: int
    wave: int
    gap: int


_ROOMY, _DENSE = _Rows(12, 56, 12), _Rows(8, 40, 8)
_TRANSPORT = 48


class Deck(QWidget):
    """Signals are wishes; `set_*` are all it is told."""

    speak_pressed = Signal()
    """The large button, whatever it shows."""
    stop_pressed = Signal()
    back_pressed = Signal(bool)
    """Back by a sentence, or (True) by a paragraph."""
    forward_pressed = Signal(bool)
    speed_chosen = Signal(float)
    speeds_wished = Signal()
    """The list of speeds is asked for; it opens beside `speed_button`."""
    voice_wished = Signal()
    """The voices are asked for; they open beside `voice_button`."""
    seek_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_low = self._has_place = False
        self._action: tuple[DeckAction, str] | None = None
        self._speed = 1.0
        self._voice = ("", "")
        self._next = ("", "")
        self._columns = (0, 0)
        self._moves_left = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Playback"))
        self._make_parts()
        self._connect_parts()
        self.set_action(DeckAction.SPEAK, "")
        self.set_enabled_moves(False)
        self.set_stoppable(False)
        self.set_speed(1.0)
        self.set_time("0:00")
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _make_parts(self) -> None:
        """Make the parts in the order in which Tab walks them."""
        theme = self._theme
        self._time = self._make_label(Qt.AlignmentFlag.AlignLeft)
        self.wave = Wave(theme, self)
        self._next_label = self._make_label(Qt.AlignmentFlag.AlignRight)
        self.voice_button = TextButton(theme, self, icon="voice", chevron=True)
        self.back_button = self._make_move("back", self.tr("Back a sentence"), Command.BACK)
        self.speak_button = Pill(theme, [self._label_of(each) for each in DeckAction], self)
        self.forward_button = self._make_move("forward", self.tr("Forward a sentence"), Command.FORWARD)
        self.stop_button = self._make_move("stop", self.tr("Stop"), Command.STOP)
        self.slower_button = IconButton(theme, "minus", self)
        self.slower_button.say(self.tr("Slower"), Command.SLOWER.shown)
        self.speed_button = TextButton(theme, self)
        self.faster_button = IconButton(theme, "plus", self)
        self.faster_button.say(self.tr("Faster"), Command.FASTER.shown)

    def _make_label(self, side: Qt.AlignmentFlag) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _make_move(self, icon: str, name: str, command: Command) -> IconButton:
        button = IconButton(self._theme, icon, self, box=40, sign=DECK_SIGN)
        button.is_strong = True
        button.say(name, command.shown)
        return button

    def _connect_parts(self) -> None:
        self.speak_button.clicked.connect(self.speak_pressed)
        self.speak_button.installEventFilter(self)
        self.stop_button.clicked.connect(self.stop_pressed)
        self.back_button.clicked.connect(lambda: self.back_pressed.emit(_shift_is_down()))
        self.forward_button.clicked.connect(lambda: self.forward_pressed.emit(_shift_is_down()))
        self.voice_button.clicked.connect(self.voice_wished)
        self.slower_button.clicked.connect(lambda: self.step_speed(-1))
        self.faster_button.clicked.connect(lambda: self.step_speed(1))
        self.speed_button.clicked.connect(self.speeds_wished)
        self.wave.seek_wished.connect(self.seek_wished)
        self.wave.sentence_wished.connect(lambda way: self._move(way, False))
        self.wave.paragraph_wished.connect(lambda way: self._move(way, True))

    def _move(self, way: int, paragraph: bool) -> None:
        (self.back_pressed if way < 0 else self.forward_pressed).emit(paragraph)

    # what it is told

    def set_action(self, action: DeckAction, description: str) -> None:
        """Show what the large button does; the description is the state in words ("Reading, sentence 8 of 40")."""
        if (action, description) == self._action:  # told with every word
            return
        is_another = self._action is None or action is not self._action[0]
        self._action = (action, description)
        speaks = action is DeckAction.PAUSE
        self.wave.set_heard(speaks)
        self.speak_button.show_action(self._label_of(action), "pause" if speaks else "play", filled=not speaks)
        # Under the focus, a screen reader would say each new sentence's number over the voice.
        if is_another or not self.speak_button.hasFocus():
            self._name_action(action, description)

    def _name_action(self, action: DeckAction, description: str) -> None:
        name = self.tr("Speak the rest") if action is DeckAction.SPEAK_REST else self._label_of(action)
        self.speak_button.say(name, Command.SPEAK.shown, description)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.speak_button and event.type() == QEvent.Type.FocusIn and self._action is not None:
            self._name_action(*self._action)
        return False

    def _label_of(self, action: DeckAction) -> str:
        match action:
            case DeckAction.PAUSE:
                return self.tr("Pause")
            case DeckAction.RESUME:
                return self.tr("Resume")
            case _:
                return self.tr("Speak")

    def set_enabled_moves(self, enabled: bool) -> None:
        """Let sentences be stepped through, or dim the two buttons."""
        for button in (self.back_button, self.forward_button):
            self._enable(button, enabled)

    def set_stoppable(self, stoppable: bool) -> None:
        """Let Stop be pressed; when there is nothing to stop the deck is idle, and a low window hides the wave."""
        if stoppable != self.stop_button.isEnabled():
            self._enable(self.stop_button, stoppable)
            self._arrange()

    def set_voice(self, name: str, accent: str = "", where: str = "") -> None:
        """Show the voice: "Amy", "British English", and where it runs ("on this computer")."""
        self._voice = (name, accent)
        full = self._full_voice()
        self.voice_button.say(self.tr("Voice: {voice}").format(voice=full), Command.VOICE.shown, where)
        self._arrange()

    def set_speed(self, speed: float) -> None:
        """Show the speed; 1 is the voice's own pace."""
        self._speed = speed
        number = _number(speed)
        self.speed_button.set_label(self._speed_label(speed))
        self.speed_button.say(
            self.tr("Speed {speed} times").format(speed=number), description=self.tr("All speeds")
        )
        self._arrange()

    def set_time(self, time: str) -> None:
        """Show how much was heard, as "2:14"."""
        if time != self._time.text():  # told with every frame
            self._time.setText(time)
            self._widen_columns()

    def set_next(self, text: str, short: str = "") -> None:
        """Show what is next, as "about 6 min left"; the short form is for narrow windows."""
        if (text, short or text) != self._next:
            self._next = (text, short or text)
            self._show_next()

    def set_low(self, low: bool) -> None:
        """Tell that the window is low (under 520 px at 100 %): a smaller wave, and none while idle."""
        if low != self._is_low:
            self._is_low = low
            self._arrange()

    def step_speed(self, way: int) -> None:
        """Wish for the next slower (-1) or faster (1) tenth of the voice's own pace."""
        tenths = math.ceil(self._speed * 10 - 0.01) - 1 if way < 0 else math.floor(self._speed * 10 + 0.01) + 1
        self.speed_chosen.emit(max(SPEEDS[0], min(SPEEDS[-1], tenths / 10)))

    def _enable(self, button: Control, enabled: bool) -> None:
        if not enabled and button.hasFocus():  # a dimmed button would drop the focus somewhere
            self.speak_button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(enabled)

    def _full_voice(self) -> str:
        name, accent = self._voice
        return self.tr("{name}, {accent}").format(name=name, accent=accent) if accent else name

    # sizes and places

    def sizeHint(self) -> QSize:
        rows = self._rows()
        wave = rows.wave + rows.gap if self._shows_wave() else 0
        return QSize(self._px(480), self._px(2 * rows.edge + wave + _TRANSPORT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._has_place = True
        self._columns = (0, 0)
        self._arrange()

    def _px(self, at_100: float) -> int:
        return self._theme.metrics.px(at_100)

    def _is_narrower_than(self, at_100: int) -> bool:
        return self.width() < self._px(at_100)

    def _is_dense(self) -> bool:
        return self._is_low or self._is_narrower_than(NARROW)

    def _rows(self) -> _Rows:
        return _DENSE if self._is_dense() else _ROOMY

    def _shows_wave(self) -> bool:
        return self.stop_button.isEnabled() or not self._is_low

    def _follow_theme(self) -> None:
        for label in (self._time, self._next_label):
            label.setFont(self._theme.metrics.font(FontRole.SECOND))
            set_ink(label, self._theme.palette.ink_2)
        self._columns = (0, 0)
        self._arrange()
        self.update()

    def _arrange(self) -> None:
        if not self._has_place:  # a row is measured in 3 ms: once is enough before the first picture
            return
        rows = self._rows()
        self._show_next()
        self._arrange_wave(rows)
        top = self.sizeHint().height() - self._px(rows.edge + _TRANSPORT)
        self._arrange_speed(top)
        self._arrange_moves(top)
        self._arrange_voice(top)
        self.updateGeometry()

    def _arrange_wave(self, rows: _Rows) -> None:
        for part in (self._time, self.wave, self._next_label):
            part.setVisible(self._shows_wave())
        self.wave.set_low(self._is_dense())
        left, right = self._columns
        inset, top, height = self._px(INSET), self._px(rows.edge), self._px(rows.wave)
        # Words stand beside the middle of the bars, not of the row: the rail is beneath both.
        middle = self.wave.middle
        self._time.setGeometry(inset, top, left, 2 * middle)
        self._next_label.setGeometry(self.width() - inset - right, top, right, 2 * middle)
        side, edge, gap = self._px(SIDE), self._px(EDGE), self._px(LABEL_GAP)
        start, stop = inset + left + gap, self.width() - inset - right - gap
        self.wave.setGeometry(QRect(start - side, top - edge, stop - start + 2 * side, height + 2 * edge))

    def _show_next(self) -> None:
        self._next_label.setText(self._next[self._is_dense()])
        self._widen_columns()

    def _widen_columns(self) -> None:
        """Give the words beside the wave room that only grows, so that the wave does not move with each word."""
        widths = QFontMetrics(self._theme.metrics.font(FontRole.SECOND))
        left, right = (widths.horizontalAdvance(each.text()) + 1 for each in (self._time, self._next_label))
        if self._is_dense():
            left = max(left, widths.horizontalAdvance("00:00"))
        else:
            left = right = max(left, right, self._px(LABELS - LABEL_GAP))
        columns = (max(left, self._columns[0]), max(right, self._columns[1]))
        if columns != self._columns:
            self._columns = columns
            self._arrange_wave(self._rows())

    def _arrange_moves(self, top: int) -> None:
        """Speak stands in the middle of the window; in the smallest it gives way to what is right of Stop."""
        self.speak_button.set_least_width(120 if self._is_narrower_than(NARROW) else 136)
        size, margin = self.speak_button.sizeHint(), self.speak_button.margin
        box, gap = self._px(40), self._gap()
        y = top + (self._px(_TRANSPORT) - box) // 2
        pill = size.width() - 2 * margin
        # Time runs one way in every language: the order stays, and Stop is always at the end.
        before, behind = box + gap, 2 * (box + gap)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            before, behind = behind, before
        right_part = self.slower_button if self.slower_button.isVisibleTo(self) else self.speed_button
        left = min((self.width() - pill) // 2, left_of(right_part) - gap - behind - pill)
        self._moves_left = left - before
        x = mirrored(self, QRect(left, 0, pill, box)).left()
        self.speak_button.setGeometry(x - margin, top - margin, size.width(), size.height())
        self.back_button.setGeometry(x - gap - box, y, box, box)
        self.forward_button.setGeometry(x + pill + gap, y, box, box)
        self.stop_button.setGeometry(x + pill + 2 * gap + box, y, box, box)

    def _gap(self) -> int:
        return self._px(GAP // 2 if self._is_narrower_than(SINGLE) else GAP)

    def _arrange_speed(self, top: int) -> None:
        boxed, inset, box = self._theme.palette.is_contrast, self._px(INSET), self._px(BOX)
        y = top + (self._px(_TRANSPORT) - box) // 2
        is_single = self._is_narrower_than(SINGLE)
        for button in (self.slower_button, self.faster_button):
            button.setVisible(not is_single)
        if is_single:
            width = max(box, self.speed_button.sizeHint().width())
            right = self.width() - inset + (0 if boxed else self._px(PADDING))
            place(self.speed_button, right - width, y, width, box)
            return
        width = max(map(self.speed_button.width_of, self._longest_speeds()))
        hang = box if boxed else round(self.faster_button.ink.right())
        right = self.width() - inset - hang
        place(self.faster_button, right, y, box, box)
        place(self.speed_button, right - width, y, width, box)
        place(self.slower_button, right - width - box, y, box, box)

    def _longest_speeds(self) -> list[str]:
        """Return the labels of which one is the widest: to measure a word takes its time."""
        labels = [self._speed_label(each) for each in SPEEDS]
        longest = max(map(len, labels))
        return [each for each in labels if len(each) == longest]

    def _speed_label(self, speed: float) -> str:
        return self.tr("{speed}×").format(speed=_number(speed))

    def _arrange_voice(self, top: int) -> None:
        inset, box = self._px(INSET), self._px(BOX)
        self.voice_button.set_label(self._voice[0] if self._is_dense() else self._full_voice())
        left = inset - (0 if self._theme.palette.is_contrast else self._px(PADDING))
        room = self._moves_left - self._gap() - left
        width = min(room, self.voice_button.sizeHint().width())
        place(self.voice_button, left, top + (self._px(_TRANSPORT) - box) // 2, width, box)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.palette.deck)
        painter.fillRect(0, 0, self.width(), self._px(1), self._theme.palette.line)


def _shift_is_down() -> bool:
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)


def _number(speed: float) -> str:
    return QLocale().toString(speed, "g", 3)
