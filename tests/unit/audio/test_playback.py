"""The watch over a player, with a clock that is turned by hand."""

from collections.abc import Iterator

import pytest

from core.audio.control import ControlBlock
from core.audio.playback import FaultWatch


@pytest.fixture
def control() -> Iterator[ControlBlock]:
    control = ControlBlock.create()
    yield control
    control.close()


def test_a_device_that_stands_still_is_known_0_55_s_after_it_asked_last(control: ControlBlock) -> None:
    now_ns = 1_000_000_000
    watch = FaultWatch(control, lambda: now_ns)
    control.set_heartbeat(now_ns)
    looks_s = []
    while not watch.is_stalled():
        looks_s.append(watch.sure_in_s)
        now_ns += round(looks_s[-1] * 1e9) + 1
    assert looks_s == [0.5, 0.05]


def test_after_a_sleep_of_the_whole_machine_the_device_may_ask_again(control: ControlBlock) -> None:
    now_ns = 1_000_000_000
    watch = FaultWatch(control, lambda: now_ns)
    control.set_heartbeat(now_ns)
    now_ns += 3_600_000_000_000
    assert not watch.is_stalled()
    control.set_heartbeat(now_ns)
    now_ns += round(watch.sure_in_s * 1e9)
    assert not watch.is_stalled()
    assert watch.sure_in_s > 0.4
