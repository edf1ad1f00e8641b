"""The text of a stream while it comes: UTF-8 at once, anything else when it has ended and can be told."""

import codecs
import io

from core.documents.kinds import refuse_binary
from core.documents.plain_text import decode, is_utf_8


class StreamText:
    """Turns a stream's bytes into text, with \\n for line ends; Unsupported where they are none."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._held = b""
        self._decoder = io.IncrementalNewlineDecoder(
            codecs.getincrementaldecoder("utf-8")("replace"), translate=True
        )
        self._is_utf_8 = False

    def take(self, piece: bytes) -> str:
        """Take more bytes; return the text that is ready. Later bytes that are no UTF-8 are replaced."""
        if self._is_utf_8:
            return self._decoder.decode(piece)
        self._held += piece
        refuse_binary(self._held, self._name)
        self._is_utf_8 = _begins_as_utf_8(self._held)
        return self._decoder.decode(self._held) if self._is_utf_8 else ""

    def finish(self) -> str:
        """Return the rest."""
        return self._decoder.decode(b"", final=True) if self._is_utf_8 else decode(self._held, self._name)


def _begins_as_utf_8(content: bytes) -> bool:
    """Whether bytes are UTF-8, but for a last character that is not whole; NULs and escapes tell others."""
    if b"\0" in content or b"\x1b" in content or content.startswith(codecs.BOM_UTF8):
        return False
    return any(is_utf_8(content[: len(content) - cut]) for cut in range(min(4, len(content))))
