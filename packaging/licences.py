"""The licences of everything in the package: checked against what the GPL allows, and their texts collected."""

import importlib.metadata
import re
import shutil
import sys
from collections.abc import Collection
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

COMPATIBLE = re.compile(
    r"\b(MIT|BSD|Apache|PSF|Python|ISC|MPL|LGPL|GPL-?3|GPLv3|Unlicense|Zlib|0BSD|CC0|Public Domain)",
    re.IGNORECASE,
)
"""Licences that allow distribution in a program under the GPL, version 3 or later (the FSF's list)."""

BUILD_ONLY = frozenset(
    {"altgraph", "packaging", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools", "pip", "uv"}
)

SILENT = {"espeakng-loader": "GPL-3.0-or-later", "kokoro-onnx": "MIT", "phonemizer": "GPL-3.0-or-later"}
"""Packages whose metadata names no licence, or not which version of it, and what their contents are under."""

# Inside a wheel without a text of its own there: name, licence, where it comes from.
EMBEDDED = (
    ("espeak-ng", "GPL-3.0-or-later", "https://github.com/espeak-ng/espeak-ng"),
    ("libsndfile", "LGPL-2.1-or-later", "https://libsndfile.github.io/libsndfile"),
    ("Qt 6", "LGPL-3.0-only", "https://code.qt.io"),
    ("libsoxr", "LGPL-2.1-or-later", "https://sourceforge.net/projects/soxr"),
    ("PDFium", "BSD-3-Clause AND Apache-2.0", "https://pdfium.googlesource.com/pdfium"),
    ("OpenBLAS", "BSD-3-Clause", "https://github.com/OpenMathLib/OpenBLAS"),
    ("CPython", "PSF-2.0", "https://www.python.org"),
    ("Literata", "OFL-1.1", "https://github.com/googlefonts/literata"),
)


def distributions() -> list[importlib.metadata.Distribution]:
    """Return the Python packages that go into the program and its add-on, by name."""
    found = {name_of(each): each for each in importlib.metadata.distributions()}
    return [each for name, each in sorted(found.items()) if name not in BUILD_ONLY and name != "parlando"]


def of_the_add_on() -> set[str]:
    """Return the names of those that go into the add-on."""
    import natural

    return {name_of(each) for each in natural.distributions()}


def of_the_program() -> set[str]:
    """Return the names of those that go into the program itself."""
    return {name_of(each) for each in distributions()} - of_the_add_on()


def name_of(distribution: importlib.metadata.Distribution) -> str:
    """Return a package's name as indexes write it."""
    return re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()


def licence_of(distribution: importlib.metadata.Distribution) -> str:
    """Return what a package says of its licence, in one line."""
    if name_of(distribution) in SILENT:
        return SILENT[name_of(distribution)]
    metadata = distribution.metadata
    classifiers = [each for each in metadata.get_all("Classifier") or () if each.startswith("License ::")]
    told = metadata.get("License-Expression") or (metadata.get("License") or "").strip().split("\n")[0]
    return told if told and len(told) < 100 else " / ".join(each.rpartition(" :: ")[2] for each in classifiers)


def refused() -> list[str]:
    """Return the packages whose licence is unknown, or does not allow it."""
    told = {name_of(each): licence_of(each) for each in distributions()}
    return [
        f"{name}: {licence or 'no licence told'}"
        for name, licence in told.items()
        if not COMPATIBLE.search(licence)
    ]


def write(folder: Path, names: Collection[str]) -> None:
    """Collect the texts of some packages below a folder, with a list; end where one does not allow it."""
    if against := refused():
        raise SystemExit("These licences do not allow bundling: " + "; ".join(against))
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "LICENSE", folder / "parlando.txt")
    lines = ["What is inside, and under which licence.\n"]
    for each in (each for each in distributions() if name_of(each) in names):
        lines.append(f"{name_of(each)} {each.version}: {licence_of(each)}")
        for text in each.files or ():
            if re.match(r"(licen[cs]e|copying|notice|authors)", text.name, re.IGNORECASE):
                source = Path(str(each.locate_file(text)))
                if source.is_file():
                    shutil.copyfile(source, folder / f"{name_of(each)}-{text.name}")
    lines += [f"{name}: {licence}, source at {address}" for name, licence, address in EMBEDDED]
    lines.append("\nQt and PySide6 are used under the LGPL 3, as files in _internal/PySide6 that may be replaced.")
    lines.append(f"Python {sys.version.split()[0]}.")
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
