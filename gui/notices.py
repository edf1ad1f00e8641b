"""What notices say: the only table from an error's code, or an event's name, to the listener's own language.

Plain, short, calm, in the present: what happened, then what was done and what can be done. No codes, no blame.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale

from core.errors import ParlandoError
from gui.mirror import isolated

_CONTEXT = "Notices"


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
    EDIT = auto()


@dataclass(frozen=True, slots=True)
class Notice:
    """A fact, its consequence, and at most one remedy, in the listener's language."""

    key: str
    """Two notices with one key say the same thing: only one of them is shown."""
    fact: str
    consequence: str
    is_failure: bool
    remedy: Remedy | None = None
    remedy_label: str = ""
    details: str = ""
    """The error's own sentence, for who wants to know more."""
    ends: str = ""
    """The key of a notice that this one makes out of date."""
    waits: bool = False
    """Whether it comes by itself and is not urgent: beside a screen reader it is told when the voice is silent."""


@dataclass(frozen=True, slots=True)
class _Words:
    fact: str
    consequence: str
    remedy: Remedy | None = None
    ends: str = ""
    waits: bool = False


_LABELS = {
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
    Remedy.EDIT: QT_TRANSLATE_NOOP("Notices", "Edit it"),
}

_KEPT = QT_TRANSLATE_NOOP("Notices", "Reading stopped, with your place kept.")
_GOES_ON = QT_TRANSLATE_NOOP("Notices", "Reading goes on from the same sentence.")
_TOO_SLOW = QT_TRANSLATE_NOOP("Notices", "{voice} breaks off: this computer is too slow for it at {speed}×.")
_AWAY = QT_TRANSLATE_NOOP("Notices", "{voice} can't be reached.")
_KEY_REFUSED = QT_TRANSLATE_NOOP("Notices", "{voice} did not accept the key.")
_UNPROVEN = QT_TRANSLATE_NOOP("Notices", "The computer of {voice} can't prove who it is.")
_CARRIED_ON = QT_TRANSLATE_NOOP("Notices", "{instead} carried on from the same word.")
_IN_ITS_PLACE = QT_TRANSLATE_NOOP("Notices", "{instead} reads in its place.")
_NEWER = QT_TRANSLATE_NOOP("Notices", "Parlando {version} is there.")
_WHERE_FROM = QT_TRANSLATE_NOOP(
    "Notices", "It comes from where this one came from; nothing is installed by itself."
)
_PAGE_KEPT = QT_TRANSLATE_NOOP("Notices", "The page is as it was.")

# By code, or "code variant" where a parameter makes a difference.
FAILURES: dict[str, _Words] = {
    "error": _Words(
        QT_TRANSLATE_NOOP("Notices", "Something went wrong."),
        QT_TRANSLATE_NOOP("Notices", "Your text and your place are kept."),
    ),
    "usage": _Words(QT_TRANSLATE_NOOP("Notices", "This can't be done in that way."), _PAGE_KEPT),
    "text_unreadable": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file can't be opened."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable absent": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file is not there any more."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable folder": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is a folder."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable denied": _Words(
        QT_TRANSLATE_NOOP("Notices", "You are not allowed to read this file."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable address": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is no address of a page."),
        QT_TRANSLATE_NOOP("Notices", "Addresses begin with http:// or https://."),
    ),
    "text_unreadable private": _Words(
        QT_TRANSLATE_NOOP("Notices", "This address is in a private network."),
        QT_TRANSLATE_NOOP(
            "Notices", "Only pages of the open internet are fetched; save this one and open the file."
        ),
    ),
    "text_unreadable unreachable": _Words(
        QT_TRANSLATE_NOOP("Notices", "This page can't be reached."),
        QT_TRANSLATE_NOOP("Notices", "Check the address and the network; the page here is as it was."),
    ),
    "text_unreadable offline": _Words(
        QT_TRANSLATE_NOOP("Notices", "Pages of the web can't be opened while Parlando is offline."),
        QT_TRANSLATE_NOOP("Notices", "The settings say so, under Privacy."),
    ),
    "needs_password": _Words(
        QT_TRANSLATE_NOOP("Notices", "This document is locked with a password."),
        QT_TRANSLATE_NOOP("Notices", "Save it without one in the program that opens it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported": _Words(
        QT_TRANSLATE_NOOP("Notices", "This kind of file can't be read yet."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "unsupported book": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is a book for {kind}, which can't be read here."),
        QT_TRANSLATE_NOOP("Notices", "Convert it to EPUB first, for instance with calibre."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported djvu": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is a DjVu file, which holds pictures of pages."),
        QT_TRANSLATE_NOOP("Notices", "A program for text recognition can make a PDF with text of it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported picture": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is a picture."),
        QT_TRANSLATE_NOOP("Notices", "A program for text recognition can make a text of it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported sound": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is sound or video, no text."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "unsupported packed": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is a packed file."),
        QT_TRANSLATE_NOOP("Notices", "Unpack it, then open what was in it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported office": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is a spreadsheet, drawing or presentation."),
        QT_TRANSLATE_NOOP("Notices", "Save it as PDF first, in the program that made it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported old_office": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file is in a format that only its own program reads."),
        QT_TRANSLATE_NOOP("Notices", "Save it as DOCX there, then open that."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported protected": _Words(
        QT_TRANSLATE_NOOP("Notices", "This book is locked to its seller's own program."),
        QT_TRANSLATE_NOOP("Notices", "Books without such a lock can be read."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported pictures": _Words(
        QT_TRANSLATE_NOOP("Notices", "This PDF holds pictures of pages, no text."),
        QT_TRANSLATE_NOOP("Notices", "A program for text recognition can make a copy with text."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported empty": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no text in this file."),
        _PAGE_KEPT,
        Remedy.OPEN_ANOTHER,
    ),
    "damaged": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file is damaged."),
        QT_TRANSLATE_NOOP("Notices", "Get or save it anew; the page is as it was."),
        Remedy.OPEN_ANOTHER,
    ),
    "too_big": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file unfolds to more than can be read."),
        QT_TRANSLATE_NOOP("Notices", "Open a part of it; the page is as it was."),
        Remedy.OPEN_ANOTHER,
    ),
    "too_big long": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file is over 64 MB, too long for one page."),
        _PAGE_KEPT,
        Remedy.OPEN_ANOTHER,
    ),
    "too_big slow": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file takes too long to read."),
        QT_TRANSLATE_NOOP("Notices", "Save it anew, or open a part of it; the page is as it was."),
        Remedy.OPEN_ANOTHER,
    ),
    "voice_missing": _Words(
        QT_TRANSLATE_NOOP("Notices", "This voice is not here any more."), _KEPT, Remedy.CHOOSE_VOICE
    ),
    "engine_unavailable": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voices can't be used on this computer."),
        QT_TRANSLATE_NOOP("Notices", "Installing Parlando again brings them back; your text is kept."),
    ),
    "engine_failed": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice can't speak this passage."), _KEPT, Remedy.CHOOSE_VOICE
    ),
    "audio_unavailable": _Words(
        QT_TRANSLATE_NOOP("Notices", "No loudspeaker can be used."),
        QT_TRANSLATE_NOOP("Notices", "Connect one, or choose one in the system's settings."),
        Remedy.TRY_AGAIN,
    ),
    "audio_unavailable portaudio": _Words(
        QT_TRANSLATE_NOOP("Notices", "The part that makes sound is not installed."),
        QT_TRANSLATE_NOOP("Notices", "Install the package libportaudio2, then start Parlando again."),
    ),
    "device_lost": _Words(
        QT_TRANSLATE_NOOP("Notices", "The headphones or loudspeakers were unplugged."),
        QT_TRANSLATE_NOOP("Notices", "Paused, with your place kept."),
        Remedy.TRY_AGAIN,
    ),
    "player_failed": _Words(QT_TRANSLATE_NOOP("Notices", "The sound stopped."), _KEPT, Remedy.TRY_AGAIN),
    "server_unavailable": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice can't be reached."), _KEPT, Remedy.TRY_AGAIN
    ),
    "server_unavailable remote": _Words(
        QT_TRANSLATE_NOOP("Notices", "{host} can't be reached."),
        QT_TRANSLATE_NOOP("Notices", "Its voices are in the list once it answers."),
    ),
    "server_untrusted": _Words(
        QT_TRANSLATE_NOOP("Notices", "The other computer can't prove who it is."),
        QT_TRANSLATE_NOOP("Notices", "Nothing was sent to it. Its certificate is not one that is trusted here."),
    ),
    "key_refused": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice did not accept the key."), _KEPT, Remedy.CHANGE_KEY
    ),
    "key_refused remote": _Words(
        QT_TRANSLATE_NOOP("Notices", "{host} did not accept the key."),
        QT_TRANSLATE_NOOP("Notices", "Its voices are in the list once it has the right one."),
        Remedy.CHANGE_KEY,
    ),
    "connection_cut": _Words(QT_TRANSLATE_NOOP("Notices", "The voice broke off."), _KEPT, Remedy.TRY_AGAIN),
    "protocol": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice gave an answer that makes no sense."), _KEPT, Remedy.TRY_AGAIN
    ),
    "file_unwritable": _Words(
        QT_TRANSLATE_NOOP("Notices", "The file can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder; your text is kept."),
    ),
    "file_unwritable full": _Words(
        QT_TRANSLATE_NOOP("Notices", "The disk is full."),
        QT_TRANSLATE_NOOP("Notices", "Make room on it or choose another one, then save again; your text is kept."),
    ),
    "file_unwritable protected": _Words(
        QT_TRANSLATE_NOOP("Notices", "Nothing may be written in that folder."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder; your text is kept."),
    ),
    "file_unwritable long": _Words(
        QT_TRANSLATE_NOOP("Notices", "The file would become too large."),
        QT_TRANSLATE_NOOP("Notices", "Save it as MP3, or as a file for each chapter; your text is kept."),
    ),
    "file_unwritable busy": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file is being saved already."),
        QT_TRANSLATE_NOOP("Notices", "Wait until it is whole, or choose another name."),
    ),
    "format_unavailable": _Words(
        QT_TRANSLATE_NOOP("Notices", "This kind of sound file needs one more package."),
        QT_TRANSLATE_NOOP("Notices", "MP3 keeps chapters too; or add “parlando[audiobook]” with pip."),
    ),
    "answer_failed": _Words(
        QT_TRANSLATE_NOOP("Notices", "The language model did not answer."),
        QT_TRANSLATE_NOOP("Notices", "Ask again, or ask another model."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed unreachable": _Words(
        QT_TRANSLATE_NOOP("Notices", "The language model can't be reached."),
        QT_TRANSLATE_NOOP("Notices", "Start it and ask again, or give another address."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed address": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no language model at this address."),
        QT_TRANSLATE_NOOP("Notices", "Most addresses end in /v1."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed model": _Words(
        QT_TRANSLATE_NOOP("Notices", "This language model is not there."),
        QT_TRANSLATE_NOOP("Notices", "Give the name of one that is; nothing was asked."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed key": _Words(
        QT_TRANSLATE_NOOP("Notices", "The language model did not accept the key."),
        QT_TRANSLATE_NOOP("Notices", "Give the right one; nothing was asked."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed busy": _Words(
        QT_TRANSLATE_NOOP("Notices", "The language model takes no more questions for now."),
        QT_TRANSLATE_NOOP("Notices", "Ask again in a while, or ask another one."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed cut": _Words(
        QT_TRANSLATE_NOOP("Notices", "The answer broke off."),
        QT_TRANSLATE_NOOP("Notices", "What came is on the page; ask again for the rest."),
    ),
    "answer_failed empty": _Words(
        QT_TRANSLATE_NOOP("Notices", "The answer was empty."),
        QT_TRANSLATE_NOOP("Notices", "Ask in another way, or ask another model."),
        Remedy.CHOOSE_MODEL,
    ),
    "voice_too_slow": _Words(
        QT_TRANSLATE_NOOP("Notices", "This computer is too slow for the voice."),
        QT_TRANSLATE_NOOP("Notices", "Choose a lower speed, or another voice."),
        Remedy.CHOOSE_VOICE,
    ),
    "install_failed busy": _Words(
        QT_TRANSLATE_NOOP("Notices", "This voice is on its way already."),
        QT_TRANSLATE_NOOP("Notices", "Another window or command is getting it; wait for that."),
    ),
    "install_failed": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice could not be got."),
        QT_TRANSLATE_NOOP("Notices", "Try again later; the voices you have are as they were."),
    ),
    "install_failed network": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice could not be got: the network is away."),
        QT_TRANSLATE_NOOP("Notices", "Try again later; what has come is kept."),
    ),
    "install_failed space": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is not enough room for this voice."),
        QT_TRANSLATE_NOOP("Notices", "Make room and try again; what has come is kept."),
    ),
    "install_failed offline": _Words(
        QT_TRANSLATE_NOOP("Notices", "Voices can't be got while Parlando is offline."),
        QT_TRANSLATE_NOOP("Notices", "The settings say so, under Privacy."),
    ),
    "install_failed trial": _Words(
        QT_TRANSLATE_NOOP("Notices", "This voice does not speak on this computer."),
        QT_TRANSLATE_NOOP("Notices", "It was taken away again; choose another one."),
    ),
    "install_failed engine": _Words(
        QT_TRANSLATE_NOOP("Notices", "The part that makes natural voices speak is not installed."),
        QT_TRANSLATE_NOOP("Notices", "Install {package}, then start Parlando again."),
    ),
    "port_in_use": _Words(
        QT_TRANSLATE_NOOP("Notices", "Another program is in the way."),
        QT_TRANSLATE_NOOP("Notices", "Close the other one, or start this one on another port."),
    ),
}

# What went by itself: said for a while, nothing to do.
SURVIVED: dict[str, _Words] = {
    "engine_failed": _Words(QT_TRANSLATE_NOOP("Notices", "The voice stopped and is back."), _GOES_ON),
    "player_failed": _Words(
        QT_TRANSLATE_NOOP("Notices", "The sound stopped and is back."),
        QT_TRANSLATE_NOOP("Notices", "Reading goes on from the same word."),
    ),
    "device_lost": _Words(
        QT_TRANSLATE_NOOP("Notices", "The headphones or loudspeakers were unplugged."),
        QT_TRANSLATE_NOOP("Notices", "Reading goes on through those that are left."),
    ),
    "server_unavailable": _Words(QT_TRANSLATE_NOOP("Notices", "The voice was away and is back."), _GOES_ON),
    "connection_cut": _Words(QT_TRANSLATE_NOOP("Notices", "The voice was away and is back."), _GOES_ON),
    "server_unavailable opening": _Words(_AWAY, _IN_ITS_PLACE, Remedy.TRY_VOICE),
    "server_unavailable cut": _Words(_AWAY, _CARRIED_ON, Remedy.TRY_VOICE),
    "server_untrusted opening": _Words(_UNPROVEN, _IN_ITS_PLACE, Remedy.CHOOSE_VOICE),
    "server_untrusted cut": _Words(_UNPROVEN, _CARRIED_ON, Remedy.CHOOSE_VOICE),
    "key_refused opening": _Words(_KEY_REFUSED, _IN_ITS_PLACE, Remedy.CHANGE_KEY),
    "key_refused cut": _Words(_KEY_REFUSED, _CARRIED_ON, Remedy.CHANGE_KEY),
    "voice_missing": _Words(
        QT_TRANSLATE_NOOP("Notices", "This voice is not here any more."),
        QT_TRANSLATE_NOOP("Notices", "Another one reads on."),
        Remedy.CHOOSE_VOICE,
    ),
    "voice_too_slow slower": _Words(
        _TOO_SLOW, QT_TRANSLATE_NOOP("Notices", "It is fast enough for {possible}×."), Remedy.READ_SLOWER
    ),
    "voice_too_slow": _Words(
        _TOO_SLOW, QT_TRANSLATE_NOOP("Notices", "Another voice reads without breaks."), Remedy.CHOOSE_VOICE
    ),
    "error": _Words(QT_TRANSLATE_NOOP("Notices", "Something went wrong for a moment."), _GOES_ON),
}

EVENTS: dict[str, _Words] = {
    "newer_version": _Words(_NEWER, _WHERE_FROM, Remedy.SEE_WHATS_NEW, waits=True),
    "newer": _Words(_NEWER, _WHERE_FROM, waits=True),
    "remote_voices": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voices of {host} are in the list."),
        QT_TRANSLATE_NOOP("Notices", "What they read is sent there."),
        Remedy.CHOOSE_VOICE,
        waits=True,
    ),
    "key_in_keyring": _Words(
        QT_TRANSLATE_NOOP("Notices", "The key is kept."),
        QT_TRANSLATE_NOOP("Notices", "It lies in the system's keyring."),
        ends="key_refused",
    ),
    "key_in_file": _Words(
        QT_TRANSLATE_NOOP("Notices", "The key is kept."),
        QT_TRANSLATE_NOOP("Notices", "No keyring takes it; it lies in a file that only you can read."),
        ends="key_refused",
    ),
    "audio_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "The sound is saved."),
        QT_TRANSLATE_NOOP("Notices", "It lies where you chose."),
        waits=True,
    ),
    "left_out": _Words(
        QT_TRANSLATE_NOOP("Notices", "Not all of this document is on the page."),
        QT_TRANSLATE_NOOP("Notices", "Rest the pointer here to see what is missing."),
        waits=True,
    ),
    "nothing_said": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is nothing to say here, only signs."),
        QT_TRANSLATE_NOOP("Notices", "Put the caret before some words and press Speak."),
    ),
    "narrated": _Words(
        QT_TRANSLATE_NOOP("Notices", "This book brings a recording of its own."),
        QT_TRANSLATE_NOOP("Notices", "Its narrator is heard in place of a voice."),
        Remedy.USE_VOICE,
        waits=True,
    ),
    "narrator_unheard": _Words(
        QT_TRANSLATE_NOOP("Notices", "This book's own recording can't be played here, so a voice reads it."),
        QT_TRANSLATE_NOOP("Notices", "Add “parlando[audiobook]” with pip to hear its narrator."),
        waits=True,
    ),
    "page_replaced": _Words(
        QT_TRANSLATE_NOOP("Notices", "Another text is on the page now."),
        QT_TRANSLATE_NOOP("Notices", "What you had written is kept."),
        Remedy.BRING_BACK,
    ),
    "for_reading": _Words(
        QT_TRANSLATE_NOOP("Notices", "This page is for reading."),
        QT_TRANSLATE_NOOP("Notices", "A click or Enter on a word reads from there, Space pauses."),
        Remedy.EDIT,
        ends="for_editing",
    ),
    "for_editing": _Words(
        QT_TRANSLATE_NOOP("Notices", "This text can be edited."),
        QT_TRANSLATE_NOOP("Notices", "Ctrl and a click on a word reads from there."),
        ends="for_reading",
    ),
    "settings_damaged": _Words(
        QT_TRANSLATE_NOOP("Notices", "The file with your settings can't be read."),
        QT_TRANSLATE_NOOP("Notices", "The usual ones are in force; the file is kept beside the new one."),
    ),
    "settings_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "Your settings are in the file."),
        QT_TRANSLATE_NOOP("Notices", "Keys and passwords were left out."),
    ),
    "settings_not_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "The settings can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder."),
    ),
    "settings_taken": _Words(
        QT_TRANSLATE_NOOP("Notices", "The settings from the file are in force."),
        QT_TRANSLATE_NOOP("Notices", "Undo brings yours back."),
    ),
    "no_settings": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file holds no settings of Parlando."),
        QT_TRANSLATE_NOOP("Notices", "Nothing was changed."),
    ),
    "reading_removed": _Words(
        QT_TRANSLATE_NOOP("Notices", "The rule for “{word}” was removed."),
        QT_TRANSLATE_NOOP("Notices", "It is said as it is written."),
        Remedy.RESTORE_READING,
    ),
    "no_word": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no word to say differently."),
        QT_TRANSLATE_NOOP("Notices", "Select one, or put the caret into it."),
    ),
    "readings_taken": _Words(
        QT_TRANSLATE_NOOP("Notices", "The pronunciations from the file are in force."),
        QT_TRANSLATE_NOOP("Notices", "They go before older ones of the same words."),
    ),
    "no_readings": _Words(
        QT_TRANSLATE_NOOP("Notices", "This file holds no pronunciations."),
        QT_TRANSLATE_NOOP("Notices", "Nothing was changed."),
    ),
    "readings_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "Your pronunciations are in the file."),
        QT_TRANSLATE_NOOP("Notices", "Those of one document or voice stay here."),
    ),
    "readings_not_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "The pronunciations can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder."),
    ),
    "library_damaged": _Words(
        QT_TRANSLATE_NOOP("Notices", "The library was damaged."),
        QT_TRANSLATE_NOOP("Notices", "It is set aside, and a new one has begun with this page."),
    ),
    "library_fails": _Words(
        QT_TRANSLATE_NOOP("Notices", "The library can't be used now."),
        QT_TRANSLATE_NOOP("Notices", "The page works all the same; look whether the disk is full."),
    ),
    "bookmark_set": _Words(
        QT_TRANSLATE_NOOP("Notices", "The place is marked."),
        QT_TRANSLATE_NOOP("Notices", "It begins with “{words}”."),
        Remedy.ADD_NOTE,
    ),
    "nothing_to_mark": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is nothing to mark here."),
        QT_TRANSLATE_NOOP("Notices", "Put the caret where the text goes on."),
    ),
    "nothing_to_go_on": _Words(
        QT_TRANSLATE_NOOP("Notices", "Nothing was read yet."),
        QT_TRANSLATE_NOOP("Notices", "Type or paste some text, or open a document."),
    ),
    "text_forgotten": _Words(
        QT_TRANSLATE_NOOP("Notices", "The text was taken out of the library."),
        QT_TRANSLATE_NOOP("Notices", "Its bookmarks went with it."),
        Remedy.RESTORE_TEXT,
    ),
    "text_is_open": _Words(
        QT_TRANSLATE_NOOP("Notices", "This text is on the page."),
        QT_TRANSLATE_NOOP("Notices", "Open another one first, then take it out."),
    ),
    "library_erased": _Words(
        QT_TRANSLATE_NOOP("Notices", "The library is empty."),
        QT_TRANSLATE_NOOP("Notices", "It is gone for good when the window is closed."),
        Remedy.UNERASE,
    ),
    "library_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "The library is in the file."),
        QT_TRANSLATE_NOOP("Notices", "Any program that shows text can read it."),
    ),
    "library_not_saved": _Words(
        QT_TRANSLATE_NOOP("Notices", "The library can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder."),
    ),
    "no_sample": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no sample of this voice."),
        QT_TRANSLATE_NOOP("Notices", "Once it is here it can be heard, and removed again."),
    ),
    "no_voice_in_file": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no voice in this file that can be used."),
        QT_TRANSLATE_NOOP("Notices", "A voice is a file that ends in .onnx, with its description beside it."),
    ),
    "voice_not_removed": _Words(
        QT_TRANSLATE_NOOP("Notices", "The voice could not be removed."),
        QT_TRANSLATE_NOOP("Notices", "It may be in use; try again when it is silent."),
    ),
    "leads_nowhere": _Words(
        QT_TRANSLATE_NOOP("Notices", "This link leads to a place that is not on the page."),
        QT_TRANSLATE_NOOP("Notices", "It may be in a part of the document that could not be read."),
    ),
    "no_original": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no original page to show."),
        QT_TRANSLATE_NOOP("Notices", "PDFs have them, as long as their file is where it was."),
    ),
    "no_table": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no table here."),
        QT_TRANSLATE_NOOP("Notices", "Its heads are said while a row of it is heard, or has the caret."),
    ),
    "clipboard_empty": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is no text to paste."),
        QT_TRANSLATE_NOOP("Notices", "Copy some text first, then paste and listen."),
    ),
    "screen_reader_speaks": _Words(
        QT_TRANSLATE_NOOP("Notices", "Parlando stays quiet beside a screen reader."),
        QT_TRANSLATE_NOOP("Notices", "That is what the settings say, under Reading."),
        Remedy.SPEAK_ANYWAY,
    ),
    "no_global_key": _Words(
        QT_TRANSLATE_NOOP("Notices", "This desktop gives no keys to programs."),
        QT_TRANSLATE_NOOP("Notices", "Let its own settings run: parlando read-selection. Keys (F1) says where."),
    ),
    "global_key_taken": _Words(
        QT_TRANSLATE_NOOP("Notices", "This key is not to be had."),
        QT_TRANSLATE_NOOP("Notices", "Another program has it, or it is none; choose another, such as Ctrl+Alt+R."),
    ),
    "no_tray": _Words(
        QT_TRANSLATE_NOOP("Notices", "This desktop shows no signs in its panel."),
        QT_TRANSLATE_NOOP("Notices", "Everything stays in the window; GNOME shows them with an extension."),
    ),
    "no_colour": _Words(
        QT_TRANSLATE_NOOP("Notices", "This is no colour."),
        QT_TRANSLATE_NOOP("Notices", "Write it as #D8EDD8, or by an English name."),
    ),
    "faint_colour": _Words(
        QT_TRANSLATE_NOOP("Notices", "Text is hard to read on this colour."),
        QT_TRANSLATE_NOOP("Notices", "Its contrast is under 4.5; lighter is better on paper, darker by night."),
    ),
    "nothing_selected": _Words(
        QT_TRANSLATE_NOOP("Notices", "No selected text was found."),
        QT_TRANSLATE_NOOP("Notices", "Select some, or copy it, then paste and listen."),
    ),
    "nothing_to_speak": _Words(
        QT_TRANSLATE_NOOP("Notices", "There is nothing to read yet."),
        QT_TRANSLATE_NOOP("Notices", "Type or paste some text, or open a document."),
    ),
}


OF_DOCUMENT = frozenset(
    (
        "text_unreadable",
        "needs_password",
        "unsupported",
        "damaged",
        "too_big",
        "left_out",
        "narrated",
        "narrator_unheard",
    )
)
"""Keys of notices that tell of one document, or of why it could not be opened."""


def notice_of_error(error: ParlandoError, *, survived: bool = False) -> Notice:
    """Word an error; `survived` means that reading goes on by itself."""
    words = _survival(error) if survived else _failure(error)
    key = f"{error.code} survived" if survived else error.code
    stays = not survived or words.remedy in (
        Remedy.TRY_VOICE,
        Remedy.CHANGE_KEY,
    )  # another voice than the chosen one
    notice = _notice(key, words, is_failure=stays, details=str(error))
    if survived:  # that it had stopped is out of date
        notice = replace(notice, waits=True, ends=error.code)
    return _filled(notice, error.params)


def notice_of_event(name: str, details: str = "", **names: str) -> Notice:
    """Word an event that is no fault; KeyError when it is not in the table."""
    return _filled(_notice(name, EVENTS[name], is_failure=False, details=details), names)


def _survival(error: ParlandoError) -> _Words:
    keys = (f"{error.code} {error.params.get('when', '')}", error.code, "error")
    return next(SURVIVED[key] for key in keys if key in SURVIVED)


def _failure(error: ParlandoError) -> _Words:
    given = error.params
    variant = given.get("missing") or given.get("why") or ""
    keys = (f"{error.code} {variant}", error.code, "error")
    return next(FAILURES[key] for key in keys if key in FAILURES)


def _notice(key: str, words: _Words, *, is_failure: bool, details: str = "") -> Notice:
    label = _translated(_LABELS[words.remedy]) if words.remedy is not None else ""
    fact, consequence = _translated(words.fact), _translated(words.consequence)
    return Notice(key, fact, consequence, is_failure, words.remedy, label, details, words.ends, words.waits)


def _filled(notice: Notice, names: Mapping[str, object]) -> Notice:
    """Put names and numbers in their places, where the words have any."""
    names = {
        name: QLocale().toString(it, "g", 3) if isinstance(it, float) else isolated(str(it))
        for name, it in names.items()
    }
    fact, consequence, label = (
        words.format_map(names) if "{" in words else words
        for words in (notice.fact, notice.consequence, notice.remedy_label)
    )
    return replace(notice, fact=fact, consequence=consequence, remedy_label=label)


def _translated(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
