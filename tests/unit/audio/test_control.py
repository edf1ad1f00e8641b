"""The control block: what one process writes another reads whole, also when the writer dies in the middle."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count, pairwise
from pathlib import Path
from time import monotonic

import pytest

from core.audio.control import STAMPS, Anchor, Command, ControlBlock, PlayState, Stamp

ROOT = Path(__file__).resolve().parents[3]

WRITER = """
import sys, threading
from core.audio.control import Anchor, Command, ControlBlock, PlayState, Stamp
control = ControlBlock.attach(sys.argv[1])
over = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), over.set())).start()
n = 0
while not over.is_set():
    n += 1
    control.add_stamp(Stamp(n, n * 2.0, n * 3.0, n * 4))
    control.send(Command(n, PlayState(n % 3), n * 5, n * 0.5, n * 7))
    control.set_anchor(Anchor(n, n * 2, n * 3, n * 4.0))
    if n == 100:
        print("going", flush=True)
"""


@pytest.fixture
def control() -> Iterator[ControlBlock]:
    control = ControlBlock.create()
    yield control
    control.close()


@contextmanager
def writing(control: ControlBlock) -> Iterator[None]:
    command = [sys.executable, "-c", WRITER, control.handle]
    with subprocess.Popen(
        command, cwd=ROOT, pass_fds=control.pass_fds, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stdout.readline() == b"going\n"
        yield
        assert process.poll() is None
        assert process.stdin
        process.stdin.close()


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are not passed on there")
def test_nothing_is_read_torn_from_another_process(control: ControlBlock) -> None:
    commands, anchors = set(), set()
    at_first = control.command()
    deadline = monotonic() + 60
    with writing(control):
        # Until both ends have run at the same time for long enough, or nothing is tested.
        for tries in count():
            if tries >= 20_000 and len(commands) > 100 and len(anchors) > 100:
                break
            assert monotonic() < deadline
            command = control.command()
            if command == at_first:  # the other end is about to begin
                continue
            n = command.generation
            assert command == Command(n, PlayState(n % 3), n * 5, n * 0.5, n * 7)
            commands.add(n)
            anchor = control.anchor()
            assert anchor
            n = anchor.output
            assert anchor == Anchor(n, n * 2, n * 3, n * 4.0)
            anchors.add(n)


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are not passed on there")
def test_stamps_of_another_process_come_whole_and_in_order(control: ControlBlock) -> None:
    seen = 0
    with writing(control):
        for _ in range(200):
            stamps = list(control.stamps())
            assert all(stamp == Stamp(n, n * 2.0, n * 3.0, n * 4) for stamp in stamps for n in [stamp.output])
            assert all(newer.output - older.output == 1 for newer, older in pairwise(stamps))
            seen = max(seen, len(stamps))
    assert 10 < seen < STAMPS


def test_what_is_sent_is_what_is_read(control: ControlBlock) -> None:
    assert control.command() == Command(0, PlayState.STOPPED, 0, 1.0, None)
    assert control.anchor() is None
    assert list(control.stamps()) == []
    command = Command(3, PlayState.PAUSED, 2**40, 1.7, None, (2**41, 2**41 + 7))
    control.send(command)
    assert control.command() == command
    for number in range(STAMPS + 5):
        control.add_stamp(Stamp(number, 0.5, 1.0, 3))
    outputs = [stamp.output for stamp in control.stamps()]
    assert outputs == list(range(STAMPS + 4, 5, -1))


def test_a_writer_that_died_in_the_middle_stops_nobody(control: ControlBlock) -> None:
    control.send(Command(1, PlayState.PLAYING, 10, 1.0, None))
    before = control.command()
    control._lock(0)
    assert control.command() == before
    control.send(Command(2, PlayState.PLAYING, 20, 1.0, None))
    assert control.command().generation == 2
