"""Part "drift": whether the word that is lit still keeps to the sound after ten minutes of playing.

The tone engine reads on and on, at 1x and, on a second sink, at 2x. The words of the first seconds and those of
the seconds ten minutes later are compared with the recording, each by the clock of its own seconds. Both must lie
in one unbroken reading, so this takes ten and a half minutes in one piece. PARLANDO_DRIFT_S, in seconds, makes it
shorter for a try; the figures tell so.
"""

import contextlib
import os
import time
from collections.abc import Iterator
from statistics import median

from bench.cursor import CURSOR_WORDS, PAUSE_MS, WORDS_PER_SENTENCE, distinct_words, tone_text
from bench.driven import BenchError, Driven
from bench.ear import Ear
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from bench.waveform import onsets
from core.engines.tone import GAP_MS, WORD_MS, pitch_of
from tests.fixtures.sound import RATE_HZ, Recorder

APART_S = float(os.environ.get("PARLANDO_DRIFT_S", "600"))
RATES = (1, 2)
LISTENED_S = 12
"""How long is listened at each of the two places: to all words at least once."""
EDGE_S = 0.4
"""A word may be cut off so near to either end of what was listened to."""
NEAR_S = 1.0
"""No word of the same pitch is nearer than that, at any rate."""
DRIFT_MS = 5
"""Less than a third of what the cursor may be off by as a whole."""


def measure(stage: Stage) -> list[Figure]:
    """Listen at the beginning and ten minutes later."""
    with _readings(stage) as readings:
        for rate, (core, _) in readings.items():
            core.ask("speak", text=_text(rate), rate=rate)
        first = _listen(readings)
        end = time.monotonic() + APART_S - LISTENED_S
        while (left := end - time.monotonic()) > 0:
            time.sleep(min(left, 5))
            for _, ear in readings.values():
                ear.recorder.forget()
        last = _listen(readings)
    return [figure for rate in RATES for figure in _figures(rate, first[rate], last[rate])]


@contextlib.contextmanager
def _readings(stage: Stage) -> Iterator[dict[int, tuple[Driven, Ear]]]:
    """Give each rate a core and a sink of its own."""
    server = stage.sound.server
    server.pactl("load-module", "module-null-sink", "sink_name=second", "format=float32le", f"rate={RATE_HZ}")
    arguments = ("headless", "tone", str(PAUSE_MS))
    with contextlib.ExitStack() as undo:
        second = Recorder(server, "second")
        undo.callback(second.close)
        yield {
            RATES[0]: (undo.enter_context(Driven.module(*arguments)), stage.ear),
            RATES[1]: (
                undo.enter_context(Driven.module(*arguments, env={"PULSE_SINK": "second"})),
                Ear(server, second, "second"),
            ),
        }


def _text(rate: int) -> str:
    """Return so much to read that it does not end in time."""
    words = distinct_words(CURSOR_WORDS)
    sentences = CURSOR_WORDS // WORDS_PER_SENTENCE
    block_s = (CURSOR_WORDS * (WORD_MS + GAP_MS) + sentences * (PAUSE_MS - GAP_MS)) / 1000
    blocks = round(1.2 * rate * (APART_S + 3 * LISTENED_S) / block_s)
    return " ".join([tone_text(words, WORDS_PER_SENTENCE)] * blocks)


def _listen(readings: dict[int, tuple[Driven, Ear]]) -> dict[int, list[float]]:
    """Listen for a while; return for each rate by how much each word was lit late, in ms."""
    marks = {}
    for rate, (_, ear) in readings.items():
        ear.recorder.forget()
        marks[rate] = ear.recorder.mark()
    late = {}
    for rate, (core, ear) in readings.items():
        ear.recorder.wait_for_frames(LISTENED_S * RATE_HZ, marks[rate], LISTENED_S + 20)
        late[rate] = _late(core, ear, marks[rate])
    return late


def _late(core: Driven, ear: Ear, mark: int) -> list[float]:
    heard = ear.recorder.heard(mark)
    start_s = ear.clock() + mark / RATE_HZ
    stop_s = start_s + len(heard) / RATE_HZ
    pitches = {word.casefold(): pitch_of(word) for word in distinct_words(CURSOR_WORDS)}
    sounded = {word: [start_s + at / RATE_HZ for at in onsets(heard, hz)] for word, hz in pitches.items()}
    lit = [(at, word.casefold()) for at, word in core.ask("words") if start_s + EDGE_S < at < stop_s - EDGE_S]
    late = []
    for at, word in lit:
        nearest = min(sounded[word], key=lambda moment: abs(moment - at), default=0.0)
        if abs(nearest - at) > NEAR_S:
            raise BenchError(f"{word} was lit {at - start_s:.2f} s from the beginning and did not sound")
        late.append(1000 * (at - nearest))
    if {word for _, word in lit} != set(pitches):
        raise BenchError(f"only {len(lit)} words were lit: {core.ask('report')}")
    return late


def _figures(rate: int, first: list[float], last: list[float]) -> list[Figure]:
    after = f"{APART_S / 60:g} minutes later" if APART_S >= 60 else f"{APART_S:g} s later"
    drift = median(last) - median(first)
    return [
        *(
            series(
                f"{rate}x, {when}: cursor off by", [abs(each) for each in late], note=f"median {median(late):+.1f}"
            )
            for when, late in (("at the beginning", first), (after, last))
        ),
        single(
            f"{rate}x, drift from the beginning to {after}",
            abs(drift),
            target=at_most(DRIFT_MS),
            note=f"{drift:+.1f}",
        ),
    ]
