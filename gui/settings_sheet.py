"""The settings page, made from the table of settings: six headings, a search, each change in force at once.

There is no button to confirm anything: what is changed is heard and seen, and can be undone step by step.
"""

from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.options import Heading, Option, Value
from core.settings import Settings
from gui.controls import TextButton
from gui.fields import SearchField
from gui.setting_rows import Row, control_for, translated
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme

VOICE = "speech.voice"
"""The one setting that is chosen elsewhere: its row opens the voices."""


class Deed(Enum):
    """Something that can be done from the settings page: heading, label, sentence, and the words on the button."""

    IMPORT_READINGS = (
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Bring pronunciations from elsewhere"),
        QT_TRANSLATE_NOOP("Settings", "From a PLS lexicon, or a speech dictionary of NVDA."),
        QT_TRANSLATE_NOOP("Settings", "Open"),
    )
    EXPORT_READINGS = (
        Heading.READING,
        QT_TRANSLATE_NOOP("Settings", "Take your pronunciations elsewhere"),
        QT_TRANSLATE_NOOP("Settings", "Writes those for all documents and voices as a PLS lexicon."),
        QT_TRANSLATE_NOOP("Settings", "Save"),
    )
    CHANGE_KEYS = (
        Heading.KEYS,
        QT_TRANSLATE_NOOP("Settings", "Keys for everything"),
        QT_TRANSLATE_NOOP("Settings", "All actions with their keys; each key can be another one."),
        QT_TRANSLATE_NOOP("Settings", "Show"),
    )
    EXPORT_LIBRARY = (
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Take your library elsewhere"),
        QT_TRANSLATE_NOOP("Settings", "Writes all texts, places and bookmarks into one file."),
        QT_TRANSLATE_NOOP("Settings", "Save"),
    )
    ERASE_LIBRARY = (
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Forget what I read"),
        QT_TRANSLATE_NOOP("Settings", "Takes everything out of the library but the text on the page."),
        QT_TRANSLATE_NOOP("Settings", "Erase"),
    )
    EXPORT_SETTINGS = (
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Take your settings elsewhere"),
        QT_TRANSLATE_NOOP("Settings", "Writes them into a file, without keys and passwords."),
        QT_TRANSLATE_NOOP("Settings", "Save"),
    )
    IMPORT_SETTINGS = (
        Heading.PRIVACY,
        QT_TRANSLATE_NOOP("Settings", "Bring settings from elsewhere"),
        QT_TRANSLATE_NOOP("Settings", "Reads such a file; it can be undone."),
        QT_TRANSLATE_NOOP("Settings", "Choose a file"),
    )


class SettingsSheet(Sheet):
    """Writes into the settings itself, and shows whatever changes them."""

    voices_wished = Signal()
    deed_wished = Signal(Deed)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.set_title(self.tr("Settings"))
        self._settings = settings
        self._sections = {heading: _Section(theme, settings, heading) for heading in Heading}
        self._voice = TextButton(theme, chevron=True, outlined=True)
        self._voice.clicked.connect(self.voices_wished)
        self._add_search()
        for option in settings.options.values():
            if option.heading is not None:
                self._sections[option.heading].add(self._row(option))
        for deed in Deed:
            self._sections[deed.value[0]].add(self._deed_row(deed))
        for section in self._sections.values():
            section.changed.connect(self._show_undo)
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._nothing.hide()
        self._search("")
        self._show_undo()

    def show_voice(self, name: str) -> None:
        """Name the voice that reads."""
        self._voice.set_label(name)
        self._voice.say(self.tr("Voice: {name}").format(name=name))
        self._voice.setToolTip("")

    def add_row(self, heading: Heading, row: Row) -> None:
        """Put a row that is no setting of the table under a heading."""
        self._sections[heading].add(row)
        self._search(self._field.text())

    def first_stop(self) -> QWidget:
        return self._field

    # what stands there

    def _add_search(self) -> None:
        self._field = SearchField(self.theme)
        self._field.setAccessibleName(self.tr("Find a setting"))
        self._field.setPlaceholderText(self.tr("Find a setting"))
        self._field.textChanged.connect(self._search)
        self._undo = TextButton(self.theme, outlined=True)
        self._undo.set_label(self.tr("Undo"))
        self._undo.say(self.tr("Undo the last change"), self.tr("Ctrl+Z"))
        self._undo.clicked.connect(self._settings.undo)
        self._undo.clicked.connect(self._show_undo)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._undo.click)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.px(8))
        line.addWidget(self._field, 1)
        line.addWidget(self._undo)
        self.column.addLayout(line)
        self._nothing = Words(self.theme, self.tr("No setting has these words."), FontRole.SECOND)
        self.column.addWidget(self._nothing)

    def _row(self, option: Option) -> Row:
        if option.key == VOICE:
            return Row(self.theme, translated(option.label), translated(option.help), self._voice)

        def change(value: Value) -> None:
            self._settings.change({option.key: value})

        control, show = control_for(self.theme, option, change)
        show(self._settings[option.key])
        self._settings.watch(option.key, show)
        return Row(self.theme, translated(option.label), translated(option.help), control)

    def _deed_row(self, deed: Deed) -> Row:
        _, label, help_, verb = (translated(str(words)) for words in deed.value)
        button = TextButton(self.theme, outlined=True)
        button.set_label(verb)
        button.say(label)
        button.setToolTip("")
        button.clicked.connect(lambda: self.deed_wished.emit(deed))
        return Row(self.theme, label, help_, button)

    # search and undo

    def _search(self, words: str) -> None:
        found = [section.search(words.casefold().split()) for section in self._sections.values()]
        self._nothing.setVisible(not any(found))

    def _show_undo(self) -> None:
        self._undo.setEnabled(self._settings.can_undo)


class _Section(QWidget):
    """A heading with its rows, and the button that sets them all back."""

    changed = Signal()

    def __init__(self, theme: Theme, settings: Settings, heading: Heading) -> None:
        super().__init__()
        self._settings, self._heading = settings, heading
        self._rows: list[Row] = []
        self._options = [each for each in settings.options.values() if each.heading is heading]
        name = translated(heading)
        self._reset = TextButton(theme)
        self._reset.set_label(self.tr("Reset"))
        self._reset.say(self.tr("Reset {heading}").format(heading=name))
        self._reset.setToolTip(self.tr("As it was at first"))
        self._reset.clicked.connect(lambda: settings.reset(heading))
        title = QHBoxLayout()
        title.setContentsMargins(0, theme.metrics.px(28), 0, theme.metrics.px(4))
        title.addWidget(Words(theme, name, FontRole.CARD_TITLE), 1)
        title.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(title)
        for option in self._options:
            settings.watch(option.key, lambda _: self._follow())
        self._follow()

    def add(self, row: Row) -> None:
        self._rows.append(row)
        self._column.addWidget(row)

    def search(self, words: list[str]) -> bool:
        """Show the rows that have all the words; tell whether there are any."""
        in_heading = translated(self._heading).casefold()
        found = False
        for row in self._rows:
            fits = all(word in row.sought or word in in_heading for word in words)
            row.setVisible(fits)
            found = found or fits
        self.setVisible(found)
        return found

    def _follow(self) -> None:
        self._reset.setEnabled(any(self._settings[each.key] != each.default for each in self._options))
        self.changed.emit()
