"""Part "speak": from Speak to the first sound, and from Stop to silence, beside other programs, in turn."""

import contextlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from bench.comparators import Commands, DrivenSpeaker, Speaker, Ssip, qt_speech_python, speech_dispatcher
from bench.driven import ROOT, Driven
from bench.ear import Ear
from bench.report import Figure, Target, at_most, series, single
from bench.stage import Stage

ROUNDS = 15
TEXT = "All our aims are in our own eyes, ever and anon, over and over, and all our aims are in our own eyes."
OURS = ("Parlando, core", "Parlando, window")
THEIRS = ("spd-say", "QTextToSpeech")
"""With whom we are compared: the latter for Stop alone, and where PySide6-Addons are installed."""


@dataclass(slots=True)
class Times:
    """What was measured of one speaker, in ms."""

    first: list[float] = field(default_factory=list)
    silence: list[float] = field(default_factory=list)


def measure(stage: Stage) -> list[Figure]:
    """Let all speak in turn, one round for warming up and then ROUNDS."""
    with _speakers(stage) as speakers:
        times = {speaker.name: Times() for speaker in speakers}
        for number in range(ROUNDS + 1):
            for speaker in speakers:
                first, silence = _once(stage.ear, speaker)
                if number:
                    times[speaker.name].first.append(first)
                    times[speaker.name].silence.append(silence)
    return _figures(times)


def _once(ear: Ear, speaker: Speaker) -> tuple[float, float]:
    # At another phase of the sound server's blocks each time.
    mark = ear.begin(0.3 + random.uniform(0, 0.03))
    began = speaker.speak()
    first = ear.first_sound(mark)
    ear.listen(0.4)
    mark = ear.recorder.mark()
    stopped = speaker.stop()
    last = ear.last_sound(mark)
    return (first - began) * 1000, max(0.0, last - stopped) * 1000 if last else 0.0


@contextlib.contextmanager
def _speakers(stage: Stage) -> Iterator[list[Speaker]]:
    with contextlib.ExitStack() as undo:
        path = undo.enter_context(speech_dispatcher(stage.home))
        dispatcher = {"SPEECHD_ADDRESS": f"unix_socket:{path}"}
        ssip = Ssip(path, TEXT)
        undo.callback(ssip.close)
        core = undo.enter_context(Driven.module("headless", "espeak-ng", "300"))
        window = undo.enter_context(Driven.module("window", env=stage.display.env))
        speakers: list[Speaker] = [
            Commands(THEIRS[0], ["spd-say", TEXT], ["spd-say", "--cancel"], dispatcher),
            DrivenSpeaker(OURS[0], core, TEXT),
            ssip,
            DrivenSpeaker(OURS[1], window, TEXT),
            Commands("espeak-ng", ["espeak-ng", TEXT], None, {}),
        ]
        if (python := qt_speech_python()) is not None:
            command = [str(python), str(ROOT / "bench/drivers/qt_speech.py")]
            qt = undo.enter_context(Driven(command, dispatcher))
            speakers.append(DrivenSpeaker(THEIRS[1], qt, TEXT))
        yield speakers


def _figures(times: dict[str, Times]) -> list[Figure]:
    figures = [_series("Speak → first sound", name, each.first, at_most(25)) for name, each in times.items()]
    figures += _ratios(
        "Speak → first sound", {name: median(each.first) for name, each in times.items()}, 1.3, THEIRS[:1]
    )
    figures += [_series("Stop → silence", name, each.silence, at_most(130)) for name, each in times.items()]
    figures += _ratios("Stop → silence", {name: median(each.silence) for name, each in times.items()}, 0.5, THEIRS)
    return figures


def _series(what: str, name: str, samples: list[float], target: Target) -> Figure:
    return series(f"{what}: {name}", samples, target=target if name in OURS else None)


def _ratios(what: str, medians: dict[str, float], limit: float, theirs: Sequence[str]) -> list[Figure]:
    """Compare with others in the same run."""
    return [
        single(f"{what}: {ours} / {other}", medians[ours] / medians[other], "×", target=at_most(limit, "×"))
        for other in theirs
        for ours in OURS
        if ours in medians and other in medians
    ]
