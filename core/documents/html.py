"""HTML files: what a page is about, without what surrounds it on every page of its site.

Places are offsets in the text content of the page as it is parsed.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from core.documents import plain_text
from core.documents.article import Article, Measures, measured
from core.documents.markup import MarkupWalker, name_of
from core.documents.model import Block, Document, Entry

_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a page may say its encoding."""
_WIDER = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
"""What the WHATWG's encoding standard takes for these: the same characters and more."""

_NESTED = re.compile(r"<(div|section|article|table|tbody|tr|td|ul|ol|dl|blockquote|center)\b[^>]*>", re.IGNORECASE)
_NESTING = re.compile(r"</?(?:span|font|b|i|em|strong|u|small|big|a|div|section|article|table|tbody|tr|td|ul|ol|dl"
                      r"|blockquote|center)\b[^>]*>", re.IGNORECASE)  # fmt: skip

_AROUND = frozenset(("nav", "footer", "aside"))
_AROUND_ROLES = frozenset(("navigation", "banner", "contentinfo", "complementary", "search"))
_AROUND_CLASSES = frozenset(
    (
        "noprint",
        "toc",
        "navbox",
        "mw-editsection",
        "mw-jump-link",
        "mw-indicators",
        "printfooter",
        "catlinks",
        "jump-to-nav",
    )
)
"""Classes and ids; most are those of MediaWiki, which serves more articles than any other program."""
_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_LEAST_SHARE = 0.25
"""Of the page's text: less than this is no main part, whatever it is called."""


def load(file: Path) -> Document:
    """Read an HTML file: its main part; what of that is navigation is counted in a notice."""
    with file.open("rb") as stream:
        text = decode(plain_text.read_limited(stream, file.name), file.name)
    return load_text(text, file.stem)


def load_text(text: str, name: str, *, is_article: bool = False) -> Document:
    """Read a page's text; `name` is its title where it has none. `is_article`: look for the article in it."""
    root = parse(text)
    measures = measured(root)
    main, is_skipped = main_part(root, measures), is_around
    if is_article:
        article = Article(root, measures, main)
        main, is_skipped = article.element, lambda element: is_around(element) or article.is_beside(element)

    language = _first(root, "/html/@lang | /html/@xml:lang")
    before = sum(map(len, main.xpath("preceding::text()")))
    notices: list[str] = []
    return Document(
        _first(root, "//head/title/text()") or _first(root, "//h1//text()") or name,
        _blocks(MarkupWalker(main, language=language, offset=before, is_skipped=is_skipped), notices),
        authors=tuple(filter(None, map(str.strip, root.xpath("//head/meta[@name='author']/@content")))),
        language=language,
        contents=contents_of(main),
        notices=notices,
    )


def decode(content: bytes, name: str) -> str:
    """Return a page's bytes as text: by byte-order mark, as UTF-8, by what it says, by what it looks like."""
    declared = _DECLARED.search(content[:_HEAD])
    encoding = declared[1].decode("ascii").lower() if declared else ""
    if encoding and not plain_text.marked_encoding(content) and not plain_text.is_utf_8(content):
        try:
            return content.decode(_WIDER.get(encoding, encoding))
        except (LookupError, UnicodeDecodeError):
            pass  # pages say what their templates say
    return plain_text.decode(content, name)


def parse(text: str) -> etree._Element:
    """Return a page's tree. One that is nested deeper than the parser goes is taken apart instead of cut off."""
    parser, root = _parsed(text)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        _, root = _parsed(_NESTING.sub("", _NESTED.sub("<p>", text)))
    return root if root is not None else etree.Element("html")


def is_around(element: etree._Element) -> bool:
    """Whether an element is for finding one's way, not for reading."""
    role = element.get("role")
    if role in _AROUND_ROLES or (role is None and name_of(element) in _AROUND):
        return True
    return not _AROUND_CLASSES.isdisjoint(f"{element.get('class', '')} {element.get('id', '')}".split())


def _parsed(text: str) -> tuple[etree.HTMLParser, etree._Element]:
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    return parser, etree.fromstring(text.encode("utf-8", "replace") or b" ", parser)


def main_part(root: etree._Element, measures: Measures) -> etree._Element:
    """Find what the page is about: <main>, else its one large <article>, else the whole."""
    whole = measures[root].length
    for path in ("//main | //*[@role='main']", "//article"):
        parts = sorted(
            (part for part in root.xpath(path) if part in measures), key=lambda part: measures[part].length
        )
        lengths = [measures[part].length for part in parts]
        if parts and lengths[-1] > max(_LEAST_SHARE * whole, sum(lengths) / 2):
            return parts[-1]
    return root


def _blocks(walker: MarkupWalker, notices: list[str]) -> Iterator[Block]:
    yield from walker.blocks()
    if walker.skipped_words:
        notices.append(f"{walker.skipped_words} words of navigation and the like are left out.")


def contents_of(root: etree._Element, part: str = "") -> tuple[Entry, ...]:
    """List the headings of a tree in HTML's words; those without an id get one."""
    entries: list[Entry] = []
    for heading in root.iter(*_HEADINGS):
        if any(map(is_around, heading.iterancestors())):
            continue
        title = _title(heading)
        if not heading.get("id"):
            heading.set("id", f"heading-{len(entries) + 1}")
        if any(map(str.isalnum, title)):  # three stars part sections, they name none
            entries.append(Entry(title, int(heading.tag[1]), f"{part}#{heading.get('id')}"))
    return tuple(entries)


def _title(heading: etree._Element) -> str:
    """Return a heading's text on one line."""
    pieces = [heading.text or ""]
    for each in heading.iterdescendants():
        pieces += [" " if name_of(each) == "br" else each.text or "", each.tail or ""]
    return " ".join("".join(pieces).split())


def _first(root: etree._Element, path: str) -> str:
    """Return the first text or attribute at a path that is not blank."""
    return next((" ".join(found.split()) for found in root.xpath(path) if found.strip()), "")
