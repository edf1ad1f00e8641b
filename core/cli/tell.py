"""`parlando read-selection`, `read-clipboard`, `pause` and `stop`: what a key of the desktop tells the window.

They reach it through its socket without loading anything large; where none is open, what is to be read opens one.
"""

import os
from collections.abc import Callable

from core import instance
from core.errors import ParlandoError

READING = ("read-selection", "read-clipboard")
TOLD = (*READING, "pause", "stop")


def run(name: str, open_window: Callable[..., int]) -> int:
    """Give the order; return the exit code."""
    order = {"do": name, "token": os.environ.get("XDG_ACTIVATION_TOKEN", "")}
    if instance.send(order):
        return 0
    if name not in READING:
        raise ParlandoError("Parlando is not open: there is nothing to silence.")
    return open_window(None, order)
