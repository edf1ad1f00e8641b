"""From numbers that were computed to the samples of the one sound format."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def s16le(samples: NDArray[np.floating[Any]]) -> bytes:
    """Return numbers in the range of 16 bits, rounded, as bytes; what is louder is cut off."""
    return bytes(np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes())
