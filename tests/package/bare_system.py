"""A bare system of its own, in which the package is tried as a person would: installed by apt, run as a user."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.fixtures import processes

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / ".setup/bare-system"
MIRROR = "http://deb.debian.org/debian"
USER = 1000


class BareSystem:
    """A minimal system below a folder. Programs in it share the network and the X server's abstract socket."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *command: str, check: bool = True, **options: object) -> subprocess.CompletedProcess[str]:
        """Run a command as root."""
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            ["/usr/sbin/chroot", str(self.folder), *command],
            env=env,
            capture_output=True,
            text=True,
            timeout=600,
            **options,
        )
        assert not check or done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done

    def start(self, *command: str, env: dict[str, str] | None = None) -> subprocess.Popen[str]:
        """Start a program as an ordinary user, in a session of its own."""
        own = {"PATH": "/usr/bin:/bin", "HOME": "/srv/ann", "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": "/run/ann"}
        return processes.start(
            ["/usr/sbin/chroot", f"--userspec={USER}:{USER}", str(self.folder), *command],
            env=own | (env or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def ask(self, *command: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Run a program as an ordinary user to its end."""
        process = self.start(*command, env=env)
        out, err = process.communicate(timeout=120)
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def path(self, inside: str) -> Path:
        """Return where a path in the system lies outside."""
        return self.folder / inside.lstrip("/")


def codename() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("VERSION_CODENAME="))


def make_base() -> None:
    """Unpack a minimal system once; an interrupted one is made again."""
    part = BASE.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    log = subprocess.run(
        ["debootstrap", "--variant=minbase", codename(), str(part), MIRROR], capture_output=True, text=True
    )
    if log.returncode != 0:
        pytest.skip(f"no bare system can be made here: {log.stdout[-300:]}")
    part.rename(BASE)
