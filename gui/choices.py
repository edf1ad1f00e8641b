"""The cards in which a listener chooses: voice, speed, colours; and the More menu. Loaded when first opened."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.engines.engine import Voice
from core.options import Number
from core.reader.sleep_timer import Sleep
from core.settings import Settings
from gui.deck import SPEEDS
from gui.theme import DEFAULT_TEXT_SIZE, Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.colours_card import ColoursCard
    from gui.more_menu import MoreMenu
    from gui.sleep_card import SleepCard
    from gui.speed_card import SpeedCard
    from gui.voice_card import VoiceCard


class Choices(QObject):
    """Opens cards beside what asks for them. Colours and sizes follow the settings."""

    voice_chosen = Signal(str)
    voice_heard = Signal(str)
    """A voice is to be heard before it is chosen; `voices_closed` ends that."""
    voices_closed = Signal()
    natural_wished = Signal()
    speed_chosen = Signal(float)
    sleep_chosen = Signal(object)
    """A `Sleep`, or None."""

    def __init__(self, window: MainWindow, theme: Theme, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        settings.watch("text.palette", theme.set_choice)
        settings.watch("text.marking", window.page.set_marking)
        window.page.set_marking(settings["text.marking"])

    def open_voices(self, voices: Sequence[Voice], current_id: str, language: str) -> None:
        """Let a voice be chosen, those of the text's language first."""
        self._voices.set_voices(voices, current_id, language, self._settings["voices.favourites"])
        self._voices.toggle(self._window.deck.voice_button)

    def open_speeds(self) -> None:
        """Let a speed be chosen."""
        self._speeds.set_speed(self._settings["speech.rate"])
        self._speeds.toggle(self._window.deck.speed_button)

    def open_sleep(self, wish: Sleep | None) -> None:
        """Let it be chosen when the voice goes to sleep."""
        self._sleep.set_wish(wish)
        self._sleep.toggle(self._window.header.more_button)

    def open_colours(self) -> None:
        """Let colours and text size be chosen."""
        self._colours.set_choice(self._theme.choice)
        self._colours.set_text_size(self._theme.metrics.text_size)
        self._colours.toggle(self._window.header.colours_button)

    def open_more(self) -> None:
        """Show everything that can be done."""
        self._more.toggle(self._window.header.more_button)

    def step_text_size(self, way: int) -> None:
        """Make the page's letters larger (1), smaller (-1) or as they are usually (0)."""
        kind = self._settings.options["text.size"].kind
        assert isinstance(kind, Number)
        self._settings["text.size"] = kind.stepped(self._settings["text.size"], way) if way else DEFAULT_TEXT_SIZE

    def choose_palette(self, choice: str) -> None:
        """Put a palette in force and keep it."""
        self._settings["text.palette"] = choice

    def _favour(self, voice: str) -> None:
        """Make a voice a favourite, or take it from them."""
        former = self._settings["voices.favourites"]
        kept = {each: name for each, name in former.items() if each != voice}
        self._settings["voices.favourites"] = kept if voice in former else {**former, voice: ""}

    @cached_property
    def _voices(self) -> "VoiceCard":
        from gui.voice_card import VoiceCard  # noqa: PLC0415

        card = VoiceCard(self._theme, self._window)
        card.chosen.connect(self.voice_chosen)
        card.heard.connect(self.voice_heard)
        card.closed.connect(self.voices_closed)
        card.favoured.connect(self._favour)
        self._settings.watch("voices.favourites", card.set_favourites)
        card.natural_wished.connect(self.natural_wished)
        return card

    @cached_property
    def _speeds(self) -> "SpeedCard":
        from gui.speed_card import SpeedCard  # noqa: PLC0415

        card = SpeedCard(self._theme, self._window, SPEEDS)
        card.chosen.connect(self.speed_chosen)
        return card

    @cached_property
    def _sleep(self) -> "SleepCard":
        from gui.sleep_card import SleepCard  # noqa: PLC0415

        card = SleepCard(self._theme, self._window)
        card.chosen.connect(self.sleep_chosen)
        return card

    @cached_property
    def _colours(self) -> "ColoursCard":
        from gui.colours_card import ColoursCard  # noqa: PLC0415

        card = ColoursCard(self._theme, self._window)
        card.palette_chosen.connect(self.choose_palette)
        card.text_size_step.connect(self.step_text_size)
        self._settings.watch("text.palette", card.set_choice)
        self._settings.watch("text.size", card.set_text_size)
        return card

    @cached_property
    def _more(self) -> "MoreMenu":
        from gui.more_menu import MoreMenu  # noqa: PLC0415

        return MoreMenu(self._theme, self._window, self._window.commands.in_menu)
