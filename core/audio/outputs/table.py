"""The table of outputs. Literal, so that a frozen app has the same ones as the source tree."""

import contextlib
import sys
from importlib import import_module

from core.audio.outputs.output import AudioOutput, OutputDevice
from core.errors import AudioUnavailable

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


def open_output(name: str, extra_s: float, device: str = "") -> AudioOutput:
    """Return the output `name` for a device with a queue longer by `extra_s`, not yet started.

    Raises AudioUnavailable if its library is missing.
    """
    module, kind, queue_s = OUTPUTS[name]
    output: AudioOutput = getattr(import_module(module), kind)(queue_s + extra_s, device)
    return output


def preload() -> None:
    """Load the library of the output that is tried first, if that may be done before a fork."""
    if _PREFERRED[0] == "pulse":
        with contextlib.suppress(AudioUnavailable):
            import_module(OUTPUTS["pulse"][0])


def list_devices(name: str) -> list[OutputDevice]:
    """Return the devices of the first output that works. Raises AudioUnavailable if none does."""
    failure: AudioUnavailable | None = None
    for each in candidates(name):
        try:
            found: list[OutputDevice] = import_module(OUTPUTS[each][0]).devices()
        except AudioUnavailable as error:
            failure = error
        else:
            return found
    assert failure
    raise failure
