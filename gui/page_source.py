"""The page's text by code points: as the voice reads it, and looked through for words."""

import itertools
import re
from collections.abc import Iterable

from core.page_blocks import Role
from gui.page_document import PageDocument
from gui.page_marks import Span

FOUND_OVER = 200
"""By so many code points what is found may be longer than what is looked for: by empty lines between its words."""


class PageSource:
    """The page as a text to be read, by code points. Always up to date, whole even while it is loading.

    What is left unsaid is masked in it: `TextView.written` has the page as it stands.
    """

    def __init__(self, document: PageDocument) -> None:
        self._document = document

    @property
    def length(self) -> int:
        """How many code points there are now."""
        return self._document.length

    def read(self, start: int, stop: int) -> str:
        """Return the text from start to stop, clamped to what there is. Cheap for small slices."""
        start = max(start, 0)
        return self._document.blocks.masked(self._document.read(start, stop), start)

    @property
    def is_growing(self) -> bool:
        """Whether more of a document is on its way."""
        return self._document.is_growing

    def role_at(self, offset: int) -> Role | None:
        """Return what the document says that a place is part of, None where it does not say."""
        return self._document.blocks.role_at(offset)

    def language_at(self, offset: int) -> str:
        """Return the language (BCP 47) that the document gives for a place, "" where it does not say."""
        return self._document.blocks.language_at(offset)

    def readings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        """Return how the document wants words in start:stop said: spans, and IPA between slashes or other words."""
        return self._document.blocks.readings(start, stop)

    def recordings(self, start: int, stop: int) -> Iterable[tuple[int, int, str]]:
        """Return what has characters in start:stop and is heard as a recording: spans, and which one."""
        return self._document.blocks.recordings(start, stop)


def found_in(document: PageDocument, words: str, start: int, stop: int) -> list[Span]:
    """List where words begin from start to stop, in capitals or not, over line ends too; none for no words.

    What begins there may end behind it. A large page is looked through in parts, so that nothing waits.
    """
    if not words.strip():
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
    text = document.read(start, stop + len(words) + FOUND_OVER)
    found = ((start + one.start(), start + one.end()) for one in pattern.finditer(text))
    return list(itertools.takewhile(lambda span: span[0] < stop, found))
