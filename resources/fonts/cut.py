"""Cut the static fonts beside this file from the variable web fonts of @fontsource-variable/literata.

python cut.py PACKAGE/files TARGET   (needs fonttools and brotli; README.md has the whole recipe)
"""

import sys
from pathlib import Path
from typing import NamedTuple

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer


class Cut(NamedTuple):
    """A static font: its place on the design's axes, and what it calls itself."""

    file: str
    slant: str
    opsz: int
    wght: int
    family: str
    style: str


SCRIPTS = ("latin", "latin-ext", "vietnamese", "greek", "cyrillic")
CUTS = (
    Cut("Literata-Regular", "normal", 15, 400, "Literata", "Regular"),
    Cut("Literata-Italic", "italic", 15, 400, "Literata", "Italic"),
    Cut("Literata-Bold", "normal", 15, 650, "Literata", "Bold"),
    Cut("LiterataDisplay-Regular", "normal", 36, 450, "Literata Display", "Regular"),
)
CLASSES = {"Regular": 400, "Italic": 400, "Bold": 700}
SELECTION = {"Italic": 0x01, "Bold": 0x20, "Regular": 0x40}
MAC_STYLE = {"Regular": 0, "Bold": 1, "Italic": 2}


def main(source: Path, target: Path) -> None:
    """Write every cut into target."""
    for cut in CUTS:
        font = join([piece(source, target, cut, script) for script in SCRIPTS])
        tidy(font)
        name(font, cut)
        font.save(target / f"{cut.file}.ttf")


def piece(source: Path, target: Path, cut: Cut, script: str) -> Path:
    """Fix the axes of one script's web font."""
    font = TTFont(source / f"literata-{script}-opsz-{cut.slant}.woff2")
    font = instancer.instantiateVariableFont(font, {"opsz": cut.opsz, "wght": cut.wght})
    font.flavor = None
    file = target / f"{cut.file}.{script}.part"
    font.save(file)
    return file


def join(pieces: list[Path]) -> TTFont:
    """Merge the scripts into one font. Kerning between letters of two web fonts does not survive."""
    font = Merger().merge([str(file) for file in pieces])
    for file in pieces:
        file.unlink()
    return font


def tidy(font: TTFont) -> None:
    """Drop what nothing reaches any more."""
    options = subset.Options(
        layout_features=["*"], name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], hinting=False, notdef_outline=True
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=list(font.getBestCmap()))
    cutter.subset(font)


def name(font: TTFont, cut: Cut) -> None:
    """Say family, style and weight in every table that tells them."""
    for name_id, text in (
        (1, cut.family),
        (2, cut.style),
        (3, f"Parlando {cut.file}"),
        (4, f"{cut.family} {cut.style}"),
        (6, cut.file),
    ):
        font["name"].setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = CLASSES[cut.style]
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x61) | SELECTION[cut.style]
    font["head"].macStyle = MAC_STYLE[cut.style]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
