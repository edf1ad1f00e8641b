"""What a blind listener hears: the program worked by keys beside Orca, and Orca's own words line by line."""

import os
import subprocess
import sys

from tests.fixtures import processes
from tests.fixtures.orca import Orca, needs_orca
from tests.fixtures.program import ROOT, RunParlando, StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import Recorder, SoundServer

pytestmark = needs_orca()

CONTROL, CONTROL_SHIFT = ["left control"], ["left control", "left shift"]
NO_TEXT = "notification There is no text to paste. Copy some text first, then paste and listen."
TRANSCRIPT = [
    ("type", "h", ["h"]),
    ("type on", "i", ["i"]),
    ("a full stop", "period", ["dot"]),
    ("faster", "alt+Up", ["left alt", "notification Speed 1.1 times."]),
    ("voices", "ctrl+shift+a", [*CONTROL_SHIFT, "Voices panel.", "Find a voice or language text."]),
    ("the list", "Down", ["Voices.", "List with 253 items."]),
    ("the next one", "Down", ["English (America, New York City), United States middle dot on this computer."]),
    (
        "choose",
        "Return",
        ["return", "Text to read text.", "hi.", "notification Voice: English (America, New York City)"],
    ),
    ("settings", "ctrl+comma", [*CONTROL, "Settings panel.", "Find a setting text."]),
    ("the first", "Tab", ["tab", "Reset Voice push button.", "As it was at first."]),
    ("back", "Escape", ["escape", "Text to read text.", "hi."]),
    ("a notice", "ctrl+shift+v", [*CONTROL_SHIFT, NO_TEXT]),
    ("to the notice", "F6", [NO_TEXT, "Close this notice push button.", "Esc."]),
    ("and away", "Escape", ["escape", "Text to read text.", "hi."]),
]
PAUSED = "notification Paused."
SILENCERS = [("F8", []), ("ctrl", CONTROL)]
TO_THE_DECK = ("the deck", "F6", ["Playback panel.", "Voice: English (America) push button.", "on this computer."])
SPEAK = ("speak", "Tab", ["tab", "Speak push button.", "Ready."])
NAMELESS = ("speak", "Tab", ["tab", "push button."])


def heard(
    orca: Orca, display: Display, steps: list[tuple[str, str, list[str]]]
) -> list[tuple[str, str, list[str]]]:
    """Press the key of each step; return the steps with what Orca said, up to the first that it should not have."""
    said = []
    for name, key, expected in steps:
        display.xdotool("key", key)
        said.append((name, key, orca.heard(*expected)))
        if said[-1][-1] != expected:
            break
    return said


def test_all_of_it_by_ear(
    orca: Orca,
    session_bus: dict[str, str],
    display: Display,
    sound_server: SoundServer,
    recorder: Recorder,
    start_parlando: StartParlando,
    run_parlando: RunParlando,
) -> None:
    process = start_parlando(env={**display.env, **session_bus}, stderr=subprocess.DEVNULL)
    opening = orca.heard("Parlando frame.", "Text to read text.")  # between them may stand the title once more
    assert (opening[0], opening[-1]) == ("Parlando frame.", "Text to read text.")
    assert heard(orca, display, TRANSCRIPT) == TRANSCRIPT

    display.xdotool("type", "--delay", "20", " This goes on for a while, to be paused while it is heard.")
    display.xdotool("key", "ctrl+Home")
    orca.heard_until("left control")
    for silencer, echo in SILENCERS:
        since = recorder.mark()
        display.xdotool("key", "F8")
        recorder.wait_for_sound(since)
        display.xdotool("key", silencer)
        assert orca.heard(*echo, PAUSED) == [*echo, PAUSED]
        recorder.wait_for_silence(since)

    since = recorder.mark()
    display.xdotool("key", "F8")
    recorder.wait_for_sound(since)
    assert run_parlando("read-clipboard").returncode == 0
    assert orca.heard(PAUSED, NO_TEXT) == [PAUSED, NO_TEXT]  # our voice makes room for a notice
    recorder.wait_for_silence(since)
    display.xdotool("key", "ctrl+q")
    assert process.wait(processes.patience(10)) == 0


def test_a_name_that_is_taken_away_is_missed(
    orca: Orca, session_bus: dict[str, str], display: Display, sound_server: SoundServer
) -> None:
    nameless = (
        "import sys; sys.path.insert(0, sys.argv.pop(1));"
        "from gui.speak_pill import Pill; Pill.say = lambda *_, **__: None;"
        "import main; raise SystemExit(main.main())"
    )
    environment = {**os.environ, **display.env, **session_bus}
    program = processes.start(
        [sys.executable, "-c", nameless, str(ROOT)], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        orca.heard_until("Text to read")
        assert heard(orca, display, [TO_THE_DECK]) == [TO_THE_DECK]
        assert heard(orca, display, [NAMELESS]) != [SPEAK]
    finally:
        processes.end(program)
