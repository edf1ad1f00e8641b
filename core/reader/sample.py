"""A sound from elsewhere, such as a sample of a voice, played beside the reader by a player of its own."""

import asyncio
import io

import numpy as np
import soundfile
import soxr

from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback
from core.audio.samples import s16le
from core.errors import TextUnreadable

LONGEST_S = 60
"""What is longer is cut off there."""

_SPARE_S = 10.0
"""More than any device takes beyond the sound itself."""
_TICK_S = 0.05


async def play(content: bytes, *, output: str, device: str) -> None:
    """Play what is in a file (MP3, Ogg, FLAC, WAV), once; return when it was heard. Cancelling ends it at once.

    Raises TextUnreadable where there is no sound in it, AudioUnavailable or PlayerFailed.
    """
    pcm = await asyncio.to_thread(decoded, content)
    frames = len(pcm) // 2
    playback = Playback(ring_seconds=LONGEST_S + 1, output=output, device=device)
    try:
        await playback.start()
        first = playback.ring.write(pcm)
        playback.play(first)
        playback.set_end(first + frames)
        async with asyncio.timeout(frames / SAMPLE_RATE + _SPARE_S):
            while playback.clock.heard() < first + frames:  # noqa: ASYNC110 - shared memory has no event
                await asyncio.sleep(_TICK_S)
    except TimeoutError:
        return  # a device that is asleep; nobody hears a sample there
    finally:
        await playback.close()


def decoded(content: bytes) -> bytes:
    """Return a file's sound as mono s16le at SAMPLE_RATE; TextUnreadable where there is none in it."""
    try:
        with soundfile.SoundFile(io.BytesIO(content)) as file:
            samples = file.read(LONGEST_S * file.samplerate, np.float32, always_2d=True).mean(axis=1)
            resampled = soxr.resample(samples, file.samplerate, SAMPLE_RATE)
    except (soundfile.SoundFileError, ValueError) as error:
        raise TextUnreadable(f"This is no sound that can be played ({error}).") from error
    return s16le(resampled * 32767)
