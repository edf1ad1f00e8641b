"""The printed pages of a PDF, asked for one after another from a process of their own. Calls block, for threads."""

import base64
from pathlib import Path
from typing import NamedTuple

from core.documents.process import DocumentProcess


class Picture(NamedTuple):
    """A page as three bytes a pixel: blue, green, red."""

    width: int
    height: int
    stride: int
    """Bytes of a line."""
    pixels: bytes


Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as parts of the page's width and height."""


class PagePictures(DocumentProcess):
    """Shows pages of one PDF, and where on them characters stand."""

    _arguments = ("pictures",)

    def __init__(self, file: Path, password: str = "") -> None:
        super().__init__()
        self._name, self._file, self._password = file.name, file, password
        self._is_named = False

    def show(self, page: int, width: int, spans: list[tuple[int, int]]) -> tuple[Picture | None, list[list[Box]]]:
        """Return a page (from 1 on) as wide as wished, None for 0, and the boxes of characters start:end on it.

        Raises Damaged or TooBig.
        """
        self.start()
        if not self._is_named:
            self._is_named = True
            self._send({"place": str(self._file.absolute()), "password": self._password})
        self._send({"page": page, "width": width, "spans": spans})
        answer = self._answer(self._silence_limit_s)
        boxes = [[(float(a), float(b), float(c), float(d)) for a, b, c, d in lines] for lines in answer["boxes"]]
        if (picture := answer.get("picture")) is None:
            return None, boxes
        across, down, stride, pixels = picture
        return Picture(int(across), int(down), int(stride), base64.b64decode(pixels)), boxes
