"""The one table of what can be opened. The open dialog, drag and drop and the command line all go by it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of document and the module whose `load(file: Path) -> Document` reads it."""

    title: str
    suffixes: tuple[str, ...]
    mime_types: tuple[str, ...]
    module: str
    unlocks: bool = False
    """Whether `load` takes a password as well."""


PLAIN_TEXT = Format("Plain text", (".txt", ".text", ".log"), ("text/plain",), "core.documents.plain_text")

MARKDOWN = Format("Markdown", (".md", ".markdown", ".mdown", ".mkd"), ("text/markdown",), "core.documents.markdown")
HTML = Format(
    "Web page", (".html", ".htm", ".xhtml", ".xht"), ("text/html", "application/xhtml+xml"), "core.documents.html"
)
EPUB = Format("EPUB book", (".epub",), ("application/epub+zip",), "core.documents.epub")
DOCX = Format(
    "Word document",
    (".docx", ".docm", ".dotx"),
    (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/vnd.ms-word.document.macroenabled.12",
    ),
    "core.documents.docx",
)
PDF = Format("PDF", (".pdf",), ("application/pdf",), "core.documents.pdf", unlocks=True)
ODT = Format(
    "OpenDocument text",
    (".odt", ".ott"),
    ("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template"),
    "core.documents.odt",
)
FB2 = Format(
    "FictionBook", (".fb2", ".fbz"), ("application/x-fictionbook+xml", "text/fb2+xml"), "core.documents.fb2"
)
SUBTITLES = Format("Subtitles", (".srt", ".vtt"), ("application/x-subrip", "text/vtt"), "core.documents.subtitles")
RTF = Format("Rich Text", (".rtf",), ("application/rtf", "text/rtf"), "core.documents.rtf")

FORMATS = (PLAIN_TEXT, MARKDOWN, HTML, EPUB, DOCX, PDF, ODT, RTF, FB2, SUBTITLES)


def suffix_patterns() -> tuple[str, ...]:
    """Return what file dialogs filter by: *.txt and so on, for all formats."""
    return tuple(f"*{suffix}" for each in FORMATS for suffix in each.suffixes)


def titles() -> str:
    """Name all formats in one line."""
    return ", ".join(each.title for each in FORMATS)


def is_address(text: str) -> bool:
    """Whether a text is an address of the web, and nothing else."""
    start = text.lstrip().lower()
    return start.startswith(("http://", "https://")) and len(text.split()) == 1
