"""Word documents: roles, numbers, notes, tables, text boxes, what was deleted, and places; strict ones too."""

import zipfile
from pathlib import Path

import pytest

from core.documents.model import Block, Cell, Entry, Role, Span, SpanKind
from core.documents.opening import open_document, read_text
from core.documents.xml import parse
from core.errors import Damaged, NeedsPassword, TextUnreadable
from tests.unit.documents.fixtures import assert_places, outline

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
SPACES = f'xmlns:w="{WORD}" xmlns:mc="mc" xmlns:wp="wp" xmlns:wps="wps"'

RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
Target="word/document.xml"/></Relationships>"""
CORE = """<cp:coreProperties xmlns:cp="cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A Report</dc:title>
<dc:creator>Ada Example</dc:creator></cp:coreProperties>"""
STYLES = f"""<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>
</w:docDefaults><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="mine"><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="round"><w:basedOn w:val="round"/></w:style>
<w:style w:styleId="cap"><w:name w:val="caption"/></w:style></w:styles>"""
NUMBERING = f"""<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>
</w:num></w:numbering>"""


def paragraph(inside: str, style: str = "", place: tuple[int, int] | None = None) -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    numbers = f'<w:numPr><w:ilvl w:val="{place[1]}"/><w:numId w:val="{place[0]}"/></w:numPr>' if place else ""
    return f"<w:p><w:pPr>{named}{numbers}</w:pPr>{inside}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


BOX = f"<w:txbxContent>{paragraph(run('In a box'))}</w:txbxContent>"
PICTURE = '<w:r><w:drawing><wp:docPr descr="A cat"/></w:drawing></w:r>'
BODY = "".join(
    [
        paragraph(run("First"), "mine"),
        paragraph(
            run("Some ")
            + "<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>"
            + run("new text")
            + "</w:ins>"
            + '<w:r><w:footnoteReference w:id="7"/></w:r>'
            + run(", hidden", "<w:vanish/>")
            + run(" and ")
            + run("noch mehr", '<w:lang w:val="de-DE"/>')
            + "<w:r><w:tab/><w:t>end</w:t><w:br/><w:t>of it</w:t><w:noBreakHyphen/><w:sym w:char='00E9'/></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText></w:r>"
            + f"<w:r><mc:AlternateContent><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
            + "</mc:AlternateContent></w:r>"
        ),
        paragraph(run("three"), place=(1, 0)),
        paragraph(run("a"), place=(1, 1)),
        paragraph(run("b"), place=(1, 1)),
        paragraph(run("four"), place=(1, 0)),
        paragraph(run("a anew"), place=(1, 1)),
        paragraph(run("point"), place=(2, 0)),
        paragraph(run("one"), place=(3, 0)),
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
        f"<w:tc>{paragraph(run('Name'))}</w:tc><w:tc>{paragraph(run('Value'))}</w:tc></w:tr>"
        f"<w:tr><w:tc>{paragraph(run('one'))}{paragraph(run('more'))}</w:tc><w:tc>{paragraph(run('1'))}</w:tc></w:tr></w:tbl>",
        paragraph(run("Figure 1"), "cap"),
        paragraph(PICTURE),
        paragraph(""),
        paragraph(run("Last"), "round"),
    ]
)
NOTES = f"""<w:footnotes {SPACES}><w:footnote w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="7">{paragraph(run("A note."))}</w:footnote></w:footnotes>"""
HEADER = f"<w:hdr {SPACES}>{paragraph(run('Draft 3'))}</w:hdr>"
COMMENTS = f"<w:comments {SPACES}><w:comment/><w:comment/></w:comments>"

MEMBERS = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": RELATIONS,
    "docProps/core.xml": CORE,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    "word/document.xml": f"<w:document {SPACES}><w:body>{BODY}</w:body></w:document>",
    "word/footnotes.xml": NOTES,
    "word/header1.xml": HEADER,
    "word/comments.xml": COMMENTS,
}


def written(tmp_path: Path, members: dict[str, str]) -> Path:
    file = tmp_path / "report.docx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


@pytest.fixture(params=["transitional", "strict"])
def members(request: pytest.FixtureRequest) -> dict[str, str]:
    if request.param == "transitional":
        return MEMBERS
    return {name: content.replace(WORD, STRICT) for name, content in MEMBERS.items()}


@pytest.fixture
def blocks(tmp_path: Path, members: dict[str, str]) -> list[Block]:
    return list(open_document(written(tmp_path, members)).blocks)


def test_blocks_roles_and_order(blocks: list[Block]) -> None:
    assert outline(blocks) == [
        (Role.HEADING, "First"),
        (Role.PARAGRAPH, "Some new text1 and noch mehr end\nof it\u2011é"),
        (Role.PARAGRAPH, "In a box"),
        (Role.LIST_ITEM, "three"),
        (Role.LIST_ITEM, "a"),
        (Role.LIST_ITEM, "b"),
        (Role.LIST_ITEM, "four"),
        (Role.LIST_ITEM, "a anew"),
        (Role.LIST_ITEM, "point"),
        (Role.LIST_ITEM, "one"),
        (Role.TABLE_CELL, "Name"),
        (Role.TABLE_CELL, "Value"),
        (Role.TABLE_CELL, "one"),
        (Role.TABLE_CELL, "more"),
        (Role.TABLE_CELL, "1"),
        (Role.CAPTION, "Figure 1"),
        (Role.IMAGE_TEXT, "A cat"),
        (Role.PARAGRAPH, "Last"),
        (Role.NOTE, "A note."),
        (Role.RUNNING_HEAD, "Draft 3"),
    ]


def test_numbers_levels_and_cells(blocks: list[Block]) -> None:
    items = [(block.mark, block.level) for block in blocks if block.role is Role.LIST_ITEM]
    assert items == [("III.", 1), ("III.a)", 2), ("III.b)", 2), ("IV.", 1), ("IV.a)", 2), ("•", 1), ("I.", 1)]
    cells = [block.cell for block in blocks if block.cell]
    assert cells == [Cell(0, 0, True), Cell(0, 1, True), Cell(1, 0), Cell(1, 0), Cell(1, 1)]
    note = next(block for block in blocks if block.role is Role.NOTE)
    assert (note.mark, note.ids) == ("1.", ("footnote-7",))


def test_what_is_special_in_a_block(blocks: list[Block]) -> None:
    assert blocks[1].language == "en-GB"
    assert set(blocks[1].spans) == {
        Span(13, 14, SpanKind.NOTE_REFERENCE, "footnote-7"),
        Span(19, 28, SpanKind.LANGUAGE, "de-DE"),
    }


def test_every_character_has_its_place(blocks: list[Block], members: dict[str, str]) -> None:
    texts = {name: "".join(parse(members[name].encode()).itertext()) for name in {block.part for block in blocks}}
    made_up = {"1", "\u2011", "é"}
    plain = [block for block in blocks if block.role is not Role.IMAGE_TEXT and not made_up & set(block.text)]
    assert len(plain) == 16
    assert_places(plain, texts)
    at = blocks[1].text.index("noch")
    assert texts["word/document.xml"][blocks[1].place(at).offset :].startswith("noch mehr")


def test_the_document(tmp_path: Path) -> None:
    document = open_document(written(tmp_path, MEMBERS))
    assert (document.title, document.authors, document.language) == ("A Report", ("Ada Example",), "en-GB")
    assert document.contents == (Entry("First", 1, "word/document.xml#heading-1"),)
    assert document.notices == ["2 comments are not read."]
    assert next(document.blocks).ids == ("heading-1",)


def test_the_page_text(tmp_path: Path) -> None:
    text = read_text(written(tmp_path, MEMBERS))
    assert text.startswith("First\n\nSome new text1 and noch mehr end\nof it")
    assert "III. three\nIII.a) a\n" in text and "Name \tValue\n\none\nmore \t1\n\n" in text
    assert text.endswith("Last\n\n1. A note.\n\nDraft 3")


def test_a_document_of_nothing_but_its_text(tmp_path: Path) -> None:
    text = read_text(written(tmp_path, {"word/document.xml": MEMBERS["word/document.xml"]}))
    assert text.startswith("First\n\nSome new text")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), NeedsPassword),
        (b"PK\x03\x04" + bytes(100), Damaged),
    ],
)
def test_locked_and_cut_ones(tmp_path: Path, content: bytes, error: type[TextUnreadable]) -> None:
    file = tmp_path / "locked.docx"
    file.write_bytes(content)
    with pytest.raises(error):
        open_document(file)


def test_an_old_one_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "old.doc"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(TextUnreadable, match="save it as DOCX"):
        open_document(file)


def test_broken_xml_is_damage(tmp_path: Path) -> None:
    with pytest.raises(TextUnreadable, match="damaged"):
        open_document(written(tmp_path, {**MEMBERS, "word/document.xml": "<w:document>"}))


def test_ruby_is_said_once(tmp_path: Path) -> None:
    def ruby(base: str, over: str) -> str:
        inside = f"<w:rubyPr/><w:rt>{run(over)}</w:rt><w:rubyBase>{run(base)}</w:rubyBase>"
        return f"<w:r><w:ruby>{inside}</w:ruby></w:r>"

    body = paragraph(run("ここは") + ruby("東京", "とうきょう") + run("と") + ruby("北京", "Běijīng") + run("。"))
    members = {"word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"}
    (block,) = open_document(written(tmp_path, members)).blocks
    assert block.text == "ここは東京と北京。"
    assert block.spans == (Span(3, 5, SpanKind.PRONUNCIATION, "とうきょう"),)
    assert_places([block], {"word/document.xml": "".join(parse(members["word/document.xml"].encode()).itertext())})
