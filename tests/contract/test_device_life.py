"""Devices come, go, fail and fall silent: the place is kept, nothing is lost, and sound goes on."""

import sys

import pytest

from tests.fixtures.device_life import device_life
from tests.fixtures.processes import Leftovers
from tests.fixtures.room import Room

if sys.platform != "linux":
    pytest.skip("the sinks are a Linux sound server's", allow_module_level=True)

ROUNDS = 3
TAKEN_S = 0.03
"""What a device has taken already when it goes, goes with it."""


@pytest.mark.logs_warnings
async def test_whatever_befalls_the_device_no_word_is_lost() -> None:
    before = Leftovers()
    with Room() as room:
        async with device_life(room) as life:
            for _ in range(ROUNDS):
                for outcome in await life.round():
                    # On a busy machine the sound server itself takes a while to move a stream.
                    assert -0.4 < outcome.lost_s < max(TAKEN_S, outcome.reaction_s + 0.01), outcome
    assert not before.find()
