"""A connection to a PulseAudio server (or PipeWire's): its main loop, run by whoever calls, and its devices."""

import time
from typing import Any

from core.audio.outputs import libpulse as pulse
from core.audio.outputs.output import OutputDevice
from core.errors import AudioUnavailable

CONNECT_S = 1.0
"""A server that is not there refuses at once; this is for one that does not answer."""
TURN_S = 0.1


class StreamEnded(Exception):
    """The server is gone, or has ended the stream."""


class PulseServer:
    """One client of the server. For one thread; only `wake` may be called from another."""

    def __init__(self) -> None:
        self._mainloop = pulse.mainloop_new()
        self.context: Any = None
        self._sinks: list[OutputDevice] = []
        # Lives as long as the connection: the library may call it as long as an operation is under way.
        self._on_sink = pulse.SinkCallback(self._take_sink)

    def connect(self) -> None:
        """Connect. Raises StreamEnded."""
        listed = properties(
            {
                "application.name": "Parlando",
                "application.id": "parlando",
                "application.icon_name": "parlando",
                # Speech that others give way to, where a desktop is set up so; music would be paused for a call.
                "media.role": "a11y",
            }
        )
        api = pulse.mainloop_get_api(self._mainloop)
        self.context = pulse.context_new_with_proplist(api, None, listed)
        pulse.proplist_free(listed)
        deadline = time.perf_counter() + CONNECT_S
        if pulse.context_connect(self.context, None, pulse.CONTEXT_NOAUTOSPAWN, None) < 0:
            raise StreamEnded
        while (state := pulse.context_get_state(self.context)) != pulse.CONTEXT_READY:
            if state >= pulse.CONTEXT_FAILED or time.perf_counter() > deadline:
                raise StreamEnded
            self.turn(TURN_S)

    @property
    def trouble(self) -> str:
        """What the server said last about why something failed."""
        return str(pulse.strerror(pulse.context_errno(self.context)).decode())

    def close(self) -> None:
        """Leave the server, which drops what is queued."""
        pulse.context_disconnect(self.context)

    def wake(self) -> None:
        """End the `turn` that waits, or the next one. From any thread, at any time."""
        pulse.mainloop_wakeup(self._mainloop)

    def turn(self, limit_s: float) -> None:
        """Wait for something from the server, or `wake`, and take it in. Raises StreamEnded."""
        if (
            pulse.mainloop_prepare(self._mainloop, round(limit_s * 1e6)) < 0
            or pulse.mainloop_poll(self._mainloop) < 0
            or pulse.mainloop_dispatch(self._mainloop) < 0
        ):
            raise StreamEnded

    def finish(self, operation: Any) -> None:
        """Wait for the server's answer. Raises StreamEnded when there will be none."""
        if not operation:
            raise StreamEnded
        try:
            while pulse.operation_get_state(operation) == pulse.OPERATION_RUNNING:
                self.turn(TURN_S)
                if pulse.context_get_state(self.context) != pulse.CONTEXT_READY:
                    raise StreamEnded
        finally:
            pulse.operation_unref(operation)

    def sink(self, name: bytes) -> OutputDevice | None:
        """Return a device by its key; None where there is none. Raises StreamEnded."""
        self._sinks = []
        self.finish(pulse.context_get_sink_info_by_name(self.context, name, self._on_sink, None))
        return self._sinks[0] if self._sinks else None

    def sinks(self) -> list[OutputDevice]:
        """Return all devices. Raises StreamEnded."""
        self._sinks = []
        self.finish(pulse.context_get_sink_info_list(self.context, self._on_sink, None))
        return self._sinks

    def _take_sink(self, _context: int, sink: Any, is_end: int, _data: int) -> None:
        if not is_end:
            name, description = sink.contents.name, sink.contents.description or sink.contents.name
            self._sinks.append(OutputDevice(name.decode(errors="replace"), description.decode(errors="replace")))


def devices() -> list[OutputDevice]:
    """Return what the sound server can play on. Raises AudioUnavailable."""
    server = PulseServer()
    try:
        server.connect()
        return server.sinks()
    except StreamEnded:
        raise unavailable(server) from None
    finally:
        server.close()


def unavailable(server: PulseServer) -> AudioUnavailable:
    """Say that no server answers, and why."""
    return AudioUnavailable(
        f"No sound server answers ({server.trouble}); see that PulseAudio or PipeWire runs.", missing="device"
    )


def properties(values: dict[str, str]) -> Any:
    """Return a new pa_proplist; the caller frees it."""
    listed = pulse.proplist_new()
    for name, value in values.items():
        pulse.proplist_sets(listed, name.encode(), value.encode())
    return listed
