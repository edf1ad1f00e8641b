"""The list of times after which the voice goes to sleep."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.reader.sleep_timer import Sleep, SleepAt
from gui.cards import RowCard
from gui.controls import RowButton
from gui.theme import Theme

MINUTES = (10.0, 20.0, 30.0, 45.0, 60.0)


class SleepCard(RowCard):
    """Offers minutes and ends; a press chooses one and closes."""

    chosen = Signal(object)
    """A `Sleep`, or None for none."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("Sleep timer"))
        self._wish: Sleep | None = None

    def set_wish(self, wish: Sleep | None) -> None:
        """Say what is in force."""
        self._wish = wish

    def _prepare(self) -> None:
        minutes = [self._row(each, self.tr("In {n} minutes").format(n=round(each))) for each in MINUTES]
        self.set_rows(
            [
                self._row(None, self.tr("No sleep timer")),
                None,
                *minutes,
                None,
                self._row(SleepAt.PARAGRAPH_END, self.tr("When the paragraph ends")),
                self._row(SleepAt.TEXT_END, self.tr("When the text ends")),
            ]
        )

    def _row(self, wish: Sleep | None, label: str) -> RowButton:
        row = RowButton(self.theme, label)
        row.setCheckable(True)
        row.indent()
        row.setChecked(wish == self._wish)
        row.clicked.connect(lambda: self._choose(wish))
        return row

    def _choose(self, wish: Sleep | None) -> None:
        self.dismiss()
        self.chosen.emit(wish)
