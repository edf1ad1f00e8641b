"""EPUB 2 and 3: the package says what there is, the spine in which order; the pages are XHTML.

A part is the path of a page within the archive, an offset counts in the text content of that page.
"""

import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from core.documents import xml
from core.documents.archive import Archive, joined
from core.documents.kinds import protected
from core.documents.markup import MarkupWalker, name_of, text_content, types_of
from core.documents.model import Block, Document, Entry
from core.documents.overlays import clips_of
from core.errors import TextUnreadable

_NAMES = {
    "container": "urn:oasis:names:tc:opendocument:xmlns:container",
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "enc": "http://www.w3.org/2001/04/xmlenc#",
    "ncx": "http://www.daisy.org/z3986/2005/ncx/",
}
_FONT_ALGORITHMS = frozenset(("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"))
"""Fonts are scrambled in honest books too."""
_PAGES = frozenset(
    ("application/xhtml+xml", "text/html", "image/svg+xml", "application/x-dtbook+xml", "text/x-oeb1-document")
)


_PICTURES = frozenset(("image/jpeg", "image/png"))
_PICTURES_BEGIN = (b"\xff\xd8\xff", b"\x89PNG")


@dataclass(frozen=True, slots=True)
class _Item:
    """A file of the book."""

    path: str
    media_type: str
    properties: frozenset[str]
    overlay: str
    """The id of the file that says which recordings go with it; "" without one."""


def load(file: Path) -> Document:
    """Read a book; its pages are parsed one by one as the blocks are asked for."""
    with Archive(file) as archive:
        _refuse_protected(archive, file.name)
        package = _Package(archive)
        contents, pages = package.contents(), package.pages()
    notices: list[str] = []
    return Document(
        package.metadata("title")[0] if package.metadata("title") else file.stem,
        _blocks(file, package, pages, notices),
        authors=tuple(package.metadata("creator")),
        language=package.language,
        contents=contents,
        notices=notices,
        cover=lambda: _cover(file, package.cover),
    )


class _Package:
    """The book's package document."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        path = _package_path(archive)
        self._folder = posixpath.dirname(path)
        self._root = xml.parse(archive.read(path))
        self._items = {item.get("id", ""): self._item(item) for item in _find(self._root, "opf:manifest/opf:item")}
        self.language = next(iter(self.metadata("language")), "")

    def metadata(self, name: str) -> list[str]:
        """Return what the book says of itself under a name of Dublin Core."""
        found = self._root.iterfind(f".//dc:{name}", _NAMES)
        return [text for each in found if (text := " ".join(text_content(each).split()))]

    @property
    def cover(self) -> str:
        """The path of the cover's picture, as EPUB 3 or 2 names it; "" without one."""
        named = {meta.get("content", "") for meta in _find(self._root, "opf:metadata/opf:meta[@name='cover']")}
        for id_, item in self._items.items():
            if item.media_type in _PICTURES and ("cover-image" in item.properties or id_ in named):
                return item.path
        return ""

    def spine(self) -> list[_Item]:
        """Return the pages in reading order; those beside it come last."""
        entries = _find(self._root, "opf:spine/opf:itemref")
        entries = sorted(entries, key=lambda entry: entry.get("linear") == "no")
        items = (self._items.get(entry.get("idref", "")) for entry in entries)
        return [item for item in items if item is not None and item.media_type in _PAGES]

    def contents(self) -> tuple[Entry, ...]:
        """Read the table of contents."""
        path, root = self._way
        if root is None:
            return ()
        return tuple(_ncx(root, path) if name_of(root) == "ncx" else _navigation(root, path))

    def pages(self) -> dict[str, dict[str, str]]:
        """Read the list of the printed book's pages: labels by the path of a page here, and the id on it."""
        path, root = self._way
        found: dict[str, dict[str, str]] = {}
        for target, label in _printed_pages(root) if root is not None else ():
            place, _, id_ = _target(path, target).partition("#")
            found.setdefault(place, {}).setdefault(id_, label)
        return found

    @cached_property
    def _way(self) -> tuple[str, etree._Element | None]:
        """How to find one's way: EPUB 3's navigation document, else EPUB 2's NCX; its path and its tree."""
        there = [item for item in self._items.values() if item.path in self._archive.names]
        found = [item for item in there if "nav" in item.properties]
        found += [item for item in there if item.media_type == "application/x-dtbncx+xml"]
        if not found:
            return "", None
        return found[0].path, xml.parse_xhtml(self._archive.read(found[0].path), found[0].path)

    def _item(self, item: etree._Element) -> _Item:
        path = joined(self._folder, item.get("href", ""))
        properties = frozenset(item.get("properties", "").split())
        return _Item(path, item.get("media-type", ""), properties, item.get("media-overlay", ""))

    def overlay(self, item: _Item) -> str:
        """Return the path of what says which recordings go with a page; "" without one."""
        return self._items[item.overlay].path if item.overlay in self._items else ""


def _package_path(archive: Archive) -> str:
    """Find the package: where the container says, else the first there is; ValueError without any."""
    if "META-INF/container.xml" in archive.names:
        container = xml.parse(archive.read("META-INF/container.xml"))
        for root in _find(container, "container:rootfiles/container:rootfile"):
            if (path := unquote(root.get("full-path", ""))) in archive.names:
                return path
    return min(name for name in archive.names if name.endswith(".opf"))


def _blocks(file: Path, package: _Package, pages: dict[str, dict[str, str]], notices: list[str]) -> Iterator[Block]:
    with Archive(file) as archive:
        for item in package.spine():
            if item.path not in archive.names:
                notices.append(f"A page of the book is missing: {item.path}.")
                continue
            root = xml.parse_xhtml(archive.read(item.path), item.path)
            hinted = _hints(archive, root, item.path, notices)
            clips = clips_of(archive, overlay, item.path) if (overlay := package.overlay(item)) else {}
            labels = pages.get(item.path, {})
            walker = MarkupWalker(root, part=item.path, language=package.language, clips=clips, pages=labels)
            yield from map(hinted, walker.blocks())


def _hints(archive: Archive, root: etree._Element, path: str, notices: list[str]) -> Callable[[Block], Block]:
    """Return what gives the blocks of a page the hints of its pronunciation lexicons. Few books bring any."""
    links = root.findall("{*}head/{*}link[@rel='pronunciation']")
    if not links:
        return lambda block: block
    from core.documents.lexicons import Lexicons  # noqa: PLC0415 - slow to load

    return Lexicons(archive, links, path, notices).hinted


def _cover(file: Path, path: str) -> bytes:
    """Read the cover's picture; a book is one without it, too, or with something else under its name."""
    try:
        with Archive(file) as archive:
            picture = archive.read(path) if path in archive.names else b""
            return picture if picture.startswith(_PICTURES_BEGIN) else b""
    except (TextUnreadable, OSError, zipfile.BadZipFile, zlib.error, EOFError):
        return b""


def _refuse_protected(archive: Archive, name: str) -> None:
    """Raise Unsupported for a book whose pages are encrypted."""
    if "META-INF/encryption.xml" not in archive.names:
        return
    encryption = xml.parse(archive.read("META-INF/encryption.xml"))
    methods = encryption.iterfind(".//enc:EncryptedData/enc:EncryptionMethod", _NAMES)
    if {method.get("Algorithm") for method in methods} - _FONT_ALGORITHMS:
        raise protected(name)


def _navigation(root: etree._Element, path: str) -> Iterator[Entry]:
    """Read the nested list of links."""
    lists = [nav for nav in root.iter("{*}nav") if "toc" in types_of(nav)] or [*root.iter("{*}nav")]
    for link in lists[0].iter("{*}a", "{*}span") if lists else ():
        level = sum(1 for above in link.iterancestors() if name_of(above) == "ol")
        title = " ".join(text_content(link).split()) or " ".join(link.xpath(".//@alt | @title"))
        if title and name_of(link.getparent()) == "li":
            yield Entry(title, max(1, level), _target(path, link.get("href", "")))


def _ncx(root: etree._Element, path: str) -> Iterator[Entry]:
    """Read the nested navigation points."""
    for point in root.iter("{*}navPoint"):
        level = sum(1 for above in point.iterancestors() if name_of(above) == "navPoint") + 1
        title = " ".join(text_content(next(point.iter("{*}navLabel"), point)).split())
        link = next(point.iter("{*}content"), None)
        if title and link is not None:
            yield Entry(title, level, _target(path, link.get("src", "")))


def _printed_pages(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield addresses and labels of the list of pages, in either kind of navigation."""
    for page in root.iter("{*}pageTarget"):
        label, link = next(page.iter("{*}navLabel"), page), next(page.iter("{*}content"), None)
        if link is not None:
            yield link.get("src", ""), " ".join(text_content(label).split())
    for nav in root.iter("{*}nav"):
        if "page-list" in types_of(nav) or "doc-pagelist" in types_of(nav):
            yield from ((a.get("href", ""), " ".join(text_content(a).split())) for a in nav.iter("{*}a"))


def _target(path: str, address: str) -> str:
    place, sign, fragment = address.partition("#")
    return (joined(posixpath.dirname(path), place) if place else path) + sign + fragment


def _find(root: etree._Element, path: str) -> list[etree._Element]:
    return list(root.iterfind(path, _NAMES))
