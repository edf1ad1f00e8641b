"""Build what a person without Python installs: `python packaging/bundle.py [STEP]...` (all steps of this system).

PyInstaller makes one folder (parlando.spec). What becomes of it is each system's own: linux.py, windows.py,
macos.py. Times in what is built come from the last commit, so that two builds of one commit can be compared.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = PROJECT["version"]
"""The one version number."""

DIST, WORK = ROOT / "dist", ROOT / "build"
FOLDER = DIST / "parlando"
ADD_ON = DIST / "natural"
"""What natural voices need (natural.py), as it lies down in the program's folder."""

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def epoch() -> int:
    """Return the time of the last commit: the time of everything that is built from it."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    return int(told or subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True))


def freeze() -> None:
    """Make the folder and the add-on, with the licences of everything in them."""
    import licences
    import natural

    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", str(DIST), "--workpath", str(WORK)]
    subprocess.run([*command, *places, str(ROOT / "packaging/parlando.spec")], env=environment, check=True)
    for told in FOLDER.glob("_internal/parlando-*.dist-info/*"):
        # Where the project lay when this was built is nobody's business.
        if told.name in ("direct_url.json", "RECORD"):
            told.unlink()
    licences.write(FOLDER / "licences", licences.of_the_program())
    shutil.rmtree(ADD_ON, ignore_errors=True)
    if natural.distributions():
        natural.collect(ADD_ON / "_internal")
        licences.write(ADD_ON / "licences/natural", licences.of_the_add_on())
        # A file belongs to one package: where PyInstaller has taken one along, the program has it.
        for file in _files(ADD_ON):
            if (FOLDER / file.relative_to(ADD_ON)).exists():
                file.unlink()


def size_of(folder: Path) -> int:
    """Return the bytes of all files; a link counts nothing."""
    return sum(file.stat().st_size for file in _files(folder))


def biggest(folder: Path) -> Iterator[str]:
    """Say how large the tree is, and name its ten largest parts."""
    files = _files(folder)
    yield f"{size_of(folder) / 1e6:7.1f} MB in {len(files)} files"
    for file in sorted(files, key=lambda each: -each.stat().st_size)[:10]:
        yield f"{file.stat().st_size / 1e6:7.1f} MB {file.relative_to(folder)}"


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]


def main() -> None:
    """Carry out the steps that are named, or all of them."""
    steps: dict[str, Callable[[], None]] = import_module(SYSTEMS[sys.platform]).STEPS
    parser = argparse.ArgumentParser(description="Build what a person without Python installs.")
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"{', '.join(steps)}; all when none is named")
    for name in parser.parse_args().steps or steps:
        steps[name]()


if __name__ == "__main__":
    main()
