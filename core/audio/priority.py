"""Asks the system to favour the thread that plays: rtkit, which desktops have for this, by way of libdbus.

A program may not raise its own priority. With it, sound goes on where all processors are busy; without it - no
rtkit, no D-Bus, a refusal - everything works as it does anyway, so nothing here ever complains.
"""

import ctypes
from ctypes import byref, c_char_p, c_int, c_int32, c_uint, c_uint64, c_void_p
from typing import Any

NICE = -11
"""What sound servers themselves ask for where they run as ordinary threads."""

_SYSTEM_BUS = 1
_ANSWER_MS = 10_000
_RTKIT = (b"org.freedesktop.RealtimeKit1", b"/org/freedesktop/RealtimeKit1", b"org.freedesktop.RealtimeKit1")
_ITERATOR_BYTES = 256
"""More than a DBusMessageIter takes; its members are private."""


class _Error(ctypes.Structure):
    """DBusError of dbus-errors.h."""

    _fields_ = [("name", c_char_p), ("message", c_char_p), ("bits", c_uint), ("padding", c_void_p)]


def raise_priority(thread: int) -> bool:
    """Ask for a thread of this process, by the system's number for it; return whether that was granted.

    Takes until rtkit answers, 10 s at most once the bus does: not for a thread in a hurry.
    """
    try:
        bus = _Bus()
    except OSError:
        return False
    try:
        return bus.call(b"MakeThreadHighPriority", thread, NICE)
    finally:
        bus.close()


class _Bus:
    """A connection of our own to the system's bus. OSError where there is none."""

    def __init__(self) -> None:
        self._c = _library()
        self._error = _Error()
        self._c.dbus_error_init(byref(self._error))
        self._connection = self._c.dbus_bus_get_private(_SYSTEM_BUS, byref(self._error))
        if not self._connection:
            raise OSError("there is no system bus")
        # libdbus would end the process along with the bus.
        self._c.dbus_connection_set_exit_on_disconnect(self._connection, 0)

    def call(self, method: bytes, thread: int, nice: int) -> bool:
        """Call a method of rtkit's and wait for the answer; return whether it was none of an error."""
        message = self._c.dbus_message_new_method_call(*_RTKIT, method)
        arguments = ctypes.create_string_buffer(_ITERATOR_BYTES)
        self._c.dbus_message_iter_init_append(message, arguments)
        self._c.dbus_message_iter_append_basic(arguments, ord("t"), byref(c_uint64(thread)))
        self._c.dbus_message_iter_append_basic(arguments, ord("i"), byref(c_int32(nice)))
        send = self._c.dbus_connection_send_with_reply_and_block
        answer = send(self._connection, message, _ANSWER_MS, byref(self._error))
        self._c.dbus_message_unref(message)
        if answer:
            self._c.dbus_message_unref(answer)
        return bool(answer)

    def close(self) -> None:
        """Leave the bus."""
        self._c.dbus_error_free(byref(self._error))
        self._c.dbus_connection_close(self._connection)
        self._c.dbus_connection_unref(self._connection)


def _library() -> Any:
    """Return libdbus with the types of what is called; OSError where it is missing."""
    c = ctypes.CDLL("libdbus-1.so.3")
    declared: dict[str, tuple[Any, ...]] = {
        "error_init": (None, c_void_p),
        "error_free": (None, c_void_p),
        "bus_get_private": (c_void_p, c_int, c_void_p),
        "connection_set_exit_on_disconnect": (None, c_void_p, c_uint),
        "connection_send_with_reply_and_block": (c_void_p, c_void_p, c_void_p, c_int, c_void_p),
        "connection_close": (None, c_void_p),
        "connection_unref": (None, c_void_p),
        "message_new_method_call": (c_void_p, c_char_p, c_char_p, c_char_p, c_char_p),
        "message_iter_init_append": (None, c_void_p, c_void_p),
        "message_iter_append_basic": (c_uint, c_void_p, c_int, c_void_p),
        "message_unref": (None, c_void_p),
    }
    for name, (result, *arguments) in declared.items():
        function = getattr(c, f"dbus_{name}")
        function.restype, function.argtypes = result, arguments
    return c
