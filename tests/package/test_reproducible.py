"""Two builds of one tree are the same, byte for byte: a second one is made elsewhere, and laid beside the first."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.package, pytest.mark.timeout(1800)]

ROOT = Path(__file__).resolve().parents[2]


def test_a_second_build_elsewhere_gives_the_same_bytes(tmp_path: Path) -> None:
    again = tmp_path / "another place"
    for name in subprocess.check_output(["git", "ls-files"], cwd=ROOT, text=True).splitlines():
        target = again / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)
    committed = subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True).strip()
    python = ROOT / ".setup/package/bin/python"
    command = [python, "packaging/bundle.py", *(["folder", "tar", "deb"] if sys.platform == "linux" else [])]
    subprocess.run(command, cwd=again, env={**os.environ, "SOURCE_DATE_EPOCH": committed}, check=True)
    made = sorted(file.name for file in (again / "dist").iterdir() if file.is_file())
    assert len(made) == 4
    differing = [
        name for name in made if not filecmp.cmp(ROOT / "dist" / name, again / "dist" / name, shallow=False)
    ]
    assert not differing
