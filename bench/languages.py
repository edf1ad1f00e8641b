"""Part "languages": how often the language of a text is told right, on the sentence sets with known languages.

Asked as in use: the script first, then the identifier, among the languages that there are voices for. The sets are
those of the part "segmentation".
"""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from bench.driven import BenchError
from bench.report import Figure, at_least, single
from bench.segmentation import SETS
from bench.stage import Stage
from core.engines.espeak import EspeakEngine
from core.text.language import Identifier, LanguageDetector, base_of
from core.text.script import script_of

SENTENCES = 240
"""Of each set."""
LEAST = {"three sentences": 99.9, "one sentence": 99.0, "four words": 97.0}
WORDS = 4


class _Here(LanguageDetector):
    """The identifier in this process: what is measured is its judgement."""

    def __init__(self, languages: list[str]) -> None:
        super().__init__(languages)
        self._identifier = Identifier()

    async def _ask(self, text: str, languages: list[str]) -> str | None:
        return self._identifier.identify(text, languages)


def measure(stage: Stage) -> list[Figure]:
    """Ask for texts of three lengths, and print which languages are taken for which."""
    files = sorted(SETS.glob("??_*.jsonl.gz"))
    if not files:
        raise BenchError(f"there are no sentence sets in {SETS.name}: PARLANDO_SENTENCE_SETS names their folder")
    engine = EspeakEngine()
    voices = [voice.language for voice in engine.voices()]
    engine.close()
    texts = [(kind, language, text) for file in files for kind, language, text in _texts(file)]
    return [
        *_told(texts, voices, "voices of espeak-ng"),
        *_told(texts, sorted({one for _, one, _ in texts}), "of the sets"),
    ]


def _told(texts: list[tuple[str, str, str]], languages: list[str], among: str) -> list[Figure]:
    detector = _Here(languages)
    right: dict[str, list[bool]] = {kind: [] for kind in LEAST}
    wrong: dict[tuple[str, str], int] = {}
    began = process_time()
    for kind, language, text in texts:
        told = base_of(_answer(detector, text))
        right[kind].append(told == base_of(language))
        if told != base_of(language):
            wrong[language, told] = wrong.get((language, told), 0) + 1
    each_us = (process_time() - began) / len(texts) * 1e6
    print(f"among {len(languages)} {among}, taken for another:", *_listed(wrong), sep="\n  ", flush=True)
    figures = [
        single(
            f"language of {kind}, {among}",
            100 * sum(found) / len(found),
            "%",
            at_least(LEAST[kind]),
            note=f"{len(found)}",
        )
        for kind, found in right.items()
    ]
    return [*figures, single(f"language of a text, {among}: time", each_us, "us")]


def _answer(detector: LanguageDetector, text: str) -> str:
    """No answer of `_Here` waits for anything: its coroutine ends in one step."""
    try:
        detector.language_of(text, "und").send(None)
    except StopIteration as done:
        return str(done.value)
    raise AssertionError("nothing is waited for")


def _texts(file: Path) -> Iterator[tuple[str, str, str]]:
    language, sentences = "", []
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            language, start = document["lang"], 0
            for end in document["ends"]:
                sentences.append(document["text"][start:end].strip())
                start = end
    sentences = [each for each in sentences if _is_long_enough(each)][:SENTENCES]
    for at in range(0, len(sentences) - 2, 3):
        yield "three sentences", language, " ".join(sentences[at : at + 3])
    for sentence in sentences:
        yield "one sentence", language, sentence
        words = sentence.split()
        if len(words) >= WORDS:
            yield "four words", language, " ".join(words[:WORDS])


def _is_long_enough(sentence: str) -> bool:
    """Whether there is as much to judge by as in four words; the Far East and Thailand write without spaces."""
    return len(sentence.split()) >= WORDS or script_of(sentence) in ("Hans", "Hira", "Thai")


def _listed(wrong: dict[tuple[str, str], int]) -> list[str]:
    order = sorted(wrong.items(), key=lambda each: -each[1])
    return [f"{language} for {told or 'none'}: {count}" for (language, told), count in order[:12]]
