"""Documents that people have made: blocks, roles, order and places, one file of each format.

They are no part of the project: they are looked for where `bench.documents` looks, and without them nothing is
tested here; the files that the other tests make have the same traits.
"""

from pathlib import Path

import pytest

from bench import places
from bench.documents import FOLDER
from core.documents.formats import FORMATS
from core.documents.kinds import format_of
from core.documents.model import Role
from core.documents.opening import open_document

HEADING, PARAGRAPH, ITEM, CELL = Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.TABLE_CELL

FILES: dict[str, list[tuple[Role, str]]] = {
    "docx/various.docx": [
        (PARAGRAPH, "Footnote appears here1"),
        (PARAGRAPH, "Here is a text box"),
        (ITEM, "Bullet 1"),
        (ITEM, "Number bullet 3"),
        (CELL, "Row 1 Col 1"),
        (CELL, "Row 2 Col 3"),
        (Role.NOTE, "This is a footnote."),
        (Role.RUNNING_HEAD, "This is the footer text."),
        (Role.RUNNING_HEAD, "This is the header text."),
    ],
    "odt/text-document.odt": [
        (HEADING, "Title"),
        (HEADING, "heading level 1.0"),
        (PARAGRAPH, "Lorem Ipsum"),
        (ITEM, "numbered list 1"),
        (ITEM, "bullet list 2.2.1"),
        (HEADING, "Heading level 2: B"),
    ],
    "rtf/various.rtf": [
        (Role.RUNNING_HEAD, "This is the header text."),
        (Role.NOTE, "This is a footnote."),
        (PARAGRAPH, "Here is a list:"),
        (ITEM, "Bullet 1"),
        (ITEM, "Number bullet 3"),
        (CELL, "Row 1 Col 1"),
        (CELL, "Row 2 Col 3"),
    ],
    "fb2/tika.fb2": [
        (HEADING, "ТОМ 1"),
        (HEADING, "ЧАСТЬ ПЕРВАЯ"),
        (Role.QUOTE, "На самом деле"),
        (PARAGRAPH, "- Еh bien, mon prince."),
        (HEADING, "Рыба (1.I)"),
    ],
    "epub/wasteland.epub": [
        (HEADING, "The Waste Land"),
        (PARAGRAPH, "T.S. Eliot"),
        (HEADING, "I. THE BURIAL OF THE DEAD"),
        (Role.VERSE_LINE, "April is the cruellest month, breeding"),
        (HEADING, "II. A GAME OF CHESS"),
        (Role.NOTE, "Line 20."),
    ],
    "pdf/various-word.pdf": [
        (PARAGRAPH, "Footnote appears here1"),
        (ITEM, "Bullet 1"),
        (CELL, "Row 1 Col 1"),
        (CELL, "Row 2 Col 3"),
        (Role.NOTE, "1 This is a footnote."),
        (Role.RUNNING_HEAD, "This is the header text."),
    ],
    "md/wiki.md": [(HEADING, "IBM"), (PARAGRAPH, "International Business"), (HEADING, "1910s–1950s")],
    "html/wikipedia-mozilla.html": [
        (HEADING, "Mozilla"),
        (Role.CAPTION, "Mozilla"),
        (CELL, "Open-source software"),
        (HEADING, "History"),
    ],
    "subs/webvtt-utf8.vtt": [(PARAGRAPH, "Well, the feedback"), (PARAGRAPH, "Because the company is growing")],
    "txt/english-cp500.txt": [(PARAGRAPH, "IntelliStation POWER"), (PARAGRAPH, "Related links\n")],
}
"""What comes in them, in this order: the roles of some blocks and how they begin."""


def test_each_format_has_a_real_file() -> None:
    if FOLDER.is_dir():
        assert {format_of(FOLDER / name) for name in FILES} == set(FORMATS)


@pytest.mark.parametrize("name", FILES)
def test_blocks_roles_order_and_places(name: str) -> None:
    file: Path = FOLDER / name
    if not file.exists():
        pytest.skip("the real files are not here")
    blocks = iter([*open_document(file).blocks])
    for role, start in FILES[name]:
        assert any(block.role is role and block.text.lstrip().startswith(start) for block in blocks), (role, start)
    right, total = places.right_of(file)
    assert total > 50 and right >= 0.999 * total
