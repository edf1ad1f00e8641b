"""FictionBook: titles as deep as their sections, verse, notes, places; zipped too, and broken."""

import zipfile
from pathlib import Path

import pytest

from core.documents.model import Entry, Role, Span, SpanKind
from core.documents.opening import open_document
from core.documents.xml import parse
from core.errors import TextUnreadable
from tests.unit.documents.fixtures import assert_places, outline

BOOK = """<?xml version="1.0" encoding="windows-1251"?>
<FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
<stylesheet type="text/css">p {}</stylesheet>
<description><title-info><author><first-name>Лев</first-name><last-name>Пример</last-name></author>
<book-title>Книга</book-title>
<annotation><p>Not read here</p></annotation>
<lang>ru</lang></title-info></description>
<body><title><p>Книга</p><p>первая</p></title>
<section id="s1"><title><p>Глава</p></title><epigraph><p>Мысль</p><text-author>Автор</text-author></epigraph>
<p>Слово <emphasis>и</emphasis> дело<a l:href="#n1" type="note">[1]</a>.</p><empty-line/>
<section><subtitle>Часть</subtitle><poem><stanza><v>Раз,</v><v>два,</v></stanza>
<stanza><v>три.</v></stanza></poem>
<cite><p>Цитата</p></cite><image l:href="#pic" alt="Кот"/></section></section></body>
<body name="notes"><title><p>Примечания</p></title>
<section id="n1"><title><p>1</p></title><p>Пояснение.</p></section></body>
<binary id="pic" content-type="image/png">AAAA</binary></FictionBook>"""


def written(tmp_path: Path, content: str = BOOK) -> Path:
    file = tmp_path / "book.fb2"
    file.write_bytes(content.encode("cp1251"))
    return file


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    blocks = list(open_document(written(tmp_path)).blocks)
    assert outline(blocks) == [
        (Role.HEADING, "Книга\nпервая"),
        (Role.HEADING, "Глава"),
        (Role.QUOTE, "Мысль"),
        (Role.QUOTE, "Автор"),
        (Role.PARAGRAPH, "Слово и дело[1]."),
        (Role.HEADING, "Часть"),
        (Role.VERSE_LINE, "Раз,"),
        (Role.VERSE_LINE, "два,"),
        (Role.VERSE_LINE, "три."),
        (Role.QUOTE, "Цитата"),
        (Role.IMAGE_TEXT, "Кот"),
        (Role.HEADING, "Примечания"),
        (Role.NOTE, "1"),
        (Role.NOTE, "Пояснение."),
    ]
    assert [block.level for block in blocks if block.role is Role.HEADING] == [1, 1, 3, 1]
    assert blocks[4].spans == (Span(12, 15, SpanKind.NOTE_REFERENCE, "#n1"),)
    assert {block.language for block in blocks} == {"ru"}
    assert blocks[12].ids == ("n1",)


def test_every_character_has_its_place(tmp_path: Path) -> None:
    content = "".join(parse(BOOK.encode("cp1251")).itertext())
    blocks = list(open_document(written(tmp_path)).blocks)
    assert_places((block for block in blocks if block.role is not Role.IMAGE_TEXT), {"": content})


def test_the_book(tmp_path: Path) -> None:
    document = open_document(written(tmp_path))
    assert (document.title, document.authors, document.language) == ("Книга", ("Лев Пример",), "ru")
    assert [(entry.title, entry.level) for entry in document.contents] == [
        ("Книга первая", 1),
        ("Глава", 1),
        ("Часть", 3),
        ("Примечания", 1),
    ]
    assert document.contents[0] == Entry("Книга первая", 1, "#heading-1")


def test_a_zipped_one(tmp_path: Path) -> None:
    file = tmp_path / "book.fb2.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("book.fb2", BOOK.encode("cp1251"))
    assert len(list(open_document(file).blocks)) == 14


def test_a_broken_one(tmp_path: Path) -> None:
    with pytest.raises(TextUnreadable, match="damaged"):
        open_document(written(tmp_path, BOOK[:900]))


def test_signs_may_have_htmls_names_and_others_are_told(tmp_path: Path) -> None:
    file = tmp_path / "a.fb2"
    book = """<?xml version="1.0" encoding="windows-1251"?><FictionBook><body><section>
<p>\u041e\u0434\u0438\u043d&nbsp;&mdash; &logo;two &amp; three.</p></section></body></FictionBook>"""
    file.write_bytes(book.encode("cp1251"))
    document = open_document(file)
    assert [block.text for block in document.blocks] == ["\u041e\u0434\u0438\u043d\u00a0\u2014 two & three."]
    assert document.notices == ["Signs that nothing defines are left out: &logo;."]
