"""The bridge: what the window wishes becomes the reader's doing.

The only object between the reader and the widgets; display.py is its other direction. It makes the parts of the
service and joins them: which wish, which command, which setting goes to whom.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.audio.playback import Playback
from core.instance import Order
from core.library import Library
from core.outside import set_offline
from core.reader.assembly import Pauses
from core.reader.events import Connected, DeviceChanged, Event, Heard, ReaderState, StateChanged
from core.reader.link import Link
from core.reader.reader import Reader
from core.settings import Settings
from gui.choices import Choices
from gui.compact import Compact
from gui.courtesy import Courtesy
from gui.display import Display
from gui.global_key import GlobalKey
from gui.insight import Insight
from gui.keys import Command
from gui.leaving import Leaving
from gui.links import Links
from gui.loudspeakers import Loudspeakers
from gui.media import Media
from gui.narration import Narration
from gui.natural_voices import NaturalVoices
from gui.notice_words import Remedy
from gui.opening import Opening
from gui.orders import Orders
from gui.original import Original
from gui.other_programs import OtherPrograms
from gui.outlining import Outlining
from gui.pages import Pages
from gui.paper import Paper
from gui.preferences import Preferences
from gui.presence import Presence
from gui.pronouncing import Pronouncing
from gui.questions import Questions
from gui.reading import Reading
from gui.reading_aids import ReadingAids
from gui.remote_voices import RemoteVoices
from gui.resting_caret import RestingCaret
from gui.settings_keeping import SettingsKeeping
from gui.shelf import Shelf
from gui.tasks import Tasks
from gui.theme import Theme
from gui.unsaid import Unsaid
from gui.updates import Updates
from gui.voice_hearing import VoiceHearing
from gui.voicing import Voicing
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.audio_saving import AudioSaving


SEEN_MS = 15
"""What is heard goes before what is seen: to show that speech begins takes as long as to begin."""


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
        self._theme, self._pauses = theme, pauses
        self._tasks = Tasks()
        self._settings_keeping = SettingsKeeping(window, settings, self._tasks)
        self._reader = Reader(link, playback, pauses, self._take)
        self._display = Display(window, self._reader, link, playback)
        self._paper = Paper(window.page, settings, self)
        self._pages = Pages(window, library, self._tasks, self._paper)
        self._courtesy = Courtesy(window, settings, self._reader)
        self._reading = Reading(window, self._reader, self._pages, settings, self._courtesy)
        self._opening = Opening(window, theme, self._pages, self._paper, self._tasks, self._reading.read)
        self._pronouncing = Pronouncing(window, theme, settings, link, self._reader, self._pages, self._tasks)
        wording = self._pronouncing.wording
        self._shelf = Shelf(window, theme, settings, library, self._pages, self._tasks)
        self._insight = Insight(window, theme, self._reader, link, playback, self._tasks)
        self._choices = Choices(window, theme, settings)
        ReadingAids(window, theme, settings)
        self._remote = RemoteVoices(window, theme, settings, link, self._tasks)
        self._voicing = Voicing(window, settings, self._reader, link, self._choices, self._remote)
        VoiceHearing(window, settings, link, self._reader, self._choices, self._courtesy)
        self._natural = NaturalVoices(window, theme, settings, link, self._tasks)
        self._media = Media(window, self._reader, settings, lambda: self._pages.title, self._obey)
        self._preferences = Preferences(window, theme, settings)
        self._loudspeakers = Loudspeakers(theme, settings, playback, self._tasks, window)
        self.orders = Orders(window)
        self._compact = Compact(window, theme, settings, self._reader)
        RestingCaret(window.page)
        Presence(window, settings, self.orders.bring_forward)
        Leaving(window, theme, self._pages, self._tasks, self.orders.bring_forward)
        self._other_programs = OtherPrograms(window, self._tasks, self._opening.hear)
        self._global_key = GlobalKey(window, settings, self._tasks, self._other_programs.read_selection)
        Unsaid(window, theme, self._paper, settings, lambda: self._reader.set_wording(wording()))
        self._outlining = Outlining(window, self._paper, settings, self._reading.go)
        self._questions = Questions(window, theme, settings, self._reader, self._pages, self._tasks)
        self._updates = Updates(window, settings)
        self._links = Links(window, self._reading.go, lambda: self._reading.here, lambda: self._pages.key)
        self._narration = Narration(window, self._paper, settings, self._reader.narrator)
        self._original = Original(window, theme, self._paper, self._tasks)
        self._acts, self._remedies = self._act_by_command(), self._act_by_remedy()
        self._listen_to_window()
        self._join_parts()
        self._follow_settings(pauses)
        self._take_orders()
        self._set_speed(settings["speech.rate"])
        window.header.set_live(settings["speech.as_you_type"])
        self._show_title()
        self._display.show_state()

    async def run(self, file: str | None, order: Order | None = None) -> None:
        """Serve until cancelled: bring the page back (or open a file, or standard input), obey, then read."""
        self._tasks.start(self._natural.begin())  # before the empty page is shown: its rows stay where they are
        self._tasks.start(self._begin(file, order))
        # Not in a coroutine's step: a command may open what runs a loop of its own.
        QTimer.singleShot(0, self._window, self._window.serve_early)
        self._tasks.start(self._media.run())
        self._tasks.start(self._updates.look())
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
        self._reading.stop()
        self._paper.close()
        self._original.close()
        if "_audio_saving" in self.__dict__:
            self._audio_saving.close()
        await self._tasks.close()
        self._settings_keeping.close()
        await self._questions.close()
        self._pronouncing.close()
        await self._pages.close()

    def _take(self, event: Event) -> None:
        if event == StateChanged(ReaderState.PREPARING):
            QTimer.singleShot(SEEN_MS, self, self._take_preparing)
        else:
            self._tell(event)

    def _take_preparing(self) -> None:
        if self._reader.state is ReaderState.PREPARING:
            self._tell(StateChanged(ReaderState.PREPARING))

    def _tell(self, event: Event) -> None:
        if isinstance(event, Heard):
            self._pages.set_heard(None if event.place is None else event.place.sentence[0])
            self._voicing.hear()
        if isinstance(event, StateChanged):
            self._reading.take_state(event.state)
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
            QTimer.singleShot(0, self._voicing, self._voicing.take_voices)

    @cached_property
    def _audio_saving(self) -> "AudioSaving":
        """What saves as audio loads as much as what speaks: only when it is asked for."""
        from gui.audio_saving import AudioSaving  # noqa: PLC0415

        return AudioSaving(
            self._window,
            self._theme,
            self._settings,
            self._link,
            self._pauses,
            self._paper,
            self._pronouncing.wording,
            lambda: self._pages.title,
            self._tasks,
        )

    # -- who is told what -----------------------------------------------------------------------------

    def _listen_to_window(self) -> None:
        window, deck, reading, settings = self._window, self._window.deck, self._reading, self._settings
        window.commanded.connect(self._obey)
        window.page.start_wished.connect(reading.start_at)
        window.page.start_taken_back.connect(reading.take_back_start)
        window.page.pause_wished.connect(reading.speak_or_pause)
        window.header.open_wished.connect(partial(self._obey, Command.OPEN))
        window.header.live_toggled.connect(partial(settings.__setitem__, "speech.as_you_type"))
        window.header.colours_wished.connect(self._choices.open_colours)
        window.header.more_wished.connect(self._choices.open_more)
        window.notices.remedy_wished.connect(self._mend)
        window.empty_page.paste_wished.connect(partial(self._obey, Command.PASTE_AND_LISTEN))
        window.empty_page.open_wished.connect(partial(self._obey, Command.OPEN))
        window.empty_page.ask_wished.connect(partial(self._obey, Command.ASK))
        deck.speak_pressed.connect(reading.speak_or_pause)
        deck.stop_pressed.connect(reading.stop)
        deck.back_pressed.connect(lambda paragraph: reading.move(-1, paragraph=paragraph))
        deck.forward_pressed.connect(lambda paragraph: reading.move(1, paragraph=paragraph))
        deck.speed_chosen.connect(partial(settings.__setitem__, "speech.rate"))
        deck.speeds_wished.connect(self._choices.open_speeds)
        deck.voice_wished.connect(self._voicing.open_voices)
        deck.seek_wished.connect(self._reader.seek_frame)

    def _join_parts(self) -> None:
        window, settings = self._window, self._settings
        self._choices.sleep_chosen.connect(self._reader.sleep_timer.set)
        self._choices.speed_chosen.connect(partial(settings.__setitem__, "speech.rate"))
        self._choices.natural_wished.connect(self._natural.toggle)
        self._natural.chosen.connect(self._voicing.choose)
        self._natural.sounding.connect(self._reader.pause)
        self._natural.changed.connect(self._show_voice)
        self._voicing.named.connect(self._show_voice)
        self._preferences.page_made.connect(self._loudspeakers.add_rows)
        self._preferences.voices_wished.connect(self._voicing.open_voices)
        self._preferences.erasing_wished.connect(self._shelf.erase)
        self._preferences.library_file_chosen.connect(self._shelf.export_to)
        self._preferences.readings_offered.connect(self._pronouncing.read_file)
        self._preferences.readings_wished.connect(self._pronouncing.write_file)
        self._paper.grew.connect(lambda start, added: self._reader.text_edited(start, 0, added))
        self._pages.replacing.connect(self._questions.forget)
        self._pages.replacing.connect(self._reader.forget)
        self._pages.replacing.connect(window.sheets.leave)
        self._pages.title_changed.connect(self._show_title)
        self._pages.written.connect(self._page_written)

    def _take_orders(self) -> None:
        """What other starts and commands may ask of this window."""
        self.orders.acts |= {
            "open": lambda order: self._opening.open(order.get("file", "")),
            "text": lambda order: self._pages.show_piped(order.get("text", "")),
            "read": lambda order: self._opening.hear(order.get("text", "")),
            "pause": lambda _: self._reader.pause(),
            "stop": lambda _: self._reading.stop(),
            "read-selection": lambda _: self._other_programs.read_selection(),
            "read-clipboard": lambda _: self._other_programs.read_clipboard(),
        }

    def _follow_settings(self, pauses: Pauses) -> None:
        """Put every change of a setting in force at once, whoever made it."""
        watch = self._settings.watch
        watch("speech.rate", self._set_speed)
        watch("speech.voice", self._voicing.set_voice)
        watch("speech.follow_language", self._reader.follow_language)
        watch("speech.as_you_type", self._set_live)
        watch("privacy.offline", set_offline)
        watch("text.calm", self._display.set_calm)
        self._display.set_calm(self._settings["text.calm"])
        for kind in ("sentence", "paragraph", "heading", "item"):
            watch(f"speech.{kind}_pause_ms", partial(setattr, pauses, f"{kind}_ms"))

    def _act_by_command(self) -> dict[Command, Callable[[], object]]:
        reading = self._reading
        return {
            Command.SPEAK: reading.speak_or_pause,
            Command.SPEAK_HERE: reading.speak_here,
            Command.STOP: reading.stop,
            Command.BACK: partial(reading.move, -1),
            Command.BACK_PARAGRAPH: partial(reading.move, -1, paragraph=True),
            Command.BACK_SECONDS: reading.skip_back,
            Command.FORWARD: partial(reading.move, 1),
            Command.FORWARD_PARAGRAPH: partial(reading.move, 1, paragraph=True),
            Command.PREVIOUS_LINK: partial(self._links.step, -1),
            Command.NEXT_LINK: partial(self._links.step, 1),
            Command.FOLLOW_LINK: self._links.follow,
            Command.ORIGINAL: self._original.toggle,
            Command.TABLE_HEADS: reading.say_table_heads,
            Command.PREVIOUS_CHAPTER: partial(self._outlining.step, -1),
            Command.NEXT_CHAPTER: partial(self._outlining.step, 1),
            Command.PREVIOUS_PAGE: partial(self._outlining.step_page, -1),
            Command.NEXT_PAGE: partial(self._outlining.step_page, 1),
            Command.SLOWER: lambda: self._window.deck.step_speed(-1),
            Command.FASTER: lambda: self._window.deck.step_speed(1),
            Command.LIVE: reading.toggle_live,
            Command.EDIT: self._pages.toggle_editing,
            Command.OPEN: self._opening.choose_file,
            Command.ASK: self._questions.open,
            Command.PASTE_AND_LISTEN: self._opening.paste_and_listen,
            Command.SAVE_AUDIO: self._save_audio,
            Command.AGAIN: self._reader.say_again,
            Command.SAY_DIFFERENTLY: self._pronouncing.ask,
            Command.SLEEP: lambda: self._choices.open_sleep(self._reader.sleep_timer.wish),
            Command.VOICE: self._voicing.open_voices,
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

    def _act_by_remedy(self) -> dict[Remedy, Callable[[], object]]:
        return {
            Remedy.OPEN_ANOTHER: self._opening.choose_file,
            Remedy.CHOOSE_VOICE: self._voicing.open_voices,
            Remedy.BRING_BACK: self._pages.bring_back,
            Remedy.EDIT: self._pages.let_edit,
            Remedy.TRY_AGAIN: self._reading.speak_or_pause,
            Remedy.TRY_VOICE: self._voicing.try_again,
            Remedy.READ_SLOWER: self._voicing.read_slower,
            Remedy.CHOOSE_MODEL: partial(self._questions.open, setup=True),
            Remedy.CHANGE_KEY: self._remote.ask_for_key,
            Remedy.SEE_WHATS_NEW: self._updates.show_page,
            Remedy.SPEAK_ANYWAY: self._speak_anyway,
            Remedy.USE_VOICE: self._narration.use_voice,
        }

    def _obey(self, command: Command) -> None:
        if (act := self._acts.get(command)) is not None:
            act()

    def _mend(self, remedy: Remedy) -> None:
        if (act := self._remedies.get(remedy)) is not None:
            act()

    def _speak_anyway(self) -> None:
        self._courtesy.speak_from_now_on()
        self._reading.speak_or_pause()

    # -- what several of them show --------------------------------------------------------------------

    def _save_audio(self) -> None:
        self._audio_saving.open()

    def _page_written(self, start: int, removed: int, added: int) -> None:
        self._questions.text_edited(start, removed, added)
        self._reading.take_writing(start, removed, added)
        self._display.show_state()

    def _set_live(self, live: bool) -> None:
        if live:
            self._pages.let_edit()
        self._reading.set_live(live)
        self._show_title()

    def _set_speed(self, speed: float) -> None:
        self._voicing.set_speed(speed)
        self._media.tell()

    def _show_title(self) -> None:
        title = self._pages.title
        if self._settings["speech.as_you_type"]:
            title = self.tr("{title}, spoken as you type").format(title=title or self.tr("Untitled"))
        self._window.show_title(title)
        self._media.tell()

    def _show_voice(self) -> None:
        self._display.show_voice()
        if (chosen := self._link.chosen()) is not None:
            self._preferences.show_voice(chosen.name)

    def _open_settings(self) -> None:
        self._preferences.toggle()
        self._loudspeakers.refresh()
