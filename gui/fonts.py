"""The page's letters: bundled cuts of Literata, loaded once, just before the first paint.

Where they are missing or cannot be read the system's own serif takes their place.
"""

import functools
import logging
from enum import Enum
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parent.parent / "resources" / "fonts"
HYPERLEGIBLE_FILES = tuple(f"AtkinsonHyperlegibleNext-{style}.ttf" for style in ("Regular", "Italic", "Bold"))
"""Loaded only where they are chosen."""
FILES = (
    "Literata-Regular.ttf",
    "Literata-Italic.ttf",
    "Literata-Bold.ttf",
    "LiterataDisplay-Regular.ttf",
)


class Face(Enum):
    """A family of letters for reading."""

    TEXT = "Literata"
    HYPERLEGIBLE = "Atkinson Hyperlegible Next"
    """Letters that can hardly be taken for one another."""
    DYSLEXIC = "OpenDyslexic"
    """Only where the listener has installed it."""
    DISPLAY = "Literata Display"
    """The same letters drawn finer, for sizes over 28 px."""


CHOICES = {"literata": Face.TEXT, "atkinson": Face.HYPERLEGIBLE, "opendyslexic": Face.DYSLEXIC}
"""What can be chosen for the page, by the setting's name."""


def page_font(face: Face) -> QFont:
    """Make a font of the face, in its regular cut; the size is the caller's to set."""
    _load(FILES)
    if face is Face.HYPERLEGIBLE:
        _load(HYPERLEGIBLE_FILES)
    font = QFont([face.value, Face.TEXT.value, "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    return font


@functools.cache
def _load(files: tuple[str, ...]) -> None:
    """Hand the bundled files to Qt (under 1 ms for all of them)."""
    for name in files:
        if QFontDatabase.addApplicationFont(str(FOLDER / name)) < 0:
            log.info("the bundled font %s cannot be loaded; the system's serif is used", name)
