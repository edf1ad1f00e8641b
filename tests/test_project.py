"""The project's promises about itself: two commands, a current lock, every dependency named, no place but this."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

ROOT = Path(__file__).resolve().parents[1]

pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text())
lock = tomllib.loads((ROOT / "uv.lock").read_text())


Wish = tuple[str, str, bool]
"""A requirement: package, versions, whether it holds under a condition only. uv words conditions in its own way."""


def locked(entries: list[dict[str, Any]]) -> set[Wish]:
    return {(one["name"], str(SpecifierSet(one.get("specifier", ""))), "marker" in one) for one in entries}


def required(lines: list[str]) -> set[Wish]:
    written = [Requirement(line) for line in lines]
    return {(one.name.lower().replace("_", "-"), str(one.specifier), one.marker is not None) for one in written}


def ours() -> dict[str, Any]:
    return next(package for package in lock["package"] if package["name"] == "parlando")


def test_the_lock_is_current() -> None:
    metadata = ours()["metadata"]
    extras = pyproject["project"]["optional-dependencies"]
    optional = [f"{line}; extra == '{name}'" for name, lines in extras.items() for line in lines]
    assert required(pyproject["project"]["dependencies"] + optional) == locked(metadata["requires-dist"])
    assert required(pyproject["dependency-groups"]["dev"]) == locked(metadata["requires-dev"]["dev"])
    assert SpecifierSet(pyproject["project"]["requires-python"]) == SpecifierSet(lock["requires-python"])


def test_the_lock_names_the_public_registry_only() -> None:
    registries = {package["source"].get("registry") for package in lock["package"]} - {None}
    assert registries == {"https://pypi.org/simple"}


def test_every_locked_package_is_explained() -> None:
    page = (ROOT / "docs/dependencies.md").read_text().lower()
    names = {package["name"] for package in lock["package"]} - {"parlando"}
    assert {name for name in names if not re.search(rf"\b{re.escape(name)}\b", page)} == set()


def test_every_system_package_is_explained() -> None:
    page = (ROOT / "docs/dependencies.md").read_text()
    lists = re.findall(r'^[A-Z]+_PACKAGES="([^"]+)"', (ROOT / "packaging/setup.sh").read_text(), re.MULTILINE)
    names = set(re.split(r"[\s|]+", " ".join(lists).strip()))
    assert len(names) > 15
    assert {name for name in names if not re.search(rf"\b{re.escape(name)}\b", page)} == set()


def test_the_readme_asks_for_two_commands() -> None:
    asked = set(re.findall(r"\bmake ([a-z]+)\b", (ROOT / "README.md").read_text()))
    assert asked == {"run", "test"}


def test_ci_runs_what_everybody_runs() -> None:
    lines = (ROOT / ".ci/run").read_text().splitlines()
    assert [line for line in lines if not line.startswith("#")] == ['cd "$(dirname "$0")/.." && exec make test']


def test_the_licence_is_the_one_declared() -> None:
    assert pyproject["project"]["license"] == "GPL-3.0-or-later"
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text()[:200]


def tracked_files() -> list[Path]:
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("git is not here to list the files")
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    places = re.compile(rb"(?<![\w.])/(work|root|home|Users)/\w|[.]pyenv")
    found = [str(file.relative_to(ROOT)) for file in tracked_files() if places.search(file.read_bytes())]
    assert found == []


def test_the_guide_shows_pictures_that_are_made_from_the_window() -> None:
    shown = set(re.findall(r"\(images/([\w-]+)\.png\)", (ROOT / "docs" / "guide.md").read_text(encoding="utf-8")))
    made = set(re.findall(r'^    "([\w-]+)": \(', (ROOT / "packaging" / "pictures.py").read_text(), re.MULTILINE))
    assert shown == made == {file.stem for file in (ROOT / "docs" / "images").glob("*.png")}
