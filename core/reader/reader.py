"""The reader: the conductor between a source of text, a speech session and the ear.

1. `speak` begins a turn: a feed hands out sentences from a place of the source on.
2. The *conducting* task sends them, one `append_text` and one `flush` each, never more than a few seconds
   of listening ahead of the ear.
3. The *listening* task takes the speech that comes back at the same time, puts it into the ring and its
   words onto the timeline. When the ring is far enough ahead it stops reading, and so, through the
   connection, stops the engine.
4. The *watching* task looks at what the ear hears now, and tells: the sentence, the word, the end.

Everything the window calls is synchronous: it changes the plan and wakes the conductor, who alone sends.
So commands never overtake each other, and nothing is ever awaited by a key press. Audio that belongs to an
older plan is told by the reset it precedes and dropped.
"""

import asyncio
import logging
import math
from collections.abc import Callable
from time import monotonic

from core.audio.format import SAMPLE_RATE
from core.audio.playback import OutputFailed, Playback, PlayerRestarted
from core.errors import AudioUnavailable, ConnectionCut, DeviceLost, EngineFailed, ParlandoError, PlayerFailed
from core.reader.assembly import Assembler, Pauses
from core.reader.events import Connected, Event, Heard, HeldChanged, ReaderState, StateChanged, Trouble
from core.reader.feed import (
    Feed,
    Sentence,
    next_paragraph,
    next_sentence,
    previous_paragraph,
    previous_sentence,
    sentence_start,
)
from core.reader.link import Link
from core.reader.source import TextSource
from core.reader.timeline import Place, Span, Utterance
from core.reader.turn import Turn
from core.reader.wording import AS_WRITTEN, Wording
from core.session.session import AudioChunk, Failed, Flushed, Skipped, SpeechSession, WasReset, WordMarks
from core.text.preparation import Preparation

log = logging.getLogger(__name__)

RUN_AHEAD_S = 12.0
"""Sound that is asked for ahead of the ear: 4 s of listening at 3x."""

RING_AHEAD_S = 20.0
"""Sound that is taken ahead of the ear; then the session is not read, which holds the engine."""

TICK_S = 0.015
CALM_TICK_S = 0.1
"""While nothing sounds there is little to watch."""
REST_S = 0.4
"""A writer's rest after which a sentence that looks complete is taken for one."""

LATENCY_SHARE = 1.5
"""A sound server holds that much of the latency that its client is told."""
SAFETY_S = 0.1
"""Beyond that: what the player may already have taken for stretching."""

BACK_TO_START_S = 0.7
"""Going back in the first moments of a sentence means the sentence before."""

SLOW_S = 0.3
"""A voice that takes longer to its first sound gets the first clause ahead in the next turn."""

CRASHES_ALLOWED = 2
RECONNECTS_ALLOWED = 3


class Reader:
    """Reads a source aloud and knows what is heard. All methods are called on one event loop."""

    def __init__(self, link: Link, playback: Playback, pauses: Pauses, tell: Callable[[Event], None]) -> None:
        self._link = link
        self._playback = playback
        self._assembler = Assembler(pauses)
        self._tell = tell
        self._wording = AS_WRITTEN
        self._first_sound_s = 0.0
        self._turn: Turn | None = None
        self._paused = False
        self._state = ReaderState.IDLE
        self._place: Place | None = None
        self._held: Span | None = None
        self._session: SpeechSession | None = None
        self._listener: asyncio.Task[None] | None = None
        self._resets: set[int] = set()
        self._reset_due = False
        self._lost_with: ParlandoError | None = None
        self._rate = 1.0
        self._end: int | None = None
        self._begun_at = 0
        self._sounding = False
        self._wake = asyncio.Event()
        self._active = asyncio.Event()

    # -- life ---------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Connect and serve; the owner cancels this task to end it."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._conduct())
            tasks.create_task(self._watch())
            tasks.create_task(self._attend_to_sound())

    # -- what a listener can ask for ----------------------------------------------------------------

    @property
    def state(self) -> ReaderState:
        return self._state

    @property
    def place(self) -> Place | None:
        """What is heard now, or was heard last."""
        return self._place

    @property
    def turn(self) -> Turn | None:
        """The turn that is on, or was on last."""
        return self._turn

    @property
    def held(self) -> Span | None:
        """The writer's unfinished rest, when speaking as it is typed."""
        return self._held

    def speak(self, source: TextSource, start: int, stop: int | None = None, *, live: bool = False) -> None:
        """Read source[start:stop]; `live` goes on with whatever is written behind start."""
        self._drop_turn()
        language = self._link.spoken_language
        feed = Feed(
            source,
            start,
            stop,
            live=live,
            language=language,
            preparation=self._preparation(),
            first_clause=self._first_sound_s > SLOW_S,
        )
        self._turn = Turn(source, feed)
        self._paused = False
        self._active.set()
        self._update()

    def pause(self) -> None:
        """Fall silent and keep the place."""
        if self._turn is not None and not self._turn.over and not self._paused:
            self._paused = True
            self._playback.pause()
            self._update()

    def resume(self) -> None:
        """Go on where it was paused, or where it failed."""
        turn = self._turn
        if turn is None or turn.over:
            return
        if turn.error is not None:
            self.speak(turn.source, self._resume_offset(turn), turn.feed.stop, live=turn.feed.live)
        elif self._paused:
            self._paused = False
            if turn.origin is not None:
                self._playback.resume()
            self._update()

    def stop(self) -> None:
        """Fall silent and end the turn."""
        if self._turn is None:
            return
        self._drop_turn()
        self._update()

    def flush_rest(self) -> None:
        """Speak the writer's unfinished rest as it stands."""
        if self._turn is not None:
            self._turn.feed.release()
            self._update()

    def end_live(self) -> None:
        """Nothing more will be written: speak what is there, then the turn ends."""
        if self._turn is not None:
            self._turn.feed.live = False
            self._update()

    def set_rate(self, rate: float) -> None:
        """Change the pace, 0.5 to 3; heard at once, pitch unchanged."""
        self._rate = rate
        self._playback.set_rate(rate)

    def set_voice(self, voice: str) -> None:
        """Speak with another voice from the next sentence that is not yet heard."""
        self._link.voice = voice
        self._first_sound_s = 0.0
        if self._turn is not None and not self._turn.over:
            self._turn.feed.prepare_with(self._preparation())
            self._withdraw_unheard(self._turn)
        self._update()

    def set_wording(self, wording: Wording) -> None:
        """Say text in another way, from the first sentence on that is not yet heard and would be said otherwise."""
        self._wording = wording
        if (turn := self._turn) is None or turn.over:
            return
        turn.feed.prepare_with(self._preparation())
        unheard = (one for one in turn.sent if self._can_withdraw(one))
        first = next((one for one in unheard if self._is_said_otherwise(turn, one)), None)
        if first is not None:
            self._withdraw(turn, first)
        self._update()

    def text_edited(self, start: int, removed: int, added: int) -> None:
        """The source changed: `removed` code points at start gave way to `added` new ones.

        What is spoken and not yet heard is said anew as it reads now; Return sends a live line at once.
        """
        turn = self._turn
        if turn is None:
            return
        first = next((one for one in turn.touched(start, removed) if self._can_withdraw(one)), None)
        if first is not None and not turn.over:
            self._withdraw(turn, first)
        turn.move_text(start, removed, added)
        if turn.feed.live and added == 1 and turn.source.read(start, start + 1) == "\n":
            turn.feed.release()
        self._update()

    def _preparation(self) -> Preparation:
        return self._wording.preparation(self._link.spoken_language, self._link.voice)

    def _is_said_otherwise(self, turn: Turn, utterance: Utterance) -> bool:
        again = Feed(turn.source, utterance.start, utterance.end, preparation=self._preparation()).next()
        return again is None or again.spoken.text != utterance.spoken.text

    # -- moving about -------------------------------------------------------------------------------

    def next(self, *, paragraph: bool = False) -> None:
        """Go on with the next sentence or paragraph."""
        if (turn := self._turn) is None or self._place is None:
            return
        here = self._place.sentence[0]
        source = turn.source
        there = next_paragraph(source, here) if paragraph else next_sentence(source, self._place.sentence[1] - 1)
        if there is None:
            self.stop()
        else:
            self._go_to(turn, there)

    def previous(self, *, paragraph: bool = False) -> None:
        """Go back to the sentence's (paragraph's) start, or when there already, to the one before."""
        if (turn := self._turn) is None or self._place is None:
            return
        here = self._place.sentence[0]
        if paragraph:
            self._go_to(turn, previous_paragraph(turn.source, here))
        elif self._seconds_into_sentence(turn) > BACK_TO_START_S:
            self._go_to(turn, here)
        else:
            self._go_to(turn, previous_sentence(turn.source, here))

    def say_again(self) -> None:
        """Hear the sentence at the ear once more, at once."""
        if self._turn is not None and self._place is not None:
            self._go_to(self._turn, self._place.sentence[0])

    def seek_frame(self, frame: int) -> None:
        """Hear the ring from a frame of this turn on."""
        turn = self._turn
        if turn is None or turn.origin is None:
            return
        low = max(turn.origin, self._playback.ring.oldest)
        self._play_from(turn, min(max(frame, low), self._playback.ring.written))

    def _go_to(self, turn: Turn, offset: int) -> None:
        """Hear from a place of the text: out of the ring when it is there, else made anew."""
        utterance = turn.timeline.covering(offset)
        frame = None if utterance is None else utterance.first_frame
        if (
            frame is not None
            and utterance is not None
            and frame >= self._playback.ring.oldest
            and turn.error is None
        ):
            self._play_from(turn, frame)
        else:
            self.speak(turn.source, offset, turn.feed.stop, live=turn.feed.live)

    def _play_from(self, turn: Turn, frame: int) -> None:
        turn.over = False
        self._paused = False
        self._play(frame)
        self._active.set()
        self._update()

    def _seconds_into_sentence(self, turn: Turn) -> float:
        index = turn.timeline.at(self._playback.clock.heard())
        first = turn.timeline.utterances[index].first_frame if index is not None else None
        return 0.0 if first is None else (self._playback.clock.heard() - first) / SAMPLE_RATE / self._rate

    # -- figures for the window ---------------------------------------------------------------------

    def seconds_left(self) -> float:
        """Estimate how long the rest of the turn takes to hear."""
        if self._turn is None or self._place is None:
            return 0.0
        return self._turn.seconds_left(self._place, self._rate)

    # -- sending ------------------------------------------------------------------------------------

    async def _conduct(self) -> None:
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
            await self._disconnect()

    async def _send_what_is_due(self) -> None:
        if self._lost_with is not None:
            error, self._lost_with = self._lost_with, None
            raise error
        sound, connection = await asyncio.gather(self._open_sound(), self._connect(), return_exceptions=True)
        for failure in (connection, sound):
            if isinstance(failure, BaseException):
                raise failure
        session = self._session
        assert session is not None
        if self._reset_due:
            self._reset_due = False
            self._resets.add(await session.reset())
        while (turn := self._turn) is not None and self._wants_more(turn) and not self._reset_due:
            sentence = turn.feed.next()
            if sentence is None:
                break
            if sentence.is_silent:
                await asyncio.sleep(0)  # much of a text may be silent
            else:
                await self._send(session, turn, sentence)
        self._tell_changes()

    async def _send(self, session: SpeechSession, turn: Turn, sentence: Sentence) -> None:
        utterance = Utterance.of(sentence)
        turn.pending.append(utterance)
        turn.sent_at = turn.sent_at or monotonic()
        self._assembler.expect(utterance, session.sent)
        await self._link.use_voice_for(session, sentence.spoken.text, turn.feed.paragraph_of(sentence))
        await session.append_text(sentence.spoken.text)
        await session.flush()

    def _wants_more(self, turn: Turn) -> bool:
        if turn.over or turn.error is not None:
            return False
        return self._ahead_s(turn) + turn.pending_s < RUN_AHEAD_S

    def _ahead_s(self, turn: Turn) -> float:
        if turn.origin is None:
            return 0.0
        heard = max(self._playback.clock.heard(), turn.origin)
        return max(0.0, self._playback.ring.written - heard) / SAMPLE_RATE

    # -- the connection -----------------------------------------------------------------------------

    async def _open_sound(self) -> None:
        if not self._sounding:
            await self._playback.start()
            self._sounding = True

    async def _connect(self) -> None:
        if self._session is not None:
            return
        session = await self._link.open()
        self._session = session
        self._resets.clear()
        self._reset_due = False
        self._listener = asyncio.create_task(self._listen(session))
        self._listener.add_done_callback(self._listener_ended)
        self._tell(Connected())
        if self._link.missing is not None:
            self._tell(Trouble(self._link.missing, survived=True))
            self._link.missing = None

    async def _disconnect(self) -> None:
        session, self._session, self._lost_with = self._session, None, None
        if self._listener is not None:
            self._listener.cancel()
            await asyncio.gather(self._listener, return_exceptions=True)
            self._listener = None
        if session is not None:
            await session.close()

    async def _recover(self, error: ParlandoError) -> None:
        """Open a new connection and go on from the first word that has not arrived."""
        log.info("connection lost: %s", error)
        reason = error
        await self._disconnect()
        if (turn := self._turn) is not None and turn.pending:
            turn.crashes += 1
            self._break_off(turn)
        for attempt in range(RECONNECTS_ALLOWED):
            try:
                await self._connect()
            except ParlandoError as again:
                error = again
                await asyncio.sleep(0.2 * 2**attempt)
            else:
                self._tell(Trouble(reason, survived=True))
                self._wake.set()
                return
        self._fail(error)

    def _fail(self, error: ParlandoError) -> None:
        if self._turn is not None and not self._turn.over:
            self._turn.error = error
        self._tell(Trouble(error, survived=False))
        self._update()

    # -- taking back what is not yet heard ----------------------------------------------------------

    def _drop_turn(self) -> None:
        if self._turn is None:
            return
        if not self._turn.over:
            self._playback.stop()
        if self._turn.pending:
            self._reset_due = True
        self._turn = None
        self._assembler.clear()
        self._paused = False

    def _can_withdraw(self, utterance: Utterance) -> bool:
        return utterance.first_frame is None or utterance.first_frame > self._point_of_no_return()

    def _point_of_no_return(self) -> float:
        """Return the frame before which the player may already have taken the sound."""
        safety = (LATENCY_SHARE * self._playback.latency_s + SAFETY_S) * self._rate * SAMPLE_RATE
        return self._playback.clock.heard() + safety

    def _withdraw_unheard(self, turn: Turn) -> None:
        first = next((one for one in turn.sent if self._can_withdraw(one)), None)
        if first is not None:
            self._withdraw(turn, first)

    def _withdraw(self, turn: Turn, first: Utterance) -> None:
        """Take back `first` and all that follows; the feed hands it out again."""
        if turn.pending and turn.pending[0].first_frame is not None and turn.pending[0] is not first:
            self._break_off(turn)
        elif turn.pending:
            self._reset_due = True
        index = next((at for at, one in enumerate(turn.timeline.utterances) if one is first), None)
        if index is not None and first.first_frame is not None:
            self._playback.ring.truncate(first.first_frame)
            turn.timeline.cut(index)
        turn.pending.clear()
        self._assembler.clear()
        turn.feed.rewind(min(first.start, turn.feed.position))

    def _break_off(self, turn: Turn) -> None:
        """Give up what is on its way; the feed goes on with the first word that the ring does not hold."""
        current = turn.pending[0]
        turn.pending.clear()
        self._assembler.clear()
        self._reset_due = True
        resume = current.start
        if turn.crashes >= CRASHES_ALLOWED:
            log.warning("a sentence was skipped: speaking it failed %d times", turn.crashes)
            resume, turn.crashes = current.end, 0
        elif current.first_frame is not None and not self._can_withdraw(current):
            last = current.marks[-1] if current.marks else None
            current.stop_frame = self._playback.ring.written
            if last is not None:
                resume = last.start
                if last.frame > self._point_of_no_return():
                    self._playback.ring.truncate(last.frame)
                    current.stop_frame = last.frame
                    current.marks.pop()
        elif current.first_frame is not None:
            self._playback.ring.truncate(current.first_frame)
            turn.timeline.cut(len(turn.timeline.utterances) - 1)
        turn.feed.rewind(resume)

    # -- taking what comes back ---------------------------------------------------------------------

    async def _listen(self, session: SpeechSession) -> None:
        async for event in session:
            if isinstance(event, Failed):
                self._lost_with = event.error
                break
            if isinstance(event, WasReset):
                self._resets.discard(event.nonce)
            elif (turn := self._receiving()) is not None:
                await self._take(turn, event)
        else:
            return
        self._wake.set()

    def _listener_ended(self, listener: asyncio.Task[None]) -> None:
        """A fault of ours must not leave a listener waiting: a new connection is tried."""
        if not listener.cancelled() and (fault := listener.exception()) is not None:
            log.error("listening to the session failed", exc_info=fault)
            self._lost_with = ConnectionCut("The speech could not be taken in; it is asked for again.")
            self._wake.set()

    def _receiving(self) -> Turn | None:
        """Return the turn that incoming audio belongs to; None while it belongs to an older plan."""
        if self._resets or self._reset_due or self._turn is None or not self._turn.pending:
            return None
        return self._turn

    async def _take(self, turn: Turn, event: object) -> None:
        current = turn.pending[0]
        match event:
            case AudioChunk(pcm=pcm):
                await self._write(turn, current, self._assembler.audio(pcm))
            case WordMarks(marks=marks):
                self._assembler.words(current, marks)
            case Flushed():
                await self._complete(turn, current)
            case Skipped(reason=reason):
                self._tell(Trouble(EngineFailed(reason), survived=True))

    async def _complete(self, turn: Turn, current: Utterance) -> None:
        """All of an utterance has come: put its end and the pause after it into the ring."""
        sound, pause = self._assembler.finish(current)
        await self._write(turn, current, sound)
        if self._is_receiving(turn, current):
            current.stop_frame = self._playback.ring.written
            await self._write(turn, current, pause)
        if self._is_receiving(turn, current):
            self._assembler.done()
            turn.pending.popleft()
            turn.crashes = 0
            self._wake.set()

    def _is_receiving(self, turn: Turn, current: Utterance) -> bool:
        return self._receiving() is turn and turn.pending[0] is current

    async def _write(self, turn: Turn, current: Utterance, sound: bytes) -> None:
        """Put sound into the ring, when there is room for it, as long as it is still wanted."""
        while self._ahead_s(turn) > RING_AHEAD_S or self._room() < len(sound) // 2:
            await asyncio.sleep(TICK_S)
            if not self._is_receiving(turn, current):
                return
        if not sound or not self._is_receiving(turn, current):
            return
        if current.first_frame is None:
            turn.timeline.add(current, self._playback.ring.written)
            self._assembler.place(current)
        self._playback.ring.write(sound)
        if turn.origin is None:
            turn.origin = current.first_frame
            self._first_sound_s = monotonic() - (turn.sent_at or monotonic())
            assert turn.origin is not None
            self._play(turn.origin)
            if self._paused:
                self._playback.pause()
        self._set_end(None)

    def _room(self) -> int:
        return self._playback.ring.room(math.floor(self._playback.clock.heard()))

    # -- watching the ear ---------------------------------------------------------------------------

    async def _watch(self) -> None:
        while True:
            await self._active.wait()
            is_calm = self._state in (ReaderState.PAUSED, ReaderState.FAILED)
            await asyncio.sleep(CALM_TICK_S if is_calm else TICK_S)
            self._look()

    def _look(self) -> None:
        turn = self._turn
        if turn is None or turn.over:
            self._active.clear()
            return
        self._follow(turn)
        self._take_rest_if_complete(turn)
        if not turn.pending and (turn.feed.finished or turn.feed.live):
            self._set_end(self._playback.ring.written)
            turn.over = turn.feed.finished and self._all_heard(turn)
        self._update()

    def _play(self, frame: int) -> None:
        self._begun_at = frame
        self._playback.play(frame)

    async def _attend_to_sound(self) -> None:
        """Pass on what befalls the player. It is replaced by itself; a lost device pauses, with the place kept."""
        while True:
            match await self._playback.events.get():
                case PlayerRestarted(reason=DeviceLost() | AudioUnavailable()):
                    pass  # told when it was lost
                case PlayerRestarted(reason=reason):
                    self._tell(Trouble(reason, survived=True))
                case OutputFailed(error=error):
                    self.pause()
                    self._tell(Trouble(error, survived=False))

    def _set_end(self, frame: int | None) -> None:
        """Tell the player where the sound ends for now: running dry there is no fault."""
        if frame != self._end:
            self._end = frame
            self._playback.set_end(frame)

    def _follow(self, turn: Turn) -> None:
        if turn.origin is None:
            return
        heard = self._playback.clock.heard()
        # Until the first sound has come out of the loudspeaker the clock stands at the frame it began with.
        place = turn.timeline.place(heard) if heard > self._begun_at else None
        if place is not None and place != self._place:
            self._place = place
            self._tell(Heard(place))

    def _take_rest_if_complete(self, turn: Turn) -> None:
        rests = turn.feed.live and monotonic() - turn.edited_at > REST_S
        if rests and turn.feed.held is not None and turn.feed.rest_looks_complete:
            turn.feed.release()

    def _all_heard(self, turn: Turn) -> bool:
        return turn.origin is None or self._playback.clock.heard() >= self._playback.ring.written

    def _resume_offset(self, turn: Turn) -> int:
        if self._place is None:
            return turn.feed.position
        return sentence_start(turn.source, self._place.sentence[0])

    # -- telling ------------------------------------------------------------------------------------

    def _update(self) -> None:
        """Tell what has changed, and wake the conductor when there is something to send."""
        self._tell_changes()
        turn = self._turn
        if self._reset_due or (turn is not None and not turn.feed.finished and self._wants_more(turn)):
            self._wake.set()

    def _tell_changes(self) -> None:
        state = self._state_now()
        if state is not self._state:
            self._state = state
            if state is ReaderState.IDLE:
                self._place = None
                self._tell(Heard(None))
            self._tell(StateChanged(state))
        turn = self._turn
        held = turn.feed.held if turn is not None and turn.feed.live else None
        if held != self._held:
            self._held = held
            self._tell(HeldChanged(held))

    def _state_now(self) -> ReaderState:
        turn = self._turn
        if turn is None or turn.over:
            return ReaderState.IDLE
        if turn.error is not None:
            return ReaderState.FAILED
        if self._paused:
            return ReaderState.PAUSED
        if turn.origin is None and not turn.feed.live:
            return ReaderState.PREPARING
        return ReaderState.SPEAKING
