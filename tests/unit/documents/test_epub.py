"""EPUB books: order, roles, notes, pages, contents and places; damaged, protected and hostile ones."""

import zipfile
from pathlib import Path

import pytest

from core.documents import xml
from core.documents.markup import text_content
from core.documents.model import Entry, Place, Role, Span, SpanKind
from core.documents.notes import NotesPlace
from core.documents.opening import open_document, read_text
from core.documents.process import DocumentProcess
from core.errors import TextUnreadable, TooBig
from tests.unit.documents.fixtures import assert_places, outline

CONTAINER = """<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A  Book</dc:title>
<dc:creator>Ada Example</dc:creator>
<dc:creator>Ben Example</dc:creator><dc:language>en-GB</dc:language></metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="one" href="text/one%20page.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="aside" href="text/aside.xhtml" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.jpg" media-type="image/jpeg"/>
</manifest>
<spine toc="ncx"><itemref idref="aside" linear="no"/><itemref idref="one"/><itemref idref="cover"/>
<itemref idref="two"/><itemref idref="nowhere"/></spine></package>"""
NAV = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="landmarks"><ol><li><a href="x">Not this</a></li></ol></nav>
<nav epub:type="toc"><ol><li><a href="text/one%20page.xhtml">First</a><ol><li>
<a href="text/one%20page.xhtml#s2">Part
two</a></li></ol></li>
<li><a href="text/two.xhtml"><img alt="Second" src="a.png"/></a></li></ol></nav></body></html>"""
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Uno</text></navLabel>
<content src="text/one%20page.xhtml"/>
<navPoint><navLabel><text>Due</text></navLabel><content src="text/two.xhtml#n"/>
</navPoint></navPoint></navMap></ncx>"""
ONE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 xmlns:ssml="http://www.w3.org/2001/10/synthesis"><head><title>Not read</title></head><body>
<span epub:type="pagebreak" id="p7" title="7"/>
<h1>Chapter&nbsp;One</h1>
<p>It was<a epub:type="noteref" href="two.xhtml#fn1">1</a> a <span ssml:ph="hɒt">hot</span> day<span
 role="doc-pagebreak" aria-label="8">8</span> in June.</p>
<section id="s2"><h2>Part two</h2><div class="poem"><div class="stanza"><p>One line,</p><p>one more<span
 class="lnum">10</span></p></div><div class="stanza"><p>the end.</p></div></div></section></body></html>"""
TWO = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<p xml:lang="fr">Il fait beau</p><section epub:type="endnotes"><h2>Notes</h2><ol>
<li id="fn1"><p>At <i>noon</i>.</p></li>
<li epub:type="endnote"><p>At night.</p></li></ol></section></body></html>"""
ASIDE = """<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Beside &amp; <b>unclosed</p></body></html>"""

BOOK = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OPS/book.opf": PACKAGE,
    "OPS/nav.xhtml": NAV,
    "OPS/toc.ncx": NCX,
    "OPS/text/one page.xhtml": ONE,
    "OPS/text/two.xhtml": TWO,
    "OPS/text/aside.xhtml": ASIDE,
}


def written(tmp_path: Path, members: dict[str, str | bytes]) -> Path:
    file = tmp_path / "book.epub"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    blocks = list(open_document(written(tmp_path, {**BOOK})).blocks)
    assert outline(blocks) == [
        (Role.HEADING, "Chapter\u00a0One"),
        (Role.PARAGRAPH, "It was1 a hot day in June."),
        (Role.HEADING, "Part two"),
        (Role.VERSE_LINE, "One line,"),
        (Role.VERSE_LINE, "one more10"),
        (Role.VERSE_LINE, "the end."),
        (Role.PARAGRAPH, "Il fait beau"),
        (Role.HEADING, "Notes"),
        (Role.NOTE, "At noon."),
        (Role.NOTE, "At night."),
        (Role.PARAGRAPH, "Beside & unclosed"),
    ]
    assert [block.language for block in blocks[5:8]] == ["en-GB", "fr", "en-GB"]
    assert blocks[8].ids == ("fn1",)


def test_every_character_has_its_place(tmp_path: Path) -> None:
    blocks = list(open_document(written(tmp_path, {**BOOK})).blocks)
    pages = {
        name: text_content(xml.parse_xhtml(text.encode(), name)) for name, text in BOOK.items() if "text/" in name
    }
    assert_places(blocks, pages)
    assert blocks[0].place(0) == Place("OPS/text/one page.xhtml", pages["OPS/text/one page.xhtml"].index("Chapter"))


def test_pages_notes_and_pronunciations_are_known(tmp_path: Path) -> None:
    heading, paragraph = list(open_document(written(tmp_path, {**BOOK})).blocks)[:2]
    assert heading.spans == (Span(0, 0, SpanKind.PAGE, "7"),)
    assert paragraph.spans == (
        Span(6, 7, SpanKind.NOTE_REFERENCE, "OPS/text/two.xhtml#fn1"),
        Span(10, 13, SpanKind.PRONUNCIATION, "/hɒt/"),
        Span(17, 17, SpanKind.PAGE, "8"),
    )


LEXICON = """<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-sampa"
 xml:lang="en"><lexeme><grapheme>Leicester</grapheme><phoneme>"lEst@</phoneme></lexeme>
<lexeme><grapheme>GmbH</grapheme><alias>company</alias></lexeme></lexicon>"""
SAID = """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ssml="http://www.w3.org/2001/10/synthesis"
 ssml:alphabet="x-sampa"><head><link rel="pronunciation" type="application/pls+xml" hreflang="en"
 href="../said/en.pls"/><link rel="pronunciation" href="../nowhere.pls"/></head><body>
<p>Leicester, <b ssml:ph="hQt">hot</b>, <i ssml:alphabet="x-JEITA" ssml:ph="hot">cold</i>, GmbH.</p>
<p xml:lang="fr">Leicester</p></body></html>"""


def test_lexicons_of_the_book_say_how_words_are_pronounced(tmp_path: Path) -> None:
    book = {**BOOK, "OPS/text/one page.xhtml": SAID, "OPS/said/en.pls": LEXICON}
    document = open_document(written(tmp_path, book))
    english, french = list(document.blocks)[:2]
    assert [(english.text[one.start : one.end], one.value) for one in english.spans] == [
        ("hot", "/hɒt/"),
        ("Leicester", "/ˈlɛstə/"),
        ("GmbH", "company"),
    ]
    assert not french.spans
    assert document.notices[0] == "A pronunciation lexicon of the book can't be read: OPS/nowhere.pls."


def test_the_page_text(tmp_path: Path) -> None:
    text = read_text(written(tmp_path, {**BOOK}))
    assert text.startswith(
        "Chapter\u00a0One\n\nIt was1 a hot day in June.\n\nPart two\n\nOne line,\none more10\n\nthe end.\n\n"
    )


def test_the_book(tmp_path: Path) -> None:
    document = open_document(written(tmp_path, {**BOOK}))
    assert (document.title, document.authors) == ("A Book", ("Ada Example", "Ben Example"))
    assert document.language == "en-GB"
    assert document.contents == (
        Entry("First", 1, "OPS/text/one page.xhtml"),
        Entry("Part two", 2, "OPS/text/one page.xhtml#s2"),
        Entry("Second", 1, "OPS/text/two.xhtml"),
    )
    assert {f"{block.part}#{id_}" for block in document.blocks for id_ in block.ids} >= {
        "OPS/text/one page.xhtml#s2"
    }


def test_the_contents_of_an_older_book(tmp_path: Path) -> None:
    members = {**BOOK, "OPS/book.opf": PACKAGE.replace('properties="nav"', "")}
    assert open_document(written(tmp_path, members)).contents == (
        Entry("Uno", 1, "OPS/text/one page.xhtml"),
        Entry("Due", 2, "OPS/text/two.xhtml#n"),
    )


OLD_PAGES = """<pageList><pageTarget><navLabel><text>viii</text></navLabel><content
 src="text/one%20page.xhtml#s2"/></pageTarget><pageTarget><navLabel><text>9</text></navLabel><content
 src="text/two.xhtml"/></pageTarget></pageList></ncx>"""
NEW_PAGES = """<nav epub:type="page-list"><ol><li><a href="text/one%20page.xhtml#s2">viii</a></li>
<li><a href="text/two.xhtml">9</a></li></ol></nav></body></html>"""


@pytest.mark.parametrize(
    "changed",
    [
        {"OPS/nav.xhtml": NAV.replace("</body></html>", NEW_PAGES)},
        {
            "OPS/toc.ncx": NCX.replace("</ncx>", OLD_PAGES),
            "OPS/book.opf": PACKAGE.replace('properties="nav"', ""),
        },
    ],
    ids=["nav", "ncx"],
)
def test_pages_that_a_list_alone_knows(tmp_path: Path, changed: dict[str, str | bytes]) -> None:
    blocks = list(open_document(written(tmp_path, {**BOOK, **changed})).blocks)
    pages = [(span.value, block.text) for block in blocks for span in block.spans if span.kind is SpanKind.PAGE]
    assert pages[2:] == [("viii", "Part two"), ("9", "Il fait beau")]


def test_a_missing_page_is_told_and_the_rest_read(tmp_path: Path) -> None:
    members: dict[str, str | bytes] = {**BOOK}
    del members["OPS/text/two.xhtml"], members["META-INF/container.xml"]
    document = open_document(written(tmp_path, members))
    assert len(list(document.blocks)) == 7
    assert document.notices == ["A page of the book is missing: OPS/text/two.xhtml."]


def test_scrambled_fonts_are_no_protection(tmp_path: Path) -> None:
    assert len(list(open_document(written(tmp_path, encrypted("http://www.idpf.org/2008/embedding"))).blocks)) == 11
    with pytest.raises(TextUnreadable) as caught:
        open_document(written(tmp_path, encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc")))
    assert caught.value.params["why"] == "protected"


def encrypted(algorithm: str) -> dict[str, str | bytes]:
    method = f'<EncryptionMethod Algorithm="{algorithm}"/>'
    data = f'<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#">{method}</EncryptedData>'
    return {**BOOK, "META-INF/encryption.xml": f"<encryption>{data}</encryption>"}


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    bomb = b"<html><body><p>" + b"a" * 100_000_000 + b"</p></body></html>"
    file = written(tmp_path, {**BOOK, "OPS/text/one page.xhtml": bomb})
    with pytest.raises(TooBig):
        list(open_document(file).blocks)


def test_what_could_be_read_is_kept(tmp_path: Path) -> None:
    bomb = b"<html><body><p>" + b"a" * 100_000_000 + b"</p></body></html>"
    document = open_document(written(tmp_path, {**BOOK, "OPS/text/two.xhtml": bomb}))
    assert len(list(document.blocks)) == 6
    assert "more than can be read" in document.notices[0]


def test_entities_neither_multiply_nor_reach_out(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    secret = tmp_path / "secret"
    secret.write_text("do not tell")
    head = f'<!DOCTYPE html [<!ENTITY l0 "laugh">{laughs}<!ENTITY s SYSTEM "{secret.as_uri()}">]>'
    for entity in ("l9", "s"):
        page = (
            f'{head}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>before &{entity}; after</p></body></html>'
        )
        text = read_text(written(tmp_path, {**BOOK, "OPS/text/one page.xhtml": page}))
        assert "do not tell" not in text and text.count("laugh") < 1000
        assert "before" in text and "after" in text


def test_a_cut_file_is_damaged(tmp_path: Path) -> None:
    file = written(tmp_path, {**BOOK})
    file.write_bytes(file.read_bytes()[:-300])
    with pytest.raises(TextUnreadable, match="damaged"):
        open_document(file)


@pytest.mark.parametrize(
    ("member", "word"),
    [("xl/workbook.xml", "spreadsheet"), ("ppt/presentation.xml", "presentation"), ("a.txt", "unpack")],
)
def test_other_archives_are_named(tmp_path: Path, member: str, word: str) -> None:
    with pytest.raises(TextUnreadable, match=word):
        open_document(written(tmp_path, {member: "x"}))


def test_notes_come_where_they_are_wanted(tmp_path: Path) -> None:
    file = written(tmp_path, {**BOOK})
    texts = {place: [block.text for block in open_document(file, notes=place).blocks] for place in NotesPlace}
    assert all(sorted(each) == sorted(texts[NotesPlace.HERE]) for each in texts.values())
    after = texts[NotesPlace.AFTER]
    assert after[after.index("At noon.") - 1].startswith("It was1 a hot day")
    assert texts[NotesPlace.END][-2:] == ["At noon.", "At night."]


PICTURE = b"\xff\xd8\xff the cover"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('id="cover" href', 'properties="cover-image" id="cover" href'),
        ("</metadata>", '<meta name="cover" content="cover"/></metadata>'),
    ],
    ids=["EPUB 3", "EPUB 2"],
)
def test_the_cover(before: str, after: str, tmp_path: Path) -> None:
    members = {**BOOK, "OPS/book.opf": PACKAGE.replace(before, after), "OPS/cover.jpg": PICTURE}
    file = written(tmp_path, members)
    assert open_document(file).cover() == PICTURE
    with DocumentProcess() as process:
        process.open(file)
        while process.next() is not None:
            pass
        assert (process.cover, process.about.authors) == (PICTURE, ("Ada Example", "Ben Example"))


def test_a_cover_that_is_not_there(tmp_path: Path) -> None:
    named = PACKAGE.replace('id="cover" href', 'properties="cover-image" id="cover" href')
    assert open_document(written(tmp_path, {**BOOK, "OPS/book.opf": named})).cover() == b""
    assert open_document(written(tmp_path, {**BOOK})).cover() == b""
    no_picture = {**BOOK, "OPS/book.opf": named, "OPS/cover.jpg": b"<html>Not found</html>"}
    assert open_document(written(tmp_path, no_picture)).cover() == b""
