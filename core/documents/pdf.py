"""PDF, read by PDFium page by page: text in the order of its content, running heads and page numbers told apart.

A part is a page's number from 1 on, an offset counts PDFium's characters of that page. PDFium may be used by one
thread at a time only.
"""

import ctypes
from collections.abc import Iterator
from itertools import islice, zip_longest
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.documents.block_text import BlockText
from core.documents.model import Block, Document, Entry, Role, SpanKind
from core.documents.pdf_edges import NEIGHBOURS, Sheet, edge_roles
from core.documents.pdf_lines import HYPHEN, rows_of
from core.documents.pdf_paragraphs import Paragraph, body_height, paragraphs
from core.documents.pdf_rules import NO_RULES, Rules, rules_of
from core.documents.pdf_tables import may_have_tables
from core.documents.pdf_tags import tags_of
from core.errors import NeedsPassword, Unsupported

_CONTENTS_LIMIT = 10_000


def load(file: Path, password: str = "") -> Document:
    """Read a PDF; NeedsPassword when it is locked and the password does not open it."""
    try:
        pdf = pdfium.PdfDocument(file, password=password or None)
    except pdfium.PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise _locked(file.name, is_wrong=bool(password)) from error
        raise
    details = pdf.get_metadata_dict(skip_empty=True)
    notices: list[str] = []
    return Document(
        " ".join(details.get("Title", "").split()) or file.stem,
        _Reading(pdf, file.name, notices).blocks(),
        authors=tuple(filter(None, [details.get("Author", "").strip()])),
        language=_language(pdf),
        contents=_contents(pdf),
        notices=notices,
    )


def _locked(name: str, *, is_wrong: bool) -> NeedsPassword:
    if is_wrong:
        sentence = f"This is not the password of {name}; give the one that it was locked with."
    else:
        sentence = f"{name} is protected by a password; give it, or save a copy without one."
    return NeedsPassword(sentence, file=name, asks=True, wrong=is_wrong)


class _Reading:
    """One pass over the pages; a few ahead are looked at to know what repeats."""

    def __init__(self, pdf: pdfium.PdfDocument, name: str, notices: list[str]) -> None:
        self._pdf, self._name, self._notices = pdf, name, notices
        self._sheets: dict[int, Sheet] = {}
        self._rules: dict[int, Rules] = {}
        self._pictures: list[int] = []

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks. One that goes on over the page comes before the notes and edges that part it."""
        chain: list[tuple[int, Paragraph]] = []
        after: list[Block] = []
        try:
            for number in range(len(self._pdf)):
                text, beside = self._page(number)
                for index, paragraph in enumerate(text):
                    if chain and not (index == 0 and chain[-1][1].may_go_on_with(paragraph)):
                        yield _block(chain)
                        yield from after
                        chain, after = [], []
                    chain.append((number, paragraph))
                after += beside
            if chain:
                yield _block(chain)
            yield from after
        finally:
            self._pdf.close()
        self._tell_pictures(has_text=bool(chain))

    def _page(self, number: int) -> tuple[list[Paragraph], list[Block]]:
        """Return a page's text, and the blocks beside it: notes, running heads, page numbers."""
        sheet = self._sheet(number)
        around = range(max(0, number - NEIGHBOURS), min(len(self._pdf), number + NEIGHBOURS + 1))
        others = [self._sheet(other) for other in around if other != number]
        self._sheets.pop(number - NEIGHBOURS, None)
        edges = edge_roles(sheet, others)
        inner = [row for index, row in enumerate(sheet.rows) if index not in edges]
        body = body_height([size for each in (sheet, *others) for size in each.sizes])
        found = paragraphs(inner, body, self._rules.pop(number, NO_RULES))
        notes = [_block([(number, each)]) for each in found if each.role is Role.NOTE]
        heads = [_block([(number, Paragraph([sheet.rows[index]], role))]) for index, role in edges.items()]
        text = [each for each in found if each.role is not Role.NOTE]
        if text:
            text[0].page = _label(self._pdf, number)
        return text, notes + heads

    def _sheet(self, number: int) -> Sheet:
        if number not in self._sheets:
            page = self._pdf[number]
            text = page.get_textpage()
            rows = rows_of(text, page.get_bbox(), tags_of(page))
            if not rows and any(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)):
                self._pictures.append(number + 1)
            self._sheets[number] = Sheet(rows)
            if may_have_tables(rows):
                self._rules[number] = rules_of(page, rows[0].quarter)
            text.close()
            page.close()
        return self._sheets[number]

    def _tell_pictures(self, *, has_text: bool) -> None:
        """Say which pages are pictures of text; Unsupported when all are."""
        if self._pictures and not has_text:
            raise Unsupported(
                f"{self._name} holds pictures of pages and no text; run text recognition (OCR) on it first.",
                file=self._name,
                why="pictures",
            )
        if self._pictures:
            pages = ", ".join(map(str, self._pictures))
            self._notices.append(f"These pages are pictures without text: {pages}.")


def _block(chain: list[tuple[int, Paragraph]]) -> Block:
    """Make a block of a paragraph and of what carries it on over the next pages."""
    first = chain[0][1]
    text = BlockText()
    for count, (number, paragraph) in enumerate(chain, 1):
        text.part = str(number + 1)
        if paragraph.page:
            text.mark(text.length, SpanKind.PAGE, paragraph.page)
        _add_rows(text, paragraph, goes_on=count < len(chain))
    return text.block(first.role, level=first.level, mark=first.mark, cell=first.cell)


def _add_rows(text: BlockText, paragraph: Paragraph, *, goes_on: bool) -> None:
    """Add the rows, without the mark of an item, words that were parted put together."""
    left_out = len(paragraph.mark)
    pieces = [piece for row in paragraph.rows for piece in row.pieces]
    for piece, following in zip_longest(pieces, pieces[1:]):
        if piece.order:
            for character, index in zip(piece.text[left_out:], piece.order[left_out:], strict=True):
                text.add(character, index)
            text.add("\n", piece.order[-1])
            left_out = 0
            continue
        content = piece.text.removesuffix(HYPHEN)
        end = piece.start + len(content)
        text.add(content[left_out:], piece.start + left_out)
        left_out = 0
        if content is piece.text:
            text.add("\n" if goes_on or following is not None else "", end)
        elif following is None or not following.text[:1].islower():
            text.put("-", end, 1)  # no letter that parting the word would have added


def _label(pdf: pdfium.PdfDocument, number: int) -> str:
    """Return what a page calls itself."""
    return pdf.get_page_label(number) or str(number + 1)


def _language(pdf: pdfium.PdfDocument) -> str:
    size = raw.FPDFCatalog_GetLanguage(pdf, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 2))
    raw.FPDFCatalog_GetLanguage(pdf, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le", "ignore").rstrip("\0")


def _contents(pdf: pdfium.PdfDocument) -> tuple[Entry, ...]:
    """Read the bookmarks; each leads to a page."""
    entries = []
    for bookmark in islice(pdf.get_toc(), _CONTENTS_LIMIT):
        target = bookmark.get_dest()
        page = target.get_index() if target is not None else None
        if page is not None and (title := " ".join(bookmark.get_title().split())):
            entries.append(Entry(title, bookmark.level + 1, str(page + 1)))
    return tuple(entries)
