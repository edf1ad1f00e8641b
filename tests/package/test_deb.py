"""The .deb in a system where nothing else is: it installs, runs, speaks, upgrades, and goes without a trace."""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.fixtures import kokoro, natural, processes
from tests.fixtures.program import Profile
from tests.fixtures.screen import Display
from tests.fixtures.sound import RATE_HZ, Recorder, Samples, SoundServer
from tests.package.bare_system import BareSystem
from tests.package.glance import Glance

pytestmark = [pytest.mark.package, pytest.mark.timeout(1200)]

ROOT = Path(__file__).resolve().parents[2]
TREE = "/usr/lib/parlando"
ROUNDS = 7
SENTENCE = "The package speaks as well as its source does, in a place where nothing else is installed."


@pytest.fixture(scope="session")
def deb() -> Path:
    found = sorted((ROOT / "dist").glob("parlando_*_*.deb"), key=lambda file: file.stat().st_mtime)
    assert found, "no package: run make package first"
    return found[-1]


@pytest.fixture(scope="session")
def before(bare_system: BareSystem) -> set[str]:
    """What files there were before the package came."""
    return _files(bare_system)


@pytest.fixture(scope="session")
def installed(bare_system: BareSystem, before: set[str], deb: Path) -> BareSystem:
    """The system after an upgrade: first a lower version of the same tree, used once, then the package itself."""
    assert before
    older = _older(deb, bare_system.path("/tmp/older.deb"))
    bare_system.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{older.name}")
    assert bare_system.ask("parlando", "--version").stdout == "parlando 0.0.1\n"
    settings = bare_system.path("/srv/ann/.config/parlando/settings.json")
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"speech.rate": 1.3}))
    page = bare_system.path("/srv/ann/.local/share/parlando/kept.txt")
    page.parent.mkdir(parents=True)
    page.write_text("mine")
    bare_system.run("chown", "-R", "ann:ann", "/srv/ann")
    shutil.copy(deb, bare_system.path("/tmp/parlando.deb"))
    bare_system.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/tmp/parlando.deb")
    return bare_system


def _older(deb: Path, target: Path) -> Path:
    """Pack the same tree under a lower version."""
    tree = target.with_suffix("")
    subprocess.run(["dpkg-deb", "-R", deb, tree], check=True)
    for file in [tree / "DEBIAN/control", *tree.glob("usr/lib/parlando/_internal/parlando-*.dist-info/METADATA")]:
        lines = file.read_text().splitlines()
        file.write_text("".join(f"{'Version: 0.0.1' if one.startswith('Version:') else one}\n" for one in lines))
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "-b", tree, target], check=True)
    shutil.rmtree(tree)
    return target


def _files(system: BareSystem) -> set[str]:
    """Name all files but the package manager's own records, what it downloaded, and users' homes."""
    command = ["find", str(system.folder), "-xdev", "-not", "-type", "d", "-printf", "%P\\n"]
    found = subprocess.check_output(command, text=True).splitlines()
    return {
        name for name in found if not re.match(r"(proc|tmp|srv|run|dev)/|var/(lib/(dpkg|apt)|cache|log)/", name)
    }


@pytest.fixture
def heard_inside(installed: BareSystem, sound_server: SoundServer) -> Iterator[dict[str, str]]:
    """What a program in the system needs to play on the private sound server."""
    sound_server.pactl("load-module", "module-native-protocol-tcp", "port=47130", "auth-anonymous=1")
    yield {"PULSE_SERVER": "tcp:127.0.0.1:47130"}
    sound_server.pactl("unload-module", "module-native-protocol-tcp")


def window_speaks(
    system: BareSystem, program: str, env: dict[str, str], display: Display, recorder: Recorder
) -> Samples:
    """Open a text in the window, press F8, and return what is heard; AssertionError where nothing is."""
    system.path("/srv/ann/text.txt").write_text(SENTENCE)
    process = system.start(program, "/srv/ann/text.txt", env=env | display.env)
    try:
        display.xdotool("search", "--sync", "--onlyvisible", "--name", "Parlando", timeout_s=60)
        since = recorder.mark()
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            # A key that comes before the text or the voice asks for nothing; the next one is heard.
            display.xdotool(
                "search", "--onlyvisible", "--name", "Parlando", "windowactivate", "--sync", "key", "F8"
            )
            try:
                recorder.wait_for_sound(since, timeout_s=4)
                break
            except AssertionError:
                continue
        return recorder.wait_for_silence(since, quiet_s=1.0, timeout_s=20)
    finally:
        processes.end(process)


def is_speech(samples: Samples) -> bool:
    """Tell speech from a click, a tone or noise: its energy lies in the voice's band and comes in syllables."""
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    if not len(loud) or loud[-1] - loud[0] < 2 * RATE_HZ:
        return False
    part = samples[loud[0] : loud[-1]].astype(np.float64)
    power = np.abs(np.fft.rfft(part)) ** 2
    pitch = np.fft.rfftfreq(len(part), 1 / RATE_HZ)
    in_band = power[(pitch > 80) & (pitch < 5000)].sum() / power.sum()
    block = RATE_HZ // 50
    level = np.sqrt((part[: len(part) // block * block].reshape(-1, block) ** 2).mean(axis=1))
    swings = np.diff((level > 0.35 * level.max()).astype(int)).clip(0).sum() / (len(part) / RATE_HZ)
    return bool(in_band > 0.7 and 1 < swings < 12)


def test_the_window_speaks(
    installed: BareSystem, heard_inside: dict[str, str], display: Display, recorder: Recorder
) -> None:
    assert is_speech(window_speaks(installed, "parlando", heard_inside, display, recorder))


def test_without_its_voices_data_nothing_is_heard(
    installed: BareSystem, heard_inside: dict[str, str], display: Display, recorder: Recorder
) -> None:
    installed.run("cp", "-a", TREE, "/opt/voiceless")
    installed.run("rm", "-r", "/opt/voiceless/_internal/espeakng_loader/espeak-ng-data")
    with pytest.raises(AssertionError, match="not heard"):
        window_speaks(installed, "/opt/voiceless/parlando", heard_inside, display, recorder)
    installed.run("rm", "-r", "/opt/voiceless")


@pytest.mark.parametrize(("output", "missing"), [("sounddevice", "portaudio"), ("pulse", "pulse")])
def test_without_its_sound_library_nothing_is_heard(
    output: str,
    missing: str,
    installed: BareSystem,
    heard_inside: dict[str, str],
    display: Display,
    recorder: Recorder,
) -> None:
    """Each way to the loudspeaker by itself: with its library the same window is heard, without it is not."""
    env = heard_inside | {"HOME": f"/srv/ann/{output}"}
    settings = installed.path(f"/srv/ann/{output}/.config/parlando/settings.json")
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"sound.output": output}))
    installed.run("chown", "-R", "ann:ann", f"/srv/ann/{output}")
    assert is_speech(window_speaks(installed, "parlando", env, display, recorder))
    libraries = [*installed.path("/usr/lib").glob(f"*/lib{missing}.so*")]
    assert libraries
    for file in libraries:
        file.rename(file.with_name(f"{file.name}.away"))
    try:
        with pytest.raises(AssertionError, match="not heard"):
            window_speaks(installed, "parlando", env, display, recorder)
    finally:
        for file in libraries:
            file.with_name(f"{file.name}.away").rename(file)


def test_it_has_what_the_source_tree_has(installed: BareSystem, profile: Profile) -> None:
    for question in (["voices", "--json"], ["export", "--help"], ["--help"]):
        source = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *question],
            env={**os.environ, "LC_ALL": "C.UTF-8", "COLUMNS": "80"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert installed.ask("parlando", *question, env={"COLUMNS": "80"}).stdout == source.stdout


def test_an_upgrade_keeps_what_is_the_users(installed: BareSystem) -> None:
    assert installed.ask("parlando", "--version").stdout != "parlando 0.0.1\n"
    assert json.loads(installed.path("/srv/ann/.config/parlando/settings.json").read_text())["speech.rate"] == 1.3
    assert installed.path("/srv/ann/.local/share/parlando/kept.txt").read_text() == "mine"


def test_it_runs_from_a_folder_with_any_name_that_cannot_be_written_to(installed: BareSystem) -> None:
    folder = "/opt/Größe und Maß, 読む"
    installed.run("mkdir", "-p", folder)
    installed.run("cp", "-a", TREE, f"{folder}/parlando")
    installed.run("chmod", "-R", "a-w", folder)
    installed.path("/srv/ann/text.txt").write_text(SENTENCE)
    done = installed.ask(f"{folder}/parlando/parlando", "export", "/srv/ann/text.txt", "/srv/ann/speech.wav")
    assert done.returncode == 0, done.stderr
    assert installed.path("/srv/ann/speech.wav").stat().st_size > 100_000
    installed.run("rm", "-r", folder)


def test_without_a_home_to_write_to_it_says_so_and_runs(installed: BareSystem, display: Display) -> None:
    process = installed.start("parlando", env={"HOME": "/nonexistent"} | display.env)
    try:
        display.xdotool("search", "--sync", "--onlyvisible", "--name", "Parlando", timeout_s=60)
        front = ["search", "--onlyvisible", "--name", "Parlando", "windowactivate", "--sync"]
        display.xdotool(*front, "type", "This can be read, but not kept.")
        display.xdotool(*front, "key", "ctrl+q")
        _, told = process.communicate(timeout=60)
    finally:
        processes.end(process)
    assert process.returncode == 0
    assert "library cannot be used" in told and "Traceback" not in told


def test_it_starts_as_fast_as_its_source(installed: BareSystem, display: Display, profile: Profile) -> None:
    """First picture at most 1.3 times the source tree's, by the median of some starts each, in turn."""

    def frozen() -> subprocess.Popen[str]:
        return installed.start("parlando", env=display.env)

    def source() -> subprocess.Popen[bytes]:
        command = [sys.executable, str(ROOT / "main.py")]
        return processes.start(command, env={**os.environ, **display.env}, stdin=subprocess.DEVNULL)

    times: dict[str, list[float]] = {"frozen": [], "source": []}
    with Glance(display.env["DISPLAY"]) as glance:
        empty = glance.colour()
        for number in range(ROUNDS + 1):
            for name, start in (("frozen", frozen), ("source", source)):
                glance.wait_until(empty, is_there=True)
                began = time.monotonic()
                process = start()
                painted = glance.wait_until(empty, is_there=False, timeout_s=60)
                if number:  # the first ones fill the disk's cache
                    times[name].append(painted - began)
                processes.end(process)
    medians = {name: statistics.median(each) for name, each in times.items()}
    print(f"first picture, median of {ROUNDS}: {medians}")
    assert medians["frozen"] <= 1.3 * medians["source"], medians


def test_natural_voices_come_with_a_package_of_their_own(installed: BareSystem, deb: Path) -> None:
    voice = installed.path("/srv/ann/voice")
    voice.mkdir()
    installed.path("/srv/ann/kokoro").mkdir()
    natural.write_pair(voice, "en_US-own-low", natural.model(), natural.config())
    refused = installed.ask("parlando", "voices", "import", "/srv/ann/voice")
    assert refused.returncode == 1 and "parlando-natural" in refused.stderr
    add_on = deb.with_name(deb.name.replace("parlando_", "parlando-natural_"))
    shutil.copy(add_on, installed.path("/tmp/natural.deb"))
    installed.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "/tmp/natural.deb")
    taken = installed.ask("parlando", "voices", "import", "/srv/ann/voice")
    assert (taken.returncode, taken.stdout) == (0, "piper:en_US-own-low\n"), taken.stderr
    installed.path("/srv/ann/text.txt").write_text(SENTENCE)
    command = ["export", "/srv/ann/text.txt", "/srv/ann/natural.wav", "--voice", "piper:en_US-own-low"]
    done = installed.ask("parlando", *command)
    assert done.returncode == 0, done.stderr
    assert installed.path("/srv/ann/natural.wav").stat().st_size > 100_000
    kokoro.write(installed.path("/srv/ann/kokoro"))
    taken = installed.ask("parlando", "voices", "import", "/srv/ann/kokoro")
    assert (taken.returncode, taken.stdout) == (0, f"kokoro:{kokoro.KEY}\n"), taken.stderr
    installed.run("apt-get", "purge", "-y", "-qq", "parlando-natural")
    installed.run("rm", "-r", "/srv/ann/.local/share/parlando/voices")
    assert not installed.path(f"{TREE}/_internal/piper").exists()


def test_what_the_desktop_reads_is_valid(installed: BareSystem) -> None:
    share = installed.path("/usr/share")
    entry = share / "applications/parlando.desktop"
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    page = share / "metainfo/org.parlando.Parlando.metainfo.xml"
    subprocess.run(["appstreamcli", "validate", "--no-net", str(page)], check=True)
    assert (share / "man/man1/parlando.1.gz").exists()
    assert len([*share.glob("icons/hicolor/*/apps/parlando.*")]) >= 9
    assert (share / "doc/parlando/licences/README.txt").exists()


def test_it_fits(installed: BareSystem, deb: Path) -> None:
    tree = installed.path(TREE)
    total = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    assert total <= 230e6
    assert deb.stat().st_size <= 70e6


def test_it_goes_without_a_trace(installed: BareSystem, before: set[str]) -> None:
    """Last, for it takes the package away. What it depends on is apt's to remove, and the home is its owner's."""
    installed.run("apt-get", "purge", "-y", "-qq", "parlando")
    installed.run("apt-get", "autoremove", "-y", "-qq", "--purge")
    left = {name for name in _files(installed) - before if "parlando" in name}
    assert not left
    assert installed.path("/srv/ann/.config/parlando/settings.json").exists()
