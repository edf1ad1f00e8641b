"""What all tests share. Nothing here reads or touches the machine's own display, sound or user settings.

Fixtures, each described where it is defined:
`sound_server`, `recorder` (fixtures/sound.py), `display` (fixtures/screen.py), `profile` (always in force),
`run_parlando`, `start_parlando` (fixtures/program.py), `kept` (fixtures/kept.py),
`voice_catalogue`, `silence_test` (fixtures/voice_catalogue.py),
`session_bus`, `assistant` (fixtures/assistive.py), `portal` (fixtures/portal.py); in tests/e2e a test that leaves a
process or socket behind fails; in tests/gui coroutines run on the application's qasync loop; in tests/unit there is
no Qt.

A test in which a WARNING or worse is logged fails; `@pytest.mark.logs_warnings` says that it is expected.
Properties are tried on the same examples in every run; `--hypothesis-profile=searching` looks for new ones.
"""

import logging
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.fixtures.processes import adopt_orphans

pytest_plugins = [
    "tests.fixtures.sound",
    "tests.fixtures.screen",
    "tests.fixtures.program",
    "tests.fixtures.kept",
    "tests.fixtures.chat_server",
    "tests.fixtures.voice_catalogue",
    "tests.fixtures.assistive",
    "tests.fixtures.orca",
    "tests.fixtures.portal",
]

# Before Qt or a sound library is loaded: windows are painted nowhere, sound has no server to go to, until a
# fixture says otherwise.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PULSE_SERVER"] = "unix:/nonexistent/pulse.sock"
# Without an address Qt would start a bus of its own on the private display and leave it running.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
# A keyring that says of itself that it is none: keys go to the file, in a home of the test's own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for name in ("DISPLAY", "WAYLAND_DISPLAY", "PULSE_LATENCY_MSEC", "PULSE_SINK"):
    os.environ.pop(name, None)

# No example fails for being slow: the machine may have much else to do.
PATIENT: dict[str, Any] = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("steady", derandomize=True, **PATIENT)
settings.register_profile("searching", **PATIENT)
settings.load_profile("steady")


def pytest_sessionstart() -> None:
    adopt_orphans()


class _Warnings(logging.Handler):
    """Keeps what is logged as WARNING or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    handler = _Warnings()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    if handler.lines and not request.node.get_closest_marker("logs_warnings"):
        pytest.fail("logged without being expected:\n" + "\n".join(handler.lines))
