"""What is put into a player, and what is heard of it: sound that tells every frame from its neighbours."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback, PlayerEvent
from core.audio.render import FADE
from tests.fixtures.processes import patience
from tests.fixtures.room import Room
from tests.fixtures.sound import Samples


@contextlib.asynccontextmanager
async def started(output: str) -> AsyncIterator[Playback]:
    """A player that plays by an output."""
    playback = Playback(ring_seconds=60, output=output)
    try:
        await playback.start()
        yield playback
    finally:
        await asyncio.wait_for(playback.close(), patience(5))


def ramp(count: int) -> NDArray[np.int16]:
    """Loud from the first frame to the last, every frame told from its neighbours."""
    return (np.arange(count) % 20_000 + 5_000).astype(np.int16)


def tone(seconds: float, pitch_hz: float = 200.0) -> NDArray[np.int16]:
    moments = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.rint(12_000 * np.sin(2 * np.pi * pitch_hz * moments)).astype(np.int16)


def put(playback: Playback, samples: NDArray[np.int16]) -> None:
    first = playback.ring.write(samples.astype("<i2").tobytes())
    playback.set_end(first + len(samples))


def sounding(heard: Samples) -> Samples:
    """From the first frame that is not silent to the last."""
    loud = np.flatnonzero(np.abs(heard) > 1e-4)
    return heard[loud[0] : loud[-1] + 1]


async def hear(room: Room, since: int, quiet_s: float = 0.4) -> Samples:
    """What is heard from a mark on until it is silent again."""
    quiet = round(quiet_s * SAMPLE_RATE)

    def is_over(heard: Samples) -> bool:
        """sound, then silence"""
        loud = np.flatnonzero(np.abs(heard) > 1e-4)
        return len(loud) > 0 and len(heard) - loud[-1] > quiet

    return sounding(await asyncio.to_thread(room.recorder.wait_for, is_over, since, 30))


async def hear_for(room: Room, seconds: float, since: int) -> None:
    """Wait until there was sound since a mark, and then for so much of it."""
    first = await asyncio.to_thread(room.recorder.wait_for_sound, since)
    count = first - since + round(seconds * SAMPLE_RATE)
    await asyncio.to_thread(room.recorder.wait_for_frames, count, since)


async def next_event(playback: Playback, kind: type[Any], timeout_s: float = 15) -> Any:
    """The next event of a kind; others are passed over."""

    async def wait() -> PlayerEvent:
        while not isinstance(event := await playback.events.get(), kind):
            pass
        return event

    return await asyncio.wait_for(wait(), patience(timeout_s))


def spoken(heard: Samples) -> Samples:
    """What is heard of a ramp, without the silence that a device served late on a busy machine puts between."""
    return heard[heard != 0]


def whole(heard: Samples, source: NDArray[np.int16]) -> None:
    """Assert that all of a ramp is heard, bit for bit after the fade-in."""
    heard = spoken(heard)
    expected = source.astype(np.float32) / 32768
    assert len(heard) == len(expected), (len(heard), len(expected))
    assert np.array_equal(heard[FADE:], expected[FADE:])
    assert np.all(np.abs(heard[:FADE]) <= np.abs(expected[:FADE]))
