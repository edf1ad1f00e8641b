"""The package's tests: apart from the quick suite (`make package-test`), on its fixtures and a bare system."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest

from tests.package.bare_system import BASE, USER, BareSystem, make_base


@pytest.fixture(scope="session")
def bare_system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareSystem]:
    """A minimal system with an ordinary user, and nothing of ours in it yet."""
    if os.geteuid() != 0:
        pytest.skip("a bare system is made by root")
    if not BASE.exists():
        make_base()
    folder = tmp_path_factory.mktemp("bare") / "system"
    subprocess.run(["cp", "-a", "--reflink=auto", str(BASE), str(folder)], check=True)
    # pytest's own folders are closed to others, and this user is another.
    for parent in [folder, *folder.parents][:4]:
        if str(parent).startswith(str(tmp_path_factory.getbasetemp().parent.parent)):
            parent.chmod(parent.stat().st_mode | 0o055)
    system = BareSystem(folder)
    shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
    subprocess.run(["mount", "-t", "proc", "proc", str(folder / "proc")], check=True)
    try:
        system.run("useradd", "--uid", str(USER), "--create-home", "--home-dir", "/srv/ann", "ann")
        system.run("install", "-d", "-o", "ann", "-m", "700", "/run/ann")
        system.run("apt-get", "update", "-qq")
        yield system
    finally:
        subprocess.run(["umount", str(folder / "proc")], check=True)
        shutil.rmtree(folder, ignore_errors=True)
