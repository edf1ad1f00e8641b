"""`parlando speech-dispatcher`: let every program that speaks through it use Parlando's voices, or take that back.

speech-dispatcher finds output modules in a folder of the user's, and reads in a file there which is the usual one.
"""

import argparse
import contextlib
import os
import shlex
import signal
import sys
from pathlib import Path

from core import paths
from core.children import child_command
from core.errors import ParlandoError
from core.files import replace_file

NAME = "parlando"
MADE_BY_US = "# by parlando"
DEFAULT_LINE = f"DefaultModule {NAME} {MADE_BY_US}"


def run(options: argparse.Namespace) -> int:
    """Install or remove the module; return the exit code."""
    try:
        if options.what == "install":
            install(is_usual=options.default)
            _write(f"{NAME} is there for speech-dispatcher now. Try it: spd-say -o {NAME} hello")
        else:
            remove()
            _write(f"{NAME} is taken away from speech-dispatcher.")
    except OSError as error:
        raise ParlandoError(f"{error.filename} cannot be changed: {error.strerror}.") from error
    _end_running_one()
    return 0


def module_file() -> Path:
    """Return where speech-dispatcher looks for the user's own modules (0.11 and later)."""
    return paths.xdg_dir("XDG_DATA_HOME").parent / "libexec" / "speech-dispatcher-modules" / f"sd_{NAME}"


def settings_file() -> Path:
    """Return the user's own configuration of speech-dispatcher."""
    return paths.xdg_dir("XDG_CONFIG_HOME") / "speech-dispatcher" / "speechd.conf"


def install(*, is_usual: bool) -> None:
    """Put the module in its place, and make it the usual one if that is wished; OSError where that fails."""
    file = module_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, f"#!/bin/sh\n{_profile()}exec {shlex.join(child_command('dispatcher'))}\n".encode())
    file.chmod(0o755)
    if is_usual:
        _make_usual()


def remove() -> None:
    """Undo what `install` did; OSError where that fails."""
    module_file().unlink(missing_ok=True)
    file = settings_file()
    if file.exists():
        kept = [line for line in file.read_text(encoding="utf-8").splitlines() if MADE_BY_US not in line]
        if any(line.strip() for line in kept):
            replace_file(file, "".join(f"{line}\n" for line in kept).encode())
        else:
            file.unlink()


def _make_usual() -> None:
    file = settings_file()
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    if DEFAULT_LINE not in before:
        replace_file(file, f"{before}{DEFAULT_LINE}\n".encode())


def _profile() -> str:
    folder = os.environ.get(paths.PROFILE_VARIABLE, "")
    return f"export {paths.PROFILE_VARIABLE}={shlex.quote(folder)}\n" if folder else ""


def _end_running_one() -> None:
    """Let the speech-dispatcher that runs go: the next message starts one that knows of the change."""
    with contextlib.suppress(OSError, ValueError):  # none runs
        pid = paths.runtime_dir().parent / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        os.kill(int(pid.read_text()), signal.SIGTERM)


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
