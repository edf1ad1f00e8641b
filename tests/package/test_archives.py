"""What goes to systems without apt: the archives run from where they are unpacked, and two builds are the same."""

import filecmp
import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from tests.fixtures import natural
from tests.fixtures.program import Profile

pytestmark = [pytest.mark.package, pytest.mark.timeout(1800)]

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program from its archive, in a folder with a name of any kind."""
    folder = tmp_path_factory.mktemp("Größe und Maß, 読む")
    _unpack("parlando", folder)
    return next(folder.iterdir())


def _unpack(name: str, folder: Path) -> None:
    (archive,) = DIST.glob(f"{name}-[0-9]*.tar.xz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")


def _run(*command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*command], capture_output=True, text=True, check=True, cwd=cwd)


def test_natural_voices_fall_into_place(unpacked: Path, profile: Profile, tmp_path: Path) -> None:
    natural.write_pair(tmp_path, "en_US-own-low", natural.model(), natural.config())
    program = unpacked / "parlando"
    with pytest.raises(subprocess.CalledProcessError):
        _run(program, "voices", "import", tmp_path)
    _unpack("parlando-natural", unpacked.parent)
    assert _run(program, "voices", "import", tmp_path).stdout == "piper:en_US-own-low\n"


def test_an_appimages_folder_runs(profile: Profile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import linux

    linux.make_app_dir(tmp_path)
    assert _run(tmp_path / "AppRun", "--version").stdout == f"parlando {linux.VERSION}\n"
    subprocess.run(["desktop-file-validate", tmp_path / "parlando.desktop"], check=True)
    icon = next(
        line for line in (tmp_path / "parlando.desktop").read_text().splitlines() if line.startswith("Icon=")
    )
    assert (tmp_path / f"{icon.removeprefix('Icon=')}.svg").exists()


@pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="flatpak-builder is not installed here")
def test_flatpaks_own_tool_reads_the_manifest(tmp_path: Path) -> None:
    manifest = ROOT / "packaging/flatpak/org.parlando.Parlando.yml"
    done = _run("flatpak-builder", "--show-manifest", manifest, cwd=tmp_path)
    assert "nknown property" not in done.stderr
    told = json.loads(done.stdout)
    for source in told["modules"][-1]["sources"]:
        assert (manifest.parent / source["path"]).is_dir()
    assert (DIST / "parlando" / told["command"]).exists()


def test_a_second_build_elsewhere_gives_the_same_bytes(tmp_path: Path) -> None:
    again = tmp_path / "another place"
    for name in subprocess.check_output(["git", "ls-files"], cwd=ROOT, text=True).splitlines():
        target = again / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target)
    committed = subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True).strip()
    command = [ROOT / ".setup/package/bin/python", "packaging/bundle.py", "folder", "tar", "deb"]
    subprocess.run(command, cwd=again, env={**os.environ, "SOURCE_DATE_EPOCH": committed}, check=True)
    made = sorted(file.name for file in (again / "dist").iterdir() if file.is_file())
    assert len(made) == 4
    assert not [name for name in made if not filecmp.cmp(DIST / name, again / "dist" / name, shallow=False)]
