"""What can be typed after `parlando`, and which file answers it."""

import argparse
import importlib
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from core import paths
from core.documents.formats import titles
from core.errors import ParlandoError, UsageError

COMMANDS = {
    "speak": "core.cli.speak",
    "export": "core.cli.export",
    "serve": "core.cli.serve",
    "voices": "core.cli.voices",
    "doctor": "core.cli.doctor",
}
"""Each module has `run(options) -> int`; it is imported only when its command is given."""

PROFILE = "--profile-dir"

OK, FAILED, USAGE = 0, 1, 2
"""Exit codes."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")


def run(arguments: list[str], open_window: Callable[[str | None], int]) -> int:
    """Carry out a command line; return the exit code. Errors go to stderr, in one sentence."""
    logging.basicConfig(level=logging.WARNING, format="parlando: %(message)s")
    try:
        code = _run(arguments, open_window)
        sys.stdout.flush()
        return code
    except UsageError as error:
        return _say(error, USAGE)
    except ParlandoError as error:
        return _say(error, FAILED)
    except OSError as error:
        _drop_output()
        # Where whoever read our output has gone, there is nobody to tell.
        return FAILED if isinstance(error, BrokenPipeError) else _say(f"Output failed: {error.strerror}.", FAILED)


def _run(arguments: list[str], open_window: Callable[[str | None], int]) -> int:
    try:
        arguments = _take_profile(arguments)
        if arguments and arguments[0] in COMMANDS:
            options = _command_parser().parse_args(arguments)
            return int(importlib.import_module(COMMANDS[options.command]).run(options))
        return open_window(_window_parser().parse_args(arguments).file)
    except SystemExit as done:  # after --help and --version
        return int(done.code or OK)


def _take_profile(arguments: list[str]) -> list[str]:
    """Obey --profile-dir, which stands before everything else; return the rest."""
    first = arguments[0] if arguments else ""
    if first == PROFILE and len(arguments) > 1:
        folder, rest = arguments[1], arguments[2:]
    elif first.startswith(f"{PROFILE}="):
        folder, rest = first.partition("=")[2], arguments[1:]
    else:
        return arguments
    if not folder:
        raise UsageError(f"{PROFILE} needs a folder; see parlando --help.")
    paths.use_profile(Path(folder))
    return rest


def _drop_output() -> None:
    """Let what is still to be written go nowhere: Python writes it when it ends, and would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(what: object, code: int) -> int:
    sys.stderr.write(f"parlando: {what}\n")
    return code


class _Version(argparse.Action):
    """Looks the version up when it is asked for: that costs a tenth of the window's way to its first picture."""

    def __call__(self, *_: object) -> None:
        sys.stdout.write(f"parlando {importlib.import_module('importlib.metadata').version('parlando')}\n")
        raise SystemExit(OK)


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="parlando",
        description="Reads text aloud and follows the words on the screen.",
        epilog=f"Commands: {', '.join(COMMANDS)}. Each has its own --help.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    parser.add_argument(
        PROFILE, metavar="DIR", help="keep everything in this folder; stands first, before a command"
    )
    parser.add_argument("file", nargs="?", help="a document to open in the window; - reads standard input")
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="parlando", description="Reads text aloud and follows the words on the screen.")
    commands = parser.add_subparsers(dest="command", required=True)

    speak = commands.add_parser("speak", help="read aloud here; standard input is spoken as it comes")
    speak.add_argument("text", nargs="?", default="-", help="the text; - or nothing reads standard input")
    speak.add_argument("--rate", type=float, default=1.0, help="0.5 to 6; 1 is the voice's own pace")
    _add_voice(speak)

    export = commands.add_parser("export", help="read a document into a sound file")
    export.add_argument("input", help=f"a document ({titles()}); - reads standard input")
    export.add_argument("output", help="the WAV file to write")
    _add_voice(export)

    serve = commands.add_parser("serve", help="the speech server, for other programs")
    serve.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on; others than loopback need --key"
    )
    serve.add_argument("--port", type=int, default=0, help="the port; 0 takes a free one")
    serve.add_argument("--key", default="", help="the key that clients must give")
    serve.add_argument(
        "--strict-voices",
        action="store_true",
        help="refuse a voice that is not here, instead of speaking with the default one of its language",
    )

    voices = commands.add_parser("voices", help="what voices there are, by language")
    voices.add_argument("language", nargs="?", default="", help="only this language, such as en or pt-BR")
    voices.add_argument("--json", action="store_true", help="as JSON, for programs")

    doctor = commands.add_parser("doctor", help="what works here, with measured figures")
    doctor.add_argument("--json", action="store_true", help="as JSON, for programs")
    return parser


def _add_voice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--voice", default="", help="a voice's id from `parlando voices`")
