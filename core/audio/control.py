"""The control block: what the app asks of the player and what the player reports, in shared memory.

All words are 64-bit and aligned, so a single one is never read torn; each cache line has one writer.

    line 0  app -> player, under a seqlock: sequence, generation, state (low byte) and pitch (1/10000 above it),
                                          frame, rate (double), end, fade (its first and its last frame)
    line 1  player -> app, under a seqlock: sequence, output frame, its moment (ns), rendered, output rate (mHz)
    line 2  player -> app, single words: heartbeat (ns), dry runs, device underruns, latency (ns), stamps written
    then    player -> app, 512 stamps: output frame, source frame (double), slope (double), generation

A seqlock: the writer makes the sequence odd, writes the words, makes it even again; a reader takes what it
read only if the sequence was even and the same before and after. A stamp is written before the count that
covers it, and a reader takes it only if the count has not come round to its slot meanwhile.
Moments are `time.perf_counter_ns()`, one clock for all processes of a machine (the system's monotonic one).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeVar

from core.audio.memory import LINE, SharedMemory, fence

T = TypeVar("T")

_WORDS_PER_LINE = LINE // 8
_COMMAND, _ANCHOR, _COUNTERS = (line * _WORDS_PER_LINE for line in range(3))
_HEARTBEAT, _DRY_RUNS, _UNDERRUNS, _LATENCY, _STAMP_COUNT = range(_COUNTERS, _COUNTERS + 5)
_STAMPS = 3 * _WORDS_PER_LINE
_STAMP_WORDS = 4
_PITCH_UNIT = 10_000
STAMPS = 512
_SIZE = 8 * (_STAMPS + STAMPS * _STAMP_WORDS)

_TRIES = 200
"""A writer is inside its lock for some microseconds; a reader that fails this often met a dead writer."""


class PlayState(IntEnum):
    """What the player is asked to do with its turn."""

    STOPPED = 0
    PLAYING = 1
    PAUSED = 2


@dataclass(frozen=True, slots=True)
class Command:
    """The wish in force. A new `generation` means: begin at `frame`; without one the player goes on where it is."""

    generation: int
    state: PlayState
    frame: int
    rate: float
    end: int | None
    fade: tuple[int, int] | None = None
    """Source frames from the first to the second of which the sound fades to nothing; silence behind them."""
    pitch: float = 1.0
    """How many times as high as the source, to four places."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Output frame `output` leaves the loudspeaker at `at_ns`; frames up to `rendered` have been made."""

    output: int
    at_ns: int
    rendered: int
    rate_hz: float


@dataclass(frozen=True, slots=True)
class Stamp:
    """From output frame `output` on, source frame `source` sounds and moves by `slope` for each output frame."""

    output: int
    source: float
    slope: float
    generation: int


class ControlBlock:
    """Both ends of the block. The app calls `send`, the player everything named `set_`, `add_` or `count_`."""

    def __init__(self, memory: SharedMemory) -> None:
        self._memory = memory
        self._words = memory.words
        self._doubles = memory.doubles
        self._last_command = Command(0, PlayState.STOPPED, 0, 1.0, None)
        self._last_anchor: Anchor | None = None

    @classmethod
    def create(cls) -> "ControlBlock":
        """Make a block that says: stopped, nothing played yet."""
        block = cls(SharedMemory.create(_SIZE))
        block.send(block._last_command)
        return block

    @classmethod
    def attach(cls, handle: str) -> "ControlBlock":
        """Map the block that the parent process made."""
        return cls(SharedMemory.attach(handle))

    @property
    def handle(self) -> str:
        """What a child needs to `attach`, beside `pass_fds`."""
        return self._memory.handle

    @property
    def pass_fds(self) -> tuple[int, ...]:
        """The descriptors a child must inherit."""
        return self._memory.pass_fds

    def close(self) -> None:
        """Unmap the memory; the block is unusable after that."""
        self._memory.close()

    # app -> player

    def send(self, command: Command) -> None:
        """Put a command in force."""
        at = self._lock(_COMMAND)
        self._words[at + 1] = command.generation
        self._words[at + 2] = command.state | round(command.pitch * _PITCH_UNIT) << 8
        self._words[at + 3] = command.frame
        self._doubles[at + 4] = command.rate
        self._words[at + 5] = -1 if command.end is None else command.end
        self._words[at + 6], self._words[at + 7] = command.fade or (-1, -1)
        self._unlock(_COMMAND)

    def command(self) -> Command:
        """Return the command in force, or the last one read should the app be stuck in the middle of writing."""
        self._last_command = self._read(_COMMAND, self._load_command) or self._last_command
        return self._last_command

    def _load_command(self) -> Command:
        words, at = self._words, _COMMAND
        end = None if words[at + 5] < 0 else words[at + 5]
        fade = None if words[at + 6] < 0 else (words[at + 6], words[at + 7])
        state, pitch = PlayState(words[at + 2] & 0xFF), (words[at + 2] >> 8) / _PITCH_UNIT
        return Command(words[at + 1], state, words[at + 3], self._doubles[at + 4], end, fade, pitch)

    # player -> app

    def set_anchor(self, anchor: Anchor) -> None:
        """Tell when a frame will be heard; stamps of the frames rendered must have been added before."""
        at = self._lock(_ANCHOR)
        self._words[at + 1] = anchor.output
        self._words[at + 2] = anchor.at_ns
        self._words[at + 3] = anchor.rendered
        self._words[at + 4] = round(anchor.rate_hz * 1000)
        self._unlock(_ANCHOR)

    def anchor(self) -> Anchor | None:
        """Return the device's anchor; None before the first one."""
        self._last_anchor = self._read(_ANCHOR, self._load_anchor) or self._last_anchor
        return self._last_anchor if self._last_anchor and self._last_anchor.at_ns else None

    def _load_anchor(self) -> Anchor:
        words, at = self._words, _ANCHOR
        return Anchor(words[at + 1], words[at + 2], words[at + 3], words[at + 4] / 1000)

    def add_stamp(self, stamp: Stamp) -> None:
        """Tell which source frames the output frames from `stamp.output` on are made of."""
        count = self._words[_STAMP_COUNT]
        at = _STAMPS + count % STAMPS * _STAMP_WORDS
        self._words[at] = stamp.output
        self._doubles[at + 1] = stamp.source
        self._doubles[at + 2] = stamp.slope
        self._words[at + 3] = stamp.generation
        fence()
        self._words[_STAMP_COUNT] = count + 1

    def stamps(self) -> Iterator[Stamp]:
        """Yield the stamps from the newest back, as far as they are still there."""
        newest = self._words[_STAMP_COUNT]
        for number in range(newest - 1, max(-1, newest - STAMPS), -1):
            fence()
            at = _STAMPS + number % STAMPS * _STAMP_WORDS
            stamp = Stamp(self._words[at], self._doubles[at + 1], self._doubles[at + 2], self._words[at + 3])
            fence()
            # The slot of `count - STAMPS` is the one that the player may be writing just now.
            if number <= self._words[_STAMP_COUNT] - STAMPS:
                return
            yield stamp

    @property
    def heartbeat_ns(self) -> int:
        """When the player last rendered; 0 before the first time."""
        return self._words[_HEARTBEAT]

    def set_heartbeat(self, moment_ns: int) -> None:
        """Tell that the player is alive."""
        self._words[_HEARTBEAT] = moment_ns

    @property
    def dry_runs(self) -> int:
        """How often a turn that had begun to sound found the ring empty before its end."""
        return self._words[_DRY_RUNS]

    def set_dry_runs(self, count: int) -> None:
        """Tell how many there are; one that nobody will hear after all counts no longer."""
        self._words[_DRY_RUNS] = count

    @property
    def underruns(self) -> int:
        """How often the device asked in vain: the player was not in time."""
        return self._words[_UNDERRUNS]

    def count_underrun(self) -> None:
        """Count one more."""
        self._words[_UNDERRUNS] += 1

    @property
    def latency_s(self) -> float:
        """The device's latency as it says itself; 0 before it is known."""
        return self._words[_LATENCY] / 1e9

    def set_latency(self, latency_s: float) -> None:
        """Tell the device's latency."""
        self._words[_LATENCY] = round(latency_s * 1e9)

    # the seqlock

    def _lock(self, at: int) -> int:
        self._words[at] |= 1  # stays odd if a killed writer left it so
        fence()
        return at

    def _unlock(self, at: int) -> None:
        fence()
        self._words[at] += 1

    def _read(self, at: int, load: Callable[[], T]) -> T | None:
        for _ in range(_TRIES):
            before = self._words[at]
            fence()
            value = load()
            fence()
            if not before & 1 and self._words[at] == before:
                return value
        return None
