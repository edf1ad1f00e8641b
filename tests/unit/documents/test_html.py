"""HTML files: roles, order, places, what surrounds an article, encodings, and pages out of order."""

import re
from pathlib import Path

import pytest

from core.documents import html
from core.documents.html import load_text
from core.documents.model import Block, Cell, Entry, Role, Span, SpanKind
from core.documents.opening import open_document, read_text
from core.errors import TextUnreadable
from tests.unit.documents.fixtures import assert_places, outline

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>A  Page</title><meta name="author" content="Ada Example">
<style>p { color: red }</style></head>
<body><nav>Home | Products | About</nav>
<main>
 <h1 id="top">Main <em>thing</em></h1>
 <p>First line<br>second&nbsp;one, wi<b>th</b> caf&eacute;<sup><a href="#n1">[1]</a></sup>.
    <!-- not this --><script>nor(this)</script>Water is H<sub>2</sub>O and E = mc<sup>2</sup>.</p>
 <h2>Lists</h2>
 <ol start="3" type="a"><li>three<ul><li>inner</li></ul></li><li value="9"><p>nine</p><p>more of it</p></li></ol>
 <blockquote><p>Quoted</p><blockquote>deeper</blockquote></blockquote>
 <table><caption>Figures</caption><tr><th>Name<th>Value</tr><tr><td>one<td>1</tr></table>
 <table role="presentation"><tr><td>Only arranged</td></tr></table>
 <figure><img src="a.png" alt="A  cat"><figcaption>Tom</figcaption></figure>
 <pre>
if x:
    y()
</pre>
 <p>Il dit <i lang="fr">bonjour</i> and <a href="http://example.org/x">went</a>. <img alt=""> <img src="b.png"></p>
 <p lang="de" hidden>versteckt</p><p lang="de">Guten Tag</p>
 <aside role="doc-footnote" id="n1">1. A note.</aside>
 <aside>Buy this</aside>
</main><footer>Imprint</footer></body></html>
"""


def read(tmp_path: Path, source: str | bytes) -> list[Block]:
    return list(open_document(written(tmp_path, source)).blocks)


def written(tmp_path: Path, source: str | bytes) -> Path:
    file = tmp_path / "page.html"
    file.write_bytes(source if isinstance(source, bytes) else source.encode())
    return file


def test_blocks_roles_and_order(tmp_path: Path) -> None:
    assert outline(read(tmp_path, PAGE)) == [
        (Role.HEADING, "Main thing"),
        (Role.PARAGRAPH, "First line\nsecond\u00a0one, with café[1]. Water is H2O and E = mc2."),
        (Role.HEADING, "Lists"),
        (Role.LIST_ITEM, "three"),
        (Role.LIST_ITEM, "inner"),
        (Role.LIST_ITEM, "nine"),
        (Role.LIST_ITEM, "more of it"),
        (Role.QUOTE, "Quoted"),
        (Role.QUOTE, "deeper"),
        (Role.CAPTION, "Figures"),
        (Role.TABLE_CELL, "Name"),
        (Role.TABLE_CELL, "Value"),
        (Role.TABLE_CELL, "one"),
        (Role.TABLE_CELL, "1"),
        (Role.PARAGRAPH, "Only arranged"),
        (Role.IMAGE_TEXT, "A cat"),
        (Role.CAPTION, "Tom"),
        (Role.CODE, "if x:\n    y()"),
        (Role.PARAGRAPH, "Il dit bonjour and went."),
        (Role.PARAGRAPH, "Guten Tag"),
        (Role.NOTE, "1. A note."),
    ]


def test_every_character_has_its_place(tmp_path: Path) -> None:
    content = "".join(html.parse(PAGE).itertext())
    blocks = read(tmp_path, PAGE)
    assert_places((block for block in blocks if block.role is not Role.IMAGE_TEXT), {"": content})
    picture = next(block for block in blocks if block.role is Role.IMAGE_TEXT)
    assert content[: picture.place(0).offset].rstrip().endswith("Only arranged")


def test_what_blocks_know_of_themselves(tmp_path: Path) -> None:
    blocks = read(tmp_path, PAGE)
    items = [(block.mark, block.level) for block in blocks if block.role is Role.LIST_ITEM]
    assert items == [("c.", 1), ("•", 2), ("i.", 1), ("", 1)]
    assert [block.level for block in blocks if block.role in (Role.HEADING, Role.QUOTE)] == [1, 2, 1, 2]
    cells = [block.cell for block in blocks if block.cell]
    assert cells == [Cell(0, 0, True), Cell(0, 1, True), Cell(1, 0), Cell(1, 1)]
    assert [block.language for block in blocks[-3:]] == ["en-GB", "de", "en-GB"]
    assert blocks[-1].ids == ("n1",)


def test_what_is_special_in_a_block(tmp_path: Path) -> None:
    blocks = read(tmp_path, PAGE)
    reference = blocks[1].text.index("[1]")
    assert Span(reference, reference + 3, SpanKind.NOTE_REFERENCE, "#n1") in blocks[1].spans
    assert [span.kind for span in blocks[1].spans].count(SpanKind.NOTE_REFERENCE) == 1  # a power is none
    french = next(block for block in blocks if "bonjour" in block.text)
    assert {(french.text[span.start : span.end], span.kind, span.value) for span in french.spans} == {
        ("bonjour", SpanKind.LANGUAGE, "fr"),
        ("went", SpanKind.LINK, "http://example.org/x"),
    }


def test_the_document(tmp_path: Path) -> None:
    document = open_document(written(tmp_path, PAGE))
    assert (document.title, document.authors, document.language) == ("A Page", ("Ada Example",), "en-GB")
    assert document.contents == (Entry("Main thing", 1, "#top"), Entry("Lists", 2, "#heading-2"))
    assert next(block for block in document.blocks if block.text == "Lists").ids == ("heading-2",)
    assert list(document.blocks) and document.notices == ["2 words of navigation and the like are left out."]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "<p>One<article>A short one</article><p>and all the rest, which is much longer than that",
            "One\n\nA short one",
        ),
        ("<p>Menu<article>The one that all is about, and this is long</article>", "The one that"),
        ("<div class=toc>1 History</div><p>History", "History"),
        ("just words & no tags <html>", "just words & no tags"),
    ],
)
def test_the_main_part(tmp_path: Path, page: str, text: str) -> None:
    assert read_text(written(tmp_path, page)).startswith(text)


GREETING = "<p>Žluťoučký kůň úpěl ďábelské ódy, a nikdo se nedivil, protože to dělal každý den znovu.</p>" * 4


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("iso-8859-2", "iso-8859-2"),
        ("windows-1250", "cp1250"),
        ("utf-8", "utf-8"),
        ("latin1", "utf-8"),
        ("", "utf-16"),
        ("nonsense", "utf-8"),
        ("utf-8", "cp1250"),
    ],
)
def test_the_encoding_is_told_or_seen(tmp_path: Path, declared: str, encoding: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body>{GREETING}</body></html>'
    blocks = read(tmp_path, page.encode(encoding))
    assert blocks[0].text.startswith("Žluťoučký kůň úpěl ďábelské ódy")


def test_a_page_nested_without_end_loses_nothing(tmp_path: Path) -> None:
    page = "<html><body>" + "<div>deep" * 5_000 + "<p>bottom" + "</div>" * 5_000
    blocks = read(tmp_path, page)
    assert [block.text for block in blocks[:2]] == ["deep", "deep"]
    assert len(blocks) == 5_001 and blocks[-1].text == "bottom"


@pytest.mark.parametrize(
    "page", ["<html></html>", "<!doctype html>", "<html><script>x()</script><nav>a</nav></html>"]
)
def test_a_page_without_words_says_so(tmp_path: Path, page: str) -> None:
    with pytest.raises(TextUnreadable, match="no words"):
        read(tmp_path, page)


def test_entities_do_not_multiply(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    text = read_text(written(tmp_path, f"{bomb}<html><p>laugh &b; &f; end</p></html>"))
    assert "haha" not in text and text.endswith("end")


def test_what_stands_beside_an_article_within_it_is_not_read_but_counted() -> None:
    words = "<p>It rains, it pours, and the moor is wet through and through, they say.</p>" * 4
    page = f"""<body><div class="content">{words}<div class="related-posts"><p>Another moor</p></div>
<ul><li><a href="/a">One more thing</a></li><li><a href="/b">and another</a></li></ul>
<ul><li>What a moor needs</li></ul><form><input/><p>Write to us</p></form>{words}</div></body>"""
    document = load_text(page, "page", is_article=True)
    assert {block.text for block in document.blocks} == {
        "It rains, it pours, and the moor is wet through and through, they say.",
        "What a moor needs",
    }
    assert document.notices == ["9 words of navigation and the like are left out."]
    whole = load_text(page, "page")
    assert "Another moor" in {block.text for block in whole.blocks}


RAIN = "<p>It rains, it pours, and the moor number {} is wet through and through, as they all say.</p>"


@pytest.mark.parametrize(
    "page",
    [
        f"<main>{RAIN}</main><script>{'var a, b, c; ' * 200}</script><div><p>Menu, terms, and more</p></div>",
        f"<article><div><div>{RAIN * 2}</div></div><p>Buy</p><div><div>{RAIN * 2}</div></div></article>"
        "<div><p>Menu, terms, and more</p></div>",
        f"<div class=content>{RAIN}<div id=sharing-a-moor><h2>Sharing a moor</h2>{RAIN}</div>{RAIN * 3}</div>",
        f"<div id=post>{RAIN * 2}</div><div class=comments>{'<p>Nice, good, great, and so on</p>' * 30}</div>",
    ],
    ids=["scripts", "parts", "headings", "comments"],
)
def test_the_article_is_found_whole_and_alone(page: str) -> None:
    moors = iter(range(9))
    numbered = re.sub(re.escape("{}"), lambda _: str(next(moors)), page)
    found = [block.text for block in load_text(f"<body>{numbered}</body>", "page", is_article=True).blocks]
    told = [text for text in found if "moor number" in text]
    assert len(told) == page.count("{}")
    assert {*found} - {*told} <= {"Sharing a moor", "Buy"}


@pytest.mark.parametrize(
    ("ruby", "text", "readings"),
    [
        ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を", "漢字を", {"漢字": "かんじ"}),
        ("<ruby>取<rt>と</rt>り<rt></rt>扱<rt>あつか</rt></ruby>い", "取り扱い", {"取": "と", "扱": "あつか"}),
        ("<ruby><rb>東</rb><rb>京</rb><rt>とう</rt><rt>きょう</rt></ruby>", "東京", {"東京": "とうきょう"}),
        ("<ruby>宇宙<rt><b>ソラ</b></rt></ruby>", "宇宙", {"宇宙": "ソラ"}),
        ("<ruby>大事<rt>・・</rt></ruby>", "大事", {}),
        ("<ruby>北<rp>(</rp><rt>Běi</rt><rp>)</rp>京<rt>jīng</rt></ruby>", "北京", {}),
        ("<ruby><rb>北</rb><rtc><rt>ㄅㄟˇ</rt></rtc></ruby>", "北", {}),
    ],
)
def test_ruby_is_said_once(ruby: str, text: str, readings: dict[str, str]) -> None:
    """What stands over a word is not on the page; kana says how the word is said, all else is left to the voice."""
    source = f"<p>{ruby}</p>"
    (block,) = load_text(source, "a").blocks
    assert block.text == text
    found = {text[span.start : span.end]: span.value for span in block.spans}
    assert found == readings and {span.kind for span in block.spans} <= {SpanKind.PRONUNCIATION}
    assert_places([block], {"": "".join(html.parse(source).itertext())})
