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
from core.audio.outputs.output import OutputDevice
from core.audio.outputs.pulse_server import CONNECT_S, TURN_S, PulseServer, StreamEnded, properties, unavailable

REQUEST_S = 0.01
"""How much the server asks for at a time; it chooses its device's own block by it."""
RETURN_S = 1.0
"""How often it is looked whether the device that was chosen is back."""
_FRAME_BYTES = 4


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
    def sounding(self) -> float:
        """The frame that left the loudspeaker then."""
        return self.read - self.sink_s * SAMPLE_RATE

    @property
    def age_s(self) -> float:
        """How long ago the moment was."""
        return time.perf_counter() - self.at_s

    @property
    def reached(self) -> float:
        """The frame that the device's mixer has come to by now, for all we know."""
        return self.read + self.age_s * SAMPLE_RATE

    def latency_s(self, frame: int) -> float:
        """Return in how many seconds from now a frame of the stream will be heard."""
        return (frame - self.read) / SAMPLE_RATE + self.sink_s - self.age_s


class PulseStream:
    """A mono float32 stream of 24 kHz with a queue of `queue_s` in the server, running from the start on.

    The server resamples, and moves the stream to another device when its own goes away. When the device that was
    `chosen` by its key went away and is there again, the stream goes back to it.
    """

    def __init__(self, queue_s: float, chosen: str = "") -> None:
        self._server = PulseServer()
        self._woken = threading.Event()
        self._stream: Any = None
        self._wanted = round(queue_s * SAMPLE_RATE)
        self._chosen = chosen.encode()
        self._sought_s = 0.0
        self._device = b""
        self.device = OutputDevice("", "")
        """The device that it plays on; kept up to date by `update_device`."""

    def connect(self) -> None:
        """Connect and begin to run. Raises AudioUnavailable."""
        try:
            self._server.connect()
            # The server refuses a stream for a device that is not there.
            if not (self._chosen and self._connect_stream(self._chosen)) and not self._connect_stream(None):
                raise StreamEnded
            self.update_device()
        except StreamEnded:
            failure = unavailable(self._server)
            self.close()
            raise failure from None

    def close(self) -> None:
        """Leave the server, which drops what is queued."""
        self._server.close()

    def wake(self) -> None:
        """End the `turn` or `rest` that waits, or the next one. From any thread, at any time."""
        self._woken.set()
        self._server.wake()

    def turn(self, limit_s: float = TURN_S) -> None:
        """Wait for something from the server, or `wake`, and take it in. Raises StreamEnded."""
        self._server.turn(limit_s)
        if pulse.stream_get_state(self._stream) != pulse.STREAM_READY:
            raise StreamEnded

    def rest(self, limit_s: float) -> None:
        """Wait for `wake` alone: what the server sends, a request every 10 ms, costs nothing meanwhile."""
        self.turn(0)  # what was written is sent by the loop that now stands still
        self._woken.wait(limit_s)
        self._woken.clear()

    def timing(self) -> Timing:
        """Ask the server where the stream is now. Raises StreamEnded."""
        asked_s = time.perf_counter()
        operation = pulse.stream_update_timing_info(self._stream, None, None)
        self.turn()
        held_up_s = time.perf_counter() - asked_s
        self._server.finish(operation)
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
        has_moved = device != self._device
        if has_moved:
            self._device = device
            self.device = self._server.sink(device) or OutputDevice(device.decode(), device.decode())
        if self._chosen not in (b"", device):
            self._seek_chosen(has_moved)
        return has_moved

    def _seek_chosen(self, has_moved: bool) -> None:
        """Go back to the device that was chosen once it is there again, unless somebody has moved the stream."""
        if has_moved and self._server.sink(self._chosen):
            self._chosen = b""
        elif time.perf_counter() - self._sought_s > RETURN_S:
            self._sought_s = time.perf_counter()
            index, context = pulse.stream_get_index(self._stream), self._server.context
            # The server refuses while it is not there.
            self._server.finish(pulse.context_move_sink_input_by_name(context, index, self._chosen, None, None))

    def _connect_stream(self, device: bytes | None) -> bool:
        """Open the stream on a device, or the default one; return whether the server has it."""
        spec = pulse.SampleSpec(pulse.SAMPLE_FLOAT32LE, SAMPLE_RATE, 1)
        named = properties({"media.name": "Speech"})
        self._stream = pulse.stream_new_with_proplist(self._server.context, None, byref(spec), None, named)
        pulse.proplist_free(named)
        # Early requests: without them half of the queue would lie in the device, where it cannot be rewritten.
        request = round(REQUEST_S * SAMPLE_RATE) * _FRAME_BYTES
        attributes = pulse.BufferAttributes(pulse.UNSET, self._wanted * _FRAME_BYTES, 0, request, pulse.UNSET)
        flags = pulse.STREAM_EARLY_REQUESTS
        deadline = time.perf_counter() + CONNECT_S
        if pulse.stream_connect_playback(self._stream, device, byref(attributes), flags, None, None) < 0:
            return False
        while (state := pulse.stream_get_state(self._stream)) != pulse.STREAM_READY:
            if state >= pulse.STREAM_FAILED or time.perf_counter() > deadline:
                return False
            self._server.turn(TURN_S)
        return True
