"""What notices say of errors, by code: of those that ended something, and of those after which it goes on."""

from gui.notice_words import QT_TRANSLATE_NOOP, Remedy, Words

_KEPT = QT_TRANSLATE_NOOP("Notices", "Reading stopped, with your place kept.")
_GOES_ON = QT_TRANSLATE_NOOP("Notices", "Reading goes on from the same sentence.")
_TOO_SLOW = QT_TRANSLATE_NOOP("Notices", "{voice} breaks off: this computer is too slow for it at {speed}×.")
_AWAY = QT_TRANSLATE_NOOP("Notices", "{voice} can't be reached.")
_KEY_REFUSED = QT_TRANSLATE_NOOP("Notices", "{voice} did not accept the key.")
_UNPROVEN = QT_TRANSLATE_NOOP("Notices", "The computer of {voice} can't prove who it is.")
_CARRIED_ON = QT_TRANSLATE_NOOP("Notices", "{instead} carried on from the same word.")
_IN_ITS_PLACE = QT_TRANSLATE_NOOP("Notices", "{instead} reads in its place.")
_PAGE_KEPT = QT_TRANSLATE_NOOP("Notices", "The page is as it was.")

# By code, or "code variant" where a parameter makes a difference.
FAILURES: dict[str, Words] = {
    "error": Words(
        QT_TRANSLATE_NOOP("Notices", "Something went wrong."),
        QT_TRANSLATE_NOOP("Notices", "Your text and your place are kept."),
    ),
    "usage": Words(QT_TRANSLATE_NOOP("Notices", "This can't be done in that way."), _PAGE_KEPT),
    "text_unreadable": Words(
        QT_TRANSLATE_NOOP("Notices", "This file can't be opened."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable absent": Words(
        QT_TRANSLATE_NOOP("Notices", "This file is not there any more."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable folder": Words(
        QT_TRANSLATE_NOOP("Notices", "This is a folder."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable denied": Words(
        QT_TRANSLATE_NOOP("Notices", "You are not allowed to read this file."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "text_unreadable address": Words(
        QT_TRANSLATE_NOOP("Notices", "This is no address of a page."),
        QT_TRANSLATE_NOOP("Notices", "Addresses begin with http:// or https://."),
    ),
    "text_unreadable private": Words(
        QT_TRANSLATE_NOOP("Notices", "This address is in a private network."),
        QT_TRANSLATE_NOOP(
            "Notices", "Only pages of the open internet are fetched; save this one and open the file."
        ),
    ),
    "text_unreadable unreachable": Words(
        QT_TRANSLATE_NOOP("Notices", "This page can't be reached."),
        QT_TRANSLATE_NOOP("Notices", "Check the address and the network; the page here is as it was."),
    ),
    "text_unreadable offline": Words(
        QT_TRANSLATE_NOOP("Notices", "Pages of the web can't be opened while Parlando is offline."),
        QT_TRANSLATE_NOOP("Notices", "The settings say so, under Privacy."),
    ),
    "needs_password": Words(
        QT_TRANSLATE_NOOP("Notices", "This document is locked with a password."),
        QT_TRANSLATE_NOOP("Notices", "Save it without one in the program that opens it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported": Words(
        QT_TRANSLATE_NOOP("Notices", "This kind of file can't be read yet."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "unsupported book": Words(
        QT_TRANSLATE_NOOP("Notices", "This is a book for {kind}, which can't be read here."),
        QT_TRANSLATE_NOOP("Notices", "Convert it to EPUB first, for instance with calibre."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported djvu": Words(
        QT_TRANSLATE_NOOP("Notices", "This is a DjVu file, which holds pictures of pages."),
        QT_TRANSLATE_NOOP("Notices", "A program for text recognition can make a PDF with text of it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported picture": Words(
        QT_TRANSLATE_NOOP("Notices", "This is a picture."),
        QT_TRANSLATE_NOOP("Notices", "A program for text recognition can make a text of it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported sound": Words(
        QT_TRANSLATE_NOOP("Notices", "This is sound or video, no text."), _PAGE_KEPT, Remedy.OPEN_ANOTHER
    ),
    "unsupported packed": Words(
        QT_TRANSLATE_NOOP("Notices", "This is a packed file."),
        QT_TRANSLATE_NOOP("Notices", "Unpack it, then open what was in it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported office": Words(
        QT_TRANSLATE_NOOP("Notices", "This is a spreadsheet, drawing or presentation."),
        QT_TRANSLATE_NOOP("Notices", "Save it as PDF first, in the program that made it."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported old_office": Words(
        QT_TRANSLATE_NOOP("Notices", "This file is in a format that only its own program reads."),
        QT_TRANSLATE_NOOP("Notices", "Save it as DOCX there, then open that."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported protected": Words(
        QT_TRANSLATE_NOOP("Notices", "This book is locked to its seller's own program."),
        QT_TRANSLATE_NOOP("Notices", "Books without such a lock can be read."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported pictures": Words(
        QT_TRANSLATE_NOOP("Notices", "This PDF holds pictures of pages, no text."),
        QT_TRANSLATE_NOOP("Notices", "A program for text recognition can make a copy with text."),
        Remedy.OPEN_ANOTHER,
    ),
    "unsupported empty": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no text in this file."),
        _PAGE_KEPT,
        Remedy.OPEN_ANOTHER,
    ),
    "damaged": Words(
        QT_TRANSLATE_NOOP("Notices", "This file is damaged."),
        QT_TRANSLATE_NOOP("Notices", "Get or save it anew; the page is as it was."),
        Remedy.OPEN_ANOTHER,
    ),
    "too_big": Words(
        QT_TRANSLATE_NOOP("Notices", "This file unfolds to more than can be read."),
        QT_TRANSLATE_NOOP("Notices", "Open a part of it; the page is as it was."),
        Remedy.OPEN_ANOTHER,
    ),
    "too_big long": Words(
        QT_TRANSLATE_NOOP("Notices", "This file is over 64 MB, too long for one page."),
        _PAGE_KEPT,
        Remedy.OPEN_ANOTHER,
    ),
    "too_big slow": Words(
        QT_TRANSLATE_NOOP("Notices", "This file takes too long to read."),
        QT_TRANSLATE_NOOP("Notices", "Save it anew, or open a part of it; the page is as it was."),
        Remedy.OPEN_ANOTHER,
    ),
    "voice_missing": Words(
        QT_TRANSLATE_NOOP("Notices", "This voice is not here any more."), _KEPT, Remedy.CHOOSE_VOICE
    ),
    "engine_unavailable": Words(
        QT_TRANSLATE_NOOP("Notices", "The voices can't be used on this computer."),
        QT_TRANSLATE_NOOP("Notices", "Installing Parlando again brings them back; your text is kept."),
    ),
    "engine_failed": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice can't speak this passage."), _KEPT, Remedy.CHOOSE_VOICE
    ),
    "audio_unavailable": Words(
        QT_TRANSLATE_NOOP("Notices", "No loudspeaker can be used."),
        QT_TRANSLATE_NOOP("Notices", "Connect one, or choose one in the system's settings."),
        Remedy.TRY_AGAIN,
    ),
    "audio_unavailable portaudio": Words(
        QT_TRANSLATE_NOOP("Notices", "The part that makes sound is not installed."),
        QT_TRANSLATE_NOOP("Notices", "Install the package libportaudio2, then start Parlando again."),
    ),
    "audio_unavailable silent": Words(
        QT_TRANSLATE_NOOP("Notices", "{device} is open, but plays nothing."),
        QT_TRANSLATE_NOOP("Notices", "Choose another one in the system's settings."),
        Remedy.TRY_AGAIN,
    ),
    "device_lost": Words(
        QT_TRANSLATE_NOOP("Notices", "The headphones or loudspeakers were unplugged."),
        QT_TRANSLATE_NOOP("Notices", "Paused, with your place kept."),
        Remedy.TRY_AGAIN,
    ),
    "player_failed": Words(QT_TRANSLATE_NOOP("Notices", "The sound stopped."), _KEPT, Remedy.TRY_AGAIN),
    "player_failed unheard": Words(
        QT_TRANSLATE_NOOP("Notices", "The sound can't be used now."),
        QT_TRANSLATE_NOOP("Notices", "It comes back by itself as soon as it can."),
    ),
    "server_unavailable": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice can't be reached."), _KEPT, Remedy.TRY_AGAIN
    ),
    "server_unavailable remote": Words(
        QT_TRANSLATE_NOOP("Notices", "{host} can't be reached."),
        QT_TRANSLATE_NOOP("Notices", "Its voices are in the list once it answers."),
    ),
    "server_untrusted": Words(
        QT_TRANSLATE_NOOP("Notices", "The other computer can't prove who it is."),
        QT_TRANSLATE_NOOP("Notices", "Nothing was sent to it. Its certificate is not one that is trusted here."),
    ),
    "key_refused": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice did not accept the key."), _KEPT, Remedy.CHANGE_KEY
    ),
    "key_refused remote": Words(
        QT_TRANSLATE_NOOP("Notices", "{host} did not accept the key."),
        QT_TRANSLATE_NOOP("Notices", "Its voices are in the list once it has the right one."),
        Remedy.CHANGE_KEY,
    ),
    "connection_cut": Words(QT_TRANSLATE_NOOP("Notices", "The voice broke off."), _KEPT, Remedy.TRY_AGAIN),
    "protocol": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice gave an answer that makes no sense."), _KEPT, Remedy.TRY_AGAIN
    ),
    "file_unwritable": Words(
        QT_TRANSLATE_NOOP("Notices", "The file can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder; your text is kept."),
    ),
    "file_unwritable full": Words(
        QT_TRANSLATE_NOOP("Notices", "The disk is full."),
        QT_TRANSLATE_NOOP("Notices", "Make room on it or choose another one, then save again; your text is kept."),
    ),
    "file_unwritable protected": Words(
        QT_TRANSLATE_NOOP("Notices", "Nothing may be written in that folder."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder; your text is kept."),
    ),
    "file_unwritable long": Words(
        QT_TRANSLATE_NOOP("Notices", "The file would become too large."),
        QT_TRANSLATE_NOOP("Notices", "Save it as MP3, or as a file for each chapter; your text is kept."),
    ),
    "file_unwritable busy": Words(
        QT_TRANSLATE_NOOP("Notices", "This file is being saved already."),
        QT_TRANSLATE_NOOP("Notices", "Wait until it is whole, or choose another name."),
    ),
    "file_unwritable text": Words(
        QT_TRANSLATE_NOOP("Notices", "The text can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder or disk; it is still on the page."),
    ),
    "settings_unsaved": Words(
        QT_TRANSLATE_NOOP("Notices", "Your settings can't be saved."),
        QT_TRANSLATE_NOOP("Notices", "They hold until the window is closed, not beyond that."),
        Remedy.SAVE_SETTINGS,
    ),
    "settings_unsaved full": Words(
        QT_TRANSLATE_NOOP("Notices", "The disk is full, so your settings can't be saved."),
        QT_TRANSLATE_NOOP("Notices", "They hold until the window is closed; make room, then try again."),
        Remedy.SAVE_SETTINGS,
    ),
    "settings_unsaved protected": Words(
        QT_TRANSLATE_NOOP("Notices", "Your settings can't be saved: nothing may be written in {folder}."),
        QT_TRANSLATE_NOOP("Notices", "They hold until the window is closed; allow it, then try again."),
        Remedy.SAVE_SETTINGS,
    ),
    "readings_unsaved": Words(
        QT_TRANSLATE_NOOP("Notices", "Your pronunciations can't be saved."),
        QT_TRANSLATE_NOOP("Notices", "They hold until the window is closed; look whether the disk is full."),
    ),
    "page_unsaved": Words(
        QT_TRANSLATE_NOOP("Notices", "This text can't be kept."),
        QT_TRANSLATE_NOOP("Notices", "It stays until the window is closed; copy it elsewhere to be safe."),
        Remedy.KEEP_PAGE,
        ends="library_unusable",
    ),
    "page_unsaved full": Words(
        QT_TRANSLATE_NOOP("Notices", "The disk is full, so this text can't be kept."),
        QT_TRANSLATE_NOOP("Notices", "It stays until the window is closed; make room, then try again."),
        Remedy.KEEP_PAGE,
        ends="library_unusable",
    ),
    "page_unsaved protected": Words(
        QT_TRANSLATE_NOOP("Notices", "This text can't be kept: nothing may be written in {folder}."),
        QT_TRANSLATE_NOOP("Notices", "It stays until the window is closed; allow it, then try again."),
        Remedy.KEEP_PAGE,
        ends="library_unusable",
    ),
    "library_unusable": Words(
        QT_TRANSLATE_NOOP("Notices", "The library can't be used now."),
        QT_TRANSLATE_NOOP(
            "Notices", "The page works all the same; closing the window and opening it anew may help."
        ),
    ),
    "library_unusable full": Words(
        QT_TRANSLATE_NOOP("Notices", "The disk is full, so the library takes nothing in."),
        QT_TRANSLATE_NOOP("Notices", "The page works all the same; make room on it."),
    ),
    "library_unusable protected": Words(
        QT_TRANSLATE_NOOP("Notices", "The library can't be used: nothing may be written in {folder}."),
        QT_TRANSLATE_NOOP("Notices", "The page works all the same; allow it, then open the window anew."),
    ),
    "format_unavailable": Words(
        QT_TRANSLATE_NOOP("Notices", "This kind of sound file needs one more package."),
        QT_TRANSLATE_NOOP("Notices", "MP3 keeps chapters too; or add “parlando[audiobook]” with pip."),
    ),
    "answer_failed": Words(
        QT_TRANSLATE_NOOP("Notices", "The language model did not answer."),
        QT_TRANSLATE_NOOP("Notices", "Ask again, or ask another model."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed unreachable": Words(
        QT_TRANSLATE_NOOP("Notices", "The language model can't be reached."),
        QT_TRANSLATE_NOOP("Notices", "Start it and ask again, or give another address."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed address": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no language model at this address."),
        QT_TRANSLATE_NOOP("Notices", "Most addresses end in /v1."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed model": Words(
        QT_TRANSLATE_NOOP("Notices", "This language model is not there."),
        QT_TRANSLATE_NOOP("Notices", "Give the name of one that is; nothing was asked."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed key": Words(
        QT_TRANSLATE_NOOP("Notices", "The language model did not accept the key."),
        QT_TRANSLATE_NOOP("Notices", "Give the right one; nothing was asked."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed busy": Words(
        QT_TRANSLATE_NOOP("Notices", "The language model takes no more questions for now."),
        QT_TRANSLATE_NOOP("Notices", "Ask again in a while, or ask another one."),
        Remedy.CHOOSE_MODEL,
    ),
    "answer_failed cut": Words(
        QT_TRANSLATE_NOOP("Notices", "The answer broke off."),
        QT_TRANSLATE_NOOP("Notices", "What came is on the page; ask again for the rest."),
    ),
    "answer_failed empty": Words(
        QT_TRANSLATE_NOOP("Notices", "The answer was empty."),
        QT_TRANSLATE_NOOP("Notices", "Ask in another way, or ask another model."),
        Remedy.CHOOSE_MODEL,
    ),
    "voice_too_slow": Words(
        QT_TRANSLATE_NOOP("Notices", "This computer is too slow for the voice."),
        QT_TRANSLATE_NOOP("Notices", "Choose a lower speed, or another voice."),
        Remedy.CHOOSE_VOICE,
    ),
    "install_failed busy": Words(
        QT_TRANSLATE_NOOP("Notices", "This voice is on its way already."),
        QT_TRANSLATE_NOOP("Notices", "Another window or command is getting it; wait for that."),
    ),
    "install_failed": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice could not be got."),
        QT_TRANSLATE_NOOP("Notices", "Try again later; the voices you have are as they were."),
    ),
    "install_failed network": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice could not be got: the network is away."),
        QT_TRANSLATE_NOOP("Notices", "Try again later; what has come is kept."),
    ),
    "install_failed space": Words(
        QT_TRANSLATE_NOOP("Notices", "There is not enough room for this voice."),
        QT_TRANSLATE_NOOP("Notices", "Make room and try again; what has come is kept."),
    ),
    "install_failed offline": Words(
        QT_TRANSLATE_NOOP("Notices", "Voices can't be got while Parlando is offline."),
        QT_TRANSLATE_NOOP("Notices", "The settings say so, under Privacy."),
    ),
    "install_failed trial": Words(
        QT_TRANSLATE_NOOP("Notices", "This voice does not speak on this computer."),
        QT_TRANSLATE_NOOP("Notices", "It was taken away again; choose another one."),
    ),
    "install_failed engine": Words(
        QT_TRANSLATE_NOOP("Notices", "The part that makes natural voices speak is not installed."),
        QT_TRANSLATE_NOOP("Notices", "Install {package}, then start Parlando again."),
    ),
    "port_in_use": Words(
        QT_TRANSLATE_NOOP("Notices", "Another program is in the way."),
        QT_TRANSLATE_NOOP("Notices", "Close the other one, or start this one on another port."),
    ),
}

# What went by itself: said for a while, nothing to do.
SURVIVED: dict[str, Words] = {
    "engine_failed": Words(QT_TRANSLATE_NOOP("Notices", "The voice stopped and is back."), _GOES_ON),
    "player_failed": Words(
        QT_TRANSLATE_NOOP("Notices", "The sound stopped and is back."),
        QT_TRANSLATE_NOOP("Notices", "Reading goes on from the same word."),
    ),
    "player_failed unheard": Words(
        QT_TRANSLATE_NOOP("Notices", "The sound is back."), QT_TRANSLATE_NOOP("Notices", "You can listen again.")
    ),
    "device_lost": Words(
        QT_TRANSLATE_NOOP("Notices", "The headphones or loudspeakers were unplugged."),
        QT_TRANSLATE_NOOP("Notices", "Reading goes on through those that are left."),
    ),
    "server_unavailable": Words(QT_TRANSLATE_NOOP("Notices", "The voice was away and is back."), _GOES_ON),
    "connection_cut": Words(QT_TRANSLATE_NOOP("Notices", "The voice was away and is back."), _GOES_ON),
    "server_unavailable opening": Words(_AWAY, _IN_ITS_PLACE, Remedy.TRY_VOICE),
    "server_unavailable cut": Words(_AWAY, _CARRIED_ON, Remedy.TRY_VOICE),
    "server_untrusted opening": Words(_UNPROVEN, _IN_ITS_PLACE, Remedy.CHOOSE_VOICE),
    "server_untrusted cut": Words(_UNPROVEN, _CARRIED_ON, Remedy.CHOOSE_VOICE),
    "key_refused opening": Words(_KEY_REFUSED, _IN_ITS_PLACE, Remedy.CHANGE_KEY),
    "key_refused cut": Words(_KEY_REFUSED, _CARRIED_ON, Remedy.CHANGE_KEY),
    "voice_missing": Words(
        QT_TRANSLATE_NOOP("Notices", "This voice is not here any more."),
        QT_TRANSLATE_NOOP("Notices", "Another one reads on."),
        Remedy.CHOOSE_VOICE,
    ),
    "voice_too_slow slower": Words(
        _TOO_SLOW, QT_TRANSLATE_NOOP("Notices", "It is fast enough for {possible}×."), Remedy.READ_SLOWER
    ),
    "voice_too_slow": Words(
        _TOO_SLOW, QT_TRANSLATE_NOOP("Notices", "Another voice reads without breaks."), Remedy.CHOOSE_VOICE
    ),
    "error": Words(QT_TRANSLATE_NOOP("Notices", "Something went wrong for a moment."), _GOES_ON),
}
