"""The process that reads one document and tells its blocks as they come: hostile files can break nothing but it.

Memory is bounded where the system can do that. The app bounds time: it kills a child that makes no progress; one
whose app has died ends by itself.
"""

import base64
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import BinaryIO, Final

from core.documents import wire
from core.documents.formats import is_address
from core.documents.notes import NotesPlace
from core.documents.opening import open_address, open_document
from core.documents.page_text import Piece, pieces
from core.errors import Damaged, TextUnreadable, TooBig
from core.outside import set_offline

log = logging.getLogger(__name__)

MEMORY_LIMIT: Final = 1024 * 1024 * 1024
"""Bytes of address space. Reading the 400 pages of the largest sample takes a tenth of it."""
PIECES_PER_S: Final = 20
"""How often what has been read is told; the first block is told at once."""
_MUCH: Final = 64 * 1024
"""Code points that are told without waiting for the next time."""
ORPHAN_LIMIT_S: Final = 30.0
"""After so long without progress the child ends itself: its app would have killed it."""

_HEAVY: Final = ("core.documents.epub", "core.documents.docx", "core.documents.markdown", "core.documents.pdf")
"""What a child that waits for its document loads meanwhile: most of the time of its start."""


def main(argv: list[str]) -> int:
    """Read the document that standard input names, to standard output; "spare" loads everything before."""
    output, sys.stdout = sys.stdout.buffer, sys.stderr  # nothing else may write there
    limit_memory()
    if "spare" in argv:
        for name in _HEAVY:
            import_module(name)
    order = wire.receive(sys.stdin.buffer)
    if order is None:
        return 0
    if "pictures" in argv:
        import_module("core.documents.pdf_pictures").serve(order, sys.stdin.buffer, output)
        return 0
    threading.Thread(target=_end_with_app, name="end with the app", daemon=True).start()
    set_offline(order["offline"])  # a spare one may have been started before that was wished
    with Path(os.devnull).open("w") as nowhere:
        _Telling(output, nowhere.fileno()).tell(order["place"], order["password"], NotesPlace(order["notes"]))
    os._exit(0)  # the thread holds standard input, which Python would close


def limit_memory() -> None:
    """Let this process have so much address space and no more."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - there is none on Windows

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY_LIMIT if hard == resource.RLIM_INFINITY else min(MEMORY_LIMIT, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _end_with_app() -> None:
    """Wait for the end of standard input: whoever wanted the document has no use for it any more."""
    sys.stdin.buffer.read()
    os._exit(0)


class _Telling:
    """One document on its way to the app."""

    def __init__(self, output: BinaryIO, nowhere: int) -> None:
        self._output, self._nowhere = output, nowhere

    def tell(self, place: str, password: str, notes: NotesPlace) -> None:
        """Tell the document at a path or an address, its blocks, and how it ended."""
        self._watch()
        try:
            document = open_address(place) if is_address(place) else open_document(Path(place), password, notes)
            details = {"title": document.title, "authors": document.authors, "language": document.language}
            self._send({"document": details})
            self._tell_pieces(pieces(document.blocks, document.contents))
            cover = base64.b64encode(document.cover()).decode()
            self._send({"notices": document.notices, "cover": cover, "end": True})
        except TextUnreadable as error:
            self._send({"failed": wire.from_error(error)})
        except OSError:
            log.info("nobody reads any more", exc_info=True)
        except MemoryError:
            sentence = f"{Path(place).name} takes more memory than reading may; open a part of it."
            self._send({"failed": wire.from_error(TooBig(sentence, file=Path(place).name))})
        except Exception:  # whatever a file brings a parser to, its reader gets a sentence
            log.info("%s can't be read", place, exc_info=True)
            sentence = f"{Path(place).name} can't be read to its end; try to get or save it anew."
            self._send({"failed": wire.from_error(Damaged(sentence, file=Path(place).name))})
        faulthandler.cancel_dump_traceback_later()

    def _tell_pieces(self, found: Iterable[Piece]) -> None:
        ready: list[Piece] = []
        length, told_at = 0, 0.0
        for piece in found:
            ready.append(piece)
            length += len(piece.text)
            if length > _MUCH or monotonic() - told_at > 1 / PIECES_PER_S:
                self._send({"pieces": [wire.from_piece(each) for each in ready]})
                ready, length, told_at = [], 0, monotonic()
        if ready:
            self._send({"pieces": [wire.from_piece(each) for each in ready]})

    def _send(self, message: wire.Message) -> None:
        """Waiting for the app to read is no lack of progress."""
        faulthandler.cancel_dump_traceback_later()
        wire.send(self._output, message)
        self._watch()

    def _watch(self) -> None:
        # A thread of C's own keeps this watch: one of Python's may not run while a parser does.
        faulthandler.dump_traceback_later(ORPHAN_LIMIT_S, exit=True, file=self._nowhere)
