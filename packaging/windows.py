"""Windows: the folder in an installer made by Inno Setup, signed where a certificate is named.

SIGN_COMMAND in the environment is the signing program with $f for the file, as Inno Setup writes it.
"""

import os
import shutil
import subprocess
from pathlib import Path

from bundle import ROOT, VERSION, WORK, freeze


def make_folder() -> None:
    """Draw the icon, list what can be opened, freeze the program."""
    import desktop_files

    WORK.mkdir(exist_ok=True)
    desktop_files.draw(ROOT / "resources/parlando.svg", 256, WORK / "parlando.ico")
    (WORK / "associations.iss").write_text(associations(), encoding="utf-8")
    freeze()


def associations() -> str:
    """Return the installer's lines that offer Parlando under "Open with" for every kind of document it reads."""
    from core.documents.formats import FORMATS

    key = r"Software\Classes\Applications\parlando.exe\SupportedTypes"
    line = 'Root: HKA; Subkey: "{key}"; ValueType: string; ValueName: "{suffix}"; ValueData: ""\n'
    return "".join(line.format(key=key, suffix=suffix) for each in FORMATS for suffix in each.suffixes)


def make_setup() -> None:
    """Pack the folder into one installer."""
    compiler = shutil.which("iscc") or str(Path(os.environ["PROGRAMFILES(X86)"]) / "Inno Setup 6/ISCC.exe")
    command = [compiler, "/Q", f"/DVersion={VERSION}"]
    if signing := os.environ.get("SIGN_COMMAND"):
        command += ["/DSign", f"/Sparlando={signing}"]
    subprocess.run([*command, str(ROOT / "packaging/windows/parlando.iss")], check=True)


STEPS = {"folder": make_folder, "setup": make_setup}
