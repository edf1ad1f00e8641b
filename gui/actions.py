"""What can be done by key or from the More menu: the window's actions, made from one table."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.keys import Command

_CONTEXT = "Actions"

# In the order of the More menu; None draws a line.
TABLE: tuple[tuple[Command, object] | None, ...] = (  # Qt types the mark for translators as an object
    (Command.PASTE_AND_LISTEN, QT_TRANSLATE_NOOP("Actions", "Paste and listen")),
    (Command.OPEN, QT_TRANSLATE_NOOP("Actions", "Open a document")),
    (Command.FIND, QT_TRANSLATE_NOOP("Actions", "Find on the page")),
    (Command.EDIT, QT_TRANSLATE_NOOP("Actions", "Edit this text")),
    (Command.CONTENTS, QT_TRANSLATE_NOOP("Actions", "Contents")),
    (Command.ASK, QT_TRANSLATE_NOOP("Actions", "Ask a language model")),
    (Command.LIBRARY, QT_TRANSLATE_NOOP("Actions", "Library")),
    (Command.BOOKMARK, QT_TRANSLATE_NOOP("Actions", "Set a bookmark")),
    (Command.ORIGINAL, QT_TRANSLATE_NOOP("Actions", "Original page")),
    (Command.SAVE_AUDIO, QT_TRANSLATE_NOOP("Actions", "Save as audio")),
    None,
    (Command.SPEAK, QT_TRANSLATE_NOOP("Actions", "Speak or pause")),
    (Command.GO_ON, QT_TRANSLATE_NOOP("Actions", "Go on where I was")),
    (Command.SPEAK_HERE, QT_TRANSLATE_NOOP("Actions", "Speak from here, or the rest")),
    (Command.STOP, QT_TRANSLATE_NOOP("Actions", "Stop")),
    (Command.AGAIN, QT_TRANSLATE_NOOP("Actions", "Say the sentence again")),
    (Command.SAY_DIFFERENTLY, QT_TRANSLATE_NOOP("Actions", "Say a word differently")),
    (Command.BACK, QT_TRANSLATE_NOOP("Actions", "Back a sentence")),
    (Command.FORWARD, QT_TRANSLATE_NOOP("Actions", "Forward a sentence")),
    (Command.BACK_PARAGRAPH, QT_TRANSLATE_NOOP("Actions", "Back a paragraph")),
    (Command.FORWARD_PARAGRAPH, QT_TRANSLATE_NOOP("Actions", "Forward a paragraph")),
    (Command.BACK_SECONDS, QT_TRANSLATE_NOOP("Actions", "Back 5 seconds")),
    (Command.PREVIOUS_CHAPTER, QT_TRANSLATE_NOOP("Actions", "Back a chapter")),
    (Command.NEXT_CHAPTER, QT_TRANSLATE_NOOP("Actions", "Forward a chapter")),
    (Command.PREVIOUS_PAGE, QT_TRANSLATE_NOOP("Actions", "Back a page")),
    (Command.NEXT_PAGE, QT_TRANSLATE_NOOP("Actions", "Forward a page")),
    (Command.PREVIOUS_LINK, QT_TRANSLATE_NOOP("Actions", "Link or note before")),
    (Command.NEXT_LINK, QT_TRANSLATE_NOOP("Actions", "Next link or note")),
    (Command.FOLLOW_LINK, QT_TRANSLATE_NOOP("Actions", "Follow the link")),
    (Command.TABLE_HEADS, QT_TRANSLATE_NOOP("Actions", "Say the table's heads")),
    (Command.FOLLOW, QT_TRANSLATE_NOOP("Actions", "Back to the voice")),
    None,
    (Command.SLOWER, QT_TRANSLATE_NOOP("Actions", "Slower")),
    (Command.FASTER, QT_TRANSLATE_NOOP("Actions", "Faster")),
    (Command.SLEEP, QT_TRANSLATE_NOOP("Actions", "Sleep timer")),
    (Command.VOICE, QT_TRANSLATE_NOOP("Actions", "Choose a voice")),
    (Command.NATURAL_VOICES, QT_TRANSLATE_NOOP("Actions", "Natural voices")),
    (Command.LIVE, QT_TRANSLATE_NOOP("Actions", "Speak as I type")),
    None,
    (Command.COLOURS, QT_TRANSLATE_NOOP("Actions", "Text and colours")),
    (Command.LARGER_TEXT, QT_TRANSLATE_NOOP("Actions", "Larger text")),
    (Command.SMALLER_TEXT, QT_TRANSLATE_NOOP("Actions", "Smaller text")),
    (Command.USUAL_TEXT, QT_TRANSLATE_NOOP("Actions", "Usual text size")),
    (Command.NOTICES, QT_TRANSLATE_NOOP("Actions", "Notices")),
    (Command.FIGURES, QT_TRANSLATE_NOOP("Actions", "How it works here")),
    (Command.SETTINGS, QT_TRANSLATE_NOOP("Actions", "Settings")),
    (Command.KEYS, QT_TRANSLATE_NOOP("Actions", "Keys")),
    (Command.SMALL_STRIP, QT_TRANSLATE_NOOP("Actions", "Small strip")),
    (Command.NEXT_PART, QT_TRANSLATE_NOOP("Actions", "Next part of the window")),
    (Command.FULL_SCREEN, QT_TRANSLATE_NOOP("Actions", "Full screen")),
    (Command.QUIT, QT_TRANSLATE_NOOP("Actions", "Quit")),
)


class Actions(QWidget):
    """Holds one QAction for each command; `asked` says which one was wanted, by key or from the menu."""

    asked = Signal(Command)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.by_command: dict[Command, QAction] = {}
        for entry in TABLE:
            if entry is not None:
                self._add(window, *entry)
        for checkable in (Command.LIVE, Command.EDIT):
            self.by_command[checkable].setCheckable(True)

    @property
    def in_menu(self) -> list[QAction | None]:
        """All actions in the order of the More menu; None between groups."""
        return [None if entry is None else self.by_command[entry[0]] for entry in TABLE]

    def _add(self, window: QWidget, command: Command, label: object) -> None:
        action = QAction(QCoreApplication.translate(_CONTEXT, str(label)), self)
        action.setShortcuts(command.keys)
        action.triggered.connect(lambda: self.asked.emit(command))
        window.addAction(action)
        self.by_command[command] = action
