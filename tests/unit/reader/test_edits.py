"""Edits of the text while it is read: what was said keeps its place, whatever is written and deleted."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from core.marks import Mark
from core.reader.feed import Feed
from core.reader.source import StringSource
from core.reader.timeline import Utterance
from core.reader.turn import Turn

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


@settings(deadline=None)
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
