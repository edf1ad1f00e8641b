"""What is said between the app and the process that reads its documents: a length of four bytes, then JSON.

The app: {"place", "password", "notes", "offline"}. The child: {"document"} once, {"pieces"} as they are read,
{"notices", "cover", "end"} at the end, or {"failed"} at any time.
"""

import json
import struct
from typing import IO, Any, Final

from core import errors
from core.documents.page_text import Piece
from core.errors import TextUnreadable
from core.page_blocks import PageBlock

_LENGTH: Final = struct.Struct("<I")
_LIMIT: Final = 512 * 1024 * 1024
"""Bytes of one message. A text of 64 MB in one line is one."""

Message = dict[str, Any]


def send(stream: IO[bytes], message: Message) -> None:
    """Write a message; OSError when nobody reads."""
    content = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(_LENGTH.pack(len(content)) + content)
    stream.flush()


def receive(stream: IO[bytes]) -> Message | None:
    """Read a message; None at the end, ValueError when it is none."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LIMIT:
        raise ValueError("a message of unlikely length")
    content = stream.read(length)
    if len(content) < length:
        return None
    message = json.loads(content.decode("utf-8", "surrogatepass"))
    if not isinstance(message, dict):
        raise ValueError("no message")
    return message


def from_piece(piece: Piece) -> list[Any]:
    """Return a piece as JSON has it."""
    return [piece.text, piece.block.to_json()]


def to_piece(fields: list[Any]) -> Piece:
    """Return the piece that JSON stands for; ValueError or TypeError when it stands for none."""
    text, block = fields
    return Piece(str(text), PageBlock.from_json(block))


def from_error(error: TextUnreadable) -> Message:
    """Return an error as JSON has it."""
    return {"code": error.code, "sentence": str(error), "params": error.params}


_ERRORS: Final = {
    each.code: each
    for each in (TextUnreadable, errors.NeedsPassword, errors.Unsupported, errors.Damaged, errors.TooBig)
}


def to_error(message: Message) -> TextUnreadable:
    """Return the error that JSON stands for."""
    return _ERRORS.get(message["code"], TextUnreadable)(message["sentence"], **message["params"])
