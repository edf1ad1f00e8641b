"""Parlando as the voice of the whole desktop: a real speech-dispatcher, `spd-say`, and a client of its protocol."""

import os
import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.fixtures import processes
from tests.fixtures.processes import patience
from tests.fixtures.program import Profile, RunParlando
from tests.fixtures.sound import AUDIBLE, RATE_HZ, Recorder, SoundServer
from tests.fixtures.waiting import LIMIT_S, wait_until

pytestmark = pytest.mark.skipif(
    shutil.which("speech-dispatcher") is None, reason="speech-dispatcher is not installed"
)

SENTENCE = "This is a sentence that takes a while to be heard to its end. "


class Client:
    """Speaks SSIP with the dispatcher, a line at a time."""

    def __init__(self, file: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(patience(LIMIT_S))
        self._socket.connect(str(file))
        self._lines = self._socket.makefile("rb")
        self.events: list[str] = []
        for line in ("CLIENT_NAME test:test:main", "NOTIFICATION ALL ON", "SSML_MODE ON", "OUTPUT_MODULE parlando"):
            self.order(f"SET SELF {line}")

    def close(self) -> None:
        self._lines.close()
        self._socket.close()

    def order(self, line: str) -> list[str]:
        """Give an order; return its answer. Events that come in between are kept."""
        self._socket.sendall(f"{line}\r\n".encode())
        while (answer := self._block())[-1].startswith("7"):
            self.events.append(self._event(answer))
        assert answer[-1].startswith("2"), f"{line}: {answer}"
        return answer

    def speak(self, ssml: str) -> None:
        self.order("SPEAK")
        self.order(f"{ssml}\r\n.")

    def until(self, event: str) -> list[str]:
        """Wait for an event; return all up to it."""
        while event not in self.events:
            self.events.append(self._event(self._block()))
        at = self.events.index(event) + 1
        seen, self.events = self.events[:at], self.events[at:]
        return seen

    def _event(self, block: list[str]) -> str:
        return block[-2][4:] if "INDEX" in block[-1] else block[-1][4:]

    def _block(self) -> list[str]:
        lines = [self._lines.readline().decode().strip()]
        while lines[-1][3:4] == "-":
            lines.append(self._lines.readline().decode().strip())
        return lines


@pytest.fixture
def dispatcher(sound_server: SoundServer, run_parlando: RunParlando, profile: Profile) -> Iterator[Path]:
    """A speech-dispatcher with Parlando's module in it."""
    assert run_parlando("speech-dispatcher", "install", "--default").returncode == 0
    quiet = subprocess.DEVNULL
    running = processes.start(["speech-dispatcher", "-s"], stdin=quiet, stdout=quiet, stderr=quiet)
    file = Path(os.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher" / "speechd.sock"
    wait_until(lambda: file.exists() or running.poll() is not None, "speech-dispatcher")
    assert running.poll() is None, "speech-dispatcher does not start"
    yield file
    processes.end(running)


@pytest.fixture
def client(dispatcher: Path) -> Iterator[Client]:
    with_it = Client(dispatcher)
    yield with_it
    with_it.close()


def audible_seconds(samples: np.ndarray) -> float:
    loud = np.flatnonzero(np.abs(samples) >= AUDIBLE)
    return (int(loud[-1]) - int(loud[0]) + 1) / RATE_HZ


def test_spd_say_speaks_with_our_voice_and_ends_with_it(dispatcher: Path, recorder: Recorder) -> None:
    since = recorder.mark()
    subprocess.run(["spd-say", "--wait", SENTENCE], check=True, timeout=patience(LIMIT_S))
    assert audible_seconds(recorder.wait_for_silence(since)) > 2
    listed = subprocess.run(["spd-say", "-L"], capture_output=True, text=True, check=True)
    assert len(re.findall(r"^\s*English \(", listed.stdout, re.MULTILINE)) > 3


def test_marks_stop_pause_and_speed(client: Client, recorder: Recorder) -> None:
    client.speak('<speak>One <mark name="a"/>two three, <mark name="b"/>four.<mark name="c"/></speak>')
    assert client.until("END") == ["BEGIN", "a", "b", "c", "END"]

    since = recorder.mark()
    client.speak(f"<speak>{SENTENCE * 5}</speak>")
    recorder.wait_for_sound(since)
    client.order("STOP SELF")
    assert client.until("CANCELED") == ["BEGIN", "CANCELED"]
    assert audible_seconds(recorder.wait_for_silence(since)) < 3

    since = recorder.mark()
    client.speak(f"<speak>{SENTENCE * 2}</speak>")
    recorder.wait_for_sound(since)
    client.order("PAUSE SELF")
    assert client.until("PAUSED")[-1] == "PAUSED"
    recorder.wait_for_silence(since)
    since = recorder.mark()
    client.order("RESUME SELF")
    recorder.wait_for_sound(since)
    client.until("END")

    lengths = []
    for rate in (0, 100):
        client.order(f"SET SELF RATE {rate}")
        since = recorder.mark()
        client.speak(f"<speak>{SENTENCE}</speak>")
        client.until("END")
        lengths.append(audible_seconds(recorder.wait_for_silence(since)))
    assert lengths[0] / lengths[1] == pytest.approx(3, rel=0.1)


def test_it_is_taken_away_without_a_trace(run_parlando: RunParlando, profile: Profile) -> None:
    before = sorted(profile.home.rglob("*"))
    own = Path(profile.env["XDG_CONFIG_HOME"]) / "speech-dispatcher" / "speechd.conf"
    assert run_parlando("speech-dispatcher", "install", "--default").returncode == 0
    assert own.read_text() == "DefaultModule parlando # by parlando\n"
    assert run_parlando("speech-dispatcher", "remove").returncode == 0
    left = [each for each in sorted(profile.home.rglob("*")) if each not in before and each.is_file()]
    assert left == []
