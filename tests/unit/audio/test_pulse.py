"""The pulse output's rewriting over a stream played by hand: what its mixer takes is what was asked for."""

import sys
import time
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from core.audio.control import Command, ControlBlock, PlayState
from core.audio.format import SAMPLE_RATE
from core.audio.render import FADE, Renderer
from core.audio.ring import RingBuffer

if sys.platform != "linux":
    pytest.skip("libpulse is Linux's", allow_module_level=True)

from core.audio.outputs.output import OutputDevice
from core.audio.outputs.pulse import PulseOutput
from core.audio.outputs.pulse_stream import Timing

Floats = NDArray[np.float32]

QUEUE = SAMPLE_RATE // 4
MIXER = SAMPLE_RATE // 100


class Stream:
    """A server's stream whose mixer takes a block whenever it is told to, or in the middle of a question."""

    def __init__(self) -> None:
        self.device = OutputDevice("loudspeaker", "Loudspeaker")
        self.queue, self.is_suspended = QUEUE, False
        self.read = 0
        self.taken = np.zeros(0, np.float32)
        self.frames = np.zeros(100 * SAMPLE_RATE, np.float32)
        self.end = 0
        self.underflow = -1
        self.stalls: list[tuple[int, float]] = []
        """For the next writings: how many blocks the mixer takes meanwhile, and how long we were held up by it."""
        self.held_up_s = 0.0
        self.moves_to = ""
        stream = self

        class Known(Timing):
            @property
            def reached(self) -> float:
                return stream.read

        self._timing = Known

    def mix(self, blocks: int = 1) -> None:
        for _ in range(blocks):
            if self.read + MIXER > self.end:
                self.underflow = self.end
            self.taken = np.concatenate([self.taken, self.frames[self.read : self.read + MIXER]])
            self.read += MIXER

    def connect(self) -> None:
        """There is no server."""

    def turn(self, limit_s: float = 0) -> None:
        self.mix()

    def wake(self) -> None:
        """Nobody waits."""

    def timing(self) -> Timing:
        return self._timing(self.read, time.perf_counter(), 0.0, MIXER / SAMPLE_RATE, self.held_up_s)

    def write(self, frame: int, sound: Floats) -> None:
        blocks, self.held_up_s = self.stalls.pop(0) if self.stalls else (0, 0.0)
        if not self.held_up_s:
            self.mix(blocks)
        late = max(0, self.read - frame)
        self.frames[frame + late : frame + len(sound)] = sound[late:]
        self.end = frame + len(sound)
        if self.held_up_s:
            self.mix(blocks)

    @property
    def writable(self) -> int:
        return max(0, self.read + QUEUE - self.end)

    def update_device(self) -> bool:
        moved = bool(self.moves_to)
        if moved:
            self.device, self.moves_to = OutputDevice(self.moves_to.lower(), self.moves_to), ""
        return moved


class Line:
    """Ring, control block, renderer, output and stream; the output's listener. Speaks a ramp of a second."""

    def __init__(self) -> None:
        self.stream = Stream()
        self.output = PulseOutput(0.25, "", self.stream)
        self.ring, self.control = RingBuffer.create(20), ControlBlock.create()
        self.renderer = Renderer(self.ring, self.control)
        self.hold = self.renderer.hold
        self.blocks_meanwhile: list[int] = []
        """For the next renderings: how many blocks the mixer takes meanwhile."""
        self.is_outdated, self.is_resting = self.renderer.is_outdated, self.renderer.is_resting
        self.underruns = 0
        self.moved_to: list[str] = []
        self.command = Command(0, PlayState.STOPPED, 0, 1.0, None)
        self.source = ((np.arange(SAMPLE_RATE) % 30_000 + 1000) / 32768).astype(np.float32)
        self.ring.write((self.source * 32768).astype("<i2").tobytes())
        self.output._listener = self
        self.output._ask()
        self.output._measure()
        self.output.begin()

    def render(self, out: Floats, latency_s: float, back: int = 0) -> None:
        self.renderer.render(out, latency_s, back)
        self.stream.mix(self.blocks_meanwhile.pop(0) if self.blocks_meanwhile else 0)

    def underrun(self) -> None:
        self.underruns += 1

    def moved(self) -> None:
        self.moved_to.append(self.output.device.name)

    def lost(self) -> None:
        pytest.fail("the stream is not lost")

    def play(self, frame: int = 0) -> None:
        self.command = Command(self.command.generation + 1, PlayState.PLAYING, frame, 1.0, SAMPLE_RATE)
        self.control.send(self.command)

    def go_on(self, blocks: int) -> None:
        for _ in range(blocks):
            self.stream.mix()
            self.output.step()

    def heard(self) -> Floats:
        """What the mixer took that is not silent."""
        return self.stream.taken[self.stream.taken != 0]


@pytest.fixture
def line() -> Iterator[Line]:
    line = Line()
    yield line
    line.control.close()
    line.ring.close()


def is_whole(heard: Floats, source: Floats) -> bool:
    return len(heard) == len(source) and np.array_equal(heard[FADE:], source[FADE:])


def test_a_command_is_heard_right_behind_the_reading_point(line: Line) -> None:
    line.go_on(50)
    assert line.stream.end - line.stream.read >= QUEUE - MIXER, "the queue is full"
    before = line.stream.read
    line.play()
    line.output.step()
    line.go_on(120)
    first = int(np.flatnonzero(line.stream.taken)[0])
    assert first == before + MIXER
    assert is_whole(line.heard(), line.source)
    assert line.underruns == 0


def test_any_commands_at_any_moment_lose_nothing_of_the_last(line: Line) -> None:
    dice = np.random.default_rng(3)
    for _ in range(100):
        line.play(int(dice.integers(0, SAMPLE_RATE)))
        line.output.step()
        line.go_on(int(dice.integers(0, 4)))
    line.play(5000)
    line.output.step()
    line.go_on(120)
    assert np.array_equal(line.heard()[-(SAMPLE_RATE - 5000) + FADE :], line.source[5000 + FADE :])
    assert line.underruns == 0


@pytest.mark.parametrize("stall", [[(5, 0.0)], [(3, 0.0), (6, 0.0)], [(5, 0.05)], [(40, 0.0)]])
def test_a_rewriting_that_is_too_late_loses_nothing(line: Line, stall: list[tuple[int, float]]) -> None:
    line.play()
    line.stream.stalls = stall
    line.output.step()
    line.go_on(160)
    heard = line.heard()
    assert is_whole(heard[-SAMPLE_RATE:], line.source)
    assert len(heard) < 1.15 * SAMPLE_RATE, "too much is said twice"


@pytest.mark.parametrize("blocks", [[5], [0, 3], [2, 0, 0, 0, 0, 0, 8]])
def test_who_is_held_up_while_rendering_says_all_of_it_once(line: Line, blocks: list[int]) -> None:
    line.go_on(50)
    line.play()
    line.blocks_meanwhile = blocks
    line.output.step()
    line.go_on(160)
    assert is_whole(line.heard(), line.source)
    assert line.underruns == 0


def test_an_underrun_loses_nothing_and_is_told_once(line: Line) -> None:
    line.play()
    line.output.step()
    line.go_on(20)
    line.stream.mix(40)
    line.go_on(120)
    assert is_whole(line.heard(), line.source)
    assert line.underruns == 1


def test_a_command_soon_after_an_underrun_is_exact(line: Line) -> None:
    line.play()
    line.output.step()
    line.stream.mix(60)
    line.go_on(1)
    line.play(1000)
    line.go_on(120)
    assert np.array_equal(line.heard()[-(SAMPLE_RATE - 1000) + FADE :], line.source[1000 + FADE :])


def test_a_suspended_device_holds_the_clock(line: Line) -> None:
    line.play()
    line.output.step()
    line.go_on(10)
    line.stream.is_suspended = True
    line.output.step()
    anchor = line.control.anchor()
    assert anchor and anchor.rate_hz == 0
    assert anchor.rendered - anchor.output == line.stream.end - line.stream.read


def test_another_device_is_told(line: Line) -> None:
    line.stream.moves_to = "Headphones"
    line.go_on(1)
    assert line.moved_to == ["Headphones"]


def test_what_a_device_took_along_is_said_again(line: Line) -> None:
    line.play()
    line.output.step()
    line.go_on(20)
    line.output._ask()
    line.stream.moves_to, line.stream.read = "Headphones", line.stream.end
    line.go_on(120)
    heard = line.heard()
    assert np.array_equal(heard[-5000:], line.source[-5000:])
    assert abs(len(heard) - len(line.source)) < 0.02 * SAMPLE_RATE
