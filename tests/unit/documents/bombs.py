"""Files made to break what opens them: small on the disk, without end in memory or depth."""

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>'
    '<item id="p" href="p.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="p"/></spine></package>'
)
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a 'haha'>"
    + "".join(
        f"<!ENTITY {name} '{('&' + before + ';') * 10}'>"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)


def epub(file: Path, page: bytes) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("a.opf", _PACKAGE)
        archive.writestr("p.xhtml", page)
    return file


def docx(file: Path, body: bytes, doctype: str = "") -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        text = f'{doctype}<w:document xmlns:w="{_WORD}"><w:body><w:p><w:r><w:t>'.encode()
        archive.writestr("word/document.xml", text + body + b"</w:t></w:r></w:p></w:body></w:document>")
    return file


def pdf(file: Path, stream: bytes, pages: int = 1) -> Path:
    """Write a PDF all of whose pages show one stream."""
    packed = zlib.compress(stream, 9)
    kids = " ".join(f"{number} 0 R" for number in range(5, 5 + pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode() + packed + b"\nendstream",
    ]
    box, fonts = b"/MediaBox [0 0 595 842]", b"/Resources << /Font << /F1 3 0 R >> >>"
    objects += [b"<< /Type /Page /Parent 2 0 R " + box + b" /Contents 4 0 R " + fonts + b" >>"] * pages
    content, places = bytearray(b"%PDF-1.7\n"), []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n".encode() + each + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    content += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\n%%EOF".encode()
    start = bytes(content).rfind(b"xref\n0 ")
    file.write_bytes(bytes(content).replace(b"%%EOF", f"startxref\n{start}\n%%EOF".encode()))
    return file


def _html(file: Path, content: bytes) -> Path:
    file.write_bytes(content)
    return file


_DEEP = b"<html><body>" + b"<div>" * 100_000 + b"deep words" + b"</div>" * 100_000 + b"</body></html>"

BOMBS: dict[str, Callable[[Path], Path]] = {
    "EPUB of 1 GB": lambda folder: epub(
        folder / "a.epub", b"<html><body><p>" + b"a" * 2**30 + b"</p></body></html>"
    ),
    "EPUB, a billion laughs": lambda folder: epub(
        folder / "a.epub", f"{_LAUGHS}<html><body><p>ha &i; end</p></body></html>".encode()
    ),
    "EPUB, 100,000 deep": lambda folder: epub(folder / "a.epub", _DEEP),
    "DOCX of 1 GB": lambda folder: docx(folder / "a.docx", b"a" * 2**30),
    "DOCX, a billion laughs": lambda folder: docx(folder / "a.docx", b"ha &i; end", _LAUGHS),
    "HTML, 100,000 deep": lambda folder: _html(folder / "a.html", _DEEP),
    "text of 2 GB": lambda folder: _sparse(folder / "a.txt"),
    "PDF stream of 90 MB": lambda folder: pdf(
        folder / "a.pdf", b"BT /F1 9 Tf 1 0 0 1 9 9 Tm (words) Tj ET\n" * 2_200_000
    ),
    "PDF of 10,000 pages": lambda folder: pdf(
        folder / "a.pdf", b"BT /F1 9 Tf 1 0 0 1 99 99 Tm (A few words.) Tj ET", 10_000
    ),
}
"""Name -> maker."""


def _sparse(file: Path) -> Path:
    with file.open("wb") as stream:
        stream.write(b"words ")
        stream.truncate(2**31)
    return file
