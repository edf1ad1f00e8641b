"""A key of the whole desktop under X11: the server is asked to hand it over to us, whichever program is in front.

Through libX11 by ctypes: every X11 desktop has it, and no package is needed. A connection of its own, whose socket
the window's loop watches.
"""

import ctypes
import ctypes.util
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_KEY_PRESS, _GRAB_ASYNC, _EVENT_LONGS = 2, 1, 24
_MODIFIERS = {"Shift": 1 << 0, "Ctrl": 1 << 2, "Alt": 1 << 3, "Meta": 1 << 6}
_LOCKS = (0, 1 << 1, 1 << 4, 1 << 1 | 1 << 4)
"""Caps Lock and Num Lock: a grab is for one exact state, so there is one for each."""
_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class X11Key(QObject):
    """Holds a key from `grab` on until `release`; `pressed` is called for each press."""

    def __init__(self, parent: QObject, pressed: Callable[[], object]) -> None:
        """OSError where there is no libX11 or no display."""
        super().__init__(parent)
        self._pressed = pressed
        self._x11 = _library()
        self._display = self._x11.XOpenDisplay(None)
        if not self._display:
            raise OSError("no X11 display answers")
        self._root = self._x11.XDefaultRootWindow(self._display)
        self._grabbed: tuple[int, int] | None = None
        self._was_refused = False
        # libX11 ends the process on an error that nobody takes: a key that another program holds is one.
        self._handler = _ErrorHandler(self._note_refusal)
        self._notifier = QSocketNotifier(
            self._x11.XConnectionNumber(self._display), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)

    def grab(self, key: str) -> bool:
        """Take a key such as "Ctrl+Alt+R" in place of the former; False where another program holds it."""
        self.release()
        *names, name = key.split("+")
        symbol = self._x11.XStringToKeysym(name.encode()) or self._x11.XStringToKeysym(name.lower().encode())
        code = self._x11.XKeysymToKeycode(self._display, symbol) if symbol else 0
        if not code or not all(each in _MODIFIERS for each in names):
            return False
        modifiers = sum(_MODIFIERS[each] for each in names)
        self._was_refused = False
        before = self._x11.XSetErrorHandler(self._handler)
        for lock in _LOCKS:
            self._x11.XGrabKey(self._display, code, modifiers | lock, self._root, 0, _GRAB_ASYNC, _GRAB_ASYNC)
        self._x11.XSync(self._display, 0)
        self._x11.XSetErrorHandler(before)
        self._grabbed = (code, modifiers)
        if self._was_refused:
            self.release()
        return not self._was_refused

    def release(self) -> None:
        """Let the key go."""
        if self._grabbed is not None:
            code, modifiers = self._grabbed
            for lock in _LOCKS:
                self._x11.XUngrabKey(self._display, code, modifiers | lock, self._root)
            self._x11.XFlush(self._display)
            self._grabbed = None

    def close(self) -> None:
        """End the connection."""
        self._notifier.setEnabled(False)
        self._x11.XCloseDisplay(self._display)

    def _note_refusal(self, display: object, error: object) -> int:
        self._was_refused = True
        return 0

    def _read(self) -> None:
        event = (ctypes.c_long * _EVENT_LONGS)()
        while self._x11.XPending(self._display):
            self._x11.XNextEvent(self._display, ctypes.byref(event))
            if ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == _KEY_PRESS:
                self._pressed()


def _library() -> ctypes.CDLL:
    x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
    pointer, number, window = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = window, [pointer]
    x11.XConnectionNumber.argtypes = [pointer]
    x11.XStringToKeysym.restype, x11.XStringToKeysym.argtypes = ctypes.c_ulong, [ctypes.c_char_p]
    x11.XKeysymToKeycode.restype, x11.XKeysymToKeycode.argtypes = ctypes.c_ubyte, [pointer, ctypes.c_ulong]
    x11.XGrabKey.argtypes = [pointer, number, ctypes.c_uint, window, number, number, number]
    x11.XUngrabKey.argtypes = [pointer, number, ctypes.c_uint, window]
    x11.XSetErrorHandler.restype, x11.XSetErrorHandler.argtypes = pointer, [pointer]
    for name, arguments in (
        ("XSync", [pointer, number]),
        ("XFlush", [pointer]),
        ("XPending", [pointer]),
        ("XNextEvent", [pointer, pointer]),
        ("XCloseDisplay", [pointer]),
    ):
        getattr(x11, name).argtypes = arguments
    return x11
