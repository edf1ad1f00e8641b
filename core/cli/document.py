"""A document named on the command line: opened in its own process, with what the listener leaves unsaid."""

import contextlib
import os
import sys
from collections import Counter
from pathlib import Path

from core.audio.tags import Tags
from core.cli.interruption import ask_secret
from core.documents.formats import FORMATS, is_address
from core.documents.process import DocumentProcess
from core.errors import NeedsPassword
from core.page_blocks import Matter, PageBlocks
from core.reader.narrator import can_play
from core.reader.source import StringSource
from core.settings import Settings

_SUFFIXES = frozenset(suffix for each in FORMATS for suffix in each.suffixes)
UNHEARD = (
    "The book's own recording can't be played here, so a voice reads it; pip install 'parlando[audiobook]' lets its"
    " narrator be heard."
)


def place_of(name: str) -> Path | str | None:
    """Return the file or the address of the web that an argument names; None for one that is text itself.

    A name that a document could have is one also where there is no such file: hardly anybody wants to hear it.
    """
    if is_address(name):
        return name
    is_path = name.startswith((os.sep, f".{os.sep}", f"..{os.sep}"))
    try:
        is_there = Path(name).exists() if is_path else Path(name).is_file()
    except (OSError, ValueError):  # too long for a name, or no name at all
        return None
    is_named = Path(name).suffix.lower() in _SUFFIXES and (is_path or len(name.split()) == 1)
    return Path(name) if is_there or is_named else None


def from_pipe(name: str) -> str:
    """Let a named pipe, or one that the shell has made (<(...)), be standard input; return "-" in its place."""
    try:
        is_pipe = Path(name).is_fifo()
    except OSError:  # too long for a name
        is_pipe = False
    if not is_pipe:
        return name
    os.dup2(os.open(name, os.O_RDONLY), 0)
    return "-"


def open_document(file: Path | str, settings: Settings, password: str = "") -> DocumentProcess:
    """Open a document; TextUnreadable or one of its kinds if it can't be. Blocks, for any thread."""
    with contextlib.ExitStack() as undo:
        process = DocumentProcess()
        undo.callback(process.close)
        process.open(file, password, settings["notes.place"])
        undo.pop_all()
    return process


def ask_password(error: NeedsPassword) -> str:
    """Ask for a document's password; raise the error where nobody can be asked, or who is asked has none."""
    if not (error.params.get("asks") and sys.stdin.isatty()):
        raise error
    try:
        return ask_secret(f"{error}\nPassword: ")
    except EOFError:
        raise error from None


def _open_asking(file: Path | str, settings: Settings) -> DocumentProcess:
    password = ""
    while True:
        try:
            return open_document(file, settings, password)
        except NeedsPassword as error:
            password = ask_password(error)


def read_whole(file: Path | str, settings: Settings) -> tuple[StringSource, Tags]:
    """Read a document to its end, and what a sound file made of it says of itself.

    What could not be read, or will not be heard, is said on standard error.
    """
    source = new_source(settings)
    with _open_asking(file, settings) as process:
        while (pieces := process.next()) is not None:
            source.append_pieces(pieces)
    tell(process.notices, source.blocks)
    about = process.about
    return source, Tags(about.title, about.authors, about.language, cover=process.cover)


def new_source(settings: Settings) -> StringSource:
    """Return an empty source that leaves unsaid what the listener wants to be."""
    source = StringSource()
    source.blocks.left_out = frozenset(matter for matter in Matter if settings[f"unsaid.{matter}"])
    source.blocks.announces_code = settings["said.code"]
    return source


def tell(notices: tuple[str, ...], blocks: PageBlocks) -> None:
    """Say what could not be read, and count what is left unsaid."""
    for notice in notices:
        sys.stderr.write(f"{notice}\n")
    if blocks.plays_recordings and not all(can_play(clip) for _, _, clip in blocks.recordings(0, sys.maxsize)):
        sys.stderr.write(f"{UNHEARD}\n")
    counts = Counter(matter for one in blocks.all() for matter in one.block.matters() if matter in blocks.left_out)
    if counts:
        sys.stderr.write(f"Left unsaid: {', '.join(_counted(*each) for each in counts.most_common())}.\n")


def _counted(matter: Matter, count: int) -> str:
    words = matter.replace("_", " ")
    return f"{count} {words.removesuffix('s') if count == 1 else words}"
