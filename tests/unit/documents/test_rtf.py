"""RTF: roles, notes, tables, lists, code pages, what is not text, places; broken ones."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.model import Block, Cell, Role, Span, SpanKind
from core.documents.opening import open_document
from core.documents.rtf import load
from core.errors import TextUnreadable
from tests.unit.documents.fixtures import assert_places, outline

SOURCE = r"""{\rtf1\ansi\ansicpg1252\deff0\deflang2057
{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset128 Mincho;}{\f2\fcharset204 Cyr;}}
{\colortbl;\red0;}
{\stylesheet{\s0 Normal;}{\s1 heading 1;}}
{\info{\title A Report}{\author Ada Example}{\company None}}
{\header\pard Draft 3\par}{\*\generator Somebody;}
\pard\s1 First\par
\pard Some \b bold\b0  caf\'e9 and {\v hidden }more{\super\chftn}
{\footnote\pard {\super\chftn} A note.} text\line second\par
\pard\f1\'93\'fa\'96\'7b \f2\'cf\'f0\'e8 \f0 \u8364?\u-10179\u-8704?\emdash\~end
 {\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}\par
{\listtext 1.\tab}\pard one\par {\listtext\'b7\tab}\pard point\par
\trowd\pard\intbl Name\cell Value\cell\row\trowd\pard\intbl one\par more\cell 1\cell\row
\pard\outlinelevel2 Third\par\pard{\*\annotation comment}{\pict 00ff00ff}
{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt\pard In a box\par}}{\shprslt again}}\{braces\}\par last}"""


def read(tmp_path: Path, source: str) -> list[Block]:
    return list(open_document(written(tmp_path, source)).blocks)


def written(tmp_path: Path, source: str) -> Path:
    file = tmp_path / "a.rtf"
    file.write_bytes(source.encode("latin-1"))
    return file


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    assert outline(read(tmp_path, SOURCE)) == [
        (Role.HEADING, "First"),
        (Role.RUNNING_HEAD, "Draft 3"),
        (Role.PARAGRAPH, "Some bold café and more1 text\nsecond"),
        (Role.NOTE, "A note."),
        (Role.PARAGRAPH, "日本 При €\U0001f600—\u00a0end link"),
        (Role.LIST_ITEM, "one"),
        (Role.LIST_ITEM, "point"),
        (Role.TABLE_CELL, "Name"),
        (Role.TABLE_CELL, "Value"),
        (Role.TABLE_CELL, "one"),
        (Role.TABLE_CELL, "more"),
        (Role.TABLE_CELL, "1"),
        (Role.HEADING, "Third"),
        (Role.PARAGRAPH, "{braces}"),
        (Role.PARAGRAPH, "In a box"),
        (Role.PARAGRAPH, "last"),
    ]


def test_what_blocks_know_of_themselves(tmp_path: Path) -> None:
    blocks = read(tmp_path, SOURCE)
    assert [block.level for block in blocks if block.role is Role.HEADING] == [1, 3]
    assert [block.mark for block in blocks if block.role in (Role.LIST_ITEM, Role.NOTE)] == ["1.", "1.", "•"]
    cells = [block.cell for block in blocks if block.cell]
    assert cells == [Cell(0, 0), Cell(0, 1), Cell(1, 0), Cell(1, 0), Cell(1, 1)]
    assert blocks[2].spans == (Span(23, 24, SpanKind.NOTE_REFERENCE, "1"),)


def test_every_character_has_its_place(tmp_path: Path) -> None:
    blocks = read(tmp_path, SOURCE)
    plain = [block for block in blocks if block.text.isascii() and block.role is not Role.PARAGRAPH]
    assert len(plain) == 11
    assert_places([*plain, blocks[-1], blocks[-3]], {"": SOURCE})
    paragraph = blocks[2]
    assert SOURCE[paragraph.place(paragraph.text.index("é")).offset :].startswith(r"\'e9")
    assert SOURCE[blocks[4].place(0).offset :].startswith(r"\'93\'fa")
    assert SOURCE[blocks[4].place(1).offset :].startswith(r"\'96")


def test_the_document(tmp_path: Path) -> None:
    document = open_document(written(tmp_path, SOURCE))
    assert (document.title, document.authors, document.language) == ("A Report", ("Ada Example",), "en-GB")
    assert len(list(document.blocks)) == 16
    assert document.notices == ["1 comments are not read."]


@settings(max_examples=200)
@given(st.lists(st.integers(0, 40), max_size=30), st.integers(0, 2000))
def test_nothing_trips_it(pieces: list[int], cut: int) -> None:
    parts = SOURCE.replace("{", "\x00{").replace("\\", "\x00\\").split("\x00")
    source = SOURCE[:cut] + "".join(parts[index % len(parts)] for index in pieces)
    assert_bounded(source)


def assert_bounded(source: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = written(Path(folder), source)
        for block in load(file).blocks:
            assert all(0 <= block.place(index).offset <= len(source) for index in range(len(block.text)))


def test_groups_without_end_are_damage(tmp_path: Path) -> None:
    with pytest.raises(TextUnreadable, match="damaged"):
        read(tmp_path, r"{\rtf1 " + "{" * 100_000 + "deep")


def test_the_first_block_does_not_wait_for_the_last(tmp_path: Path) -> None:
    blocks = open_document(written(tmp_path, r"{\rtf1 First\par " + "{" * 100_000)).blocks
    assert next(blocks).text == "First"
