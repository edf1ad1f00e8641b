"""Tables of PDFs without tags: by drawn lines, by columns of text; and what looks like one and is none."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from core.documents import opening
from core.documents.model import Block, Cell, Role
from core.documents.opening import open_document
from tests.unit.documents.pdf_maker import Line, Rule, make_pdf

TREES = (("Tree", "Height", "Age"), ("Oak", "21 m", "300"), ("Silver birch", "15 m", "80"), ("Yew", "9 m", "2000"))
PROSE = "Words of a paragraph that fill a whole line of the page, as lines do in"


def lines_of(rows: Sequence[Sequence[str]], xs: Sequence[float], top: float = 700) -> list[Line]:
    return [
        Line(x, top - 16 * at, text) for at, row in enumerate(rows) for x, text in zip(xs, row, strict=True) if text
    ]


def around(xs: Sequence[float], ys: Sequence[float]) -> list[Rule]:
    return [Rule(xs[0], y, xs[-1], y) for y in ys] + [Rule(x, ys[0], x, ys[-1]) for x in xs]


def blocks_of(tmp_path: Path, *parts: Sequence[Line | Rule]) -> list[Block]:
    page = [each for part in parts for each in part]
    return [*open_document(make_pdf(tmp_path / "a.pdf", [page])).blocks]


def cells(blocks: Sequence[Block]) -> list[tuple[int, int, bool, str]]:
    return [
        (cell.row, cell.column, cell.is_header, block.text) for block in blocks if (cell := block.cell) is not None
    ]


def expected(rows: Sequence[Sequence[str]]) -> list[tuple[int, int, bool, str]]:
    return [(at, column, at == 0, text) for at, row in enumerate(rows) for column, text in enumerate(row)]


def test_columns_of_text_over_several_rows_are_a_table(tmp_path: Path) -> None:
    before, behind = [Line(72, 740, PROSE), Line(72, 726, "a book.")], [Line(72, 600, PROSE), Line(72, 586, "it.")]
    blocks = blocks_of(tmp_path, before, lines_of(TREES, (72, 200, 300)), behind)
    assert cells(blocks) == expected(TREES)
    assert [block.role for block in blocks] == [Role.PARAGRAPH, *[Role.TABLE_CELL] * 12, Role.PARAGRAPH]
    file = tmp_path / "a.pdf"
    text = opening.read(file).text
    assert "\n\nOak \t21 m \t300\n\nSilver birch \t15 m \t80\n\n" in text


def test_every_character_of_a_cell_has_its_place(tmp_path: Path) -> None:
    blocks = blocks_of(tmp_path, lines_of(TREES, (72, 200, 300)))
    places = [block.place(index).offset for block in blocks for index in range(len(block.text))]
    assert places == sorted(set(places))
    assert blocks[4].text == "21 m" and blocks[4].place(0).offset == blocks[3].place(2).offset + 2


def test_lines_that_part_cells_make_a_table_of_any_text(tmp_path: Path) -> None:
    """Cells have several lines, one of them goes over two rows, and they come column by column."""
    xs, ys = (70, 180, 400), (710, 680, 640, 600)
    grid = [*around(xs, (710, 640, 600)), Rule(180, 680, 400, 680)]
    text = [
        Line(74, 690, "Two rows of"),
        Line(74, 676, "the right"),
        Line(74, 620, "Last"),
        Line(184, 690, "A sentence. It goes on"),
        Line(184, 665, "2. No item of a list, and it"),
        Line(184, 650, "is long"),
        Line(184, 620, "End."),
    ]
    blocks = blocks_of(tmp_path, grid, text, [Line(72, ys[-1] - 40, PROSE)])
    assert cells(blocks) == [
        (0, 0, False, "Two rows of the right"),
        (0, 1, False, "A sentence. It goes on"),
        (1, 1, False, "2. No item of a list, and it is long"),
        (2, 0, False, "Last"),
        (2, 1, False, "End."),
    ]
    assert blocks[-1].role is Role.PARAGRAPH


def test_a_cell_goes_on_in_the_next_line(tmp_path: Path) -> None:
    rows = [
        ("Name", "Use", "Seen"),
        ("Oak", "furniture and", "often"),
        ("", "barrels", ""),
        ("Yew", "bows", "seldom"),
    ]
    blocks = blocks_of(tmp_path, lines_of(rows, (72, 200, 330)), [Rule(70, 715, 380, 715), Rule(70, 640, 380, 640)])
    assert [text for _, _, _, text in cells(blocks)] == [
        *("Name", "Use", "Seen", "Oak", "furniture and barrels", "often", "Yew", "bows", "seldom")
    ]


NO_TABLES: dict[str, list[Line]] = {
    "a contents page": lines_of(
        [("Of the sea", "3"), ("Of ships", "17"), ("Of whales", "21"), ("Of storms", "40"), ("Of rest", "51")],
        (72, 400),
    ),
    "numbered contents": lines_of(
        [("1", "Of the sea", "3"), ("1.1", "Of ships", "17"), ("1.2", "Of whales", "21"), ("2", "Of rest", "51")],
        (72, 120, 400),
    ),
    "a bibliography": lines_of(
        [
            (f"[{at}]", f"A. Writer, A Book of {thing}, 19{at}0.")
            for at, thing in enumerate(("Oaks", "Yews", "Elms", "Ash"))
        ],
        (72, 110),
    ),
    "a list": lines_of([("•", "one thing"), ("•", "another"), ("•", "a third"), ("•", "and the last")], (72, 100)),
    "columns of prose": lines_of([(PROSE[:52], PROSE[8:60])] * 6, (50, 320)),
    "verse": lines_of(
        [("Of man's first dis-", "obedience"), ("and the", "fruit of that"), ("forbidden", "tree, whose mortal")],
        (72, 190),
    ),
    "a signature": lines_of([("London,", "The Writer"), ("in May", "of it")], (72, 300)),
}


@pytest.mark.parametrize("name", NO_TABLES)
def test_what_is_no_table(tmp_path: Path, name: str) -> None:
    blocks = blocks_of(tmp_path, [Line(72, 740, PROSE)], NO_TABLES[name], [Line(72, 500, PROSE)])
    assert not cells(blocks)


def test_a_frame_around_text_is_no_table(tmp_path: Path) -> None:
    text = lines_of([(PROSE[:40], "")] * 4, (80, 300))
    assert not cells(
        blocks_of(tmp_path, around((70, 400), (720, 600)), text, lines_of([("a", "b")], (80, 200), 500))
    )


def test_a_long_cell_in_every_box_is_a_page_laid_out(tmp_path: Path) -> None:
    xs, ys = (50, 300, 550), (760, 500, 240)
    text = [Line(x, y - 14 * at, PROSE[:48]) for y in (740, 480) for x in (55, 305) for at in range(8)]
    assert not cells(blocks_of(tmp_path, around(xs, ys), text))


def test_a_turned_table_is_read_as_it_is_held(tmp_path: Path) -> None:
    turned = [Line(700 - line.y + 100, line.x, line.text, turned=True) for line in lines_of(TREES, (72, 200, 300))]
    assert cells(blocks_of(tmp_path, turned)) == expected(TREES)


def test_the_head_of_a_table_is_known(tmp_path: Path) -> None:
    rows = [("Tree", "Colour", "Use"), ("Oak", "brown", "ships"), ("Yew", "red", "bows"), ("Ash", "white", "tools")]
    plain = lines_of(rows, (72, 200, 300))
    bold = [Line(line.x, line.y, line.text, font="F2" if line.y == 700 else "F1") for line in plain]
    assert {cell for cell in cells(blocks_of(tmp_path, plain)) if cell[2]} == set()
    assert [cell[3] for cell in cells(blocks_of(tmp_path, bold)) if cell[2]] == [*rows[0]]
    assert Cell(0, 0, True) in [block.cell for block in blocks_of(tmp_path, bold)]
