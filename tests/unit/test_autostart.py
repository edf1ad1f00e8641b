"""Starting at login: a file where desktops look, and no trace of it afterwards."""

import configparser
import shlex
import sys

from core import autostart
from core.paths import app_command


def test_it_is_a_desktop_entry_that_starts_us() -> None:
    autostart.set_at_login(True)
    entry = configparser.RawConfigParser(interpolation=None)
    entry.read(autostart.entry_file())
    assert shlex.split(entry["Desktop Entry"]["Exec"]) == app_command() == [sys.executable, app_command()[1]]
    assert entry["Desktop Entry"]["Type"] == "Application"
    autostart.set_at_login(False)
    assert not autostart.entry_file().exists()
    autostart.set_at_login(False)
