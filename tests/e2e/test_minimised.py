"""Started minimised, as at login: nothing is seen of the window until somebody asks for it."""

import os
import subprocess
from pathlib import Path

from tests.fixtures.processes import patience
from tests.fixtures.program import RunParlando, StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.waiting import wait_until


def test_it_is_seen_when_it_is_asked_for(
    display: Display, start_parlando: StartParlando, run_parlando: RunParlando
) -> None:
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    settings.parent.mkdir()
    settings.write_text('{"window.minimised": true}')
    window = start_parlando(env=display.env, stderr=subprocess.DEVNULL)
    wait_until(lambda: run_parlando("pause").returncode == 0, "the window to take orders")
    seen = ["xdotool", "search", "--onlyvisible", "--pid", str(window.pid), "--name", "Parlando"]
    assert subprocess.run(seen, env={**os.environ, **display.env}, capture_output=True, check=False).stdout == b""
    assert run_parlando(env=display.env).returncode == 0
    display.xdotool("search", "--sync", *seen[2:])
    window.terminate()
    window.wait(patience(10))
