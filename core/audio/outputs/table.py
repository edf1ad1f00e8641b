"""The table of outputs. Literal, so that a frozen app has the same ones as the source tree."""

import sys
from importlib import import_module

from core.audio.outputs.output import AudioOutput

OUTPUTS = {
    "pulse": ("core.audio.outputs.pulse", "PulseOutput", 0.25),
    "sounddevice": ("core.audio.outputs.portaudio", "PortAudioOutput", 0.1),
}
"""Name: module, class, and the queue in seconds that keeps it from breaking off on a busy machine."""

AUTO = "auto"
_PREFERRED = ("pulse", "sounddevice") if sys.platform == "linux" else ("sounddevice",)


def candidates(name: str) -> tuple[str, ...]:
    """Return the outputs to try in turn: the one that is named, or all that may work here."""
    return _PREFERRED if name == AUTO else (name,)


def open_output(name: str, extra_s: float) -> AudioOutput:
    """Return the output `name` with a queue longer by `extra_s`, not yet started.

    Raises AudioUnavailable if its library is missing.
    """
    module, kind, queue_s = OUTPUTS[name]
    output: AudioOutput = getattr(import_module(module), kind)(queue_s + extra_s)
    return output
