"""What packages are made of, as far as it can be judged without building one, and on Linux alone."""

import configparser
import datetime
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from core.documents.formats import FORMATS

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"


@pytest.fixture(autouse=True)
def _scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)


def test_the_menu_entry_opens_every_kind_of_document(tmp_path: Path) -> None:
    import desktop_files

    desktop_files.write(tmp_path, "1.2.3")
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(tmp_path / "applications/parlando.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]["MimeType"].split(";")
    assert {mime for each in FORMATS for mime in each.mime_types} <= {*told}
    for action in entry["Desktop Entry"]["Actions"].strip(";").split(";"):
        command = entry[f"Desktop Action {action}"]["Exec"].split()
        assert command == ["parlando", action]


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    import desktop_files
    from PySide6.QtGui import QImage

    desktop_files.write(tmp_path, "1.2.3")
    for size in desktop_files.SIZES:
        image = QImage(str(tmp_path / f"icons/hicolor/{size}x{size}/apps/parlando.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() > 0


def test_the_software_centres_page_names_the_releases_of_the_changelog(tmp_path: Path) -> None:
    import desktop_files

    desktop_files.write(tmp_path, "1.2.3")
    page = ET.parse(tmp_path / f"metainfo/{desktop_files.ID}.metainfo.xml").getroot()
    named = [each.get("version") for each in page.iter("release")]
    assert named == re.findall(r"^## (\d\S+) - ", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert page.findtext("id") == desktop_files.ID


def test_the_manual_page_has_every_command_and_option(tmp_path: Path) -> None:
    import desktop_files

    from core.cli.front import COMMANDS

    file = tmp_path / "parlando.1"
    desktop_files.write_man_page(file)
    page = file.read_text(encoding="utf-8")
    assert all(f".SS parlando {name}\n" in page for name in COMMANDS)
    assert ".B \\-\\-strict\\-voices\n" in page


@pytest.mark.parametrize(
    ("licence", "is_compatible"),
    [
        ("MIT", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("BSD 3-Clause License", True),
        ("Other/Proprietary License", False),
        ("Commercial", False),
        ("", False),
    ],
)
def test_a_licence_that_does_not_allow_bundling_is_seen(licence: str, is_compatible: bool) -> None:
    import licences

    assert bool(licences.COMPATIBLE.search(licence)) is is_compatible


def test_every_package_that_is_bundled_may_be() -> None:
    import licences

    assert licences.refused() == []


def test_windows_offers_every_suffix() -> None:
    import windows

    told = windows.associations()
    assert all(f'ValueName: "{suffix}"' in told for each in FORMATS for suffix in each.suffixes)


def test_the_windows_installer_names_files_that_exist() -> None:
    script = (PACKAGING / "windows/parlando.iss").read_text(encoding="utf-8")
    named = re.findall(r"\.\.\\\.\.\\([\w.\\]+)", script)
    made = ("dist", "build")
    kept = [name.replace("\\", "/") for name in named if not name.startswith(made)]
    assert kept and all((ROOT / name).exists() for name in kept)


INNO_SETUP = {
    "Languages": {"Name", "MessagesFile"},
    "Components": {"Name", "Description", "Types", "Flags"},
    "Files": {"Source", "DestDir", "Components", "Flags"},
    "Icons": {"Name", "Filename", "AppUserModelID"},
    "Registry": {"Root", "Subkey", "ValueType", "ValueName", "ValueData", "Flags"},
    "Run": {"Filename", "Description", "Flags"},
}
"""The parameters of each section, as Inno Setup's manual has them, as far as they are used."""


def test_the_windows_installer_is_well_formed() -> None:
    """No compiler for it runs here: its lines are read as the manual says."""
    import windows

    section, named, used = "", set(), set()
    script = (PACKAGING / "windows/parlando.iss").read_text(encoding="utf-8")
    for line in script.replace('#include "..\\..\\build\\associations.iss"', windows.associations()).splitlines():
        if not line or line.lstrip()[0] in ";#":
            continue
        if line[0] == "[":
            section = line.strip("[]")
        elif section == "Setup":
            assert re.fullmatch(r"[A-Za-z0-9]+=\S.*", line), line
        else:
            # A value in quotes doubles those within; one without has none.
            part = r'[A-Za-z]+: (?:"(?:[^"]|"")*"|[^";]+)'
            assert re.fullmatch(rf"{part}(?:; {part})*", line), line
            told = {
                each.group(1): each.group(2) for each in re.finditer(r'([A-Za-z]+): ("(?:[^"]|"")*"|[^";]+)', line)
            }
            assert told.keys() <= INNO_SETUP[section], line
            (named if section == "Components" else used).add(
                told.get("Name" if section == "Components" else "Components", "").strip('"')
            )
    assert used - {""} == named


def test_the_macos_entitlements_are_a_property_list() -> None:
    with (PACKAGING / "macos/entitlements.plist").open("rb") as file:
        told = plistlib.load(file)
    assert told and all(name.startswith("com.apple.security.") for name in told)


ANN = {f"GIT_{who}_{what}": "ann@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
LOG = "# Changelog\n\n## 0.2.0 - unreleased\n\n- More.\n\n## 0.1.0 - 2026-01-02\n\n- The first one.\n"


def test_a_release_takes_its_notes_from_the_changelog() -> None:
    import release

    dated = release.dated(LOG, "0.2.0", datetime.date(2026, 3, 4))
    assert "## 0.2.0 - 2026-03-04\n" in dated
    assert release.section(dated, "0.2.0") == "- More."
    assert release.section(dated, "0.1.0") == "- The first one."
    with pytest.raises(ValueError, match=r"0\.1\.0"):
        release.dated(LOG, "0.1.0", datetime.date(2026, 3, 4))
    with pytest.raises(ValueError, match="unreleased"):
        release.dated("## 0.3.0 - unreleased\n", "0.3.0", datetime.date(2026, 3, 4))


def test_a_release_that_cannot_be_leaves_everything_as_it_was(tmp_path: Path) -> None:
    """In a repository of its own, which has no environment to build with."""

    def git(*arguments: str) -> str:
        who = ["-c", "user.name=ann", "-c", "user.email=ann@example.org"]
        return subprocess.check_output(["git", *who, *arguments], cwd=tmp_path, text=True)

    def refused() -> str:
        command = [sys.executable, str(tmp_path / "packaging/release.py")]
        done = subprocess.run(command, env={**os.environ, **ANN}, capture_output=True, text=True)
        assert done.returncode == 1
        return done.stderr

    shutil.copytree(PACKAGING, tmp_path / "packaging")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.2.0"\n')
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(LOG.replace("0.2.0", "0.3.0"))
    git("init", "--quiet")
    assert "not committed" in refused()
    git("add", "--all")
    git("commit", "--quiet", "-m", "all")
    assert "has no section" in refused()
    changelog.write_text(LOG)
    git("commit", "--quiet", "--all", "-m", "its section")
    before = git("rev-parse", "HEAD")
    assert "Nothing is released" in refused()
    assert (git("rev-parse", "HEAD"), git("tag"), git("status", "--porcelain")) == (before, "", "")
    git("tag", "v0.2.0")
    assert "released already" in refused()


def test_the_bill_of_materials_has_what_lies_inside_packages_and_depends_on_its_content_alone() -> None:
    import licences
    import release

    locked = {"metadata": {"component": {"type": "library"}}, "components": [{"name": "lxml"}], "serialNumber": "x"}
    told = json.loads(release.bill_of_materials(json.dumps(locked), "0.2.0", 0))
    assert {"lxml", "Qt 6", "espeak-ng"} <= {each["name"] for each in told["components"]}
    assert len(told["components"]) == 1 + len(licences.EMBEDDED)
    assert told["metadata"]["timestamp"] == "1970-01-01T00:00:00Z"
    again = json.dumps({**locked, "serialNumber": "another"})
    assert json.loads(release.bill_of_materials(again, "0.2.0", 0)) == told


def test_checksums_are_what_sha256sum_reads(tmp_path: Path) -> None:
    import release

    (tmp_path / "a.deb").write_bytes(b"one")
    (tmp_path / "b.tar.xz").write_bytes(b"two")
    release.write_sums(tmp_path)
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout.splitlines()) == (0, ["a.deb: OK", "b.tar.xz: OK"])


# All that is not ours is loaded as it is here; then ours once more, on a system that has what it has, and nothing
# that only Linux has.
ELSEWHERE = """
import importlib, os, pkgutil, sys, types
import core, gui
names = [f.name for p in (core, gui) for f in pkgutil.walk_packages(p.__path__, p.__name__ + ".")]
for name in names:
    importlib.import_module(name)
for name in [*sys.modules]:
    if name.split(".")[0] in ("core", "gui"):
        del sys.modules[name]
for name in ("memfd_create", "eventfd", "sched_getaffinity", "sched_setscheduler", "posix_fallocate"):
    delattr(os, name)
if sys.argv[1] == "win32":
    for name in ("fcntl", "termios", "pty", "resource", "pwd", "grp", "syslog"):
        sys.modules[name] = None
    sys.modules["msvcrt"] = types.ModuleType("msvcrt")
sys.platform = sys.argv[1]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_every_module_can_be_loaded_on_other_systems(system: str) -> None:
    done = subprocess.run([sys.executable, "-c", ELSEWHERE, system], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-1500:]
    assert int(done.stdout) > 150
