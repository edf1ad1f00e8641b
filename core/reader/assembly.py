"""Assembly: one utterance's speech made ready for the ring.

The voice's own silence at both edges is cut away and a set pause put in its place, so that pauses are the
same for every voice; the words' marks are moved along with the sound and back onto the source's text.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from core.audio.edges import EdgeTrimmer
from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.marks import Mark
from core.reader.feed import Closing
from core.reader.timeline import Utterance
from core.settings import Settings

CLAUSE_SHARE = 0.5
"""Of the pause after a sentence, after a clause that was sent ahead of the rest, and after a line of verse."""


@dataclass(slots=True)
class Pauses:
    """How long it is silent after what, in ms at 1x; may be changed at any time."""

    sentence_ms: float = 300.0
    paragraph_ms: float = 600.0
    heading_ms: float = 800.0
    item_ms: float = 400.0

    @classmethod
    def of(cls, settings: Settings) -> "Pauses":
        """Return the listener's pauses."""
        return cls(*(settings[f"speech.{name}_pause_ms"] for name in ("sentence", "paragraph", "heading", "item")))

    def after(self, utterance: Utterance) -> bytes:
        """Return the silence that follows an utterance, mono s16le at 24 kHz."""
        return bytes(round(self._length_ms(utterance) * SAMPLE_RATE / 1000) * BYTES_PER_FRAME)

    def _length_ms(self, utterance: Utterance) -> float:
        if utterance.is_clause:
            return self.sentence_ms * CLAUSE_SHARE
        match utterance.closes:
            case Closing.LINE:
                return self.sentence_ms * CLAUSE_SHARE
            case Closing.HEADING:
                return self.heading_ms
            case Closing.ITEM:
                return self.item_ms
            case Closing.PARAGRAPH:
                return self.paragraph_ms
        return self.sentence_ms


class Assembler:
    """Takes the events of utterances in the order in which they were sent."""

    def __init__(self, pauses: Pauses) -> None:
        self._pauses = pauses
        self._expected: deque[tuple[Utterance, int]] = deque()
        self.clear()

    def clear(self) -> None:
        """Forget what is on its way."""
        self._expected.clear()
        self._begin()

    def expect(self, utterance: Utterance, text_offset: int) -> None:
        """An utterance is being sent; text_offset is where its text begins in all text sent (code points)."""
        self._expected.append((utterance, text_offset))

    def audio(self, pcm: bytes) -> bytes:
        """Take speech; return what is sure to be neither leading nor trailing silence."""
        return self._trimmer.push(pcm)

    def words(self, utterance: Utterance, marks: Iterable[Mark]) -> None:
        """Take marks: frames from the utterance's first sample, text by code points sent."""
        self._marks += marks
        if utterance.first_frame is not None:
            self.place(utterance)

    def place(self, utterance: Utterance) -> None:
        """Put the marks that have come onto the ring's frames and the source's text."""
        if not self._marks:
            return
        assert utterance.first_frame is not None
        behind, spoken = self._expected[0][1], utterance.spoken
        for mark in map(self._trimmer.shifted, self._marks):
            start, end = mark.start - behind, mark.end - behind
            if 0 <= start < end <= len(spoken.text):
                span = [utterance.start + place for place in spoken.to_source(start, end)]
                utterance.marks.append(Mark(utterance.first_frame + mark.frame, span[0], span[1], mark.quality))
        self._marks.clear()

    def finish(self, utterance: Utterance) -> tuple[bytes, bytes]:
        """Return the rest of the utterance's sound, and the pause after it; `done` follows."""
        return self._trimmer.finish(), self.pause_after(utterance)

    def pause_after(self, utterance: Utterance) -> bytes:
        """Return the silence that follows an utterance."""
        return self._pauses.after(utterance)

    def done(self) -> None:
        """The utterance is complete; what comes now belongs to the next one."""
        self._expected.popleft()
        self._begin()

    def _begin(self) -> None:
        self._trimmer = EdgeTrimmer()
        self._marks: list[Mark] = []
