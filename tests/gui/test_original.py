"""The original page beside the text: it goes along with the voice, and the word that is heard is marked on it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from core.reader.events import ReaderState
from gui.original_view import OriginalView
from tests.gui.desk import OpenDesk
from tests.unit.documents.pdf_maker import Line, make_pdf

SHOW = (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def pages(folder: Path) -> str:
    first = [Line(72, 700, "The words of page one.", 14)]
    return str(make_pdf(folder / "a.pdf", [first, [Line(300, 100, "And of page two.", 14)]]))


def inked(view: OriginalView) -> list[tuple[float, float]]:
    """Where print stands on the picture, in parts of the page."""
    image = view._image
    found = [
        (x / image.width(), y / image.height())
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
        if QColor(image.pixel(x, y)).lightness() < 100
    ]
    assert found
    return found


async def test_the_word_is_marked_where_it_is_printed(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("espeak-ng", pages(tmp_path)) as desk:
        page, view = desk.window.page, desk.bridge._original.view
        await desk.until(lambda: "page two" in page.text() and not page.source.is_growing, "the text")
        await desk.press(*SHOW)
        await desk.until(lambda: view.isVisible() and not view._image.isNull(), "the picture")
        assert page.viewport().geometry().right() < view.x()
        print_one = inked(view)
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: view._word, "the mark of a word")
        left, top, right, bottom = view._sentence[0]
        inside = [left <= x <= right and top <= y <= bottom for x, y in print_one]
        assert sum(inside) > 0.95 * len(inside)
        await desk.until(lambda: view.accessibleName() == "Original page 2" and view._word, "the second page")
        left, top, right, bottom = view._sentence[0]
        assert left > 0.45 and top > 0.8 and right - left < 0.3
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        await desk.press(*SHOW)
        assert not view.isVisible() and desk.bridge._original._pictures is None


async def test_what_has_none_says_so(open_desk: OpenDesk, tmp_path: Path) -> None:
    async with open_desk("null", has_sound=False) as desk:
        await desk.press(*SHOW)
        assert desk.window.notices.shown is not None and desk.window.notices.shown.key == "no_original"
