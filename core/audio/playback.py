"""Playback: the app's end of the sound. Owns the ring, the control block, the clock and the player process.

The player only obeys the control block, which outlives it: when it dies, stalls or loses its device, it is
replaced, and the new one goes on from the frame last heard.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import chain, repeat
from typing import Any

from core.audio.clock import PlaybackClock
from core.audio.control import Command, ControlBlock, PlayState
from core.audio.outputs.output import OutputDevice
from core.audio.outputs.table import AUTO, list_devices
from core.audio.player_process import Device, PlayerProcess
from core.audio.ring import DEFAULT_SECONDS, RingBuffer
from core.errors import AudioUnavailable, DeviceLost, ParlandoError, PlayerFailed
from core.settings import Settings

log = logging.getLogger(__name__)

RATES = (0.5, 6.0)
PITCHES = (0.5, 2.0)
EXTRA_S = (0.0, 0.05, 0.1)
"""By how much the output's own queue is made longer: the next one after repeated underruns."""

_TICK_S = {True: 0.2, False: 1.0}
"""How often the player is looked after while it plays, or not; what is asked of it anew ends the wait."""
_SECOND_LOOK_S = 0.05
_STALL_NS = 500_000_000
_PATIENCE_S = {True: 0.15, False: 1.0}
"""How long a new player may take before it is told that there is no sound: on a device that has stalled, or not."""
_WINDOW_NS = 10_000_000_000
_UNDERRUNS_ALLOWED = 3
_UNSURE_NS = {True: 100_000_000, False: 2_000_000}
"""A player may notice so late that its sound server is gone, or its device stands still; and what a sound server
tells of its clock is no more exact than this (PipeWire's was 0.2 ms ahead of what was heard)."""
_RETRIES_S = (0.0, 0.1, 0.5, 1.0, 2.0)
"""Waits between the attempts to start a new player; the last one repeats."""
_EVENTS = 64


@dataclass(frozen=True, slots=True)
class OutputFailed:
    """There is no sound at present, and why; Playback goes on trying."""

    error: ParlandoError


@dataclass(frozen=True, slots=True)
class PlayerRestarted:
    """A new player has taken over at source frame `frame`, because of `reason`."""

    reason: ParlandoError
    frame: int


@dataclass(frozen=True, slots=True)
class OutputChanged:
    """The sound comes out of another device, or of the same with another latency."""

    device: Device


class DeviceStalled(PlayerFailed):
    """Why a player is replaced whose device takes nothing any more, without a word."""


class DeviceChosen(ParlandoError):
    """Why a player is replaced that is well: the listener wants another device. Never reported."""


PlayerEvent = OutputFailed | PlayerRestarted | OutputChanged


class Playback:
    """Plays the ring. Every method is for the event loop's thread.

    `output` names a driver of `core.audio.outputs.table`, or "auto": the best one that works here. `device` is the
    key of the device to play on, empty for the default; while it is missing the default one is played on.
    `start` and `close` are bounded in time; everything between takes effect without waiting.
    """

    def __init__(self, *, ring_seconds: float = DEFAULT_SECONDS, output: str = AUTO, device: str = "") -> None:
        self.ring = RingBuffer.create(ring_seconds)
        self._control = ControlBlock.create()
        self.clock = PlaybackClock(self._control)
        self.events: asyncio.Queue[PlayerEvent] = asyncio.Queue(_EVENTS)
        """What a person may want to know; the oldest are dropped when nobody takes them."""
        self._output = output
        self._wanted = device
        self._delays: Mapping[str, float] = {}
        self._is_change_wanted = False
        self._look = asyncio.Event()
        """It is time to see how the player is."""
        self._command = Command(0, PlayState.STOPPED, 0, 1.0, None)
        self._extra = 0
        self._process: PlayerProcess | None = None
        self._starting = asyncio.Lock()
        self._heard_on: Device | None = None
        self._supervisor: asyncio.Task[None] | None = None

    def follow(self, settings: Settings) -> None:
        """Play as the listener has it in the settings, from now on too."""
        acts: dict[str, Callable[[Any], None]] = {
            "speech.pitch": self.set_pitch,
            "sound.output": self.set_output,
            "sound.device": self.set_device,
            "sound.delays": self.set_delays,
        }
        for key, act in acts.items():
            act(settings[key])
            settings.watch(key, act)

    async def prepare(self) -> None:
        """Let the player's process come up ahead of `start`, which tells what stands against it."""
        with contextlib.suppress(PlayerFailed):
            await self._have_process()

    async def start(self) -> None:
        """Start the player; return when the device runs. Raises AudioUnavailable or PlayerFailed.

        One that dies while it starts gets a successor, as it does later on.
        """
        self._is_change_wanted = False
        try:
            try:
                self._heard_on = await self._new_player()
            except PlayerFailed:
                self._heard_on = await self._new_player()
        except BaseException:
            await self._end_process()
            raise
        self._supervisor = asyncio.create_task(self._supervise())

    async def close(self) -> None:
        """Fall silent and give everything back."""
        if self._supervisor:
            self._supervisor.cancel()
            await asyncio.wait([self._supervisor])
            self._supervisor = None
        await self._end_process()
        self._control.close()
        self.ring.close()

    def play(self, frame: int) -> None:
        """Play from source frame `frame` on; what sounded before fades out within 3 ms."""
        self._begin(PlayState.PLAYING, frame)

    def stop(self) -> None:
        """Fall silent; the clock stands where it is."""
        self._begin(PlayState.STOPPED, int(self.clock.heard()))

    def pause(self) -> None:
        """Fade out and keep the place."""
        self._change(replace(self._command, state=PlayState.PAUSED))

    def resume(self) -> None:
        """Go on exactly where `pause` faded out."""
        self._change(replace(self._command, state=PlayState.PLAYING))

    def set_rate(self, rate: float) -> None:
        """Play `rate` times as fast, 0.5 to 6, at the same pitch; in force within 12 ms of output."""
        if not RATES[0] <= rate <= RATES[1]:
            raise ValueError(f"rate {rate} is outside {RATES[0]} to {RATES[1]}")
        self._change(replace(self._command, rate=rate))

    def set_pitch(self, pitch: float) -> None:
        """Play at `pitch` times the voice's own, 0.5 to 2, at the same pace; in force within 12 ms of output."""
        if not PITCHES[0] <= pitch <= PITCHES[1]:
            raise ValueError(f"pitch {pitch} is outside {PITCHES[0]} to {PITCHES[1]}")
        self._change(replace(self._command, pitch=pitch))

    def set_end(self, frame: int | None) -> None:
        """Tell where the turn's audio ends; running dry before that (or with None) counts as a dry run."""
        self._change(replace(self._command, end=frame))

    def set_fade(self, fade: tuple[int, int] | None) -> None:
        """Let the sound fade away from one source frame to another, and be silent behind it; None: no more."""
        self._change(replace(self._command, fade=fade))

    def poke(self) -> None:
        """Tell the player that the first audio of a turn is in the ring."""
        if self._process:
            self._process.poke()

    def set_device(self, key: str) -> None:
        """Play on another device from now on; empty for the default one. The place is kept."""
        if key != self._wanted:
            self._wanted = key
            self._want_change()

    def set_output(self, name: str) -> None:
        """Play by another driver from now on; "auto" for the best one that works. The place is kept."""
        if name != self._output:
            self._output = name
            self._want_change()

    def _want_change(self) -> None:
        self._is_change_wanted = True
        self._look.set()

    def set_delays(self, delays: Mapping[str, float]) -> None:
        """Tell how many seconds later than it says a device is heard, by its key; -0.1 to 0.5."""
        self._delays = delays
        self._heed_delay()

    async def devices(self) -> list[OutputDevice]:
        """Return the devices that can be chosen. Raises AudioUnavailable."""
        return await asyncio.to_thread(list_devices, self._output)

    @property
    def state(self) -> PlayState:
        """What was asked for last."""
        return self._command.state

    @property
    def rate(self) -> float:
        """The rate in force."""
        return self._command.rate

    @property
    def underruns(self) -> int:
        """How often sound was missing: the ring dry before the end, or the player not in time for the device."""
        return self.dry_runs + self._control.underruns

    @property
    def dry_runs(self) -> int:
        """How often the ring was dry before the end: the engine, or what is between, was not in time."""
        return self._control.dry_runs

    @property
    def device(self) -> str:
        """The device's name and the output it is reached by; empty while there is none."""
        device = self._device()
        return f"{device.name} ({device.output})" if device else ""

    @property
    def device_key(self) -> str:
        """What the device is chosen by; empty while there is none."""
        device = self._device()
        return device.key if device else ""

    @property
    def latency_s(self) -> float:
        """How long a frame takes at most from the ring to the ear, as the device says itself."""
        return self._control.latency_s

    @property
    def pid(self) -> int | None:
        """The player's process number; None while there is none."""
        return self._process.pid if self._process else None

    def _device(self) -> Device | None:
        return self._process.device if self._process else None

    def _begin(self, state: PlayState, frame: int) -> None:
        command = replace(self._command, generation=self._command.generation + 1, state=state, frame=frame)
        self.clock.begin(command.generation, frame)
        self._change(command)

    def _change(self, command: Command) -> None:
        self._command = command
        self._control.send(command)
        self.poke()
        self._look.set()

    async def _supervise(self) -> None:
        """Replace the player whenever it has to be."""
        while True:
            reason = await self._watch()
            frame = self._keep_place(_UNSURE_NS[isinstance(reason, DeviceLost | DeviceStalled)])
            log.info("the player is replaced: %s", reason)
            if isinstance(reason, DeviceLost):
                self._report(OutputFailed(reason))
            device = await self._replacement(_PATIENCE_S[isinstance(reason, DeviceStalled)])
            if not isinstance(reason, DeviceChosen):
                self._report(PlayerRestarted(reason, frame))
            if device != self._heard_on:
                self._take_move(device)

    async def _watch(self) -> ParlandoError:
        """Return why the player must be replaced, once it must."""
        assert self._process
        ended = asyncio.create_task(self._process.ended())
        ended.add_done_callback(lambda _: self._look.set())
        faults = FaultWatch(self._control)
        try:
            while not ended.done():
                if self._is_change_wanted:
                    self._is_change_wanted = False
                    return DeviceChosen("Another sound device was chosen.")
                if faults.is_stalled():
                    return DeviceStalled("The sound device stopped asking for sound.")
                if faults.is_starved() and self._extra + 1 < len(EXTRA_S):
                    self._extra += 1
                    return PlayerFailed("The sound broke off several times; it is buffered for longer now.")
                await self._until_next_look(faults.sure_in_s)
            return ended.result()
        finally:
            ended.cancel()

    async def _until_next_look(self, sure_in_s: float) -> None:
        tick_s = _TICK_S[self.state is PlayState.PLAYING]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(tick_s, sure_in_s)):
                await self._look.wait()
        self._look.clear()

    def _keep_place(self, unsure_ns: int) -> int:
        """Begin a generation where the ear was for sure when the player, or so long before, was last alive."""
        frame = int(self.clock.position_at(self._control.heartbeat_ns - unsure_ns))
        self._begin(self._command.state, frame)
        return frame

    async def _replacement(self, patience_s: float) -> Device:
        """Return what a new player plays on, however long it takes until there is one."""
        fault: ParlandoError | None = None
        for wait_s in chain(_RETRIES_S, repeat(_RETRIES_S[-1])):
            await asyncio.sleep(wait_s)
            starting = asyncio.create_task(self._new_player())
            try:
                if not (await asyncio.wait([starting], timeout=patience_s))[0] and fault is None:
                    fault = DeviceStalled("The sound device takes nothing now; speech goes on as soon as it does.")
                    self._report(OutputFailed(fault))
                return await starting
            except (AudioUnavailable, PlayerFailed) as error:
                if fault is None:
                    self._report(OutputFailed(error))
                fault = error
            finally:
                starting.cancel()
                await asyncio.wait([starting])
        raise AssertionError("the retries never end")

    async def _new_player(self) -> Device:
        """Start a player in the place of the one there may be. Raises AudioUnavailable or PlayerFailed."""
        if self._process:
            await self._process.stop()
            if self._process.is_gone:
                await self._end_process()
        process = await self._have_process()
        device = await process.play(self._output, EXTRA_S[self._extra], self._wanted)
        self._heed_delay()
        return device

    async def _have_process(self) -> PlayerProcess:
        async with self._starting:
            if self._process is None:
                handles = ["--ring", self.ring.handle, "--control", self._control.handle]
                self._process = await PlayerProcess.start(handles, self.ring.pass_fds + self._control.pass_fds)
                self._process.on_moved = self._take_move
            return self._process

    async def _end_process(self) -> None:
        process, self._process = self._process, None
        if process:
            await process.close()

    def _take_move(self, device: Device) -> None:
        self._heard_on = device
        self._heed_delay()
        self._report(OutputChanged(device))

    def _heed_delay(self) -> None:
        self.clock.delay_s = self._delays.get(self.device_key, 0.0)

    def _report(self, event: PlayerEvent) -> None:
        if self.events.full():
            self.events.get_nowait()
        self.events.put_nowait(event)


class FaultWatch:
    """Tells from the control block whether a running player, watched from now on, is still any good."""

    def __init__(self, control: ControlBlock, now_ns: Callable[[], int] = time.perf_counter_ns) -> None:
        self._control = control
        self._now_ns = now_ns
        self._is_suspicious = False
        self._begin_window()

    def is_stalled(self) -> bool:
        """Whether the device has asked for no sound for 0.5 s; asked twice, for after a sleep everybody is late."""
        late = self._silent_ns > _STALL_NS
        stalled = late and self._is_suspicious
        self._is_suspicious = late
        return stalled

    @property
    def sure_in_s(self) -> float:
        """How soon it can be told that the device has stalled, should it not ask again."""
        return _SECOND_LOOK_S if self._is_suspicious else max(0, _STALL_NS - self._silent_ns) / 1e9

    @property
    def _silent_ns(self) -> int:
        return self._now_ns() - self._control.heartbeat_ns

    def is_starved(self) -> bool:
        """Whether the device went without sound several times within 10 s."""
        if self._now_ns() - self._window_ns > _WINDOW_NS:
            self._begin_window()
        return self._control.underruns - self._before >= _UNDERRUNS_ALLOWED

    def _begin_window(self) -> None:
        self._window_ns = self._now_ns()
        self._before = self._control.underruns
