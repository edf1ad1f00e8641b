"""Where the reader takes its text from: a page that may be edited, a string, or a stream that grows."""

from typing import Protocol


class TextSource(Protocol):
    """Text by code points. The window's page is one; so is a growing stream."""

    @property
    def length(self) -> int:
        """How many code points there are now."""
        ...

    def read(self, start: int, stop: int) -> str:
        """Return the text from start to stop, clamped to what there is. Cheap for small slices."""
        ...


class StringSource:
    """A text that is there as a whole, or grows at its end."""

    def __init__(self, text: str = "") -> None:
        self._text = text

    @property
    def length(self) -> int:
        return len(self._text)

    def read(self, start: int, stop: int) -> str:
        return self._text[max(0, start) : max(0, stop)]

    def append(self, text: str) -> None:
        """Add what has come in."""
        self._text += text
