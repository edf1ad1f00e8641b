"""The narrator: what of a book somebody has read aloud is heard as that recording, in place of a voice.

Its clips come as the sound of whole utterances, like sound that was kept, so that speed, steps, pauses and the
marked text work as with any voice. Where a recording can't be read the voice takes over.
"""

import asyncio
import base64
import logging
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import Final

from core.audio.format import BYTES_PER_FRAME
from core.documents.process import DocumentProcess
from core.errors import TextUnreadable
from core.marks import Mark
from core.reader.feed import Sentence
from core.reader.timeline import KeptSound

log = logging.getLogger(__name__)


_OF_FFMPEG: Final = frozenset((".m4a", ".m4b", ".mp4", ".aac", ".3gp"))
"""Names of recordings in AAC, which libsndfile does not decode."""


def can_play(clip: str) -> bool:
    """Whether this installation decodes the kind of sound that a clip is in."""
    name, _, _ = clip.rpartition("#")
    return PurePosixPath(name).suffix.lower() not in _OF_FFMPEG or find_spec("av") is not None


class Narrator:
    """Fetches the recordings of one book after another. `close` ends the process that reads them."""

    def __init__(self) -> None:
        self._book: Path | None = None
        self._recordings: _Recordings | None = None

    def take(self, book: Path | None) -> None:
        """Read another book, or none."""
        if book != self._book:
            self.close()
            self._book = book

    def close(self) -> None:
        """Let go of the book."""
        if self._recordings is not None:
            self._recordings.close()
        self._book = self._recordings = None

    async def sound_of(self, sentence: Sentence) -> KeptSound | None:
        """Return how the narrator says a sentence; None where there is no recording of it that can be read."""
        if self._book is None or not sentence.clips:
            return None
        self._recordings = recordings = self._recordings or _Recordings(self._book)
        pcm, marks = b"", []
        for start, end, clip in sentence.clips:
            sound = await asyncio.to_thread(recordings.sound, clip)
            if not sound:
                return None
            marks.append(Mark(len(pcm) // BYTES_PER_FRAME, start - sentence.start, end - sentence.start))
            pcm += sound
        return KeptSound(pcm, tuple(marks) if len(marks) > 1 else (), has_pause=True)


class _Recordings(DocumentProcess):
    """The recordings of one book, decoded in a process of their own. Calls block, for threads."""

    _role = "recordings"

    def __init__(self, book: Path) -> None:
        super().__init__()
        self._name, self._book = book.name, book
        self._is_named = False

    def sound(self, clip: str) -> bytes:
        """Return a clip as mono s16le at 24 kHz; nothing when it can't be read."""
        try:
            self.start()
            if not self._is_named:
                self._is_named = True
                self._send({"place": str(self._book.absolute())})
            self._send({"clip": clip})
            return base64.b64decode(self._answer(self._silence_limit_s)["pcm"])
        except TextUnreadable:
            log.info("the recordings of %s can't be read", self._name, exc_info=True)
            return b""
