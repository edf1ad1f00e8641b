"""A document opened in the window: its title and text stand there, and its headings are sentences of their own."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from core.reader.events import ReaderState
from tests.gui.desk import OpenDesk

GUIDE = """# A Short Guide

First steps

Take *both* hands[^1].

- one
- two

[^1]: Or one.
"""


async def test_a_document_shows_its_title_and_is_read_by_its_blocks(open_desk: OpenDesk, tmp_path: Path) -> None:
    file = tmp_path / "guide.md"
    file.write_text(GUIDE)
    async with open_desk("espeak-ng", str(file)) as desk:
        await desk.until(lambda: not desk.window.page.is_empty, "the text")
        text = desk.window.page.text()
        assert text == "A Short Guide\n\nFirst steps\n\nTake both hands[^1].\n\n• one\n• two\n\n1. Or one."
        assert desk.window.windowTitle().startswith("A Short Guide")
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "speech")
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end")
        assert desk.sentences == [
            "A Short Guide",
            "First steps",
            "Take both hands[^1].",
            "• one",
            "• two",
            "1. Or one.",
        ]


async def test_the_dialog_offers_every_format(open_desk: OpenDesk) -> None:
    async with open_desk("null") as desk:
        desk.window.header.open_wished.emit()
        dialog = desk.window.findChild(QFileDialog)
        assert dialog is not None
        (offered,) = dialog.nameFilters()
        assert all(f"*{suffix}" in offered for suffix in (".txt", ".md", ".html", ".epub", ".docx", ".pdf"))
        dialog.reject()
