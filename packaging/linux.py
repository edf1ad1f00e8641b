"""Linux: the folder as a .tar.xz that runs from wherever it is unpacked, as a .deb, and as an AppImage.

What natural voices need comes beside it as a .tar.xz and a .deb of its own; the AppImage, to which nothing can be
added, carries it.
"""

import gzip
import os
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

import desktop_files
from bundle import ADD_ON, DIST, FOLDER, PROJECT, ROOT, VERSION, WORK, biggest, epoch, freeze, size_of

ARCH = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())

# What the frozen tree does not carry, for it must fit the machine: sound, graphics, fonts, bus.
DEPENDS = (
    "libportaudio2, libpulse0, libasound2-plugins | pipewire-alsa, libgl1, libegl1, libfontconfig1, libfreetype6, "
    "libglib2.0-0 | libglib2.0-0t64, libdbus-1-3, libxcb1, libx11-6, libx11-xcb1, libstdc++6, libgcc-s1, "
    "libexpat1, libssl3 | libssl3t64"
)


def make_folder() -> None:
    """Freeze the program, and put what a desktop reads beside it."""
    freeze()
    desktop_files.write_man_page(FOLDER / "share/man/man1/parlando.1")
    desktop_files.write(FOLDER / "share", VERSION)
    for line in [*biggest(FOLDER), *biggest(ADD_ON)]:
        print(line)


def make_tars() -> None:
    """Pack the folder so that it runs from wherever it is unpacked, and the add-on so that it falls into place."""
    _pack("parlando", FOLDER)
    _pack("parlando-natural", ADD_ON)


def _pack(name: str, folder: Path) -> None:
    """Pack a folder as the program's. The same tree gives the same bytes."""
    target = DIST / f"{name}-{VERSION}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(target, "w:xz", preset=6) as archive:
        for file in [folder, *sorted(folder.rglob("*"))]:
            archive.add(file, f"parlando-{VERSION}/{file.relative_to(folder)}", recursive=False, filter=_anonymous)
    _tell(target)


def _tell(file: Path) -> None:
    print(f"{file.stat().st_size / 1e6:7.1f} MB {file.name}")


def _anonymous(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def make_debs() -> None:
    """Pack folder and add-on as Debian packages: the trees under /usr/lib, what desktops read where they look."""
    _pack_program()
    _pack_add_on()


def _pack_program() -> None:
    root = _new_root("parlando")
    shutil.copytree(FOLDER, root / "usr/lib/parlando", symlinks=True)
    shutil.copytree(root / "usr/lib/parlando/share", root / "usr/share", dirs_exist_ok=True)
    shutil.rmtree(root / "usr/lib/parlando/share")
    documents = root / "usr/share/doc/parlando"
    shutil.move(root / "usr/lib/parlando/licences", documents / "licences")
    _gzip((ROOT / "CHANGELOG.md").read_bytes(), documents / "changelog.gz")
    man = root / "usr/share/man/man1/parlando.1"
    _gzip(man.read_bytes(), man.with_suffix(".1.gz"))
    man.unlink()
    (root / "usr/bin").mkdir()
    (root / "usr/bin/parlando").symlink_to("../lib/parlando/parlando")
    glibc = platform.libc_ver()[1]  # the libraries in the tree come from this machine, and ask for its age
    fields = {
        "Depends": f"libc6 (>= {glibc}), {DEPENDS}",
        "Suggests": "parlando-natural",
        "Description": f"{PROJECT['description'].rstrip('.')}\n"
        " Type, paste, pipe or open a text, hear it at once, and follow the words.\n"
        " Some 140 voices in over 100 languages; nothing to download, no account.",
    }
    _build_deb(root, fields)


def _pack_add_on() -> None:
    root = _new_root("parlando-natural")
    shutil.copytree(ADD_ON, root / "usr/lib/parlando")
    shutil.move(root / "usr/lib/parlando/licences/natural", root / "usr/share/doc/parlando-natural/licences")
    (root / "usr/lib/parlando/licences").rmdir()
    fields = {
        "Depends": f"parlando (= {VERSION})",
        "Enhances": "parlando",
        "Description": "Natural voices for Parlando\n"
        " What makes the voices of Piper speak; Parlando fetches the voices themselves when you ask for them.",
    }
    _build_deb(root, fields)


def _new_root(name: str) -> Path:
    root = WORK / "deb" / name
    shutil.rmtree(root, ignore_errors=True)
    documents = root / "usr/share/doc" / name
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "packaging/linux/copyright", documents / "copyright")
    return root


def _build_deb(root: Path, fields: dict[str, str]) -> None:
    general = {
        "Package": root.name,
        "Version": VERSION,
        "Architecture": ARCH,
        "Maintainer": "The Parlando developers <parlando@localhost>",
        "Installed-Size": str(size_of(root) // 1024),
        "Section": "sound",
        "Priority": "optional",
    }
    control = "".join(f"{name}: {value}\n" for name, value in {**general, **fields}.items())
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(control, encoding="utf-8")
    subprocess.run(["chmod", "-R", "u=rwX,go=rX", root], check=True)
    target = DIST / f"{root.name}_{VERSION}_{ARCH}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", root, target]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    _tell(target)


def _gzip(content: bytes, file: Path) -> None:
    with file.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(content)


def make_appimage() -> None:
    """Pack the folder as an AppImage, where appimagetool is installed."""
    tool = shutil.which("appimagetool")
    if tool is None:
        print("        no AppImage: appimagetool is not installed here")
        return
    root = WORK / "AppDir"
    shutil.rmtree(root, ignore_errors=True)
    make_app_dir(root)
    target = DIST / f"Parlando-{VERSION}-{platform.machine()}.AppImage"
    environment = {**os.environ, "ARCH": platform.machine(), "SOURCE_DATE_EPOCH": str(epoch())}
    subprocess.run([tool, root, target], env=environment, check=True)


def make_app_dir(root: Path) -> None:
    """Lay out what an AppImage holds."""
    shutil.copytree(FOLDER, root / "usr/lib/parlando", symlinks=True)
    shutil.move(root / "usr/lib/parlando/share", root / "usr/share")
    shutil.copytree(ADD_ON, root / "usr/lib/parlando", dirs_exist_ok=True)
    shutil.copy(ROOT / "packaging/linux/AppRun", root / "AppRun")
    shutil.copy(root / "usr/share/applications/parlando.desktop", root)
    shutil.copy(ROOT / "resources/parlando.svg", root)


STEPS = {"folder": make_folder, "tar": make_tars, "deb": make_debs, "appimage": make_appimage}
