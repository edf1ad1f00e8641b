"""Saving what stands on the page as audio, beside the reading."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from core.audio.sound_files import SOUND_FORMS
from core.audio.tags import Tags
from core.errors import ParlandoError
from core.reader.assembly import Pauses
from core.reader.link import Link
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from core.reader.wording import Wording
from core.settings import Settings
from gui.paper import Paper
from gui.tasks import Tasks
from gui.window import MainWindow


class AudioSaving(QObject):
    """Asks for a file, and reads the selection, or the whole page, into it."""

    def __init__(
        self,
        window: MainWindow,
        link: Link,
        pauses: Pauses,
        settings: Settings,
        paper: Paper,
        wording: Callable[[], Wording],
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window, self._link, self._pauses, self._tasks = window, link, pauses, tasks
        self._settings, self._paper, self._wording = settings, paper, wording

    def choose_file(self, title: str) -> None:
        """Let a file be chosen, and write it."""
        if self._window.page.is_empty:
            self._window.notices.show_event("nothing_to_speak")
            return
        dialog = QFileDialog(self._window, self.tr("Save as audio"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form.title} (*{suffix})" for suffix, form in SOUND_FORMS.items()])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix_of(chosen)))
        dialog.setDefaultSuffix(next(iter(SOUND_FORMS)))
        dialog.selectFile(title or self.tr("Untitled"))
        dialog.fileSelected.connect(lambda name: self._tasks.start(self.save(Path(name), title)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def save(self, file: Path, title: str) -> None:
        """Read the selection, or the whole page, into a file; reading aloud may go on meanwhile."""
        start, stop = self._window.page.selection() or (0, self._window.page.source.length)
        self._window.notices.show_event("saving_audio")
        try:
            plan = self._plan(file, title, start, stop)
            wording = self._wording().from_place(start)
            await Saving(plan, self._link.another(), self._pauses, wording).run(lambda _: None)
        except ParlandoError as error:
            self._window.notices.show_error(error)
        else:
            self._window.notices.show_event("audio_saved")

    def _plan(self, file: Path, title: str, start: int, stop: int) -> Plan:
        outline = tuple(
            replace(one, start=one.start - start) for one in self._paper.outline() if start <= one.start < stop
        )
        page = self._window.page
        source = StringSource(page.source.read(start, stop))
        source.blocks.add(replace(one, start=one.start - start) for one in page.blocks.between(start, stop))
        rate, pitch = self._settings["speech.rate"], self._settings["speech.pitch"]
        return Plan(source, file, tags=Tags(title), outline=outline, rate=rate, pitch=pitch)


def _suffix_of(name_filter: str) -> str:
    return name_filter.rpartition("*")[2].rstrip(")")
