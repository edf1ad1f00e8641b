"""The table of outputs. Literal, so that a frozen app has the same ones as the source tree."""

from importlib import import_module

from core.audio.outputs.output import AudioOutput

OUTPUTS = {
    "sounddevice": ("core.audio.outputs.portaudio", "PortAudioOutput"),
}


def open_output(name: str, latency_s: float) -> AudioOutput:
    """Return the output `name`, not yet started. Raises AudioUnavailable if its library is missing."""
    module, kind = OUTPUTS[name]
    output: AudioOutput = getattr(import_module(module), kind)(latency_s)
    return output
