"""What the tables of notices are made of: words marked for translators, and the one thing that a button does."""

from dataclasses import dataclass
from enum import Enum, auto

CONTEXT = "Notices"


def QT_TRANSLATE_NOOP(context: str, words: str) -> str:
    """Mark words for lupdate, which goes by this name; Qt's own is typed as giving any object."""
    return words


class Remedy(Enum):
    """The one thing that a notice's button can do."""

    OPEN_ANOTHER = auto()
    CHOOSE_VOICE = auto()
    TRY_AGAIN = auto()
    BRING_BACK = auto()
    TRY_VOICE = auto()
    CHANGE_KEY = auto()
    CHOOSE_MODEL = auto()
    SPEAK_ANYWAY = auto()
    SEE_WHATS_NEW = auto()
    ADD_NOTE = auto()
    RESTORE_TEXT = auto()
    UNERASE = auto()
    RESTORE_READING = auto()
    READ_SLOWER = auto()
    USE_VOICE = auto()
    SAVE_SETTINGS = auto()
    KEEP_PAGE = auto()
    EDIT = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """What a notice says, in English; named parts are filled in. The rest as in `Notice`."""

    fact: str
    consequence: str
    remedy: Remedy | None = None
    ends: str = ""
    waits: bool = False


LABELS = {
    Remedy.OPEN_ANOTHER: QT_TRANSLATE_NOOP("Notices", "Open another"),
    Remedy.CHOOSE_VOICE: QT_TRANSLATE_NOOP("Notices", "Choose a voice"),
    Remedy.TRY_AGAIN: QT_TRANSLATE_NOOP("Notices", "Try again"),
    Remedy.BRING_BACK: QT_TRANSLATE_NOOP("Notices", "Bring it back"),
    Remedy.TRY_VOICE: QT_TRANSLATE_NOOP("Notices", "Try {voice} again"),
    Remedy.READ_SLOWER: QT_TRANSLATE_NOOP("Notices", "Read at {possible}×"),
    Remedy.CHANGE_KEY: QT_TRANSLATE_NOOP("Notices", "Change the key"),
    Remedy.ADD_NOTE: QT_TRANSLATE_NOOP("Notices", "Add a note"),
    Remedy.RESTORE_TEXT: QT_TRANSLATE_NOOP("Notices", "Undo"),
    Remedy.UNERASE: QT_TRANSLATE_NOOP("Notices", "Undo"),
    Remedy.RESTORE_READING: QT_TRANSLATE_NOOP("Notices", "Undo"),
    Remedy.CHOOSE_MODEL: QT_TRANSLATE_NOOP("Notices", "Choose a model"),
    Remedy.SPEAK_ANYWAY: QT_TRANSLATE_NOOP("Notices", "Speak all the same"),
    Remedy.SEE_WHATS_NEW: QT_TRANSLATE_NOOP("Notices", "See what is new"),
    Remedy.USE_VOICE: QT_TRANSLATE_NOOP("Notices", "Use a voice"),
    Remedy.SAVE_SETTINGS: QT_TRANSLATE_NOOP("Notices", "Try again"),
    Remedy.KEEP_PAGE: QT_TRANSLATE_NOOP("Notices", "Try again"),
    Remedy.EDIT: QT_TRANSLATE_NOOP("Notices", "Edit it"),
}
