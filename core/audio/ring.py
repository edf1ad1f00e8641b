"""The ring: the last minutes of speech at 1x speed, shared between the app and the player.

The app writes, the player reads; frames are numbered from 0 and never numbered anew. Capacity behind the
ear serves as history (say again, seek back, the waveform), capacity ahead of it as the run-ahead.

Layout: one cache line (capacity, number of truncations, oldest, written; all 64-bit and written by the
app alone), then the samples.
"""

import numpy as np
from numpy.typing import NDArray

from core.audio.format import BYTES_PER_FRAME, SAMPLE_RATE
from core.audio.memory import LINE, SharedMemory, fence

Samples = NDArray[np.int16]

_CAPACITY, _TRUNCATIONS, _OLDEST, _WRITTEN = range(4)

DEFAULT_SECONDS = 2**22 / SAMPLE_RATE
"""About 174 s, 8 MiB; pages cost memory only once they have been written."""


class RingBuffer:
    """Mono int16 frames at 24 kHz with one writer and any number of readers, without locks.

    The writer keeps to `room`; frames that it overwrote or withdrew are read as zeros.
    """

    def __init__(self, memory: SharedMemory, capacity: int) -> None:
        self._memory = memory
        self._words = memory.words
        self._words[_CAPACITY] = capacity
        self._samples: Samples = np.frombuffer(memory.buffer, np.int16, capacity, LINE)
        self.capacity = capacity
        """Frames that fit."""

    @classmethod
    def create(cls, seconds: float = DEFAULT_SECONDS) -> "RingBuffer":
        """Make an empty ring for `seconds` of sound."""
        capacity = round(seconds * SAMPLE_RATE)
        return cls(SharedMemory.create(LINE + capacity * BYTES_PER_FRAME), capacity)

    @classmethod
    def attach(cls, handle: str) -> "RingBuffer":
        """Map the ring that the parent process made."""
        memory = SharedMemory.attach(handle)
        return cls(memory, memory.words[_CAPACITY])

    @property
    def handle(self) -> str:
        """What a child needs to `attach`, beside `pass_fds`."""
        return self._memory.handle

    @property
    def pass_fds(self) -> tuple[int, ...]:
        """The descriptors a child must inherit."""
        return self._memory.pass_fds

    @property
    def written(self) -> int:
        """The number that the next written frame will have."""
        return self._words[_WRITTEN]

    @property
    def oldest(self) -> int:
        """The first frame that can still be read."""
        return self._words[_OLDEST]

    @property
    def truncations(self) -> int:
        """How often frames were withdrawn: what was computed from frames past `written` is then void."""
        return self._words[_TRUNCATIONS]

    def room(self, played: int) -> int:
        """Return how many frames may be written while the ear is at frame `played`.

        Half the ring stays behind the ear as history, so the writer never overtakes what the player needs.
        """
        return max(0, played + self.capacity // 2 - self.written)

    def write(self, pcm: bytes) -> int:
        """Append s16le frames and return the number of the first. Raises ValueError on a torn or huge piece."""
        count, torn = divmod(len(pcm), BYTES_PER_FRAME)
        if torn or count > self.capacity:
            raise ValueError(f"{len(pcm)} bytes are not whole frames that fit into {self.capacity} frames")
        first = self.written
        # Readers must see that the oldest frames are gone before they are overwritten.
        self._words[_OLDEST] = max(self.oldest, first + count - self.capacity)
        fence()
        self._store(first, np.frombuffer(pcm, "<i2"))
        fence()
        self._words[_WRITTEN] = first + count
        return first

    def truncate(self, frame: int) -> None:
        """Withdraw the frames from number `frame` on; the next write goes there."""
        if not 0 <= frame <= self.written:
            raise ValueError(f"frame {frame} was never written")
        self._words[_WRITTEN] = frame
        self._words[_OLDEST] = min(self.oldest, frame)
        self._words[_TRUNCATIONS] += 1

    def read(self, start: int, stop: int) -> Samples:
        """Return a copy of the frames `start:stop`; those withdrawn, overwritten or not yet written are zero."""
        copy = np.zeros(max(0, stop - start), np.int16)
        first, last = max(start, self.oldest), min(stop, self.written)
        if first < last:
            self._load(first, copy[first - start : last - start])
        return copy

    def read_into(self, start: int, out: NDArray[np.float32]) -> None:
        """Fill `out` with frames from `start` on, as float32 (int16 / 32768, exact); zeros where there are none.

        Allocates next to nothing: for the audio thread.
        """
        first, last = max(start, self.oldest), min(start + len(out), self.written)
        if first >= last:
            out.fill(0)
            return
        fence()
        out[: first - start] = 0
        out[last - start :] = 0
        sound = out[first - start : last - start]
        at = first % self.capacity
        head = min(len(sound), self.capacity - at)
        np.multiply(self._samples[at : at + head], _SCALE, out=sound[:head])
        np.multiply(self._samples[: len(sound) - head], _SCALE, out=sound[head:])

    def close(self) -> None:
        """Unmap the memory; the ring is unusable after that."""
        del self._samples
        self._words.release()
        self._memory.close()

    def _store(self, first: int, frames: Samples) -> None:
        at = first % self.capacity
        head = min(len(frames), self.capacity - at)
        self._samples[at : at + head] = frames[:head]
        self._samples[: len(frames) - head] = frames[head:]

    def _load(self, first: int, out: Samples) -> None:
        at = first % self.capacity
        head = min(len(out), self.capacity - at)
        out[:head] = self._samples[at : at + head]
        out[head:] = self._samples[: len(out) - head]


_SCALE = np.float32(1 / 32768)
