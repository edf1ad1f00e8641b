"""The clock: from stamps and the device's anchor to the source frame that is heard, with a clock of our own."""

from collections.abc import Iterator

import pytest

from core.audio.clock import PlaybackClock
from core.audio.control import Anchor, ControlBlock, Stamp

MS = 1_000_000
RATE = 24_000.0


class Device:
    """A player that stamps and anchors as it is told, and the moment it is."""

    def __init__(self, control: ControlBlock) -> None:
        self.now_ns = 1_000 * MS
        self.control = control
        self.clock = PlaybackClock(control, lambda: self.now_ns)

    def render(self, output: int, count: int, source: float, slope: float, generation: int = 1) -> None:
        """Frames `output` and on were made just now and will be heard in 100 ms."""
        self.control.add_stamp(Stamp(output, source, slope, generation))
        self.control.set_anchor(Anchor(output, self.now_ns + 100 * MS, output + count, RATE))

    def heard_after(self, ms: float) -> float:
        self.now_ns += round(ms * MS)
        return self.clock.heard()


@pytest.fixture
def device() -> Iterator[Device]:
    control = ControlBlock.create()
    device = Device(control)
    device.clock.begin(1, 1000)
    yield device
    control.close()


def test_before_the_first_sound_the_clock_stands_at_the_start(device: Device) -> None:
    assert device.heard_after(50) == 1000
    device.render(0, 2400, 1000, 1.0)
    assert device.heard_after(99) == 1000
    assert not device.clock.is_moving
    assert device.heard_after(11) == 1000 + 240
    assert device.clock.is_moving


@pytest.mark.parametrize("rate", [0.5, 1.0, 2.0, 3.0])
def test_it_moves_at_the_rate(device: Device, rate: float) -> None:
    device.render(0, 24_000, 1000, rate)
    assert device.heard_after(100) == 1000
    assert device.heard_after(500) == pytest.approx(1000 + 12_000 * rate)


def test_a_stalled_device_stops_the_clock_at_what_was_made(device: Device) -> None:
    device.render(0, 2400, 1000, 1.0)
    assert device.heard_after(5000) == 1000 + 2400


def test_silence_is_not_heard_as_progress(device: Device) -> None:
    device.render(0, 2400, 1000, 1.0)
    device.render(2400, 2400, 3400, 0.0)
    device.control.set_anchor(Anchor(0, device.now_ns + 100 * MS, 4800, RATE))
    assert device.heard_after(100 + 150) == 3400
    assert not device.clock.is_moving


def test_a_device_that_stands_still_holds_the_clock(device: Device) -> None:
    device.render(0, 2400, 1000, 1.0)
    device.control.set_anchor(Anchor(480, device.now_ns, 2400, 0.0))
    assert device.heard_after(0) == device.heard_after(5000) == 1480
    assert not device.clock.is_moving


def test_a_change_of_rate_is_heard_where_it_is(device: Device) -> None:
    device.control.add_stamp(Stamp(0, 1000, 1.0, 1))
    device.control.add_stamp(Stamp(2400, 3400, 2.0, 1))
    device.control.set_anchor(Anchor(0, device.now_ns, 24_000, RATE))
    assert device.heard_after(50) == 2200
    assert device.heard_after(100) == 3400 + 2 * 1200


def test_it_never_goes_back_within_a_generation(device: Device) -> None:
    device.render(0, 24_000, 1000, 1.0)
    reached = device.heard_after(300)
    device.control.add_stamp(Stamp(4800, 1500, 1.0, 1))
    assert device.heard_after(1) == reached
    assert device.clock.position_at(device.now_ns) < reached


def test_a_new_generation_counts_from_its_first_sound(device: Device) -> None:
    device.render(0, 24_000, 1000, 1.0)
    device.heard_after(300)
    device.clock.begin(2, 500)
    assert device.heard_after(10) == 500, "the old sound is still in the device's queue"
    device.control.add_stamp(Stamp(12_000, 500, 1.0, 2))
    assert device.heard_after(10) == 500
    assert device.heard_after(380) == 500 + 2400, "100 ms after output frame 12000"


@pytest.mark.parametrize("delay_ms", [-60, 300])
def test_a_device_that_is_heard_later_than_it_says_has_the_clock_wait(device: Device, delay_ms: int) -> None:
    device.clock.delay_s = delay_ms / 1000
    device.render(0, 24_000, 1000, 1.0)
    assert device.heard_after(100 + delay_ms - 1) == 1000
    assert device.heard_after(101) == 1000 + 2400
