"""PlaybackClock: which source frame is leaving the loudspeaker now.

The device's anchor says which output frame is heard at which moment, the stamps say which source frame each
output frame was made of. Reading both anew each time keeps the clock right over seeks, stops, changes of
rate, dry runs and a replaced player, without anything having to be flushed.
"""

import time
from collections.abc import Callable

from core.audio.control import Anchor, ControlBlock, Stamp


class PlaybackClock:
    """Reads positions out of the control block. Never goes back, except when a new generation begins.

    `now_ns` is the clock that the player's anchors are in.
    """

    def __init__(self, control: ControlBlock, now_ns: Callable[[], int] = time.perf_counter_ns) -> None:
        self._control = control
        self._now_ns = now_ns
        self.delay_s = 0.0
        """How much later than the device says sound reaches the ear, as with Bluetooth; negative if earlier."""
        self._generation = 0
        self._start = 0.0
        self._reached = 0.0

    def begin(self, generation: int, frame: float) -> None:
        """A turn begins: until its first sound is heard the clock stands at `frame`."""
        self._generation = generation
        self._start = self._reached = frame

    def heard(self) -> float:
        """Return the source frame that leaves the loudspeaker now; never less than before in this generation."""
        self._reached = max(self._reached, self.position_at(self._now_ns()))
        return self._reached

    def position_at(self, moment_ns: int) -> float:
        """Return the source frame that left the loudspeaker at `moment_ns`, whatever was told before."""
        found = self._sounding(moment_ns)
        if found is None:
            return self._start
        output, stamp = found
        return stamp.source + (output - stamp.output) * stamp.slope

    @property
    def is_moving(self) -> bool:
        """Whether speech is leaving the loudspeaker now."""
        anchor, found = self._control.anchor(), self._sounding(self._now_ns())
        return anchor is not None and anchor.rate_hz > 0 and found is not None and found[1].slope > 0

    def _sounding(self, moment_ns: int) -> tuple[float, Stamp] | None:
        """Return the output frame of the moment and the stamp it falls under, if it belongs to this generation."""
        anchor = self._control.anchor()
        if anchor is None:
            return None
        output = _output_at(anchor, moment_ns - round(self.delay_s * 1e9))
        stamp = next((stamp for stamp in self._control.stamps() if stamp.output <= output), None)
        return (output, stamp) if stamp and stamp.generation == self._generation else None


def _output_at(anchor: Anchor, moment_ns: int) -> float:
    output = anchor.output + (moment_ns - anchor.at_ns) * anchor.rate_hz / 1e9
    return min(output, anchor.rendered)  # a device that stalls plays nothing that was not made
