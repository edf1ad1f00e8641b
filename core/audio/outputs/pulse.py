"""The output for Linux desktops: a long queue in the sound server, rewritten whenever something changes.

A long queue has no underruns, but what is queued would be heard first. So when the listener's frames are out of
date, they are rendered again from just after the point where the device's mixer reads, and put in the place of
the old ones: what changed is heard within some 15 ms, whatever the length of the queue. The listener's own fade
from the old sound to the new is exact, for it begins on the very frame on which the new sound begins.

The server is asked before and after: a rewriting that came too late would have lost its beginning, and is done
again further on. After an underrun the stream's index has run on, and what was queued too late is queued again.
"""

import threading
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.audio.outputs.output import HISTORY, Listener, OutputDevice
from core.audio.outputs.pulse_server import StreamEnded, devices
from core.audio.outputs.pulse_stream import PulseStream, Timing

__all__ = ["PulseOutput", "devices"]

Floats = NDArray[np.float32]

BLOCK = SAMPLE_RATE * 10 // 1000
"""Frames rendered at least, and for the beginning of a new sound."""
PIECE = SAMPLE_RATE * 50 // 1000
"""Frames rendered at most at a time."""
MARGIN_S = 0.008
"""At least that far behind the reading point is written; otherwise the block that the mixer takes at once."""
_HELD_UP_S = 0.002
"""A question that took longer to send says nothing about the sound that was sent before it."""
_LOST_S = 0.03
"""A device that goes may take so much along."""
_TRIES = 5
_REST = 2 / 3
"""Of the queue: how long an output sleeps that plays nothing."""
_TIMING_AGE_S = 0.1


class PulseOutput:
    """A mono float32 stream of 24 kHz, by way of PulseAudio or PipeWire."""

    name: ClassVar[str] = "pulse"

    def __init__(self, latency_s: float, device: str, stream: PulseStream | None = None) -> None:
        self.latency_s = latency_s
        self.device = OutputDevice(device, "")
        self._stream = stream or PulseStream(latency_s, device)
        self._is_over = False
        self._queue = 0
        self._sound = np.zeros(0, np.float32)
        self._written = 0
        self._base = 0
        """From there on stream and renderer count alike: behind the last gap."""
        self._underflow = -1
        self._timing: Timing
        self._listener: Listener

    def start(self, listener: Listener) -> None:
        """Connect and run, on the default device where the one asked for is missing. Raises AudioUnavailable."""
        self._listener = listener
        self._stream.connect()
        self.device = self._stream.device
        self._ask()
        self._measure()
        threading.Thread(target=self._run, name="pulse", daemon=True).start()

    def poke(self) -> None:
        """Look at once whether the queue is out of date."""
        self._stream.wake()

    def abort(self) -> None:
        """End at once, dropping what is queued."""
        self._is_over = True
        self._stream.wake()

    def _run(self) -> None:
        try:
            self.begin()
            while not self._is_over:
                if self._listener.is_resting():
                    self._stream.rest(self._queue / SAMPLE_RATE * _REST)
                self._stream.turn()
                self.step()
        except StreamEnded:
            self._listener.lost()
        else:
            self._stream.close()

    def begin(self) -> None:
        """Wait until the device runs, then queue the first sound."""
        first = self._ask().read
        while self._ask().read == first:
            self._stream.turn()
        self._underflow = self._stream.underflow
        self._written = self._base = _reachable(self._timing)
        self._top_up()

    def step(self) -> None:
        """Do what is to be done now. Raises StreamEnded."""
        if self._stream.update_device():
            self._follow()
        if self._stream.is_suspended:
            self._listener.hold((self._written - self._ask().read) / SAMPLE_RATE)
        if self._stream.underflow != self._underflow:
            self._recover()
        if self._listener.is_outdated():
            self._rewrite()
        self._top_up()

    def _top_up(self) -> None:
        """Queue what the server asks for."""
        if self._timing.age_s > _TIMING_AGE_S:
            self._ask()
        frames = min(self._stream.writable, self._queue)
        if frames >= BLOCK:
            self._put(self._written, frames)

    def _follow(self) -> None:
        """Come to another device. What the former one had taken and never played is queued again."""
        before, now = self._timing, self._ask()
        self._measure()
        self._listener.moved()
        heard = before.sounding + (now.at_s - before.at_s) * SAMPLE_RATE
        if now.sounding - heard > _LOST_S * SAMPLE_RATE:
            self._underflow = self._stream.underflow
            back = min(round(self._written - heard), self._written - self._base, HISTORY)
            self._replace(_reachable(now), back=max(0, back))

    def _rewrite(self) -> None:
        """Render the queue again from just after the reading point."""
        timing, end = self._ask(), self._written
        first = max(self._base, min(_reachable(timing), end)) if timing.read < end else _reachable(timing)
        self._replace(first, back=max(0, end - first))

    def _recover(self) -> None:
        """Go on after the gap that an underrun has left, with what came too late."""
        self._listener.underrun()
        self._underflow, timing = self._stream.underflow, self._ask()
        late = max(0, self._written - max(self._underflow, self._base))
        self._replace(_reachable(timing), back=late)

    def _replace(self, first: int, back: int) -> None:
        """Render again what was rendered last and write it from `first` on; do it again if that was too late."""
        for attempt in range(2, _TRIES):
            sound = self._render(first, self._queue, back)
            # A busy machine may have held us up meanwhile: what nobody has heard yet can still be put elsewhere.
            if attempt == _TRIES - 1 or self._timing.reached <= first:
                # In one go: should we be held up now, all of it is there or nothing.
                self._stream.write(first, sound)
                after = self._ask()
                # A server that is woken by the sound may take our processor, and gets the question only later.
                if after.read <= first or after.held_up_s > _HELD_UP_S:
                    return
            else:
                after = self._ask()
            back = self._written - first
            first = _reachable(after, attempt)

    def _put(self, first: int, frames: int) -> None:
        self._stream.write(first, self._render(first, frames))

    def _render(self, first: int, frames: int, back: int = 0) -> Floats:
        """Render, a block and then pieces, what is to be written at frame `first` of the stream."""
        if first != self._written - back:
            self._base = first
        sound = self._sound[:frames]
        # Nobody waits for silence: in one piece it costs an idle machine a third less.
        block = frames if self._listener.is_resting() else BLOCK
        self._listener.render(sound[:block], self._timing.latency_s(first), back)
        for at in range(block, frames, PIECE):
            self._listener.render(sound[at : at + PIECE], self._timing.latency_s(first + at))
        self._written = first + frames
        return sound

    def _ask(self) -> Timing:
        self._timing = self._stream.timing()
        return self._timing

    def _measure(self) -> None:
        self.device = self._stream.device
        self._queue = self._stream.queue
        self._sound = np.zeros(self._queue, np.float32)
        self.latency_s = self._queue / SAMPLE_RATE + self._timing.block_s


def _reachable(timing: Timing, times: int = 1) -> int:
    """Return the first frame that can still be written in time, with a margin taken so many times."""
    margin_s = max(MARGIN_S, timing.block_s)
    return timing.read + round(times * margin_s * SAMPLE_RATE)
