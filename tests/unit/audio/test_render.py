"""Rendering: what leaves the audio callback, block by block, for every command and every state of the ring."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from core.audio.control import Command, ControlBlock, PlayState
from core.audio.format import SAMPLE_RATE
from core.audio.outputs.output import HISTORY
from core.audio.render import FADE, Renderer
from core.audio.ring import RingBuffer

Floats = NDArray[np.float32]

BLOCK = 600


class Line:
    """A ring, a control block and a renderer, driven by hand."""

    def __init__(self) -> None:
        self.ring = RingBuffer.create(20)
        self.control = ControlBlock.create()
        self.command = Command(0, PlayState.STOPPED, 0, 1.0, None)
        self.renderer = Renderer(self.ring, self.control, now_ns=lambda: 1)

    def tell(self, **changes: object) -> None:
        values = {name: getattr(self.command, name) for name in Command.__dataclass_fields__}
        self.command = Command(**{**values, **changes})  # type: ignore[arg-type]
        self.control.send(self.command)

    def play(self, frame: int, end: int | None, rate: float = 1.0) -> None:
        generation = self.command.generation + 1
        self.tell(generation=generation, state=PlayState.PLAYING, frame=frame, end=end, rate=rate)

    def render(self, blocks: int = 1, size: int = BLOCK, back: int = 0) -> Floats:
        out = np.full(blocks * size, np.nan, np.float32)
        for first in range(0, len(out), size):
            self.renderer.render(out[first : first + size], 0.1, back if first == 0 else 0)
        return out

    def write(self, frames: Floats) -> None:
        self.ring.write((frames * 32768).astype("<i2").tobytes())

    def source_at(self, output: int) -> float:
        """The source frame that the stamps tell for an output frame."""
        stamp = next(stamp for stamp in self.control.stamps() if stamp.output <= output)
        return stamp.source + (output - stamp.output) * stamp.slope


@pytest.fixture
def line() -> Iterator[Line]:
    line = Line()
    yield line
    line.control.close()
    line.ring.close()


def ramp(count: int, first: int = 0) -> Floats:
    """Every frame another value, none of them zero."""
    return ((np.arange(first, first + count) % 30_000 + 1000) / 32768).astype(np.float32)


def loud(seconds: float = 1.0) -> Floats:
    moments = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.round(0.5 * np.sin(2 * np.pi * 200 * moments) * 32768).astype(np.float32) / 32768


def clickiness(frames: Floats) -> float:
    bends = np.abs(np.diff(frames, 2))
    return float(bends.max() / np.percentile(bends, 99))


FADE_IN = (np.arange(FADE, dtype=np.float32) + 0.5) / FADE


def test_a_turn_comes_whole_after_its_fade_in(line: Line) -> None:
    source = ramp(6000)
    line.write(source)
    line.play(0, end=6000)
    out = line.render(11)
    assert np.array_equal(out[FADE:6000], source[FADE:])
    assert out[:FADE] == pytest.approx(source[:FADE] * FADE_IN)
    assert not out[6000:].any()
    assert line.control.dry_runs == 0


@pytest.mark.parametrize("size", [1, 50, 599, 4800])
def test_blocks_of_any_size_give_the_same(line: Line, size: int) -> None:
    line.write(ramp(6000))
    line.play(0, end=6000)
    out = line.render(-(-6000 // size), size)[:6000]
    line.play(0, end=6000)
    assert np.array_equal(out, line.render(10))


def test_it_starts_at_the_frame_asked_for(line: Line) -> None:
    line.write(ramp(6000))
    line.play(1234, end=6000)
    assert np.array_equal(line.render()[FADE:], ramp(6000)[1234 + FADE : 1234 + BLOCK])


def test_pause_and_resume_add_up_to_the_whole(line: Line) -> None:
    source = ramp(6000)
    line.write(source)
    line.play(0, end=6000)
    before = line.render(3)
    line.tell(state=PlayState.PAUSED)
    paused = line.render(5)
    line.tell(state=PlayState.PLAYING)
    after = line.render(8)
    assert not paused[FADE:].any()
    joined = np.concatenate([before, after[: 6000 - len(before)]])
    joined[len(before) : len(before) + FADE] += paused[:FADE]
    assert joined[FADE:] == pytest.approx(source[FADE:], abs=1e-6)


def test_pause_keeps_the_clocks_place(line: Line) -> None:
    line.write(ramp(6000))
    line.play(0, end=6000)
    line.render(3)
    line.tell(state=PlayState.PAUSED)
    line.render(4)
    assert line.source_at(6 * BLOCK) == 3 * BLOCK
    line.tell(state=PlayState.PLAYING)
    line.render()
    assert line.source_at(7 * BLOCK) == 3 * BLOCK
    assert line.source_at(8 * BLOCK - 1) == 4 * BLOCK - 1


def test_pausing_while_stretched_loses_nothing(line: Line) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE, rate=1.7)
    whole = line.render(30)
    line.play(0, end=SAMPLE_RATE, rate=1.7)
    before = line.render(3)
    line.tell(state=PlayState.PAUSED)
    paused = line.render(2)
    line.tell(state=PlayState.PLAYING)
    after = line.render(25)
    after[:FADE] += paused[:FADE]
    assert np.concatenate([before, after])[FADE:] == pytest.approx(whole[FADE : 28 * BLOCK], abs=1e-6)


def test_stop_fades_out_within_five_milliseconds(line: Line) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE)
    before = line.render(3)
    line.tell(generation=9, state=PlayState.STOPPED)
    after = line.render(3)
    assert not after[FADE:].any()
    assert after[: FADE // 2].any()
    assert clickiness(np.concatenate([before, after])[FADE:]) < 1.5


@pytest.mark.parametrize("rate", [1.0, 2.0])
def test_a_seek_crosses_over_without_a_click(line: Line, rate: float) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE, rate=rate)
    before = line.render(3)
    line.play(12_345, end=SAMPLE_RATE, rate=rate)
    after = line.render(3)
    assert clickiness(np.concatenate([before, after])[FADE:]) < 3
    assert line.source_at(3 * BLOCK) == 12_345


@pytest.mark.parametrize("rates", [(1.0, 2.0), (2.0, 0.5), (3.0, 1.0)])
def test_a_change_of_rate_has_no_click(line: Line, rates: tuple[float, float]) -> None:
    line.write(loud(2))
    line.play(0, end=2 * SAMPLE_RATE, rate=rates[0])
    before = line.render(4)
    line.tell(rate=rates[1])
    after = line.render(8)
    assert clickiness(np.concatenate([before, after])[FADE:]) < 1.5
    assert np.abs(after.reshape(-1, 240)).max(axis=1).min() > 0.45


def test_a_ring_that_runs_dry_loses_nothing_and_is_counted_once(line: Line) -> None:
    source = ramp(9000)
    line.write(source[:2000])
    line.play(0, end=None)
    first = line.render(6)
    assert line.control.dry_runs == 1
    line.write(source[2000:])
    line.tell(end=9000)
    second = line.render(13)
    assert line.control.dry_runs == 1
    ended = 2000 - FADE
    assert not first[2000:].any()
    joined = np.concatenate([first[:ended], second[: 9000 - ended]])
    joined[ended:2000] += first[ended:2000]
    assert joined[FADE:] == pytest.approx(source[FADE:], abs=1e-6)


def test_waiting_for_the_first_audio_is_no_dry_run(line: Line) -> None:
    line.play(0, end=None)
    assert not line.render(5).any()
    line.write(ramp(100))
    assert not line.render(5).any(), "a few frames would only stutter"
    line.write(ramp(5000, 100))
    assert np.array_equal(line.render()[FADE:], ramp(BLOCK)[FADE:])
    assert line.control.dry_runs == 0


def test_a_short_turn_with_a_known_end_is_played_at_once(line: Line) -> None:
    line.write(ramp(100))
    line.play(0, end=100)
    assert np.count_nonzero(line.render()) == 100


def test_an_end_left_from_the_turn_before_does_not_delay_the_next(line: Line) -> None:
    line.write(ramp(1000))
    line.play(1000, end=1000)
    line.render(3)
    line.tell(end=None)
    line.write(ramp(BLOCK + FADE, 1000))
    assert line.render().any()
    assert line.control.dry_runs == 0


def test_an_end_that_moves_on_is_followed(line: Line) -> None:
    source = ramp(6000)
    line.write(source[:1000])
    line.play(0, end=1000)
    first = line.render(3)
    assert np.array_equal(first[FADE:1000], source[FADE:1000]) and not first[1000:].any()
    line.write(source[1000:])
    line.tell(end=6000)
    second = line.render(10)
    assert np.array_equal(second[FADE:5000], source[1000 + FADE :])
    assert line.control.dry_runs == 0


def test_a_new_player_goes_on_counting_output_frames(line: Line) -> None:
    line.render(3)
    before = line.control.anchor()
    Renderer(line.ring, line.control, now_ns=lambda: 2).render(np.zeros(BLOCK, np.float32), 0.1)
    after = line.control.anchor()
    assert before and after and after.output == before.rendered


def test_withdrawn_sound_fades_out_without_a_click(line: Line) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE)
    before = line.render(3)
    line.ring.truncate(3 * BLOCK)
    line.write(-loud())
    line.tell(generation=9, state=PlayState.STOPPED)
    after = line.render(3)
    step = np.abs(np.diff(np.concatenate([before, after])[FADE:])).max()
    assert step <= np.abs(np.diff(loud())).max() * 1.1
    assert not after[FADE:].any()


def test_sound_that_was_not_withdrawn_fades_as_it_is(line: Line) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE)
    line.render(3)
    line.ring.truncate(SAMPLE_RATE // 2)
    line.render()
    line.tell(generation=9, state=PlayState.STOPPED)
    after = line.render()
    assert after[:FADE] == pytest.approx(loud()[4 * BLOCK : 4 * BLOCK + FADE] * (1 - FADE_IN), abs=1e-6)


def test_commands_faster_than_a_fade_do_not_click(line: Line) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE)
    parts = [line.render(4)]
    for frame in (5_000, 9_011, 2_022, 7_033):
        line.play(frame, end=SAMPLE_RATE)
        parts.append(line.render(1, 48))
    line.tell(generation=99, state=PlayState.STOPPED)
    parts.append(line.render(10, 48))
    step = np.abs(np.diff(np.concatenate(parts)[FADE:])).max()
    assert step < 2 * np.abs(np.diff(loud())).max()


WILD: list[Callable[[Line, np.random.Generator], None]] = [
    lambda line, dice: line.play(int(dice.integers(0, 5000)), None),
    lambda line, dice: line.play(int(dice.integers(0, 5000)), int(dice.integers(0, 5000))),
    lambda line, dice: line.tell(state=PlayState(int(dice.integers(0, 3)))),
    lambda line, dice: line.tell(rate=float(dice.uniform(0.5, 3))),
    lambda line, dice: line.tell(rate=1.0),
    lambda line, dice: line.tell(end=int(dice.integers(0, 9000))),
    lambda line, dice: line.write(ramp(int(dice.integers(0, 3000)))),
    lambda line, dice: line.ring.truncate(int(dice.integers(0, line.ring.written + 1))),
]


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_asked_every_frame_is_filled(line: Line, seed: int) -> None:
    dice = np.random.default_rng(seed)
    for _ in range(150):
        WILD[dice.integers(len(WILD))](line, dice)
        rendered = line.renderer._next_output
        out = line.render(1, int(dice.integers(1, 1500)), int(dice.integers(0, 1 + min(rendered, 6000))))
        assert np.isfinite(out).all()
        assert np.abs(out).max() <= 2.0


def test_what_is_taken_back_comes_again_as_it_was(line: Line) -> None:
    line.write(loud(2))
    line.play(0, end=2 * SAMPLE_RATE, rate=1.7)
    line.render(3)
    first = line.render(5)
    assert np.array_equal(line.render(1, 2345, back=2345), first[-2345:])
    assert np.array_equal(line.render(10, 77, back=700)[:700], first[-700:])


class Queue:
    """A listener with a long queue that is rewritten on every command, right behind what has been heard."""

    LENGTH = 6000

    def __init__(self, line: Line) -> None:
        self.line = line
        self.heard = np.zeros(0, np.float32)
        self.queued = line.render(10, self.LENGTH // 10)

    def listen(self, frames: int) -> None:
        for start in range(0, frames, 1000):
            count = min(1000, frames - start)
            self.heard = np.concatenate([self.heard, self.queued[:count]])
            self.queued = np.concatenate([self.queued[count:], self.line.render(1, count)])

    def rewrite(self) -> None:
        self.queued = self.line.render(4, self.LENGTH // 4, back=len(self.queued))


def commands(dice: np.random.Generator, count: int) -> list[tuple[int, Callable[[Line], None]]]:
    """Some commands, each with how long it is listened to."""

    def one() -> Callable[[Line], None]:
        frame, rate = int(dice.integers(0, 30_000)), float(dice.choice([0.5, 1.0, 1.3, 2.0, 3.0]))
        state = PlayState(int(dice.integers(0, 3)))
        choices: list[Callable[[Line], None]] = [
            lambda line: line.play(frame, 48_000, line.command.rate),
            lambda line: line.tell(rate=rate),
            lambda line: line.tell(state=state),
        ]
        return choices[dice.integers(len(choices))]

    return [(int(dice.integers(1, 4000)), one()) for _ in range(count)]


@pytest.mark.parametrize("seed", range(10))
def test_a_rewritten_queue_sounds_as_if_nothing_had_been_queued(line: Line, seed: int) -> None:
    """Bit for bit the timeline that was asked for, every fade on its very frame, however long the queue is."""
    listened = commands(np.random.default_rng(seed), 25)
    line.write(loud(2))
    queue = Queue(line)
    for frames, command in listened:
        command(line)
        assert line.renderer.is_outdated() or line.command == line.renderer._command
        queue.rewrite()
        queue.listen(frames)
    at_once = Line()
    at_once.write(loud(2))
    expected = []
    for frames, command in listened:
        command(at_once)
        expected.append(at_once.render(1, frames))
    assert np.array_equal(queue.heard, np.concatenate(expected))
    end = max(line.source_at(len(queue.heard) - 1), 0)
    assert end == pytest.approx(at_once.source_at(len(queue.heard) - 1))
    at_once.control.close()
    at_once.ring.close()


def test_sound_that_comes_before_the_queue_is_heard_leaves_no_gap(line: Line) -> None:
    source = ramp(12_000)
    line.write(source[:2000])
    line.play(0, end=None)
    queue = Queue(line)
    assert line.control.dry_runs == 1
    queue.listen(1000)
    assert not line.renderer.is_outdated()
    line.write(source[2000:])
    assert line.renderer.is_outdated()
    queue.rewrite()
    assert line.control.dry_runs == 0, "nobody will hear it"
    queue.listen(5000)
    assert np.array_equal(queue.heard[FADE:], source[FADE:6000])


def test_queued_sound_that_was_withdrawn_fades_out_as_it_was(line: Line) -> None:
    line.write(loud())
    line.play(0, end=SAMPLE_RATE)
    queue = Queue(line)
    queue.listen(1234)
    line.ring.truncate(0)
    line.write(-loud())
    line.tell(generation=9, state=PlayState.STOPPED)
    queue.rewrite()
    queue.listen(1000)
    assert np.array_equal(queue.heard[1234 : 1234 + FADE], loud()[1234 : 1234 + FADE] * (1 - FADE_IN))
    assert not queue.heard[1234 + FADE :].any()


def test_a_turn_that_has_ended_has_nothing_to_say(line: Line) -> None:
    line.write(ramp(1000))
    line.play(0, end=1000)
    assert line.renderer.is_outdated()
    line.render(3)
    assert not line.renderer.is_outdated()


def test_nobody_can_take_back_what_is_forgotten(line: Line) -> None:
    line.render(HISTORY // BLOCK + 10)
    line.render(1, back=HISTORY)
    with pytest.raises(ValueError, match="remembered"):
        line.render(1, back=2 * HISTORY)


def test_a_device_that_stands_still_holds_the_clock(line: Line) -> None:
    line.play(0, end=None)
    line.render(5)
    line.renderer.hold(0.05)
    anchor = line.control.anchor()
    assert anchor and (anchor.output, anchor.rate_hz) == (5 * BLOCK - 1200, 0)


def test_it_rests_when_nothing_but_silence_can_follow(line: Line) -> None:
    def rests(blocks: int = 1) -> bool:
        line.render(blocks)
        return line.renderer.is_resting()

    assert rests()
    line.write(ramp(6000))
    line.play(0, end=None)
    assert not line.renderer.is_resting(), "a command waits"
    assert not rests(2)
    line.tell(state=PlayState.PAUSED)
    assert rests(2)
    line.tell(state=PlayState.PLAYING)
    assert not rests(20), "the ring is dry, but more may come"
    line.tell(end=6000)
    assert rests()


@pytest.mark.parametrize("rate", [1.0, 2.0])
def test_a_long_fade_goes_by_the_source_and_leaves_silence_without_a_click(line: Line, rate: float) -> None:
    line.write(loud(4))
    line.play(0, None, rate)
    line.tell(fade=(SAMPLE_RATE, 2 * SAMPLE_RATE))
    frames = line.render(round(3 * SAMPLE_RATE / rate / BLOCK))
    second = round(SAMPLE_RATE / rate)
    quarter = [float(np.abs(frames[at : at + second // 10]).max()) for at in range(0, 2 * second, second // 4)]
    assert quarter[:4] == pytest.approx([0.5] * 4, abs=0.02)
    expected = [0.5 * left * left for left in (1, 0.75, 0.5, 0.25)]
    assert quarter[4:] == pytest.approx(expected, abs=0.03)
    assert not frames[2 * second + FADE :].any()
    assert clickiness(frames[second // 2 : 2 * second - second // 4]) < 10


def test_a_pause_within_a_long_fade_is_no_louder_than_the_fade(line: Line) -> None:
    line.write(loud(3))
    line.play(0, None)
    line.tell(fade=(0, SAMPLE_RATE))
    line.render(SAMPLE_RATE * 9 // 10 // BLOCK)
    line.tell(state=PlayState.PAUSED)
    assert np.abs(line.render(2)).max() < 0.5 * 0.1 * 0.1 + 0.001


def test_without_a_fade_in_force_the_sound_is_the_rings_own_again(line: Line) -> None:
    source = ramp(9000)
    line.write(source)
    line.play(0, len(source))
    line.tell(fade=(0, 1000))
    line.render(2)
    line.tell(fade=None)
    assert np.array_equal(line.render(4), source[1200:3600])
