"""Takes the original page along with the voice: asks for pictures and places one at a time; the last one counts."""

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage

from core.documents.pictures import PagePictures
from core.errors import TextUnreadable
from gui.mirror import mirrored
from gui.original_view import OriginalView
from gui.page_marks import Span
from gui.paper import Paper
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

_SHARE = 0.46
"""Of the page's width, less what contents take, beside the text; in a narrower window it lies over all of it."""
NARROW = 820


@dataclass(frozen=True, slots=True)
class _Wish:
    """A page, where on it the voice or the caret is, and what of it is heard."""

    page: int
    here: Span | None
    sentence: Span | None
    word: Span | None


class Original(QObject):
    """Shows and hides the view, and fills it."""

    def __init__(self, window: MainWindow, theme: Theme, paper: Paper, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._page, self._theme, self._paper, self._tasks = window, window.page, theme, paper, tasks
        self.view = OriginalView(theme, window.page)
        self._is_open, self._left_room = False, 0
        self._pictures: PagePictures | None = None
        self._wish: _Wish | None = None
        self._shown: tuple[int, int] | None = None
        """Page and width of the picture that is there."""
        self._work: asyncio.Task[object] | None = None
        self._page.heard_changed.connect(self._follow)
        self._page.caret_moved.connect(self._follow_caret)
        self.view.resized.connect(self._ask)
        paper.changed.connect(self._look)
        theme.changed.connect(self._arrange)
        self._page.left_room_changed.connect(self._leave_room)
        self._page.installEventFilter(self)

    def toggle(self) -> None:
        """Show the original page, or hide it; where there is none, say so."""
        if not self._is_open and self._paper.pdf is None:
            self._window.notices.show_event("no_original")
            return
        self._is_open = not self._is_open
        self._arrange()
        if self._is_open:
            self._follow_caret(self._page.caret())
        else:
            self.close()

    def close(self) -> None:
        """End the process that makes pictures."""
        if self._pictures is not None:
            self._pictures.close()
        self._pictures, self._shown = None, None

    def _look(self) -> None:
        """Another document is on the page, which may have no pictures."""
        if self._is_open and self._paper.pdf is None:
            self.toggle()

    def _follow(self, sentence: Span | None, word: Span | None) -> None:
        if self._is_open and sentence is not None:
            self._want(word or sentence, sentence, word)

    def _follow_caret(self, caret: int) -> None:
        if self._is_open and not self._page.has_voice:
            self._want((caret, caret + 1), None, None)

    def _want(self, here: Span, sentence: Span | None, word: Span | None) -> None:
        page = next((page for page, *_ in self._on_paper(here)), None)
        if page is not None:
            self._wish = _Wish(page, *(self._span_on(page, span) for span in (here, sentence, word)))
            self._ask()

    def _on_paper(self, span: Span) -> list[tuple[int, int, int]]:
        return [
            place
            for one in self._page.blocks.between(*span)
            for place in one.block.on_paper(max(span[0] - one.start, 0), span[1] - one.start)
        ]

    def _span_on(self, page: int, span: Span | None) -> Span | None:
        """Return what of a span stands on a page, as characters of that."""
        places = [(low, high) for number, low, high in self._on_paper(span) if number == page] if span else []
        return (min(low for low, _ in places), max(high for _, high in places)) if places else None

    def _ask(self) -> None:
        if self._is_open and self._wish is not None and (self._work is None or self._work.done()):
            self._work = self._tasks.start(self._answer())

    async def _answer(self) -> None:
        done: _Wish | None = None
        while self._is_open and self._wish is not None and (self._wish != done or self._needs_picture()):
            done = wish = self._wish
            pdf = self._paper.pdf
            if pdf is None:
                return
            self._pictures = self._pictures or PagePictures(*pdf)
            width = self.view.wanted_width if self._needs_picture() else 0
            wanted = (wish.here, wish.sentence, wish.word)
            spans = [span for span in wanted if span is not None]
            try:
                picture, boxes = await asyncio.to_thread(self._pictures.show, wish.page, width, spans)
            except TextUnreadable as error:
                self.close()
                self._window.notices.show_error(error)
                self._is_open = False
                self._arrange()
                return
            if picture is not None:
                image = QImage(
                    picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_BGR888
                )
                self.view.show_page(image.copy())  # the bytes are Python's, and go
                self.view.say_page(wish.page)
                self._shown = wish.page, width
            found = iter(boxes)
            here, sentence, word = ([] if span is None else next(found) for span in wanted)
            self.view.show_heard(sentence, word)
            self.view.bring_into_view(here)

    def _needs_picture(self) -> bool:
        return self._wish is not None and self._shown != (self._wish.page, self.view.wanted_width)

    def _leave_room(self, room: int) -> None:
        if room != self._left_room:
            self._left_room = room
            self._arrange()

    def _arrange(self) -> None:
        self.view.setVisible(self._is_open)
        width, height = self._page.width(), self._page.height()
        beside = width >= self._theme.metrics.px(NARROW)
        room = round((width - self._left_room) * _SHARE) if beside else width
        self._page.set_right_room(room if self._is_open and beside else 0)
        if self._is_open:
            bar = self._page.verticalScrollBar().sizeHint().width() if beside else 0
            self.view.setGeometry(mirrored(self._page, QRect(width - room, 0, room - bar, height)))
            self.view.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False
