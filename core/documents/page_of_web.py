"""A page of the web as a document: its article, or the book or PDF that an address leads to."""

import tempfile
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from core.documents import html, plain_text
from core.documents.model import Document
from core.documents.web import Fetched, fetch

_PAGES = ("text/html", "application/xhtml+xml")


def load(url: str, open_file: Callable[[Path], Document], get: Callable[[str], Fetched] = fetch) -> Document:
    """Read what an address leads to; `open_file` opens whatever is no page. Raises what they raise."""
    found = get(url)
    parts = urlsplit(found.url)
    if found.media_type in _PAGES or (found.media_type == "text/plain" and not found.content):
        return html.load_text(_text_of(found), parts.hostname or url, is_article=True)
    name = PurePosixPath(unquote(parts.path)).name or parts.hostname or "page"
    with tempfile.TemporaryDirectory(prefix="parlando-") as folder:
        file = Path(folder) / name[-100:]
        file.write_bytes(found.content)
        document = open_file(file)
        document.blocks = iter([*document.blocks])  # while the file is there
    return document


def _text_of(found: Fetched) -> str:
    """Decode a page: what the server says of it counts where the page itself says nothing clearer."""
    content = found.content
    if found.charset and not plain_text.marked_encoding(content) and not plain_text.is_utf_8(content):
        try:
            return content.decode(found.charset)
        except (LookupError, UnicodeDecodeError):
            pass  # servers say what their settings say
    return html.decode(content, found.url)
