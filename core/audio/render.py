"""What the audio thread does: commands, ring, stretch, fades and silence, and nothing else.

Flow of one block: take back what will not be heard; read the command in force; if it changed, let the old sound
fade out over the beginning of what follows; fill the block from the stretcher, or with silence; leave stamps and
the device's anchor.

Taking back: for the last second each block is kept with the state that it was rendered from and what there was of
the ring. An output that rewrites its queue names the frame from which on it can; the block in which that lies
is rendered again up to there, which gives the very same frames and with them the state at that frame. From then
on it is as if a block had ended there, and what was taken back had never been.

Every fade is linear and 3 ms long, but the one that the app asks for, for sleep. A sound that is interrupted
(pause, a dry ring) fades out *without* moving on: its place stays where the fade began, and the fade-in at that
place complements the fade-out, so the two together are again the whole of the sound and nothing is lost.
"""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.audio.control import Anchor, Command, ControlBlock, PlayState, Stamp
from core.audio.format import SAMPLE_RATE
from core.audio.outputs.output import HISTORY
from core.audio.ring import RingBuffer
from core.audio.stretch import Place, Stretcher

Floats = NDArray[np.float32]

FADE = SAMPLE_RATE * 3 // 1000
_RECOVERY = SAMPLE_RATE * 50 // 1000
"""What must be there before a ring that ran dry is played again, or it would stutter."""
_START = SAMPLE_RATE * 10 // 1000 + FADE
"""What must be there before a turn begins to sound."""

_FADE_IN = ((np.arange(FADE) + 0.5) / FADE).astype(np.float32)
_FADE_OUT = 1 - _FADE_IN
_NOTHING = np.zeros(0, np.float32)


@dataclass(frozen=True, slots=True)
class _State:
    """What the next frame depends on, beside command, ring and place."""

    sounding: bool = False
    begun: bool = False
    """Whether the turn has sounded yet."""
    fade_in: int = FADE
    """How much of the fade-in has been made."""
    tail: Floats = field(default_factory=lambda: _NOTHING)
    """What is still to be mixed in of a sound that fades out."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Frames that were rendered, and all that they were rendered from."""

    first: int
    frames: Floats
    command: Command
    written: int
    truncations: int
    dry_runs: int
    place: Place
    state: _State


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
        self._stretcher = Stretcher(ring.read_into)
        self._command = Command(-1, PlayState.STOPPED, 0, 1.0, None)
        self._written = 0
        self._truncations = ring.truncations
        self._state = _State()
        self._blocks: deque[_Block] = deque()
        self._taken_back = _NOTHING

    def render(self, out: Floats, latency_s: float, back: int = 0) -> None:
        """Fill all of `out` (mono float32), whose first frame will be heard in `latency_s` seconds.

        Raises ValueError if more than the last HISTORY frames are to be taken `back`.
        """
        now_ns = self._now_ns()
        if back:
            self._take_back(back)
        first = self._next_output
        self._obey(self._control.command())
        self._written, self._truncations = self._ring.written, self._ring.truncations
        if not self._state.sounding and self._can_begin(self._written, len(out)):
            self._state = replace(self._state, sounding=True, fade_in=0)
        self._render_block(out, first)
        self._taken_back = _NOTHING
        self._tell(first, now_ns + round(latency_s * 1e9), SAMPLE_RATE)

    def hold(self, queued_s: float) -> None:
        """Tell that the device is well but stands still, with so much of what was rendered still to come."""
        self._tell(self._next_output - round(queued_s * SAMPLE_RATE), self._now_ns(), 0)

    def is_outdated(self) -> bool:
        """Whether the frames rendered last would be others if they were rendered again now."""
        if self._control.command() != self._command:
            return True
        return not self._state.sounding and self._can_begin(self._ring.written)

    def is_resting(self) -> bool:
        """Whether only silence will be rendered until another command is sent."""
        if self._state.sounding or len(self._state.tail):
            return False
        command = self._control.command()
        is_at_end = command.end is not None and self._stretcher.is_at_end(command.end)
        return command == self._command and (command.state != PlayState.PLAYING or is_at_end)

    def _tell(self, output: int, at_ns: int, rate_hz: float) -> None:
        self._control.set_anchor(Anchor(output, at_ns, self._next_output, rate_hz))
        self._control.set_heartbeat(self._now_ns())

    # -- taking back --------------------------------------------------------------------------------

    def _render_block(self, out: Floats, first: int) -> None:
        """Render what follows, and remember from what."""
        block = _Block(
            first,
            out,
            self._command,
            self._written,
            self._truncations,
            self._control.dry_runs,
            self._stretcher.place,
            self._state,
        )
        self._fill(out, first)
        self._next_output = first + len(out)
        self._remember(replace(block, frames=out.copy()))

    def _remember(self, block: _Block) -> None:
        self._blocks.append(block)
        while self._blocks[0].first + len(self._blocks[0].frames) < self._next_output - HISTORY:
            self._blocks.popleft()

    def _take_back(self, back: int) -> None:
        """Go back to where the last `back` frames had not been rendered."""
        output = self._next_output - back
        if not self._blocks or output < self._blocks[0].first:
            raise ValueError(f"the last {back} frames are not all remembered")
        taken: list[Floats] = []
        while (block := self._blocks.pop()).first > output:
            taken.append(block.frames)
        self._restore(block)
        kept = block.frames[: output - block.first]
        if len(kept):
            self._render_block(np.empty_like(kept), block.first)
            # Should the ring have changed, these are what the listener has in the ear.
            self._blocks.append(replace(self._blocks.pop(), frames=kept))
        self._next_output = output
        self._taken_back = np.concatenate([block.frames[len(kept) :], *reversed(taken)])

    def _restore(self, block: _Block) -> None:
        self._command, self._written, self._truncations = block.command, block.written, block.truncations
        self._stretcher.set_pitch(block.command.pitch)
        self._stretcher.rate, self._stretcher.place = block.command.rate, block.place
        self._state = block.state
        self._control.set_dry_runs(block.dry_runs)

    # -- commands -----------------------------------------------------------------------------------

    def _obey(self, command: Command) -> None:
        if command.generation != self._command.generation:
            self._fade_out()
            self._stretcher.rate = command.rate
            self._stretcher.seek(command.frame)
            self._state = replace(self._state, begun=False)
        elif command.state != PlayState.PLAYING and self._state.sounding:
            self._interrupt()
        self._stretcher.set_pitch(command.pitch)
        self._stretcher.rate = command.rate
        self._command = command

    def _can_begin(self, written: int, frames: int = 0) -> bool:
        """Whether sound that is silent now can begin, and go on for at least so many frames."""
        if self._command.state != PlayState.PLAYING:
            return False
        end = self._command.end
        if end is not None and end <= written:
            return not self._stretcher.is_at_end(end)
        needed = max(frames + FADE, _RECOVERY if self._state.begun else _START)
        return self._stretcher.ready(needed, written) >= needed

    # -- one block ----------------------------------------------------------------------------------

    def _fill(self, out: Floats, first: int) -> None:
        """Render the frames from output frame `first` on: speech as long as there is some, then silence."""
        made = self._speak(out, first) if self._state.sounding else 0
        if made < len(out):
            out[made:] = 0
            self._mix_tail(out[made:])
            self._stamp(first + made, self._stretcher.place.position, 0.0)

    def _speak(self, out: Floats, first: int) -> int:
        """Render speech at the beginning of `out`; return how many frames of it there are."""
        end = self._command.end
        if end is not None and end <= self._written:
            made = self._advance(out, first, end)
            self._state = replace(self._state, sounding=made == len(out))
            return made
        ready = self._stretcher.ready(len(out) + FADE, self._written)
        made = self._advance(out[: max(0, ready - FADE)], first, end)
        if made < len(out):
            self._interrupt()
            self._control.set_dry_runs(self._control.dry_runs + 1)
        return made

    def _advance(self, out: Floats, first: int, end: int | None) -> int:
        """Render from the stretcher, under the fade-in if one is going on, and over what fades out."""
        made = self._stretch(out, end, lambda at, source, slope: self._stamp(first + at, source, slope))
        self._state = replace(self._state, begun=self._state.begun or made > 0)
        self._mix_tail(out[:made])
        return made

    def _stretch(self, out: Floats, end: int | None, stamp: Callable[[int, float, float], None]) -> int:
        before = self._stretcher.place.position
        made = self._stretcher.render(out, end, stamp)
        if self._command.fade is not None and made:
            out[:made] *= _loudness(self._command.fade, before, self._stretcher.place.position, made)
        done = self._state.fade_in
        faded = min(made, FADE - done)
        out[:faded] *= _FADE_IN[done : done + faded]
        self._state = replace(self._state, fade_in=done + faded)
        return made

    def _mix_tail(self, out: Floats) -> None:
        tail = self._state.tail
        count = min(len(out), len(tail))
        if count:
            out[:count] += tail[:count]
            self._state = replace(self._state, tail=tail[count:])

    # -- fading out ---------------------------------------------------------------------------------

    def _interrupt(self) -> None:
        """Fade out from here and stay here."""
        place = self._stretcher.place
        self._fade_out()
        self._stretcher.place = place

    def _fade_out(self) -> None:
        """Let what sounds now fade out; it is mixed into what comes next."""
        tail = np.zeros(FADE, np.float32)
        tail[: len(self._state.tail)] = self._state.tail
        if self._state.sounding:
            tail = self._withdrawn() if self._ring.truncations != self._truncations else tail + self._continued()
        self._state = replace(self._state, sounding=False, fade_in=FADE, tail=tail)

    def _continued(self) -> Floats:
        """Return how the sound would go on, fading out."""
        frames = np.zeros(FADE, np.float32)
        end = self._command.end
        self._stretch(frames, self._written if end is None else min(end, self._written), _no_stamp)
        return frames * _FADE_OUT

    def _withdrawn(self) -> Floats:
        """Return how the sound was to go on, fading out, when what would have followed is no longer in the ring."""
        last = self._blocks[-1].frames[-1:] if self._blocks else np.zeros(1, np.float32)
        known = np.concatenate([last, self._taken_back[:FADE]])
        frames: Floats = np.pad(known, (0, FADE), mode="edge")[1 : FADE + 1]
        return frames * _FADE_OUT

    def _stamp(self, output: int, source: float, slope: float) -> None:
        self._control.add_stamp(Stamp(output, source, slope, self._command.generation))


def _loudness(fade: tuple[int, int], first: float, last: float, count: int) -> Floats:
    """Return the gains of a long fade for output frames that go from one source frame to another.

    By the square: to the ear that is nearly even.
    """
    places = np.linspace(first, last, count, endpoint=False)
    left = np.clip((fade[1] - places) / max(1, fade[1] - fade[0]), 0, 1)
    return (left * left).astype(np.float32)


def _no_stamp(offset: int, source: float, slope: float) -> None:
    """A fade-out is not heard as progress."""
