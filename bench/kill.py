"""Part "kill": kill -9 of the server and the worker with Speak right behind it, of the player in mid-speech.

How long until there is sound (again), and whether every word was heard in the end: the tone engine's words tell.
"""

import os
import random
import signal
from pathlib import Path

from bench.cursor import distinct_words, tone_text
from bench.driven import Driven
from bench.ear import now
from bench.report import Figure, at_most, series, single
from bench.stage import Stage
from bench.waveform import onset
from core.engines.tone import pitch_of
from tests.fixtures.processes import command_of, descendants
from tests.fixtures.sound import Samples

KILLS = 10
WORDS = distinct_words(18)
TEXT = tone_text(WORDS, 6)
RATE = 3
LONGEST_S = 1.5
"""A silence after which nothing more is waited for."""

GONE_S = 0.05
"""After so long nothing is heard any more of a player that was killed."""


def measure(stage: Stage) -> list[Figure]:
    """Kill each of the three so many times, in turn."""
    silences: dict[str, list[float]] = {"server": [], "worker": [], "player": []}
    lost = dict.fromkeys(silences, 0)
    with Driven.module("headless", "tone", "50") as core:
        for _ in range(KILLS):
            for role, measured in silences.items():
                silence_ms, words = _kill_once(stage, core, role)
                measured.append(silence_ms)
                lost[role] += words
    figures = []
    for role, measured in silences.items():
        what = "kill → sound again" if role == "player" else "killed, Speak at once → first sound"
        figures.append(series(f"{role}: {what}", measured, target=at_most(150 if role == "player" else 1000)))
        figures.append(single(f"{role}: words lost in {KILLS} kills", lost[role], "", at_most(0, "")))
    return figures


def _kill_once(stage: Stage, core: Driven, role: str) -> tuple[float, int]:
    """Return for how long nothing was heard after the kill, in ms, and how many words never were."""
    if role == "player":
        return _kill_player(stage, core)
    mark = stage.ear.begin()
    os.kill(_pid(core, role), signal.SIGKILL)
    asked = core.ask("speak", text=TEXT, rate=RATE)
    silence_ms = (stage.ear.first_sound(mark) - asked) * 1000
    return silence_ms, _words_lost(stage.sound.recorder.wait_for_silence(mark, LONGEST_S))


def _kill_player(stage: Stage, core: Driven) -> tuple[float, int]:
    mark = stage.ear.begin()
    core.ask("speak", text=TEXT, rate=RATE)
    stage.ear.first_sound(mark)
    stage.ear.listen(random.uniform(0.1, 0.4))
    killed = now()
    os.kill(_pid(core, "player"), signal.SIGKILL)
    stage.ear.listen(GONE_S)
    again = stage.ear.first_sound(stage.ear.recorder.mark())
    heard = stage.sound.recorder.wait_for_silence(mark, LONGEST_S)
    return (again - killed) * 1000, _words_lost(heard)


def _words_lost(heard: Samples) -> int:
    return sum(onset(heard, pitch_of(word)) is None for word in WORDS)


def _pid(core: Driven, role: str) -> int:
    if role != "worker":
        return int(core.ask("processes")[role])
    workers = [pid for pid in descendants(core.process.pid) if "--child engine" in command_of(pid)]
    # The oldest works, a younger one is the spare.
    return min(workers, key=_started)


def _started(pid: int) -> int:
    """Return when a process was started, in clock ticks."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19])
