"""The conductor: carries out the plan that a turn is. It alone sends.

1. Sentences of the turn's feed go out, one `append_text` and one `flush` each, never more than a few seconds
   of listening ahead of the ear.
2. The speech that comes back at the same time goes to the intake. When the ring is far enough ahead the
   session is not read on, and so, through the connection, the engine stops.
3. A connection that is lost is opened again, and the turn goes on with the first word that has not arrived.

`begin`, `drop` and `withdraw` only change the plan and wake it, so that commands never overtake each other.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from time import monotonic

from core.errors import AudioUnavailable, ParlandoError, PlayerFailed
from core.reader.assembly import Assembler, Pauses
from core.reader.connection import Connection
from core.reader.ear import Ear
from core.reader.events import Event, Trouble
from core.reader.feed import Sentence
from core.reader.intake import Intake
from core.reader.keeping import keep, kept_for
from core.reader.languages import settle_language
from core.reader.link import Link
from core.reader.narrator import Narrator
from core.reader.timeline import Utterance
from core.reader.turn import Turn
from core.reader.withdrawal import break_off, withdraw
from core.session.session import Event as SessionEvent
from core.session.session import Flushed

log = logging.getLogger(__name__)

RUN_AHEAD_S = 12.0
"""Sound that is asked for ahead of the ear: 4 s of listening at 3x. At higher speeds it is more."""

LISTENING_AHEAD_S = 4.0
MOST_AHEAD_S = 18.0
"""Less than the intake takes, or it would wait for what is not asked for."""

RECONNECTS_ALLOWED = 3


class Conductor:
    """Makes the speech of one turn after another. `changed` is called when a turn may be in another state."""

    def __init__(
        self, link: Link, ear: Ear, pauses: Pauses, tell: Callable[[Event], None], changed: Callable[[], None]
    ) -> None:
        self.turn: Turn | None = None
        """The turn that is on, or was on last."""
        self._ear = ear
        self._tell, self._changed = tell, changed
        self._assembler = Assembler(pauses)
        self._intake = Intake(self._assembler, ear, tell)
        self._wake = asyncio.Event()
        self._link = link
        self._connection = Connection(link, self._take, self._wake.set, tell)
        self.narrator = Narrator()

    @property
    def first_sound_s(self) -> float:
        """How long the voice has taken to its first sound in the last turn; 0 while that is not known."""
        return self._intake.first_sound_s

    @property
    def possible_rate(self) -> float:
        """The highest speed that the voice has lately been made fast enough for; 0 while that is not known."""
        return self._intake.making.possible_rate

    def forget_pace(self) -> None:
        """Another voice speaks: how long it takes is not known."""
        self._intake.first_sound_s = 0.0
        self._intake.making.forget()

    def look_at_pace(self, voice: str) -> None:
        """Say so where the voice is made too slowly for the listener."""
        playback = self._ear.playback
        if (complaint := self._intake.making.complaint(playback.dry_runs, self._ear.rate, voice)) is not None:
            self._tell(Trouble(complaint, survived=True))

    # -- the plan -----------------------------------------------------------------------------------

    def begin(self, turn: Turn) -> None:
        """Speak a turn, in place of the one before."""
        self.drop()
        self.turn = turn
        self._intake.making.begin_turn(self._ear.playback.dry_runs)

    def drop(self) -> None:
        """Forget the turn; nothing of it is heard from now on."""
        if (turn := self.turn) is None:
            return
        if not turn.over:
            self._ear.playback.stop()
        self._connection.is_reset_due |= bool(turn.pending)
        turn.pending.clear()
        self._assembler.clear()
        self.turn = None

    def end(self, turn: Turn) -> None:
        """Fall silent. What was heard of the turn can be heard again, and the rest of it be asked for."""
        turn.over = turn.was_stopped = True
        turn.paused_at = None
        self._ear.playback.stop()
        if turn.pending:
            self._connection.is_reset_due = True
            break_off(turn, self._ear)
        self._assembler.clear()

    def withdraw(self, turn: Turn, first: Utterance, keeping: Iterable[Utterance] = ()) -> None:
        """Take back an utterance of which nothing is heard, and all that follows; it is said as it reads now.

        `keeping` are those of them that will be said in the same way, and need not be made anew.
        """
        turn.kept.clear()
        keep(turn, keeping, self._ear)
        self._connection.is_reset_due |= bool(turn.pending)
        withdraw(turn, first, self._ear)
        self._assembler.clear()

    def withdraw_unheard(self, turn: Turn) -> None:
        """Take back all of which nothing is heard yet, and what was taken back before."""
        turn.kept.clear()
        first = next((one for one in turn.sent if self._ear.can_withdraw(one)), None)
        if first is not None:
            self.withdraw(turn, first)

    def wake_if_due(self) -> None:
        """See to what is to be done now, if anything is."""
        turn = self.turn
        wants_more = turn is not None and not turn.feed.finished and self._wants_more(turn)
        if self._is_outdated or wants_more:
            self._wake.set()

    # -- sending ------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Connect and serve until cancelled."""
        try:
            while True:
                try:
                    await self._send_what_is_due()
                except (AudioUnavailable, PlayerFailed) as error:
                    self._fail(error)
                except ParlandoError as error:
                    await self._recover(error)
                await self._wake.wait()
                self._wake.clear()
        finally:
            self.narrator.close()
            await self._connection.close()

    async def _send_what_is_due(self) -> None:
        if self._connection.is_elsewhere:
            await self._hang_up()
        if not (self._connection.is_open and self._ear.is_open):  # tasks cost turns of the loop, and it may be busy
            await self._open()
        await self._connection.reset_if_due()
        while (turn := self.turn) is not None and self._wants_more(turn) and not self._is_outdated:
            await settle_language(turn.feed, self._link)
            if self.turn is not turn or self._is_outdated:
                continue  # there is another plan by now
            sentence = turn.feed.next()
            if sentence is None:
                break
            if sentence.is_silent:
                await asyncio.sleep(0)  # much of a text may be silent
            else:
                await self._send(turn, sentence)
        self._changed()

    async def _open(self) -> None:
        both = await asyncio.gather(self._connection.open(), self._ear.open(), return_exceptions=True)
        for failure in both:
            if isinstance(failure, BaseException):
                raise failure

    @property
    def _is_outdated(self) -> bool:
        """Whether something is to be seen to before more is sent."""
        return self._connection.is_reset_due or self._connection.is_elsewhere

    async def _send(self, turn: Turn, sentence: Sentence) -> None:
        utterance = Utterance.of(sentence)
        utterance.kept = kept_for(turn, utterance)
        turn.pending.append(utterance)
        if utterance.kept is None and sentence.clips:
            utterance.kept = await self.narrator.sound_of(sentence)
            if not any(one is utterance for one in turn.pending):
                return  # it was taken back meanwhile
        if utterance.kept is not None:
            if turn.awaits(utterance):
                await self._intake.put_back(turn)
            return
        turn.sent_at = turn.sent_at or monotonic()
        if len(turn.pending) == 1:
            self._intake.making.ask()
        self._assembler.expect(utterance, self._connection.session.sent)
        await self._connection.send(sentence.spoken.text, sentence.language)

    def _wants_more(self, turn: Turn) -> bool:
        if turn.over or turn.error is not None or turn.until is not None:
            return False
        wanted_s = min(max(RUN_AHEAD_S, LISTENING_AHEAD_S * self._ear.rate), MOST_AHEAD_S)
        return self._ear.ahead_s(turn) + turn.pending_s < wanted_s

    async def _take(self, event: SessionEvent) -> None:
        if (turn := self.turn) is not None and turn.pending:
            was_silent = turn.origin is None
            await self._intake.take(turn, event)
            if was_silent and turn.origin is not None:
                self._changed()  # now, so that whoever shows it has done so when the sound leaves the loudspeaker
            if isinstance(event, Flushed):
                await self._intake.put_back(turn)
                self._wake.set()

    # -- when it fails ------------------------------------------------------------------------------

    async def _recover(self, error: ParlandoError) -> None:
        """Open a new connection and go on from the first word that has not arrived."""
        log.info("connection lost: %s", error)
        reason = error
        if self.turn is not None and self.turn.pending:
            self.turn.crashes += 1
        await self._hang_up()
        for attempt in range(RECONNECTS_ALLOWED):
            try:
                is_as_chosen = await self._connection.open()
            except ParlandoError as again:
                error = again
                await asyncio.sleep(0.2 * 2**attempt)
            else:
                if is_as_chosen:  # else it is told what speaks in its place, and why
                    self._tell(Trouble(reason, survived=True))
                self._wake.set()
                return
        self._fail(error)

    async def _hang_up(self) -> None:
        """Give the connection up; the turn goes on with the first word that the ring does not hold."""
        await self._connection.close()
        if self.turn is not None and self.turn.pending:
            break_off(self.turn, self._ear)
            self._assembler.clear()

    def _fail(self, error: ParlandoError) -> None:
        if self.turn is not None and not self.turn.over:
            self.turn.error = error
        self._tell(Trouble(error, survived=False))
        self._changed()
