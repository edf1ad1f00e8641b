"""Links and notes of a document by hand and by key: from one to the next, and where they lead."""

from collections.abc import Callable, Iterator
from urllib.parse import urljoin

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from core.page_blocks import PageBlock, Placed, SpanKind
from gui.keys import Command
from gui.page_marks import Span
from gui.window import MainWindow

_LEADING = (SpanKind.LINK, SpanKind.NOTE_REFERENCE)
_OUTSIDE = ("http", "https", "mailto")
"""What the desktop is asked to open; everything else stays in the document."""


class Links(QObject):
    """`go` takes the voice, or the caret, to a place on the page; `here` tells where either is.

    `key` names the document: where that is an address of the web, its links lead on from there.
    """

    def __init__(
        self, window: MainWindow, go: Callable[[int], object], here: Callable[[], int], key: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._key = key
        self._page, self._notices, self._go, self._here = window.page, window.notices, go, here
        self.open_outside: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._marked: Span | None = None
        self._led: tuple[PageBlock, int] | None = None
        """To which block a link led last, and from where."""
        window.page.link_pressed.connect(self.follow)
        window.page.caret_moved.connect(self._leave)

    def step(self, way: int) -> None:
        """Take the caret to the next link, or the one before, round the page's end, and mark it."""
        caret = self._page.caret()
        spans = [span for _, span, _ in self._all()]
        if not spans:
            self._notices.show_event("no_links")
            return
        beyond = [span for span in spans if (span[0] > caret if way > 0 else span[0] < caret)]
        span = (beyond or spans)[0 if way > 0 else -1]
        self._page.set_caret(span[0])
        self._page.bring_into_view()
        self._page.show_found([span], span)
        self._marked = span

    def follow(self, place: int | None = None) -> None:
        """Go where the link leads that stands at a place, at the caret, or before the word that is heard.

        From where one led, without a link of its own, go back to it.
        """
        at = self._page.caret() if place is None else place
        target = self._target_at(at)
        if target is None and place is None:
            at = self._here()
            sentence = [(span, to) for one, span, to in self._all() if one.start <= at < one.end]
            target = next((to for span, to in reversed(sentence) if span[0] <= at), None)
        if target is not None:
            self._follow_to(target, at)
        elif (back := self._way_back()) is not None:
            self._go(back)
            self._led = None
        else:
            self._notices.show_event("no_link", key=Command.NEXT_LINK.shown)

    def _follow_to(self, target: str, at: int) -> None:
        if target.partition(":")[0].lower() in _OUTSIDE:
            self.open_outside(QUrl(target))
        elif (there := self._place_of(target)) is not None:
            self._go(there.start)
            self._led = there.block, at
        elif self._key().startswith(("http://", "https://")):
            self.open_outside(QUrl(urljoin(self._key(), target.removesuffix("#"))))
        else:
            self._notices.show_event("leads_nowhere")

    def _way_back(self) -> int | None:
        """Where the link was that led to the block in which caret or voice still are."""
        found = self._page.blocks.at(self._here())
        is_there = self._led is not None and found is not None and found.block is self._led[0]
        return self._led[1] if self._led is not None and is_there else None

    def _leave(self, caret: int) -> None:
        """A mark is for the caret that stands in it."""
        if self._marked is not None and not self._marked[0] <= caret < self._marked[1]:
            self._marked = None
            self._page.show_found([], None)

    def _all(self) -> Iterator[tuple[Placed, Span, str]]:
        for one in self._page.blocks.all():
            for span in one.block.spans:
                if span.kind in _LEADING and span.start < span.end and span.value:
                    yield one, (one.start + span.start, one.start + span.end), span.value

    def _target_at(self, at: int) -> str | None:
        found = self._page.blocks.between(at, at + 1)
        spans = ((one, span) for one in found for span in one.block.spans if span.kind in _LEADING and span.value)
        inside = (span.value for one, span in spans if one.start + span.start <= at < one.start + span.end)
        return next(inside, None)

    def _place_of(self, target: str) -> Placed | None:
        """Find a block by its id: with its part, or, as notes are referred to, without."""
        ends = target if "#" in target else f"#{target}"
        part = target.removesuffix("#")
        for one in self._page.blocks.all():
            if any(id_ == target or id_.endswith(ends) for id_ in one.block.ids):
                return one
        whole = (one for one in self._page.blocks.all() if any(i.startswith(f"{part}#") for i in one.block.ids))
        return next(whole, None) if target.endswith("#") else None
