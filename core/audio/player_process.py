"""The player process as the app sees it: one that keeps everything loaded, and the player that it has forked."""

import asyncio
import contextlib
import json
import logging
import os
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.children import child_command, kill, start_watched
from core.errors import AudioUnavailable, DeviceLost, ParlandoError, PlayerFailed

log = logging.getLogger(__name__)

READY_S = 10.0
"""A sound system that has not asked for sound after that long does not work."""
_EXIT_S = 1.0

_NO_START = "The sound player ended while it started; “parlando doctor” looks for the cause."


@dataclass(frozen=True, slots=True)
class Device:
    """What the player plays on."""

    key: str
    """By what its driver knows it."""
    name: str
    latency_s: float
    output: str
    """The driver by which it is reached: "pulse" or "sounddevice"."""


class PlayerProcess:
    """Owns one child process and the tasks that read its pipes; `close` ends them all, in bounded time."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._ready: asyncio.Future[Device] = asyncio.get_running_loop().create_future()
        self._over = asyncio.Event()
        self._readers = [asyncio.create_task(self._read_events()), asyncio.create_task(self._read_complaints())]
        self._fault: ParlandoError | None = None
        self.on_moved: Callable[[Device], None] | None = None
        """Called when the sound comes out of another device."""
        self.device: Device | None = None
        """What is played on; None while there is no player."""
        self.pid: int | None = None
        """The player's number; None while there is none."""

    @classmethod
    async def start(cls, arguments: Sequence[str], pass_fds: Sequence[int]) -> "PlayerProcess":
        """Start the process; there is no player in it yet. Raises PlayerFailed."""
        # A pool of threads would be of no use to so small arrays, and must not be there when the process forks.
        env = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
        try:
            process = await start_watched(
                child_command("player", *arguments), stderr=asyncio.subprocess.PIPE, pass_fds=pass_fds, env=env
            )
        except OSError as error:
            raise PlayerFailed(f"The sound player could not be started: {error.strerror}; try again.") from error
        return cls(process)

    @property
    def is_gone(self) -> bool:
        """Whether the process has ended, and no player can be had of it any more."""
        return self._readers[0].done()

    async def play(self, output: str, extra_s: float, device: str) -> Device:
        """Start a player and wait until the device asks it for sound; there must be none.

        `output` names the driver, `device` is the key of the one to play on, empty for the default. Raises
        AudioUnavailable if there is none, PlayerFailed if the player does not get that far.
        """
        self._fault = None
        self._over.clear()
        self._ready = asyncio.get_running_loop().create_future()
        order = {"output": output, "extra_s": extra_s, "device": device}
        self._write(json.dumps(order).encode() + b"\n")
        if self.is_gone:
            raise PlayerFailed(_NO_START)
        try:
            async with asyncio.timeout(READY_S):
                self.device = await self._ready
        except TimeoutError:
            await self.stop()
            raise AudioUnavailable(
                "The sound device was opened but never asked for sound; choose another one.", missing="device"
            ) from None
        except asyncio.CancelledError:
            await self.stop()
            raise
        return self.device

    def poke(self) -> None:
        """Wake the player up: there is something new to play or to obey."""
        self._write(b"!")

    async def ended(self) -> ParlandoError:
        """Wait until the player has ended by itself and return why."""
        await self._over.wait()
        return self._fault or PlayerFailed("The sound player ended unexpectedly and is started anew.")

    async def stop(self) -> None:
        """End the player at once; the process stays, if it is well."""
        if self.pid == self._process.pid:
            kill(self._process)
        elif self.pid is not None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
        try:
            await asyncio.wait_for(self._over.wait(), _EXIT_S)
        except TimeoutError:
            kill(self._process)
            await self._over.wait()

    async def close(self) -> None:
        """End the process and what belongs to it."""
        if self._process.stdin:
            self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), _EXIT_S)
        except TimeoutError:
            kill(self._process)
            await self._process.wait()
        await asyncio.wait(self._readers)
        self._ready.cancel()

    def _write(self, data: bytes) -> None:
        if self._process.stdin and not self._process.stdin.is_closing():
            self._process.stdin.write(data)

    async def _read_events(self) -> None:
        assert self._process.stdout
        async for line in self._process.stdout:
            try:
                self._take(json.loads(line))
            except ValueError:
                log.debug("player: %s", line.decode(errors="replace").rstrip())
        self._end_player()

    def _take(self, event: dict[str, Any]) -> None:
        match event["event"]:
            case "forked":
                self.pid = event["pid"]
            case "ready" if not self._ready.done():
                self._ready.set_result(_device(event))
            case "moved":
                self.device = _device(event)
                if self.on_moved:
                    self.on_moved(self.device)
            case "error":
                self._fault = AudioUnavailable(event["sentence"], **event["params"])
            case "lost":
                self._fault = DeviceLost("The sound device went away; choose another one and go on from there.")
            case "ended":
                self._end_player()

    def _end_player(self) -> None:
        self.pid, self.device = None, None
        if not self._ready.done():
            self._ready.set_exception(self._fault or PlayerFailed(_NO_START))
            self._ready.exception()  # whoever waits gets it; nobody waiting is no fault
        self._over.set()

    async def _read_complaints(self) -> None:
        assert self._process.stderr
        async for line in self._process.stderr:
            log.debug("player: %s", line.decode(errors="replace").rstrip())


def _device(event: dict[str, Any]) -> Device:
    return Device(event["device"], event["name"], event["latency_s"], event["output"])
