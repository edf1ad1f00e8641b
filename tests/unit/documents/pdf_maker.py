"""PDFs made for a test: lines of text at places on a page, with the fonts that every reader has."""

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

    @property
    def operators(self) -> str:
        content = self.text.encode("cp1252").hex()
        turn = "0 1 -1 0" if self.turned else "1 0 0 1"
        return f"BT /{self.font} {self.size} Tf {turn} {self.x} {self.y} Tm <{content}> Tj ET"


def make_pdf(
    file: Path,
    pages: list[list[Line]],
    *,
    info: str = "",
    catalogue: str = "",
    trailer: str = "",
    picture: bool = False,
    more: dict[int, str] | None = None,
) -> Path:
    """Write pages of A4, the first as object 5, the second as 7; `picture` fills those without lines with one."""
    fonts = "".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>"
        for name, font in FONTS.items()
    )
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
        objects[number + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    file.write_bytes(_assembled(objects | (more or {}), trailer))
    return file


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
