"""What the commands that are heard share: a reader with a speech server and a player, until a block ends."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from core.audio.playback import DeviceStalled, Playback
from core.cli.line import open_link
from core.errors import AudioUnavailable, ParlandoError, VoiceMissing
from core.reader.assembly import Pauses
from core.reader.events import Event, ReaderState, StateChanged, Trouble
from core.reader.link import Link
from core.reader.pronunciations import Pronunciations
from core.reader.reader import Reader
from core.reader.wording import rules_of
from core.settings import Settings

STALL_LIMIT_S = 30.0
"""How long a sound device may take nothing, as on a busy machine, before that ends a command."""


class Listening:
    """A reader, and ways to wait for it. The first error ends the waiting, and is raised by it."""

    def __init__(self, link: Link, playback: Playback, settings: Settings, *, insists: bool) -> None:
        """`insists`: the voice was asked for by name, and another one will not do."""
        self.link = link
        self.reader = Reader(link, playback, Pauses.of(settings), self._take)
        self.also: Callable[[Event], None] = lambda event: None
        """Is told all that the reader tells."""
        self._insists = insists
        self._is_idle = asyncio.Event()
        self._is_idle.set()
        self._failed = asyncio.Event()
        self._error: BaseException | None = None
        self._stalled: asyncio.TimerHandle | None = None

    async def until_idle(self) -> None:
        """Wait until all has been heard, or reading was stopped."""
        await self._is_idle.wait()
        if self._error is not None:
            raise self._error

    async def until_failed(self) -> None:
        """Wait for the error that ends it all."""
        await self._failed.wait()
        await self.until_idle()

    def fail(self, error: BaseException) -> None:
        """End the waiting with an error, if it is the first."""
        self._error = self._error or error
        self._failed.set()
        self._is_idle.set()

    def ended(self, serving: "asyncio.Task[None]") -> None:
        """The reader's own task is over: by itself it ends only with an error that nobody expected."""
        if not serving.cancelled() and (error := serving.exception()) is not None:
            self.fail(error)

    def _take(self, event: Event) -> None:
        self.also(event)
        match event:
            case StateChanged(state=ReaderState.IDLE):
                self._is_idle.set()
            case StateChanged(state=state) if self._error is None:
                self._is_idle.clear()
                if state is ReaderState.SPEAKING:
                    self._end_stall()
            case Trouble(error=VoiceMissing() as error) if self._insists:
                self.fail(error)
            case Trouble(error=DeviceStalled() as error, survived=False):
                self._note(error)
                self._begin_stall()
            case Trouble(error=error, survived=False):
                self.fail(error)
            case Trouble(error=ParlandoError() as error):
                self._note(error)

    def _note(self, error: ParlandoError) -> None:
        sys.stderr.write(f"parlando: {error}\n")

    def _begin_stall(self) -> None:
        sentence = f"The sound device has taken nothing for {STALL_LIMIT_S:g} seconds; choose another one."
        error = AudioUnavailable(sentence, missing="device")
        self._stalled = asyncio.get_running_loop().call_later(STALL_LIMIT_S, self.fail, error)

    def _end_stall(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()


@asynccontextmanager
async def listening(
    settings: Settings, voice: str = "", url: str = "", document: str = ""
) -> AsyncIterator[Listening]:
    """Read aloud here with a voice, and over a server, or those of the listener's choice, until the block ends.

    `document` is the key under which readings of words for one document are kept.
    """
    async with open_link(settings, voice, url) as link:
        playback, own = Playback(), Pronunciations()
        playback.follow(settings)
        here = Listening(link, playback, settings, insists=bool(voice))
        here.reader.set_wording(own.wording(rules_of(settings), document))
        serving = asyncio.create_task(here.reader.run())
        serving.add_done_callback(here.ended)
        try:
            yield here
        finally:
            here.reader.stop()  # silent at once; the rest takes its time
            serving.cancel()
            await asyncio.wait([serving])
            await playback.close()
            own.close()
