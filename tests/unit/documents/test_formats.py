"""The table of formats and the sniffing agree: each is listed once, has a module, and is known by its content."""

import importlib
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from core.documents.formats import FORMATS, Format, suffix_patterns, titles
from core.documents.kinds import format_of
from core.documents.model import Document
from core.documents.opening import read
from core.page_blocks import Matter
from tests.unit.documents.pdf_maker import Line, make_pdf


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.title)
def test_each_has_a_module_that_loads(each: Format) -> None:
    load = importlib.import_module(each.module).load
    assert load.__annotations__ == {"file": Path, **({"password": str} if each.unlocks else {}), "return": Document}
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in each.suffixes)


def test_no_suffix_or_type_is_two_formats() -> None:
    for names in ([each.suffixes for each in FORMATS], [each.mime_types for each in FORMATS]):
        flat = [name for some in names for name in some]
        assert len(flat) == len(set(flat))
    assert {"*.txt", "*.epub", "*.pdf", "*.docx"} <= set(suffix_patterns())
    assert "EPUB book" in titles()


@pytest.mark.parametrize("name", ["book.txt", "book.pdf", "book"])
def test_content_goes_before_names(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    assert format_of(file).title == "EPUB book"
    file.write_text("<!-- a page --><!DOCTYPE html><title>A</title><p>b")
    assert format_of(file).title == "Web page"
    make_pdf(file, [[]])
    assert format_of(file).title == "PDF"


def test_a_reading_has_everything_and_says_what_it_is(tmp_path: Path) -> None:
    pages = [[Line(72, 800, "A Head"), Line(72, 700, "Words."), Line(290, 40, str(number))] for number in range(4)]
    reading = read(make_pdf(tmp_path / "a.pdf", pages, info="/Title (A  Book)"))
    assert reading.title == "A Book" and reading.text.count("A Head\n\nWords.") == 3
    kinds = Counter(matter for one in reading.blocks.all() for matter in one.block.matters())
    assert kinds == {Matter.RUNNING_HEADS: 4, Matter.PAGE_NUMBERS: 4}
