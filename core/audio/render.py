"""What the audio callback does: commands, ring, stretch, fades and silence, and nothing else.

Flow of one block: read the command in force; if it changed, let the old sound fade out over the beginning
of what follows; fill the block from the stretcher, or with silence; leave stamps and the device's anchor.

Every fade is linear and 5 ms long. A sound that is interrupted (pause, a dry ring) fades out *without* moving
on: its place stays where the fade began, and the fade-in at that place complements the fade-out, so the two
together are again the whole of the sound and nothing is lost.
"""

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.audio.control import Anchor, Command, ControlBlock, PlayState, Stamp
from core.audio.format import SAMPLE_RATE
from core.audio.ring import RingBuffer
from core.audio.stretch import Stretcher

Floats = NDArray[np.float32]

FADE = SAMPLE_RATE * 5 // 1000
PREFACE = SAMPLE_RATE * 200 // 1000
"""A stream just opened may lose its beginning: that much silence comes first."""
_RECOVERY = SAMPLE_RATE * 50 // 1000
"""What must be there before a ring that ran dry is played again, or it would stutter."""

_FADE_IN = ((np.arange(FADE) + 0.5) / FADE).astype(np.float32)
_FADE_OUT = 1 - _FADE_IN


class Renderer:
    """Renders output blocks; one for each stream. Called from the audio thread only.

    `render` never raises over what is in the ring or the control block.
    """

    def __init__(self, ring: RingBuffer, control: ControlBlock, now_ns: Callable[[], int] = time.perf_counter_ns):
        self._ring = ring
        self._control = control
        self._now_ns = now_ns
        anchor = control.anchor()
        self._next_output = anchor.rendered if anchor else 0
        self._preface = PREFACE
        self._stretcher = Stretcher(ring.read_into)
        self._command = Command(-1, PlayState.STOPPED, 0, 1.0, None)
        self._truncations = ring.truncations
        self._sounding = False
        self._begun = False
        self._fade_in = FADE
        self._tail = np.zeros(FADE, np.float32)
        self._tail_at = FADE
        self._tail_from = 0
        self._last = 0.0

    def render(self, out: Floats, latency_s: float, rate_hz: float = SAMPLE_RATE) -> None:
        """Fill all of `out` (mono float32), whose first frame will be heard in `latency_s` seconds."""
        now_ns = self._now_ns()
        first = self._next_output
        self._next_output += len(out)
        self._obey(self._control.command())
        self._fill(out, first)
        self._mix_tail(out)
        self._last = float(out[-1])
        self._truncations = self._ring.truncations
        self._control.set_anchor(Anchor(first, now_ns + round(latency_s * 1e9), self._next_output, rate_hz))
        self._control.set_heartbeat(now_ns)

    def _obey(self, command: Command) -> None:
        if command.generation != self._command.generation:
            self._fade_out()
            self._stretcher.seek(command.frame)
            self._begun = False
        elif command.state != PlayState.PLAYING and self._sounding:
            self._interrupt()
        self._stretcher.rate = command.rate
        self._command = command

    def _fill(self, out: Floats, first: int) -> None:
        """Fill `out`, which begins at output frame `first`, with sound as far as there is any."""
        made = min(self._preface, len(out))
        self._preface -= made
        out[:made] = 0
        if made < len(out) and self._command.state == PlayState.PLAYING:
            made += self._speak(out[made:], first + made)
        if made < len(out):
            out[made:] = 0
            self._stamp(first + made, self._stretcher.place.position, 0.0)

    def _speak(self, out: Floats, first: int) -> int:
        """Render speech at the beginning of `out`; return how many frames of it there are."""
        end, written = self._command.end, self._ring.written
        if end is not None and end <= written:
            return self._sound(out, first, end)
        needed = len(out) + FADE
        if not self._sounding:
            needed = max(needed, _RECOVERY) if self._begun else needed
        ready = self._stretcher.ready(needed, written)
        if ready >= needed:
            return self._sound(out, first, end)
        return self._run_dry(out, first, ready) if self._sounding else 0

    def _sound(self, out: Floats, first: int, end: int | None) -> int:
        if not self._sounding:
            self._fade_in = 0
        made = self._advance(out, end, lambda at, source, slope: self._stamp(first + at, source, slope))
        self._begun |= made > 0
        self._sounding = made == len(out)
        return made

    def _run_dry(self, out: Floats, first: int, ready: int) -> int:
        """Play what is ready but for a fade's length, which fades out."""
        made = self._sound(out[: max(0, ready - FADE)], first, None)
        self._interrupt()
        self._tail_from = made
        self._control.count_dry_run()
        return made

    def _interrupt(self) -> None:
        """Fade out from here and stay here."""
        place = self._stretcher.place
        self._fade_out()
        self._stretcher.place = place

    def _fade_out(self) -> None:
        """Let what sounds now fade out; it is mixed into what comes next."""
        tail = np.zeros(FADE, np.float32)
        if self._sounding and self._ring.truncations == self._truncations:
            self._advance(tail, self._end_of_sound(), _no_stamp)
        elif self._sounding:
            tail.fill(self._last)  # what would have followed was withdrawn
        tail *= _FADE_OUT
        rest = self._tail[self._tail_at :]
        tail[: len(rest)] += rest
        self._tail, self._tail_at, self._fade_in, self._sounding = tail, 0, FADE, False

    def _end_of_sound(self) -> int:
        end, written = self._command.end, self._ring.written
        return written if end is None else min(end, written)

    def _advance(self, out: Floats, end: int | None, stamp: Callable[[int, float, float], None]) -> int:
        """Render from the stretcher, under the fade-in if one is going on."""
        made = self._stretcher.render(out, end, stamp)
        out[made:] = 0
        faded = min(made, FADE - self._fade_in)
        out[:faded] *= _FADE_IN[self._fade_in : self._fade_in + faded]
        self._fade_in += faded
        return made

    def _mix_tail(self, out: Floats) -> None:
        out = out[self._tail_from :]
        count = min(len(out), FADE - self._tail_at)
        out[:count] += self._tail[self._tail_at : self._tail_at + count]
        self._tail_at += count
        self._tail_from = 0

    def _stamp(self, output: int, source: float, slope: float) -> None:
        self._control.add_stamp(Stamp(output, source, slope, self._command.generation))


def _no_stamp(offset: int, source: float, slope: float) -> None:
    """A fade-out is not heard as progress."""
