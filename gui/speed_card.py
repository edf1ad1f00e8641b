"""The list of speeds, opened from the speed button."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from gui.cards import RowCard
from gui.controls import RowButton
from gui.theme import Theme


class SpeedCard(RowCard):
    """Offers speeds; a press chooses one and closes."""

    chosen = Signal(float)

    def __init__(self, theme: Theme, window: QWidget, speeds: Sequence[float]) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Speed"))
        self._speeds = tuple(speeds)
        self._speed = 1.0

    def set_speed(self, speed: float) -> None:
        """Say which speed is in force."""
        self._speed = speed

    def _prepare(self) -> None:
        self.set_rows([self._row(speed) for speed in self._speeds])

    def _row(self, speed: float) -> RowButton:
        row = RowButton(self.theme, self.tr("{speed}×").format(speed=QLocale().toString(speed, "g", 3)))
        row.set_height(36)
        row.setCheckable(True)
        row.indent()
        row.setChecked(abs(speed - self._speed) < 0.001)
        row.clicked.connect(lambda: self._choose(speed))
        return row

    def _choose(self, speed: float) -> None:
        self.dismiss()
        self.chosen.emit(speed)
