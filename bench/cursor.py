"""Part "cursor": the word that is lit beside the word that sounds, which the sound itself tells.

The tone engine's words have a pitch each. Those of espeak-ng are set apart by commas, so that silence parts them in
the recording. With the times that engines tell; then with an engine that keeps its times to itself, so that they
are estimated; and beside that, what counting out the time by letters alone would have given.
"""

from itertools import pairwise
from statistics import median

from bench.driven import BenchError, Driven
from bench.report import Figure, Target, series, within
from bench.stage import Stage
from bench.waveform import onset, sounds
from core.engines.tone import pitch_of
from tests.fixtures.sound import RATE_HZ, Samples

RATES = (0.5, 1, 2, 3)
PAUSE_MS = 300
MEASURED, ESTIMATED = within(15, 45), within(150, 150)
CANDIDATES = (
    "north south east west river valley meadow orchard garden window ladder hammer copper silver marble amber "
    "violet yellow orange purple winter summer autumn spring monday friday"
)
WORDS_PER_SENTENCE = 6
CURSOR_WORDS = 18
LISTS = (
    "Lemon, 1987, mile, yellow, 11, Maria. Evil, 99, William, moon, 1001, ear. Room, 19, area, mainly, 1990, rain."
)
"""Each word begins with a voice and not with a breath, so that its beginning is sharp."""
APART_S = 0.085
"""At 1x, a silence of which parts two words of LISTS."""

Times = list[tuple[float, str]]
"""When each word sounded or was lit, by `time.monotonic()`."""


def measure(stage: Stage) -> list[Figure]:
    """Compare at all rates, with both kinds of times."""
    figures = []
    with Driven.module("headless", "tone", str(PAUSE_MS)) as core:
        figures += [_tones_at(stage, core, rate) for rate in RATES]
    with Driven.module("headless", "espeak-ng", str(PAUSE_MS)) as core:
        figures += [_lists_at(stage, core, rate, "espeak-ng", MEASURED)[0] for rate in RATES]
    with Driven.module("headless", "untimed", str(PAUSE_MS)) as core:
        hear(stage, core, "Well.", 1)  # the first utterance starts the engine that times
        for rate in RATES:
            figures += _lists_at(stage, core, rate, "times withheld, estimated", ESTIMATED)
    return figures


def hear(stage: Stage, core: Driven, text: str, rate: float) -> tuple[int, Samples]:
    """Let a text be spoken to its end; return the mark of its beginning and all that was heard since."""
    mark = stage.ear.begin()
    core.ask("speak", text=text, rate=rate)
    return mark, stage.sound.recorder.wait_for_silence(mark, quiet_s=1.5)


def _tones_at(stage: Stage, core: Driven, rate: float) -> Figure:
    words = distinct_words(CURSOR_WORDS)
    mark, heard = hear(stage, core, tone_text(words, WORDS_PER_SENTENCE), rate)
    start_s = stage.ear.clock() + mark / RATE_HZ
    frames = {word: onset(heard, pitch_of(word)) for word in words}
    sounded = [(start_s + frame / RATE_HZ, word) for word, frame in frames.items() if frame is not None]
    lit = {word.casefold(): at for at, word in core.ask("words")}
    late = [1000 * (lit[word] - at) for at, word in sounded if word in lit]
    if len(late) < len(words):
        raise BenchError(f"only {len(late)} of {len(words)} words were heard and shown at {rate}x")
    return _figure(f"word cursor beside the sound, {rate}x", late, MEASURED)


def _lists_at(stage: Stage, core: Driven, rate: float, name: str, target: Target) -> list[Figure]:
    mark, heard = hear(stage, core, LISTS, rate)
    start_s = stage.ear.clock() + mark / RATE_HZ
    # At 0.5x a stop of the breath within a word is as long as a comma at 1x; the longest silences part the words.
    count = LISTS.count(",") + LISTS.count(".")
    found = sounds(heard, APART_S / rate)
    while len(found) > count:
        nearest = min(pairwise(found), key=lambda pair: pair[1].start - pair[0].stop)
        found.remove(nearest[1])
    sounded = [start_s + each.start / RATE_HZ for each in found]
    lit: Times = core.ask("words")
    if len(lit) != count or len(sounded) != count:
        raise BenchError(f"{len(sounded)} of {count} words were heard, {len(lit)} shown at {rate}x, {name}")
    late = [1000 * (at - real) for (at, _), real in zip(lit, sounded, strict=True)]
    ends = [start_s + each.stop / RATE_HZ for each in found]
    letters = [1000 * (at - real) for at, real in zip(by_letters(sounded, ends), sounded, strict=True)]
    figures = [_figure(f"{name}, word cursor beside the sound, {rate}x", late, target)]
    if target is ESTIMATED:
        figures.append(_figure(f"by letters alone, {rate}x", letters, None))
    return figures


def by_letters(sounded: list[float], ends: list[float]) -> list[float]:
    """Return when the words of LISTS would be lit if each sentence's time were shared out by letters."""
    shared: list[float] = []
    for sentence in LISTS.split(". "):
        first = len(shared)
        last = first + sentence.count(",")
        per_letter = (ends[last] - sounded[first]) / len(sentence.rstrip("."))
        at = 0
        for word in sentence.split(", "):
            shared.append(sounded[first] + at * per_letter)
            at += len(word) + 2
    return shared


def _figure(name: str, late: list[float], target: Target | None) -> Figure:
    off = [abs(each) for each in late]
    note = f"median {median(late):+.0f} ms, worst {max(off):.0f} ms"
    return series(name, off, target=target, note=note)


def distinct_words(count: int) -> list[str]:
    """Return words that the tone engine speaks with as many pitches, neighbours far apart."""
    by_pitch = {pitch_of(word): word for word in CANDIDATES.split()}
    if len(by_pitch) < count:
        raise BenchError(f"the candidates have only {len(by_pitch)} pitches")
    rising = [by_pitch[hz] for hz in sorted(by_pitch)][:count]
    return [word for pair in zip(rising[: count // 2], rising[count // 2 :], strict=True) for word in pair]


def tone_text(words: list[str], per_sentence: int) -> str:
    """Return the words as sentences of so many words each."""
    sentences = [words[at : at + per_sentence] for at in range(0, len(words), per_sentence)]
    return " ".join(f"{' '.join(sentence).capitalize()}." for sentence in sentences)
