"""OpenDocument: headings, lists, tables, notes, boxes, what was deleted, places; locked ones."""

import zipfile
from pathlib import Path

import pytest

from core.documents.model import Cell, Entry, Role, Span, SpanKind
from core.documents.opening import open_document
from core.errors import NeedsPassword
from tests.unit.documents.fixtures import outline

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in {
        "office": "office",
        "text": "text",
        "style": "style",
        "table": "table",
        "draw": "drawing",
        "svg": "svg-compatible",
        "fo": "xsl-fo-compatible",
        "meta": "meta",
        "m": "manifest",
    }.items()
)
CONTENT = f"""<office:document-content {SPACES} xmlns:xlink="http://www.w3.org/1999/xlink">
<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph" style:parent-style-name="Preformatted_20_Text"/>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="A" text:start-value="3"/>
<text:list-level-style-bullet text:level="2"/></text:list-style></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
<text:p text:style-name="P1">The Title</text:p>
<text:h text:outline-level="2">A part</text:h>
<text:p>Some<text:note text:id="n1"><text:note-citation>1</text:note-citation>
<text:note-body><text:p>A note.</text:p>
</text:note-body></text:note> text<text:s text:c="2"/>with<text:tab/>a <text:a
 xlink:href="http://example.org">link</text:a><text:line-break/>and
<office:annotation><text:p>comment</text:p></office:annotation>a box<draw:frame
><draw:text-box><text:p>In a box</text:p>
</draw:text-box></draw:frame>.</text:p>
<text:list text:style-name="L1">
<text:list-item><text:p>three</text:p><text:list><text:list-item><text:p>inner</text:p>
</text:list-item></text:list></text:list-item><text:list-item><text:p>four</text:p></text:list-item></text:list>
<table:table>
<table:table-header-rows><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>
<table:table-cell><text:p>Value</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>one</text:p></table:table-cell><table:table-cell><text:p>1</text:p>
</table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:image/><svg:desc>A cat</svg:desc></draw:frame></text:p>
<text:p text:style-name="P2">if x:</text:p></office:text></office:body>
</office:document-content>"""
STYLES = f"""<office:document-styles {SPACES}><office:styles>
<style:default-style style:family="paragraph">
<style:text-properties fo:language="en" fo:country="GB"/></style:default-style></office:styles>
</office:document-styles>"""
META = f"""<office:document-meta {SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>
<dc:title>A Report</dc:title><meta:initial-creator>Ada Example</meta:initial-creator></office:meta>
</office:document-meta>"""
MEMBERS = {
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": CONTENT,
    "styles.xml": STYLES,
    "meta.xml": META,
}


def written(tmp_path: Path, members: dict[str, str]) -> Path:
    file = tmp_path / "report.odt"
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    blocks = list(open_document(written(tmp_path, MEMBERS)).blocks)
    assert outline(blocks) == [
        (Role.HEADING, "The Title"),
        (Role.HEADING, "A part"),
        (Role.PARAGRAPH, "Some1 text with a link\nand a box."),
        (Role.PARAGRAPH, "In a box"),
        (Role.LIST_ITEM, "three"),
        (Role.LIST_ITEM, "inner"),
        (Role.LIST_ITEM, "four"),
        (Role.TABLE_CELL, "Name"),
        (Role.TABLE_CELL, "Value"),
        (Role.TABLE_CELL, "one"),
        (Role.TABLE_CELL, "1"),
        (Role.IMAGE_TEXT, "A cat"),
        (Role.CODE, "if x:"),
        (Role.NOTE, "A note."),
    ]
    assert [block.level for block in blocks[:2]] == [1, 2]
    assert [(block.mark, block.level) for block in blocks[4:7]] == [("C.", 1), ("•", 2), ("D.", 1)]
    assert [block.cell for block in blocks[7:11]] == [Cell(0, 0, True), Cell(0, 1, True), Cell(1, 0), Cell(1, 1)]
    assert blocks[-1].ids == ("n1",)


def test_what_is_special_in_a_block(tmp_path: Path) -> None:
    block = list(open_document(written(tmp_path, MEMBERS)).blocks)[2]
    assert set(block.spans) == {
        Span(4, 5, SpanKind.NOTE_REFERENCE, "content.xml#n1"),
        Span(18, 22, SpanKind.LINK, "http://example.org"),
    }


def test_places_go_up_through_the_text(tmp_path: Path) -> None:
    """Of words that stand once in the file, the distance in the document is that in the file."""
    blocks = list(open_document(written(tmp_path, MEMBERS)).blocks)
    starts = [block.place(0).offset for block in blocks]
    assert starts == sorted(starts) and {block.part for block in blocks} == {"content.xml"}
    title, part = blocks[0], blocks[1]
    assert part.place(0).offset - title.place(8).offset == 2  # the line end between them
    paragraph = blocks[2]
    assert paragraph.place(paragraph.text.index("with")).offset - paragraph.place(6).offset == len("text  ")


def test_the_document(tmp_path: Path) -> None:
    document = open_document(written(tmp_path, MEMBERS))
    assert (document.title, document.authors, document.language) == ("A Report", ("Ada Example",), "en-GB")
    assert document.contents == (
        Entry("The Title", 1, "content.xml#heading-1"),
        Entry("A part", 2, "content.xml#heading-2"),
    )
    assert document.notices == ["1 comments are not read."]


def test_a_locked_one(tmp_path: Path) -> None:
    manifest = f"<m:manifest {SPACES}><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
    with pytest.raises(NeedsPassword):
        open_document(written(tmp_path, {**MEMBERS, "META-INF/manifest.xml": manifest, "content.xml": "\x00\x01"}))
