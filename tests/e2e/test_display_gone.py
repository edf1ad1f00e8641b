"""The display goes away while the window reads: everything ends, without a word of Python's."""

import os
import subprocess
from pathlib import Path

from tests.fixtures.processes import patience
from tests.fixtures.program import StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import Recorder, SoundServer


def test_the_window_goes_with_its_display(
    sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando, tmp_path: Path
) -> None:
    (tmp_path / "story.txt").write_text("Once upon a time. " * 100)
    with Display() as display:
        window = start_parlando(str(tmp_path / "story.txt"), env=display.env, stderr=subprocess.PIPE)
        found = display.xdotool("search", "--sync", "--onlyvisible", "--name", "^story — Parlando$").split()[0]
        display.xdotool("windowactivate", "--sync", found)
        since = recorder.mark()
        display.xdotool("key", "F8")
        recorder.wait_for_sound(since)
        display.server.kill()
        assert window.wait(patience(10)) == 1
    log = Path(os.environ["XDG_STATE_HOME"]) / "parlando" / "parlando.log"
    assert window.stderr is not None
    assert b"Traceback" not in window.stderr.read() and "Traceback" not in log.read_text()
    assert "the display is gone" in log.read_text()
