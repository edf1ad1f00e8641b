"""What the reader tells becomes visible: the highlight on the page, state, time and wave in the deck, notices."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from core.audio.playback import Playback
from core.errors import DeviceLost, PlayerFailed
from core.reader.events import (
    Connected,
    Event,
    Heard,
    HeldChanged,
    NothingSaid,
    ReaderState,
    SleepChanged,
    StateChanged,
    Trouble,
)
from core.reader.link import Link
from core.reader.reader import Reader
from core.reader.sleep_timer import SleepAt
from core.reader.timeline import Place
from gui.deck import DeckAction
from gui.notice_words import Remedy
from gui.wave_feed import WaveFeed
from gui.window import MainWindow

FRAME_MS = 33
"""The playhead moves 30 times a second; the word mark goes by the reader's own clock."""
GETTING_READY_MS = 400
MINUTES_TOLD = 90
"""A longer rest is told in hours."""


class Display(QObject):
    """Decides nothing about speech; knows what page and deck show in each state."""

    def __init__(self, window: MainWindow, reader: Reader, link: Link, playback: Playback) -> None:
        super().__init__(window)
        self._window, self._reader, self._link = window, reader, link
        self._wave = WaveFeed(window.deck.wave, playback, self)
        window.page.emptied.connect(lambda _: self.show_state())
        self._is_calm = False
        self._frame = _timer(self, FRAME_MS, self._show_frame)
        self._preparing = _timer(self, GETTING_READY_MS, self._show_preparing, once=True)

    def set_calm(self, calm: bool) -> None:
        """Move no more than needs be: the playhead steps from word to word, the page jumps."""
        self._is_calm = calm
        self._frame.stop()
        self._window.page.set_calm(calm)
        self._window.deck.wave.set_calm(calm)
        self.show_state()

    def stop(self) -> None:
        """Let the playhead stand for good."""
        self._frame.stop()
        self._preparing.stop()

    def take(self, event: Event) -> None:
        """Show what the reader tells."""
        match event:
            case Connected():
                self.show_voice()
            case StateChanged():
                if self._reader.state is ReaderState.SPEAKING:
                    self._window.notices.withdraw(Remedy.TRY_AGAIN)
                self.show_state()
            case Heard(place=None):
                self._window.page.show_spoken(None, None)
            case Heard(place=Place() as place):
                self._window.page.show_spoken(place.sentence, place.word, place.quality)
                self.show_state()
            case HeldChanged(span=span):
                self._window.page.show_held(span)
                self.show_state()
            case SleepChanged():
                self.show_state()
            case NothingSaid():
                self._window.notices.show_event("nothing_said")
            case Trouble(error=error, survived=survived):
                self._window.notices.show_error(error, survived=survived)
                if survived:
                    self._wave.note_return(of_player=isinstance(error, PlayerFailed | DeviceLost))

    def show_voice(self) -> None:
        """Name the voice that reads."""
        voice = self._link.chosen()
        if voice is not None:
            place = self.tr("on {host}").format(host=voice.host) if voice.host else ""
            sent = self.tr("your text is sent to {host}").format(host=voice.host)
            self._window.deck.set_voice(voice.name, place, sent if voice.host else self.tr("on this computer"))

    def show_state(self) -> None:
        """Show what can be pressed now, and the moment."""
        state, deck = self._reader.state, self._window.deck
        deck.set_action(self._action(state), self._in_words(state))
        deck.set_enabled_moves(not self._window.page.is_empty)
        deck.set_stoppable(state is not ReaderState.IDLE)
        self._window.page.set_failed(state is ReaderState.FAILED)
        if state is ReaderState.SPEAKING and not self._is_calm:
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
        number = self._reader.place.number if self._reader.place is not None else 1
        match state:
            case ReaderState.IDLE:
                return self.tr("Ready")
            case ReaderState.PREPARING:
                return self.tr("Waiting for the answer") if self._waits else self.tr("Getting the voice ready")
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
        if self._reader.state is ReaderState.PREPARING and self._waits:
            self._window.deck.set_next(self.tr("waiting for the answer"), self.tr("waiting"))
        elif self._reader.state is ReaderState.PREPARING:
            self._window.deck.set_next(self.tr("getting the voice ready"), self.tr("getting ready"))

    @property
    def _waits(self) -> bool:
        """Whether it is a language model that is waited for."""
        return self._reader.turn is not None and self._reader.turn.is_answer

    def _next(self) -> tuple[str, str]:
        if self._reader.held is not None:
            return self.tr("Ctrl+Enter speaks the rest"), self.tr("Ctrl+Enter")
        if self._reader.sleep_timer.wish is not None:
            return self._until_sleep()
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

    def _until_sleep(self) -> tuple[str, str]:
        timer = self._reader.sleep_timer
        if timer.wish is SleepAt.PARAGRAPH_END:
            return self.tr("sleeps when the paragraph ends"), self.tr("sleeps soon")
        if timer.wish is SleepAt.TEXT_END:
            return self.tr("sleeps when the text ends"), self.tr("sleeps at the end")
        minutes = math.ceil((timer.seconds_left or 0) / 60)
        return (
            self.tr("sleeps in {minutes} min").format(minutes=minutes),
            self.tr("sleeps, {minutes} min").format(minutes=minutes),
        )


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
