"""One player process as the app sees it: started, ready, poked, ended."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import AudioUnavailable, DeviceLost, ParlandoError, PlayerFailed
from core.paths import child_command, deaf_to_interrupts

log = logging.getLogger(__name__)

READY_S = 10.0
"""A sound system that has not asked for sound after that long does not work."""
_EXIT_S = 1.0

_NO_START = "The sound player ended while it started; “parlando doctor” looks for the cause."


@dataclass(frozen=True, slots=True)
class Device:
    """What the player plays on."""

    name: str
    latency_s: float
    output: str
    """The driver by which it is reached: "pulse" or "sounddevice"."""


class PlayerProcess:
    """Owns one child process and the tasks that read its pipes; `close` ends them all, in bounded time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._ready: asyncio.Future[Device] = asyncio.get_running_loop().create_future()
        self._readers = [asyncio.create_task(self._read_events()), asyncio.create_task(self._read_complaints())]
        self._fault: ParlandoError | None = None
        self.on_moved: Callable[[Device], None] | None = None
        """Called when the sound comes out of another device."""
        self.device = Device("", 0.0, "")

    @classmethod
    async def start(cls, arguments: Sequence[str], pass_fds: Sequence[int]) -> "PlayerProcess":
        """Start a player and wait until the device asks it for sound.

        Raises AudioUnavailable if there is none, PlayerFailed if the process does not get that far.
        """
        pipe = asyncio.subprocess.PIPE
        command = [*child_command("player"), *arguments]
        try:
            with deaf_to_interrupts():
                process = await asyncio.create_subprocess_exec(
                    *command, stdin=pipe, stdout=pipe, stderr=pipe, pass_fds=pass_fds
                )
        except OSError as error:
            raise PlayerFailed(f"The sound player could not be started: {error.strerror}; try again.") from error
        player = cls(process)
        try:
            async with asyncio.timeout(READY_S):
                player.device = await player._ready
        except TimeoutError:
            await player.close()
            raise AudioUnavailable(
                "The sound device was opened but never asked for sound; choose another one.", missing="device"
            ) from None
        except BaseException:
            await player.close()
            raise
        return player

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def poke(self) -> None:
        """Wake the player up: there is something new to play or to obey."""
        if self._process.stdin and not self._process.stdin.is_closing():
            self._process.stdin.write(b"!")

    async def ended(self) -> ParlandoError:
        """Wait until the process has ended by itself and return why."""
        await self._process.wait()
        await asyncio.wait(self._readers)
        return self._fault or PlayerFailed("The sound player ended unexpectedly and is started anew.")

    async def close(self, *, kill: bool = False) -> None:
        """End the process, at once if `kill`, and what belongs to it."""
        if kill:
            self._kill()
        if self._process.stdin:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), _EXIT_S)
        except TimeoutError:
            self._kill()
            await self._process.wait()
        await asyncio.wait(self._readers)
        self._ready.cancel()

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def _read_events(self) -> None:
        assert self._process.stdout
        async for line in self._process.stdout:
            try:
                self._take(json.loads(line))
            except ValueError:
                log.debug("player: %s", line.decode(errors="replace").rstrip())
        if not self._ready.done():
            self._ready.set_exception(self._fault or PlayerFailed(_NO_START))
            self._ready.exception()  # whoever waits gets it; nobody waiting is no fault

    def _take(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "ready" if not self._ready.done():
                self._ready.set_result(_device(event))
            case "moved":
                self.device = _device(event)
                if self.on_moved:
                    self.on_moved(self.device)
            case "error":
                self._fault = AudioUnavailable(event["sentence"], **event["params"])
            case "lost":
                self._fault = DeviceLost("The sound device went away; speech goes on as soon as there is one.")

    async def _read_complaints(self) -> None:
        assert self._process.stderr
        async for line in self._process.stderr:
            log.debug("player: %s", line.decode(errors="replace").rstrip())


def _device(event: dict[str, Any]) -> Device:
    return Device(event["device"], event["latency_s"], event["output"])
