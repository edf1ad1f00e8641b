"""Where a wish to be elsewhere leads: to which place of the text, and to which frame of the ring."""

from core.reader.feed import next_paragraph, next_sentence, previous_paragraph, previous_sentence, sentence_start
from core.reader.source import TextSource
from core.reader.timeline import Span, Utterance
from core.reader.turn import Turn

LONGEST_WORD = 64
"""How far from a place its word's start is looked for."""

FIRST_IDEOGRAPH = "\u2e80"
"""Scripts from here on set no spaces between words: each of their letters can be the start of one."""


def word_start(source: TextSource, offset: int) -> int:
    """Return the start of the word that offset stands in; offset itself between words."""
    low = max(0, offset - LONGEST_WORD)
    before = source.read(low, offset)
    letters = 0
    if _is_letter(source.read(offset, offset + 1)):
        while letters < len(before) and _is_letter(before[-1 - letters]):
            letters += 1
    return offset - letters


def _is_letter(character: str) -> bool:
    return character < FIRST_IDEOGRAPH and (
        character.isalnum() or character in ("'", "\N{RIGHT SINGLE QUOTATION MARK}", "-", "_")
    )


def start_of_begun_sentence(source: TextSource, offset: int, language: str) -> int | None:
    """Return the start of the sentence in whose middle offset stands; None where a sentence or a line starts."""
    before = source.read(max(0, offset - LONGEST_WORD), offset)
    if not before.rsplit("\n", 1)[-1].strip():
        return None
    start = sentence_start(source, offset, language)
    return start if start < offset else None


def place_after(source: TextSource, sentence: Span, *, paragraph: bool) -> int | None:
    """Return where the next sentence (paragraph) starts, or None behind the last one."""
    if paragraph:
        return next_paragraph(source, sentence[0])
    return next_sentence(source, sentence[1] - 1)


def place_before(source: TextSource, sentence: Span, *, paragraph: bool) -> int:
    """Return where the sentence (paragraph) before one starts; 0 at the beginning."""
    before = previous_paragraph if paragraph else previous_sentence
    return before(source, sentence[0])


def frame_of(turn: Turn, offset: int, oldest: int) -> int | None:
    """Return the frame at which the word at a place of the text is heard, or None: the ring does not hold it."""
    if turn.error is not None or (utterance := turn.timeline.covering(offset)) is None:
        return None
    frame = utterance.first_frame
    if offset > utterance.start:
        frame = _word_frame(utterance, offset)
    return frame if frame is not None and frame >= oldest else None


def _word_frame(utterance: Utterance, offset: int) -> int | None:
    """The frame of the first word that ends behind offset; None while its words are not known."""
    return next((mark.frame for mark in utterance.marks if offset < mark.end), None)


def start_of_word_at(turn: Turn, frame: float, oldest: int) -> int | None:
    """Return the frame at which the word began that is heard at a frame; None between sentences."""
    if (index := turn.timeline.at(frame)) is None:
        return None
    utterance = turn.timeline.utterances[index]
    if utterance.stop_frame is not None and frame >= utterance.stop_frame:
        return None
    begun = [mark.frame for mark in utterance.marks if mark.frame <= frame]
    return begun[-1] if begun and begun[-1] >= oldest else None


def end_of_sentence_at(turn: Turn, frame: int) -> int | None:
    """Return the frame at which the sentence ends that is heard at a frame; None while it is being made."""
    index = turn.timeline.at(frame)
    return None if index is None else turn.timeline.parts(index)[-1].stop_frame
