"""A dropped file is opened, also over the text; text that is dropped on a page for writing is put there."""

import os
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.fixtures.kept import kept_page
from tests.fixtures.processes import descendants
from tests.fixtures.program import Profile
from tests.gui.desk import OpenDesk

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, what: QMimeData) -> None:
    """Drag something over a widget and let go: what it does not take goes to what lies beneath, as on a desktop."""
    place = QPoint(target.width() // 2, target.height() // 2)
    widget: QWidget | None = target
    while widget is not None:
        enter = QDragEnterEvent(widget.mapFrom(target.window(), place), COPY, what, LEFT, NONE)
        enter.ignore()
        if widget.acceptDrops():
            QApplication.sendEvent(widget, enter)
        if enter.isAccepted():
            let_go = QDropEvent(QPointF(place), COPY, what, LEFT, NONE)
            QApplication.sendEvent(widget, let_go)
            return
        widget = None if widget.isWindow() else widget.parentWidget()


async def test_a_file_is_opened_and_text_is_inserted(open_desk: OpenDesk, tmp_path: Path) -> None:
    file = tmp_path / "dropped.txt"
    file.write_text("This was in the file.")
    async with open_desk("null", has_sound=False) as desk:
        urls, words = QMimeData(), QMimeData()
        urls.setUrls([QUrl.fromLocalFile(str(file))])
        urls.setText(str(file))  # as file managers do
        await desk.by_hand(lambda: drop(desk.window.page.viewport(), urls))
        await desk.until(lambda: desk.window.page.text() == "This was in the file.", "the file's text")
        words.setText("Dropped words. ")
        await desk.by_hand(lambda: drop(desk.window.page.viewport(), words))
        assert desk.window.page.text() == "This was in the file."
        await desk.press(Qt.Key.Key_F4)
        await desk.by_hand(lambda: drop(desk.window.page.viewport(), words))
        assert "Dropped words. " in desk.window.page.text()


async def test_what_got_ready_to_read_a_file_leaves_where_the_library_has_its_text(
    open_desk: OpenDesk, profile: Profile, tmp_path: Path
) -> None:
    file = tmp_path / "known.txt"
    file.write_text("This was read before.")
    async with open_desk("null", str(file), has_sound=False) as desk:
        await desk.until(lambda: kept_page(profile).file == str(file), "the text in the library")
        before = set(descendants(os.getpid()))
        desk.window.file_hovers.emit(True)
        await desk.until(lambda: set(descendants(os.getpid())) - before, "what reads documents")
        desk.window.file_dropped.emit(str(file))
        await desk.until(lambda: not set(descendants(os.getpid())) - before, "its end")
        assert desk.window.page.text() == "This was read before."
