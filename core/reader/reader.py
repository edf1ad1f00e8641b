"""The reader: what a listener can ask for, between a source of text and the ear.

1. `speak` begins a turn: a feed hands out sentences from a place of the source on.
2. The *conductor* sends them and takes the speech that comes back, each in a task of its own.
3. The *watching* task looks at what the ear hears now, and tells: the sentence, the word, the end.

Everything the window calls is synchronous: it changes the plan and wakes the conductor. So commands never
overtake each other, and nothing is ever awaited by a key press.
"""

import asyncio
from collections.abc import Callable
from functools import cache, partial
from time import monotonic

from core.audio.format import SAMPLE_RATE
from core.audio.playback import OutputChanged, OutputFailed, Playback, PlayerRestarted
from core.errors import AudioUnavailable, DeviceLost, ParlandoError, PlayerFailed
from core.reader.assembly import Pauses
from core.reader.conductor import Conductor
from core.reader.ear import Ear
from core.reader.events import (
    DeviceChanged,
    Event,
    Heard,
    HeldChanged,
    NothingSaid,
    ReaderState,
    SleepChanged,
    StateChanged,
    Trouble,
)
from core.reader.feed import Feed, sentence_start
from core.reader.link import Link
from core.reader.moves import Moves
from core.reader.narrator import Narrator
from core.reader.places import start_of_begun_sentence, start_of_word_at
from core.reader.sleep_timer import SleepAt, SleepTimer
from core.reader.source import Aside, TextSource
from core.reader.timeline import Place, Span, Utterance
from core.reader.turn import Turn
from core.reader.wording import AS_WRITTEN, Wording
from core.text.preparation import Preparation

TICK_S = 0.015
CALM_TICK_S = 0.1
"""While nothing sounds there is little to watch."""
REST_S = 0.4
"""A writer's rest after which a sentence that looks complete is taken for one."""

LONG_PAUSE_S = 3.0
"""After a longer pause the word that was cut by it is said anew."""

SLOW_S = 0.3
"""A voice that takes longer to its first sound gets the first clause ahead in the next turn."""


class Reader(Moves):
    """Reads a source aloud and knows what is heard. All methods are called on one event loop."""

    def __init__(self, link: Link, playback: Playback, pauses: Pauses, tell: Callable[[Event], None]) -> None:
        self.pauses = pauses
        """May be changed: what is sent from then on has them."""
        self._link = link
        self._playback = playback
        self._tell = tell
        self._wording = AS_WRITTEN
        self._state = ReaderState.IDLE
        self._place: Place | None = None
        self._bound_for: int | None = None
        self._held: Span | None = None
        self._silent_since: float | None = None
        """The turn's `paused_at`, where it was paused because nothing could be heard."""
        self._active = asyncio.Event()
        self._ear = Ear(playback)
        self.sleep_timer = SleepTimer(self._ear, lambda: tell(SleepChanged()))
        self._conductor = Conductor(link, self._ear, pauses, tell, self._tell_changes)

    # -- life ---------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Connect and serve; the owner cancels this task to end it."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._conductor.run())
            tasks.create_task(self._watch())
            tasks.create_task(self._attend_to_sound())

    # -- what a listener can ask for ----------------------------------------------------------------

    @property
    def state(self) -> ReaderState:
        return self._state

    @property
    def narrator(self) -> Narrator:
        """Who reads a book that brings its own recording."""
        return self._conductor.narrator

    @property
    def first_sound_s(self) -> float:
        """How long the voice took from a turn's first sentence to its first sound; 0 before any."""
        return self._conductor.first_sound_s

    @property
    def possible_rate(self) -> float:
        """The highest speed that the voice has lately been made fast enough for; 0 while that is not known."""
        return self._conductor.possible_rate

    @property
    def place(self) -> Place | None:
        """What is heard now, or was heard last."""
        return self._place

    @property
    def language(self) -> str:
        """The language that is heard, as a tag; "und" while nothing is, or where nobody told it apart."""
        if (turn := self.turn) is None or self._place is None:
            return "und"
        return turn.timeline.utterances[self._place.index].language

    @property
    def turn(self) -> Turn | None:
        """The turn that is on, or was on last."""
        return self._conductor.turn

    @property
    def held(self) -> Span | None:
        """The writer's unfinished rest, when speaking as it is typed."""
        return self._held

    def speak(
        self,
        source: TextSource,
        start: int,
        stop: int | None = None,
        *,
        live: bool = False,
        is_answer: bool = False,
    ) -> None:
        """Read source[start:stop]; `live` goes on with whatever is written behind start.

        `is_answer`: a program writes it, so the rest is not the listener's to release, and code is not read out.
        """
        language = self._link.spoken_language
        feed = Feed(
            source,
            start,
            stop,
            live=live,
            language=language,
            prepare=partial(self._preparation, is_answer),
            first_clause=self._conductor.first_sound_s > SLOW_S,
            begun_at=None if live or stop is not None else start_of_begun_sentence(source, start, language),
        )
        self._conductor.begin(Turn(source, feed, is_answer, was_live=live))
        self._bound_for = None if live else start
        self._active.set()
        self._update()

    def pause(self) -> None:
        """Fall silent and keep the place."""
        if (turn := self.turn) is not None and not turn.over and not turn.paused:
            turn.paused_at = monotonic()
            self._playback.pause()
            self._update()

    def resume(self) -> None:
        """Go on where it was paused, with the whole word after a long pause; or where it failed."""
        turn = self.turn
        if turn is None or turn.over:
            return
        if turn.error is not None:
            self._speak_anew(turn, self._resume_offset(turn), turn.feed.stop)
        elif turn.paused_at is not None:
            there = self._resume_frame(turn, monotonic() - turn.paused_at)
            turn.paused_at = turn.resume_at = None
            if there is not None:
                self._ear.play(there)
            elif turn.origin is not None:
                self._playback.resume()
            self._update()

    def stop(self) -> None:
        """Fall silent and end the turn. What was heard of it can still be said again."""
        if (turn := self.turn) is not None and not turn.over:
            self._conductor.end(turn)
            self._update()

    def forget(self) -> None:
        """Fall silent for good: another text takes the place of this one."""
        self._conductor.drop()
        self._update()

    def flush_rest(self) -> None:
        """Speak the writer's unfinished rest as it stands."""
        if self.turn is not None:
            self.turn.feed.release()
            self._update()

    def end_live(self) -> None:
        """Nothing more will be written: speak what is there, then the turn ends."""
        if self.turn is not None:
            self.turn.feed.live = False
            self._update()

    def set_rate(self, rate: float) -> None:
        """Change the pace, 0.5 to 6; heard at once, pitch unchanged."""
        self._ear.set_rate(rate)

    def set_voice(self, voice: str) -> None:
        """Speak with another voice, wherever it is, from the next sentence on that is not yet heard."""
        self._link.choose(voice)
        self._conductor.forget_pace()
        if (turn := self.turn) is not None and not turn.over:
            turn.feed.use_language(self._link.spoken_language)
            turn.feed.prepare_with(partial(self._preparation, turn.is_answer))
            self._conductor.withdraw_unheard(turn)
        self._update()

    def set_wording(self, wording: Wording) -> None:
        """Say text in another way: sentences not yet heard that would be said otherwise are made anew."""
        self._wording = wording
        if (turn := self.turn) is None or turn.over:
            return
        turn.feed.prepare_with(partial(self._preparation, turn.is_answer))
        unheard = [one for one in turn.sent if self._ear.can_withdraw(one)]
        again = cache(partial(self._preparation, turn.is_answer))
        changes = [_is_said_otherwise(turn, one, again(one.language)) for one in unheard]
        if any(changes):
            behind = slice(changes.index(True), None)
            same = [one for one, differs in zip(unheard[behind], changes[behind], strict=True) if not differs]
            self._conductor.withdraw(turn, unheard[behind][0], keeping=same)
        self._update()

    def text_edited(self, start: int, removed: int, added: int) -> None:
        """The source changed: `removed` code points at start gave way to `added` new ones.

        What is spoken and not yet heard is said anew as it reads now; Return sends a live line at once.
        """
        turn = self.turn
        if turn is None:
            return
        first = next((one for one in turn.touched(start, removed) if self._ear.can_withdraw(one)), None)
        if first is not None and not turn.over:
            self._conductor.withdraw(turn, first)
        turn.move_text(start, removed, added)
        if turn.feed.live and added == 1 and turn.source.read(start, start + 1) == "\n":
            turn.feed.release()
        self._update()

    def follow_language(self, follows: bool) -> None:
        """Have paragraphs in other languages read by voices of theirs, or all by the chosen one."""
        self._link.follows_language = follows
        if (turn := self.turn) is not None and not turn.over:
            turn.feed.use_language(self._link.spoken_language)
            self._conductor.withdraw_unheard(turn)
        self._update()

    def _preparation(self, is_answer: bool, language: str) -> Preparation:
        wording = self._wording.for_answers() if is_answer else self._wording
        return wording.preparation(language, self._link.voice_of(language), self._link.phonemes_of(language))

    # -- where moving leads to ----------------------------------------------------------------------

    def _speak_anew(self, turn: Turn, offset: int, stop: int | None) -> None:
        self.speak(turn.source, offset, stop, live=turn.feed.live, is_answer=turn.is_answer)

    def _play_from(self, turn: Turn, frame: int, until: int | None = None) -> None:
        if turn.over:
            turn.feed.prepare_with(partial(self._preparation, turn.is_answer))
        turn.over = turn.was_stopped = False
        turn.paused_at = turn.resume_at = None
        turn.until = until
        self._ear.set_end(until)
        self._ear.play(frame)
        self._active.set()
        self._update()

    # -- figures for the window ---------------------------------------------------------------------

    def seconds_left(self) -> float:
        """Estimate how long the rest of the turn takes to hear."""
        if self.turn is None or self._place is None:
            return 0.0
        return self.turn.seconds_left(self._place, self._ear.rate)

    def seconds_heard(self) -> float:
        """Return where the ear is in the turn, in seconds at 1x."""
        if (turn := self.turn) is None or turn.origin is None:
            return 0.0
        return max(0.0, self._ear.heard() - turn.origin) / SAMPLE_RATE

    def seconds_in_all(self) -> float | None:
        """Return how long the whole turn takes at 1x; None while not all of it is made."""
        turn = self.turn
        if turn is None or turn.origin is None or turn.pending or not turn.feed.finished:
            return None
        return (self._ear.ring.written - turn.origin) / SAMPLE_RATE

    # -- watching the ear ---------------------------------------------------------------------------

    async def _watch(self) -> None:
        while True:
            await self._active.wait()
            is_calm = self._state in (ReaderState.PAUSED, ReaderState.FAILED)
            await asyncio.sleep(CALM_TICK_S if is_calm else TICK_S)
            self._look()

    def _look(self) -> None:
        turn = self.turn
        if turn is None or turn.over:
            self._active.clear()
            return
        self._follow(turn)
        if turn.pending and not turn.paused and (voice := self._link.chosen()) is not None and not voice.host:
            self._conductor.look_at_pace(voice.name)
        self._take_rest_if_complete(turn)
        if not turn.paused and self.sleep_timer.is_due(turn):
            self._fall_asleep(turn)
        if turn.until is not None and self._ear.heard() >= turn.until:
            self.stop()
        elif turn.until is None and not turn.pending and (turn.feed.finished or turn.feed.live):
            self._ear.set_end(self._ear.ring.written)
            turn.over = turn.feed.finished and self._ear.has_heard_all(turn)
            if turn.over and turn.origin is None and not turn.was_live:
                self._tell(NothingSaid())
        self._update()

    async def _attend_to_sound(self) -> None:
        """Pass on what befalls the player, which is replaced by itself.

        A lost device pauses, with the place kept: not everything is for all who hear another one. One that took
        nothing for a while goes on. While nothing is to be heard, only what lasts is told.
        """
        is_told = False
        while True:
            match await self._playback.events.get():
                case PlayerRestarted(reason=DeviceLost() | AudioUnavailable()):
                    is_told = False  # what was told when it was lost is enough
                case PlayerRestarted(reason=reason):
                    self._end_silence()
                    if is_told or self._is_heard:
                        self._tell(Trouble(self._in_its_circumstances(reason), survived=True))
                    is_told = False
                case OutputChanged():
                    self._tell(DeviceChanged())
                case OutputFailed(error=error):
                    trouble = Trouble(self._in_its_circumstances(error), survived=False)
                    lasts = self._is_heard or not isinstance(error, DeviceLost)  # that no other is there comes next
                    self._begin_silence(passes=isinstance(error, PlayerFailed))
                    if lasts:
                        self._tell(trouble)
                        is_told = True

    @property
    def _is_heard(self) -> bool:
        return self._state in (ReaderState.SPEAKING, ReaderState.PREPARING)

    def _in_its_circumstances(self, error: ParlandoError) -> ParlandoError:
        """Say so in an error where it befell the sound while nothing was heard."""
        if self._is_heard:
            return error
        return type(error)(str(error), **{"why": "unheard", "when": "unheard", **error.params})

    def _begin_silence(self, *, passes: bool) -> None:
        """Pause while nothing can be heard; remember whether it may go on by itself."""
        was_paused = self.turn is None or self.turn.paused
        self.pause()
        if not passes:
            self._silent_since = None
        elif self.turn is not None and not was_paused:
            self._silent_since = self.turn.paused_at

    def _end_silence(self) -> None:
        """Go on, on the same device, where nothing could be heard; if it was paused for that alone."""
        if self.turn is not None and self.turn.paused_at is not None and self.turn.paused_at == self._silent_since:
            self.resume()
        self._silent_since = None

    def _follow(self, turn: Turn) -> None:
        place = self._ear.place(turn)
        if place is not None and place != self._place and not isinstance(turn.source, Aside):
            self._place = place
            self._tell(Heard(place))

    def _take_rest_if_complete(self, turn: Turn) -> None:
        rests = turn.feed.live and monotonic() - turn.edited_at > REST_S
        if rests and turn.feed.held is not None and turn.feed.rest_looks_complete:
            turn.feed.release()

    def _fall_asleep(self, turn: Turn) -> None:
        """Pause, unless the text ends by itself. It goes on with the sentence in which the voice went away."""
        if self.sleep_timer.wish is not SleepAt.TEXT_END:
            turn.resume_at = self.sleep_timer.went_away_at(turn)
            self.pause()
        self.sleep_timer.set(None)

    def _resume_frame(self, turn: Turn, paused_s: float) -> int | None:
        """Return where to go on after a pause; None: exactly where it began."""
        if turn.resume_at is not None and turn.resume_at >= self._ear.ring.oldest:
            return turn.resume_at
        is_long = paused_s > LONG_PAUSE_S
        return start_of_word_at(turn, self._ear.heard(), self._ear.ring.oldest) if is_long else None

    def _resume_offset(self, turn: Turn) -> int:
        if self._place is None:
            return turn.feed.position
        return sentence_start(turn.source, self._place.sentence[0])

    # -- telling ------------------------------------------------------------------------------------

    def _update(self) -> None:
        """Tell what has changed, and wake the conductor when there is something to send."""
        self._tell_changes()
        self._conductor.wake_if_due()

    def _tell_changes(self) -> None:
        state = self._state_now()
        if state is not self._state:
            self._state = state
            if state is ReaderState.IDLE:
                self._place = self._bound_for = None
                self._tell(Heard(None))
            self._tell(StateChanged(state))
        turn = self.turn
        held = turn.feed.held if turn is not None and turn.feed.live and not turn.is_answer else None
        if held != self._held:
            self._held = held
            self._tell(HeldChanged(held))

    def _state_now(self) -> ReaderState:
        turn = self.turn
        if turn is None or turn.over:
            return ReaderState.IDLE
        if turn.error is not None:
            return ReaderState.FAILED
        if turn.paused:
            return ReaderState.PAUSED
        if turn.origin is None and (turn.is_answer or not turn.feed.live):
            return ReaderState.PREPARING
        return ReaderState.SPEAKING


def _is_said_otherwise(turn: Turn, utterance: Utterance, preparation: Preparation) -> bool:
    again = Feed(turn.source, utterance.start, utterance.end, prepare=lambda _: preparation).next()
    return again is None or again.spoken.text != utterance.spoken.text
