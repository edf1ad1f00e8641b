"""Opening: from a file, a stream or the sample to a document or its text, and all that can go wrong on the way."""

import errno
import importlib
import logging
import threading
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from core import paths
from core.documents import plain_text
from core.documents.kinds import format_of, refuse_binary
from core.documents.model import Block, Document
from core.documents.notes import NotesPlace, after_references, at_end
from core.documents.page_text import pieces, placed
from core.errors import Damaged, TextUnreadable, TooBig, Unsupported
from core.page_blocks import PageBlocks

log = logging.getLogger(__name__)

_one_at_a_time = threading.Lock()  # PDFium bears no more

_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, LookupError, RuntimeError)
"""What parsers raise on files that are not what they should be."""


def sample_text() -> str:
    """Return the short text that shows what Parlando does."""
    return (paths.RESOURCES / "sample.txt").read_text(encoding="utf-8")


def open_address(url: str) -> Document:
    """Open what an address of the web leads to, like `open_document`."""
    name = Path(urlsplit(url).hostname or "page")
    with _explained(name):
        document: Document = importlib.import_module("core.documents.page_of_web").load(url, open_document)
    document.blocks = _guarded(name, document.blocks, document.notices)
    return document


def open_document(file: Path, password: str = "", notes: NotesPlace = NotesPlace.HERE) -> Document:
    """Open a file of any format in the table. TextUnreadable says in one sentence why it can't be read.

    The same goes for the blocks: what goes wrong before the first one raises, later troubles end them and leave
    a notice.
    """
    with _explained(file):
        if file.is_dir():
            raise TextUnreadable(f"{file} is a folder; choose a document in it.", file=str(file), why="folder")
        document = _load(file, password) if file.is_file() else _load_stream(file)
    document.blocks = _guarded(file, document.blocks, document.notices)
    if notes is NotesPlace.END:
        document.blocks = at_end(document.blocks)
    elif notes is NotesPlace.AFTER:
        document.blocks = after_references(document.blocks)
    return document


@dataclass(frozen=True, slots=True)
class Reading:
    """A whole document as a page shows it."""

    title: str
    text: str
    blocks: PageBlocks
    notices: tuple[str, ...]
    """What could not be read, each in a sentence."""


def read(file: Path) -> Reading:
    """Read a document as a whole; TextUnreadable when that can't be done. For any thread, one at a time."""
    with _one_at_a_time:
        document = open_document(file)
        found = [*pieces(document.blocks, document.contents)]
    text, blocks = "".join(piece.text for piece in found), PageBlocks()
    if not text.strip():
        raise _empty(file)
    blocks.add(placed(found, 0))
    return Reading(document.title, text, blocks, tuple(document.notices))


def read_text(file: Path) -> str:
    """Return the text of a document as a page shows it; TextUnreadable when it can't be read."""
    return read(file).text


def read_stream(stream: BinaryIO, name: str) -> str:
    """Return the text of a stream of plain text up to its end; TextUnreadable when it is none."""
    try:
        content = plain_text.read_limited(stream, name)
    except OSError as error:
        raise TextUnreadable(f"{name} can't be read ({error.strerror}); choose another one.", file=name) from error
    return decode(content, name)


def decode(content: bytes, name: str) -> str:
    """Return the text of bytes in any encoding, with \\n for line ends; TextUnreadable when they are none."""
    refuse_binary(content, name)
    return plain_text.decode(content, name)


def _load(file: Path, password: str) -> Document:
    format_ = format_of(file)
    load = importlib.import_module(format_.module).load
    document: Document = load(file, password) if format_.unlocks else load(file)
    return document


def _load_stream(file: Path) -> Document:
    """Read a pipe or a device: it can be read once, so it is plain text or nothing."""
    with file.open("rb") as stream:
        return Document(file.name, plain_text.paragraphs(read_stream(stream, file.name)))


def _guarded(file: Path, blocks: Iterator[Block], notices: list[str]) -> Iterator[Block]:
    """Pass the blocks on; keep what could be read when something breaks in the middle."""
    count = 0
    try:
        with _explained(file):
            for block in blocks:
                count += bool(block.text.strip())
                yield block
    except TextUnreadable as error:
        if not count:
            raise
        notices.append(str(error))
    if not count:
        raise _empty(file)


def _empty(file: Path) -> TextUnreadable:
    return Unsupported(f"{file.name} holds no words; choose another file.", file=file.name, why="empty")


def _damaged(file: Path) -> Damaged:
    return Damaged(f"{file.name} is damaged; try to get or save it anew.", file=file.name)


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    """Turn what can go wrong with a file into a sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise TextUnreadable(f"There is no file {file}; check the name.", file=str(file), why="absent") from error
    except PermissionError as error:
        raise TextUnreadable(
            f"{file} may not be read; check its permissions.", file=str(file), why="denied"
        ) from error
    except OSError as error:
        if error.errno in (None, errno.EINVAL):  # a parser was led astray: to before the file's beginning, say
            raise _damaged(file) from error
        raise TextUnreadable(
            f"{file} can't be read ({error.strerror}); choose another one.", file=str(file)
        ) from error
    except MemoryError as error:
        raise TooBig(
            f"{file.name} takes more memory than reading may; open a part of it.", file=file.name
        ) from error
    except _DAMAGE as error:
        log.info("%s is damaged", file, exc_info=True)
        raise _damaged(file) from error
