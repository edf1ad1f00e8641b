"""Bring the translations up to date: `make translations`, after words in the window have changed.

New words come into resources/translations/*.ts as unfinished, words that are gone leave, and the .qm files that
the window loads are made anew. Qt Linguist, or any editor, fills in what is missing.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources/translations"
TOOLS = Path(sys.executable).parent


def sources() -> list[str]:
    """Return the files that hold words for the window."""
    return [str(file) for file in [*sorted(ROOT.glob("gui/*.py")), ROOT / "core/options.py"]]


def update(ts: Path) -> None:
    """Take new words into a .ts file, and old ones out of it."""
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    subprocess.run([TOOLS / "pyside6-lupdate", *options, *sources(), "-ts", ts], check=True, cwd=ROOT)


def release(ts: Path, qm: Path) -> None:
    """Make the file that the window loads."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", ts, "-qm", qm], check=True, cwd=ROOT)


def main() -> None:
    """Update and release all languages."""
    for ts in sorted(FOLDER.glob("*.ts")):
        update(ts)
        release(ts, ts.with_suffix(".qm"))


if __name__ == "__main__":
    main()
