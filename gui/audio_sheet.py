"""Save as audio, as a page of the window: what kind of file, where to; beneath it what is being saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.options import Option, Value
from core.reader.export import Progress
from gui.controls import FilledButton, IconButton
from gui.progress_bar import ProgressBar
from gui.setting_rows import Row, control_for, translated
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme

MINUTES_TOLD = 90
"""A longer time is told in hours."""


class AudioSheet(Sheet):
    """Shows what it is told; what is chosen, and that a place is to be chosen, are wishes."""

    chosen = Signal(str, object)
    """A setting's key and its new value."""
    place_wished = Signal()

    def __init__(self, theme: Theme, options: list[Option], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Save as audio"))
        self._about = Words(theme, role=FontRole.SECOND)
        self._about.setContentsMargins(0, 0, 0, self.px(8))
        self.column.addWidget(self._about)
        self._rows: dict[str, Row] = {}
        self._show_value = {option.key: self._add_row(option) for option in options}
        self._can_part = self._is_book = False
        self._missing = Words(theme, role=FontRole.SECOND)
        self.column.addWidget(self._missing)
        self._save = FilledButton(theme)
        self._save.set_label(self.tr("Choose where to save it"))
        self._save.say(self._save.label)
        self._save.setToolTip("")
        self._save.clicked.connect(self.place_wished)
        line = QHBoxLayout()
        line.setContentsMargins(0, self.px(12), 0, 0)
        line.addWidget(self._save)
        line.addStretch(1)
        self.column.addLayout(line)
        self._jobs = QVBoxLayout()
        self._jobs.setContentsMargins(0, self.px(24), 0, 0)
        self._jobs.setSpacing(0)
        self.column.addLayout(self._jobs)
        self.column.addStretch(1)

    def first_stop(self) -> QWidget:
        return self._save

    def show_text(self, minutes: int, *, is_selection: bool, can_part: bool) -> None:
        """Say what would be saved and how long it is; a text without chapters can't be parted by them."""
        length = _in_words(minutes)
        self._about.setText(
            self.tr("The selection, about {length} of speech at your speed.").format(length=length)
            if is_selection
            else self.tr("The whole text, about {length} of speech at your speed.").format(length=length)
        )
        self._can_part = can_part
        self._fit_rows()

    def show_value(self, key: str, value: Value) -> None:
        """Show what is chosen; an EPUB has its words and all chapters within it."""
        self._show_value[key](value)
        if key == "saving.form":
            self._is_book = value == "epub"
            self._fit_rows()

    def show_missing(self, form: str) -> None:
        """Say what a kind of file needs that is not here; nothing where `form` is empty."""
        self._missing.setVisible(bool(form))
        words = self.tr("{form} needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too.")
        self._missing.setText(words.format(form=form))

    def _fit_rows(self) -> None:
        self._rows["saving.by_chapter"].setVisible(self._can_part and not self._is_book)
        self._rows["saving.words"].setVisible(not self._is_book)

    def add_job(self, name: str) -> "JobRow":
        """Show one more file that is to be saved, at the end of the others."""
        row = JobRow(self.theme, name)
        self._jobs.addWidget(row)
        return row

    def _add_row(self, option: Option) -> Callable[[Value], None]:
        control, show = control_for(self.theme, option, lambda value: self.chosen.emit(option.key, value))
        row = Row(self.theme, translated(option.label), translated(option.help), control)
        self._rows[option.key] = row
        self.column.addWidget(row)
        return show


class JobRow(QWidget):
    """A file on its way: name, bar, how long it will take; pause, and away with it."""

    pause_wished = Signal(bool)
    """Whether it is to rest."""
    end_wished = Signal()
    """Cancel it; or take its row away, once it is over."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._rests = False
        self._words = Words(theme, name, FontRole.CONTROL)
        self._says = Words(theme, self.tr("Waits for its turn"), FontRole.SECOND)
        self._bar = ProgressBar(theme)
        self._bar.setAccessibleName(name)
        self._pause = self._button("pause", self.tr("Pause “{file}”").format(file=name))
        self._pause.clicked.connect(self._toggle)
        self._end = self._button("close", self.tr("Cancel “{file}”").format(file=name))
        self._end.clicked.connect(self.end_wished)
        words = QVBoxLayout()
        words.setSpacing(theme.metrics.px(4))
        for part in (self._words, self._bar, self._says):
            words.addWidget(part)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.metrics.px(10), 0, theme.metrics.px(10))
        line.setSpacing(theme.metrics.px(8))
        line.addLayout(words, 1)
        line.addWidget(self._pause)
        line.addWidget(self._end)

    @property
    def says(self) -> str:
        """What is said about it now."""
        return self._says.text()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it has come."""
        share = progress.read / max(1, progress.length)
        self._bar.show_share(share)
        percent = self.tr("{percent} %").format(percent=int(share * 100))
        if self._rests:
            self._says.setText(self.tr("Paused at {percent}").format(percent=percent))
        elif progress.left_s is None:
            self._says.setText(percent)
        else:
            left = _in_words(round(progress.left_s / 60))
            self._says.setText(self.tr("{percent}, about {time} to go").format(percent=percent, time=left))

    def show_end(self, words: str) -> None:
        """Say how it ended; the button takes the row away now."""
        self._bar.hide()
        self._says.setText(words)
        self._pause.hide()
        self._end.say(self.tr("Take “{file}” off the list").format(file=self._name))

    def _toggle(self) -> None:
        self._rests = not self._rests
        name = self.tr("Go on with “{file}”") if self._rests else self.tr("Pause “{file}”")
        self._pause.say(name.format(file=self._name))
        self._pause.set_icon("play" if self._rests else "pause")
        if self._rests:
            self._says.setText(self.tr("Paused"))
        self.pause_wished.emit(self._rests)

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(self._theme, icon, self, sign=16)
        button.say(name)
        return button


def where(file: Path) -> str:
    """Say where a file lies, the listener's own folder as ~."""
    folder = str(file.parent)
    home = str(Path.home())
    return "~" + folder[len(home) :] if folder == home or folder.startswith(home + "/") else folder


def _in_words(minutes: int) -> str:
    if minutes < 1:
        return QCoreApplication.translate("AudioSheet", "a minute")
    if minutes > MINUTES_TOLD:
        return QCoreApplication.translate("AudioSheet", "{hours} h").format(hours=round(minutes / 60))
    return QCoreApplication.translate("AudioSheet", "{minutes} min").format(minutes=minutes)
