"""macOS: the folder as Parlando.app in a disk image, signed and notarized where an identity is named.

In the environment: SIGN_IDENTITY (a "Developer ID Application" in the keychain) and NOTARY_PROFILE (credentials
stored by `xcrun notarytool store-credentials`). Without them the image is made unsigned.
"""

import os
import shutil
import subprocess

from bundle import DIST, ROOT, VERSION, WORK, freeze

APP = DIST / "Parlando.app"
IMAGE = DIST / f"Parlando-{VERSION}.dmg"
ENTITLEMENTS = ROOT / "packaging/macos/entitlements.plist"


def make_app() -> None:
    """Draw the icon in the sizes that macOS asks for, freeze the program, sign it."""
    import desktop_files

    icons = WORK / "parlando.iconset"
    icons.mkdir(parents=True, exist_ok=True)
    for size in (16, 32, 128, 256, 512):
        desktop_files.draw(ROOT / "resources/parlando.svg", size, icons / f"icon_{size}x{size}.png")
        desktop_files.draw(ROOT / "resources/parlando.svg", 2 * size, icons / f"icon_{size}x{size}@2x.png")
    subprocess.run(["iconutil", "-c", "icns", icons, "-o", WORK / "parlando.icns"], check=True)
    freeze()
    if identity := os.environ.get("SIGN_IDENTITY"):
        options = ["--deep", "--force", "--timestamp", "--options", "runtime", "--entitlements", ENTITLEMENTS]
        subprocess.run(["codesign", *options, "--sign", identity, APP], check=True)


def make_image() -> None:
    """Pack the app beside a link to the applications; have Apple look at it."""
    stage = WORK / "image"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(APP, stage / APP.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    options = ["-volname", "Parlando", "-srcfolder", stage, "-ov", "-format", "UDZO"]
    subprocess.run(["hdiutil", "create", *options, IMAGE], check=True)
    if profile := os.environ.get("NOTARY_PROFILE"):
        notary = ["xcrun", "notarytool", "submit", IMAGE, "--keychain-profile", profile, "--wait"]
        subprocess.run(notary, check=True)
        subprocess.run(["xcrun", "stapler", "staple", IMAGE], check=True)


STEPS = {"app": make_app, "image": make_image}
