"""The More menu: every action with its key, as a card of rows."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.cards import RowCard
from gui.controls import RowButton
from gui.theme import Theme


class MoreMenu(RowCard):
    """Shows the window's own actions as they are at the moment of opening; a press triggers and closes."""

    def __init__(self, theme: Theme, window: QWidget, actions: Sequence[QAction | None]) -> None:
        """None stands for a line between groups."""
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("More"))
        self._offered = list(actions)

    def _prepare(self) -> None:
        self.set_rows([None if each is None else self._row(each) for each in self._offered])

    def _row(self, action: QAction) -> RowButton:
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        row = RowButton(self.theme, action.text(), key=key)
        row.setEnabled(action.isEnabled())
        row.setCheckable(action.isCheckable())
        if any(each is not None and each.isCheckable() for each in self._offered):
            row.indent()
        row.setChecked(action.isChecked())
        row.clicked.connect(lambda: self._do(action))
        return row

    def _do(self, action: QAction) -> None:
        self.dismiss()
        action.trigger()
