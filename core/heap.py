"""The C library's heap: what a large text took goes back to the system when it is given back.

glibc takes a large block from the system directly, and gives it back directly. But by the first that comes back
it learns to keep the next ones in its heap, where small ones behind them pin them down: after a paste of 10 MB
that was 30 MB (measured, shared proportionally). A limit of one's own ends the learning.
"""

import contextlib
import ctypes
from typing import Final

_TRIM_THRESHOLD: Final = -1  # malloc.h: M_TRIM_THRESHOLD, M_MMAP_THRESHOLD
_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 1 << 20


def give_back_large_blocks(size: int = _LARGE) -> None:
    """Have blocks of so many bytes given back at once; other C libraries than glibc are left as they are."""
    with contextlib.suppress(OSError, AttributeError, TypeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_MMAP_THRESHOLD, size)
        mallopt(_TRIM_THRESHOLD, size)
