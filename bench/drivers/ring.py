"""Ring and player alone, on an unbroken tone of 300 Hz: whatever is silent in it, was not there in time.

usage: python -m bench.drivers.ring RATE
"""

import asyncio
import sys

import numpy as np

from bench.drivers.orders import obey, tell
from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback

AHEAD_S = 20
PITCH_HZ = 300
"""A divisor of the sample rate's: one second after another joins without a seam."""


async def main(rate: float) -> None:
    """Play until stdin ends."""
    playback, ended = Playback(), asyncio.Event()
    await playback.start()
    playback.set_rate(rate)
    feeding = asyncio.create_task(_feed(playback))
    answers = {"underruns": lambda: playback.underruns, "latency_s": lambda: playback.latency_s}
    obey(answers, asyncio.get_running_loop().call_soon_threadsafe, ended.set)
    tell("ready")
    await ended.wait()
    feeding.cancel()
    await asyncio.gather(feeding, return_exceptions=True)
    await playback.close()


async def _feed(playback: Playback) -> None:
    phase = 2 * np.pi * PITCH_HZ * np.arange(SAMPLE_RATE) / SAMPLE_RATE
    second = (12_000 * np.sin(phase)).astype("<i2").tobytes()
    for _ in range(AHEAD_S):
        playback.ring.write(second)
    playback.play(0)
    while True:
        await asyncio.sleep(0.2)
        while playback.ring.written - playback.clock.heard() < AHEAD_S * SAMPLE_RATE:
            playback.ring.write(second)


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
