"""The feed: sentences of a source from a place on, read a slice at a time, so that size does not matter."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from core.page_blocks import Role
from core.reader.source import TextSource
from core.text.lexicon import Hint
from core.text.preparation import Preparation
from core.text.punctuation import CLOSING, SPACED_ENDS, STANDING_ENDS
from core.text.segmenter import Segment, Segmenter, SegmentKind, TailState, segment
from core.text.spoken_text import SpokenText

SLICE = 2048
"""Code points read at a time: the first sentence of any text costs one small read."""

LOOK_BACK = 4096
"""How far back a sentence's beginning is searched for."""

GAP = 64
"""How far behind a sentence the end of its paragraph is looked for: over a citation that is left unsaid."""

_ENDED = re.compile(rf"[{re.escape(SPACED_ENDS + STANDING_ENDS)}][{re.escape(CLOSING)}]*\Z")
_SAID = re.compile(r"\w")
_TOGETHER = 100
"""Sentences that one recording may hold."""

PARAGRAPH = 400
"""How far around a sentence its paragraph is looked at."""


class Closing(Enum):
    """What ends with a sentence; it decides the pause that follows."""

    LINE = auto()
    """Of a verse, in the middle of a sentence."""
    SENTENCE = auto()
    ITEM = auto()
    HEADING = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of the source to be spoken in one breath."""

    start: int
    end: int
    text: str
    """Exactly the source's text of start:end."""
    closes: Closing
    """What ends with it."""
    spoken: SpokenText
    """What is said for it."""
    whole: tuple[int, int]
    """The sentence that it is; more than start:end for the parts of one whose first clause went ahead."""
    language: str = "und"
    """What it was taken for, as a BCP 47 tag."""
    clips: tuple[tuple[int, int, str], ...] = ()
    """What a narrator has read of it, where that is all of it: spans, and which recording."""

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said for it: a drawn line, a row of emoji, code that is skipped."""
        return not self.spoken.text.strip()


class Feed:
    """Hands out the sentences of source[start:stop] in order.

    `begun_at` is where the sentence began in whose middle start stands: what is marked is all of it.
    `first_clause` lets the first sentence go in two pieces, the first clause ahead: a slow voice is heard sooner.
    `live` means that the source goes on growing: its unfinished rest is held until its end is sure or
    `release` is called. After an edit `rewind` starts anew from a place; nothing handed out is recalled
    by the feed itself.
    """

    def __init__(
        self,
        source: TextSource,
        start: int,
        stop: int | None = None,
        *,
        live: bool = False,
        language: str = "und",
        prepare: Callable[[str], Preparation] | None = None,
        first_clause: bool = False,
        begun_at: int | None = None,
    ) -> None:
        self.source = source
        self.stop = stop
        self.live = live
        self.position = start
        """Where the next sentence is looked for: all before it has been handed out."""
        self.language = language
        """What the text is taken for from here on."""
        self._prepare = prepare or (lambda language: Preparation(language=language))
        self._preparation = self._prepare(language)
        self._released_to = -1
        self._cuts_clause = first_clause
        self._whole = (start, start) if begun_at is None else (begun_at, start + 1)
        self._is_in_item = False
        self.rewind(start)

    def rewind(self, start: int, within: tuple[int, int] | None = None) -> None:
        """Forget what was read ahead; go on from start, with the source's text as it is now.

        `within` is the sentence in whose middle start may stand, where that is not the one handed out last.
        """
        if within is not None:
            self._whole = within
        self.position = start
        self._base = start
        self._read = start
        self._ready: list[Segment] = []
        self._flushed = False
        self._released = False
        self._segmenter = Segmenter(self.language)
        self._segmenter.first_clause = self._cuts_clause
        self._preparation.begin(self.source.read(max(0, start - LOOK_BACK), start))

    def follow_edit(self, start: int, removed: int, added: int) -> None:
        """The source changed: keep to the sentence that was handed out last. `rewind` follows."""
        first, last = self._whole
        if start + removed <= first:
            self._whole = first + added - removed, last + added - removed
        elif start < last:
            self._whole = first, max(first, last + added - removed)

    def prepare_with(self, prepare: Callable[[str], Preparation]) -> None:
        """Make sentences ready in another way from here on."""
        self._prepare = prepare
        self._preparation = prepare(self.language)
        self.rewind(self.position)

    def use_language(self, language: str) -> None:
        """Take the text for another language from the next sentence on."""
        if language == self.language:
            return
        was_released = self._released or self._released_to >= self._limit()
        self.language = language
        self.prepare_with(self._prepare)
        self._released = was_released

    @property
    def coming(self) -> tuple[int, int] | None:
        """The span of the next sentence; None when there is none (yet, when live)."""
        while not self._ready and self._read_on():
            pass
        if not self._ready:
            return None
        return self._base + self._ready[0].start, self._base + self._ready[0].end

    def next(self) -> Sentence | None:
        """Return the next sentence, or None when there is none (yet, when live)."""
        return self._hand_out(self._with_recordings(self._ready.pop(0))) if self.coming is not None else None

    def paragraph_around(self, start: int, end: int) -> str:
        """Return the text around a sentence, as far as a line, or a blank one in wrapped text, and no farther."""
        text = self.source.read(start, end)
        end_of_line = "\n\n" if "\n" in text else "\n"
        before = self.source.read(max(0, start - PARAGRAPH), start)
        after = self.source.read(end, end + PARAGRAPH)
        return before.rsplit(end_of_line, 1)[-1] + text + after.split(end_of_line, 1)[0]

    def release(self) -> None:
        """Let the unfinished rest be handed out as it stands, without waiting for its end."""
        self._released = True

    @property
    def held(self) -> tuple[int, int] | None:
        """The span of text that waits for its end, or None: nothing waits, or whole sentences still do."""
        while not self._ready and self._read_on():
            pass
        tail = self._segmenter.tail()
        if self._ready or tail.state is TailState.EMPTY:
            return None
        return self._base + tail.start, self._read

    @property
    def rest_looks_complete(self) -> bool:
        """Whether the held rest could be a whole sentence: a short silence of the writer then ends it."""
        return self._segmenter.tail().state is TailState.LOOKS_COMPLETE

    @property
    def finished(self) -> bool:
        """Whether everything has been handed out and nothing more can come."""
        return self._flushed and not self._ready and not self._may_grow

    @property
    def _may_grow(self) -> bool:
        """Whether the end of what is there is no end: it is being written, or still on its way onto the page."""
        return self.live or (self.stop is None and self.source.is_growing)

    def _limit(self) -> int:
        return self.source.length if self.stop is None else min(self.stop, self.source.length)

    def _read_on(self) -> bool:
        """Read one more slice into the segmenter; False when there was nothing more to read."""
        limit = self._limit()
        if self._read >= limit:
            self._flush_if_due()
            return False
        piece = self.source.read(self._read, min(self._read + SLICE, limit))
        self._read += len(piece)
        self._ready += self._segmenter.push(piece)
        return bool(piece)

    def _flush_if_due(self) -> None:
        if self._released or not (self._may_grow or self._flushed):
            self._released_to = self._read if self._released else -1
            self._released = False
            self._flushed = not self._may_grow
            self._ready += self._segmenter.flush()

    def _hand_out(self, found: Segment) -> Sentence:
        start, end = self._base + found.start, self._base + found.end
        text = self.source.read(start, end)
        self.position = end
        return Sentence(
            start,
            end,
            text,
            self._closing(found.kind, text, end),
            self._preparation.prepare(text, start, self._hints(start, end)),
            self._whole_of(found.kind, start, end),
            self.language,
            self._clips(start, end),
        )

    def _hints(self, start: int, end: int) -> Iterator[Hint]:
        """Yield what the document says of how this sentence is said."""
        for first, last, reading in self.source.readings(start, end):
            yield Hint(first - start, last - start, reading)

    def _with_recordings(self, found: Segment) -> Segment:
        """Take further sentences along as far as one recording goes over their borders."""
        for _ in range(_TOGETHER):
            clips = self.source.recordings(self._base + found.start, self._base + found.end)
            reach = max((last - self._base for _, last, _ in clips), default=0)
            if reach <= found.end or self.coming is None or self._ready[0].start >= reach:
                break
            found = self._ready.pop(0)._replace(start=found.start)
        return found

    def _clips(self, start: int, end: int) -> tuple[tuple[int, int, str], ...]:
        """Return the recordings of a sentence, if all that is said in it is in them."""
        clips, done = [], start
        for first, last, clip in self.source.recordings(start, end):
            if _SAID.search(self.source.read(done, first)):
                return ()
            clips.append((max(first, start), min(last, end), clip))
            done = last
        return () if _SAID.search(self.source.read(done, end)) else tuple(clips)

    def _whole_of(self, kind: SegmentKind, start: int, end: int) -> tuple[int, int]:
        """The sentence that a piece belongs to: what is marked on the page does not depend on what is sent."""
        first, last = self._whole
        is_within = first < start < last
        if kind is SegmentKind.CLAUSE:
            self._whole = first if is_within else start, self._sentence_end(start, end)
        elif is_within:
            self._whole = first, max(end, last)
        else:
            self._whole = start, end
        self._cuts_clause = False
        return self._whole

    def _sentence_end(self, start: int, end: int) -> int:
        """Where the sentence ends whose first clause is start:end, as far as its text is there."""
        text = self.source.read(start, min(start + SLICE, self._limit()))
        whole = next(segment(text, self.language), None)
        return max(end, start + whole.end) if whole else end

    def _closing(self, kind: SegmentKind, text: str, end: int) -> Closing:
        """Decide what ends here. In hard-wrapped text a single line end is only white space."""
        gap = self.source.read(end, end + GAP)
        gap = gap[: len(gap) - len(gap.lstrip())]
        if (closing := self._closing_of_role(text, end, gap)) is not None:
            return closing
        if kind is SegmentKind.HEADING:
            return Closing.HEADING
        is_item = self._is_in_item or kind is SegmentKind.ITEM
        # The last line of a text ends its item too.
        ends_line = "\n" in gap or end == self.source.length
        self._is_in_item = is_item and not ends_line
        if is_item and ends_line:
            return Closing.ITEM
        ends_paragraph = "\n\n" in gap or ("\n" in gap and "\n" not in text)
        return Closing.PARAGRAPH if ends_paragraph else Closing.SENTENCE

    def _closing_of_role(self, text: str, end: int, gap: str) -> Closing | None:
        """Decide what ends where a document says what it is: verses and tables have lines without end marks."""
        match self.source.role_at(end - 1):
            case Role.VERSE_LINE if "\n\n" in gap:
                return Closing.PARAGRAPH
            case Role.VERSE_LINE if "\n" in gap:
                return Closing.SENTENCE if _ENDED.search(text) else Closing.LINE
            case Role.TABLE_CELL if "\n" in gap:
                return Closing.ITEM
        return None


def sentence_start(source: TextSource, offset: int, language: str = "und") -> int:
    """Return the start of the sentence that offset stands in or directly behind; 0 at the beginning."""
    starts = [found.start for found in _sentences_before(source, offset, language)]
    return max((start for start in starts if start <= offset), default=0)


def sentence_around(source: TextSource, offset: int, language: str = "und") -> tuple[int, int]:
    """Return the span of the sentence that offset stands in; empty behind the last one."""
    start = sentence_start(source, offset, language)
    feed = Feed(source, start, language=language)
    while (sentence := feed.next()) is not None:
        if sentence.end > offset:
            return sentence.start, sentence.end
    return offset, offset


def previous_sentence(source: TextSource, offset: int, language: str = "und") -> int:
    """Return the start of the sentence before the one that begins at offset."""
    starts = [found.start for found in _sentences_before(source, offset, language)]
    return max((start for start in starts if start < offset), default=0)


def next_sentence(source: TextSource, offset: int, language: str = "und") -> int | None:
    """Return the start of the sentence after the one that offset stands in, or None at the end."""
    feed = Feed(source, sentence_start(source, offset, language), language=language)
    while (sentence := feed.next()) is not None:
        if sentence.start > offset:
            return sentence.start
    return None


def previous_paragraph(source: TextSource, offset: int) -> int:
    """Return the start of the paragraph that begins before offset."""
    low = max(0, offset - LOOK_BACK)
    before = source.read(low, offset).rstrip()
    return low + len(before[: before.rfind("\n") + 1]) if before else 0


def next_paragraph(source: TextSource, offset: int) -> int | None:
    """Return the start of the next paragraph after offset, or None when there is none."""
    position, seen_line_end = offset, False
    while piece := source.read(position, position + SLICE):
        for index, character in enumerate(piece):
            seen_line_end = seen_line_end or character == "\n"
            if seen_line_end and not character.isspace():
                return position + index
        position += len(piece)
    return None


def _sentences_before(source: TextSource, offset: int, language: str) -> list[Segment]:
    """Segment from a safe place before offset to a little behind it; spans in the source's positions."""
    low = max(0, offset - LOOK_BACK)
    text = source.read(low, offset + SLICE)
    if low:
        # A blank line, or else any line end, is a place where sentences surely begin anew.
        head = text[: offset - low].rstrip()
        cut = head.rfind("\n\n") + 2 if "\n\n" in head else head.rfind("\n") + 1
        low, text = low + cut, text[cut:]
    return [Segment(low + found.start, low + found.end, found.kind) for found in segment(text, language)]
