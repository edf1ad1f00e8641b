"""The pages of a PDF as they are printed: pictures, and where on them characters stand. Made in a child of its own.

The app names the file once, {"place", "password"}; then a page and what of it is heard, {"page", "width", "spans"};
each time it gets {"picture"} (none for a width of 0, when only the places are asked for) and {"boxes"}.
"""

import base64
from pathlib import Path
from typing import IO, Any, Final

import pypdfium2 as pdfium

from core.documents import wire
from core.documents.pdf_lines import Box, line_boxes

_TALLEST: Final = 6000
"""Pixels of a picture: no page is looked at in more."""


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
    left, bottom, right, top = page.get_bbox()
    across, down = max(right - left, 1.0), max(top - bottom, 1.0)
    found = [
        ((box[0] - left) / across, (top - box[3]) / down, (box[2] - left) / across, (top - box[1]) / down)
        for box in line_boxes(text, start, min(end, text.count_chars()))
    ]
    text.close()
    return found
