"""The bridge: what the window wishes becomes the reader's doing, what the reader tells becomes visible.

The only object between the reader and the widgets. It decides nothing about speech; it knows which text
the page's keys mean, and what the deck says in each state.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from core.audio.files import WavWriter
from core.audio.playback import Playback
from core.documents.formats import suffix_patterns
from core.documents.opening import decode, read, sample_text
from core.errors import ParlandoError
from core.page_store import Page, PageStore
from core.reader.assembly import Pauses
from core.reader.events import Connected, Event, Heard, HeldChanged, ReaderState, StateChanged, Trouble
from core.reader.export import export
from core.reader.feed import next_paragraph, next_sentence, previous_paragraph, previous_sentence
from core.reader.link import Link
from core.reader.reader import Reader
from core.reader.source import StringSource
from core.reader.standard_input import standard_input
from core.reader.timeline import Place
from core.settings import Settings
from gui.choices import Choices
from gui.deck import DeckAction
from gui.keys import Command
from gui.notices import Remedy
from gui.theme import Theme
from gui.wave_feed import WaveFeed
from gui.window import MainWindow

log = logging.getLogger(__name__)

FRAME_MS = 33
"""The playhead moves 30 times a second; the word mark goes by the reader's own clock."""
GETTING_READY_MS = 400
MINUTES_TOLD = 90
"""A longer rest is told in hours."""
SAVE_QUIET_MS = 500
SAVE_PER_MS = 5000
"""Code points for which saving waits a millisecond longer: 10 MB are kept every 2.5 s of writing."""
SAVE_SLICE = 65536


class Bridge(QObject):
    """Lives as long as the window. `run` serves, `close` saves."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: Settings,
        link: Link,
        playback: Playback,
        pauses: Pauses,
        store: PageStore,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._link, self._playback, self._pauses, self._store = link, playback, pauses, store
        self._reader = Reader(link, playback, pauses, self._take)
        self._wave = WaveFeed(window.deck.wave, playback, self)
        self._choices = Choices(window, theme, settings)
        self._title = ""
        self._resume_at: int | None = None
        self._has_page = False
        """Whether the page is more than the empty one of a window that has just come up."""
        self._saving = asyncio.Lock()
        self._is_placing = False
        self._is_own = False
        """Whether what stands on the page was written, or stands nowhere else."""
        self._before = Page()
        self._tasks: set[asyncio.Task[object]] = set()
        self._frame = _timer(self, FRAME_MS, self._show_frame)
        self._preparing = _timer(self, GETTING_READY_MS, self._show_preparing, once=True)
        self._quiet = _timer(self, SAVE_QUIET_MS, lambda: self._start(self._save()), once=True)
        self._listen_to_window()
        self._show_all()

    # -- life ---------------------------------------------------------------------------------------

    async def run(self, file: str | None) -> None:
        """Serve until cancelled: bring the page back (or open a file, or standard input), then read."""
        self._start(self._begin(file))
        await self._reader.run()

    async def close(self) -> None:
        """Keep the page; end what is still under way."""
        self._frame.stop()
        self._quiet.stop()
        self._stop()
        for task in [*self._tasks]:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._has_page:
            await self._save()

    def _start(self, work: Coroutine[object, object, object]) -> None:
        """Do something beside the rest; it ends with the bridge at the latest."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(_log_failure)

    async def _begin(self, file: str | None) -> None:
        if file == "-":
            opened = await self._take_standard_input()
        else:
            opened = file is not None and await self._open(Path(file))
        if not opened:
            await self._bring_back()

    async def _bring_back(self) -> None:
        """Show the page that was kept, behind what was typed while the window came up."""
        page = await asyncio.to_thread(self._store.load)
        typed = self._window.page.text()
        if page.text and typed:
            page = Page(f"{typed}\n\n{page.text}", page.title, len(typed))
        if page.text:
            self._put(page)
        self._has_page = True

    # -- texts --------------------------------------------------------------------------------------

    async def _open(self, file: Path) -> bool:
        """Put a file on the page; tell whether it could be read."""
        try:
            reading = await asyncio.to_thread(read, file)
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return False
        self._show_page(Page(reading.text, reading.title, 0))
        if reading.notices:
            self._window.notices.show_event("left_out", " ".join(reading.notices))
        return True

    def _show_page(self, page: Page) -> None:
        """Put another page in place of the one that is there; what was written by hand can be brought back."""
        self._reader.stop()
        before = Page(self._window.page.text(), self._title) if self._is_own else Page()
        self._put(page)
        if before.text.strip():
            self._before = before
            self._start(self._set_aside(before))
            self._window.notices.show_event("page_replaced")

    async def _set_aside(self, page: Page) -> None:
        try:
            await asyncio.to_thread(self._store.set_aside, page)
        except OSError as error:
            log.warning("the page before cannot be kept: %s", error)

    def _put(self, page: Page) -> None:
        # A page without a title has no file to be opened again.
        self._is_own = not page.title
        self._has_page = True
        self._title = page.title
        self._window.show_title(page.title)
        self._is_placing = True  # nobody writes this: it is not spoken as it comes
        self._window.page.set_text(page.text)
        self._is_placing = False
        self._window.page.set_caret(page.place)
        self._set_resume_point(page.place if page.place else None)

    async def _take_standard_input(self) -> bool:
        """Put piped text on the page when it has ended; tell whether it could be read."""
        pieces = [piece async for piece in standard_input()]
        try:
            text = await asyncio.to_thread(decode, b"".join(pieces), self.tr("Standard input"))
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return False
        self._show_page(Page(text, self.tr("Piped text"), 0))
        self._is_own = True
        return True

    async def _save(self) -> None:
        async with self._saving:
            await self._save_now()

    async def _save_now(self) -> None:
        """Keep the page as it stands, read in slices so that the window stays at hand."""
        source = self._window.page.source
        while True:
            pieces, length = [], source.length
            for start in range(0, length, SAVE_SLICE):
                pieces.append(source.read(start, start + SAVE_SLICE))
                await asyncio.sleep(0)
            if source.length == length:
                break
        place = self._resume_at if self._resume_at is not None else self._window.page.caret()
        try:
            await asyncio.to_thread(self._store.save, Page("".join(pieces), self._title, place))
        except OSError as error:
            log.warning("the page cannot be kept: %s", error)

    # -- wishes -------------------------------------------------------------------------------------

    def _listen_to_window(self) -> None:
        window, deck, page = self._window, self._window.deck, self._window.page
        window.commanded.connect(self._obey)
        window.file_dropped.connect(lambda name: self._start(self._open(Path(name))))
        window.header.open_wished.connect(partial(self._obey, Command.OPEN))
        window.header.live_toggled.connect(self._set_live)
        window.header.colours_wished.connect(self._choices.open_colours)
        window.header.more_wished.connect(self._choices.open_more)
        window.notices.remedy_wished.connect(self._remedy)
        self._choices.voice_chosen.connect(self._set_voice)
        self._choices.speed_chosen.connect(self._set_speed)
        window.empty_page.paste_wished.connect(partial(self._obey, Command.PASTE_AND_LISTEN))
        window.empty_page.open_wished.connect(partial(self._obey, Command.OPEN))
        window.empty_page.sample_wished.connect(lambda: self._start(self._hear_sample()))
        deck.speak_pressed.connect(self._speak_or_pause)
        deck.stop_pressed.connect(self._stop)
        deck.back_pressed.connect(lambda paragraph: self._move(-1, paragraph=paragraph))
        deck.forward_pressed.connect(lambda paragraph: self._move(1, paragraph=paragraph))
        deck.speed_chosen.connect(self._set_speed)
        deck.speeds_wished.connect(self._choices.open_speeds)
        deck.voice_wished.connect(self._open_voices)
        deck.seek_wished.connect(self._reader.seek_frame)
        page.edited.connect(self._page_edited)
        page.caret_moved.connect(lambda _: self._set_resume_point(None))

    def _obey(self, command: Command) -> None:
        actions: dict[Command, Callable[[], object]] = {
            Command.SPEAK: self._speak_or_pause,
            Command.SPEAK_HERE: self._speak_here,
            Command.STOP: self._stop,
            Command.BACK: lambda: self._move(-1, paragraph=False),
            Command.BACK_PARAGRAPH: lambda: self._move(-1, paragraph=True),
            Command.FORWARD: lambda: self._move(1, paragraph=False),
            Command.FORWARD_PARAGRAPH: lambda: self._move(1, paragraph=True),
            Command.SLOWER: lambda: self._window.deck.step_speed(-1),
            Command.FASTER: lambda: self._window.deck.step_speed(1),
            Command.LIVE: lambda: self._set_live(not self._settings["speech.as_you_type"]),
            Command.OPEN: self._choose_file,
            Command.PASTE_AND_LISTEN: self._paste_and_listen,
            Command.SAVE_AUDIO: self._choose_audio_file,
            Command.AGAIN: self._reader.say_again,
            Command.VOICE: self._open_voices,
            Command.COLOURS: self._choices.open_colours,
            Command.LARGER_TEXT: lambda: self._choices.step_text_size(1),
            Command.SMALLER_TEXT: lambda: self._choices.step_text_size(-1),
            Command.USUAL_TEXT: lambda: self._choices.step_text_size(0),
        }
        if (act := actions.get(command)) is not None:
            act()

    def _speak_or_pause(self) -> None:
        state = self._reader.state
        if state in (ReaderState.PAUSED, ReaderState.FAILED):
            self._reader.resume()
        elif state is ReaderState.IDLE:
            self._speak_here()
        elif self._reader.held is not None:
            self._reader.flush_rest()
        else:
            self._reader.pause()

    def _speak_here(self) -> None:
        """Read the selection, or from the caret; with nothing behind the caret, the whole page."""
        page = self._window.page
        if self._reader.held is not None:
            self._reader.flush_rest()
        elif (selection := page.selection()) is not None:
            self._read(*selection)
        elif (start := self._start_of_reading()) is not None:
            self._read(start)
        else:
            self._window.notices.show_event("nothing_to_speak")

    def _read(self, start: int, stop: int | None = None, *, live: bool = False) -> None:
        self._window.page.follow()
        self._reader.speak(self._window.page.source, start, stop, live=live)

    def _start_of_reading(self) -> int | None:
        """Return where reading goes on: the caret, or the top where nothing follows; None on a blank page."""
        source = self._window.page.source
        start = self._resume_at if self._resume_at is not None else self._window.page.caret()
        if source.read(start, start + SAVE_SLICE).strip():
            return start
        is_blank = source.length <= SAVE_SLICE and not source.read(0, SAVE_SLICE).strip()
        return None if is_blank else 0

    def _stop(self) -> None:
        place = self._reader.place
        self._reader.stop()
        if place is not None:
            self._set_resume_point(place.sentence[0])

    def _move(self, way: int, *, paragraph: bool) -> None:
        if self._reader.state is not ReaderState.IDLE:
            (self._reader.next if way > 0 else self._reader.previous)(paragraph=paragraph)
            return
        page = self._window.page
        here = self._resume_at if self._resume_at is not None else page.caret()
        if paragraph:
            there = (next_paragraph if way > 0 else previous_paragraph)(page.source, here)
        else:
            there = (next_sentence if way > 0 else previous_sentence)(page.source, here)
        if there is not None:
            page.set_caret(there)
            self._set_resume_point(there)

    def _open_voices(self) -> None:
        chosen = self._link.chosen()
        if chosen is not None:  # else the voices are still on their way
            self._choices.open_voices(self._link.voices, chosen.id, self._link.language)

    def _set_voice(self, voice: str) -> None:
        self._settings["speech.voice"] = voice
        self._reader.set_voice(voice)
        self._show_voice()

    def _remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.OPEN_ANOTHER:
                self._choose_file()
            case Remedy.CHOOSE_VOICE:
                self._open_voices()
            case Remedy.BRING_BACK:
                self._show_page(self._before)
            case Remedy.TRY_AGAIN:
                self._speak_or_pause()

    def _set_speed(self, speed: float) -> None:
        self._settings["speech.rate"] = speed
        self._reader.set_rate(speed)
        self._window.deck.set_speed(speed)

    def _set_live(self, live: bool) -> None:
        self._settings["speech.as_you_type"] = live
        self._window.header.set_live(live)
        if live:
            self._read(self._window.page.source.length, live=True)
        else:
            self._reader.end_live()
        self._show_title()

    def _page_edited(self, start: int, removed: int, added: int) -> None:
        self._save_soon()
        if self._is_placing:
            return
        self._is_own = True
        if self._resume_at is not None:
            self._set_resume_point(None)
        self._reader.text_edited(start, removed, added)
        writes = self._settings["speech.as_you_type"]
        if writes and self._reader.state is ReaderState.IDLE:
            self._read(start, live=True)
        self._show_state()

    def _save_soon(self) -> None:
        """Also a writer who never rests loses no more than this: a running clock is not set back."""
        self._has_page = True
        if not self._quiet.isActive():
            self._quiet.start(SAVE_QUIET_MS + self._window.page.source.length // SAVE_PER_MS)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a document"))
        dialog.setNameFilter(self.tr("Documents ({suffixes})").format(suffixes=" ".join(suffix_patterns())))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._start(self._open(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_audio_file(self) -> None:
        if self._window.page.is_empty:
            self._window.notices.show_event("nothing_to_speak")
            return
        dialog = QFileDialog(self._window, self.tr("Save as audio"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Sound ({suffixes})").format(suffixes="*.wav"))
        dialog.setDefaultSuffix("wav")
        dialog.selectFile(f"{self._title or self.tr('Untitled')}.wav")
        dialog.fileSelected.connect(lambda name: self._start(self._save_audio(Path(name))))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    async def _save_audio(self, file: Path) -> None:
        """Read the selection, or the whole page, into a file; reading aloud may go on meanwhile."""
        page = self._window.page
        start, stop = page.selection() or (0, page.source.length)
        source = StringSource(page.source.read(start, stop))
        self._window.notices.show_event("saving_audio")
        try:
            with WavWriter(file) as writer:
                await export(self._link.another(), source, writer, self._pauses, lambda _: None)
        except ParlandoError as error:
            self._window.notices.show_error(error)
        else:
            self._window.notices.show_event("audio_saved")

    def _paste_and_listen(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._hear(Page(text))
        else:
            self._window.notices.show_event("clipboard_empty")

    async def _hear_sample(self) -> None:
        self._hear(Page(await asyncio.to_thread(sample_text)))

    def _hear(self, page: Page) -> None:
        self._show_page(page)
        self._read(0)

    # -- showing ------------------------------------------------------------------------------------

    def _take(self, event: Event) -> None:
        match event:
            case Connected():
                self._show_voice()
            case StateChanged():
                self._show_state()
            case Heard(place=None):
                self._window.page.show_spoken(None, None)
            case Heard(place=Place() as place):
                self._window.page.show_spoken(place.sentence, place.word, place.quality)
                self._show_state()
            case HeldChanged(span=span):
                self._window.page.show_held(span)
                self._show_state()
            case Trouble(error=error, survived=survived):
                self._window.notices.show_error(error, survived=survived)

    def _show_all(self) -> None:
        self._window.deck.set_speed(self._settings["speech.rate"])
        self._reader.set_rate(self._settings["speech.rate"])
        self._show_title()
        self._show_state()

    def _show_title(self) -> None:
        live = self._settings["speech.as_you_type"]
        title = self._title or (self.tr("Untitled") if live else "")
        self._window.show_title(self.tr("{title}, spoken as you type").format(title=title) if live else title)

    def _show_voice(self) -> None:
        voice = self._link.chosen()
        if voice is not None:
            self._window.deck.set_voice(voice.name, "", self.tr("on this computer"))

    def _show_state(self) -> None:
        state, deck = self._reader.state, self._window.deck
        deck.set_action(self._action(state), self._in_words(state))
        deck.set_enabled_moves(not self._window.page.is_empty)
        deck.set_stoppable(state is not ReaderState.IDLE)
        self._window.page.set_failed(state is ReaderState.FAILED)
        if state is ReaderState.SPEAKING:
            self._frame.start()
        elif state is ReaderState.PREPARING:
            self._preparing.start()
        self._show_frame()

    def _action(self, state: ReaderState) -> DeckAction:
        match state:
            case ReaderState.IDLE:
                return DeckAction.SPEAK
            case ReaderState.PAUSED | ReaderState.FAILED:
                return DeckAction.RESUME
            case _:
                return DeckAction.PAUSE if self._reader.held is None else DeckAction.SPEAK_REST

    def _in_words(self, state: ReaderState) -> str:
        number = (self._reader.place.index + 1) if self._reader.place is not None else 1
        match state:
            case ReaderState.IDLE:
                return self.tr("Ready")
            case ReaderState.PREPARING:
                return self.tr("Getting the voice ready")
            case ReaderState.PAUSED:
                return self.tr("Paused at sentence {number}").format(number=number)
            case ReaderState.FAILED:
                return self.tr("Stopped at sentence {number}, with your place kept").format(number=number)
            case ReaderState.SPEAKING:
                return self.tr("Reading, sentence {number}").format(number=number)

    def _show_frame(self) -> None:
        if self._reader.state is not ReaderState.SPEAKING:
            self._frame.stop()
        self._wave.show(self._reader.turn, self._reader.place)
        self._window.deck.set_time(_clock(self._wave.seconds_heard))
        self._window.deck.set_next(*self._next())

    def _show_preparing(self) -> None:
        if self._reader.state is ReaderState.PREPARING:
            self._window.deck.set_next(self.tr("getting the voice ready"), self.tr("getting ready"))

    def _next(self) -> tuple[str, str]:
        if self._reader.held is not None:
            return self.tr("Ctrl+Enter speaks the rest"), self.tr("Ctrl+Enter")
        turn = self._reader.turn
        if self._reader.state is ReaderState.IDLE or turn is None or turn.feed.live or turn.origin is None:
            return "", ""
        minutes = round(self._reader.seconds_left() / 60)
        if minutes < 1:
            return self.tr("under a minute left"), self.tr("−1 min")
        if minutes > MINUTES_TOLD:
            hours = round(minutes / 60)
            return self.tr("about {hours} h left").format(hours=hours), self.tr("−{hours} h").format(hours=hours)
        return (
            self.tr("about {minutes} min left").format(minutes=minutes),
            self.tr("−{minutes} min").format(minutes=minutes),
        )

    def _set_resume_point(self, offset: int | None) -> None:
        self._resume_at = offset
        self._window.page.show_resume_point(offset)


def _timer(parent: QObject, interval_ms: int, act: Callable[[], object], *, once: bool = False) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(interval_ms)
    timer.setSingleShot(once)
    timer.timeout.connect(act)
    return timer


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _log_failure(task: asyncio.Task[object]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("unexpected error", exc_info=error)
