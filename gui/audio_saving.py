"""Saving what stands on the page as audio, beside the reading."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from core.audio.files import WavWriter
from core.errors import ParlandoError
from core.reader.assembly import Pauses
from core.reader.export import export
from core.reader.link import Link
from core.reader.source import StringSource
from core.reader.wording import Wording
from gui.tasks import Tasks
from gui.window import MainWindow


class AudioSaving(QObject):
    """Asks for a file, and reads the selection, or the whole page, into it."""

    def __init__(
        self, window: MainWindow, link: Link, pauses: Pauses, wording: Callable[[], Wording], tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window, self._link, self._pauses, self._tasks = window, link, pauses, tasks
        self._wording = wording

    def choose_file(self, title: str) -> None:
        """Let a file be chosen, and write it."""
        if self._window.page.is_empty:
            self._window.notices.show_event("nothing_to_speak")
            return
        dialog = QFileDialog(self._window, self.tr("Save as audio"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Sound ({suffixes})").format(suffixes="*.wav"))
        dialog.setDefaultSuffix("wav")
        dialog.selectFile(f"{title or self.tr('Untitled')}.wav")
        dialog.fileSelected.connect(lambda name: self._tasks.start(self.save(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def save(self, file: Path) -> None:
        """Read the selection, or the whole page, into a file; reading aloud may go on meanwhile."""
        page = self._window.page
        start, stop = page.selection() or (0, page.source.length)
        source = StringSource(page.source.read(start, stop))
        source.blocks.add(replace(one, start=one.start - start) for one in page.blocks.between(start, stop))
        self._window.notices.show_event("saving_audio")
        try:
            with WavWriter(file) as writer:
                wording = self._wording().from_place(start)
                await export(self._link.another(), source, writer, self._pauses, lambda _: None, wording)
        except ParlandoError as error:
            self._window.notices.show_error(error)
        else:
            self._window.notices.show_event("audio_saved")
