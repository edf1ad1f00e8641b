"""Build what a person without Python installs: `python packaging/build.py [folder|tar|deb|appimage]...` (all).

PyInstaller makes one folder (parlando.spec); the .tar.xz is that folder with what a desktop wants to know beside
it; the .deb is the same tree under /usr/lib/parlando. Times and owners in them come from the last commit, so
that two builds of one commit give the same archive.
"""

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import desktop_files  # noqa: E402
import licences  # noqa: E402

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION = os.environ.get("PARLANDO_BUILD_VERSION", PROJECT["version"])
"""The one version number is pyproject.toml's; the upgrade test builds a lower one first."""

DIST, WORK = ROOT / "dist", ROOT / "build"
FOLDER = DIST / "parlando"
ARCH = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
TAR = DIST / f"parlando-{VERSION}-linux-{platform.machine()}.tar.xz"
DEB = DIST / f"parlando_{VERSION}_{ARCH}.deb"

# The sound system's own libraries, what Qt finds on every desktop, and what the frozen tree does not carry.
DEPENDS = (
    "libportaudio2, libpulse0, libasound2-plugins | pipewire-alsa, libgl1, libegl1, libfontconfig1, "
    "libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libxkbcommon0"
)


def epoch() -> int:
    """Return the time of the last commit: the time of everything that is built from it."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    return int(told or subprocess.check_output(["git", "log", "-1", "--format=%ct"], cwd=ROOT, text=True))


def make_folder() -> None:
    """Freeze the program, and put the licences of everything in it beside it."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch()), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", str(DIST), "--workpath", str(WORK)]
    subprocess.run([*command, *places, str(ROOT / "packaging/parlando.spec")], env=environment, check=True)
    _set_version(FOLDER)
    licences.write(FOLDER / "licences")
    desktop_files.write_man_page(FOLDER / "share/man/man1/parlando.1")
    desktop_files.write(FOLDER / "share", VERSION)
    for line in biggest(FOLDER):
        print(line)


def _set_version(folder: Path) -> None:
    for metadata in folder.glob("_internal/parlando-*.dist-info/METADATA"):
        lines = metadata.read_text(encoding="utf-8").splitlines(keepends=True)
        told = [f"Version: {VERSION}\n" if line.startswith("Version:") else line for line in lines]
        metadata.write_text("".join(told), encoding="utf-8")
        # Where an editable install was made from is nobody's business.
        (metadata.parent / "direct_url.json").unlink(missing_ok=True)
        (metadata.parent / "RECORD").unlink(missing_ok=True)


def size_of(folder: Path) -> int:
    """Return the bytes of all files; a link counts nothing."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def biggest(folder: Path) -> Iterator[str]:
    """Say how large the tree is, and name its ten largest parts."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    yield f"{size_of(folder) / 1e6:7.1f} MB in {len(files)} files"
    for file in sorted(files, key=lambda each: -each.stat().st_size)[:10]:
        yield f"{file.stat().st_size / 1e6:7.1f} MB {file.relative_to(folder)}"


def make_tar() -> None:
    """Pack the folder so that it runs from wherever it is unpacked. The same tree gives the same bytes."""
    with tarfile.open(TAR, "w:xz", preset=6) as archive:
        for file in [FOLDER, *sorted(FOLDER.rglob("*"))]:
            archive.add(file, f"parlando-{VERSION}/{file.relative_to(FOLDER)}", recursive=False, filter=_anonymous)
    print(f"{TAR.stat().st_size / 1e6:7.1f} MB {TAR.name}")


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def make_deb() -> None:
    """Pack the folder as a Debian package: the tree under /usr/lib, what desktops read where they look for it."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(FOLDER, root / "usr/lib/parlando", symlinks=True)
    shutil.move(root / "usr/lib/parlando/share", root / "usr/share")
    documents = root / "usr/share/doc/parlando"
    documents.mkdir(parents=True)
    shutil.move(root / "usr/lib/parlando/licences", documents / "licences")
    shutil.copy(ROOT / "packaging/linux/copyright", documents / "copyright")
    _gzip((ROOT / "CHANGELOG.md").read_bytes(), documents / "changelog.gz")
    man = root / "usr/share/man/man1/parlando.1"
    _gzip(man.read_bytes(), man.with_suffix(".1.gz"))
    man.unlink()
    (root / "usr/bin").mkdir()
    (root / "usr/bin/parlando").symlink_to("../lib/parlando/parlando")
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(_control(root), encoding="utf-8")
    subprocess.run(["chmod", "-R", "u=rwX,go=rX", root], check=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, DEB]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    print(f"{DEB.stat().st_size / 1e6:7.1f} MB {DEB.name}")


def _gzip(content: bytes, file: Path) -> None:
    with file.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(content)


def _control(root: Path) -> str:
    glibc = platform.libc_ver()[1]  # the libraries in the tree come from this machine, and ask for its age
    fields = {
        "Package": "parlando",
        "Version": VERSION,
        "Architecture": ARCH,
        "Maintainer": "The Parlando developers <parlando@localhost>",
        "Installed-Size": str(size_of(root) // 1024),
        "Depends": f"libc6 (>= {glibc}), {DEPENDS}",
        "Section": "sound",
        "Priority": "optional",
        "Description": f"{PROJECT['description'].rstrip('.')}\n"
        " Type, paste, pipe or open a text, hear it at once, and follow the words.\n"
        " Some 140 voices in over 100 languages; nothing to download, no account.",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def make_appimage() -> None:
    """Pack the folder as an AppImage, where appimagetool is installed."""
    tool = shutil.which("appimagetool")
    if tool is None:
        print("        no AppImage: appimagetool is not installed here")
        return
    root = WORK / "AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(FOLDER, root / "usr/lib/parlando", symlinks=True)
    shutil.move(root / "usr/lib/parlando/share", root / "usr/share")
    shutil.copy(ROOT / "packaging/linux/AppRun", root / "AppRun")
    shutil.copy(root / "usr/share/applications/parlando.desktop", root)
    shutil.copy(ROOT / "resources/parlando.svg", root)
    target = DIST / f"Parlando-{VERSION}-{platform.machine()}.AppImage"
    subprocess.run([tool, root, target], env={**os.environ, "ARCH": platform.machine()}, check=True)


STEPS: dict[str, Callable[[], None]] = {
    "folder": make_folder,
    "tar": make_tar,
    "deb": make_deb,
    "appimage": make_appimage,
}


def main() -> None:
    """Carry out the steps that are named, or all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", nargs="*", choices=[[], *STEPS], default=[], help="which (all)")
    for name in parser.parse_args().steps or STEPS:
        STEPS[name]()


if __name__ == "__main__":
    main()
