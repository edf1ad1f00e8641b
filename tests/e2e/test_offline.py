"""Offline, seen from outside of the program: what its processes have in the system's table of sockets."""

import json
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fixtures.processes import descendants
from tests.fixtures.program import Profile, StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import Recorder, SoundServer
from tests.fixtures.waiting import wait_until

NO_MODEL = "No language model answers"


class Elsewhere:
    """Something that listens at this computer's outward address, as another computer would; counts who comes."""

    def __init__(self) -> None:
        self.address = _outward_address()
        self._listener = socket.create_server((self.address, 0))
        self.port = self._listener.getsockname()[1]
        self.callers = 0
        threading.Thread(target=self._count, daemon=True).start()

    def _count(self) -> None:
        try:
            while True:
                caller = self._listener.accept()[0]
                self.callers += 1
                caller.close()
        except OSError:
            return

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


def _outward_address() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: only the way is looked up
        except OSError:
            pytest.skip("this computer has no address but loopback")
        return str(probe.getsockname()[0])


@pytest.fixture
def elsewhere() -> Iterator[Elsewhere]:
    place = Elsewhere()
    yield place
    place.close()


def ends_outside(root: int) -> set[str]:
    """Return the other ends of a process tree's sockets that are neither loopback nor nowhere."""
    inodes = {inode for pid in (root, *descendants(root)) for inode in _sockets_of(pid)}
    found = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in inodes and not _is_loopback(fields[2].partition(":")[0]):
                found.add(fields[2])
    return found


def _sockets_of(pid: int) -> set[str]:
    links = set()
    try:
        for link in Path(f"/proc/{pid}/fd").iterdir():
            target = str(link.readlink())
            if target.startswith("socket:["):
                links.add(target[8:-1])
    except OSError:  # it has just ended, or closed one
        pass
    return links


def _is_loopback(address: str) -> bool:
    nowhere = set(address) == {"0"}
    is_v4 = len(address) == 8 and address.endswith("7F")
    return nowhere or is_v4 or address == f"{'0' * 24}01000000"


@pytest.mark.parametrize("offline", [True, False], ids=["offline", "not offline"])
def test_nothing_but_loopback_is_opened(
    elsewhere: Elsewhere,
    offline: bool,
    sound_server: SoundServer,
    display: Display,
    recorder: Recorder,
    profile: Profile,
    start_parlando: StartParlando,
    tmp_path: Path,
) -> None:
    """The listener has chosen a voice and a language model elsewhere, opens a text, speaks and asks."""
    place = f"{elsewhere.address}:{elsewhere.port}"
    wishes = {
        "privacy.offline": offline,
        "server.url": f"http://{place}",
        "speech.voice": f"leah@{place}",
        "ask.base_url": f"http://{place}/v1",
    }
    folder = Path(profile.env["XDG_CONFIG_HOME"]) / "parlando"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps(wishes))
    (tmp_path / "story.txt").write_text("Once upon a time.")
    process = start_parlando(
        str(tmp_path / "story.txt"), env=display.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    window = display.xdotool("search", "--sync", "--onlyvisible", "--name", "^story — Parlando$").split()[0]
    display.xdotool("windowactivate", "--sync", window)
    since, seen = recorder.mark(), set[str]()
    display.xdotool("key", "F8")
    watching = threading.Event()

    def watch() -> None:
        while not watching.wait(0.005):
            seen.update(ends_outside(process.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        recorder.wait_for_sound(since)  # a voice of this computer reads, whatever was chosen
        display.xdotool("key", "ctrl+k")
        display.xdotool("type", "--delay", "3", "Who goes there?")
        display.xdotool("key", "Return")
        if offline:
            told = Path(profile.env["XDG_STATE_HOME"]) / "parlando" / "parlando.log"
            wait_until(lambda: NO_MODEL in told.read_text(), "the question to come to nothing")
        else:
            wait_until(lambda: elsewhere.callers, "a call: so the wishes do lead outside")
    finally:
        watching.set()
        watcher.join()
    display.xdotool("key", "Escape", "ctrl+q")
    if offline:
        assert (elsewhere.callers, seen) == (0, set())
