"""Part "sound": dropouts with all cores burning, and the pauses after whatever ends."""

import time
from statistics import median

from bench import machine
from bench.cursor import hear
from bench.driven import BenchError, Driven
from bench.report import Figure, at_most, series, single, within
from bench.stage import Stage
from bench.waveform import gaps
from tests.fixtures.sound import RATE_HZ, Recorder, Samples

BURNING_S = 60
DROPOUT_S = 0.005
PAUSE_MS = 300
PAUSES_MS = {"sentence": PAUSE_MS, "list item": 400.0, "paragraph": 600.0, "heading": 800.0}
"""As the settings have them at first."""
PAGE = """# One morning

One man came in. We are all well. Mary ran home. You may go now.

Now we were on our own. Nobody knew. We waited all morning.

## A rule or more

- Lemons and melons
- A yellow lamb
- Wool. All of it in a row.
- Rain

We ran on. In an hour we were home.
"""
CLOSINGS = [
    "heading", "sentence", "sentence", "sentence", "paragraph", "sentence", "sentence", "paragraph", "heading",
    "list item", "list item", "sentence", "list item", "list item", "sentence",
]  # fmt: skip
"""What ends before each pause within PAGE."""


def measure(stage: Stage) -> list[Figure]:
    """Take the two measurements one after the other."""
    return [*_pauses(stage), *_dropouts(stage)]


# -- dropouts ---------------------------------------------------------------------------------------------------


def _dropouts(stage: Stage) -> list[Figure]:
    server = stage.sound.server
    server.pactl("load-module", "module-null-sink", "sink_name=second", "format=float32le", f"rate={RATE_HZ}")
    second = Recorder(server, "second")
    is_raised = machine.raise_priority(server.process.pid)
    try:
        stage.sound.recorder.forget()
        with (
            Driven.module("ring", "1") as at_1,
            Driven.module("ring", "3", env={"PULSE_SINK": "second"}) as at_3,
            machine.Control() as control,
            machine.Burners() as burners,
        ):
            time.sleep(BURNING_S)
            counted = {1: at_1.ask("underruns"), 3: at_3.ask("underruns")}
            others, worst_ms = burners.others_percent(), control.told()["worst_ms"]
        heard = {1: stage.sound.recorder.heard(0), 3: second.heard(0)}
    finally:
        second.close()
    note = _disturbance(worst_ms, others, is_raised)
    return [
        *(_dropout_figure(rate, heard[rate], counted[rate], note) for rate in heard),
        single("longest stall of the machine itself meanwhile", worst_ms),
        single("what others had of all cores meanwhile", others, "%"),
    ]


def _disturbance(worst_ms: float, others: float, is_raised: bool) -> str:
    """Say why the figures may not be ours."""
    if worst_ms > machine.Control.DISTURBED_MS:
        return "DISTURBED: the machine itself stood still"
    if others > machine.Burners.DISTURBED_PERCENT:
        return "DISTURBED: others used the cores too"
    return "" if is_raised else "the sound server had no raised priority"


def _dropout_figure(rate: int, heard: Samples, counted: int, note: str) -> Figure:
    found = gaps(heard, DROPOUT_S)
    lost_ms = 1000 * sum(gap.seconds for gap in found)
    told = f"{lost_ms:.0f} ms in all, {counted} counted by the player"
    name = f"dropouts in {BURNING_S} s, all cores burning, {rate}x"
    return single(name, len(found), "", at_most(0, ""), "; ".join(part for part in (told, note) if part))


# -- pauses -----------------------------------------------------------------------------------------------------


def _pauses(stage: Stage) -> list[Figure]:
    with Driven.module("headless", "espeak-ng", str(PAUSE_MS)) as core:
        return [figure for rate in (1, 2, 3) for figure in _pauses_at(stage, core, rate)]


def _pauses_at(stage: Stage, core: Driven, rate: float) -> list[Figure]:
    _, heard = hear(stage, core, PAGE, rate)
    found = [1000 * gap.seconds for gap in gaps(heard, 0.6 * PAUSE_MS / rate / 1000)]
    if len(found) != len(CLOSINGS):
        raise BenchError(f"{len(found)} pauses were heard at {rate}x, not {len(CLOSINGS)}")
    figures = []
    for kind, set_ms in PAUSES_MS.items():
        lengths = [length for length, closing in zip(found, CLOSINGS, strict=True) if closing == kind]
        off = [abs(length - set_ms / rate) for length in lengths]
        note = f"heard {median(lengths):.0f} ms, set {set_ms / rate:.0f} ms"
        figures.append(series(f"pause after a {kind}, off by, {rate}x", off, target=within(15, 15), note=note))
    return figures
