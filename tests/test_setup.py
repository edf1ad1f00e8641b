"""packaging/setup.sh on machines that lack something, played by small programs that stand in for the system's."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ["sh", "cat", "chmod", "cksum", "cut", "dirname", "find", "grep", "mkdir", "mv", "rm", "sed", "sort", "tr"]


class Machine:
    """A checkout, and a PATH on which only the usual tools and the programs told to it exist."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "parlando"
        self.bin = folder / "bin"
        self.bin.mkdir()
        (self.checkout / "packaging").mkdir(parents=True)
        for name in ("packaging/setup.sh", "pyproject.toml", "uv.lock"):
            shutil.copy(ROOT / name, self.checkout / name)
        for name in TOOLS:
            (self.bin / name).symlink_to(shutil.which(name) or name)

    def has(self, name: str, script: str) -> None:
        program = self.checkout / name if name.startswith(".") else self.bin / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    def setup(self, what: str = "run") -> subprocess.CompletedProcess[str]:
        # An environment without PIP_* or UV_*: nothing of this machine's.
        return subprocess.run(
            [self.checkout / "packaging/setup.sh", what],
            env={"PATH": str(self.bin), "LC_ALL": "C"},
            capture_output=True,
            text=True,
            timeout=30,
        )

    def left(self) -> set[str]:
        return {entry.name for entry in self.checkout.iterdir()} - {"packaging", "pyproject.toml", "uv.lock"}


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A Debian with a good Python, all packages and uv in place, and no network; the user is not root."""
    made = Machine(tmp_path)
    made.has("python3", 'case "$2" in *version_info*) echo 3.11.2 /usr/bin/python3 ;; *) exit 0 ;; esac')
    made.has("dpkg-query", 'shift 2; for name; do echo "installed $name "; done')
    made.has("apt-cache", 'test "$1" = policy && echo "  Candidate: 1.0"')
    made.has("id", "echo 1000")
    made.has(".setup/uv/bin/uv", f'echo "$*" >>{made.checkout}/.setup/calls; {_uv(made)}')
    made.has(".setup/uv/bin/python", "exit 1")
    return made


def _uv(machine: Machine) -> str:
    version = next(line for line in (ROOT / "packaging/setup.sh").read_text().splitlines() if "UV_VERSION=" in line)
    venv = machine.checkout / ".venv/bin"
    return (
        f'case "$1" in --version) echo uv {version.split("=")[1]} ;; '
        f"sync | venv) mkdir -p {venv}; : >{venv}/python; chmod +x {venv}/python ;; esac"
    )


def calls(machine: Machine) -> list[str]:
    lines = (machine.checkout / ".setup/calls").read_text().splitlines()
    return [line.split()[0] for line in lines if line != "--version"]


def test_an_older_python_gets_one_sentence(machine: Machine) -> None:
    machine.has("python3", "echo 3.9.2 /usr/bin/python3")
    done = machine.setup()
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "needs Python 3.11, 3.12 or 3.13, and this machine has 3.9.2" in done.stderr
    assert machine.left() == {".setup"}


def test_a_newer_one_beside_it_is_taken(machine: Machine) -> None:
    machine.has("python3", "echo 3.9.2 /usr/bin/python3")
    machine.has("python3.12", "echo 3.12.3 /usr/bin/python3.12")
    assert machine.setup().returncode == 0


@pytest.mark.parametrize("what", ["run", "test", "bench"])
def test_without_root_one_command_is_printed_and_nothing_is_done(machine: Machine, what: str) -> None:
    machine.has("dpkg-query", "exit 1")
    done = machine.setup(what)
    commands = [line.strip() for line in done.stderr.splitlines() if "apt-get" in line]
    assert done.returncode == 1
    assert len(commands) == 1
    assert commands[0].startswith("su -c 'apt-get update && apt-get -y install")
    assert " libportaudio2 " in commands[0]
    assert (" xvfb" in commands[0]) == (what != "run")
    assert not (machine.checkout / ".venv").exists()
    assert not (machine.checkout / ".setup/apt.log").exists()


def test_sudo_is_offered_where_it_exists(machine: Machine) -> None:
    machine.has("dpkg-query", "exit 1")
    machine.has("sudo", "exit 1")
    assert "    sudo sh -c 'apt-get update && " in machine.setup().stderr


def test_sudo_without_password_installs(machine: Machine) -> None:
    machine.has("dpkg-query", "exit 1")
    machine.has("sudo", f'shift; echo "$@" >>{machine.bin}/ordered')
    assert machine.setup().returncode == 0
    assert "--no-remove" in (machine.bin / "ordered").read_text()


def test_packages_with_another_name_are_accepted(machine: Machine) -> None:
    absent = "libglib2.0-0 | libasound2-plugins) ;;"
    machine.has(
        "dpkg-query", f'shift 2; for name; do case $name in {absent} *) echo "installed $name " ;; esac; done'
    )
    assert machine.setup().returncode == 0


def test_the_second_run_does_nothing(machine: Machine) -> None:
    assert machine.setup().returncode == 0
    assert calls(machine) == ["sync"]
    assert (machine.setup().stderr, calls(machine)) == ("", ["sync"])


def test_sound_servers_that_are_not_the_desktop_s_own_are_unpacked_and_not_installed(machine: Machine) -> None:
    machine.has("apt-get", f'echo "$*" >>{machine.bin}/ordered; for last; do :; done; : >"${{last}}_1_all.deb"')
    machine.has("dpkg-deb", 'mkdir -p "$3/usr"')
    assert machine.setup("test").returncode == machine.setup("test").returncode == 0
    assert {"wireplumber", "pipewire-pulse"} <= {entry.name for entry in (machine.checkout / ".setup").iterdir()}
    assert "install" not in (machine.bin / "ordered").read_text()


def test_without_network_the_tests_of_pipewire_are_skipped(machine: Machine) -> None:
    done = machine.setup("test")
    assert done.returncode == 0
    assert "its tests are skipped" in done.stderr


def test_a_changed_lock_is_installed(machine: Machine) -> None:
    machine.setup()
    with (machine.checkout / "uv.lock").open("a") as lock:
        lock.write("\n")
    machine.setup()
    assert calls(machine) == ["sync", "sync"]


def test_an_interrupted_installation_is_made_again(machine: Machine) -> None:
    half = machine.checkout / ".venv/half"
    half.parent.mkdir()
    half.touch()
    (machine.checkout / ".setup/unfinished").touch()
    assert machine.setup().returncode == 0
    assert not half.exists()
    assert not (machine.checkout / ".setup/unfinished").exists()


def test_a_failed_installation_is_not_taken_for_done(machine: Machine) -> None:
    good = (machine.checkout / ".setup/uv/bin/uv").read_text()
    machine.has(".setup/uv/bin/uv", good.partition("\n")[2].replace("sync | venv)", "sync) exit 1 ;; venv)"))
    assert machine.setup().returncode != 0
    machine.has(".setup/uv/bin/uv", good.partition("\n")[2])
    assert machine.setup().returncode == 0
    assert calls(machine) == ["sync", "sync"]


def test_pip_s_index_is_handed_to_uv(machine: Machine) -> None:
    machine.has(".setup/uv/bin/python", 'test "$5" = global.index-url && echo https://mirror.invalid/simple')
    good = (machine.checkout / ".setup/uv/bin/uv").read_text().partition("\n")[2]
    machine.has(".setup/uv/bin/uv", f'echo "index $UV_DEFAULT_INDEX" >>{machine.bin}/seen; {good}')
    assert machine.setup().returncode == 0
    assert "index https://mirror.invalid/simple" in (machine.bin / "seen").read_text()
    assert calls(machine) == ["export", "venv", "pip"]


def test_other_words_are_refused(machine: Machine) -> None:
    assert machine.setup("walk").stderr == "usage: setup.sh run|test|bench|package\n"


def test_the_real_tools_are_there() -> None:
    assert [name for name in TOOLS if not shutil.which(name, path=os.defpath)] == []
