"""The fixtures themselves: what is played is heard bit by bit, and what is left behind is found."""

import os
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from tests.fixtures import processes
from tests.fixtures.processes import Leftovers
from tests.fixtures.program import RunParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import RATE_HZ, Recorder, SoundServer

# Steps of 2^-24 are exact in float32; half a second of silence keeps the stream's first blocks out of it.
PLAY_A_RAMP = """
import numpy as np, sounddevice
ramp = (np.arange(48_000, dtype=np.float32) + 1) / 2**24
with sounddevice.OutputStream(48_000, channels=2, dtype="float32", latency=0.2) as stream:
    for part in (np.zeros(24_000, np.float32), ramp, np.zeros(24_000, np.float32)):
        stream.write(np.repeat(part[:, None], 2, axis=1))
    stream.abort()
"""


def test_a_float_ramp_is_heard_bit_by_bit(sound_server: SoundServer, recorder: Recorder) -> None:
    ramp = (np.arange(RATE_HZ, dtype=np.float32) + 1) / 2**24
    since = recorder.mark()
    player = processes.start([sys.executable, "-c", PLAY_A_RAMP], stderr=subprocess.PIPE)

    def ramp_is_over(heard: np.ndarray) -> bool:
        """the last step of the ramp"""
        return bool(np.any(heard == ramp[-1]))

    heard = recorder.wait_for(ramp_is_over, since, timeout_s=20)
    _, complaints = player.communicate(timeout=20)
    assert player.returncode == 0, complaints.decode()
    first = int(np.flatnonzero(heard)[0])
    np.testing.assert_array_equal(heard[first : first + len(ramp)], ramp)


def test_an_order_to_the_sound_server_reaches_it(sound_server: SoundServer) -> None:
    assert sound_server.pactl("get-default-sink").strip() == SoundServer.SINK


def test_the_display_shows_windows_of_child_processes(display: Display) -> None:
    script = (
        "from PySide6.QtWidgets import *; a = QApplication([]); w = QWidget(windowTitle='Here'); w.show(); a.exec()"
    )
    window = processes.start([sys.executable, "-c", script], env={**os.environ, **display.env})
    try:
        assert display.xdotool("search", "--sync", "--onlyvisible", "--name", "^Here$")
    finally:
        processes.end(window)


@pytest.fixture
def orphan() -> Iterator[int]:
    """A process whose parent has died: the hardest kind to find."""
    script = "import subprocess; print(subprocess.Popen(['sleep', '60'], stdout=-3, stderr=-3).pid)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=20, check=True)
    yield int(done.stdout)
    assert processes.wait_ended(int(done.stdout), 5)


def test_an_orphan_is_found_and_ended(orphan: int) -> None:
    before = Leftovers()
    before._processes.discard(orphan)
    assert before.find(grace_s=0) == [f"process {orphan}: sleep 60"]


def test_an_open_socket_is_found() -> None:
    import socket

    before = Leftovers()
    with socket.socket():
        assert len(before.find(grace_s=0)) == 1
    assert before.find(grace_s=0) == []


def test_a_program_that_hangs_is_ended(run_parlando: RunParlando, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fixtures.program.COMMAND", [sys.executable, "-c", "import signal; signal.pause()"])
    with pytest.raises(pytest.fail.Exception, match="did not end"):
        run_parlando("speak", timeout=0.5)
