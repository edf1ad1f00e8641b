"""Part "rate": from the key that changes the speed to the first sound that is another than without it.

At 1x what is heard is the engine's sound bit for bit, and the same text sounds the same each time. So a recording
is compared with one of the same text without the change, on a sink of the ring's own rate: where they part, the
change is heard. The text has no pause, since in silence nothing would tell.
"""

import random
from collections.abc import Callable
from functools import partial

import numpy as np

from bench.driven import BenchError, Driven
from bench.report import Figure, at_most, series
from bench.stage import Stage
from core.audio.format import SAMPLE_RATE
from tests.fixtures.room import RingRecorder
from tests.fixtures.sound import AUDIBLE, Samples

ROUNDS = 20
TEXT = (
    "Along our own narrow lane a mellow yellow moon was rolling over all our lawns and willows and our marrows and "
    "melons and lemons were all in a row along a lower wall"
)
REFERENCE_S, AFTER_S = 6.0, 0.6
HEARD = at_most(30)


def measure(stage: Stage) -> list[Figure]:
    """Take the key for one step, and the choice of a speed in the list, so many times each."""
    server = stage.sound.server
    server.pactl("load-module", "module-null-sink", "sink_name=ring", "format=float32le", f"rate={SAMPLE_RATE}")
    recorder = RingRecorder(server, "ring")
    try:
        with Driven.module("window", env=stage.display.env | {"PULSE_SINK": "ring"}) as window:
            reading = Reading(window, recorder)
            return [
                _figure("speed chosen, 1x to 2x", reading, partial(window.ask, "set_rate", rate=2.0)),
                _figure("speed chosen, 1x to 0.5x", reading, partial(window.ask, "set_rate", rate=0.5)),
                _figure("key for one step, 1x to 1.1x", reading, partial(window.ask, "faster")),
            ]
    finally:
        recorder.close()


class Reading:
    """The same text read again and again, beside what it sounds like at 1x."""

    def __init__(self, window: Driven, recorder: RingRecorder) -> None:
        self._window, self._recorder = window, recorder
        self._read(REFERENCE_S)  # the first one may be late
        self._reference = self._read(REFERENCE_S)[1]

    def heard_after(self, change: Callable[[], float]) -> float:
        """Make a change while it sounds; return after how many ms it is heard, NaN when a flaw was before."""
        begun: list[float] = []
        first, heard = self._read(random.uniform(1, 3), lambda: begun.append(change()))
        length = min(len(heard), len(self._reference))
        other = np.abs(heard[:length] - self._reference[:length]) >= AUDIBLE
        if not other.any():
            raise BenchError("a change of speed was not heard")
        late = 1000 * (self._recorder.moment(first + int(np.argmax(other))) - begun[0])
        return late if late >= 0 else float("nan")

    def _read(self, seconds: float, change: Callable[[], object] | None = None) -> tuple[int, Samples]:
        """Read for a while and, behind a change, for a little more; return the first frame and all from it on."""
        self._window.ask("set_rate", rate=1.0)
        self._recorder.forget()
        mark = self._recorder.mark()
        self._window.ask("speak", text=TEXT)
        first = self._recorder.wait_for_sound(mark)
        self._recorder.wait_for_frames(round(seconds * SAMPLE_RATE), first)
        if change:
            change()
            self._recorder.wait_for_frames(round(AFTER_S * SAMPLE_RATE), self._recorder.mark())
        heard = self._recorder.heard(first)
        self._window.ask("stop")
        stopped = self._recorder.mark()
        self._recorder.wait_for(_is_quiet, stopped, 10)
        return first, heard


def _is_quiet(heard: Samples) -> bool:
    """0.3 s of silence"""
    quiet = round(0.3 * SAMPLE_RATE)
    return len(heard) >= quiet and bool(np.all(np.abs(heard[-quiet:]) < AUDIBLE))


def _figure(name: str, reading: Reading, change: Callable[[], float]) -> Figure:
    taken = [reading.heard_after(change) for _ in range(ROUNDS)]
    counted = [each for each in taken if not np.isnan(each)]
    if len(counted) < ROUNDS / 2:
        raise BenchError(f"the sound broke off in {ROUNDS - len(counted)} of {ROUNDS} readings")
    left = ROUNDS - len(counted)
    note = f"{left} not counted: the sound broke off before" if left else ""
    return series(f"{name}: until it is heard", counted, target=HEARD, note=note)
