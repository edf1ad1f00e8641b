"""DOCX, transitional and strict: the body, then notes, then running heads.

A part is a member of the archive, an offset counts in the text content of that member's XML.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from core.documents import xml
from core.documents.archive import Archive
from core.documents.block_text import BlockText
from core.documents.docx_styles import Look, Numbering, Styles, value, whole
from core.documents.markup import name_of, text_content
from core.documents.model import Block, Cell, Document, Entry, Role, SpanKind

_WORD = re.compile(r"\{[^}]*wordprocessingml[^}]*\}")
_SKIPPED = frozenset(
    ("Fallback", "del", "moveFrom", "pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "rt", "instrText")
)
"""What is no text of the document: copies for older programs, what was deleted, properties, fields' formulas."""
_RUNNING = re.compile(r"(?:header|footer)\d*\.xml")
_PRIVATE = range(0xE000, 0xF900)
"""Where fonts of symbols keep their signs: nothing that could be said."""


@dataclass(slots=True)
class _Paragraph:
    """A paragraph in the making."""

    look: Look
    text: BlockText
    mark: str
    ids: list[str]
    languages: list[tuple[int, int, str]]
    has_words: bool = False


def load(file: Path) -> Document:
    """Read a Word document."""
    with Archive(file) as archive:
        package = _Package(archive)
        return Document(
            package.property("title") or file.stem,
            package.blocks(),
            authors=tuple(filter(None, [package.property("creator")])),
            language=package.styles.language,
            contents=package.contents(),
            notices=package.notices(),
        )


class _Package:
    """The archive's members that matter."""

    def __init__(self, archive: Archive) -> None:
        relations = self._member(archive, "_rels/.rels")
        targets = [] if relations is None else [*relations]
        main = next(
            (value(each, "Target") for each in targets if value(each, "Type").endswith("/officeDocument")), ""
        )
        self._main = main.lstrip("/") or "word/document.xml"
        self._folder = posixpath.dirname(self._main)
        self._parts = {self._main: xml.parse(archive.read(self._main))}
        for name in self._others(archive):
            self._parts[name] = xml.parse(archive.read(name))
        self.styles = Styles(self._member(archive, f"{self._folder}/styles.xml"))
        self._numbering = Numbering(self._member(archive, f"{self._folder}/numbering.xml"))
        self._core = self._member(archive, "docProps/core.xml")
        self._comments = self._member(archive, f"{self._folder}/comments.xml")

    def property(self, name: str) -> str:
        """Return what the document says of itself."""
        found = self._core.find(f"{{*}}{name}") if self._core is not None else None
        return " ".join(text_content(found).split()) if found is not None else ""

    def contents(self) -> tuple[Entry, ...]:
        """List the headings, and give each an id."""
        entries: list[Entry] = []
        for paragraph in self._parts[self._main].iter("{*}p"):
            look = self.styles.look(paragraph.find("{*}pPr"))
            title = "".join(map(text_content, paragraph.iterfind(".//{*}t"))) if look.role is Role.HEADING else ""
            if title.strip():
                paragraph.set("id", f"heading-{len(entries) + 1}")
                target = f"{self._main}#{paragraph.get('id')}"
                entries.append(Entry(" ".join(title.split()), look.level, target))
        return tuple(entries)

    def notices(self) -> list[str]:
        """Say what is not read."""
        count = 0 if self._comments is None else len(self._comments)
        return [f"{count} comments are not read."] if count else []

    def blocks(self) -> Iterator[Block]:
        """Yield the body, the notes that it refers to, and the running heads."""
        walker = _Walker(self._main, self.styles, self._numbering)
        yield from walker.blocks(self._parts[self._main])
        numbers = walker.notes
        for name, root in self._parts.items():
            if name != self._main:
                yield from _Walker(name, self.styles, self._numbering, numbers).blocks(root)

    def _others(self, archive: Archive) -> list[str]:
        names = [f"{self._folder}/footnotes.xml", f"{self._folder}/endnotes.xml"]
        running = sorted(name for name in archive.names if _RUNNING.fullmatch(posixpath.basename(name)))
        return [name for name in [*names, *running] if name in archive.names]

    def _member(self, archive: Archive, name: str) -> etree._Element | None:
        return xml.parse(archive.read(name)) if name in archive.names else None


class _Walker:
    """One pass over one member."""

    def __init__(
        self, part: str, styles: Styles, numbering: Numbering, notes: dict[str, int] | None = None
    ) -> None:
        """`notes` are the numbers that notes have in the text; the body finds them."""
        self.notes: dict[str, int] = {} if notes is None else notes
        self._part, self._styles, self._numbering = part, styles, numbering
        self._role = Role.RUNNING_HEAD if _RUNNING.fullmatch(posixpath.basename(part)) else None
        self._offset = 0
        self._paragraphs: list[_Paragraph] = []
        self._waiting: list[Block] = []
        self._cells: list[Cell | None] = []
        self._ids: list[str] = []
        self._mark = ""
        self._run_start, self._run_language = 0, ""
        self._ruby, self._ruby_start = "", 0
        """What is written over the words that come, and where they begin."""

    def blocks(self, root: etree._Element) -> Iterator[Block]:
        """Yield the blocks in order; text boxes follow the paragraph that they hang on."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            name = name_of(element)
            if event == "start" and (name in _SKIPPED or self._is_hidden(element, name)):
                self._offset += len(text_content(element))
                self._ruby = text_content(element) if name == "rt" else self._ruby
                walk.skip_subtree()
            elif event == "start":
                self._enter(element, name)
                self._add(element.text, name)
            else:
                self._leave(name)
                if name == "p" and not self._paragraphs:
                    yield from self._waiting
                    self._waiting.clear()
            if event == "end" and element is not root:
                self._offset += len(element.tail or "")

    def _add(self, text: str | None, name: str) -> None:
        if text and name == "t" and self._paragraphs:
            self._paragraphs[-1].text.add(text, self._offset)
            self._paragraphs[-1].has_words = True
        self._offset += len(text or "")

    def _enter(self, element: etree._Element, name: str) -> None:
        match name:
            case "p" if _WORD.match(element.tag):
                self._begin_paragraph(element)
            case "tbl":
                is_table = len([*element.iterfind(".//{*}tc")]) > 1
                self._cells.append(Cell(-1, -1) if is_table else None)
            case "tr" if self._cells and (cell := self._cells[-1]) is not None:
                is_header = element.find("{*}trPr/{*}tblHeader") is not None
                self._cells[-1] = Cell(cell.row + 1, -1, is_header)
            case "tc" if self._cells and (cell := self._cells[-1]) is not None:
                self._cells[-1] = Cell(cell.row, cell.column + 1, cell.is_header)
            case "footnote" | "endnote":
                self._begin_note(element, name)
            case "bookmarkStart":
                self._ids.append(value(element, "name"))
            case _ if self._paragraphs:
                self._enter_inside(self._paragraphs[-1], element, name)

    def _enter_inside(self, paragraph: _Paragraph, element: etree._Element, name: str) -> None:
        """Take what stands in a paragraph besides its text."""
        text = paragraph.text
        match name:
            case "r":
                self._begin_run(element, text)
            case "rubyBase":
                self._ruby_start = text.length
            case "tab" | "ptab":
                text.put_space(self._offset)
            case "br" | "cr":
                text.break_line(self._offset)
            case "noBreakHyphen":
                text.put("\u2011", self._offset)
            case "sym":
                sign = whole(str(int(value(element, "char") or "0", 16)), 0)
                text.put(chr(sign) if sign not in _PRIVATE else "", self._offset)
            case "footnoteReference" | "endnoteReference":
                self._refer(text, name.removesuffix("Reference"), value(element, "id"))
            case "docPr":
                text.put_space(self._offset)
                text.put(" ".join(value(element, "descr").split()), self._offset)
                text.put_space(self._offset)

    def _leave(self, name: str) -> None:
        match name:
            case "p" if self._paragraphs:
                self._end_paragraph()
            case "tbl":
                self._cells.pop()
            case "footnote" | "endnote":
                self._role = None
            case "rubyBase" if self._paragraphs:
                text = self._paragraphs[-1].text
                text.mark_ruby(self._ruby_start, text.length, self._ruby)
            case "r" if self._paragraphs and self._run_language:
                paragraph = self._paragraphs[-1]
                paragraph.languages.append((self._run_start, paragraph.text.length, self._run_language))

    # -- paragraphs -------------------------------------------------------------------------------

    def _begin_paragraph(self, element: etree._Element) -> None:
        look = self._styles.look(element.find("{*}pPr"))
        mark = self._numbering.next_mark(look.place) if look.place is not None else ""
        ids = [*self._ids, *filter(None, [element.get("id")])]
        self._ids = []
        self._paragraphs.append(
            _Paragraph(look, BlockText(self._part, preserves_space=look.role is Role.CODE), mark, ids, [])
        )

    def _end_paragraph(self) -> None:
        paragraph = self._paragraphs.pop()
        paragraph.ids += self._ids
        self._ids = []
        if not paragraph.text.length:
            return
        language = self._mark_languages(paragraph)
        role, level = self._role_of(paragraph)
        block = paragraph.text.block(
            role,
            level=level,
            language=language,
            mark=paragraph.mark or self._mark,
            cell=self._cells[-1] if self._cells and role is not Role.HEADING else None,
            ids=tuple(paragraph.ids),
        )
        self._mark = ""
        if self._paragraphs:
            self._waiting.append(block)
        else:
            self._waiting.insert(0, block)

    def _role_of(self, paragraph: _Paragraph) -> tuple[Role, int]:
        look = paragraph.look
        if self._role is not None:
            return self._role, 0
        if look.role is not Role.PARAGRAPH:
            return look.role, look.level
        if not paragraph.has_words:
            return Role.IMAGE_TEXT, 0
        if look.place is not None:
            return Role.LIST_ITEM, look.place.level + 1
        return (Role.TABLE_CELL, 0) if self._cells and self._cells[-1] is not None else (Role.PARAGRAPH, 0)

    def _mark_languages(self, paragraph: _Paragraph) -> str:
        """Return the language of most of a paragraph; mark what is in another one."""
        sizes: dict[str, int] = {}
        for start, end, language in paragraph.languages:
            sizes[language] = sizes.get(language, 0) + end - start
        rest = paragraph.text.length - sum(sizes.values())
        sizes[self._styles.language] = sizes.get(self._styles.language, 0) + rest
        main = max(sizes, key=lambda language: sizes[language])
        for start, end, language in paragraph.languages:
            if language != main and end > start:
                paragraph.text.mark(start, SpanKind.LANGUAGE, language, end=end)
        return main

    # -- what stands in them ----------------------------------------------------------------------

    def _is_hidden(self, element: etree._Element, name: str) -> bool:
        vanish = element.find("{*}rPr/{*}vanish") if name == "r" else None
        return vanish is not None and value(vanish, "val") not in ("0", "false", "off")

    def _begin_run(self, element: etree._Element, text: BlockText) -> None:
        language = element.find("{*}rPr/{*}lang")
        self._run_start = text.length
        self._run_language = value(language, "val") if language is not None else ""

    def _refer(self, text: BlockText, kind: str, id_: str) -> None:
        """Put a note's number, counted in the order of the text."""
        note = f"{kind}-{id_}"
        number = self.notes.setdefault(note, len(self.notes) + 1)
        start = text.length
        text.put(str(number), self._offset)
        text.mark(start, SpanKind.NOTE_REFERENCE, note)

    def _begin_note(self, element: etree._Element, name: str) -> None:
        note = f"{name}-{value(element, 'id')}"
        self._role = Role.NOTE
        self._mark = f"{self.notes[note]}." if note in self.notes else ""
        self._ids.append(note)
