"""What an argument of the command line names: a document, an address, a pipe, or text that is to be said."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli.document import place_of


@pytest.mark.parametrize(
    ("argument", "is_place"),
    [
        ("notes", True),
        ("https://example.org/a", True),
        ("missing.pdf", True),
        ("/nowhere/My Book.epub", True),
        ("/dev/zero", True),
        ("./folder", True),
        ("folder", False),
        ("Read missing.pdf", False),
        ("Hello.", False),
        ("/nowhere", False),
        ("a" * 5000, False),
        ("a\0b", False),
    ],
)
def test_places_and_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, argument: str, is_place: bool) -> None:
    (tmp_path / "notes").write_text("Words.")
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    assert (place_of(argument) is not None) is is_place


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes have no names here")
def test_a_pipe_is_standard_input(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    code = "import os,sys; from core.cli.document import from_pipe; print(from_pipe(sys.argv[1]), os.read(0, 99))"
    with subprocess.Popen([sys.executable, "-c", code, tmp_path / "pipe"], stdout=subprocess.PIPE) as process:
        (tmp_path / "pipe").write_text("Piped words.")
        assert process.communicate(timeout=20)[0].split(maxsplit=1) == [b"-", b"b'Piped words.'\n"]
