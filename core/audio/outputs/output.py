"""What an audio output is: it owns the device's stream and asks a listener for sound.

How sound is queued is the driver's own secret: one that can only append renders when the device asks; one
that can rewrite its queue also renders when it is poked.
"""

from dataclasses import dataclass
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """A device that may be chosen: what its driver knows it by, and its name for people."""

    key: str
    name: str


HISTORY = SAMPLE_RATE
"""How many frames at least a listener can take back."""


class Listener(Protocol):
    """Whom an output asks and tells, from the audio thread."""

    def render(self, out: NDArray[np.float32], latency_s: float, back: int = 0) -> None:
        """Fill all of `out` (mono, 24 kHz), whose first frame will leave the loudspeaker in `latency_s`.

        The last `back` frames rendered, at most HISTORY, will not be heard: `out` takes their place.
        """

    def is_outdated(self) -> bool:
        """Whether frames rendered again now would sound different."""

    def is_resting(self) -> bool:
        """Whether all that follows is silence, until `poke` says otherwise."""

    def hold(self, queued_s: float) -> None:
        """The device is well but takes nothing now; the last `queued_s` that were rendered wait for it."""

    def moved(self) -> None:
        """The stream has come to another device; `device` and `latency_s` are its."""

    def underrun(self) -> None:
        """The device ran out of sound."""

    def lost(self) -> None:
        """The stream has ended by itself; nothing will be asked any more."""


class AudioOutput(Protocol):
    """One stream to a device, opened once and kept running on silence."""

    name: ClassVar[str]
    """The key in the table of outputs."""
    device: OutputDevice
    """What it plays on; known once started."""
    latency_s: float
    """How long a frame takes at most from rendering to the ear; known once started."""

    def __init__(self, latency_s: float, device: str) -> None:
        """Take the queue to ask for, and the device's key, empty for the default; open nothing yet."""

    def start(self, listener: Listener) -> None:
        """Open the device, or the default one where it is missing, and run. Raises AudioUnavailable."""

    def poke(self) -> None:
        """Something changed that should be heard before the queue has run out. From any thread."""

    def abort(self) -> None:
        """End at once, dropping what is queued; never blocks."""
