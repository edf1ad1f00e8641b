"""Where the reader takes its text from: a page that may be edited, a string, or a stream that grows."""

import asyncio
from collections.abc import Iterable
from typing import Protocol

from core.documents.page_text import Piece, placed
from core.page_blocks import PageBlocks, Role


class TextSource(Protocol):
    """Text by code points. The window's page is one; so is a growing stream.

    What is left unsaid of a document is masked in it: it has its length, and nothing that could be said.
    """

    @property
    def length(self) -> int:
        """How many code points there are now."""
        ...

    def read(self, start: int, stop: int) -> str:
        """Return the text from start to stop, clamped to what there is. Cheap for small slices."""
        ...

    @property
    def is_growing(self) -> bool:
        """Whether more of it is on its way by itself: its end so far is no end."""
        ...

    def role_at(self, offset: int) -> Role | None:
        """Return what the document says that a place is part of, None where it does not say."""
        ...

    def language_at(self, offset: int) -> str:
        """Return the language (BCP 47) that the document gives for a place, "" where it does not say."""
        ...

    def readings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        """Return how the document wants words in start:stop said: spans, and IPA between slashes or other words."""
        ...

    def recordings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        """Return what has characters in start:stop and is heard as a recording: spans, and which one."""
        ...


class StringSource:
    """A text that is there as a whole, or grows at its end."""

    def __init__(self, text: str = "") -> None:
        self._text = text
        self.blocks = PageBlocks()
        """What is known of the text, and what of it is left unsaid."""
        self.is_growing = False

    @property
    def length(self) -> int:
        return len(self._text)

    def read(self, start: int, stop: int) -> str:
        start = max(0, start)
        return self.blocks.masked(self._text[start : max(0, stop)], start)

    def written(self, start: int, stop: int) -> str:
        """Return the text from start to stop, what is left unsaid too."""
        return self._text[start:stop]

    def role_at(self, offset: int) -> Role | None:
        return self.blocks.role_at(offset)

    def language_at(self, offset: int) -> str:
        return self.blocks.language_at(offset)

    def readings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        return self.blocks.readings(start, stop)

    def recordings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        return self.blocks.recordings(start, stop)

    def append(self, text: str) -> None:
        """Add what has come in."""
        self._text += text

    def append_pieces(self, pieces: list[Piece]) -> int:
        """Add what has been read of a document; return how many code points came."""
        before = self.length
        self._text += "".join(piece.text for piece in pieces)
        self.blocks.add(placed(pieces, before))
        return self.length - before


class Aside(StringSource):
    """What is said beside the text on the page: no place of it is a place there."""


class GrowingSource(StringSource):
    """A text that is still being written; who reads it can wait for more."""

    def __init__(self) -> None:
        super().__init__()
        self.is_at_rest = False
        """Whether what stands there is complete for now, a last sentence without an end mark, too."""
        self.is_over = False
        """Whether nothing more will come."""
        self._changed = asyncio.Event()

    def append(self, text: str) -> None:
        super().append(text)
        self.is_at_rest = False
        self._changed.set()

    def rest(self) -> None:
        """Nothing more will come for a while."""
        self.is_at_rest = True
        self._changed.set()

    def end(self) -> None:
        """Nothing more will come."""
        self.is_over = True
        self._changed.set()

    async def more(self) -> None:
        """Wait until anything has changed since the last time."""
        await self._changed.wait()
        self._changed.clear()
