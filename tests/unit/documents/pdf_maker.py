"""PDFs made for a test: text and drawn lines at places on a page, with the fonts that every reader has."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

FONTS = {"F1": "Helvetica", "F2": "Helvetica-Bold"}


@dataclass(frozen=True)
class Line:
    """Text whose baseline begins at x, y (points from the lower left corner)."""

    x: float
    y: float
    text: str
    size: float = 11
    font: str = "F1"
    turned: bool = False
    """Whether it is written upwards."""
    content: int | None = None
    """The number of the marked content that it is."""

    @property
    def operators(self) -> str:
        content = self.text.encode("cp1252").hex()
        turn = "0 1 -1 0" if self.turned else "1 0 0 1"
        shown = f"BT /{self.font} {self.size} Tf {turn} {self.x} {self.y} Tm <{content}> Tj ET"
        return shown if self.content is None else f"/P << /MCID {self.content} >> BDC {shown} EMC"


@dataclass(frozen=True)
class Rule:
    """A line that is drawn from one point to another."""

    x: float
    y: float
    to_x: float
    to_y: float

    @property
    def operators(self) -> str:
        return f"{self.x} {self.y} m {self.to_x} {self.to_y} l S"


def make_pdf(
    file: Path,
    pages: Sequence[Sequence[Line | Rule]],
    *,
    info: str = "",
    catalogue: str = "",
    trailer: str = "",
    picture: bool = False,
    more: dict[int, str] | None = None,
    password: str = "",
    signs: dict[str, str] | None = None,
) -> Path:
    """Write pages of A4, the first as object 5, the second as 7; `picture` fills those without lines with one.

    `signs` are what letters of the font F3 stand for: several others.
    """
    lock = _Lock(password) if password else None
    fonts = "".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>"
        for name, font in FONTS.items()
    )
    if signs:
        fonts += "/F3 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4000 0 R >>"
        more = {4000: _meanings(signs), **(more or {})}
    image = "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1"
    numbers = range(5, 5 + 2 * len(pages), 2)
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
        2: f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{number} 0 R' for number in numbers)}] >>",
        3: f"<< {info} >>",
        4: f"<< /Type /XObject {image} >>\nstream\n0\nendstream",
    }
    for number, lines in zip(numbers, pages, strict=True):
        content = "\n".join(line.operators for line in lines)
        if picture and not lines:
            content = "q 500 0 0 700 50 50 cm /Im Do Q"
        resources = f"<< /Font << {fonts} >> /XObject << /Im 4 0 R >> >>"
        place = f"/Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R"
        objects[number] = f"<< /Type /Page {place} /Resources {resources} >>"
        content = lock.closed(content, number + 1) if lock else content
        objects[number + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    trailer += lock.trailer if lock else ""
    file.write_bytes(_assembled(objects | (more or {}), trailer))
    return file


def _meanings(signs: dict[str, str]) -> str:
    """Return the stream that says what the letters of a font stand for (ISO 32000-1, 9.10.3)."""
    pairs = "".join(f"<{ord(sign):02x}> <{meant.encode('utf-16-be').hex()}>\n" for sign, meant in signs.items())
    content = (
        "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(signs)} beginbfchar\n{pairs}endbfchar endcmap end"
    )
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _assembled(objects: dict[int, str], trailer: str) -> bytes:
    content, places = b"%PDF-1.7\n", {}
    for number in sorted(objects):
        places[number] = len(content)
        content += f"{number} 0 obj\n{objects[number]}\nendobj\n".encode("latin-1")
    table = "".join(f"{number} 1\n{place:010} 00000 n \n" for number, place in places.items())
    size = max(objects) + 1
    content_end = len(content)
    content += f"xref\n0 1\n0000000000 65535 f \n{table}".encode()
    content += f"trailer\n<< /Size {size} /Root 1 0 R /Info 3 0 R {trailer} >>\n".encode()
    return content + f"startxref\n{content_end}\n%%EOF\n".encode()


class _Lock:
    """Encryption as PDF 1.3 has it (ISO 32000-1, 7.6.3: revision 2, RC4 of 40 bits)."""

    _PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
    _ID = bytes(16)

    def __init__(self, password: str) -> None:
        padded = (password.encode("latin-1") + self._PAD)[:32]
        owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
        permissions = (-4).to_bytes(4, "little", signed=True)
        self._key = hashlib.md5(padded + owner + permissions + self._ID).digest()[:5]
        user = _rc4(self._key, self._PAD)
        values = f"/Filter /Standard /V 1 /R 2 /P -4 /O <{owner.hex()}> /U <{user.hex()}>"
        self.trailer = f" /Encrypt << {values} >> /ID [<{self._ID.hex()}> <{self._ID.hex()}>]"

    def closed(self, content: str, number: int) -> str:
        """Return the content of an object's stream as it is kept."""
        key = hashlib.md5(self._key + number.to_bytes(3, "little") + bytes(2)).digest()[:10]
        return _rc4(key, content.encode("latin-1")).decode("latin-1")


def _rc4(key: bytes, content: bytes) -> bytes:
    state, j = [*range(256)], 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in content:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
