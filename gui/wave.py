"""The waveform under hand and keys: press, drag, tooltips, and what a screen reader asks for."""

from textwrap import fill

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from core.audio.format import SAMPLE_RATE
from gui.controls import came_by_key
from gui.theme import Theme
from gui.wave_rail import NEAR, Mishap
from gui.wave_view import WaveView

_STEP_S = 5
LONGEST_TIP, TIP_LINE = 160, 54
"""Characters of a sentence in the tooltip, and of its lines: one alone would lie over all of the deck."""


class Wave(WaveView):
    """Emits where the listener wants to be."""

    seek_wished = Signal(int)
    """A frame was pressed."""
    sentence_wished = Signal(int)
    """A key asked for -1 the sentence before, 1 the one after."""
    paragraph_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Position"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSingleStep(_STEP_S)
        self.valueChanged.connect(self._obey_assistive_technology)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(event.pos().x()), self)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and self._drag is not None:
            event.accept()  # Esc lets go of a drag before it may stop the voice
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ring = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_to(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag_to(event.position().toPoint())
        else:
            self._hover(self._frame_at(event.position().x()) if self._is_made_at(event.position().x()) else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        frame = self._drag
        self._let_go()
        if frame is not None:
            self.seek_wished.emit(frame)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past the deck is no wish to be elsewhere

    def _drag_to(self, point: QPoint) -> None:
        self._update_around(self._playhead_x())
        self._drag = self._frame_at(point.x())
        self._update_around(self._playhead_x())
        QToolTip.showText(self.mapToGlobal(point), self._tip_at(point.x()), self)

    def _hover(self, frame: int | None) -> None:
        """Lift the piece of the sentence under the pointer."""
        index = None if frame is None else self._rail.at(frame)
        if index != self._rail.hovered:
            self._rail.hovered = index
            self._update_rail()

    def _tip_at(self, x: float) -> str:
        """Say what befell the sound there, or what is said there."""
        frame = self._frame_at(x)
        match self._rail.mishap_near(frame, self._px(NEAR) / self.pitch * self.frames_per_bar):
            case Mishap.BREAK:
                return self.tr("The sound broke off here for a moment.")
            case Mishap.RETURN:
                return self.tr("The voice was away here and came back.")
        index = self._rail.at(frame)
        if index is None or not self._is_made_at(x):
            return self.tr("Not made yet") if self.isEnabled() else ""
        text = " ".join(self._rail.sentences[index].text.split())
        return fill(text if len(text) <= LONGEST_TIP else text[:LONGEST_TIP].rsplit(" ", 1)[0] + " …", TIP_LINE)

    def _is_made_at(self, x: float) -> bool:
        return self._row().left() <= x < self._x(self._page.made_until)

    def _let_go(self) -> None:
        self._update_around(self._playhead_x())
        self._drag = None
        self._update_around(self._playhead_x())
        QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        self.update()
        if not self._obey_key(Qt.Key(event.key())):
            event.ignore()

    def _obey_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self.sentence_wished.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self.sentence_wished.emit(1)
            case Qt.Key.Key_PageUp:
                self.paragraph_wished.emit(-1)
            case Qt.Key.Key_PageDown:
                self.paragraph_wished.emit(1)
            case Qt.Key.Key_Home | Qt.Key.Key_End if self._rail.starts:
                self.seek_wished.emit(self._rail.starts[0 if key == Qt.Key.Key_Home else -1])
            case Qt.Key.Key_Escape if self._drag is not None:
                self._let_go()
            case _:
                return False
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._ring = came_by_key(event.reason())
        self._tell()
        super().focusInEvent(event)

    def _obey_assistive_technology(self, seconds: int) -> None:
        if not self._telling:
            self.seek_wished.emit(self._page.origin + seconds * SAMPLE_RATE)
