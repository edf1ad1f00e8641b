"""Which key does what: the one table for shortcuts, tooltips and the More menu, and what was changed in it."""

import json
import logging
from enum import StrEnum

from PySide6.QtGui import QKeySequence

log = logging.getLogger(__name__)


class Command(StrEnum):
    """What a key can ask for; the value is the key sequences, divided by spaces, the first one shown.

    In the names of media keys spaces are written as underscores. A desktop that sees to media keys itself does not
    pass them on, and asks by MPRIS.
    """

    SPEAK = "F8 Media_Play Media_Pause Toggle_Media_Play/Pause"
    SPEAK_HERE = "Ctrl+Return Ctrl+Enter"
    STOP = "Esc Media_Stop"
    AGAIN = "Ctrl+R"
    SAY_DIFFERENTLY = "F2"
    BACK = "F7 Media_Previous"
    BACK_PARAGRAPH = "Shift+F7"
    BACK_SECONDS = "Alt+Left"
    FORWARD = "F9 Media_Next"
    FORWARD_PARAGRAPH = "Shift+F9"
    FOLLOW = "Ctrl+G"
    SLOWER = "Alt+Down"
    FASTER = "Alt+Up"
    SLEEP = "Ctrl+Shift+S"
    VOICE = "Ctrl+Shift+A"
    NATURAL_VOICES = "Ctrl+Shift+I"
    LIVE = "Ctrl+L"
    OPEN = "Ctrl+O"
    ASK = "Ctrl+K"
    PASTE_AND_LISTEN = "Ctrl+Shift+V"
    SAVE_AUDIO = "Ctrl+E"
    COLOURS = "Ctrl+T"
    LARGER_TEXT = "Ctrl++ Ctrl+="
    SMALLER_TEXT = "Ctrl+-"
    USUAL_TEXT = "Ctrl+0"
    FIND = "Ctrl+F"
    EDIT = "F4"
    NEXT_LINK = "Alt+PgDown"
    PREVIOUS_LINK = "Alt+PgUp"
    FOLLOW_LINK = "Alt+Return Alt+Enter"
    ORIGINAL = "Ctrl+Shift+P"
    TABLE_HEADS = "Ctrl+Shift+H"
    CONTENTS = "Ctrl+Shift+O"
    NEXT_CHAPTER = "Ctrl+PgDown"
    PREVIOUS_CHAPTER = "Ctrl+PgUp"
    NEXT_PAGE = "Ctrl+Shift+PgDown"
    PREVIOUS_PAGE = "Ctrl+Shift+PgUp"
    GO_ON = "Ctrl+Shift+G"
    LIBRARY = "Ctrl+Shift+L"
    BOOKMARK = "Ctrl+D"
    NOTICES = "Ctrl+Shift+N"
    FIGURES = "Ctrl+Shift+F1"
    SETTINGS = "Ctrl+,"
    KEYS = "F1"
    SMALL_STRIP = "Ctrl+Shift+M"
    NEXT_PART = "F6"
    FULL_SCREEN = "F11"
    QUIT = "Ctrl+Q"

    @property
    def keys(self) -> list[QKeySequence]:
        """All sequences that ask for it now, without usual ones that the user has given to another command."""
        if self in _changed:
            return [QKeySequence(_changed[self])]
        taken = [QKeySequence(each) for each in _changed.values()]
        usual = [QKeySequence(each.replace("_", " ")) for each in self.value.split()]
        return [each for each in usual if each not in taken]

    @property
    def shown(self) -> str:
        """The first sequence in the words of the desktop; empty where there is none."""
        return next((each.toString(QKeySequence.SequenceFormat.NativeText) for each in self.keys), "")


_changed: dict[Command, str] = {}


def change(command: Command, sequence: str) -> None:
    """Give a command another key; an empty one gives it its usual ones."""
    if sequence:
        _changed[command] = sequence
    else:
        _changed.pop(command, None)


def has(command: Command, sequence: str) -> bool:
    """Whether a sequence asks for a command now."""
    return bool(sequence) and QKeySequence(sequence) in command.keys


def changes() -> str:
    """Return all changes as a text to be kept."""
    return json.dumps({command.name: sequence for command, sequence in _changed.items()}) if _changed else ""


def use(kept: str) -> None:
    """Put kept changes in force, before the window is made; what does not fit is logged and passed over."""
    _changed.clear()
    try:
        for name, sequence in json.loads(kept or "{}").items():
            if name in Command.__members__ and isinstance(sequence, str) and QKeySequence(sequence).count():
                _changed[Command[name]] = sequence
    except (ValueError, AttributeError, TypeError) as error:
        log.warning("the changed keys cannot be read, the usual ones are used: %s", error)
