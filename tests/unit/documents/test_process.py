"""A document is read in a process of its own: whatever becomes of it, blocks or one of four errors come."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from core.documents.opening import read
from core.documents.process import DocumentProcess
from core.errors import Damaged, NeedsPassword, TextUnreadable, TooBig, Unsupported
from core.outside import set_offline
from core.page_blocks import Role, SpanKind
from tests.unit.documents import test_epub
from tests.unit.documents.bombs import BOMBS, epub
from tests.unit.documents.pdf_maker import Line, make_pdf
from tests.unit.documents.test_mutants import MAKERS, mutated


def whole(process: DocumentProcess) -> str:
    text = ""
    while (pieces := process.next()) is not None:
        text += "".join(piece.text for piece in pieces)
    return text


def is_gone(pid: int | None) -> bool:
    try:
        os.kill(pid or 0, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.parametrize("spare", [False, True])
def test_a_document_comes_as_it_is(tmp_path: Path, spare: bool) -> None:
    file = test_epub.written(tmp_path, {**test_epub.BOOK})
    with DocumentProcess() as process:
        process.start(spare=spare)
        about = process.open(file)
        assert (about.title, about.authors) == ("A Book", ("Ada Example", "Ben Example"))
        found = []
        while (pieces := process.next()) is not None:
            found += pieces
        assert process.next() is None
        pid = process.pid
    assert "".join(piece.text for piece in found) == read(file).text
    lines = [(piece.block.lines, piece.block.role) for piece in found if piece.block.lines]
    assert lines[:2] == [((("First", 1),), Role.HEADING), ((("Part two", 2),), Role.HEADING)]
    assert any(span.kind is SpanKind.NOTE_REFERENCE for piece in found for span in piece.block.spans)
    assert is_gone(pid)


def test_the_first_words_come_before_the_rest_is_read(tmp_path: Path) -> None:
    """The child waits where nobody takes what it has read: it is far from the end of so long a text."""
    file = tmp_path / "long.txt"
    file.write_text("A line of words.\n\n" * 300_000)
    with DocumentProcess() as process:
        process.open(file)
        first = process.next()
        assert first is not None and len(first) == 1 and first[0].text == "A line of words."
        process.close()
        with pytest.raises(Damaged):
            whole(process)


def test_a_child_that_dies_is_damage_and_what_came_stays(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("A line of words.\n\n" * 300_000)
    with DocumentProcess() as process:
        process.open(file)
        assert process.next()
        os.kill(process.pid or 0, signal.SIGKILL)
        with pytest.raises(Damaged, match="can't be read to its end"):
            whole(process)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="nothing else holds a process still")
def test_one_that_makes_no_progress_is_ended(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("A line of words.\n\n" * 300_000)
    with DocumentProcess(silence_limit_s=0.5) as process:
        process.start(spare=True)
        os.kill(process.pid or 0, signal.SIGSTOP)
        with pytest.raises(TooBig, match="too long"):
            process.open(file)
        assert is_gone(process.pid)


def test_it_ends_with_its_app(tmp_path: Path) -> None:
    process = DocumentProcess()
    process.start()
    assert process._process is not None and process._process.stdin is not None
    process._process.stdin.close()
    assert process._process.wait(timeout=20) == 0
    process.close()


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("text of 2 GB", TooBig),
        ("DOCX, a billion laughs", Damaged),
    ],
)
def test_bombs_are_refused(tmp_path: Path, name: str, error: type[TextUnreadable]) -> None:
    began = time.monotonic()
    with DocumentProcess() as process, pytest.raises(error):
        process.open(BOMBS[name](tmp_path))
        whole(process)
    assert time.monotonic() - began < 60


def test_four_errors_cross_the_pipe(tmp_path: Path) -> None:
    lock = f"<{'41' * 32}>"
    locked = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O {lock} /U {lock} >> /ID [<41> <41>]"
    (tmp_path / "a.png").write_bytes(b"\x89PNG" + bytes(50))
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\nendless")
    cases: list[tuple[Path, type[TextUnreadable]]] = [
        (make_pdf(tmp_path / "a.pdf", [[Line(72, 700, "Words.")]], trailer=locked), NeedsPassword),
        (tmp_path / "a.png", Unsupported),
        (tmp_path / "b.pdf", Damaged),
        (epub(tmp_path / "a.epub", b"a" * 60_000_000), TooBig),
    ]
    for file, error in cases:
        with DocumentProcess() as process, pytest.raises(error) as caught:
            process.open(file)
            whole(process)
        assert str(caught.value).endswith(".") and file.name in str(caught.value)


@pytest.mark.parametrize("name", ["pdf", "epub", "rtf"])
def test_mutants_come_through_or_are_refused(tmp_path: Path, name: str) -> None:
    file, chance = MAKERS[name](tmp_path), random.Random(name)
    content = file.read_bytes()
    for _ in range(4):
        file.write_bytes(mutated(content, chance))
        with DocumentProcess() as process:
            try:
                process.open(file)
                assert whole(process).strip()
            except TextUnreadable as error:
                assert str(error).endswith(".")


def test_a_spare_one_is_as_offline_as_its_app_is_by_then() -> None:
    with DocumentProcess() as process:
        process.start(spare=True)
        set_offline(True)
        try:
            with pytest.raises(TextUnreadable) as caught:
                process.open("http://192.0.2.1/")  # kept for examples: online it is refused as nobody's address
        finally:
            set_offline(False)
    assert caught.value.params["why"] == "offline"


def test_a_spare_one_that_was_killed_is_known_to_be_gone() -> None:
    with DocumentProcess() as process:
        assert not process.is_alive
        process.start(spare=True)
        assert process.is_alive and process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        assert process._process is not None
        process._process.wait(timeout=20)
        assert not process.is_alive


def test_a_spare_one_is_closed_unused() -> None:
    process = DocumentProcess()
    process.start(spare=True)
    pid = process.pid
    process.close()
    assert is_gone(pid)
