"""The ring: any sequence of writes, truncations and reads is that of a plain list of frames."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.audio.format import SAMPLE_RATE
from core.audio.ring import RingBuffer

ROOT = Path(__file__).resolve().parents[3]
CAPACITY = 240


@pytest.fixture
def ring() -> Iterator[RingBuffer]:
    ring = RingBuffer.create(CAPACITY / SAMPLE_RATE)
    yield ring
    ring.close()


def pcm(first: int, count: int) -> bytes:
    return (np.arange(first, first + count) % 30_000 + 1).astype("<i2").tobytes()


class Model:
    """What a ring should hold: a dictionary of frames, the oldest dropped."""

    def __init__(self) -> None:
        self.frames: dict[int, int] = {}
        self.written = self.oldest = 0

    def write(self, samples: list[int]) -> None:
        self.frames.update(enumerate(samples, self.written))
        self.written += len(samples)
        self.oldest = max(self.oldest, self.written - CAPACITY)

    def truncate(self, frame: int) -> None:
        self.written = frame
        self.oldest = min(self.oldest, frame)

    def read(self, start: int, stop: int) -> list[int]:
        there = range(self.oldest, self.written)
        return [self.frames[frame] if frame in there else 0 for frame in range(start, stop)]


steps = st.one_of(
    st.tuples(st.just("write"), st.integers(0, CAPACITY)),
    st.tuples(st.just("truncate"), st.floats(0, 1)),
    st.tuples(st.just("read"), st.tuples(st.integers(-20, CAPACITY), st.integers(0, CAPACITY + 50))),
)


@given(st.lists(steps, max_size=30))
def test_any_sequence_equals_the_model(actions: list[tuple[str, object]]) -> None:
    ring, model = RingBuffer.create(CAPACITY / SAMPLE_RATE), Model()
    for number, (action, value) in enumerate(actions):
        match action, value:
            case "write", int(count):
                frames = [number * 1000 + at - 16_000 for at in range(count)]
                assert ring.write(np.array(frames, "<i2").tobytes()) == model.written
                model.write(frames)
            case "truncate", float(share):
                frame = int(share * model.written)
                ring.truncate(frame)
                model.truncate(frame)
            case "read", (int(behind), int(count)):
                start = model.written - behind
                expected = model.read(start, start + count)
                assert ring.read(start, start + count).tolist() == expected
                out = np.full(count, np.nan, np.float32)
                ring.read_into(start, out)
                assert (out * 32768).tolist() == expected
        assert (ring.written, ring.oldest) == (model.written, model.oldest)
    ring.close()


def test_room_keeps_half_the_ring_as_history(ring: RingBuffer) -> None:
    assert ring.room(0) == CAPACITY // 2
    ring.write(pcm(0, 100))
    assert ring.room(0) == CAPACITY // 2 - 100
    assert ring.room(100) == CAPACITY // 2
    ring.write(pcm(100, ring.room(100)))
    assert ring.room(100) == 0
    assert ring.oldest <= 100
    assert ring.room(0) == 0, "the ear went back: nothing may be written until it has come on"


def test_pieces_that_do_not_fit_are_refused(ring: RingBuffer) -> None:
    with pytest.raises(ValueError, match="whole frames"):
        ring.write(b"\0")
    with pytest.raises(ValueError, match="240 frames"):
        ring.write(bytes(2 * CAPACITY + 2))
    with pytest.raises(ValueError, match="never written"):
        ring.truncate(1)
    assert ring.written == 0


def test_withdrawn_frames_are_counted(ring: RingBuffer) -> None:
    ring.write(pcm(0, 50))
    ring.truncate(20)
    assert (ring.written, ring.truncations) == (20, 1)


READER = """
import sys
from core.audio.ring import RingBuffer
ring = RingBuffer.attach(sys.argv[1])
print(ring.capacity, ring.written, ring.read(ring.oldest, ring.written).tolist())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are not passed on there")
def test_another_process_sees_the_same(ring: RingBuffer) -> None:
    ring.write(pcm(0, 200))
    ring.write(pcm(200, 100))
    command = [sys.executable, "-c", READER, ring.handle]
    done = subprocess.run(command, pass_fds=ring.pass_fds, cwd=ROOT, capture_output=True, text=True, timeout=30)
    held = ring.read(60, 300).tolist()
    assert done.stdout.strip() == f"{CAPACITY} 300 {held}", done.stderr


def open_descriptors() -> set[str]:
    return {entry.name for entry in Path("/proc/self/fd").iterdir()}


@pytest.mark.skipif(sys.platform != "linux", reason="descriptors are listed in /proc")
def test_closing_gives_the_memory_back(ring: RingBuffer) -> None:
    before = open_descriptors()
    other = RingBuffer.create()
    other.write(pcm(0, 10))
    other.close()
    assert open_descriptors() == before
