"""What of a document is left unsaid: counted in a quiet line beneath its title, brought back with one press."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from core.page_blocks import Matter
from core.settings import Settings
from gui.cards import RowCard
from gui.controls import RowButton
from gui.languages import within_sentence
from gui.paper import Paper
from gui.theme import Theme
from gui.window import MainWindow

_CONTEXT = "Unsaid"
_NAMES: dict[Matter, object] = {
    Matter.RUNNING_HEADS: QT_TRANSLATE_NOOP("Unsaid", "Running heads"),
    Matter.PAGE_NUMBERS: QT_TRANSLATE_NOOP("Unsaid", "Page numbers"),
    Matter.NOTE_NUMBERS: QT_TRANSLATE_NOOP("Unsaid", "Numbers of notes"),
    Matter.LINE_NUMBERS: QT_TRANSLATE_NOOP("Unsaid", "Numbers of lines"),
    Matter.CITATIONS: QT_TRANSLATE_NOOP("Unsaid", "Citations"),
    Matter.NOTES: QT_TRANSLATE_NOOP("Unsaid", "Footnotes"),
    Matter.CODE: QT_TRANSLATE_NOOP("Unsaid", "Code"),
    Matter.IMAGE_TEXTS: QT_TRANSLATE_NOOP("Unsaid", "Texts of pictures"),
    Matter.TABLE_HEADS: QT_TRANSLATE_NOOP("Unsaid", "Heads of tables"),
}


class Unsaid(QObject):
    """Keeps the line, the card and the page of one mind; `say_anew` when what was left out is to be heard."""

    def __init__(
        self, window: MainWindow, theme: Theme, paper: Paper, settings: Settings, say_anew: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._paper, self._settings, self._say_anew = window, paper, settings, say_anew
        self._card = UnsaidCard(theme, window, self)
        paper.changed.connect(self._show)
        window.header.unsaid_wished.connect(self.open)
        window.page.brought_back.connect(lambda *_: self._say_anew())

    def open(self) -> None:
        """Offer all that can be left out of this document."""
        if self.kinds():
            self._card.toggle(self._window.header.unsaid_button)

    def kinds(self) -> list[tuple[Matter, int, bool]]:
        """List what there is in the document (questions are not of it), how much, and whether it is read."""
        counts = self._paper.counts
        return [(each, counts[each], not self._paper.is_left_out(each)) for each in _NAMES if counts[each]]

    def read(self, matter: Matter, is_read: bool) -> None:
        """Read a kind of thing from now on, or leave it out."""
        self._settings.change({f"unsaid.{matter}": not is_read})
        self._say_anew()

    def _show(self) -> None:
        kinds = self.kinds()
        left_out = [(each, count) for each, count, is_read in kinds if not is_read]
        listed = ", ".join(f"{within_sentence(name_of(each))} ({count:n})" for each, count in left_out)
        if left_out:
            self._window.header.set_unsaid(self.tr("Not read: {listed}").format(listed=listed))
        else:
            self._window.header.set_unsaid(self.tr("Everything is read") if kinds else "")


class UnsaidCard(RowCard):
    """A row for each kind of thing: checked is read. It stays open while rows are pressed."""

    def __init__(self, theme: Theme, window: QWidget, unsaid: Unsaid) -> None:
        super().__init__(theme, window, "")
        self.setAccessibleName(self.tr("What is read"))
        self._unsaid = unsaid

    def _prepare(self) -> None:
        self.set_rows([self._row(*kind) for kind in self._unsaid.kinds()])

    def _row(self, matter: Matter, count: int, is_read: bool) -> RowButton:
        row = RowButton(self.theme, name_of(matter), key=f"{count:n}")
        row.setCheckable(True)
        row.indent()
        row.setChecked(is_read)
        row.toggled.connect(lambda checked: self._unsaid.read(matter, checked))
        return row


def name_of(matter: Matter) -> str:
    """Name a kind of thing in the listener's language."""
    return QCoreApplication.translate(_CONTEXT, str(_NAMES[matter]))
