"""Part "dispatcher": speech-dispatcher with Parlando's voices, beside its own espeak module in the same run."""

from statistics import median

from bench.comparators import Ssip, speech_dispatcher
from bench.report import Figure, at_most, series, single
from bench.speak import TEXT
from bench.stage import Stage

ROUNDS = 15
OURS, THEIRS = "parlando", "espeak-ng"


def measure(stage: Stage) -> list[Figure]:
    """Let both speak in turn over connections that are open, one round for warming up and then ROUNDS."""
    first: dict[str, list[float]] = {OURS: [], THEIRS: []}
    with speech_dispatcher(stage.home) as path:
        speakers = {module: Ssip(path, TEXT, module) for module in first}
        for number in range(ROUNDS + 1):
            for module, speaker in speakers.items():
                mark = stage.ear.begin(0.3)
                began = speaker.speak()
                heard = stage.ear.first_sound(mark)
                speaker.stop()
                stage.ear.listen(0.4)
                if number:
                    first[module].append((heard - began) * 1000)
        for speaker in speakers.values():
            speaker.close()
    figures = [series(f"message → first sound: {module}", times) for module, times in first.items()]
    ratio = median(first[OURS]) / median(first[THEIRS])
    return [*figures, single(f"message → first sound: {OURS} / {THEIRS}", ratio, "×", target=at_most(1.5, "×"))]
