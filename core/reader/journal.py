"""The journal of an export: the takes that are done, on disk, so that one that is killed goes on where it was.

`speech` holds their sound one after another, `journal` a line for each. A line is written behind its sound, and
carries its checksum: what was not written whole is not there.
"""

import json
import zlib
from pathlib import Path
from typing import Any

from core.audio.format import BYTES_PER_FRAME
from core.marks import Mark, Quality
from core.reader.export import Take
from core.reader.feed import Sentence


class Journal:
    """Takes are recalled in the order in which they were kept; the first that is missed ends that. For a thread."""

    def __init__(self, folder: Path) -> None:
        self._sound = _opened(folder / "speech")
        self._lines = _opened(folder / "journal")
        self._recalls = True

    def lock(self) -> bool:
        """Take the folder for this process; tell whether no other one has it."""
        try:
            import fcntl  # noqa: PLC0415 - not on Windows, where no two programs can write one file anyway
        except ImportError:
            return True
        try:
            fcntl.flock(self._lines, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def close(self) -> None:
        self._sound.close()
        self._lines.close()

    def recall(self, sentence: Sentence, key: str) -> Take | None:
        """Return the take that comes next, if it is of this sentence and said in this way."""
        line, sound = self._lines.tell(), self._sound.tell()
        take = _take(self._lines.readline(), self._sound, sentence, key) if self._recalls else None
        if take is None and self._recalls:
            self._recalls = False
            for file, place in ((self._lines, line), (self._sound, sound)):
                file.seek(place)
                file.truncate()
        return take

    def keep(self, take: Take) -> None:
        """Note a take behind those that were recalled or kept before."""
        if self._recalls:
            return
        marks = [[mark.frame, mark.start, mark.end, mark.quality] for mark in take.marks]
        fields = [take.key, len(take.pcm), zlib.crc32(take.pcm), take.sound_frames, marks]
        self._sound.write(take.pcm)
        self._sound.flush()
        self._lines.write(json.dumps(fields, separators=(",", ":")).encode() + b"\n")
        self._lines.flush()


def _opened(path: Path) -> Any:
    path.touch()
    return path.open("r+b")


def _take(line: bytes, file: Any, sentence: Sentence, key: str) -> Take | None:
    """Return the take that a line is about; None where it is another, or not whole."""
    try:
        known, length, checksum, frames, marks = json.loads(line)
        pcm = file.read(length) if known == key else b""
        if known != key or len(pcm) != length or zlib.crc32(pcm) != checksum or frames * BYTES_PER_FRAME > length:
            return None
        placed = tuple(Mark(frame, start, end, Quality(quality)) for frame, start, end, quality in marks)
    except (ValueError, TypeError):
        return None
    return Take(key, sentence.start, sentence.end, sentence.text, pcm, frames, placed)
