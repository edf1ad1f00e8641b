"""How it works here: figures of this life of the window, and what a check of everything finds when asked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.controls import TextButton
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme


@dataclass(frozen=True, slots=True)
class Line:
    """Something known, and what is known of it."""

    what: str
    says: str


class FiguresSheet(Sheet):
    """Shows what it is told; `check_wished` asks for a check."""

    check_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("How it works here"))
        self._check = TextButton(theme, outlined=True)
        self._check.set_label(self.tr("Measure everything now"))
        self._check.say(self._check.label)
        self._check.setToolTip("")
        self._check.clicked.connect(self._wish)
        self._is_checking = False
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, self.px(8))
        first.addWidget(self._check)
        first.addStretch(1)
        self.column.addLayout(first)
        self._found, self._known = QVBoxLayout(), QVBoxLayout()
        self.column.addLayout(self._found)
        self.column.addLayout(self._known)
        self.column.addStretch(1)

    def first_stop(self) -> QWidget:
        return self._check

    def show_known(self, lines: Sequence[Line]) -> None:
        """Show the figures of this life of the window."""
        self._fill(self._known, self.tr("Since the window was opened"), lines)

    def show_found(self, lines: Sequence[Line]) -> None:
        """Show what a check has found."""
        self._fill(self._found, self.tr("Measured now"), lines)

    def set_checking(self, checking: bool) -> None:
        """Say that a check is under way; the button keeps the focus, and waits."""
        self._is_checking = checking
        self._check.set_label(self.tr("Measuring") if checking else self.tr("Measure everything now"))
        self._check.say(self._check.label)

    def _wish(self) -> None:
        if not self._is_checking:
            self.check_wished.emit()

    def _fill(self, place: QVBoxLayout, heading: str, lines: Sequence[Line]) -> None:
        while (item := place.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()  # it lives until the loop comes round
                former.deleteLater()
        title = Words(self.theme, heading, FontRole.CARD_TITLE)
        title.setContentsMargins(0, self.px(20), 0, self.px(4))
        place.addWidget(title)
        for line in lines:
            what = Words(self.theme, line.what, FontRole.CONTROL)
            what.setContentsMargins(0, self.px(8), 0, 0)
            place.addWidget(what)
            place.addWidget(Words(self.theme, line.says, FontRole.SECOND))
