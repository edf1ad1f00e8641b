"""The bars of the waveform: how loud each piece of sound is, as a height from 0 to 1."""

import numpy as np
from numpy.typing import NDArray

from core.audio.ring import Samples

_PEAK, _MEAN = 0.35, 0.65
_FULL_SCALE = np.float32(32768)


def bars(samples: Samples, frames_per_bar: int) -> NDArray[np.float32]:
    """Return one height for each `frames_per_bar` samples (int16); the last bar may be made of fewer.

    A height is 0.35 of the peak and 0.65 of the mean of the absolute values: 1 is full scale, 0 silence.
    Bars do not depend on each other, so a drawing that grows asks only for those that are new: with a ring,
    `bars(ring.read(first * frames_per_bar, ring.written), frames_per_bar)`.
    """
    starts = np.arange(0, len(samples), frames_per_bar)
    if not len(starts):
        return np.zeros(0, np.float32)
    levels = np.abs(samples.astype(np.int32))
    peaks = np.maximum.reduceat(levels, starts)
    means = np.add.reduceat(levels, starts) / np.diff(starts, append=len(samples))
    heights: NDArray[np.float32] = (_PEAK * peaks + _MEAN * means).astype(np.float32)
    return heights / _FULL_SCALE
