"""The password of a document: asked for when it is opened, used once, kept nowhere."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.key_card import KeyCard
from gui.theme import Theme


class PasswordCard(KeyCard):
    """Emits the document and the password that was given for it."""

    opens = Signal(Path, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self.setAccessibleName(self.tr("Password"))
        self._file = Path()
        self.given.connect(lambda password: self.opens.emit(self._file, password))

    def ask_for_document(self, file: Path, anchor: QWidget, *, was_wrong: bool) -> None:
        """Open, and say whose password is wanted."""
        self._file = file
        words = (
            self.tr("This is not the password of {name}. Try another, then Return")
            if was_wrong
            else self.tr("{name} is locked. Its password, then Return")
        )
        self.ask(words.format(name=file.name))
        self.open_beside(anchor)
