"""Edits of the text while it is read: what was said keeps its place, whatever is written and deleted."""

import asyncio
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.marks import Mark
from core.reader.feed import Feed
from core.reader.source import StringSource
from core.reader.timeline import Utterance
from core.reader.turn import Turn
from tests.unit.reader.stage import Stage

TEXT = "\U0001f600 The cat \U0001f431 sat. It isn't 12 o'clock, it's 12 now.\n\nThe cat \U00010348 sat again. End."

Edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 12), st.text("ab \U0001f600\n.", max_size=6)), max_size=8
)


def turn_with_all_said(source: StringSource) -> Turn:
    turn = Turn(source, Feed(source, 0))
    while (sentence := turn.feed.next()) is not None:
        utterance = Utterance.of(sentence)
        words = re.finditer(r"[\w']+|[^\w\s.,]+", sentence.text)
        turn.timeline.add(utterance, sentence.start * 1000)
        utterance.marks = [
            Mark((sentence.start + word.start()) * 1000, sentence.start + word.start(), sentence.start + word.end())
            for word in words
        ]
    return turn


@given(Edits)
def test_each_word_keeps_to_what_is_left_of_it(edits: list[tuple[float, int, str]]) -> None:
    source = StringSource(TEXT)
    turn = turn_with_all_said(source)
    marks = [(mark.start, mark.end) for one in turn.timeline.utterances for mark in one.marks]
    # Which word each code point belongs to: where the text says the same twice, this tells it apart.
    words = [next((at for at, (low, high) in enumerate(marks) if low <= i < high), None) for i in range(len(TEXT))]
    for where, removed, written in edits:
        start = int(where * len(words))
        removed = min(removed, len(words) - start)
        around = (
            words[start - 1] if start else None,
            words[start + removed] if start + removed < len(words) else None,
        )
        words[start : start + removed] = [around[0] if around[0] == around[1] else None] * len(written)
        text = source.read(0, source.length)
        source._text = text[:start] + written + text[start + removed :]
        turn.move_text(start, removed, len(written))
    after = [(mark.start, mark.end) for one in turn.timeline.utterances for mark in one.marks]
    for word, (start, end) in enumerate(after):
        left = [at for at, owner in enumerate(words) if owner == word]
        assert (start, end) == (left[0], left[-1] + 1) if left else start == end
    for one in turn.timeline.utterances:
        assert all(one.start <= mark.start <= mark.end <= one.end for mark in one.marks if mark.start < mark.end)
        assert 0 <= one.sentence[0] <= one.sentence[1] <= source.length


@pytest.mark.parametrize("seed", range(6))
async def test_what_is_not_yet_heard_is_said_as_it_reads_after_any_edits(stage: Stage, seed: int) -> None:
    choice = random.Random(seed)
    source = await stage.reads("One two three four. " * 12)
    await stage.hears_some(2)
    turn = stage.reader.turn
    assert turn is not None
    for _ in range(12):
        text = source.read(0, source.length)
        start = choice.randrange(len(text) + 1)
        removed = choice.choice((0, 0, 3, 25))
        written = choice.choice(("", "x", " new. Words ", "\U0001f600 "))
        removed = min(removed, len(text) - start)
        source._text = text[:start] + written + text[start + removed :]
        stage.reader.text_edited(start, removed, len(written))
        for _ in range(choice.randrange(20)):
            await asyncio.sleep(0)
    await stage.until(lambda: not turn.pending and turn.feed.finished)
    heard = stage.playback.clock.now
    unheard = [one for one in turn.timeline.utterances if one.first_frame is not None and one.first_frame > heard]
    assert [one.text for one in unheard] == [source.read(*one.span) for one in unheard]
    # Nothing is left out: between and behind what is said stand blanks alone.
    ends = [unheard[0].start, *(one.end for one in unheard)]
    starts = [*(one.start for one in unheard), source.length]
    between = [source.read(end, start).strip() for end, start in zip(ends, starts, strict=True)]
    assert not any(letter.isalnum() for gap in between for letter in gap), between
