"""The signs: each one that is used is there, each one that is there is used, and takes the palette's colour."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from core import paths
from gui import icons

FILES = sorted((paths.RESOURCES / "icons").glob("*.svg"))
NAMES = [file.stem for file in FILES]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_sign_is_drawn_in_the_colour_at_the_scale(name: str, ratio: float) -> None:
    colour = QColor("#B06800")
    drawn = icons.pixmap(name, colour, 20, ratio)
    assert (drawn.width(), drawn.devicePixelRatio()) == (20 * ratio, ratio)
    image = drawn.toImage()
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    covered = [each for each in seen if each.alpha() > 128]
    assert covered
    for each in covered:  # thin cover rounds a little
        assert max(abs(each.red() - 0xB0), abs(each.green() - 0x68), each.blue()) <= 2


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_a_sign_is_on_the_grid_without_a_colour_of_its_own(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in source
    assert not re.search(r"#[0-9a-fA-F]{3}|rgb\(", source)


def test_no_sign_lies_about_unused() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in (paths.ROOT / "gui").glob("*.py"))
    assert [name for name in NAMES if f'"{name}"' not in code] == []


def test_ink_is_what_the_sign_covers() -> None:
    ink = icons.ink("plus", 24)
    assert ink.width() == ink.height() == pytest.approx(14.25, abs=0.5)
    assert ink.center().x() == pytest.approx(12, abs=0.3)
