"""Holds text that has come in until there is enough of it to be spoken well.

Without a flush, a sentence is spoken when it is complete and what follows it has begun; a flush takes all.
"""

from dataclasses import dataclass

from core.text.segmenter import Segment, Segmenter


@dataclass(frozen=True, slots=True)
class Piece:
    """What is spoken in one breath; `offset` counts code points of all text since the connection began."""

    text: str
    offset: int


class HeldText:
    """Cuts text that comes in pieces of any size into what is spoken in one breath each."""

    def __init__(self) -> None:
        self._text = ""
        self._text_offset = 0  # of the first code point that is kept
        self._language = "und"
        self._segmenter = Segmenter()
        self._segmenter_offset = 0

    @property
    def size(self) -> int:
        """Code points held."""
        return len(self._text)

    def set_language(self, language: str) -> None:
        """Cut what comes by the rules of a language (BCP 47)."""
        self._language = language
        self._segmenter.set_language(language)

    def append(self, text: str) -> list[Piece]:
        """Take more text; return what has become ready to be spoken."""
        self._text += text
        return self._cut(self._segmenter.push(text))

    def flush(self) -> list[Piece]:
        """Return all that is held."""
        pieces = self._cut(self._segmenter.flush())
        self._text_offset += len(self._text)
        self._text = ""
        return pieces

    def reset(self) -> None:
        """Forget what is held; offsets go on."""
        self._text_offset += len(self._text)
        self._text = ""
        self._segmenter, self._segmenter_offset = Segmenter(self._language), self._text_offset

    def _cut(self, segments: list[Segment]) -> list[Piece]:
        pieces = [self._piece(segment) for segment in segments]
        if segments:
            done = self._segmenter_offset + segments[-1].end - self._text_offset
            self._text, self._text_offset = self._text[done:], self._text_offset + done
        return pieces

    def _piece(self, segment: Segment) -> Piece:
        offset = self._segmenter_offset + segment.start
        at = offset - self._text_offset
        return Piece(self._text[at : at + segment.end - segment.start], offset)
