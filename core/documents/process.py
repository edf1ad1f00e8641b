"""A document as the app reads it: a process of its own parses the file and hands the blocks over as they come.

1. `start` brings the process up; a *spare* one, started before a document is chosen, has what most formats need
   loaded when one is named.
2. `open` names the file and returns what the document says of itself.
3. `next` returns the blocks that have come since, None at the end. Not calling it holds the process back.
4. A process that dies, or makes no progress for ten seconds, is one of four errors as well. What came before
   stays with whoever asked for it.

All calls block, for threads; `close` ends everything at once, from any thread.
"""

import base64
import contextlib
import queue
import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from core.children import child_command, start
from core.documents import wire
from core.documents.page_text import Piece
from core.errors import Damaged, TextUnreadable, TooBig
from core.outside import is_offline

SILENCE_LIMIT_S: Final = 10.0
ADDRESS_LIMIT_S: Final = 30.0
"""Until a page of the web has come: what fetches it gives up before."""
_AHEAD: Final = 4
"""Messages that may wait to be taken."""


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself."""

    title: str
    authors: tuple[str, ...] = ()
    language: str = ""


class DocumentProcess:
    """Reads one document."""

    _role = "document"
    _arguments: tuple[str, ...] = ()
    """What the child is told on its command line."""

    def __init__(self, *, silence_limit_s: float = SILENCE_LIMIT_S) -> None:
        self.notices: tuple[str, ...] = ()
        """Sentences about what could not be read as meant; complete at the end."""
        self.about = About("")
        """What the document that was opened says of itself."""
        self.cover = b""
        """The picture on its cover, a JPEG or PNG, if it has one; known at the end."""
        self._silence_limit_s = silence_limit_s
        self._process: subprocess.Popen[bytes] | None = None
        self._messages: queue.Queue[wire.Message | None] = queue.Queue(_AHEAD)
        self._name = ""
        self._is_closed = self._is_at_end = False
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The child's process, for tests."""
        return self._process.pid if self._process is not None else None

    @property
    def is_alive(self) -> bool:
        """Whether its child is there: one that waits for long may have been killed."""
        return self._process is not None and self._process.poll() is None

    def start(self, *, spare: bool = False) -> None:
        """Start the process; TextUnreadable when the system does not."""
        with self._lock:
            if self._process is not None or self._is_closed:
                return
            arguments = ["spare"] if spare else self._arguments
            try:
                self._process = start(child_command(self._role, *arguments))
            except OSError as error:
                raise TextUnreadable(f"No document can be read now ({error.strerror}); try again.") from error
        threading.Thread(target=self._read, args=(self._process,), name="document", daemon=True).start()

    def open(self, place: Path | str, password: str = "", notes: str = "here") -> About:
        """Name a file, or an address of the web; return what it says of itself. `notes` is a NotesPlace.

        Raises TextUnreadable or one of its kinds.
        """
        self._name = place.name if isinstance(place, Path) else place
        named = str(place.absolute()) if isinstance(place, Path) else place
        self.start()
        self._send({"place": named, "password": password, "notes": notes, "offline": is_offline()})
        patience_s = self._silence_limit_s if isinstance(place, Path) else ADDRESS_LIMIT_S
        about = self._answer(patience_s).get("document")
        if about is None:
            raise self._broken()
        self.about = About(about["title"], tuple(about["authors"]), about["language"])
        return self.about

    def next(self) -> list[Piece] | None:
        """Return what has been read since, None at the end. Raises TextUnreadable or one of its kinds."""
        if self._is_at_end:
            return None
        message = self._answer(self._silence_limit_s)
        if "end" in message:
            self._is_at_end, self.notices = True, tuple(message["notices"])
            self.cover = base64.b64decode(message["cover"])
            self.close()
            return None
        try:
            return [wire.to_piece(fields) for fields in message["pieces"]]
        except (ValueError, TypeError, KeyError) as error:
            raise self._broken() from error

    def close(self) -> None:
        """End the process, whatever it is doing. Whoever waits for it gets an error."""
        with self._lock:
            self._is_closed, process = True, self._process
        if process is None:
            return
        process.kill()
        self._end_messages()
        process.wait()
        with contextlib.suppress(OSError):
            process.stdin.close()  # type: ignore[union-attr]

    def _send(self, message: wire.Message) -> None:
        """Tell the child something; if it is dead, the answer will say so."""
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError, ValueError):
                wire.send(self._process.stdin, message)

    def _answer(self, limit_s: float) -> wire.Message:
        try:
            message = self._messages.get(timeout=limit_s)
        except queue.Empty:
            self.close()
            raise TooBig(
                f"{self._name} takes too long to read; save it anew or open a part of it.",
                file=self._name,
                why="slow",
            ) from None
        if message is None:
            raise self._broken()
        if "failed" in message:
            self.close()
            raise wire.to_error(message["failed"])
        return message

    def _broken(self) -> Damaged:
        """What reads it has died: PDFium gives up so when memory ends, or over what it did not expect."""
        self.close()
        return Damaged(f"{self._name} can't be read to its end; try to get or save it anew.", file=self._name)

    def _read(self, process: "subprocess.Popen[bytes]") -> None:
        """The thread's body: pass messages on, a few ahead, up to the end."""
        assert process.stdout is not None
        with process.stdout as stream, contextlib.suppress(ValueError, OSError):
            while not self._is_closed and (message := wire.receive(stream)) is not None:
                self._put(message)
        self._put(None)

    def _end_messages(self) -> None:
        """Let whoever waits for a message see that there will be none; the thread may be waiting for room."""
        while True:
            try:
                self._messages.put_nowait(None)
            except queue.Full:
                with contextlib.suppress(queue.Empty):
                    self._messages.get_nowait()
            else:
                return

    def _put(self, message: wire.Message | None) -> None:
        while not self._is_closed:
            with contextlib.suppress(queue.Full):
                self._messages.put(message, timeout=0.5)
                return
