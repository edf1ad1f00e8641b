"""Part "lexicon": what a listener's own readings cost a sentence, and the way from spoken text back to the page."""

import itertools
import random
from collections.abc import Callable
from time import process_time

from bench.report import Figure, Target, at_most, single
from bench.stage import Stage
from core.paths import RESOURCES
from core.text.lexicon import Entry, Lexicon
from core.text.segmenter import segment
from core.text.spoken_rules import spoken_text
from core.text.spoken_text import Edit, SpokenText

ENTRIES = 1000
ROUNDS = 7
LEAST_MCHS = 2.0


def measure(stage: Stage) -> list[Figure]:
    """Read the sample's sentences; some entries are found in them. Processor time, the fastest of some rounds."""
    text = (RESOURCES / "sample.txt").read_text(encoding="utf-8")
    sentences = [text[one.start : one.end] for one in segment(text, "en")]
    spoken = [spoken_text(sentence, language="en") for sentence in sentences]
    lexicon = Lexicon(_entries(text))
    each = _fastest(lambda: [lexicon.applied(one) for one in spoken]) / len(spoken)
    index = _fastest(lambda: [Lexicon(_entries(text))])
    found = sum(one.text != said.text for one, said in zip(spoken, map(lexicon.applied, spoken), strict=True))
    page = text * (200_000 // len(text))
    edits = [Edit(at, at + 3, "word") for at in range(0, len(page) - 3, 7)]
    mapped = _fastest(lambda: [SpokenText(page).rewritten(edits)])
    return [
        single(
            f"{ENTRIES} readings: a sentence",
            each * 1e6,
            "us",
            at_most(100, "us"),
            note=f"{found} of {len(spoken)} changed",
        ),
        single(f"{ENTRIES} readings: made ready once", index * 1000, "ms"),
        single(
            "spoken text with an edit every 7 characters",
            len(page) / mapped / 1e6,
            "Mch/s",
            Target(f"≥ {LEAST_MCHS:g} Mch/s", lambda value, _: value >= LEAST_MCHS),
        ),
    ]


def _entries(text: str) -> list[Entry]:
    """Words of the sample, and made-up ones that begin like them."""
    words = sorted({word.strip(".,;:!?“”()").lower() for word in text.split() if word.isalpha()})
    random.Random(7).shuffle(words)
    made_up = (f"{word}{ending}" for ending in ("ing", "ox", "um", "ette", "ard", "ish", "eum") for word in words)
    chosen = itertools.chain(words[:50], made_up)
    return [Entry(word, f"{word[::-1]}") for word in itertools.islice(chosen, ENTRIES)]


def _fastest(act: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        began = process_time()
        act()
        times.append(process_time() - began)
    return min(times)
