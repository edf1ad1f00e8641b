"""Part "load": ten minutes each at 1x, 3x and 6x with every core burning and the window being resized all the time.

Comes in pieces of less than five minutes each, one for each call; what is done is kept in bench/.load.json until
all of them are, and then told. A process of real-time priority that only sleeps runs beside: when the machine
itself has stood still, or where it may not have that priority, the run says so. `python -m bench load` goes on, `rm
bench/.load.json` begins anew.
"""

import json
import time
from pathlib import Path
from typing import Any

from bench import machine
from bench.driven import BenchError, Driven
from bench.report import Figure, at_most, single
from bench.stage import Stage

RATES = (1, 3, 6)
PIECES = 3
PIECE_S = 200
DONE = Path(__file__).resolve().parent / ".load.json"
TEXT = (
    "The river came down from the hills in the morning and nobody on the bridge said a word about it. "
    "Later on, when the rain had gone, we went home along the road, one by one, and talked of other things. "
)


def measure(stage: Stage) -> list[Figure]:
    """Do the next piece; return the figures of all that are done."""
    done: list[dict[str, Any]] = json.loads(DONE.read_text()) if DONE.exists() else []
    wanted = [rate for rate in RATES for _ in range(PIECES)]
    if len(done) < len(wanted):
        done.append(_piece(stage, wanted[len(done)]))
        DONE.write_text(json.dumps(done))
    return [figure for rate in RATES for figure in _figures(rate, [each for each in done if each["rate"] == rate])]


def _piece(stage: Stage, rate: int) -> dict[str, Any]:
    is_raised = machine.raise_priority(stage.sound.server.process.pid)
    length = round(PIECE_S * rate * 16 * 1.3 / len(TEXT)) + 1
    with Driven.module("window", env=stage.display.env) as window:
        window.ask("set_rate", rate=rate)
        window.ask("speak", text=TEXT * length)
        stage.ear.first_sound(stage.ear.recorder.mark())
        window.ask("resize_on_and_on")
        before = window.ask("sound")
        with machine.Control() as control, machine.Burners() as burners:
            _listen(stage, PIECE_S)
            after, others, told = _speaking(window), burners.others_percent(), control.told()
    if not after["is_speaking"]:
        raise BenchError(f"it did not speak for {PIECE_S} s at {rate}x: {after}")
    return {
        "rate": rate,
        "underruns": after["underruns"] - before["underruns"],
        "resized": after["resized"],
        "others": others,
        "is_raised": is_raised,
        **told,
    }


def _speaking(window: Driven) -> dict[str, Any]:
    """Return what the window tells of its sound as it speaks: between two sentences it is silent for a moment."""
    until = time.monotonic() + 5
    while not (told := dict(window.ask("sound", limit_s=60)))["is_speaking"] and time.monotonic() < until:
        time.sleep(0.1)
    return told


def _listen(stage: Stage, seconds: float) -> None:
    """Let time pass without keeping what is heard."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(5)
        stage.ear.recorder.forget()


def _figures(rate: int, pieces: list[dict[str, Any]]) -> list[Figure]:
    if not pieces:
        return []
    underruns = sum(piece["underruns"] for piece in pieces)
    name = f"{rate}x, underruns in {len(pieces) * PIECE_S} of {PIECES * PIECE_S} s"
    told = f"window resized {sum(piece['resized'] for piece in pieces)} times"
    return [
        single(name, underruns, "", at_most(0, ""), "; ".join([told, *_doubts(pieces)])),
        single(f"{rate}x, longest stall of the machine itself", max(piece["worst_ms"] for piece in pieces)),
    ]


def _doubts(pieces: list[dict[str, Any]]) -> list[str]:
    """Say why a run may not count."""
    doubts = {
        "UNCONTROLLED: no real-time priority": not all(piece["is_real_time"] for piece in pieces),
        "DISTURBED: the machine itself stood still": any(
            piece["worst_ms"] > machine.Control.DISTURBED_MS for piece in pieces
        ),
        "DISTURBED: others used the cores too": any(
            piece["others"] > machine.Burners.DISTURBED_PERCENT for piece in pieces
        ),
        "the sound server had no raised priority": not all(piece["is_raised"] for piece in pieces),
    }
    return [doubt for doubt, holds in doubts.items() if holds]
