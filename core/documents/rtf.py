"""RTF: control words and groups, after Microsoft's specification 1.9.1; code pages by font, notes, tables, lists.

An offset counts bytes of the file.
"""

import codecs
import locale
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from core.documents.block_text import BlockText
from core.documents.model import Block, Cell, Document, Role, SpanKind
from core.documents.numbering import BULLET
from core.documents.plain_text import read_limited

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([\r\n]+)|([^\\{}\r\n]+)"
)
_DEPTH_LIMIT = 1000
_CODE_PAGES = {77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258} | {
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 255: 437
}  # fmt: skip
"""Windows' code pages by the character set of a font."""
_SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "~": "\u00a0", "_": "\u2011", "zwj": "\u200d", "zwnj": "\u200c",
}  # fmt: skip
_SKIPPED = frozenset(
    [
        *(
            "colortbl",
            "pict",
            "fldinst",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "listtable",
        ),
        *("listoverridetable", "rsidtbl", "generator", "xmlnstbl", "xe", "tc", "bkmkstart", "bkmkend", "filetbl"),
        *("revtbl", "objdata", "atnid", "atnauthor", "annotation", "atrfstart", "atrfend", "nonesttables"),
        *("shppict", "nonshppict", "sp", "shprslt", "ftnsep", "ftnsepc", "ftncn", "pntxta", "pntxtb"),
    ]
)
_RUNNING = frozenset(["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"])
_HEADING = re.compile(r"heading (\d)")


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group."""

    destination: str = ""
    font: int = 0
    fallback: int = 1
    """Characters to pass over behind a Unicode one."""
    is_hidden: bool = False


@dataclass(slots=True)
class _Paragraph:
    text: BlockText = field(default_factory=BlockText)
    style: int = 0
    outline: int = 9
    mark: str = ""
    in_table: bool = False


def load(file: Path) -> Document:
    """Read an RTF file."""
    with file.open("rb") as stream:
        content = read_limited(stream, file.name).decode("latin-1")
    notices: list[str] = []
    reader = _Reader(content, notices)
    blocks = reader.blocks()
    first = next(blocks, None)  # behind the head, which says title and author
    return Document(
        reader.said["title"].strip() or file.stem,
        chain([first] if first is not None else [], blocks),
        authors=tuple(filter(None, [reader.said["author"].strip()])),
        language=reader.language,
        notices=notices,
    )


class _Reader:
    """One pass over a file."""

    def __init__(self, content: str, notices: list[str]) -> None:
        self._notices = notices
        self.said = {"title": "", "author": ""}
        self.language = ""
        self._comments = 0
        self._content = content
        self._state, self._outer = _State(), list[_State]()
        self._code_page, self._default_font = 1252, 0
        self._fonts: dict[int, int] = {}
        self._styles: dict[int, str] = {}
        self._style = 0
        self._paragraph, self._around = _Paragraph(), list[tuple[_Paragraph, Role | None]]()
        self._role: Role | None = None
        self._row = self._column = 0
        self._notes = 0
        self._pass_over = 0
        self._is_optional = False
        self._high = 0
        self._decoder: codecs.IncrementalDecoder = codecs.getincrementaldecoder("cp1252")("replace")
        self._decoding, self._begun = 1252, 0
        self._blocks: list[Block] = []
        self._waiting: list[Block] = []

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in order; ValueError when groups are nested without end."""
        for token in _TOKEN.finditer(self._content):
            word, number, code, sign, brace, _, text = token.groups()
            at = token.start()
            if word is not None:
                self._word(word, int(number) if number else None, at)
            elif code is not None:
                self._byte(int(code, 16), at, 4)
            elif sign is not None:
                self._sign(sign, at)
            elif brace is not None:
                self._brace(brace, at)
            elif text is not None:
                self._text(text, at)
            if self._blocks:
                yield from self._blocks
                self._blocks = []
        self._end_paragraph(len(self._content))
        yield from self._blocks
        if self._comments:
            self._notices.append(f"{self._comments} comments are not read.")

    # -- groups -----------------------------------------------------------------------------------

    def _brace(self, brace: str, at: int) -> None:
        self._pass_over = 0
        if brace == "{":
            if len(self._outer) > _DEPTH_LIMIT:
                raise ValueError("nested too deep")
            self._outer.append(self._state)
            self._is_optional = False
        elif self._outer:
            inner, self._state = self._state, self._outer.pop()
            if inner.destination != self._state.destination:
                self._end_destination(inner.destination, at)

    def _destination(self, name: str) -> None:
        self._state = replace(self._state, destination=name)

    def _end_destination(self, name: str, at: int) -> None:
        if name in ("footnote", "shptxt") or name in _RUNNING:
            self._end_paragraph(at)
            self._paragraph, self._role = self._around.pop()

    def _begin_inside(self, name: str, role: Role | None) -> None:
        """Put the paragraph aside for a note, a box or a running head in its middle."""
        self._around.append((self._paragraph, self._role))
        self._paragraph, self._role = _Paragraph(), role
        self._destination(name)

    # -- words ------------------------------------------------------------------------------------

    def _word(self, word: str, number: int | None, at: int) -> None:
        is_optional, self._is_optional = self._is_optional, False
        if self._state.destination == "skip":
            return
        if word == "u":
            self._unicode(number or 0, at)
            return
        self._pass_over = 0
        if word in _SKIPPED:
            self._comments += word == "annotation"
            self._destination("skip")
        elif word in _RUNNING:
            self._begin_inside(word, Role.RUNNING_HEAD)
        elif word in ("footnote", "shptxt"):
            self._begin_inside(word, Role.NOTE if word == "footnote" else None)
        elif word in ("fonttbl", "stylesheet", "info", "title", "author", "listtext", "pntext"):
            self._destination(word)
        elif self._state.destination == "info" or (is_optional and word != "shpinst"):
            self._destination("skip")
        else:
            self._format(word, number, at)

    def _format(self, word: str, number: int | None, at: int) -> None:
        match word:
            case "par" | "sect":
                self._end_paragraph(at)
            case "cell" | "nestcell":
                self._end_cell(at)
            case "row" | "nestrow":
                self._row, self._column = self._row + 1, 0
            case "line":
                self._paragraph.text.break_line(at)
            case "tab" | "emspace" | "enspace" | "qmspace":
                self._text(" ", at)
            case "chftn":
                self._note_number(at)
            case "ansicpg" | "f" | "deff" | "fcharset" | "uc" | "plain" | "v" | "deleted" | "deflang":
                self._set(word, 1 if number is None else number)
            case "pard" | "s" | "outlinelevel" | "intbl":
                self._set_paragraph(word, number or 0)
            case _ if word in _SIGNS:
                self._put(_SIGNS[word], at, len(word) + 1)

    def _set(self, word: str, number: int) -> None:
        state = self._state
        match word:
            case "ansicpg":
                self._code_page = number
            case "deff":
                self._default_font = number
                self._state = replace(state, font=number)
            case "f":
                self._state = replace(state, font=number)
            case "fcharset" if state.destination == "fonttbl" and number in _CODE_PAGES:
                self._fonts[state.font] = _CODE_PAGES[number]
            case "uc":
                self._state = replace(state, fallback=number)
            case "plain":
                self._state = replace(state, font=self._default_font, is_hidden=False)
            case "v" | "deleted":
                self._state = replace(state, is_hidden=number != 0)
            case "deflang":
                self.language = locale.windows_locale.get(number, "").replace("_", "-")

    def _set_paragraph(self, word: str, number: int) -> None:
        if self._state.destination == "stylesheet":
            self._style = number if word == "s" else self._style
            return
        paragraph = self._paragraph
        match word:
            case "pard":
                paragraph.style, paragraph.outline, paragraph.in_table = 0, 9, False
            case "s":
                paragraph.style = number
            case "outlinelevel":
                paragraph.outline = number
            case "intbl":
                paragraph.in_table = True

    def _note_number(self, at: int) -> None:
        if self._role is Role.NOTE:
            self._paragraph.mark = f"{self._notes}."
            return
        self._notes += 1
        text = self._paragraph.text
        start = text.length
        text.put(str(self._notes), at)
        text.mark(start, SpanKind.NOTE_REFERENCE, str(self._notes))

    # -- text -------------------------------------------------------------------------------------

    def _sign(self, sign: str, at: int) -> None:
        if sign == "*":
            self._is_optional = True
        elif sign in "\\{}":
            self._text(sign, at + 1)
        elif sign in _SIGNS:
            self._put(_SIGNS[sign], at, 2)
        elif sign in "\r\n" and self._state.destination != "skip":
            self._end_paragraph(at)

    def _text(self, text: str, at: int) -> None:
        passed = min(self._pass_over, len(text))
        self._pass_over -= passed
        text, at = text[passed:], at + passed
        if text.isascii() and not self._decoder.getstate()[0]:
            self._put(text, at, len(text))
            return
        for index, character in enumerate(text):
            self._byte(ord(character), at + index, 1)

    def _byte(self, byte: int, at: int, length: int) -> None:
        """Decode a byte of the font's code page; the first of two waits for the other."""
        if self._pass_over:
            self._pass_over -= 1
            return
        code_page = self._fonts.get(self._state.font, self._code_page)
        if code_page != self._decoding:
            self._decoding, self._decoder = code_page, _decoder(code_page)
        is_first = not self._decoder.getstate()[0]
        self._begun = at if is_first else self._begun
        if text := self._decoder.decode(bytes([byte])):
            self._put(text, self._begun, at + length - self._begun)

    def _unicode(self, number: int, at: int) -> None:
        self._pass_over = self._state.fallback
        code = number % 0x10000
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            self._put(chr(0x10000 + ((self._high - 0xD800) << 10 & 0xFFC00) + code - 0xDC00), at, 1)
        elif code:
            self._put(chr(code), at, 1)

    def _put(self, text: str, at: int, length: int) -> None:
        """Add text to where it belongs."""
        match self._state.destination:
            case "skip" | "fonttbl" | "info":
                return
            case "stylesheet":
                self._styles[self._style] = self._styles.get(self._style, "") + text
            case "title" | "author" as name:
                self.said[name] += text
            case "listtext" | "pntext":
                self._paragraph.mark += text
            case _ if not self._state.is_hidden:
                if length == len(text):
                    self._paragraph.text.add(text, at)
                else:
                    self._paragraph.text.put(text, at, length)

    # -- paragraphs -------------------------------------------------------------------------------

    def _end_paragraph(self, at: int) -> None:
        paragraph = self._paragraph
        self._paragraph = _Paragraph(style=paragraph.style, outline=paragraph.outline, in_table=paragraph.in_table)
        if not paragraph.in_table and self._role is None:
            self._row = self._column = 0
        role, level = self._role_of(paragraph)
        cell = Cell(self._row, self._column) if role is Role.TABLE_CELL else None
        block = paragraph.text.block(role, level=level, mark=_mark(paragraph.mark), cell=cell)
        if self._around:
            self._waiting += [block] if block.text else []
            return
        self._blocks += [block, *self._waiting] if block.text else self._waiting
        self._waiting = []

    def _end_cell(self, at: int) -> None:
        self._paragraph.in_table = True
        self._end_paragraph(at)
        self._column += 1

    def _role_of(self, paragraph: _Paragraph) -> tuple[Role, int]:
        name = self._styles.get(paragraph.style, "").strip().rstrip(";").lower()
        heading = _HEADING.match(name)
        if self._role is not None:
            return self._role, 0
        if heading is not None or paragraph.outline < 9:
            return Role.HEADING, int(heading[1]) if heading else paragraph.outline + 1
        if name in ("title", "subtitle"):
            return Role.HEADING, 1 + (name == "subtitle")
        if name == "caption":
            return Role.CAPTION, 0
        if paragraph.in_table:
            return Role.TABLE_CELL, 0
        return (Role.LIST_ITEM, 1) if paragraph.mark.strip() else (Role.PARAGRAPH, 0)


def _mark(text: str) -> str:
    """Return an item's number; a sign from a font of symbols is a bullet."""
    mark = text.strip()
    return BULLET if mark and not any(map(str.isalnum, mark)) else mark


def _decoder(code_page: int) -> codecs.IncrementalDecoder:
    name = "mac_roman" if code_page == 10000 else "utf-8" if code_page == 65001 else f"cp{code_page}"
    try:
        return codecs.getincrementaldecoder(name)("replace")
    except LookupError:
        return codecs.getincrementaldecoder("cp1252")("replace")
