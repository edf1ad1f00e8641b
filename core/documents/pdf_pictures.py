"""The pages of a PDF as they are printed: pictures, and where on them characters stand. Made in a child of its own.

The app names the file once, {"place", "password"}; then a page and what of it is heard, {"page", "width", "spans"};
each time it gets {"picture"} (none for a width of 0, when only the places are asked for) and {"boxes"}.
"""

import base64
import ctypes
from pathlib import Path
from typing import IO, Any, Final

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from core.documents import wire
from core.documents.pdf_lines import Box, line_boxes

_TALLEST: Final = 6000
"""Pixels of a picture: no page is looked at in more."""
_FINE: Final = 100_000
"""Steps of a picture's width and height in which places are told: PDFium gives whole numbers."""


def serve(order: dict[str, Any], asked: IO[bytes], output: IO[bytes]) -> None:
    """Be the child: answer until nobody asks."""
    pdf = pdfium.PdfDocument(Path(order["place"]), password=order["password"] or None)
    while (wish := wire.receive(asked)) is not None:
        page = pdf[min(max(int(wish["page"]) - 1, 0), len(pdf) - 1)]
        answer: dict[str, Any] = {"boxes": [_boxes(page, *span) for span in wish["spans"]]}
        if wish["width"]:
            answer["picture"] = _picture(page, int(wish["width"]))
        wire.send(output, answer)
        page.close()


def _picture(page: pdfium.PdfPage, width: int) -> list[Any]:
    across, down = page.get_size()
    scale = min(width / max(across, 1.0), _TALLEST / max(down, 1.0))
    bitmap = page.render(scale=scale, rev_byteorder=False)
    if bitmap.n_channels != 3:
        raise ValueError("a picture of another kind")
    pixels = base64.b64encode(bytes(bitmap.buffer)).decode("ascii")
    return [bitmap.width, bitmap.height, bitmap.stride, pixels]


def _boxes(page: pdfium.PdfPage, start: int, end: int) -> list[Box]:
    """Return a box for each line of characters start:end: left, top, right, bottom in parts of the page."""
    text = page.get_textpage()
    found = []
    for left, bottom, right, top in line_boxes(text, start, min(end, text.count_chars())):
        (across, down), (to_across, to_down) = _place(page, left, top), _place(page, right, bottom)
        found.append((min(across, to_across), min(down, to_down), max(across, to_across), max(down, to_down)))
    text.close()
    return found


def _place(page: pdfium.PdfPage, x: float, y: float) -> tuple[float, float]:
    """Return where a point of the page lies on its picture, which may be turned: in parts from the upper left."""
    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return across.value / _FINE, down.value / _FINE
