"""One playback stream of a PulseAudio server (or PipeWire's), written to at any index that is not yet played.

Everything is polled from the one thread that calls `turn`, which runs libpulse's own main loop; only `wake` may be
called from another. Indexes are frames counted from the stream's beginning; they go on in an underrun too.
"""

import threading
import time
from ctypes import byref, c_void_p
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.audio.outputs import libpulse as pulse
from core.errors import AudioUnavailable

CONNECT_S = 1.0
"""A server that is not there refuses at once; this is for one that does not answer."""
REQUEST_S = 0.01
"""How much the server asks for at a time; it chooses its device's own block by it."""
_FRAME_BYTES = 4
_TURN_S = 0.1


class StreamEnded(Exception):
    """The server is gone, or has ended the stream."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Where the stream was at one moment."""

    read: int
    """The frame that the device's mixer takes next: what lies before it can no longer be changed."""
    at_s: float
    """The moment, by `time.perf_counter()`."""
    sink_s: float
    """How long a frame takes from there to the loudspeaker."""
    block_s: float
    """How much the mixer may take at once."""
    held_up_s: float = 0.0
    """How long it took us to send the question, with what had been written before it."""

    @property
    def age_s(self) -> float:
        """How long ago the moment was."""
        return time.perf_counter() - self.at_s

    def latency_s(self, frame: int) -> float:
        """Return in how many seconds from now a frame of the stream will be heard."""
        return (frame - self.read) / SAMPLE_RATE + self.sink_s - self.age_s


class PulseStream:
    """A mono float32 stream of 24 kHz with a queue of `queue_s` in the server, running from the start on.

    The server resamples, and moves the stream to another device when its own goes away.
    """

    def __init__(self, queue_s: float) -> None:
        self._mainloop = pulse.mainloop_new()
        self._woken = threading.Event()
        self._context: Any = None
        self._stream: Any = None
        self._name_told = b""
        # Lives as long as the stream: the library may call it as long as an operation is under way.
        self._on_sink = pulse.SinkCallback(self._take_sink)
        self._wanted = round(queue_s * SAMPLE_RATE)
        self._device = b""
        self.device = ""
        """What the device is called, for people; kept up to date by `update_device`."""

    def connect(self) -> None:
        """Connect and begin to run. Raises AudioUnavailable."""
        deadline = time.perf_counter() + CONNECT_S
        try:
            self._connect_context(deadline)
            self._connect_stream(deadline)
            self.update_device()
        except StreamEnded:
            reason = pulse.strerror(pulse.context_errno(self._context)).decode()
            self.close()
            raise AudioUnavailable(
                f"No sound server answers ({reason}); see that PulseAudio or PipeWire runs.", missing="device"
            ) from None

    def close(self) -> None:
        """Leave the server, which drops what is queued."""
        pulse.context_disconnect(self._context)

    def wake(self) -> None:
        """End the `turn` or `rest` that waits, or the next one. From any thread, at any time."""
        self._woken.set()
        pulse.mainloop_wakeup(self._mainloop)

    def turn(self, limit_s: float = _TURN_S) -> None:
        """Wait for something from the server, or `wake`, and take it in. Raises StreamEnded."""
        self._turn(limit_s)
        if pulse.stream_get_state(self._stream) != pulse.STREAM_READY:
            raise StreamEnded

    def rest(self, limit_s: float) -> None:
        """Wait for `wake` alone: what the server sends, a request every 10 ms, costs nothing meanwhile."""
        self._woken.wait(limit_s)
        self._woken.clear()

    def timing(self) -> Timing:
        """Ask the server where the stream is now. Raises StreamEnded."""
        asked_s = time.perf_counter()
        operation = pulse.stream_update_timing_info(self._stream, None, None)
        self.turn()
        held_up_s = time.perf_counter() - asked_s
        self._finish(operation)
        now_s = time.perf_counter()
        info = pulse.stream_get_timing_info(self._stream).contents
        # The server's own moment: what the answer waited for us is not to count. Wall clocks may be set meanwhile.
        age_s = time.time() - info.timestamp_s - info.timestamp_us / 1e6
        at_s = now_s - min(max(age_s, 0.0), now_s - asked_s)
        read, sink_s, block_s = info.read_index // _FRAME_BYTES, info.sink_us / 1e6, info.configured_sink_us / 1e6
        return Timing(read, at_s, sink_s, block_s, held_up_s)

    def write(self, frame: int, sound: NDArray[np.float32]) -> None:
        """Put `sound` at frame `frame`, over what may be there already; the next request counts from its end."""
        data = sound.ctypes.data_as(c_void_p)
        at = frame * _FRAME_BYTES
        if pulse.stream_write(self._stream, data, sound.nbytes, None, at, pulse.SEEK_ABSOLUTE) < 0:
            raise StreamEnded

    @property
    def writable(self) -> int:
        """How many frames the server asks for."""
        return int(pulse.stream_writable_size(self._stream)) // _FRAME_BYTES

    @property
    def underflow(self) -> int:
        """The frame at which the queue last ran empty; negative when it never did."""
        return int(pulse.stream_get_underflow_index(self._stream)) // _FRAME_BYTES

    @property
    def is_suspended(self) -> bool:
        """Whether the device is switched off for now; the stream goes on by itself when it is on again."""
        return bool(pulse.stream_is_suspended(self._stream) == 1)

    @property
    def queue(self) -> int:
        """How many frames the server keeps queued, as it says itself."""
        attributes: pulse.BufferAttributes = pulse.stream_get_buffer_attr(self._stream).contents
        return int(attributes.tlength) // _FRAME_BYTES

    def update_device(self) -> bool:
        """Look whether the stream has come to another device and ask for its name; return whether it has."""
        device = pulse.stream_get_device_name(self._stream) or b""
        if device == self._device:
            return False
        self._device = self._name_told = device
        self._finish(pulse.context_get_sink_info_by_name(self._context, device, self._on_sink, None))
        self.device = self._name_told.decode(errors="replace")
        return True

    def _take_sink(self, _context: int, sink: Any, is_end: int, _data: int) -> None:
        if not is_end and sink.contents.description:
            self._name_told = sink.contents.description

    def _connect_context(self, deadline: float) -> None:
        properties = _properties(
            {
                "application.name": "Parlando",
                "application.id": "parlando",
                "application.icon_name": "parlando",
                # Speech that others give way to, where a desktop is set up so; music would be paused for a call.
                "media.role": "a11y",
            }
        )
        api = pulse.mainloop_get_api(self._mainloop)
        self._context = pulse.context_new_with_proplist(api, None, properties)
        pulse.proplist_free(properties)
        if pulse.context_connect(self._context, None, pulse.CONTEXT_NOAUTOSPAWN, None) < 0:
            raise StreamEnded
        while (state := pulse.context_get_state(self._context)) != pulse.CONTEXT_READY:
            self._wait(state >= pulse.CONTEXT_FAILED, deadline)

    def _connect_stream(self, deadline: float) -> None:
        spec = pulse.SampleSpec(pulse.SAMPLE_FLOAT32LE, SAMPLE_RATE, 1)
        properties = _properties({"media.name": "Speech"})
        self._stream = pulse.stream_new_with_proplist(self._context, None, byref(spec), None, properties)
        pulse.proplist_free(properties)
        # Early requests: without them half of the queue would lie in the device, where it cannot be rewritten.
        request = round(REQUEST_S * SAMPLE_RATE) * _FRAME_BYTES
        attributes = pulse.BufferAttributes(pulse.UNSET, self._wanted * _FRAME_BYTES, 0, request, pulse.UNSET)
        flags = pulse.STREAM_EARLY_REQUESTS
        if pulse.stream_connect_playback(self._stream, None, byref(attributes), flags, None, None) < 0:
            raise StreamEnded
        while (state := pulse.stream_get_state(self._stream)) != pulse.STREAM_READY:
            self._wait(state >= pulse.STREAM_FAILED, deadline)

    def _wait(self, is_failed: bool, deadline: float) -> None:
        if is_failed or time.perf_counter() > deadline:
            raise StreamEnded
        self._turn(_TURN_S)

    def _finish(self, operation: Any) -> None:
        """Wait for the server's answer. Raises StreamEnded when there will be none."""
        if not operation:
            raise StreamEnded
        try:
            while pulse.operation_get_state(operation) == pulse.OPERATION_RUNNING:
                self.turn()
        finally:
            pulse.operation_unref(operation)

    def _turn(self, limit_s: float) -> None:
        if (
            pulse.mainloop_prepare(self._mainloop, round(limit_s * 1e6)) < 0
            or pulse.mainloop_poll(self._mainloop) < 0
            or pulse.mainloop_dispatch(self._mainloop) < 0
        ):
            raise StreamEnded


def _properties(values: dict[str, str]) -> Any:
    properties = pulse.proplist_new()
    for name, value in values.items():
        pulse.proplist_sets(properties, name.encode(), value.encode())
    return properties
