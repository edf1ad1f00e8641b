"""A room of each module's own, and a player in it by every output there is."""

from collections.abc import AsyncIterator, Iterator

import pytest

from core.audio.outputs.table import OUTPUTS
from core.audio.playback import Playback
from tests.contract.playing import started
from tests.fixtures.processes import Leftovers
from tests.fixtures.room import Room


@pytest.fixture(scope="module")
def patient_devices() -> Iterator[None]:
    """Let the device be served in time on a busy test machine too: nothing here is about its latency."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.audio.playback.EXTRA_S", (0.15, 0.25))
        yield


@pytest.fixture(scope="module")
def room(patient_devices: None) -> Iterator[Room]:
    """Where all tests of a module are heard, but for those that break it."""
    with Room() as room:
        yield room


@pytest.fixture(params=OUTPUTS)
async def playback(request: pytest.FixtureRequest, room: Room) -> AsyncIterator[Playback]:
    """A started player on the room's sink; after it nothing may be left."""
    room.recorder.forget()
    before = Leftovers()
    async with started(request.param) as playback:
        yield playback
    assert not before.find()
