"""Finds the words that a server reports in the text that was sent, where the server does not say their places."""

from core.marks import Quality


class WordPlaces:
    """The text sent on one connection, and how far its words have been heard of.

    A server without the "offsets" extension names words only ("the", "the"): each is the next place, in
    order, where that word stands. One that does not stand there (a number written out) is guessed.
    """

    LOOK_AHEAD = 400
    """How far the next word may be: farther means that it was spoken differently from how it is written."""

    def __init__(self) -> None:
        self._text = ""
        self._base = 0

    def append(self, text: str) -> None:
        """Remember text that has been sent."""
        self._text += text

    def skip(self) -> None:
        """Pass over all text sent so far: it was dropped by a reset."""
        self._cut(len(self._text))

    def find(self, word: str) -> tuple[int, int, Quality]:
        """Return start and end of the next `word` in all text sent, and whether it is surely there."""
        wanted = word.strip()
        at = self._text.casefold().find(wanted.casefold(), 0, self.LOOK_AHEAD) if wanted else -1
        if at < 0:
            return self._guess()
        start, end = self._base + at, self._base + at + len(wanted)
        self._cut(at + len(wanted))
        return start, end, Quality.MEASURED

    def _guess(self) -> tuple[int, int, Quality]:
        blank = len(self._text) - len(self._text.lstrip())
        length = len(self._text[blank:].split(maxsplit=1)[0]) if self._text[blank:] else 0
        start = self._base + blank
        self._cut(blank + length)
        return start, start + length, Quality.ESTIMATED

    def _cut(self, count: int) -> None:
        self._text = self._text[count:]
        self._base += count
