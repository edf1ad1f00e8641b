"""The keyboard map: every action with its key, and each can be another. At its end: keys for any program's text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from core.settings import Settings
from gui import keys
from gui.controls import Control, TextButton
from gui.keys import Command
from gui.setting_rows import Row
from gui.sheets import Sheet, Words
from gui.theme import FontRole, Theme

SETTING = "keys.changed"
_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_WALKING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class KeySheet(Sheet):
    """Keeps changes in the settings, and puts them in force in the window's actions and tooltips at once."""

    def __init__(
        self, theme: Theme, settings: Settings, actions: Mapping[Command, QAction], window: QWidget
    ) -> None:
        super().__init__(theme, window)
        self.set_title(self.tr("Keys"))
        self._settings, self._actions, self._window = settings, actions, window
        self._buttons: dict[Command, KeyButton] = {}
        self.column.addWidget(Words(theme, self.tr("Press a key's button, then the keys that it shall be.")))
        self._told = Words(theme, "", FontRole.SECOND)
        self.column.addWidget(self._told)
        for command, action in actions.items():
            self.column.addWidget(self._row(command, action))
        self._add_desktops()
        self.column.addStretch(1)

    def first_stop(self) -> QWidget:
        return next(iter(self._buttons.values()))

    def _row(self, command: Command, action: QAction) -> Row:
        button = KeyButton(self.theme, action.text())
        button.show_key(command.shown)
        button.chosen.connect(lambda sequence: self._change(command, sequence))
        self._buttons[command] = button
        return Row(self.theme, action.text(), "", button)

    def _change(self, command: Command, sequence: str) -> None:
        """Give a command another key, or (empty) its usual one; what is another's stays another's."""
        owner = next((each for each in self._actions if each is not command and keys.has(each, sequence)), None)
        before = command.shown
        if owner is not None:
            self._tell(
                self.tr("{key} is the key of: {action}").format(
                    key=_shown(sequence), action=self._actions[owner].text()
                )
            )
        else:
            keys.change(command, sequence)
            self._settings[SETTING] = keys.changes()
            self._put_in_force()
            _rename(self._window, before, command.shown)
            self._tell(self.tr("{action}: {key}").format(action=self._actions[command].text(), key=command.shown))
        self._buttons[command].show_key(command.shown)

    def _put_in_force(self) -> None:
        """Give all actions their keys: with one that is given away another may have got its usual one back."""
        for command, action in self._actions.items():
            if action.shortcuts() != command.keys:
                action.setShortcuts(command.keys)
                self._buttons[command].show_key(command.shown)

    def _tell(self, words: str) -> None:
        self._told.setText(words)

    def _add_desktops(self) -> None:
        """Say how a key of the desktop brings the text of any program here."""
        lines = (
            self.tr("A key for any program's text"),
            self.tr("Let your desktop run this command when you press a key: parlando read-selection"),
            self.tr("Others are: parlando read-clipboard, parlando pause, parlando stop"),
            self.tr("GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts"),
            self.tr("KDE Plasma: System Settings, Shortcuts, Add New, Command"),
            self.tr("Xfce: Settings, Keyboard, Application Shortcuts"),
            self.tr("sway: in its configuration, bindsym $mod+r exec parlando read-selection"),
            self.tr("Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key"),
            self.tr("macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut"),
        )
        for place, line in enumerate(lines):
            words = Words(self.theme, line, FontRole.CARD_TITLE if place == 0 else FontRole.BODY)
            words.setContentsMargins(0, self.px(28 if place == 0 else 6), 0, self.px(4))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(words)


class KeyButton(TextButton):
    """Shows a key; pressed, it waits for another: Esc leaves it as it is, Backspace gives the usual one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, action: str) -> None:
        super().__init__(theme, outlined=True)
        self._action, self._key, self._waits = action, "", False
        self.clicked.connect(self._wait)

    def show_key(self, key: str) -> None:
        """Show the key that is in force."""
        self._key, self._waits = key, False
        self.set_label(key or self.tr("none"))
        self.say(self.tr("{action}: {key}").format(action=self._action, key=key), description=self.tr("Change"))
        self.setToolTip("")

    def _wait(self) -> None:
        self._waits = True
        self.set_label(self.tr("Press the keys"))
        self.say(self.tr("Press the keys for: {action}").format(action=self._action))
        self.setToolTip("")

    def _end(self) -> None:
        self.show_key(self._key)

    def event(self, event: QEvent) -> bool:
        if self._waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # what another command's key is, too
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._waits:
            super().keyPressEvent(event)
        elif event.key() in _WALKING:
            self._end()
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._end()
        elif event.key() not in _MODIFIERS:
            is_usual = event.key() == Qt.Key.Key_Backspace
            self.chosen.emit("" if is_usual else QKeySequence(_combination(event)).toString())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self._waits:
            self._end()
        super().focusOutEvent(event)


def _combination(event: QKeyEvent) -> QKeyCombination:
    return QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(event.key()))


def _shown(sequence: str) -> str:
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


def _rename(window: QWidget, before: str, after: str) -> None:
    """Tell the other key in tooltips and descriptions that told the one before, if there was one."""
    if not before:
        return
    for control in window.findChildren(Control):
        control.setToolTip(control.toolTip().replace(f"({before})", f"({after})"))
        if control.accessibleDescription() == before:
            control.setAccessibleDescription(after)
