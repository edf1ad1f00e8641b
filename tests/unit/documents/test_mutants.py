"""Files with bytes changed or cut off: each is read, as far as it goes, or refused in a sentence; nothing else."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from core.documents.opening import read
from core.errors import TextUnreadable
from tests.unit.documents import test_docx, test_epub, test_fb2, test_html, test_markdown, test_odt, test_rtf
from tests.unit.documents.pdf_maker import make_pdf
from tests.unit.documents.test_pdf import page
from tests.unit.documents.test_subtitles import SUBRIP

MUTANTS = 40


def plain(name: str, content: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / name).write_text(content, encoding="utf-8")
        return folder / name

    return write


MAKERS: dict[str, Callable[[Path], Path]] = {
    "text": plain("a.txt", "Grüße\n\nZwei Zeilen\n" * 20),
    "markdown": plain("a.md", test_markdown.SOURCE),
    "html": plain("a.html", test_html.PAGE),
    "epub": lambda folder: test_epub.written(folder, {**test_epub.BOOK}),
    "docx": lambda folder: test_docx.written(folder, test_docx.MEMBERS),
    "pdf": lambda folder: make_pdf(folder / "a.pdf", [page(number) for number in range(4)]),
    "odt": lambda folder: test_odt.written(folder, test_odt.MEMBERS),
    "rtf": lambda folder: test_rtf.written(folder, test_rtf.SOURCE),
    "fb2": lambda folder: test_fb2.written(folder),
    "srt": plain("a.srt", SUBRIP),
}


@pytest.mark.parametrize("name", MAKERS)
def test_no_mutant_gets_through(tmp_path: Path, name: str) -> None:
    file = MAKERS[name](tmp_path)
    whole = file.read_bytes()
    assert read(file).text.strip()
    chance = random.Random(name)
    for _ in range(MUTANTS):
        file.write_bytes(mutated(whole, chance))
        try:
            assert read(file).text.strip()
        except TextUnreadable as error:
            assert str(error).endswith(".") and file.name in str(error)


def mutated(content: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.3:
        return content[: chance.randrange(len(content))]
    changed = bytearray(content)
    for _ in range(chance.choice([1, 4, 30])):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)
