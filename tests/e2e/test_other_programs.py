"""The text of any program, read when a key of the desktop runs `parlando read-selection`, `pause` and the like."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fixtures import processes
from tests.fixtures.assistive import Assistant, needs_assistive_technology
from tests.fixtures.processes import patience
from tests.fixtures.program import ROOT, RunParlando, StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import Recorder, SoundServer
from tests.fixtures.waiting import wait_until

OTHER_PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QPlainTextEdit
app = QApplication([])
app.setApplicationName("other")
edit = QPlainTextEdit("Not this. But this is selected in another program. Nor this.")
edit.setWindowTitle("Other")
edit.show()
edit.activateWindow()
cursor = edit.textCursor()
cursor.setPosition(10)
cursor.setPosition(50, cursor.MoveMode.KeepAnchor)
edit.setTextCursor(cursor)
if "--copy" in sys.argv:
    edit.copy()
if "--primary" in sys.argv:
    app.clipboard().setText(edit.textCursor().selectedText(), app.clipboard().Mode.Selection)
app.processEvents()
print("ready", flush=True)
app.exec()
"""
SELECTED, NOT_SELECTED = "But this is selected in another program.", "Nor this."


def other_program(environment: dict[str, str], *arguments: str) -> "subprocess.Popen[bytes]":
    """A program with selected text; it is there when this returns."""
    program = processes.start(
        [sys.executable, "-c", OTHER_PROGRAM, *arguments],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert program.stdout and program.stdout.readline() == b"ready\n"
    return program


def keeps_the_selection() -> bool:
    """Whether the window keeps a page with what is selected, and with nothing else."""
    database = Path(os.environ["XDG_DATA_HOME"]) / "parlando"
    kept = b"".join(file.read_bytes() for file in database.glob("*") if file.is_file())
    return SELECTED.encode() in kept and NOT_SELECTED.encode() not in kept


def end(program: "subprocess.Popen[bytes]") -> None:
    program.terminate()
    program.wait(patience(10))


def test_a_key_opens_the_window_reads_pauses_and_stops(
    display: Display,
    sound_server: SoundServer,
    recorder: Recorder,
    start_parlando: StartParlando,
    run_parlando: RunParlando,
) -> None:
    other = other_program(display.env, "--primary", "--copy")
    since = recorder.mark()
    window = start_parlando("read-selection", env=display.env, stderr=subprocess.DEVNULL)
    recorder.wait_for_sound(since, 20)
    assert run_parlando("pause").returncode == 0
    recorder.wait_for_silence(since)
    wait_until(keeps_the_selection, "the page to be kept")

    since = recorder.mark()
    assert run_parlando("read-clipboard").returncode == 0
    recorder.wait_for_sound(since)
    assert run_parlando("stop").returncode == 0
    recorder.wait_for_silence(since)
    end(window)
    processes.end(other)


@pytest.mark.parametrize("order", ["pause", "stop"])
def test_without_a_window_nothing_is_silenced(run_parlando: RunParlando, order: str) -> None:
    done = run_parlando(order)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "parlando: Parlando is not open: there is nothing to silence.\n"


def test_without_a_display_nothing_is_selected(run_parlando: RunParlando) -> None:
    done = run_parlando("read-selection", env={"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "no display" in done.stderr


def test_an_order_loads_nothing_large(run_parlando: RunParlando) -> None:
    code = "import sys; sys.argv[1:] = ['pause']; import main; main.main(); print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert "PySide6" not in loaded and not loaded & {"asyncio", "numpy", "argparse", "websockets"}


@pytest.fixture
def wayland(session_bus: dict[str, str]) -> Iterator[dict[str, str]]:
    """A Wayland desktop without a screen: weston, headless."""
    name = "parlando-test"
    weston = processes.start(
        ["weston", "--backend=headless-backend.so", f"--socket={name}", "--idle-time=0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    socket = Path(os.environ["XDG_RUNTIME_DIR"]) / name
    wait_until(lambda: socket.exists() or weston.poll() is not None, "weston")
    assert weston.poll() is None, "weston does not start"
    yield {"WAYLAND_DISPLAY": name, "QT_QPA_PLATFORM": "wayland", "XDG_SESSION_TYPE": "wayland", **session_bus}
    processes.end(weston)


@needs_assistive_technology()
@pytest.mark.skipif(
    subprocess.call(["which", "weston"], stdout=subprocess.DEVNULL), reason="weston is not installed"
)
def test_under_wayland_the_program_in_front_is_asked_for_its_selection(
    wayland: dict[str, str],
    display: Display,
    session_bus: dict[str, str],
    assistant: Assistant,
    sound_server: SoundServer,
    recorder: Recorder,
    start_parlando: StartParlando,
) -> None:
    # Without a seat nothing comes to the front of this desktop: the other program is in front of another one.
    other = other_program({**display.env, **session_bus})
    try:
        since = recorder.mark()
        window = start_parlando("read-selection", env=wayland, stderr=subprocess.DEVNULL)
        recorder.wait_for_sound(since, 20)
        wait_until(keeps_the_selection, "the page to be kept")
        end(window)
    finally:
        processes.end(other)


def test_a_key_of_the_desktop_reads_the_selection_whichever_program_is_in_front(
    display: Display,
    sound_server: SoundServer,
    recorder: Recorder,
    start_parlando: StartParlando,
    run_parlando: RunParlando,
) -> None:
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    settings.parent.mkdir()
    settings.write_text('{"keys.anywhere": "Ctrl+Alt+R"}')
    window = start_parlando(env=display.env, stderr=subprocess.DEVNULL)
    search = ("search", "--sync", "--onlyvisible", "--pid", str(window.pid), "--name", "Parlando")
    display.xdotool(*search)
    other = other_program(display.env, "--primary")
    number = display.xdotool("search", "--sync", "--onlyvisible", "--pid", str(other.pid), "--name", "Other")
    display.xdotool("windowactivate", "--sync", number.split()[0])
    # Until it takes orders, it takes no keys.
    wait_until(lambda: run_parlando("pause").returncode == 0, "the window to take orders")
    since = recorder.mark()
    display.xdotool("key", "ctrl+alt+r")
    recorder.wait_for_sound(since)
    wait_until(keeps_the_selection, "the page to be kept")
    end(window)
    processes.end(other)
