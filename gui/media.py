"""Media: the voice as a desktop's media keys and lock screen see it, and what they ask of the window."""

import asyncio
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from core.audio.format import SAMPLE_RATE
from core.reader.events import ReaderState
from core.reader.reader import Reader
from core.settings import Settings
from gui.keys import Command
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.mpris import MprisService

_STATUS = {ReaderState.PREPARING: "Playing", ReaderState.SPEAKING: "Playing", ReaderState.PAUSED: "Paused"}


@dataclass(frozen=True, slots=True)
class Playing:
    """What there is to tell. Position and length are in seconds at speed 1; None where nobody knows."""

    status: str = "Stopped"
    """Playing, Paused or Stopped."""
    title: str = ""
    rate: float = 1.0
    length_s: float | None = None
    can_play: bool = False


class Media:
    """Serves from `run` on. `tell` whenever something may have changed: it costs nothing when nothing has."""

    def __init__(
        self,
        window: MainWindow,
        reader: Reader,
        settings: Settings,
        title: Callable[[], str],
        obey: Callable[[Command], None],
    ) -> None:
        self._window, self._reader = window, reader
        self._settings, self._title, self._obey = settings, title, obey
        self._service: MprisService | None = None

    async def run(self) -> None:
        """Serve until cancelled. What it needs is loaded beside the loop, behind the first picture."""
        if sys.platform != "linux":
            return
        mpris = await asyncio.to_thread(import_module, "gui.mpris")
        acts = {
            "Play": self._play,
            "Pause": self._reader.pause,
            "PlayPause": lambda: self._obey(Command.SPEAK),
            "Stop": lambda: self._obey(Command.STOP),
            "Next": lambda: self._obey(Command.FORWARD),
            "Previous": lambda: self._obey(Command.BACK),
            "Raise": self._raise,
            "Quit": self._window.close,
        }
        self._service = mpris.MprisService(
            self._playing, self._reader.seconds_heard, acts, self._seek_s, self._set_rate
        )
        self.tell()
        await self._service.serve()

    def tell(self) -> None:
        """State, title, speed or place may be different now."""
        if self._service is not None:
            self._service.tell()

    def _playing(self) -> Playing:
        return Playing(
            status=_STATUS.get(self._reader.state, "Stopped"),
            title=self._title(),
            rate=self._settings["speech.rate"],
            length_s=self._reader.seconds_in_all(),
            can_play=not self._window.page.is_empty,
        )

    def _play(self) -> None:
        if _STATUS.get(self._reader.state) != "Playing":
            self._obey(Command.SPEAK)

    def _seek_s(self, seconds: float) -> None:
        turn = self._reader.turn
        if turn is not None and turn.origin is not None:
            self._reader.seek_frame(turn.origin + round(seconds * SAMPLE_RATE))

    def _set_rate(self, rate: float) -> None:
        self._settings["speech.rate"] = rate

    def _raise(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
