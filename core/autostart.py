"""Whether Parlando starts when its user logs in: a file where desktops look for such programs (XDG autostart)."""

import shlex
from pathlib import Path

from core import paths
from core.files import replace_file

ENTRY = """[Desktop Entry]
Type=Application
Name=Parlando
Exec={command}
Icon=parlando
X-GNOME-Autostart-enabled=true
"""


def entry_file() -> Path:
    """Return where the desktop looks."""
    return paths.xdg_dir("XDG_CONFIG_HOME") / "autostart" / f"{paths.APP_NAME}.desktop"


def set_at_login(starts: bool) -> None:
    """Have the desktop start Parlando at login, or no more; OSError where the file can't be written."""
    if starts:
        command = shlex.join(paths.app_command()).replace("%", "%%")
        replace_file(entry_file(), ENTRY.format(command=command).encode())
    else:
        entry_file().unlink(missing_ok=True)
