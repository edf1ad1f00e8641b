"""Part "sound": dropouts with all cores burning, and pauses between sentences."""

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
SENTENCES = "One man came in. We are all well. Mary ran home. You may go now. " * 2


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
            share, worst_ms = burners.share_percent(), control.told()["worst_ms"]
        heard = {1: stage.sound.recorder.heard(0), 3: second.heard(0)}
    finally:
        second.close()
    note = _disturbance(worst_ms, share, is_raised)
    return [
        *(_dropout_figure(rate, heard[rate], counted[rate], note) for rate in heard),
        single("longest stall of the machine itself meanwhile", worst_ms),
        single("the burners' share of all cores meanwhile", share, "%"),
    ]


def _disturbance(worst_ms: float, share: float, is_raised: bool) -> str:
    """Say why the figures may not be ours."""
    if worst_ms > machine.Control.DISTURBED_MS:
        return "DISTURBED: the machine itself stood still"
    if share < machine.Burners.DISTURBED_PERCENT:
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
        return [_pauses_at(stage, core, rate) for rate in (1, 2, 3)]


def _pauses_at(stage: Stage, core: Driven, rate: float) -> Figure:
    wanted_ms = PAUSE_MS / rate
    _, heard = hear(stage, core, SENTENCES, rate)
    found = [1000 * gap.seconds for gap in gaps(heard, 0.6 * wanted_ms / 1000)]
    if len(found) != SENTENCES.count(".") - 1:
        raise BenchError(f"{len(found)} pauses were heard at {rate}x")
    off = [abs(length_ms - wanted_ms) for length_ms in found]
    note = f"heard {median(found):.0f} ms, set {wanted_ms:.0f} ms"
    return series(f"pause between sentences, off by, {rate}x", off, target=within(15, 15), note=note)
