"""PDF: paragraphs from lines, headings, items, notes, hyphens, columns, running heads, and what can't be read."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from core.documents import opening
from core.documents.model import Block, Cell, Entry, Place, Role, Span, SpanKind
from core.documents.opening import open_document, read_text
from core.errors import Damaged, NeedsPassword, TextUnreadable, Unsupported
from core.page_blocks import Matter
from tests.unit.documents.fixtures import outline
from tests.unit.documents.pdf_maker import Line, make_pdf


def column(lines: list[str], x: float, top: float, size: float = 11) -> list[Line]:
    return [Line(x, top - index * size * 1.2, text, size) for index, text in enumerate(lines)]


def page(number: int) -> list[Line]:
    """A page with a running head, a table's head that comes back on each page, and a number."""
    text = [
        f"Words of page {number} that fill a line of the page, and of",
        f"which there is a second line on page {number}.",
    ]
    return [
        Line(72, 800, f"The Book of Lines, chapter {number // 3}", 9),
        Line(72, 740, "Name          Value", 11, "F2"),
        *column(text, 72, 724),
        Line(290, 40, str(number), 9),
    ]


def test_right_to_left_letters_of_one_sign_are_put_in_order(tmp_path: Path) -> None:
    signs = {
        "a": "\u0644\u0627",
        "b": "\u0627\u0644\u0644\u0647",
        "c": "\u062d\u064e\u0628\u064a\u0628\u064a",
        "d": "left",
    }
    for sign, meant in signs.items():
        file = make_pdf(tmp_path / f"{sign}.pdf", [[Line(72, 700, sign, 11, "F3")]], signs=signs)
        assert [block.text for block in open_document(file).blocks] == [meant]


def test_lines_with_vowel_signs_are_read_from_right_to_left(tmp_path: Path) -> None:
    """Letters stand where a typesetter puts them, signs above them on their own height, columns side by side."""
    signs = {"k": "\u0643", "t": "\u062a", "b": "\u0628", "a": "\u064e", "d": "\u062f"}
    word = [("k", 40, 0), ("a", 40, 3), ("t", 36.9, 0), ("a", 36, 3), ("b", 30.8, 0), ("2", 14, 0), ("3", 20.1, 0)]
    columns = [
        Line(right + x, 700 + y, sign, 11, "F3")
        for right in (400, 200)
        for sign, x, y in [*reversed(word), ("d", 39.4, -14), (".", 36.3, -14)]
    ]
    file = make_pdf(tmp_path / "a.pdf", [columns], signs=signs)
    blocks = list(open_document(file).blocks)
    said = "\u0643\u064e\u062a\u064e\u0628 23 \u062f."
    assert [block.text for block in blocks] == [said, said]
    with closing(pdfium.PdfDocument(file)) as pdf:
        text = pdf[0].get_textpage()
        places = [blocks[1].place(index).offset for index in range(len(said))]
        there = [text.get_text_range(place, 1) for place in places]
    assert [one for one, meant in zip(there, said, strict=True) if meant != " "] == [*said.replace(" ", "")]


def read(tmp_path: Path, pages: list[list[Line]]) -> list[Block]:
    return list(open_document(make_pdf(tmp_path / "a.pdf", pages)).blocks)


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    lines = [
        Line(72, 780, "A Large Title", 22),
        *column(
            ["This is the first paragraph of a page, whose", "lines were broken by the one who set them."], 72, 740
        ),
        Line(72, 700, "A bold heading", 11, "F2"),
        *column(
            ["• one thing", "• another thing that goes on in the line", "below it", "2. and a number"], 72, 680
        ),
        *column(
            ["The second paragraph ends in a short line", "right here.", "And the third one begins below", "it."],
            72,
            600,
        ),
        *column(["1 A note in small letters.", "2 Another note."], 72, 80, 8),
    ]
    blocks = read(tmp_path, [lines])
    assert outline(blocks) == [
        (Role.HEADING, "A Large Title"),
        (Role.PARAGRAPH, "This is the first paragraph of a page, whose lines were broken by the one who set them."),
        (Role.HEADING, "A bold heading"),
        (Role.LIST_ITEM, "one thing"),
        (Role.LIST_ITEM, "another thing that goes on in the line below it"),
        (Role.LIST_ITEM, "and a number"),
        (Role.PARAGRAPH, "The second paragraph ends in a short line right here."),
        (Role.PARAGRAPH, "And the third one begins below it."),
        (Role.NOTE, "1 A note in small letters."),
        (Role.NOTE, "2 Another note."),
    ]
    assert [block.mark for block in blocks[3:6]] == ["•", "•", "2."]
    assert [block.level for block in blocks[:3]] == [1, 0, 4]


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = ["The left column begins with a sentence", "that goes on and on until the column"]
    right = ["ends and the right one carries it on to", "its end."]
    (block,) = read(tmp_path, [column(left, 50, 700) + column(right, 320, 700)])
    assert block.text == " ".join(left + right)


def test_every_character_has_its_place(tmp_path: Path) -> None:
    blocks = read(tmp_path, [column(["First line of it", "second line."], 72, 700), [Line(72, 700, "Next page.")]])
    assert [block.text for block in blocks] == ["First line of it second line.", "Next page."]
    assert blocks[0].place(0) == Place("1", 0)
    assert blocks[0].place(17) == Place("1", 18)  # PDFium ends lines with two characters
    assert blocks[1].place(5) == Place("2", 5)


def test_running_heads_and_numbers_go_and_table_heads_stay(tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "a.pdf", [page(number) for number in range(7, 17)])
    roles = [block.role for block in open_document(file).blocks]
    assert roles.count(Role.RUNNING_HEAD) == roles.count(Role.PAGE_NUMBER) == 10
    reading = opening.read(file)
    reading.blocks.left_out = frozenset({Matter.RUNNING_HEADS, Matter.PAGE_NUMBERS})
    said = reading.blocks.masked(reading.text, 0)
    assert "Book of Lines" in reading.text and "Book of Lines" not in said and "\n7\n" not in said
    assert said.count("Name") == 10 and "Words of page 12" in said


def test_a_sentence_goes_on_over_the_page(tmp_path: Path) -> None:
    first = [*column(["This sentence begins on one page and is"], 72, 100), Line(72, 60, "1 A note below.", 8)]
    blocks = read(tmp_path, [first, column(["ended on the next. Here is another one."], 72, 780)])
    assert blocks[0].text.startswith("This sentence begins on one page and is ended on the next.")
    assert blocks[0].place(40) == Place("2", 0)
    assert [span for span in blocks[0].spans if span.kind is SpanKind.PAGE] == [
        Span(0, 0, SpanKind.PAGE, "1"),
        Span(39, 39, SpanKind.PAGE, "2"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("a parted-", "word", "a partedword"), ("the Anglo-", "Saxons", "the Anglo-Saxons")],
)
def test_words_parted_at_the_end_of_a_line_are_joined(
    tmp_path: Path, before: str, after: str, expected: str
) -> None:
    (block,) = read(tmp_path, [column([f"In this line there stands {before}", f"{after} at its end."], 72, 700)])
    assert expected in block.text


def test_the_document(tmp_path: Path) -> None:
    file = make_pdf(
        tmp_path / "a.pdf",
        [[Line(72, 700, "One.")], [Line(72, 700, "Two.")]],
        info="/Title (A Title) /Author (Ada Example)",
        catalogue="/Lang (en-GB) /PageLabels << /Nums [0 << /S /r >>] >>",
    )
    document = open_document(file)
    assert (document.title, document.authors, document.language) == ("A Title", ("Ada Example",), "en-GB")
    assert [block.spans[0].value for block in document.blocks] == ["i", "ii"]


def test_bookmarks_are_the_contents(tmp_path: Path) -> None:
    bookmarks = {
        90: "<< /First 91 0 R /Last 91 0 R /Count 1 >>",
        91: "<< /Title (A  Chapter) /Parent 90 0 R /Dest [5 0 R /Fit] /First 92 0 R /Last 92 0 R /Count 1 >>",
        92: "<< /Title (Its part) /Parent 91 0 R /Dest [7 0 R /Fit] >>",
    }
    pages = [[Line(72, 700, "One")], [Line(72, 700, "Two")]]
    file = make_pdf(tmp_path / "a.pdf", pages, catalogue="/Outlines 90 0 R", more=bookmarks)
    assert open_document(file).contents == (Entry("A Chapter", 1, "1"), Entry("Its part", 2, "2"))


def test_turned_pages_are_read_as_they_are_held(tmp_path: Path) -> None:
    lines = [
        Line(200, 72, "The first line of a page that is turned for", turned=True),
        Line(213, 72, "Anna, and the second line of it.", turned=True),
    ]
    (block,) = read(tmp_path, [lines])
    assert block.text == "The first line of a page that is turned for Anna, and the second line of it."


def test_what_lies_beside_the_page_is_not_read(tmp_path: Path) -> None:
    blocks = read(tmp_path, [[Line(72, 700, "Here."), Line(72, 9000, "Far away.")]])
    assert [block.text for block in blocks] == ["Here."]


def test_pages_that_are_pictures_are_told(tmp_path: Path) -> None:
    with pytest.raises(TextUnreadable) as caught:
        list(open_document(make_pdf(tmp_path / "scan.pdf", [[], []], picture=True)).blocks)
    assert caught.value.params["why"] == "pictures"
    document = open_document(make_pdf(tmp_path / "half.pdf", [[Line(72, 700, "Words.")], []], picture=True))
    assert [block.text for block in document.blocks] == ["Words."]
    assert document.notices == ["These pages are pictures without text: 2."]


def test_an_empty_page_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(TextUnreadable, match="no words"):
        list(open_document(make_pdf(tmp_path / "blank.pdf", [[]])).blocks)


def test_a_locked_one_says_so(tmp_path: Path) -> None:
    secret = f"<{'41' * 32}>"
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O {secret} /U {secret} >> /ID [<41> <41>]"
    file = make_pdf(tmp_path / "a.pdf", [[Line(72, 700, "Words.")]], trailer=lock)
    for password in ("", "no"):
        with pytest.raises(NeedsPassword) as caught:
            open_document(file, password)
        assert caught.value.params["asks"] and caught.value.params["wrong"] == bool(password)


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7\nendless", b"%PDF-1.4\n" + bytes(2000), b"rubbish\n%PDF-1.4\n%%EOF"]
)
def test_what_is_left_of_one_is_damage(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(content)
    with pytest.raises(Damaged):
        open_document(file)


def test_a_cut_one_is_mended_or_refused(tmp_path: Path) -> None:
    file = make_pdf(tmp_path / "a.pdf", [page(number) for number in range(3)])
    whole = file.read_bytes()
    for share in range(1, 10):
        file.write_bytes(whole[: len(whole) * share // 10])
        try:
            assert read_text(file)
        except TextUnreadable as error:
            assert isinstance(error, Damaged | Unsupported)


def test_tags_say_what_text_is(tmp_path: Path) -> None:
    """Nothing of it could be told from looks: all letters are of one size, and a row's cells stand in one line."""
    lines = [
        Line(72, 780, "Printed by hand"),
        *(Line(72, 700 - 20 * at, text, content=at) for at, text in enumerate(("Title of it", "Some words."))),
        Line(72, 640, "Name", content=2),
        Line(110, 640, "Size", content=3),
        Line(72, 620, "Oak", content=4),
        Line(110, 620, "Tall", content=5),
        Line(72, 600, "1. First item", content=6),
        Line(72, 580, "1 A note.", content=7),
    ]
    kinds = ("H2", "P", "TH", "TH", "TD", "TD", "LI", "Note")
    leaves = {31 + at: f"<< /S /{kind} /Pg 5 0 R /K {at} >>" for at, kind in enumerate(kinds)}
    more = leaves | {
        5: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /StructParents 0 /Resources "
        "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        20: f"<< /Type /StructTreeRoot /K 21 0 R /ParentTree << /Nums [0 [{_refs(leaves)}]] >> >>",
        21: "<< /S /Document /P 20 0 R /K [31 0 R 32 0 R 22 0 R 25 0 R 38 0 R] >>",
        22: "<< /S /Table /P 21 0 R /K [23 0 R 24 0 R] >>",
        23: "<< /S /TR /P 22 0 R /K [33 0 R 34 0 R] >>",
        24: "<< /S /TR /P 22 0 R /K [35 0 R 36 0 R] >>",
        25: "<< /S /L /P 21 0 R /K 37 0 R >>",
    }
    parents = {31: 21, 32: 21, 33: 23, 34: 23, 35: 24, 36: 24, 37: 25, 38: 21}
    more |= {number: leaf.replace("/Pg", f"/P {parents[number]} 0 R /Pg") for number, leaf in leaves.items()}
    tagged = "/StructTreeRoot 20 0 R /MarkInfo << /Marked true >>"
    blocks = [*open_document(make_pdf(tmp_path / "a.pdf", [lines], catalogue=tagged, more=more)).blocks]
    assert [(block.role, block.text) for block in blocks] == [
        (Role.HEADING, "Title of it"),
        (Role.PARAGRAPH, "Some words."),
        *((Role.TABLE_CELL, text) for text in ("Name", "Size", "Oak", "Tall")),
        (Role.LIST_ITEM, "First item"),
        (Role.NOTE, "1 A note."),
        (Role.RUNNING_HEAD, "Printed by hand"),
    ]
    assert (blocks[0].level, blocks[6].mark) == (2, "1.")
    assert [block.cell for block in blocks[2:6]] == [
        Cell(0, 0, True),
        Cell(0, 1, True),
        Cell(1, 0),
        Cell(1, 1),
    ]


def _refs(objects: Iterable[int]) -> str:
    return " ".join(f"{number} 0 R" for number in objects)


def test_signs_that_are_nothing_leave_the_rest_alone(tmp_path: Path) -> None:
    lines = [Line(72, 780, "Words before."), Line(72, 700, "\x02\x03"), Line(72, 600, "Words behind.")]
    assert read_text(make_pdf(tmp_path / "a.pdf", [lines])) == "Words before.\n\nWords behind."
