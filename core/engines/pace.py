"""Speech at another speed than the engine's own, for any engine: made at 1x and stretched on its way out.

The player's own time-stretch does it, so that a client's `speed` sounds as the window's rate does, and the
same for every engine. An engine's own rate is no substitute: espeak-ng's has no slower than 80 words a
minute, where a quarter of its pace is 44, and its pauses do not follow.
"""

from core.audio.format import SAMPLE_RATE
from core.audio.retiming import Retiming
from core.engines.engine import Emit, SpeechChunk
from core.engines.resample import Resampler
from core.marks import Mark

SLOWEST, FASTEST = 0.25, 2.0


class Pace:
    """One utterance on its way: sound at SAMPLE_RATE comes in by `take`, and leaves stretched, at another rate.

    Marks are moved by the speed; they are off by the 7 ms at most by which the stretch shifts its windows.
    """

    def __init__(self, speed: float, rate_hz: int, emit: Emit) -> None:
        self._speed, self._emit = speed, emit
        self._retiming = Retiming(speed)
        self._resampler = Resampler(SAMPLE_RATE, rate_hz)

    def take(self, chunk: SpeechChunk) -> None:
        """Take what the engine made; hand on what can be made of it."""
        self._hand_on(self._resampler.push(self._retiming.push(chunk.pcm)), chunk.marks)

    def finish(self) -> None:
        """Hand on the rest: the engine has said all."""
        rest = self._resampler.push(self._retiming.finish())
        self._hand_on(rest + self._resampler.finish(), ())

    def _hand_on(self, pcm: bytes, marks: tuple[Mark, ...]) -> None:
        if pcm or marks:
            self._emit(SpeechChunk(pcm, tuple(map(self._moved, marks))))

    def _moved(self, mark: Mark) -> Mark:
        return mark._replace(frame=self._resampler.frame(round(mark.frame / self._speed)))
