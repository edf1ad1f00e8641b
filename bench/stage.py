"""The stage of a run: a private home, sound server, recorder and display. Nothing of the user's is touched."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from bench.ear import Ear
from tests.fixtures.processes import Leftovers, adopt_orphans
from tests.fixtures.program import Profile
from tests.fixtures.screen import Display
from tests.fixtures.sound import Sound

FORGOTTEN = ("DISPLAY", "WAYLAND_DISPLAY", "PULSE_LATENCY_MSEC", "PULSE_SINK", "PYTHONDONTWRITEBYTECODE")


class Stage:
    """A context manager; within it every child plays on the private sink and lives in the private home."""

    def __enter__(self) -> Self:
        adopt_orphans()
        self._leftovers = Leftovers()
        with contextlib.ExitStack() as undo:
            home = Path(tempfile.mkdtemp(prefix="parlando-bench-"))
            undo.callback(shutil.rmtree, home, ignore_errors=True)
            self.home = home
            undo.callback(_restore_environment, dict(os.environ))
            self._prepare_environment()
            self.sound = undo.enter_context(Sound())
            os.environ.update(self.sound.server.env)
            self.ear = Ear(self.sound.server, self.sound.recorder)
            self._undo = undo.pop_all()
        self._display: Display | None = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._undo.close()

    @property
    def display(self) -> Display:
        """A display with a window manager, started when it is asked for first."""
        if self._display is None:
            self._display = self._undo.enter_context(Display())
        return self._display

    def left_over(self) -> list[str]:
        """Describe, and end, what a part has left behind; for after the block."""
        return self._leftovers.find()

    def _prepare_environment(self) -> None:
        for name in FORGOTTEN:
            os.environ.pop(name, None)
        os.environ.update(Profile(self.home).env)
        # Modules are compiled once, as where the program is installed, and not next to the sources.
        os.environ["PYTHONPYCACHEPREFIX"] = str(self.home / "compiled")
        # Without an address Qt would start a bus of its own; with a locale all programs speak English.
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
        os.environ["LC_ALL"] = "C.UTF-8"


def _restore_environment(former: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(former)
