"""What can be looked up: the notices that came, and figures of how it works here, measured when asked for."""

from collections import deque
from collections.abc import Callable
from functools import cached_property
from statistics import median, quantiles
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from core import outside
from core.audio.format import SAMPLE_RATE
from core.audio.playback import Playback
from core.logs import log_file
from core.reader.events import Event, Heard
from core.reader.link import Link
from core.reader.reader import Reader
from core.reader.timeline import Place
from gui.keys import Command
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.figures_sheet import FiguresSheet, Line
    from gui.notices_sheet import NoticesSheet

WORDS = 500
"""The last so many words tell how far the mark is from the voice."""


class Insight(QObject):
    """`acts` are the commands that it answers; `take` notes what the reader tells."""

    def __init__(
        self, window: MainWindow, theme: Theme, reader: Reader, link: Link, playback: Playback, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._tasks = window, theme, tasks
        self._reader, self._link, self._playback = reader, link, playback
        self._late_ms: deque[float] = deque(maxlen=WORDS)
        self.acts: dict[Command, Callable[[], object]] = {
            Command.NOTICES: self._show_notices,
            Command.FIGURES: self._show_figures,
        }

    def take(self, event: Event) -> None:
        """Note how far from its sound a word is marked."""
        match event:
            case Heard(place=Place(word=(start, _)) as place) if (turn := self._reader.turn) is not None:
                marks = turn.timeline.utterances[place.index].marks
                frame = next((mark.frame for mark in marks if mark.start == start), None)
                if frame is not None:
                    late = (self._playback.clock.heard() - frame) / SAMPLE_RATE / self._playback.rate
                    self._late_ms.append(late * 1000)

    def _show_notices(self) -> None:
        self._notices.fill()
        self._window.sheets.toggle(self._notices)

    def _show_figures(self) -> None:
        self._figures.show_known(self._known())
        self._window.sheets.toggle(self._figures)

    @cached_property
    def _notices(self) -> "NoticesSheet":
        from gui.notices_sheet import NoticesSheet  # noqa: PLC0415

        sheet = NoticesSheet(self._theme, self._window.notices, self._window)
        sheet.remedy_wished.connect(self._window.notices.remedy_wished)
        return sheet

    @cached_property
    def _figures(self) -> "FiguresSheet":
        from gui.figures_sheet import FiguresSheet  # noqa: PLC0415

        sheet = FiguresSheet(self._theme, self._window)
        sheet.check_wished.connect(lambda: self._tasks.start(self._check()))
        return sheet

    async def _check(self) -> None:
        from core.reader.health import examine  # noqa: PLC0415 - seldom asked for
        from gui.finding_words import line_of  # noqa: PLC0415

        self._figures.set_checking(True)
        try:
            found = await examine()
        finally:
            self._figures.set_checking(False)
        self._figures.show_found([line_of(one) for one in found])
        self._figures.show_known(self._known())

    def _known(self) -> "list[Line]":
        from gui.figures_sheet import Line  # noqa: PLC0415

        playback = self._playback
        ahead = self.tr("{device}, {ms} ms ahead")
        device = ahead.format(device=playback.device, ms=round(playback.latency_s * 1000))
        if not playback.device:
            device = self.tr("none")
        return [
            Line(self.tr("First sound"), self._first_sound()),
            Line(self.tr("The mark behind the voice"), self._lateness()),
            Line(self.tr("Gaps in the sound"), QLocale().toString(playback.underruns)),
            Line(self.tr("Sound goes to"), device),
            Line(self.tr("Text sent to other computers"), self._sent()),
            Line(self.tr("Voices that send text away"), self._senders()),
            Line(self.tr("Log"), str(log_file())),
        ]

    def _first_sound(self) -> str:
        seconds = self._reader.first_sound_s
        if not seconds:
            return self.tr("nothing was read yet")
        return self.tr("{ms} ms from asking for a sentence to its first sound").format(ms=round(seconds * 1000))

    def _lateness(self) -> str:
        if len(self._late_ms) < 2:
            return self.tr("nothing was read yet")
        worst = quantiles(self._late_ms, n=20)[-1]
        words = self.tr("{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}")
        return words.format(median=round(median(self._late_ms)), worst=round(worst), count=len(self._late_ms))

    def _sent(self) -> str:
        if outside.is_offline():
            return self.tr("none: offline")
        if not outside.sent:
            return self.tr("none")
        each = self.tr("{size} to {host}")
        sizes = sorted(outside.sent.items())
        return ", ".join(each.format(size=QLocale().formattedDataSize(size), host=host) for host, size in sizes)

    def _senders(self) -> str:
        names = [
            self.tr("{voice} (to {host})").format(voice=one.name, host=one.host)
            for one in self._link.voices
            if one.host
        ]
        return ", ".join(names) or self.tr("none")
