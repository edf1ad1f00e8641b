"""The pulse output on PipeWire: the same contract as on PulseAudio, as far as both sound servers do the same."""

from collections.abc import AsyncIterator, Iterator

import pytest

from core.audio.playback import Playback
from tests.contract.playing import started
from tests.contract.test_output_faults import (  # noqa: F401 - tests that are collected here, with this module's room
    test_a_device_that_is_unplugged_leaves_the_sound_to_the_next_one,
    test_a_killed_player_is_replaced_and_goes_on_where_it_was_heard,
)
from tests.contract.test_outputs import (  # noqa: F401 - and these
    test_a_change_of_rate_while_it_sounds_has_no_gap_and_no_click,
    test_a_seek_goes_to_the_very_frame,
    test_a_turn_arrives_whole,
    test_audio_that_comes_while_it_plays_arrives_whole,
    test_pause_and_resume_lose_nothing,
    test_stop_is_silence_and_keeps_the_place,
)
from tests.fixtures.pipewire import MISSING, PipeWireRoom
from tests.fixtures.processes import Leftovers

if MISSING:
    pytest.skip(f"not installed: {', '.join(MISSING)}", allow_module_level=True)


@pytest.fixture(scope="module")
def room(patient_devices: None) -> Iterator[PipeWireRoom]:
    with PipeWireRoom() as room:
        yield room


@pytest.fixture
async def playback(room: PipeWireRoom) -> AsyncIterator[Playback]:
    """A started player on the room's sink; after it nothing may be left."""
    room.recorder.forget()
    before = Leftovers()
    async with started("pulse") as playback:
        yield playback
    assert not before.find()
