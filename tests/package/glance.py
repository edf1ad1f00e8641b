"""A look at one point of the screen, quick enough to say when a window is painted there."""

import ctypes
import time
from typing import Self

from tests.fixtures.processes import patience

WHOLE_PIXEL = 0xFFFFFFFF
Z_PIXMAP = 2


class Glance:
    """The colour in the middle of a display, asked for over a connection of its own."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        for name in ("XOpenDisplay", "XGetImage", "XDefaultRootWindow"):
            getattr(self._x11, name).restype = ctypes.c_void_p
        self._screen = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        assert self._screen, f"no X server answers at {display}"
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._screen))
        self._x = self._x11.XDisplayWidth(self._screen, 0) // 2
        self._y = self._x11.XDisplayHeight(self._screen, 0) // 2

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._x11.XCloseDisplay(self._screen)

    def colour(self) -> int:
        """Return the point's colour as the server has it."""
        pixel, mask = ctypes.c_ulong(WHOLE_PIXEL), ctypes.c_int(Z_PIXMAP)
        image = ctypes.c_void_p(self._x11.XGetImage(self._screen, self._root, self._x, self._y, 1, 1, pixel, mask))
        # An image begins with four integers; then comes the pointer to its points.
        data = ctypes.c_void_p.from_address((image.value or 0) + 16)
        colour = ctypes.c_uint32.from_address(data.value or 0).value
        self._x11.XFree(data)
        self._x11.XFree(image)
        return colour

    def wait_until(self, colour: int, *, is_there: bool, timeout_s: float = 30) -> float:
        """Return the monotonic time at which the point has, or no longer has, a colour."""
        deadline = time.monotonic() + patience(timeout_s)
        while (self.colour() == colour) is not is_there:
            assert time.monotonic() < deadline, "nothing changes on the screen"
            time.sleep(0.002)
        return time.monotonic()
