"""The worker process from the outside: its stdout carries frames alone, and it ends when its stdin does."""

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO

import pytest

from core.children import child_command
from core.engines import wire
from core.engines.wire import Frame, Kind
from core.paths import ROOT

LIMIT_S = 20
ENDLESS = wire.Request("She sells sea shells by the shore. " * 2000, "espeak-ng:en-us", 24_000)

LOUD_ENGINE = """
import os, sys
from core.engines import worker
from core.engines.null import NullEngine

class Loud(NullEngine):
    def check(self):
        print("printed", flush=True)
        os.write(1, b"written")

worker.make_engine = lambda name: Loud()
sys.exit(worker.main(["loud"]))
"""

Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[subprocess.Popen[bytes]] = []

    def start(*command: str) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            with contextlib.suppress(BrokenPipeError):
                stream.close()  # type: ignore[union-attr]


def worker(name: str = "espeak-ng") -> list[str]:
    return child_command("engine", name)


def read_frame(stdout: BinaryIO | None) -> Frame:
    assert stdout is not None
    kind, number, length = wire.decode_header(stdout.read(wire.HEADER.size))
    return Frame(kind, number, stdout.read(length))


def write(process: "subprocess.Popen[bytes]", kind: Kind, number: int, payload: bytes = b"") -> None:
    assert process.stdin is not None
    process.stdin.write(wire.encode(Frame(kind, number, payload)))
    process.stdin.flush()


def close_stdin(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdin is not None
    process.stdin.close()


def test_the_first_thing_it_says_is_that_it_is_ready(start: Start) -> None:
    assert read_frame(start(*worker()).stdout) == Frame(Kind.READY, 0)


def test_what_is_printed_goes_to_stderr(start: Start) -> None:
    process = start(sys.executable, "-c", LOUD_ENGINE)
    assert read_frame(process.stdout) == Frame(Kind.READY, 0)
    out, err = process.communicate(timeout=LIMIT_S)
    assert (out, err) == (b"", b"printed\nwritten")


def test_it_ends_with_its_stdin_in_the_middle_of_an_utterance_that_nobody_reads(start: Start) -> None:
    process = start(*worker())
    write(process, Kind.SYNTHESIZE, 1, wire.encode_request(ENDLESS))
    assert read_frame(process.stdout).kind is Kind.READY
    assert read_frame(process.stdout).kind is Kind.CHUNK
    close_stdin(process)
    assert process.wait(LIMIT_S) == 0


def test_it_ends_quietly_when_its_stdout_is_closed(start: Start) -> None:
    process = start(*worker())
    assert read_frame(process.stdout).kind is Kind.READY
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    write(process, Kind.SYNTHESIZE, 1, wire.encode_request(ENDLESS))
    assert process.wait(LIMIT_S) == 0
    assert process.stderr.read() == b""


@pytest.mark.parametrize("garbage", [b"help\n", b"\0" * 100, b"PE", wire.encode(Frame(Kind.SYNTHESIZE, 1, b"?"))])
def test_garbage_and_a_cut_command_do_not_keep_it(start: Start, garbage: bytes) -> None:
    process = start(*worker("null"))
    assert process.stdin is not None
    process.stdin.write(garbage)
    close_stdin(process)
    assert process.wait(LIMIT_S) == 0


def test_a_cancel_that_overtakes_its_utterance_is_kept(start: Start) -> None:
    process = start(*worker())
    assert read_frame(process.stdout).kind is Kind.READY
    request = wire.encode_request(ENDLESS)
    commands = [Frame(Kind.SYNTHESIZE, 1, request), Frame(Kind.SYNTHESIZE, 2, request), Frame(Kind.CANCEL, 2)]
    assert process.stdin is not None
    process.stdin.write(b"".join(map(wire.encode, commands)))
    process.stdin.flush()
    kinds = {1: Kind.CHUNK, 2: Kind.CHUNK}
    while kinds[2] is not Kind.DONE:
        frame = read_frame(process.stdout)
        kinds[frame.number] = frame.kind
    assert kinds == {1: Kind.DONE, 2: Kind.DONE}


def test_an_engine_that_cannot_start_says_why_and_ends(start: Start) -> None:
    process = start(*worker("nobody"))
    frame = read_frame(process.stdout)
    assert frame.kind is Kind.FAILED
    assert "nobody" in str(wire.decode_error(frame.payload))
    assert process.wait(LIMIT_S) == 1
