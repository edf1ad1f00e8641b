"""The small strip: what is being heard, running past a mark that stands still, and the few buttons that it takes.

A window of its own, above the others where the desktop allows that; it is dragged by any part of it.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFontMetricsF, QLinearGradient, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.controls import IconButton, TextButton, outline
from gui.keys import Command
from gui.theme import FontRole, Theme

SIZE = (720, 56)
MARK_AT = 0.38
"""Where the word stands in its line."""
CONTEXT = 120
"""Letters of the line on either side that can be in view."""
_FADE = 48


class Strip(QWidget):
    """Signals are wishes; `show_*` are all it is told."""

    speak_pressed = Signal()
    back_pressed = Signal()
    forward_pressed = Signal()
    speed_pressed = Signal()
    left = Signal()
    """The listener wants the full window back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self._theme = theme
        self._progress = 0.0
        self._back = _button(theme, "back", self.tr("Back a sentence"), Command.BACK)
        self._speak = _RoundButton(theme)
        self._forward = _button(theme, "forward", self.tr("Forward a sentence"), Command.FORWARD)
        self._line = _Line(theme)
        self._speed = TextButton(theme)
        self._full = IconButton(theme, "expand")
        self._full.say(self.tr("Full window"), Command.SMALL_STRIP.shown)
        row = QHBoxLayout(self)
        row.setSpacing(theme.metrics.px(4))
        for part in (self._back, self._speak, self._forward, self._line, self._speed, self._full):
            row.addWidget(part, int(part is self._line))
        row.setContentsMargins(theme.metrics.px(12), 0, theme.metrics.px(12), 0)
        self._back.clicked.connect(self.back_pressed)
        self._speak.clicked.connect(self.speak_pressed)
        self._forward.clicked.connect(self.forward_pressed)
        self._speed.clicked.connect(self.speed_pressed)
        self._full.clicked.connect(self.left)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def show_line(self, before: str, word: str, after: str) -> None:
        """Show the word that is heard between what comes before and after it."""
        self._line.show_words(before, word, after)

    def show_action(self, name: str, *, speaks: bool, state: str) -> None:
        """Show what the round button does, and the state in words for screen readers."""
        self._speak.show_action("pause" if speaks else "play")
        self._speak.say(name, Command.SPEAK.shown, state)

    def show_speed(self, label: str, name: str) -> None:
        """Show the speed."""
        self._speed.set_label(label)
        self._speed.say(name)

    def show_progress(self, part: float) -> None:
        """Show how much of the text was heard, from 0 to 1."""
        self._progress = part
        self.update()

    def _follow_theme(self) -> None:
        px = self._theme.metrics.px
        self.resize(px(SIZE[0]), px(SIZE[1]))
        self.setFixedHeight(px(SIZE[1]))
        self.setMinimumWidth(px(480))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.metrics.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette.deck)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline(painter, palette.line, QRectF(self.rect()), 0, px(1))
        painter.fillRect(QRectF(0, self.height() - px(2), self.width() * self._progress, px(2)), palette.voice)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.windowHandle().startSystemMove()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the strip gives the window back: nothing is lost by it."""
        event.ignore()
        self.left.emit()


class _RoundButton(IconButton):
    """Speak or pause, in a circle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "play", box=40)

    def show_action(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def _paint_box(self, painter: QPainter) -> None:
        circle = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.palette.hover if self._is_raised() else self.theme.palette.card)
        painter.drawEllipse(circle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline(painter, self.theme.palette.pill, circle, circle.height() / 2, 1.5 * self.theme.metrics.u)

    def _sign_colour(self) -> QColor:
        return self.theme.palette.voice


class _Line(QWidget):
    """Words on one line; the one that is heard always begins at the same place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = ("", "", "")
        self.setAccessibleName(self.tr("What is heard"))

    def show_words(self, before: str, word: str, after: str) -> None:
        words = tuple(" ".join(f"·{each}·".split())[1:-1] for each in (before, word, after))
        if words != self._words:
            self._words = (words[0], words[1], words[2])
            self.setAccessibleDescription("".join(self._words))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.metrics.px(240), self._theme.metrics.px(SIZE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, px = self._theme.palette, self._theme.metrics.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.metrics.font(FontRole.LEAD)
        letters = QFontMetricsF(font)
        before, word, after = self._words
        left, width = self.width() * MARK_AT, letters.horizontalAdvance(word)
        base = (self.height() - letters.height()) / 2 + letters.ascent()
        painter.setFont(font)
        if word:
            mark = QRectF(left - px(3), base - letters.ascent() - px(2), width + px(6), letters.height() + px(4))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.mark)
            painter.drawRoundedRect(mark, px(4), px(4))
            painter.fillRect(
                QRectF(mark.left() + 1, mark.bottom() - px(2), mark.width() - 2, px(2)), palette.mark_ink
            )
            painter.setPen(palette.mark_ink)
            painter.drawText(QPointF(left, base), word)
        painter.setPen(palette.ink)
        painter.drawText(QPointF(left - letters.horizontalAdvance(before), base), before)
        painter.drawText(QPointF(left + width, base), after)
        self._paint_fades(painter)

    def _paint_fades(self, painter: QPainter) -> None:
        deck, fade = self._theme.palette.deck, self._theme.metrics.px(_FADE)
        clear = QColor(deck)
        clear.setAlpha(0)
        for start, stop in ((0, fade), (self.width(), self.width() - fade)):
            gradient = QLinearGradient(QPointF(start, 0), QPointF(stop, 0))
            gradient.setColorAt(0, deck)
            gradient.setColorAt(1, clear)
            edge = self._theme.metrics.px(3)  # of the strip: its border and its progress
            painter.fillRect(QRectF(min(start, stop), edge, fade, self.height() - 2 * edge), gradient)


def _button(theme: Theme, icon: str, name: str, command: Command) -> IconButton:
    button = IconButton(theme, icon)
    button.is_strong = True
    button.say(name, command.shown)
    return button
