"""libpulse's asynchronous interface by ctypes, as far as the pulse output needs it.

No function here takes a callback but those that find out the names of devices: all else is asked for, so that no
thread of the library's ever comes into Python. Structures and numbers are those of libpulse.so.0, whose
interface has not changed since 2011 (pulse/def.h, pulse/stream.h, pulse/context.h, pulse/mainloop.h).
"""

from ctypes import (
    CDLL,
    CFUNCTYPE,
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_int64,
    c_long,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)
from typing import Any

from core.errors import AudioUnavailable

try:
    _library = CDLL("libpulse.so.0")
except OSError as error:
    raise AudioUnavailable(
        "The sound library libpulse is missing; install libpulse0 and try again.", missing="libpulse"
    ) from error

CONTEXT_READY, CONTEXT_FAILED = 4, 5
STREAM_READY, STREAM_FAILED = 2, 3
CONTEXT_NOAUTOSPAWN = 1
STREAM_EARLY_REQUESTS = 0x4000
OPERATION_RUNNING = 0
SEEK_ABSOLUTE = 1
SAMPLE_FLOAT32LE = 5
UNSET = 2**32 - 1
"""Stands for the server's own default in a BufferAttributes."""


class SampleSpec(Structure):
    """pa_sample_spec."""

    _fields_ = [("format", c_int), ("rate", c_uint32), ("channels", c_uint8)]


class BufferAttributes(Structure):
    """pa_buffer_attr, in bytes."""

    _fields_ = [(name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


class TimingInfo(Structure):
    """pa_timing_info: times in µs, indexes in bytes."""

    _fields_ = [
        ("timestamp_s", c_long),
        ("timestamp_us", c_long),
        ("synchronized_clocks", c_int),
        ("sink_us", c_uint64),
        ("source_us", c_uint64),
        ("transport_us", c_uint64),
        ("playing", c_int),
        ("write_index_corrupt", c_int),
        ("write_index", c_int64),
        ("read_index_corrupt", c_int),
        ("read_index", c_int64),
        ("configured_sink_us", c_uint64),
    ]


class SinkInfo(Structure):
    """The beginning of pa_sink_info."""

    _fields_ = [("name", c_char_p), ("index", c_uint32), ("description", c_char_p)]


SinkCallback = CFUNCTYPE(None, c_void_p, POINTER(SinkInfo), c_int, c_void_p)


def _declare(name: str, result: Any, *arguments: Any) -> Any:
    function = getattr(_library, f"pa_{name}")
    function.restype, function.argtypes = result, arguments
    return function


strerror = _declare("strerror", c_char_p, c_int)

proplist_new = _declare("proplist_new", c_void_p)
proplist_sets = _declare("proplist_sets", c_int, c_void_p, c_char_p, c_char_p)
proplist_free = _declare("proplist_free", None, c_void_p)

mainloop_new = _declare("mainloop_new", c_void_p)
mainloop_get_api = _declare("mainloop_get_api", c_void_p, c_void_p)
mainloop_prepare = _declare("mainloop_prepare", c_int, c_void_p, c_int)
mainloop_poll = _declare("mainloop_poll", c_int, c_void_p)
mainloop_dispatch = _declare("mainloop_dispatch", c_int, c_void_p)
mainloop_wakeup = _declare("mainloop_wakeup", None, c_void_p)

operation_get_state = _declare("operation_get_state", c_int, c_void_p)
operation_unref = _declare("operation_unref", None, c_void_p)

context_new_with_proplist = _declare("context_new_with_proplist", c_void_p, c_void_p, c_char_p, c_void_p)
context_connect = _declare("context_connect", c_int, c_void_p, c_char_p, c_int, c_void_p)
context_disconnect = _declare("context_disconnect", None, c_void_p)
context_get_state = _declare("context_get_state", c_int, c_void_p)
context_errno = _declare("context_errno", c_int, c_void_p)
context_get_sink_info_list = _declare("context_get_sink_info_list", c_void_p, c_void_p, SinkCallback, c_void_p)
context_move_sink_input_by_name = _declare(
    "context_move_sink_input_by_name", c_void_p, c_void_p, c_uint32, c_char_p, c_void_p, c_void_p
)
context_get_sink_info_by_name = _declare(
    "context_get_sink_info_by_name", c_void_p, c_void_p, c_char_p, SinkCallback, c_void_p
)

stream_new_with_proplist = _declare(
    "stream_new_with_proplist", c_void_p, c_void_p, c_char_p, POINTER(SampleSpec), c_void_p, c_void_p
)
stream_connect_playback = _declare(
    "stream_connect_playback", c_int, c_void_p, c_char_p, POINTER(BufferAttributes), c_int, c_void_p, c_void_p
)
stream_get_state = _declare("stream_get_state", c_int, c_void_p)
stream_get_index = _declare("stream_get_index", c_uint32, c_void_p)
stream_get_device_name = _declare("stream_get_device_name", c_char_p, c_void_p)
stream_get_buffer_attr = _declare("stream_get_buffer_attr", POINTER(BufferAttributes), c_void_p)
stream_is_suspended = _declare("stream_is_suspended", c_int, c_void_p)
stream_writable_size = _declare("stream_writable_size", c_size_t, c_void_p)
stream_write = _declare("stream_write", c_int, c_void_p, c_void_p, c_size_t, c_void_p, c_int64, c_int)
stream_update_timing_info = _declare("stream_update_timing_info", c_void_p, c_void_p, c_void_p, c_void_p)
stream_get_timing_info = _declare("stream_get_timing_info", POINTER(TimingInfo), c_void_p)
stream_get_underflow_index = _declare("stream_get_underflow_index", c_int64, c_void_p)
