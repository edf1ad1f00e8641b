"""Which key does what: the one table for shortcuts, tooltips and the More menu."""

from enum import StrEnum

from PySide6.QtGui import QKeySequence


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
    NEXT_LINK = "Alt+PgDown"
    PREVIOUS_LINK = "Alt+PgUp"
    FOLLOW_LINK = "Alt+Return Alt+Enter"
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
    NEXT_PART = "F6"
    FULL_SCREEN = "F11"
    QUIT = "Ctrl+Q"

    @property
    def keys(self) -> list[QKeySequence]:
        """All sequences that ask for it."""
        return [QKeySequence(each.replace("_", " ")) for each in self.value.split()]

    @property
    def shown(self) -> str:
        """The first sequence in the words of the desktop."""
        return self.keys[0].toString(QKeySequence.SequenceFormat.NativeText)
