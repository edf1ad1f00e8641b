"""Documents: what people open, as text. Plain text for now; other formats answer that they are not readable yet."""

import codecs
from pathlib import Path
from typing import BinaryIO

from core import paths
from core.errors import TextUnreadable

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes. War and Peace is 3 MB; beyond this a file is hardly meant to be read aloud."""

SUFFIXES = (".txt", ".text", ".md", ".log")

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

SIGNATURES = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "zip or office",
    b"{\\rtf": "RTF",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
    b"RIFF": "sound or video",
    b"ID3": "sound",
    b"OggS": "sound",
    b"fLaC": "sound",
    b"\x7fELF": "program",
    b"MZ": "program",
    b"\x1f\x8b": "compressed",
}


def sample_text() -> str:
    """Return the short text that shows what Parlando does."""
    return (paths.RESOURCES / "sample.txt").read_text(encoding="utf-8")


def read_text(file: Path) -> str:
    """Return the text of a plain-text file; TextUnreadable says in one sentence why it can't be read."""
    try:
        if file.is_dir():
            raise TextUnreadable(f"{file} is a folder; choose a text file in it.", file=str(file), why="folder")
        with file.open("rb") as stream:
            return read_stream(stream, file.name)
    except FileNotFoundError as error:
        raise TextUnreadable(f"There is no file {file}; check the name.", file=str(file), why="absent") from error
    except PermissionError as error:
        raise TextUnreadable(
            f"{file} may not be read; check its permissions.", file=str(file), why="denied"
        ) from error
    except OSError as error:
        raise TextUnreadable(
            f"{file} can't be read ({error.strerror}); choose another one.", file=str(file)
        ) from error


def read_stream(stream: BinaryIO, name: str) -> str:
    """Return the text of a stream up to its end; TextUnreadable says in one sentence why it is none."""
    content = stream.read(SIZE_LIMIT + 1)  # some files have no end, and no size that says so
    if len(content) > SIZE_LIMIT:
        raise TextUnreadable(f"{name} is over 64 MB; split it and open a part.", file=name, why="long")
    return decode(content, name)


def decode(content: bytes, name: str) -> str:
    """Return bytes as text: by byte-order mark, else UTF-8, else Windows-1252; line ends become \\n."""
    encoding = _marked_encoding(content)
    if encoding is None:
        refuse_binary(content, name)
        text = _decode_unmarked(content)
    else:
        text = content.decode(encoding, errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def refuse_binary(content: bytes, name: str) -> None:
    """Raise TextUnreadable when the beginning of a file or stream shows that it is no text."""
    for start, kind in SIGNATURES.items():
        if content.startswith(start):
            raise TextUnreadable(f"{name} is a {kind} file; only plain text can be read yet.", file=name, kind=kind)
    if b"\0" in content and _marked_encoding(content) is None:
        raise TextUnreadable(f"{name} holds no text; choose a text file.", file=name, kind="binary")


def _marked_encoding(content: bytes) -> str | None:
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS if content.startswith(mark)), None)


def _decode_unmarked(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # The five bytes that Windows-1252 leaves undefined become U+FFFD.
        return content.decode("cp1252", errors="replace")
