"""Saving what stands on the page as audio, beside the reading: one file after the other; each can rest or end."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from core.audio.sound_files import FORM_TITLES, SOUND_FORMS
from core.audio.tags import Tags
from core.errors import ParlandoError
from core.reader.assembly import Pauses
from core.reader.export import Progress
from core.reader.link import Link
from core.reader.outline import Chapter, main_parts
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from core.reader.turn import CHARACTERS_PER_SECOND
from core.reader.wording import Wording
from core.settings import Settings
from gui.audio_sheet import AudioSheet, JobRow, where
from gui.paper import Paper
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

_CHOICES = ("saving.form", "saving.words", "saving.by_chapter")
_SHOWN_EVERY_S = 0.25


class AudioSaving(QObject):
    """Shows the sheet, asks for a place, and reads the selection, or the whole page, into a file there."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: Settings,
        link: Link,
        pauses: Pauses,
        paper: Paper,
        wording: Callable[[], Wording],
        title: Callable[[], str],
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._link, self._pauses, self._paper, self._tasks = link, pauses, paper, tasks
        self._wording, self._title = wording, title
        self._turn = asyncio.Lock()
        self._savings: set[Saving] = set()
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        self._folder = music if Path(music).is_dir() else str(Path.home())
        """Where a place is looked for first: where the last one was."""

    def open(self) -> None:
        """Show what can be saved, and what is being saved."""
        if self._window.page.is_empty and not self._savings:
            self._window.notices.show_event("nothing_to_speak")
            return
        start, stop = self._span()
        seconds = (stop - start) / CHARACTERS_PER_SECOND / float(self._settings["speech.rate"])
        can_part = len(main_parts(self._outline(start, stop))) > 1
        is_selection = self._window.page.selection() is not None
        self._sheet.show_text(round(seconds / 60), is_selection=is_selection, can_part=can_part)
        self._window.sheets.toggle(self._sheet)

    def close(self) -> None:
        """The window closes: what is done of each file stays, and the same export goes on from there."""
        for saving in self._savings:
            saving.leaves_work = True

    def choose_file(self) -> None:
        """Let a place be chosen, and save there."""
        form = self._settings["saving.form"]
        dialog = QFileDialog(self._window, self.tr("Save as audio"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(self._folder)
        dialog.setNameFilter(f"{FORM_TITLES[f'.{form}']} (*.{form})")
        dialog.setDefaultSuffix(form)
        dialog.selectFile(f"{self._title() or self.tr('Untitled')}.{form}".replace("/", " "))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save(self, file: Path) -> None:
        """Read the selection, or the whole page, into a file, when it is its turn."""
        self._folder = str(file.parent)
        plan = self._plan(file)
        try:
            saving = Saving(plan, self._link.another(), self._pauses, self._wording().from_place(self._span()[0]))
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return
        row = self._sheet.add_job(file.name)
        self._savings.add(saving)
        task = self._tasks.start(self._run(saving, row))
        row.pause_wished.connect(lambda rests: saving.may_go.clear() if rests else saving.may_go.set())
        row.end_wished.connect(task.cancel)
        task.add_done_callback(lambda task: self._ended(saving, row, is_cancelled=task.cancelled()))

    async def _run(self, saving: Saving, row: JobRow) -> None:
        shown_at = 0.0

        def show(progress: Progress) -> None:
            nonlocal shown_at
            if monotonic() - shown_at >= _SHOWN_EVERY_S:
                shown_at = monotonic()
                row.show_progress(progress)

        async with self._turn:
            try:
                await saving.run(show)
            except ParlandoError as error:
                row.show_end(self.tr("Not saved"))
                self._window.notices.show_error(error)
                return
        plan = saving.plan
        place = plan.folder / "x" if plan.by_chapter else plan.sound
        row.show_end(self.tr("Saved in {folder}").format(folder=where(place)))
        if self._window.sheets.surface is not self._sheet:
            self._window.notices.show_event("audio_saved")

    def _ended(self, saving: Saving, row: JobRow, *, is_cancelled: bool) -> None:
        self._savings.discard(saving)
        if is_cancelled:
            self._take_away(row)
        else:
            row.end_wished.connect(partial(self._take_away, row))

    def _take_away(self, row: JobRow) -> None:
        focus = self._window.focusWidget()
        had_focus = focus is not None and row.isAncestorOf(focus)
        row.hide()  # it lives until the loop comes round
        row.deleteLater()
        if had_focus:
            self._sheet.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is saved ------------------------------------------------------------------------------

    def _span(self) -> tuple[int, int]:
        return self._window.page.selection() or (0, self._window.page.source.length)

    def _outline(self, start: int, stop: int) -> tuple[Chapter, ...]:
        lines = (one for one in self._paper.outline() if start <= one.start < stop)
        return tuple(replace(one, start=one.start - start) for one in lines)

    def _plan(self, file: Path) -> Plan:
        page, settings = self._window.page, self._settings
        start, stop = self._span()
        source = StringSource(page.written(start, stop))
        source.blocks.left_out, source.blocks.announces_code = page.blocks.left_out, page.blocks.announces_code
        source.blocks.add(one._replace(start=one.start - start) for one in page.blocks.between(start, stop))
        outline, words, is_book = self._outline(start, stop), settings["saving.words"], _is_book(file)
        return Plan(
            source,
            file,
            (file.with_suffix(f".{words}"),) if words != "none" and not is_book else (),
            self._tags(),
            outline,
            settings["speech.rate"],
            settings["speech.pitch"],
            settings["saving.by_chapter"] and not is_book and len(main_parts(outline)) > 1,
        )

    def _tags(self) -> Tags:
        about = self._paper.about
        return Tags(self._title(), about.authors, about.language, cover=self._paper.cover)

    @cached_property
    def _sheet(self) -> AudioSheet:
        sheet = AudioSheet(self._theme, [self._settings.options[key] for key in _CHOICES], self._window)
        sheet.hide()
        sheet.place_wished.connect(self.choose_file)
        sheet.chosen.connect(self._settings.__setitem__)
        for key in _CHOICES:
            self._settings.watch(key, partial(sheet.show_value, key))
            sheet.show_value(key, self._settings[key])
        self._settings.watch("saving.form", partial(self._show_missing, sheet))
        self._show_missing(sheet, self._settings["saving.form"])
        return sheet

    def _show_missing(self, sheet: AudioSheet, form: str) -> None:
        known = SOUND_FORMS.get(f".{form}")
        sheet.show_missing("" if known is None or known.is_available else known.title)


def _is_book(file: Path) -> bool:
    return file.suffix.lower() == ".epub"
