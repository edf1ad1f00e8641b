"""The ear: what is heard at the private sink's monitor, and when.

A sample is heard when the block that it came in arrived (blocks are about 5 ms). The monitor hands a block out
as it is rendered, so up to its length before a loudspeaker would sound; that is the same for all programs.
"""

import re
import time

import numpy as np

from tests.fixtures.sound import AUDIBLE, RATE_HZ, Recorder, Samples, SoundServer


class Ear:
    """Waits for sound and for silence. Every wait has an end, with an AssertionError."""

    def __init__(self, server: SoundServer, recorder: Recorder, sink: str = SoundServer.SINK) -> None:
        self.recorder = recorder
        self._server, self._sink = server, sink

    def begin(self, quiet_s: float = 0.3, limit_s: float = 20) -> int:
        """Forget what was heard, wait until it has been quiet for a while; return the mark of now."""
        self.recorder.forget()
        self.wait_quiet(self.recorder.mark(), quiet_s, limit_s)
        return self.recorder.mark()

    def first_sound(self, mark: int, limit_s: float = 15) -> float:
        """Return when the first sound after a mark is heard."""
        return self.recorder.moment(self.recorder.wait_for_sound(mark, limit_s))

    def last_sound(self, mark: int, quiet_s: float = 0.3, limit_s: float = 15) -> float | None:
        """Return when the last sound after a mark was heard, once it is quiet; None when there was none."""
        heard = self.wait_quiet(mark, quiet_s, limit_s)
        loud = np.flatnonzero(np.abs(heard) >= AUDIBLE)
        return self.recorder.moment(mark + int(loud[-1])) if len(loud) else None

    def wait_quiet(self, mark: int, quiet_s: float, limit_s: float) -> Samples:
        """Wait until the last `quiet_s` since a mark were silent; return all since the mark."""
        quiet = int(quiet_s * RATE_HZ)

        def is_quiet(heard: Samples) -> bool:
            return len(heard) >= quiet and bool(np.all(np.abs(heard[-quiet:]) < AUDIBLE))

        return self.recorder.wait_for(is_quiet, mark, limit_s)

    def listen(self, seconds: float) -> None:
        """Let so much time of the recording pass."""
        self.recorder.wait_for_frames(int(seconds * RATE_HZ), self.recorder.mark(), seconds + 10)

    def clock(self) -> float:
        """Return when frame 0 left the loudspeaker, by the recording's own even pace: good to a millisecond."""
        arrived = min(arrived - end / RATE_HZ for end, arrived in self.recorder.arrivals())
        return arrived + self._block_s()

    def _block_s(self) -> float:
        """Return how far ahead the sink renders now."""
        told = self._server.pactl("list", "sinks").partition(f"Name: {self._sink}\n")[2]
        found = re.search(r"configured (\d+) usec", told)
        return int(found[1]) / 1e6 if found else 0.0


def now() -> float:
    """Return the moment, in the clock of all processes of this machine."""
    return time.monotonic()
