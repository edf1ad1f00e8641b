"""The question before a text is lost: what to do with it when the window closes and it can't be kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.cards import RowCard
from gui.controls import PADDING, RowButton
from gui.sheets import Words
from gui.theme import FontRole, Theme

_WIDE = 320


class LeavingCard(RowCard):
    """Emits what is wished, and closes; closed in any other way the window stays."""

    file_wished = Signal()
    leave_wished = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window, "")
        self._question = self.tr("This text can't be kept, and is lost when the window closes.")
        self.setAccessibleName(self._question)

    def _prepare(self) -> None:
        save, leave, stay = (
            RowButton(self.theme, label)
            for label in (self.tr("Save it as a file"), self.tr("Close all the same"), self.tr("Stay here"))
        )
        save.clicked.connect(self.file_wished)
        leave.clicked.connect(self.leave_wished)
        for row in (save, leave, stay):
            row.clicked.connect(self.dismiss)
        self.set_rows([save, leave, stay])
        words, side = Words(self.theme, self._question, FontRole.CONTROL), self.px(PADDING)
        words.setContentsMargins(side, side, side, side)
        words.setFixedWidth(self.px(_WIDE))
        words.setFixedHeight(words.heightForWidth(self.px(_WIDE)))
        self._column.insertWidget(0, words)
