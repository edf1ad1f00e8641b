"""The heads of a table on demand: said once, whatever is left unsaid, and then reading goes on where it was."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from core.page_blocks import Placed, Role
from core.reader.events import ReaderState
from core.reader.reader import Reader
from gui.text_view import TextView


class _Written:
    """The page with nothing masked."""

    is_growing = False

    def __init__(self, page: TextView) -> None:
        self._page = page

    @property
    def length(self) -> int:
        return self._page.source.length

    def read(self, start: int, stop: int) -> str:
        return self._page.written(start, stop)

    def role_at(self, offset: int) -> Role | None:
        return self._page.source.role_at(offset)

    def language_at(self, offset: int) -> str:
        return self._page.source.language_at(offset)

    def readings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        return self._page.source.readings(start, stop)

    def recordings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        return self._page.source.recordings(start, stop)


class TableHeads(QObject):
    """Says the first row of the table that is heard, or that the caret is in."""

    def __init__(self, page: TextView, reader: Reader) -> None:
        super().__init__(page)
        self._page, self._reader = page, reader
        self._then: tuple[int, int | None] | None = None

    def say(self, here: int) -> bool:
        """Say the heads over a place; tell whether there is a table."""
        row = self._first_row(here)
        if row is None:
            return False
        turn = self._reader.turn
        if self._reader.state is not ReaderState.IDLE and turn is not None and self._then is None:
            self._then = here, turn.feed.stop
        self._reader.speak(_Written(self._page), *row)
        return True

    def take_idle(self) -> None:
        """All has been said: go on where reading was."""
        then, self._then = self._then, None
        if then is not None:  # not while the reader is telling
            QTimer.singleShot(0, self, lambda: self._reader.speak(self._page.source, *then))

    def forget(self) -> None:
        """The listener wants something else now."""
        self._then = None

    def _first_row(self, here: int) -> tuple[int, int] | None:
        cells: list[Placed] = []
        for one in self._page.blocks.between(0, here + 1):
            cell = one.block.cell
            if cell is None or (cells and cell.row < (cells[-1].block.cell or cell).row):
                cells = []
            if cell is not None:
                cells.append(one)
        if not cells or self._page.blocks.at(here) is None:
            return None
        heads = [one for one in cells if one.block.cell is not None and one.block.cell.row == 0]
        last = heads[-1].end
        while (more := self._page.blocks.at(last)) is not None and more.block.cell and more.block.cell.row == 0:
            last = more.end
        return (heads[0].start, last) if heads else None
