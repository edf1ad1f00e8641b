"""Text of a pipe: at once where it is UTF-8, whole where it is something else."""

import pytest

from core.documents.stream_text import StreamText
from core.errors import Unsupported


def read(*pieces: bytes) -> list[str]:
    text = StreamText("It")
    return [*(text.take(piece) for piece in pieces), text.finish()]


def test_utf_8_comes_as_it_is_written_and_may_be_cut_anywhere() -> None:
    content = "Café\r\nat once\rand more 😀.\n".encode()
    assert "".join(read(*(content[at : at + 1] for at in range(len(content))))) == "Café\nat once\nand more 😀.\n"
    assert read(b"one\r", b"\ntwo") == ["one", "\ntwo", ""]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_other_encodings_are_told_at_the_end(encoding: str) -> None:
    text = "Überall höre ich schöne Grüße aus Österreich.\n" * 20
    content = text.encode(encoding)
    *coming, last = read(content[:100], content[100:])
    assert (coming, last) == (["", ""], text)


def test_what_turns_out_to_be_broken_is_replaced() -> None:
    assert read(b"Good ", b"\xff morning") == ["Good ", "� morning", ""]


def test_a_picture_is_refused_at_once() -> None:
    with pytest.raises(Unsupported, match="It"):
        read(b"\x89PNG\r\n\x1a\n" + bytes(20))


def test_nothing() -> None:
    assert read() == [""]
