"""The connection: one session after another with a speech server, and the resets that it owes.

Audio that belongs to an older plan is told by the reset that it precedes, and dropped.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from core.errors import ConnectionCut, ParlandoError
from core.reader.events import Connected, Event, Trouble
from core.reader.link import Link
from core.session.session import Event as SessionEvent
from core.session.session import Failed, SpeechSession, WasReset

log = logging.getLogger(__name__)


class Connection:
    """Keeps a session and listens to it. `take` gets what it says; `wake` is called when it has ended."""

    def __init__(
        self,
        link: Link,
        take: Callable[[SessionEvent], Awaitable[None]],
        wake: Callable[[], None],
        tell: Callable[[Event], None],
    ) -> None:
        self._link = link
        self._take, self._wake, self._tell = take, wake, tell
        self._session: SpeechSession | None = None
        self._listener: asyncio.Task[None] | None = None
        self._resets: set[int] = set()
        self._lost_with: ParlandoError | None = None
        self.is_reset_due = False
        """Whether what is on its way is no longer wanted; nothing is sent before that has been said."""

    async def open(self) -> bool:
        """Have a session, and no loss that nobody has seen to; raises what it was lost with.

        Where another voice than the chosen one will speak, that is told and False comes back.
        """
        if self._lost_with is not None:
            error, self._lost_with = self._lost_with, None
            raise error
        if self._session is not None:
            return True
        session = await self._link.open()
        self._session = session
        self._resets.clear()
        self.is_reset_due = False
        self._listener = asyncio.create_task(self._listen(session))
        self._listener.add_done_callback(self._listener_ended)
        self._tell(Connected())
        trouble, self._link.trouble = self._link.trouble, None
        if trouble is not None:
            self._tell(Trouble(trouble, survived=True))
        return trouble is None

    async def close(self) -> None:
        """Give the session up, whatever state it is in."""
        session, self._session, self._lost_with = self._session, None, None
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)
            self._listener = None
        if session is not None:
            await session.close()

    @property
    def is_open(self) -> bool:
        """Whether there is a session, as far as is known."""
        return self._session is not None and self._lost_with is None

    @property
    def is_elsewhere(self) -> bool:
        """Whether the session is with another server than that of the voice chosen now."""
        return self._session is not None and self._link.leads_elsewhere

    @property
    def session(self) -> SpeechSession:
        """The session that is open."""
        assert self._session is not None
        return self._session

    async def reset_if_due(self) -> None:
        """Say that what is on its way is no longer wanted."""
        if self.is_reset_due:
            self.is_reset_due = False
            self._resets.add(await self.session.reset())

    async def send(self, text: str, language: str) -> None:
        """Have a text spoken, by the voice for it and its language."""
        await self._link.use_voice_for(self.session, text, language)
        await self.session.append_text(text)
        await self.session.flush()

    async def _listen(self, session: SpeechSession) -> None:
        async for event in session:
            if isinstance(event, Failed):
                self._lost_with = event.error
                self._wake()
                return
            if isinstance(event, WasReset):
                self._resets.discard(event.nonce)
            elif not self._resets and not self.is_reset_due:
                await self._take(event)

    def _listener_ended(self, listener: asyncio.Task[None]) -> None:
        """A fault of ours must not leave a listener waiting: a new connection is tried."""
        if not listener.cancelled() and (fault := listener.exception()) is not None:
            log.error("listening to the session failed", exc_info=fault)
            self._lost_with = ConnectionCut("The speech could not be taken in; it is asked for again.")
            self._wake()
