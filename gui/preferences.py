"""The listener's preferences: the settings page, made when first opened, and what leaves or enters it as a file."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from core.settings import Settings
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.key_sheet import KeySheet
    from gui.settings_sheet import Deed, SettingsSheet

COPY, LIBRARY_COPY = "parlando-settings.json", "parlando-library.json"
LEXICON = "parlando.pls"


class Preferences(QObject):
    """Opens the settings page; `voices_wished` asks for the list of voices.

    Files of pronunciations are chosen here, and read and written by who keeps them.
    """

    voices_wished = Signal()
    erasing_wished = Signal()
    library_file_chosen = Signal(Path)
    page_made = Signal(object)
    """The `SettingsSheet`, once, when it is first opened: who has rows of their own adds them."""
    readings_offered = Signal(Path)
    readings_wished = Signal(Path)

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._voice = ""
        if settings.is_damaged:
            window.notices.show_event("settings_damaged")

    def toggle(self) -> None:
        """Show the settings page, or go back from it."""
        self._window.sheets.toggle(self._sheet)

    def toggle_keys(self) -> None:
        """Show the keyboard map, or go back from it."""
        self._window.sheets.toggle(self._keys)

    @cached_property
    def _keys(self) -> "KeySheet":
        from gui.key_sheet import KeySheet  # noqa: PLC0415

        return KeySheet(self._theme, self._settings, self._window.commands.by_command, self._window)

    def show_voice(self, name: str) -> None:
        """Name the voice that reads."""
        self._voice = name
        if "_sheet" in self.__dict__:
            self._sheet.show_voice(name)

    @cached_property
    def _sheet(self) -> "SettingsSheet":
        from gui.settings_sheet import SettingsSheet  # noqa: PLC0415

        sheet = SettingsSheet(self._theme, self._settings, self._window)
        sheet.show_voice(self._voice)
        sheet.voices_wished.connect(self.voices_wished)
        sheet.deed_wished.connect(self._do)
        self.page_made.emit(sheet)
        return sheet

    def _do(self, deed: "Deed") -> None:
        from gui.settings_sheet import Deed  # noqa: PLC0415

        settings = (self.tr("Settings"), "*.json")
        readings = (
            self.tr("Pronunciations"),
            self.tr("Pronunciations ({suffixes})").format(suffixes="*.pls *.dic"),
        )
        match deed:
            case Deed.CHANGE_KEYS:
                self.toggle_keys()
            case Deed.ERASE_LIBRARY:
                self.erasing_wished.emit()
            case Deed.EXPORT_LIBRARY:
                self._ask(self.library_file_chosen.emit, self.tr("Library"), "*.json", LIBRARY_COPY)
            case Deed.EXPORT_SETTINGS:
                self._ask(self._export, *settings, COPY)
            case Deed.IMPORT_SETTINGS:
                self._ask(self._import, *settings)
            case Deed.EXPORT_READINGS:
                self._ask(self.readings_wished.emit, *readings, LEXICON)
            case Deed.IMPORT_READINGS:
                self._ask(self.readings_offered.emit, *readings)

    def _ask(self, act: Callable[[Path], object], title: str, filter_: str, new: str = "") -> None:
        """Let a file be chosen to be read, or a `new` one to be written."""
        dialog = QFileDialog(self._window, title)
        dialog.setNameFilter(filter_)
        if new:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(new).suffix.removeprefix("."))
            dialog.selectFile(new)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: act(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _export(self, file: Path) -> None:
        try:
            self._settings.export_to(file)
        except OSError as error:
            self._window.notices.show_event("settings_not_saved", str(error))
        else:
            self._window.notices.show_event("settings_saved")

    def _import(self, file: Path) -> None:
        try:
            self._settings.import_from(file)
        except (OSError, ValueError) as error:
            self._window.notices.show_event("no_settings", str(error))
        else:
            self._window.notices.show_event("settings_taken")
