"""Linux: the folder as a .tar.xz that runs from wherever it is unpacked, as a .deb, and as an AppImage."""

import gzip
import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

import desktop_files
from bundle import DIST, FOLDER, PROJECT, ROOT, VERSION, WORK, biggest, epoch, freeze, size_of

ARCH = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
TAR = DIST / f"parlando-{VERSION}-linux-{platform.machine()}.tar.xz"
DEB = DIST / f"parlando_{VERSION}_{ARCH}.deb"

# What the frozen tree does not carry, for it must fit the machine: sound, graphics, fonts, bus.
DEPENDS = (
    "libportaudio2, libpulse0, libasound2-plugins | pipewire-alsa, libgl1, libegl1, libfontconfig1, libfreetype6, "
    "libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libxcb1"
)


def make_folder() -> None:
    """Freeze the program, and put what a desktop reads beside it."""
    freeze()
    desktop_files.write_man_page(FOLDER / "share/man/man1/parlando.1")
    desktop_files.write(FOLDER / "share", VERSION)
    for line in biggest(FOLDER):
        print(line)


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


STEPS = {"folder": make_folder, "tar": make_tar, "deb": make_deb, "appimage": make_appimage}
