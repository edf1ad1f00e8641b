"""What can be typed after `parlando`: the options of the window and of each command."""

import argparse
import contextlib
import importlib
import sys
from typing import Any, NoReturn, TypeAlias

from core.audio.sound_files import FORM_TITLES
from core.documents.formats import titles
from core.errors import UsageError
from core.paths import PROFILE_OPTION
from core.reader.captions import CAPTIONS

_Commands: TypeAlias = "argparse._SubParsersAction[_Command]"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")


class _Command(_Parser):
    """Takes its options before, between and behind its words: argparse by itself takes no word after an option."""

    _is_inside = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        if self._is_inside or "--" in args:  # what stands behind that is words, which the mixed way would forget
            return super().parse_known_args(args, namespace)
        self._is_inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_inside = False


class _Version(argparse.Action):
    """Looks the version up when it is asked for: that costs a tenth of the window's way to its first picture."""

    def __call__(self, *_: object) -> None:
        sys.stdout.write(f"parlando {importlib.import_module('importlib.metadata').version('parlando')}\n")
        raise SystemExit


def _rate(written: str) -> float:
    with contextlib.suppress(ValueError):
        if 0.5 <= float(written) <= 6:
            return float(written)
    raise UsageError("The rate must be a number from 0.5 to 6; 1 is the voice's own pace.")


def window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="parlando",
        description="Reads text aloud and follows the words on the screen.",
        epilog=f"Commands: {', '.join(_add_commands(_Parser()).choices)}. Each has its own --help.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    parser.add_argument(
        PROFILE_OPTION, metavar="DIR", help="keep everything in this folder; stands first, before a command"
    )
    parser.add_argument("file", nargs="?", help="a document to open in the window; - reads standard input")
    return parser


def command_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="parlando", description="Reads text aloud and follows the words on the screen.")
    _add_commands(parser)
    return parser


def _add_commands(parser: _Parser) -> _Commands:
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Command)
    for add in (_speak, _ask, _export, _serve, _voices, _key, _told, _dispatcher, _doctor):
        add(commands)
    return commands


def _speak(commands: _Commands) -> None:
    speak = commands.add_parser("speak", help="read aloud here; standard input is spoken as it comes")
    speak.add_argument(
        "text", nargs="?", default="-", help="the text, or a document; - or nothing reads standard input"
    )
    _add_rate_option(speak)
    _add_voice_options(speak)


def _ask(commands: _Commands) -> None:
    ask = commands.add_parser("ask", help="ask a language model; its answer is read aloud while it is written")
    ask.add_argument("question", nargs="?", default="", help="without one, each line of standard input is one")
    ask.add_argument("--save", metavar="FILE", help="speak into this WAV or MP3 file instead")
    ask.add_argument("--base-url", default="", help="where the model is, such as http://localhost:11434/v1")
    ask.add_argument("--model", default="", help="which one; without it the first one there")
    _add_voice_options(ask)


def _export(commands: _Commands) -> None:
    export = commands.add_parser("export", help="read a document into sound files")
    export.add_argument("input", help=f"a document ({titles()}); - reads standard input")
    export.add_argument(
        "output",
        nargs="+",
        help=f"the file to write ({', '.join(FORM_TITLES)}), and files for the words ({', '.join(CAPTIONS)})",
    )
    export.add_argument("--chapters", action="store_true", help="one file for each chapter, in a folder of its own")
    _add_rate_option(export)
    _add_voice_options(export)


def _serve(commands: _Commands) -> None:
    serve = commands.add_parser("serve", help="the speech server, for other programs")
    serve.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on; others than loopback need --key"
    )
    serve.add_argument("--port", type=int, default=0, help="the port; 0 takes a free one")
    serve.add_argument(
        "--key", default="", help="the key that clients must give; PARLANDO_API_KEY keeps it from other eyes"
    )
    serve.add_argument(
        "--strict-voices",
        action="store_true",
        help="refuse a voice that is not here, instead of speaking with the default one of its language",
    )


def _voices(commands: _Commands) -> None:
    voices = commands.add_parser(
        "voices",
        help="what voices there are, by language; install and remove natural ones",
        epilog="list [LANGUAGE]: natural ones to be had.  install KEY…, remove KEY…: by their keys in that list.  "
        "import PATH…: from files or folders, without network.  check: whether the installed ones are whole.",
    )
    voices.add_argument(
        "language",
        nargs="?",
        default="",
        help="a language, such as en or pt-BR, or the id of a voice, for its speakers; or one of the words below",
    )
    voices.add_argument("names", nargs="*", help="what that word is about")
    voices.add_argument("--json", action="store_true", help="as JSON, for programs")
    _add_url_option(voices)


def _key(commands: _Commands) -> None:
    key = commands.add_parser("key", help="keep the key of a speech server; it is asked for, or read from a pipe")
    key.add_argument("url", help="the server's address, such as https://speech.example")
    key.add_argument("--forget", action="store_true", help="forget the key that is kept")


def _told(commands: _Commands) -> None:
    commands.add_parser("read-selection", help="read what is selected in any program; for a key of your desktop")
    commands.add_parser("read-clipboard", help="read what was copied; for a key of your desktop")
    commands.add_parser("pause", help="pause the window's voice, with the place kept")
    commands.add_parser("stop", help="silence the window's voice")


def _dispatcher(commands: _Commands) -> None:
    system = commands.add_parser("speech-dispatcher", help="let screen readers and others use Parlando's voices")
    system.add_argument("what", choices=("install", "remove"), help="put the module in its place, or take it away")
    system.add_argument("--default", action="store_true", help="make it what programs get that ask for nothing")


def _doctor(commands: _Commands) -> None:
    doctor = commands.add_parser("doctor", help="what works here, with measured figures")
    doctor.add_argument("--json", action="store_true", help="as JSON, for programs")


def _add_rate_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rate", type=_rate, help="0.5 to 6, in place of the speed in the settings")


def _add_voice_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--voice", default="", help="a voice's id or name from `parlando voices`")
    _add_url_option(parser)


def _add_url_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--url",
        default="",
        help="speak over this speech server; its key stands in PARLANDO_API_KEY, or is kept by `parlando key`",
    )
