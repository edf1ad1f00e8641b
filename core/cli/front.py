"""The command line's front: which file answers it, and how errors are told.

Options are read in core/cli/parser.py, which takes longer to load than a second start of the window may last:
a window on one file, or on none, goes without it.
"""

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TextIO

from core import paths
from core.cli import tell
from core.errors import ParlandoError, UsageError
from core.paths import PROFILE_OPTION

COMMANDS = {
    "speak": "core.cli.speak",
    "ask": "core.cli.ask",
    "export": "core.cli.export",
    "serve": "core.cli.serve",
    "voices": "core.cli.voices",
    "doctor": "core.cli.doctor",
    "key": "core.cli.key",
    "speech-dispatcher": "core.cli.dispatcher",
}
"""Each module has `run(options) -> int`; it is imported only when its command is given. Besides what was typed,
`options` has the `settings`."""

OK, FAILED, USAGE = 0, 1, 2
"""Exit codes; main.py has the one after Ctrl-C."""


def run(arguments: list[str], open_window: Callable[..., int]) -> int:
    """Carry out a command line; return the exit code. Errors go to stderr, in one sentence."""
    try:
        code = _run(arguments, open_window)
        sys.stdout.flush()
        return code
    except UsageError as error:
        return _say(error, USAGE)
    except ParlandoError as error:
        return _say(error, FAILED)
    except OSError as error:
        _drop(sys.stdout)
        # Where whoever read our output has gone, there is nobody to tell.
        return FAILED if isinstance(error, BrokenPipeError) else _say(_sentence(error), FAILED)


def _run(arguments: list[str], open_window: Callable[..., int]) -> int:
    try:
        arguments = _take_profile(arguments)
        if arguments and arguments[0] in tell.TOLD:  # bound to keys: no time for options, or for a log
            if len(arguments) > 1:
                _parser().command_parser().parse_args(arguments)
            return tell.run(arguments[0], open_window)
        _log_to_stderr()
        if arguments and arguments[0] in COMMANDS:
            options = _parser().command_parser().parse_args(arguments)
            options.settings = importlib.import_module("core.settings").Settings()
            importlib.import_module("core.outside").set_offline(options.settings["privacy.offline"])
            return int(importlib.import_module(COMMANDS[options.command]).run(options))
        if len(arguments) <= 1 and not any(len(each) > 1 and each.startswith("-") for each in arguments):
            return open_window(arguments[0] if arguments else None)
        return open_window(_parser().window_parser().parse_args(arguments).file)
    except SystemExit as done:  # after --help and --version
        return int(done.code or OK)


def _log_to_stderr() -> None:
    logging = importlib.import_module("logging")
    logging.basicConfig(level=logging.WARNING, format="parlando: %(message)s")


def _parser() -> ModuleType:
    return importlib.import_module("core.cli.parser")


def _take_profile(arguments: list[str]) -> list[str]:
    """Obey --profile-dir, which stands before everything else; return the rest."""
    first = arguments[0] if arguments else ""
    if first == PROFILE_OPTION and len(arguments) > 1:
        folder, rest = arguments[1], arguments[2:]
    elif first.startswith(f"{PROFILE_OPTION}="):
        folder, rest = first.partition("=")[2], arguments[1:]
    else:
        return arguments
    if not folder:
        raise UsageError(f"{PROFILE_OPTION} needs a folder; see parlando --help.")
    if _is_something_else(Path(folder)):
        raise UsageError(f"{folder} is no folder; {PROFILE_OPTION} needs one.")
    paths.use_profile(Path(folder))
    return rest


def _is_something_else(folder: Path) -> bool:
    """Whether there is something by the name of a folder that is none."""
    try:
        return folder.exists() and not folder.is_dir()
    except OSError:  # it is out of reach, as will be told when something is to be written there
        return False


def _sentence(error: OSError) -> str:
    if error.filename is None:
        return f"Output failed: {error.strerror}."
    return f"{error.filename} can't be used ({error.strerror}); choose another one."


def _drop(stream: TextIO) -> None:
    """Let what is still to be written go nowhere: Python writes it when it ends, and would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _say(what: object, code: int) -> int:
    try:
        sys.stderr.write(f"parlando: {what}\n")
        sys.stderr.flush()
    except OSError:  # there is nowhere to say it
        _drop(sys.stderr)
    return code
