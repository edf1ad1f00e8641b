"""What notices say of what is no fault, by the name of the event."""

from gui.notice_words import QT_TRANSLATE_NOOP, Remedy, Words

_NEWER = QT_TRANSLATE_NOOP("Notices", "Parlando {version} is there.")
_WHERE_FROM = QT_TRANSLATE_NOOP(
    "Notices", "It comes from where this one came from; nothing is installed by itself."
)

EVENTS: dict[str, Words] = {
    "newer_version": Words(_NEWER, _WHERE_FROM, Remedy.SEE_WHATS_NEW, waits=True),
    "newer": Words(_NEWER, _WHERE_FROM, waits=True),
    "remote_voices": Words(
        QT_TRANSLATE_NOOP("Notices", "The voices of {host} are in the list."),
        QT_TRANSLATE_NOOP("Notices", "What they read is sent there."),
        Remedy.CHOOSE_VOICE,
        waits=True,
    ),
    "key_in_keyring": Words(
        QT_TRANSLATE_NOOP("Notices", "The key is kept."),
        QT_TRANSLATE_NOOP("Notices", "It lies in the system's keyring."),
        ends="key_refused",
    ),
    "key_in_file": Words(
        QT_TRANSLATE_NOOP("Notices", "The key is kept."),
        QT_TRANSLATE_NOOP("Notices", "No keyring takes it; it lies in a file that only you can read."),
        ends="key_refused",
    ),
    "audio_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "The sound is saved."),
        QT_TRANSLATE_NOOP("Notices", "It lies where you chose."),
        waits=True,
    ),
    "left_out": Words(
        QT_TRANSLATE_NOOP("Notices", "Not all of this document is on the page."),
        QT_TRANSLATE_NOOP("Notices", "Rest the pointer here to see what is missing."),
        waits=True,
    ),
    "nothing_said": Words(
        QT_TRANSLATE_NOOP("Notices", "There is nothing to say here, only signs."),
        QT_TRANSLATE_NOOP("Notices", "Put the caret before some words and press Speak."),
    ),
    "narrated": Words(
        QT_TRANSLATE_NOOP("Notices", "This book brings a recording of its own."),
        QT_TRANSLATE_NOOP("Notices", "Its narrator is heard in place of a voice."),
        Remedy.USE_VOICE,
        waits=True,
    ),
    "narrator_unheard": Words(
        QT_TRANSLATE_NOOP("Notices", "This book's own recording can't be played here, so a voice reads it."),
        QT_TRANSLATE_NOOP("Notices", "Add “parlando[audiobook]” with pip to hear its narrator."),
        waits=True,
    ),
    "page_replaced": Words(
        QT_TRANSLATE_NOOP("Notices", "Another text is on the page now."),
        QT_TRANSLATE_NOOP("Notices", "What you had written is kept."),
        Remedy.BRING_BACK,
    ),
    "for_reading": Words(
        QT_TRANSLATE_NOOP("Notices", "This page is for reading."),
        QT_TRANSLATE_NOOP("Notices", "A click or Enter on a word reads from there, Space pauses."),
        Remedy.EDIT,
        ends="for_editing",
    ),
    "for_editing": Words(
        QT_TRANSLATE_NOOP("Notices", "This text can be edited."),
        QT_TRANSLATE_NOOP("Notices", "Ctrl and a click on a word reads from there."),
        ends="for_reading",
    ),
    "settings_damaged": Words(
        QT_TRANSLATE_NOOP("Notices", "The file with your settings can't be read."),
        QT_TRANSLATE_NOOP("Notices", "The usual ones are in force; the file is kept beside the new one."),
    ),
    "settings_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "Your settings are in the file."),
        QT_TRANSLATE_NOOP("Notices", "Keys and passwords were left out."),
    ),
    "settings_not_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "The settings can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder."),
    ),
    "settings_taken": Words(
        QT_TRANSLATE_NOOP("Notices", "The settings from the file are in force."),
        QT_TRANSLATE_NOOP("Notices", "Undo brings yours back."),
    ),
    "no_settings": Words(
        QT_TRANSLATE_NOOP("Notices", "This file holds no settings of Parlando."),
        QT_TRANSLATE_NOOP("Notices", "Nothing was changed."),
    ),
    "reading_removed": Words(
        QT_TRANSLATE_NOOP("Notices", "The rule for “{word}” was removed."),
        QT_TRANSLATE_NOOP("Notices", "It is said as it is written."),
        Remedy.RESTORE_READING,
    ),
    "no_word": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no word to say differently."),
        QT_TRANSLATE_NOOP("Notices", "Select one, or put the caret into it."),
    ),
    "readings_taken": Words(
        QT_TRANSLATE_NOOP("Notices", "The pronunciations from the file are in force."),
        QT_TRANSLATE_NOOP("Notices", "They go before older ones of the same words."),
    ),
    "no_readings": Words(
        QT_TRANSLATE_NOOP("Notices", "This file holds no pronunciations."),
        QT_TRANSLATE_NOOP("Notices", "Nothing was changed."),
    ),
    "readings_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "Your pronunciations are in the file."),
        QT_TRANSLATE_NOOP("Notices", "Those of one document or voice stay here."),
    ),
    "readings_not_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "The pronunciations can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder."),
    ),
    "library_damaged": Words(
        QT_TRANSLATE_NOOP("Notices", "The library was damaged."),
        QT_TRANSLATE_NOOP("Notices", "It is set aside, and a new one has begun with this page."),
    ),
    "library_newer": Words(
        QT_TRANSLATE_NOOP("Notices", "The library was made by a newer Parlando."),
        QT_TRANSLATE_NOOP("Notices", "It is left as it is; another one is used here until you have that version."),
    ),
    "bookmark_set": Words(
        QT_TRANSLATE_NOOP("Notices", "The place is marked."),
        QT_TRANSLATE_NOOP("Notices", "It begins with “{words}”."),
        Remedy.ADD_NOTE,
    ),
    "nothing_to_mark": Words(
        QT_TRANSLATE_NOOP("Notices", "There is nothing to mark here."),
        QT_TRANSLATE_NOOP("Notices", "Put the caret where the text goes on."),
    ),
    "nothing_to_go_on": Words(
        QT_TRANSLATE_NOOP("Notices", "Nothing was read yet."),
        QT_TRANSLATE_NOOP("Notices", "Type or paste some text, or open a document."),
    ),
    "text_forgotten": Words(
        QT_TRANSLATE_NOOP("Notices", "The text was taken out of the library."),
        QT_TRANSLATE_NOOP("Notices", "Its bookmarks went with it."),
        Remedy.RESTORE_TEXT,
    ),
    "text_is_open": Words(
        QT_TRANSLATE_NOOP("Notices", "This text is on the page."),
        QT_TRANSLATE_NOOP("Notices", "Open another one first, then take it out."),
    ),
    "library_erased": Words(
        QT_TRANSLATE_NOOP("Notices", "The library is empty."),
        QT_TRANSLATE_NOOP("Notices", "It is gone for good when the window is closed."),
        Remedy.UNERASE,
    ),
    "library_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "The library is in the file."),
        QT_TRANSLATE_NOOP("Notices", "Any program that shows text can read it."),
    ),
    "library_not_saved": Words(
        QT_TRANSLATE_NOOP("Notices", "The library can't be written there."),
        QT_TRANSLATE_NOOP("Notices", "Choose another folder."),
    ),
    "no_sample": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no sample of this voice."),
        QT_TRANSLATE_NOOP("Notices", "Once it is here it can be heard, and removed again."),
    ),
    "no_voice_in_file": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no voice in this file that can be used."),
        QT_TRANSLATE_NOOP("Notices", "A voice is a file that ends in .onnx, with its description beside it."),
    ),
    "voice_not_removed": Words(
        QT_TRANSLATE_NOOP("Notices", "The voice could not be removed."),
        QT_TRANSLATE_NOOP("Notices", "It may be in use; try again when it is silent."),
    ),
    "leads_nowhere": Words(
        QT_TRANSLATE_NOOP("Notices", "This link leads to a place that is not on the page."),
        QT_TRANSLATE_NOOP("Notices", "It may be in a part of the document that could not be read."),
    ),
    "no_link": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no link here."),
        QT_TRANSLATE_NOOP("Notices", "{key} goes to the next one."),
    ),
    "no_links": Words(
        QT_TRANSLATE_NOOP("Notices", "There are no links or notes on this page."),
        QT_TRANSLATE_NOOP("Notices", "The caret is where it was."),
    ),
    "no_chapters": Words(
        QT_TRANSLATE_NOOP("Notices", "This text has no chapters."),
        QT_TRANSLATE_NOOP("Notices", "{key} goes on by a paragraph."),
    ),
    "no_pages": Words(
        QT_TRANSLATE_NOOP("Notices", "Where printed pages begin is not known here."),
        QT_TRANSLATE_NOOP("Notices", "{key} goes on by a chapter."),
    ),
    "no_original": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no original page to show."),
        QT_TRANSLATE_NOOP("Notices", "PDFs have them, as long as their file is where it was."),
    ),
    "no_table": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no table here."),
        QT_TRANSLATE_NOOP("Notices", "Its heads are said while a row of it is heard, or has the caret."),
    ),
    "clipboard_empty": Words(
        QT_TRANSLATE_NOOP("Notices", "There is no text to paste."),
        QT_TRANSLATE_NOOP("Notices", "Copy some text first, then paste and listen."),
    ),
    "screen_reader_speaks": Words(
        QT_TRANSLATE_NOOP("Notices", "Parlando stays quiet beside a screen reader."),
        QT_TRANSLATE_NOOP("Notices", "That is what the settings say, under Reading."),
        Remedy.SPEAK_ANYWAY,
    ),
    "no_global_key": Words(
        QT_TRANSLATE_NOOP("Notices", "This desktop gives no keys to programs."),
        QT_TRANSLATE_NOOP("Notices", "Let its own settings run: parlando read-selection. Keys (F1) says where."),
    ),
    "global_key_taken": Words(
        QT_TRANSLATE_NOOP("Notices", "This key is not to be had."),
        QT_TRANSLATE_NOOP("Notices", "Another program has it, or it is none; choose another, such as Ctrl+Alt+R."),
    ),
    "no_tray": Words(
        QT_TRANSLATE_NOOP("Notices", "This desktop shows no signs in its panel."),
        QT_TRANSLATE_NOOP("Notices", "Everything stays in the window; GNOME shows them with an extension."),
    ),
    "no_colour": Words(
        QT_TRANSLATE_NOOP("Notices", "This is no colour."),
        QT_TRANSLATE_NOOP("Notices", "Write it as #D8EDD8, or by an English name."),
    ),
    "faint_colour": Words(
        QT_TRANSLATE_NOOP("Notices", "Text is hard to read on this colour."),
        QT_TRANSLATE_NOOP("Notices", "Its contrast is under 4.5; lighter is better on paper, darker by night."),
    ),
    "nothing_selected": Words(
        QT_TRANSLATE_NOOP("Notices", "No selected text was found."),
        QT_TRANSLATE_NOOP("Notices", "Select some, or copy it, then paste and listen."),
    ),
    "nothing_to_speak": Words(
        QT_TRANSLATE_NOOP("Notices", "There is nothing to read yet."),
        QT_TRANSLATE_NOOP("Notices", "Type or paste some text, or open a document."),
    ),
}
