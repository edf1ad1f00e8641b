"""The portable output: PortAudio through sounddevice. Append-only; renders in PortAudio's callback.

Its traps (measured): a stream that is started anew may lose its beginning, so some silence comes first; `stop()`
can hang for ever on a suspended device while `abort()` returns at once; and a server that goes away shows only in
the finished callback.
"""

import sys
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.audio.outputs.output import Listener, OutputDevice
from core.errors import AudioUnavailable

try:
    import sounddevice
except (ImportError, OSError) as error:
    # The Linux wheel carries no PortAudio: the import itself raises OSError where the library is missing.
    raise AudioUnavailable(
        "The sound library PortAudio is missing; "
        + ("install libportaudio2 and try again." if sys.platform == "linux" else "reinstall Parlando."),
        missing="portaudio",
    ) from error


PREFACE = SAMPLE_RATE * 200 // 1000
"""Frames of silence at the beginning of a stream."""


class PortAudioOutput:
    """A mono float32 stream of 24 kHz; the sound system resamples."""

    name: ClassVar[str] = "sounddevice"

    def __init__(self, latency_s: float, device: str) -> None:
        self.latency_s = latency_s
        self.device = OutputDevice(device, "")
        self._preface = PREFACE
        self._stream: Any = None
        self._listener: Listener

    def start(self, listener: Listener) -> None:
        """Open the device, or the default one where it is missing, and run. Raises AudioUnavailable."""
        self._listener = listener
        is_there = any(each.key == self.device.key for each in devices())
        try:
            self._stream = sounddevice.OutputStream(
                device=self.device.key if is_there else None,
                samplerate=SAMPLE_RATE,
                channels=1,
                dtype="float32",
                latency=self.latency_s,
                callback=self._callback,
                finished_callback=listener.lost,
            )
            self.device = _named(sounddevice.query_devices(self._stream.device)["name"])
            self.latency_s = self._stream.latency
            self._stream.start()
        except (sounddevice.PortAudioError, ValueError) as error:
            raise AudioUnavailable(_advice(str(error)), missing="device") from error

    def poke(self) -> None:
        """Nothing to do: what is queued stays queued."""

    def abort(self) -> None:
        """End at once, dropping what is queued."""
        self._stream.abort()

    def _callback(self, out: NDArray[np.float32], frames: int, moments: Any, status: Any) -> None:
        if status.output_underflow:
            self._listener.underrun()
        if self._preface > 0:
            self._preface -= frames
            out.fill(0)
            self._listener.hold(0.0)
            return
        # Some host APIs tell no DAC time.
        latency_s = (
            moments.outputBufferDacTime - moments.currentTime if moments.outputBufferDacTime else self.latency_s
        )
        self._listener.render(out[:, 0], latency_s)


def devices() -> list[OutputDevice]:
    """Return what can be played on, as it was when this process began."""
    return [_named(each["name"]) for each in sounddevice.query_devices() if each["max_output_channels"] > 0]


def _named(name: str) -> OutputDevice:
    """PortAudio knows its devices by their names."""
    return OutputDevice(name, name)


def _advice(reason: str) -> str:
    return f"No sound device could be opened ({reason.partition(' [')[0]}); {_ADVICE}"


_ADVICE = {
    "linux": "see that a sound server runs and that libasound2-plugins or pipewire-alsa is installed.",
}.get(sys.platform, "plug one in, or choose one in the system's settings.")
