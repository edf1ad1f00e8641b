"""Markdown: blocks, roles, order and the place of every character."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents.markdown import load
from core.documents.model import Block, Cell, Entry, Role, SpanKind
from core.documents.opening import open_document, read_text
from tests.unit.documents.fixtures import assert_places, outline

SOURCE = """---
title: "A Short Guide"
author: Ada Example
lang: en-GB
---
# Guide *to* it ##

First line
goes on, with **bold**, `a  b`, a [link](http://example.org/the "the") and the end.[^1]

Below
-----

> Quoted
> twice[^long]

3. three

   more of three
4. four
   - inner
     - innermost

| Name | Meaning |
|------|---------|
| a\\|b | *stroke*|

```python
if x:
    y()
```

![A cat](cat.png)

<p>Tag<b>ged</b> text &amp;<br>more</p>

[^1]: A note.
[^long]: Another one
"""


def read(tmp_path: Path, source: str) -> list[Block]:
    file = tmp_path / "guide.md"
    file.write_text(source, encoding="utf-8")
    blocks = list(open_document(file).blocks)
    assert_places(blocks, {"": source})
    return blocks


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    assert outline(read(tmp_path, SOURCE)) == [
        (Role.HEADING, "Guide to it"),
        (Role.PARAGRAPH, "First line goes on, with bold, a b, a link and the end.[^1]"),
        (Role.HEADING, "Below"),
        (Role.QUOTE, "Quoted twice[^long]"),
        (Role.LIST_ITEM, "three"),
        (Role.LIST_ITEM, "more of three"),
        (Role.LIST_ITEM, "four"),
        (Role.LIST_ITEM, "inner"),
        (Role.LIST_ITEM, "innermost"),
        (Role.TABLE_CELL, "Name"),
        (Role.TABLE_CELL, "Meaning"),
        (Role.TABLE_CELL, "a|b"),
        (Role.TABLE_CELL, "stroke"),
        (Role.CODE, "if x:\n    y()"),
        (Role.IMAGE_TEXT, "A cat"),
        (Role.PARAGRAPH, "Tagged text & more"),
        (Role.NOTE, "A note."),
        (Role.NOTE, "Another one"),
    ]


def test_what_blocks_know_of_themselves(tmp_path: Path) -> None:
    blocks = read(tmp_path, SOURCE)
    assert [block.level for block in blocks if block.role is Role.HEADING] == [1, 2]
    items = [(block.level, block.mark) for block in blocks if block.role is Role.LIST_ITEM]
    assert items == [(1, "3."), (1, ""), (1, "4."), (2, "•"), (3, "•")]
    cells = [block.cell for block in blocks if block.cell]
    assert cells == [Cell(0, 0, True), Cell(0, 1, True), Cell(1, 0), Cell(1, 1)]
    spans = {(span.kind, blocks[1].text[span.start : span.end], span.value) for span in blocks[1].spans}
    assert spans == {(SpanKind.LINK, "link", "http://example.org/the"), (SpanKind.NOTE_REFERENCE, "[^1]", "1")}
    assert [(block.mark, block.ids) for block in blocks[-2:]] == [("1.", ("1",)), ("long.", ("long",))]


def test_the_head_and_the_contents(tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text(SOURCE)
    document = open_document(file)
    assert (document.title, document.authors, document.language) == ("A Short Guide", ("Ada Example",), "en-GB")
    assert document.contents == (Entry("Guide to it", 1, "#line-6"), Entry("Below", 2, "#line-11"))
    ids = [block.ids for block in document.blocks if block.role is Role.HEADING]
    assert ids == [("line-6",), ("line-11",)]


def test_without_a_head_the_first_heading_is_the_title(tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text("## Not this\n\n# This &auml;\n")
    assert open_document(file).title == "This ä"


def test_escapes_and_entities_have_their_places(tmp_path: Path) -> None:
    (block,) = read(tmp_path, "Ten \\* &euro; (the `co\nde` [a][b] and [the](<x y> 'the') the end)\n\n[b]: /url\n")
    assert block.text == "Ten * € (the co de a and the the end)"
    source = "Ten \\* &euro; (the `co\nde` [a][b] and [the](<x y> 'the') the end)"
    assert source[block.place(4).offset :].startswith("\\*")
    assert source[block.place(6).offset :].startswith("&euro;")
    assert [source[block.place(at).offset :][:4] for at in (25, 29)] == ["the]", "the "]


def test_the_page_keeps_what_belongs_together(tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text(SOURCE)
    text = read_text(file)
    assert "and the end.[^1]\n\nBelow\n\nQuoted twice[^long]\n\n3. three\nmore of three\n4. four\n• inner\n" in text
    assert "Name \tMeaning\n\na|b \tstroke\n\nif x:\n    y()\n\nA cat" in text


@settings(max_examples=60)
@given(st.text(alphabet="ab \n*_`[]()!<>#-.1|\\&;^:~=\t>", max_size=60))
def test_nothing_trips_it(source: str) -> None:
    blocks = load_text(source)
    for block in blocks:
        for index in range(len(block.text)):
            assert 0 <= block.place(index).offset <= len(source)


def load_text(source: str) -> list[Block]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.md"
        file.write_text(source, encoding="utf-8")
        return list(load(file).blocks)
