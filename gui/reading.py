"""What hand and keys ask of the reader: speak from here, pause, go on, a step back, speak as I type.

Decides nothing about speech; knows which text the wishes mean.
"""

from PySide6.QtCore import QObject

from core.reader.events import ReaderState
from core.reader.feed import next_paragraph, next_sentence, previous_paragraph, previous_sentence
from core.reader.places import word_start
from core.reader.reader import Reader
from core.settings import Settings
from gui.courtesy import Courtesy
from gui.pages import Pages
from gui.table_heads import TableHeads
from gui.window import MainWindow

SECONDS_BACK = 5.0


class Reading(QObject):
    """Wishes in the words of the deck and the keys."""

    def __init__(
        self, window: MainWindow, reader: Reader, pages: Pages, settings: Settings, courtesy: Courtesy
    ) -> None:
        super().__init__(window)
        self._window, self._reader, self._pages = window, reader, pages
        self._settings, self._courtesy = settings, courtesy
        self._table_heads = TableHeads(window.page, reader)
        self._is_waiting = False
        """Whether the text on its way to the page is to be read as soon as it begins to be there."""
        self._before_start = ReaderState.IDLE, 0
        """What the voice did before it began at a word, and where."""
        pages.arrived.connect(self._take_arrival)

    @property
    def here(self) -> int:
        """Where the voice is, or the caret."""
        place = self._reader.place
        return (place.word or place.sentence)[0] if place is not None else self._window.page.caret()

    # -- beginning and ending -----------------------------------------------------------------------

    def speak_or_pause(self) -> None:
        """Do what the large button says."""
        state = self._reader.state
        if state in (ReaderState.PAUSED, ReaderState.FAILED):
            if self._courtesy.may_speak():
                self._reader.resume()
        elif state is ReaderState.IDLE:
            self.speak_here()
        elif self._reader.held is not None:
            self._reader.flush_rest()
        else:
            self._reader.pause()

    def speak_here(self) -> None:
        """Read the selection, or from the caret; with nothing behind the caret, the whole page.

        A text that is on its way to the page is waited for.
        """
        if self._pages.is_coming:
            self._is_waiting = True
        elif self._reader.held is not None:
            self._reader.flush_rest()
        elif (selection := self._window.page.selection()) is not None:
            self.read(*selection)
        elif (start := self._pages.start_of_reading()) is not None:
            self.read(word_start(self._window.page.source, start))
        else:
            self._window.notices.show_event("nothing_to_speak")

    def _take_arrival(self, has_come: bool) -> None:
        wanted, self._is_waiting = self._is_waiting, False
        if wanted and has_come:
            self.speak_here()

    def start_at(self, offset: int) -> None:
        """Read from the word at a place on."""
        self._before_start = self._reader.state, self.here
        if self._reader.state is ReaderState.IDLE:
            self.read(word_start(self._window.page.source, offset))
        elif self._courtesy.may_speak():
            self._window.page.follow()
            self._reader.go_to(offset)

    def take_back_start(self) -> None:
        """Let the voice be where it was before it began at a word, and silent if it was."""
        state, place = self._before_start
        if state is ReaderState.IDLE:
            self._reader.stop()
            return
        self._reader.go_to(place)
        if state in (ReaderState.PAUSED, ReaderState.FAILED):
            self._reader.pause()

    def read(self, start: int, stop: int | None = None, *, live: bool = False) -> None:
        """Read a part of the page, if the voice may begin; `live` goes on with what will be written."""
        if not self._courtesy.may_speak():
            return
        self._window.page.follow()
        self._reader.speak(self._window.page.source, start, stop, live=live)

    def stop(self) -> None:
        """Be silent, and remember where that was."""
        self._is_waiting = False
        place = self._reader.place
        self._table_heads.forget()
        self._reader.stop()
        if place is not None:
            self._pages.set_resume_point(place.sentence[0])

    def take_state(self, state: ReaderState) -> None:
        """The reader came to another state."""
        if state is ReaderState.IDLE:
            self._table_heads.take_idle()

    # -- moving -------------------------------------------------------------------------------------

    def move(self, way: int, *, paragraph: bool = False) -> None:
        """Go a sentence or a paragraph forward (1) or back (-1): the voice, or where it would begin."""
        if self._reader.state is not ReaderState.IDLE:
            (self._reader.next if way > 0 else self._reader.previous)(paragraph=paragraph)
            return
        page, here = self._window.page, self._pages.place
        if paragraph:
            there = (next_paragraph if way > 0 else previous_paragraph)(page.source, here)
        else:
            there = (next_sentence if way > 0 else previous_sentence)(page.source, here)
        if there is not None:
            self._begin_at(there)

    def skip_back(self) -> None:
        """Hear the last seconds again."""
        self._reader.skip(-SECONDS_BACK)

    def go(self, there: int) -> None:
        """Take the voice to a place of the page; where it is silent, the caret."""
        if self._reader.state is not ReaderState.IDLE:
            self._window.page.follow()
            self._reader.go_to(there)
        else:
            self._begin_at(there)
            self._window.page.bring_into_view()

    def _begin_at(self, there: int) -> None:
        self._window.page.set_caret(there)
        self._pages.set_resume_point(there)

    def say_table_heads(self) -> None:
        """Say the heads over the cell that is heard, or that the caret is in."""
        place = self._reader.place
        if not self._table_heads.say(place.sentence[0] if place is not None else self._window.page.caret()):
            self._window.notices.show_event("no_table")

    # -- speaking as the listener types -------------------------------------------------------------

    def toggle_live(self) -> None:
        """Speak as I type, or not."""
        self._settings["speech.as_you_type"] = not self._settings["speech.as_you_type"]

    def set_live(self, live: bool) -> None:
        """Put that in force."""
        self._window.header.set_live(live)
        if live:
            self.read(self._window.page.source.length, live=True)
        else:
            self._reader.end_live()

    def take_writing(self, start: int, removed: int, added: int) -> None:
        """The page was written on: what is not yet heard is said as it stands now."""
        self._reader.text_edited(start, removed, added)
        if self._settings["speech.as_you_type"] and self._reader.state is ReaderState.IDLE:
            self.read(start, live=True)
