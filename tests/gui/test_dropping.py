"""A dropped file is opened, also over the text; text that is dropped on a page for writing is put there."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

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
