"""The priority that is asked of rtkit for the thread that plays; a stand-in for it is on a private bus."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.audio import priority
from core.audio.playback import Playback
from tests.fixtures import processes

if sys.platform != "linux":
    pytest.skip("rtkit is Linux's", allow_module_level=True)

STAND_IN = Path(__file__).resolve().parents[1] / "fixtures" / "rtkit.py"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus of its own, which programs take for the system's."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = processes.start(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert daemon.stdout
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.stdout.readline().decode().strip())
    yield
    processes.end(daemon)


@pytest.fixture
def rtkit(bus: None) -> Iterator["subprocess.Popen[bytes]"]:
    """The stand-in; each wish that it grants is a line of its output."""
    process = processes.start(["/usr/bin/python3", str(STAND_IN)], stdout=subprocess.PIPE)
    assert process.stdout and process.stdout.readline() == b"ready\n"
    yield process
    processes.end(process)


def granted(rtkit: "subprocess.Popen[bytes]") -> tuple[int, int]:
    assert rtkit.stdout
    thread, nice = json.loads(rtkit.stdout.readline())
    return thread, nice


def ask(nice: int = priority.NICE) -> tuple[int, bool, str]:
    """Ask in a process of its own: libdbus looks for the bus's address once, and this one may have used it before.

    Returns the thread that asked, whether that was granted, and what was said in the error output.
    """
    program = (
        "import threading as t; from core.audio import priority; "
        f"priority.NICE = {nice}; thread = t.get_native_id(); print(thread, priority.raise_priority(thread))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=processes.patience(30)
    )
    thread, answer = done.stdout.split()
    return int(thread), answer == "True", done.stderr


def test_it_is_asked_for_one_thread(rtkit: "subprocess.Popen[bytes]") -> None:
    thread, was_granted, said = ask()
    assert was_granted and said == ""
    assert granted(rtkit) == (thread, -11)


@pytest.mark.usefixtures("rtkit")
def test_a_refusal_is_told_and_nothing_else() -> None:
    assert ask(nice=-16)[1:] == (False, "")


@pytest.mark.usefixtures("bus")
def test_without_rtkit_nothing_happens() -> None:
    assert ask()[1:] == (False, "")


def test_without_a_bus_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    assert ask()[1:] == (False, "")


def has_thread(pid: int | None, thread: int) -> bool:
    return Path(f"/proc/{pid}/task/{thread}").exists()


@pytest.mark.usefixtures("sound")
@pytest.mark.parametrize("output", ["pulse", "sounddevice"])
async def test_the_player_asks_for_the_thread_that_plays(rtkit: "subprocess.Popen[bytes]", output: str) -> None:
    playback = Playback(ring_seconds=1, output=output)
    await playback.start()
    thread, _ = granted(rtkit)
    is_its_own = has_thread(playback.pid, thread)
    await playback.close()
    assert is_its_own and thread != playback.pid
