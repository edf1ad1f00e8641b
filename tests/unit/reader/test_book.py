"""A talking book: what is heard is marked in its text, and what can't be heard is in it all the same."""

import asyncio
import re
import shutil
import zipfile
from asyncio.subprocess import PIPE
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from core.audio.tags import Tags
from core.errors import ConnectionCut, UsageError
from core.page_blocks import Cell, Matter, PageBlock, PageBlocks, Placed, Role, Span, SpanKind
from core.reader import saving as saving_module
from core.reader.assembly import Pauses
from core.reader.book_pages import BookPage, Heard
from core.reader.export import Progress
from core.reader.outline import Chapter
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from tests.unit.reader.fakes import FakeLink

TEXT = "One\n\nTwo three. Four five.\n\nSix\n\nSeven & eight.\n\nNine ten."
OUTLINE = (Chapter("One", 1, 0), Chapter("Six", 1, TEXT.index("Six")))
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200015d0b2a"
    "cd0000000049454e44ae426082"
)
"""A picture of one point."""
XHTML = {"x": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/ns/SMIL", "o": "http://www.idpf.org/2007/opf"}
DC = "{http://purl.org/dc/elements/1.1/}"


def source() -> StringSource:
    """Two chapters of a heading and a paragraph; the second one ends with a note that is left unsaid."""
    text = StringSource(TEXT)
    roles = (Role.HEADING, Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH, Role.NOTE)
    places = re.finditer(r"[^\n]+", TEXT)
    text.blocks.add(
        Placed(place.start(), PageBlock(len(place.group()), role, 1 if role is Role.HEADING else 0))
        for place, role in zip(places, roles, strict=True)
    )
    text.blocks.left_out = frozenset({Matter.NOTES})
    return text


def saving(path: Path, link: FakeLink | None = None, **how: Any) -> Saving:
    tags = Tags("Ünter", ("Ann", "Bo"), "de", cover=PNG)
    plan = Plan(source(), path, tags=tags, outline=OUTLINE, **how)
    return Saving(plan, link or FakeLink(), Pauses())  # type: ignore[arg-type]


async def book(path: Path, **how: Any) -> zipfile.ZipFile:
    await saving(path, **how).run(lambda _: None)
    return zipfile.ZipFile(path)


def tree(file: zipfile.ZipFile, name: str) -> Any:
    return etree.fromstring(file.read(f"EPUB/{name}"))


async def test_every_sentence_is_heard_where_it_stands(tmp_path: Path) -> None:
    with await book(tmp_path / "b.epub") as file:
        page, overlay = tree(file, "0001.xhtml"), tree(file, "0001.smil")
        assert page.xpath("string(//x:h1)", namespaces=XHTML) == "One"
        heard = []
        for par in overlay.iterfind(".//s:par", XHTML):
            name = par.find("s:text", XHTML).get("src").partition("#")[2]
            heard += page.xpath("//*[@id=$name]/text()", name=name)
        assert heard == ["One", "Two three.", "Four five."]
        clips = [(one.get("clipBegin"), one.get("clipEnd")) for one in overlay.iterfind(".//s:audio", XHTML)]
        assert clips[0][0] == "0.000s"
        assert [end for _, end in clips[:-1]] == [begin for begin, _ in clips[1:]]
        package = tree(file, "package.opf")
        lengths = [one.text for one in package.iterfind(".//o:meta[@property='media:duration']", XHTML)]
        assert lengths[1] == f"0:00:0{clips[-1][1].removesuffix('s')}"


async def test_what_it_says_of_itself(tmp_path: Path) -> None:
    with await book(tmp_path / "b.epub") as file:
        assert file.namelist()[0] == "mimetype" and file.infolist()[0].compress_type == zipfile.ZIP_STORED
        package = tree(file, "package.opf")
        said = [(one.tag.removeprefix(DC), one.text) for one in package.iterfind(f".//{DC}*")][1:]
        assert said == [("title", "Ünter"), ("language", "de"), ("creator", "Ann"), ("creator", "Bo")]
        hrefs = [one.get("href") for one in package.iterfind(".//o:item", XHTML)]
        assert sorted(hrefs) == sorted(
            name.removeprefix("EPUB/") for name in file.namelist() if name.startswith("EPUB/") and "opf" not in name
        )
        assert file.read("EPUB/cover.png") == PNG
        lines = [(one.text, one.get("href")) for one in tree(file, "nav.xhtml").iterfind(".//x:a", XHTML)]
        assert lines == [("One", "0001.xhtml#b0"), ("Six", f"0002.xhtml#b{OUTLINE[1].start}")]


async def test_what_is_left_unsaid_stands_in_it(tmp_path: Path) -> None:
    with await book(tmp_path / "b.epub") as file:
        page = tree(file, "0002.xhtml")
        assert page.xpath("string(//x:aside)", namespaces=XHTML) == "Nine ten."
        assert page.xpath("//x:aside//x:span", namespaces=XHTML) == []
        assert page.xpath("string(//x:p/x:span)", namespaces=XHTML) == "Seven & eight."


async def test_it_goes_on_where_it_was_and_is_the_same_book(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"))
    monkeypatch.setattr(saving_module, "strftime", lambda *_: next(clock))
    await saving(tmp_path / "a.epub").run(lambda _: None)
    told: list[Progress] = []
    link = FakeLink()

    def cut(progress: Progress) -> None:
        told.append(progress)
        if len(told) == 3:
            link.is_gone = True
            raise ConnectionCut("The line was cut.")

    with pytest.raises(ConnectionCut):
        await saving(tmp_path / "b.epub", link).run(cut)
    assert not exists(tmp_path / "b.epub")
    again = FakeLink()
    await saving(tmp_path / "b.epub", again).run(lambda _: None)
    assert content(tmp_path / "b.epub") == content(tmp_path / "a.epub")
    assert len(again.session.spoken) < 5


@pytest.mark.skipif(shutil.which("epubcheck") is None, reason="epubcheck is not installed (it needs a Java)")
async def test_epubcheck_accepts_it(tmp_path: Path) -> None:
    (await book(tmp_path / "b.epub")).close()
    command = ["java", "-jar", str(shutil.which("epubcheck")), str(tmp_path / "b.epub")]
    checker = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE)
    told = b"".join(await checker.communicate()).decode()
    assert "0 fatals / 0 errors / 0 warnings" in told, told


def test_other_files_beside_it_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="itself"):
        saving(tmp_path / "b.epub", captions=(tmp_path / "b.srt",))
    with pytest.raises(UsageError, match="itself"):
        saving(tmp_path / "b.epub", by_chapter=True)


def exists(path: Path) -> bool:
    return path.exists()


def content(path: Path) -> bytes:
    return path.read_bytes()


# -- pages ----------------------------------------------------------------------------------------------


def page(text: str, blocks: Iterable[tuple[int, PageBlock]], heard: Iterable[Heard] = ()) -> BookPage:
    known = PageBlocks()
    known.add(Placed(start, block) for start, block in blocks)
    return BookPage("T", (0, len(text)), known, lambda start, stop: text[start:stop], heard, "en")


def body(made: BookPage) -> str:
    return made.xhtml().partition("<body>\n")[2].partition("</body>")[0].replace("\n", "")


def test_rows_lists_and_verses_stand_together() -> None:
    cells = [Cell(0, 0, is_header=True), Cell(0, 1), Cell(1, 0), Cell(0, 0)]
    rows = [(at, PageBlock(1, Role.TABLE_CELL, cell=cell)) for at, cell in zip((0, 2, 4, 6), cells, strict=True)]
    items = [(8, PageBlock(1, Role.LIST_ITEM, 1)), (10, PageBlock(1, Role.LIST_ITEM, 2))]
    assert re.sub(r' (id|style)="[^"]*"', "", body(page("a b c d e f", [*rows, *items]))) == (
        "<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table><table><tr><td>d</td></tr></table>"
        "<ul><li>e</li><li>f</li></ul>"
    )


def test_a_sentence_over_two_blocks_is_heard_in_both() -> None:
    blocks = [(0, PageBlock(7, Role.VERSE_LINE)), (8, PageBlock(9, Role.VERSE_LINE))]
    made = page("One two\nthree four", blocks, [Heard(0, 18, 0.0, ((0, 0.0), (4, 0.5), (8, 1.0), (14, 1.25)))])
    assert 'id="t0">One two</span>' in made.xhtml() and 'id="t8">three fou' in made.xhtml()
    assert 'clipBegin="0.000s" clipEnd="1.000s"' in made.smil("p", "s", 2.0)
    assert 'clipBegin="1.000s" clipEnd="2.000s"' in made.smil("p", "s", 2.0)


def test_a_note_can_be_skipped() -> None:
    made = page("Note.", [(0, PageBlock(5, Role.NOTE))], [Heard(0, 5, 0.0, ())])
    assert '<seq epub:textref="p#b0" epub:type="footnote">' in made.smil("p", "s", 1.0)


def test_languages_and_what_xml_does_not_take() -> None:
    span = Span(2, 4, SpanKind.LANGUAGE, "he")
    made = page("a <b>\0", [(0, PageBlock(6, spans=(span,)))])
    assert body(made) == '<p id="b0">a <span xml:lang="he" lang="he" dir="rtl">&lt;b</span>&gt;�</p>'
    etree.fromstring(made.xhtml().encode())


def test_text_without_blocks_is_paragraphs() -> None:
    made = page("One.\n\nTwo.", [], [Heard(0, 4, 0.0, ()), Heard(6, 10, 1.0, ())])
    assert body(made) == '<p id="b0"><span id="t0">One.</span></p><p id="b6"><span id="t6">Two.</span></p>'
