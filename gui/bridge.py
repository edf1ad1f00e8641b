"""The bridge: what the window wishes becomes the reader's doing.

The only object between the reader and the widgets; display.py is its other direction. It decides nothing about
speech; it knows which text the page's keys mean.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from core.audio.playback import Playback
from core.documents.formats import is_address, suffix_patterns
from core.documents.opening import sample_text
from core.instance import Order
from core.library import Library, Page
from core.outside import set_offline
from core.reader.assembly import Pauses
from core.reader.events import Connected, DeviceChanged, Event, Heard, ReaderState, StateChanged
from core.reader.feed import next_paragraph, next_sentence, previous_paragraph, previous_sentence
from core.reader.link import Link
from core.reader.places import word_start
from core.reader.reader import Reader
from core.settings import Settings
from gui.audio_saving import AudioSaving
from gui.choices import Choices
from gui.compact import Compact
from gui.courtesy import Courtesy
from gui.display import Display
from gui.global_key import GlobalKey
from gui.insight import Insight
from gui.keys import Command
from gui.links import Links
from gui.loudspeakers import Loudspeakers
from gui.media import Media
from gui.natural_voices import NaturalVoices
from gui.notices import Remedy
from gui.orders import Orders
from gui.original import Original
from gui.other_programs import OtherPrograms
from gui.outlining import Outlining
from gui.pages import Pages, place_of
from gui.paper import Paper
from gui.password_card import PasswordCard
from gui.preferences import Preferences
from gui.presence import Presence
from gui.pronouncing import Pronouncing
from gui.questions import Questions
from gui.reading_aids import ReadingAids
from gui.remote_voices import RemoteVoices
from gui.shelf import Shelf
from gui.speeds import Speeds
from gui.table_heads import TableHeads
from gui.tasks import Tasks
from gui.theme import Theme
from gui.unsaid import Unsaid
from gui.updates import Updates
from gui.window import MainWindow

SECONDS_BACK = 5.0


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
        library: Library,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._link = window, settings, link
        self._tasks = Tasks()
        self._reader = Reader(link, playback, pauses, self._take)
        self._display = Display(window, self._reader, link, playback)
        self._paper = Paper(window.page, settings, self)
        self._pages = Pages(window, library, self._tasks, self._paper)
        self._pronouncing = Pronouncing(window, theme, settings, link, self._reader, self._pages)
        wording = self._pronouncing.wording
        self._audio_saving = AudioSaving(
            window, theme, settings, link, pauses, self._paper, wording, lambda: self._pages.title, self._tasks
        )
        self._speeds = Speeds(settings, link)
        self._shelf = Shelf(window, theme, settings, library, self._pages, self._tasks)
        self._insight = Insight(window, theme, self._reader, link, playback, self._tasks)
        self._choices = Choices(window, theme, settings)
        ReadingAids(window, theme, settings)
        self._remote = RemoteVoices(window, theme, settings, link, self._tasks)
        self._natural = NaturalVoices(window, theme, settings, link, self._tasks)
        self._media = Media(window, self._reader, settings, lambda: self._pages.title, self._obey)
        self._courtesy = Courtesy(window, settings, self._reader)
        self._preferences = Preferences(window, theme, settings)
        self._loudspeakers = Loudspeakers(theme, settings, playback, self._tasks, window)
        self._preferences.page_made.connect(self._loudspeakers.add_rows)
        self.orders = Orders(window)
        self._compact = Compact(window, theme, settings, self._reader)
        Presence(window, settings, self.orders.bring_forward)
        self._other_programs = OtherPrograms(window, self._tasks, lambda text: self._hear(Page(text)))
        self._global_key = GlobalKey(window, settings, self._other_programs.read_selection)
        self._unsaid = Unsaid(window, theme, self._paper, settings, self._say_anew)
        self._password = PasswordCard(theme, window)
        self._outlining = Outlining(window, self._paper, settings, self._go)
        self._questions = Questions(window, theme, settings, self._reader, self._pages, self._tasks)
        self._updates = Updates(window, settings)
        self._links = Links(window, self._go, self._here)
        self._original = Original(window, theme, self._paper, self._tasks)
        self._table_heads = TableHeads(window.page, self._reader)
        self._actions = self._act_by_command()
        self._listen_to_window()
        self._follow_settings(pauses)
        self._take_orders()
        self._set_speed(settings["speech.rate"])
        window.header.set_live(settings["speech.as_you_type"])
        self._show_title()
        self._display.show_state()

    async def run(self, file: str | None, order: Order | None = None) -> None:
        """Serve until cancelled: bring the page back (or open a file, or standard input), obey, then read."""
        self._tasks.start(self._begin(file, order))
        # Not in a coroutine's step: a command may open what runs a loop of its own.
        QTimer.singleShot(0, self._window, self._window.serve_early)
        self._tasks.start(self._media.run())
        self._tasks.start(self._updates.look())
        self._tasks.start(self._natural.begin())
        await self._remote.begin()
        await self._reader.run()

    async def _begin(self, file: str | None, order: Order | None) -> None:
        await self._pages.begin(file)
        if order is not None:
            QTimer.singleShot(0, self, partial(self.orders.take, order))

    async def close(self) -> None:
        """Keep the page; end what is still under way."""
        self._display.stop()
        self._global_key.close()
        self._stop()
        self._paper.close()
        self._original.close()
        self._audio_saving.close()
        await self._tasks.close()
        await self._questions.close()
        self._pronouncing.close()
        await self._pages.close()

    def _take(self, event: Event) -> None:
        if isinstance(event, Heard):
            self._pages.set_heard(None if event.place is None else event.place.sentence[0])
            self._speeds.hear(self._reader.language)
        if isinstance(event, StateChanged) and event.state is ReaderState.IDLE:
            self._table_heads.take_idle()
        self._questions.take(event)
        self._display.take(event)
        self._insight.take(event)
        self._media.tell()
        self._courtesy.take(self._reader.state)
        self._compact.take(event)
        if isinstance(event, DeviceChanged):
            self._loudspeakers.refresh()
        if isinstance(event, Connected):
            self._show_voice()

    # -- what is wished -----------------------------------------------------------------------------

    def _listen_to_window(self) -> None:
        window, deck, settings = self._window, self._window.deck, self._settings
        window.commanded.connect(self._obey)
        window.page.start_wished.connect(self._start_at)
        window.file_hovers.connect(lambda on: self._paper.get_ready() if on else self._paper.stand_down())
        window.file_dropped.connect(lambda name: self._tasks.start(self._pages.open(place_of(name))))
        window.header.open_wished.connect(partial(self._obey, Command.OPEN))
        window.header.live_toggled.connect(partial(settings.__setitem__, "speech.as_you_type"))
        window.header.colours_wished.connect(self._choices.open_colours)
        window.header.more_wished.connect(self._choices.open_more)
        window.notices.remedy_wished.connect(self._remedy)
        window.empty_page.paste_wished.connect(partial(self._obey, Command.PASTE_AND_LISTEN))
        window.empty_page.open_wished.connect(partial(self._obey, Command.OPEN))
        window.empty_page.ask_wished.connect(partial(self._obey, Command.ASK))
        window.empty_page.sample_wished.connect(lambda: self._tasks.start(self._hear_sample()))
        deck.speak_pressed.connect(self._speak_or_pause)
        deck.stop_pressed.connect(self._stop)
        deck.back_pressed.connect(lambda paragraph: self._move(-1, paragraph=paragraph))
        deck.forward_pressed.connect(lambda paragraph: self._move(1, paragraph=paragraph))
        deck.speed_chosen.connect(partial(settings.__setitem__, "speech.rate"))
        deck.speeds_wished.connect(self._choices.open_speeds)
        deck.voice_wished.connect(self._open_voices)
        deck.seek_wished.connect(self._reader.seek_frame)
        self._choices.voice_chosen.connect(partial(settings.__setitem__, "speech.voice"))
        self._choices.sleep_chosen.connect(self._reader.sleep_timer.set)
        self._choices.speed_chosen.connect(partial(settings.__setitem__, "speech.rate"))
        self._choices.natural_wished.connect(self._natural.toggle)
        self._natural.changed.connect(self._show_voice)
        self._preferences.voices_wished.connect(self._open_voices)
        self._preferences.erasing_wished.connect(self._shelf.erase)
        self._preferences.library_file_chosen.connect(self._shelf.export_to)
        self._remote.changed.connect(self._follow_remote)
        self._paper.grew.connect(lambda start, added: self._reader.text_edited(start, 0, added))
        self._preferences.readings_offered.connect(self._pronouncing.read_file)
        self._preferences.readings_wished.connect(self._pronouncing.write_file)
        self._pages.password_wanted.connect(self._ask_password)
        self._password.opens.connect(lambda file, password: self._tasks.start(self._pages.open(file, password)))
        self._pages.replacing.connect(self._questions.forget)
        self._pages.replacing.connect(self._reader.forget)
        self._pages.replacing.connect(window.sheets.leave)
        self._pages.title_changed.connect(self._show_title)
        self._pages.written.connect(self._page_written)

    def _take_orders(self) -> None:
        """What other starts and commands may ask of this window."""
        self.orders.acts |= {
            "open": lambda order: self._tasks.start(self._pages.open(place_of(order.get("file", "")))),
            "text": lambda order: self._pages.show_piped(order.get("text", "")),
            "read": lambda order: self._hear(Page(order.get("text", ""))),
            "pause": lambda _: self._reader.pause(),
            "stop": lambda _: self._stop(),
            "read-selection": lambda _: self._other_programs.read_selection(),
            "read-clipboard": lambda _: self._other_programs.read_clipboard(),
        }

    def _follow_settings(self, pauses: Pauses) -> None:
        """Put every change of a setting in force at once, whoever made it."""
        watch = self._settings.watch
        watch("speech.rate", self._set_speed)
        watch("speech.voice", self._set_voice)
        watch("speech.follow_language", self._reader.follow_language)
        watch("speech.as_you_type", self._set_live)
        watch("privacy.offline", set_offline)
        watch("text.calm", self._display.set_calm)
        self._display.set_calm(self._settings["text.calm"])
        for kind in ("sentence", "paragraph", "heading", "item"):
            watch(f"speech.{kind}_pause_ms", partial(setattr, pauses, f"{kind}_ms"))

    def _act_by_command(self) -> dict[Command, Callable[[], object]]:
        return {
            Command.SPEAK: self._speak_or_pause,
            Command.SPEAK_HERE: self._speak_here,
            Command.STOP: self._stop,
            Command.BACK: lambda: self._move(-1, paragraph=False),
            Command.BACK_PARAGRAPH: lambda: self._move(-1, paragraph=True),
            Command.BACK_SECONDS: lambda: self._reader.skip(-SECONDS_BACK),
            Command.FORWARD: lambda: self._move(1, paragraph=False),
            Command.FORWARD_PARAGRAPH: lambda: self._move(1, paragraph=True),
            Command.PREVIOUS_LINK: partial(self._links.step, -1),
            Command.NEXT_LINK: partial(self._links.step, 1),
            Command.FOLLOW_LINK: self._links.follow,
            Command.ORIGINAL: self._original.toggle,
            Command.TABLE_HEADS: self._say_table_heads,
            Command.PREVIOUS_CHAPTER: partial(self._outlining.step, -1),
            Command.NEXT_CHAPTER: partial(self._outlining.step, 1),
            Command.PREVIOUS_PAGE: partial(self._outlining.step_page, -1),
            Command.NEXT_PAGE: partial(self._outlining.step_page, 1),
            Command.SLOWER: lambda: self._window.deck.step_speed(-1),
            Command.FASTER: lambda: self._window.deck.step_speed(1),
            Command.LIVE: self._toggle_live,
            Command.OPEN: self._choose_file,
            Command.ASK: self._questions.open,
            Command.PASTE_AND_LISTEN: self._paste_and_listen,
            Command.SAVE_AUDIO: self._audio_saving.open,
            Command.AGAIN: self._reader.say_again,
            Command.SAY_DIFFERENTLY: self._pronouncing.ask,
            Command.SLEEP: lambda: self._choices.open_sleep(self._reader.sleep_timer.wish),
            Command.VOICE: self._open_voices,
            **self._shelf.acts,
            **self._insight.acts,
            **self._natural.acts,
            Command.SETTINGS: self._open_settings,
            Command.KEYS: self._preferences.toggle_keys,
            Command.SMALL_STRIP: self._compact.toggle,
            Command.COLOURS: self._choices.open_colours,
            Command.LARGER_TEXT: lambda: self._choices.step_text_size(1),
            Command.SMALLER_TEXT: lambda: self._choices.step_text_size(-1),
            Command.USUAL_TEXT: lambda: self._choices.step_text_size(0),
        }

    def _obey(self, command: Command) -> None:
        if (act := self._actions.get(command)) is not None:
            act()

    def _remedy(self, remedy: Remedy) -> None:
        match remedy:
            case Remedy.OPEN_ANOTHER:
                self._choose_file()
            case Remedy.CHOOSE_VOICE:
                self._open_voices()
            case Remedy.BRING_BACK:
                self._pages.bring_back()
            case Remedy.TRY_AGAIN:
                self._speak_or_pause()
            case Remedy.TRY_VOICE:
                self._set_voice(self._settings["speech.voice"])
            case Remedy.CHOOSE_MODEL:
                self._questions.open(setup=True)
            case Remedy.CHANGE_KEY:
                self._remote.ask_for_key()
            case Remedy.SEE_WHATS_NEW:
                self._updates.show_page()
            case Remedy.SPEAK_ANYWAY:
                self._courtesy.speak_from_now_on()
                self._speak_or_pause()

    # -- reading ------------------------------------------------------------------------------------

    def _speak_or_pause(self) -> None:
        state = self._reader.state
        if state in (ReaderState.PAUSED, ReaderState.FAILED):
            if self._courtesy.may_speak():
                self._reader.resume()
        elif state is ReaderState.IDLE:
            self._speak_here()
        elif self._reader.held is not None:
            self._reader.flush_rest()
        else:
            self._reader.pause()

    def _speak_here(self) -> None:
        """Read the selection, or from the caret; with nothing behind the caret, the whole page."""
        if self._reader.held is not None:
            self._reader.flush_rest()
        elif (selection := self._window.page.selection()) is not None:
            self._read(*selection)
        elif (start := self._pages.start_of_reading()) is not None:
            self._read(word_start(self._window.page.source, start))
        else:
            self._window.notices.show_event("nothing_to_speak")

    def _start_at(self, offset: int) -> None:
        """Read from the word at a place on."""
        if self._reader.state is ReaderState.IDLE:
            self._read(word_start(self._window.page.source, offset))
        elif self._courtesy.may_speak():
            self._window.page.follow()
            self._reader.go_to(offset)

    def _read(self, start: int, stop: int | None = None, *, live: bool = False) -> None:
        if not self._courtesy.may_speak():
            return
        self._window.page.follow()
        self._reader.speak(self._window.page.source, start, stop, live=live)

    def _stop(self) -> None:
        place = self._reader.place
        self._table_heads.forget()
        self._reader.stop()
        if place is not None:
            self._pages.set_resume_point(place.sentence[0])

    def _move(self, way: int, *, paragraph: bool) -> None:
        if self._reader.state is not ReaderState.IDLE:
            (self._reader.next if way > 0 else self._reader.previous)(paragraph=paragraph)
            return
        page, here = self._window.page, self._pages.place
        if paragraph:
            there = (next_paragraph if way > 0 else previous_paragraph)(page.source, here)
        else:
            there = (next_sentence if way > 0 else previous_sentence)(page.source, here)
        if there is not None:
            page.set_caret(there)
            self._pages.set_resume_point(there)

    def _ask_password(self, file: Path, was_wrong: bool) -> None:
        self._password.ask_for_document(file, self._window.header.open_button, was_wrong=was_wrong)

    def _here(self) -> int:
        """Where the voice is, or the caret."""
        place = self._reader.place
        return (place.word or place.sentence)[0] if place is not None else self._window.page.caret()

    def _say_table_heads(self) -> None:
        place = self._reader.place
        here = place.sentence[0] if place is not None else self._window.page.caret()
        if not self._table_heads.say(here):
            self._window.notices.show_event("no_table")

    def _say_anew(self) -> None:
        """Something is said otherwise now: take back what of it is not yet heard."""
        self._reader.set_wording(self._pronouncing.wording())

    def _go(self, there: int) -> None:
        """Take the voice to a place of the page; where it is silent, the caret."""
        if self._reader.state is not ReaderState.IDLE:
            self._window.page.follow()
            self._reader.go_to(there)
            return
        self._window.page.set_caret(there)
        self._pages.set_resume_point(there)

    def _page_written(self, start: int, removed: int, added: int) -> None:
        self._questions.text_edited(start, removed, added)
        self._reader.text_edited(start, removed, added)
        if self._settings["speech.as_you_type"] and self._reader.state is ReaderState.IDLE:
            self._read(start, live=True)
        self._display.show_state()

    def _toggle_live(self) -> None:
        self._settings["speech.as_you_type"] = not self._settings["speech.as_you_type"]

    def _set_live(self, live: bool) -> None:
        self._window.header.set_live(live)
        if live:
            self._read(self._window.page.source.length, live=True)
        else:
            self._reader.end_live()
        self._show_title()

    def _show_title(self) -> None:
        title = self._pages.title
        if self._settings["speech.as_you_type"]:
            title = self.tr("{title}, spoken as you type").format(title=title or self.tr("Untitled"))
        self._window.show_title(title)
        self._media.tell()

    def _open_settings(self) -> None:
        self._preferences.toggle()
        self._loudspeakers.refresh()

    # -- voice and speed ----------------------------------------------------------------------------

    def _open_voices(self) -> None:
        self._remote.look_again()
        chosen = self._link.chosen()
        if chosen is not None:  # else the voices are still on their way
            self._choices.open_voices(self._link.voices, chosen.id, self._link.language)

    def _follow_remote(self) -> None:
        """Read over the server that the settings name now, if the chosen voice is there."""
        if self._link.leads_elsewhere:
            self._set_voice(self._settings["speech.voice"])

    def _set_voice(self, voice: str) -> None:
        self._reader.set_voice(voice)
        self._speeds.recall()
        self._show_voice()

    def _show_voice(self) -> None:
        self._display.show_voice()
        if (chosen := self._link.chosen()) is not None:
            self._preferences.show_voice(chosen.name)

    def _set_speed(self, speed: float) -> None:
        self._speeds.note(speed)
        self._reader.set_rate(speed)
        self._window.deck.set_speed(speed)
        self._media.tell()

    # -- texts --------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open a document"))
        dialog.setNameFilter(self.tr("Documents ({suffixes})").format(suffixes=" ".join(suffix_patterns())))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._tasks.start(self._pages.open(Path(name))))
        dialog.rejected.connect(self._paper.stand_down)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self._paper.get_ready()

    def _paste_and_listen(self) -> None:
        text = QGuiApplication.clipboard().text()
        if is_address(text):
            self._tasks.start(self._hear_document(text.strip()))
        elif text.strip():
            self._hear(Page(text))
        else:
            self._window.notices.show_event("clipboard_empty")

    async def _hear_document(self, address: str) -> None:
        if await self._pages.open(address):
            self._read(0)

    async def _hear_sample(self) -> None:
        self._hear(Page(await asyncio.to_thread(sample_text)))

    def _hear(self, page: Page) -> None:
        self._pages.show(page)
        self._read(0)
