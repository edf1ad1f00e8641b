"""Keeps our own speech server: a child process with a token that nobody else has."""

import asyncio
import contextlib
import subprocess
import threading
from collections.abc import Callable

from core.errors import ServerUnavailable
from core.server.launch import Launched, launch

START_TIMEOUT_S = 20.0
"""A slow disk and a cold cache are no failure."""

END_TIMEOUT_S = 4.0
"""How long the server may take to end before it is killed; a little more than it allows itself."""


class ServerProcess:
    """Our speech server. Use it from one event loop.

    It ends with this process, also when that is killed: its stdin is a pipe from us.
    """

    def __init__(self, engine: str = "espeak-ng", launched: Launched | None = None) -> None:
        """`launched` is a server that was started before this was made; it is the first one that is used."""
        self.url = ""
        """Base URL while it runs, such as http://127.0.0.1:40123."""
        self.token = ""
        """The key that it accepts; new with each start."""
        self._engine, self._launched = engine, launched
        self._process: subprocess.Popen[bytes] | None = None
        self._dead: asyncio.Event | None = None
        self._starting = asyncio.Lock()

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """Its process number; 0 before the first start."""
        return self._process.pid if self._process else 0

    async def start(self) -> None:
        """Start it, if it does not run, and wait until it can be reached; ServerUnavailable where that fails.

        Called while it starts already, this waits for the same start.
        """
        async with self._starting:
            if not self.is_alive:
                await self._start()

    async def _start(self) -> None:
        await self.close()  # tidies up after one that died
        self.url = ""
        try:
            first_line = self._launch()
            self.url = await asyncio.wait_for(first_line, START_TIMEOUT_S)
        except (OSError, TimeoutError) as error:
            raise ServerUnavailable(f"The speech server did not start: {error or 'it took too long'}.") from error
        finally:
            if not self.url and self._process is not None:
                self._process.kill()
                await self.close()
        if not self.url:
            raise ServerUnavailable(
                "The speech server ended as soon as it was started; “parlando doctor” looks for the cause."
            )

    async def restart(self) -> None:
        """End it if it runs, and start it anew with another token and port."""
        await self.close()
        await self.start()

    async def wait_dead(self) -> None:
        """Wait until the process that was started last has ended, for whatever reason."""
        if self._dead is not None:
            await self._dead.wait()

    async def close(self) -> None:
        """End it, by force if it does not do so in time."""
        if self._process is None or self._dead is None:
            return
        with contextlib.suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        try:
            await asyncio.wait_for(self._dead.wait(), END_TIMEOUT_S)
        except TimeoutError:
            self._process.kill()
            await self._dead.wait()

    def _launch(self) -> asyncio.Future[str]:
        """Start the process; return what its first line will be, empty when it ends without one."""
        launched, self._launched = self._launched or launch(self._engine), None
        process, self.token = launched
        self._process, self._dead = process, asyncio.Event()
        loop = asyncio.get_running_loop()
        first_line: asyncio.Future[str] = loop.create_future()
        # A thread, because not every loop that we run on (Qt's, for one) can wait for processes everywhere.
        watcher = _Watcher(loop, process, first_line, self._dead)
        threading.Thread(target=watcher.run, name="speech server", daemon=True).start()
        return first_line


class _Watcher:
    """Waits in a thread for a child's first line and for its end, and tells the loop."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        process: "subprocess.Popen[bytes]",
        first_line: asyncio.Future[str],
        dead: asyncio.Event,
    ) -> None:
        self._loop, self._process, self._first_line, self._dead = loop, process, first_line, dead

    def run(self) -> None:
        """The thread's body."""
        assert self._process.stdout is not None
        with self._process.stdout as output:
            line = output.readline().decode(errors="replace").strip()
            self._tell(lambda: self._set_first_line(line))
            output.read()
        self._process.wait()
        self._tell(self._dead.set)

    def _set_first_line(self, line: str) -> None:
        if not self._first_line.done():  # nobody waits after the time limit
            self._first_line.set_result(line)

    def _tell(self, call: Callable[[], object]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits any more
            self._loop.call_soon_threadsafe(call)
