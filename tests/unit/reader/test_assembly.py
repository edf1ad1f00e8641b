"""The pauses between utterances: how long it is silent after what."""

import pytest

from core.reader.assembly import Pauses
from core.reader.feed import Feed
from core.reader.source import StringSource
from core.reader.timeline import Utterance

SENTENCE_MS, PARAGRAPH_MS, HEADING_MS, ITEM_MS = 300, 600, 800, 400
BYTES_PER_MS = 48


@pytest.mark.parametrize(
    ("text", "pauses_ms"),
    [
        ("A heading\n\nIt rained. It was dark.\n\nNext.", [HEADING_MS, SENTENCE_MS, PARAGRAPH_MS, SENTENCE_MS]),
        ("• One.\n• Two.\n\nNext.", [ITEM_MS, ITEM_MS, SENTENCE_MS]),
        ("When the morning came, the wind was gone. It rained.", [SENTENCE_MS / 2, SENTENCE_MS, SENTENCE_MS]),
    ],
)
def test_it_is_silent_for_as_long_as_is_set(text: str, pauses_ms: list[float]) -> None:
    feed = Feed(StringSource(text), 0, language="en", first_clause=True)
    pauses = Pauses(SENTENCE_MS, PARAGRAPH_MS, HEADING_MS, ITEM_MS)
    said = []
    while (sentence := feed.next()) is not None:
        said.append(len(pauses.after(Utterance.of(sentence))) / BYTES_PER_MS)
    assert said == pauses_ms
