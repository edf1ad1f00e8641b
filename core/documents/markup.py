"""From a tree of HTML or XHTML to blocks: what web pages and EPUB books have in common.

Places are offsets in the text content of the whole tree (a DOM's textContent, comments aside), whatever of it is
read. What a word of markup means follows the HTML standard, EPUB's structural semantics (epub:type) and DPUB-ARIA.
"""

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from core.documents.archive import joined
from core.documents.block_text import BlockText
from core.documents.model import Block, Cell, Role, SpanKind
from core.documents.numbering import BULLET, numeral
from core.text.phonetics import as_ipa

_OPS = "{http://www.idpf.org/2007/ops}type"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SSML = "{http://www.w3.org/2001/10/synthesis}"


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_BLOCKS = _words(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol"
    " optgroup option p pre search section summary table tbody td tfoot th thead title tr ul xmp"
)
_UNREAD = _words(
    "annotation annotation-xml area audio base button canvas datalist embed head iframe input link map meta"
    " metadata meter noembed noframes noscript object param progress rp rt rtc script select source style template"
    " textarea track video"
)
_NOTE_TYPES = _words("footnote endnote rearnote note doc-footnote doc-endnote")
_NOTE_LISTS = _words("footnotes endnotes rearnotes doc-endnotes")
_REFERENCE_TYPES = _words("noteref doc-noteref")
_VERSES = _words("z3998:poem z3998:verse poem verse stanza linegroup line-group")
"""Types and classes of what holds the lines of a poem."""
_LINE_NUMBERS = _words("lnum linenum linenumber line-number lineno verse-number")
_PAGE_CLASSES = _words("pagenum page-num pageno page-number")
"""Classes that Project Gutenberg and others use."""
_PAGE_TYPES = _words("pagebreak doc-pagebreak")
_LAYOUT = Cell(-1, -1)
"""The cells of a table that only arranges things are none."""

NONE: Mapping[str, str] = {}

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STYLED = re.compile(r"^\{\\(?:display|text|script)style (.*)\}$")
"""How MediaWiki begins each formula in TeX."""
_NOTE_SIGN = re.compile(r"\W*(?:(?:[a-z]{1,5}\s?)?\d{1,4}|[a-z]{1,2}|[*†‡§¶]+)\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Context:
    """What an element's text is."""

    role: Role = Role.PARAGRAPH
    level: int = 0
    language: str = ""
    preserves_space: bool = False
    cell: Cell | None = None
    quotes: int = 0
    notes: bool = False
    """Whether items here are notes."""
    alphabet: str = ""
    """In which hints are written that say how to pronounce words."""


@dataclass(slots=True)
class _List:
    style: str
    """Of its numbers, as `numeral` knows it; "" for bullets."""
    next: int
    step: int


@dataclass(slots=True)
class _Open:
    """An element that has begun: the context outside, what its end takes back, the span its text will be."""

    outside: _Context
    start: int = 0
    kind: SpanKind | None = None
    value: str = ""
    nested: list[_List] | list[Cell] | None = None
    is_heard: bool = False
    """Whether a narrator has read it."""


@dataclass(slots=True)
class _Ruby:
    """Words with how to say them written over or beside them."""

    done: int
    """Up to where of the block's text a reading has been found."""
    readings: list[tuple[int, int, str]] = field(default_factory=list)

    def take(self, reading: str, end: int) -> None:
        """Take the reading of what stands from the last one to `end`; of nothing when all words come first."""
        start = self.done
        if start == end and self.readings:
            start, _, earlier = self.readings.pop()
            reading = earlier + reading
        self.done = end
        self.readings.append((start, end, reading))


class MarkupWalker:
    """One pass over a tree. `is_skipped` says of further elements that they are not read."""

    def __init__(
        self,
        root: etree._Element,
        *,
        part: str = "",
        language: str = "",
        offset: int = 0,
        is_skipped: Callable[[etree._Element], bool] = lambda _: False,
        clips: Mapping[str, str] = NONE,
        pages: Mapping[str, str] = NONE,
    ) -> None:
        """`offset` is the length of the text before `root`; `clips` are a narrator's, by the ids of elements.

        `pages` are the labels of the printed book's, by the ids of where they begin; "" is the beginning of it all.
        """
        self.skipped_words = 0
        """How many words `is_skipped` has kept out."""
        self._root, self._part, self._is_skipped = root, part, is_skipped
        self._offset, self._clips, self._labels = offset, clips, pages
        self._heard: list[tuple[int, str]] = []
        """Where in this block the elements begin that are open and have a clip."""
        self._context = _Context(language=language)
        self._opened: list[_Open] = []
        self._lists: list[_List] = []
        self._cells: list[Cell] = []
        self._ruby: _Ruby | None = None
        self._mark = ""
        self._ids: list[str] = []
        self._pages = [pages[""]] if "" in pages else []
        self._stanzas = 0
        self._begin_block()

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in order."""
        walk = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in walk:
            name = name_of(element)
            if name in _BLOCKS and (block := self._end_block()) is not None:
                yield block
            if event == "end":
                self._leave(element)
            elif self._is_left_out(element, name):
                self._pass_by(element)
                walk.skip_subtree()
            else:
                self._enter(element, name)
        if (block := self._end_block()) is not None:
            yield block

    # -- blocks -----------------------------------------------------------------------------------

    def _begin_block(self) -> None:
        self._text = BlockText(self._part, preserves_space=self._context.preserves_space)
        self._has_words = False

    def _end_block(self) -> Block | None:
        text, context = self._text, self._context
        if not text.length:
            return None
        is_picture = context.role is Role.PARAGRAPH and not self._has_words
        if self._heard and self._heard[-1][0] < text.length:
            text.mark(self._heard[-1][0], SpanKind.RECORDED, self._heard[-1][1])
        self._heard = [(0, clip) for _, clip in self._heard]
        block = text.block(
            Role.IMAGE_TEXT if is_picture else context.role,
            level=context.level,
            language=context.language,
            mark=self._mark,
            cell=context.cell if context.cell is not _LAYOUT else None,
            ids=tuple(self._ids),
        )
        self._mark, self._ids = "", []
        self._begin_block()
        return block

    def _add(self, text: str | None) -> None:
        """Add text of the source, and count it."""
        if not text:
            return
        if text.strip():
            self._start_text()
            self._has_words = True
        if self._text.length or text.strip():
            self._text.add(text, self._offset)
        self._offset += len(text)

    def _start_text(self) -> None:
        """Before the first visible thing of a block: take the rules for white space, and the pages that begin."""
        if not self._text.length:
            self._begin_block()
            for label in self._pages:
                self._text.mark(0, SpanKind.PAGE, label)
            self._pages.clear()

    # -- elements ---------------------------------------------------------------------------------

    def _enter(self, element: etree._Element, name: str) -> None:
        opened = _Open(self._context, self._text.length)
        self._opened.append(opened)
        if id_ := element.get("id"):
            self._ids.append(id_)
            if label := self._labels.get(id_, ""):
                self._mark_page(label)
            if clip := self._clips.get(id_, ""):
                opened.is_heard = True
                self._heard.append((self._text.length, clip))
        self._begin_nested(element, name, opened)
        self._context = self._inside(element, name)
        if name not in _BLOCKS:
            opened.kind, opened.value = self._span(element, name)
        if name == "br":
            self._text.break_line(self._offset)
        elif name == "img":
            self._put(element.get("alt", ""))
        elif name == "ruby":
            self._ruby = _Ruby(self._text.length)
        self._add(element.text)

    def _leave(self, element: etree._Element) -> None:
        opened = self._opened.pop()
        if opened.is_heard:
            start, clip = self._heard.pop()
            if self._text.length > start:
                self._text.mark(start, SpanKind.RECORDED, clip)
        if opened.kind is not None and self._text.length > opened.start:
            self._text.mark(opened.start, opened.kind, opened.value)
        if opened.nested is not None:
            opened.nested.pop()
        if self._ruby is not None and name_of(element) == "ruby":
            for start, end, reading in self._ruby.readings:
                self._text.mark_ruby(start, end, reading)
            self._ruby = None
        self._context = opened.outside
        if element is not self._root:
            self._add(element.tail)

    def _pass_by(self, element: etree._Element) -> None:
        """Leave an element's text unread; what stands for it is read."""
        self._opened.append(_Open(self._context))
        if _is_page(element):
            self._begin_page(element)
        elif name_of(element) == "math":
            self._put(element.get("alttext", ""))
        elif name_of(element) == "rt" and self._ruby is not None:
            self._ruby.take(text_content(element), self._text.length)
        self._offset += len(text_content(element))

    def _is_left_out(self, element: etree._Element, name: str) -> bool:
        if name in _UNREAD or element.get("hidden") is not None or _HIDDEN.search(element.get("style", "")):
            return True
        if _is_page(element) or (name == "math" and element.get("alttext")):
            return True
        if self._is_skipped(element):
            self.skipped_words += len(text_content(element).split())
            return True
        return False

    def _begin_page(self, element: etree._Element) -> None:
        written = element.get("title") or element.get("aria-label") or text_content(element).strip()
        self._mark_page(written or self._labels.get(element.get("id", ""), ""))

    def _mark_page(self, label: str) -> None:
        if self._text.length:
            self._text.mark(self._text.length, SpanKind.PAGE, label)
        else:
            self._pages.append(label)

    def _put(self, text: str) -> None:
        """Add what stands for a picture or formula."""
        if text := _STYLED.sub(r"\1", " ".join(text.split())):
            self._start_text()
            self._text.put_space(self._offset)
            self._text.put(text, self._offset)
            self._text.put_space(self._offset)

    # -- what things mean -------------------------------------------------------------------------

    def _begin_nested(self, element: etree._Element, name: str, opened: _Open) -> None:
        """Count lists, tables, rows and cells."""
        match name:
            case "ol" | "ul" | "menu" | "dir":
                self._lists.append(_list_of(element, name))
                opened.nested = self._lists
            case "table":
                self._cells.append(Cell(-1, -1))
                opened.nested = self._cells
            case "tr" if self._cells:
                self._cells[-1] = Cell(self._cells[-1].row + 1, -1)
            case "td" | "th" if self._cells:
                self._cells[-1] = Cell(self._cells[-1].row, self._cells[-1].column + 1, name == "th")
            case "li" if self._lists:
                self._number(element)

    def _number(self, item: etree._Element) -> None:
        around = self._lists[-1]
        number = _whole(item.get("value"), around.next)
        self._mark = f"{numeral(number, around.style)}." if around.style else BULLET
        around.next = number + around.step

    def _inside(self, element: etree._Element, name: str) -> _Context:
        context = self._context
        if language := element.get(_XML_LANG) or element.get("xml:lang") or element.get("lang"):
            context = replace(context, language=language)
        if alphabet := _ssml(element, "alphabet"):
            context = replace(context, alphabet=alphabet)
        types = types_of(element)
        if types & _NOTE_TYPES:
            return replace(context, role=Role.NOTE, level=0)
        if types & _NOTE_LISTS:
            return replace(context, notes=True)
        if name in _BLOCKS and (types | _classes(element)) & _VERSES:
            self._stanzas += 1
            return replace(context, role=Role.VERSE_LINE, level=self._stanzas)
        return self._inside_named(context, element, name) if name in _BLOCKS else context

    def _inside_named(self, context: _Context, element: etree._Element, name: str) -> _Context:
        match name:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                return replace(context, role=Role.HEADING, level=int(name[1]))
            case "li" if context.notes:
                return replace(context, role=Role.NOTE, level=0)
            case "li":
                return replace(context, role=Role.LIST_ITEM, level=max(1, len(self._lists)))
            case "blockquote":
                quotes = context.quotes + 1
                return replace(context, role=Role.QUOTE, level=quotes, quotes=quotes)
            case "pre" | "listing" | "xmp":
                return replace(context, role=Role.CODE, level=0, preserves_space=True)
            case "figcaption" | "caption":
                return replace(context, role=Role.CAPTION, level=0, cell=None)
            case "table" if _is_layout(element):
                return replace(context, cell=_LAYOUT)
            case "table":
                return replace(context, cell=None)
            case "td" | "th" if self._cells and context.cell is not _LAYOUT:
                return replace(context, role=Role.TABLE_CELL, level=0, cell=self._cells[-1])
            case _:
                return context

    def _span(self, element: etree._Element, name: str) -> tuple[SpanKind | None, str]:
        if _is_reference(element, name):
            return SpanKind.NOTE_REFERENCE, self._note(_target(element))
        if _classes(element) & _LINE_NUMBERS:
            return SpanKind.LINE_NUMBER, ""
        if (written := _ssml(element, "ph")) and (ipa := as_ipa(written, self._context.alphabet)) is not None:
            return SpanKind.PRONUNCIATION, f"/{ipa}/"
        if name == "a" and element.get("href"):
            return SpanKind.LINK, element.get("href", "")
        if self._context.language != self._opened[-1].outside.language:
            return SpanKind.LANGUAGE, self._context.language
        return None, ""

    def _note(self, address: str) -> str:
        """Return what a note is called that an address leads to: the part that it is of, # and its id."""
        path, _, id_ = address.partition("#")
        part = joined(posixpath.dirname(self._part), path) if path else self._part
        return f"{part}#{id_}" if id_ else ""


def name_of(element: etree._Element) -> str:
    """Return an element's name without its namespace; "" for what is none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def text_content(element: etree._Element) -> str:
    """Return all text in an element."""
    return "".join(element.itertext())


def types_of(element: etree._Element) -> frozenset[str]:
    """Return what an element says it is: its words of epub:type and role."""
    words = element.get(_OPS) or element.get("epub:type") or ""
    return frozenset(f"{words} {element.get('role', '')}".split())


def _ssml(element: etree._Element, name: str) -> str:
    """Return an attribute of the speech synthesis markup language, white space collapsed."""
    return " ".join((element.get(_SSML + name) or element.get(f"ssml:{name}") or "").split())


def _classes(element: etree._Element) -> frozenset[str]:
    return frozenset(element.get("class", "").split())


def _is_page(element: etree._Element) -> bool:
    """Whether an element says that a page of the printed book begins."""
    return bool(types_of(element) & _PAGE_TYPES or _classes(element) & _PAGE_CLASSES)


def _is_reference(element: etree._Element, name: str) -> bool:
    """Whether an element is a note's number or sign: it says so, or is raised and a link into the page."""
    if types_of(element) & _REFERENCE_TYPES:
        return True
    if name != "sup" or not _NOTE_SIGN.fullmatch(text_content(element).strip()):
        return False
    return _target(element) != ""


def _target(element: etree._Element) -> str:
    """Return the address that a note's number leads to; "" without one in a document."""
    around = element.getparent()
    links = [element, *element.iter("{*}a"), *([around] if around is not None else [])]
    addresses = (link.get("href", "") for link in links)
    return next((address for address in addresses if address.partition("#")[2]), "")


def _is_layout(table: etree._Element) -> bool:
    """Whether a table only arranges things on the page."""
    return (
        table.get("role") in ("presentation", "none") or next(table.iter("{*}table", "{*}h1", "{*}h2")) is not table
    )


def _list_of(element: etree._Element, name: str) -> _List:
    if name != "ol":
        return _List("", 1, 1)
    items = sum(1 for child in element if name_of(child) == "li")
    is_reversed = element.get("reversed") is not None
    start = _whole(element.get("start"), items if is_reversed else 1)
    return _List(element.get("type", "1"), start, -1 if is_reversed else 1)


def _whole(digits: str | None, otherwise: int) -> int:
    try:
        return int(digits) if digits else otherwise
    except ValueError:
        return otherwise
