"""The program as assistive technology has it: seen as a tree of elements, and worked by their actions alone."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fixtures.assistive import Assistant, Node, needs_assistive_technology
from tests.fixtures.program import StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import Recorder, SoundServer

pytestmark = needs_assistive_technology()

SENTENCE = "The river was wide and slow, and nobody was in a hurry. "
LEAST_TARGET = 24
SILENT_ROLES = {"filler", "application"}
"""What only holds other things needs no name."""
WORKED_BY = {
    "push button": {"Press"},
    "check box": {"Press", "Toggle"},
    "slider": {"Increase", "Decrease"},
    "scroll bar": {"Increase", "Decrease"},
}


@pytest.fixture
def program(
    assistant: Assistant,
    session_bus: dict[str, str],
    display: Display,
    sound_server: SoundServer,
    start_parlando: StartParlando,
    tmp_path: Path,
) -> Iterator[Callable[[str], Assistant]]:
    """Open the window on a text, with an assistive technology before it."""

    def opened(text: str) -> Assistant:
        file = tmp_path / "story.txt"
        file.write_text(text)
        start_parlando(str(file), env={**display.env, **session_bus}, stderr=subprocess.DEVNULL)
        assistant.wait("Text to read", "text", lambda page: page.text)
        assistant.wait("Voice: ", "push button")
        return assistant

    yield opened


def can_be_worked(node: Node) -> bool:
    return "sensitive" in node.states or "enabled" in node.states


def test_everything_has_name_role_state_and_action_in_the_order_of_the_eye(
    program: Callable[[str], Assistant],
) -> None:
    seen = program(SENTENCE * 5).tree()
    told = [each for each in seen if each.role not in SILENT_ROLES and each.text != ""]
    assert [each for each in told if not each.name and not each.text and each.role != "label"] == []
    assert [each for each in seen if each.role in ("unknown", "invalid")] == []
    for each in told:
        assert set(each.actions) >= WORKED_BY.get(each.role, set()) or not can_be_worked(each), each
        assert each.role not in ("slider", "scroll bar") or each.value is not None
        assert each.description != each.name or each.role == "label", each
    groups = [each for each in told if each.role in ("frame", "panel", "text")]
    assert [each.name for each in groups] == ["story — Parlando", "Document", "Text to read", "Playback"]
    assert [each.box[1] for each in groups[1:] if each.box] == sorted(
        each.box[1] for each in groups[1:] if each.box
    )
    targets = [each for each in told if "focusable" in each.states and each.box]
    assert len(targets) > 10
    assert [each.name for each in targets if each.box and min(each.box[2:]) < LEAST_TARGET] == []


def test_it_is_worked_by_actions_alone(program: Callable[[str], Assistant], recorder: Recorder) -> None:
    at = program(SENTENCE * 40)
    page = at.wait("Text to read")
    assert page.text and page.text.startswith("The river was wide")

    since = recorder.mark()
    at.press("Speak")
    recorder.wait_for_sound(since)
    speaking = at.wait("Pause", until=lambda each: each.description.startswith("Reading, sentence"))
    at.wait("Position", "slider", lambda each: "sentence" in each.description)

    at.press("Pause")
    at.wait("Resume", until=lambda each: each.description.startswith("Paused at sentence"))
    assert speaking.path == at.wait("Resume").path
    at.press("Resume")
    at.press("Forward a sentence")
    at.wait("Pause", until=lambda each: each.description == "Reading, sentence 3")

    at.press("Faster")
    at.wait("Speed 1.1 times")
    at.press("Stop")
    at.wait("Speak", "push button", lambda each: each.description == "Ready")

    at.press("Voice: ")
    at.wait("Voices", "panel")
    found = at.wait("Find a voice or language", "text")
    at.ask("write", found.path, "scot")
    scottish = at.wait("English (Scotland)", "list item")
    assert "on this computer" in scottish.name
    at.ask("act", scottish.path, "Toggle")
    at.wait("Voice: English (Scotland)")


def test_the_page_is_read_by_caret_word_and_sentence(program: Callable[[str], Assistant]) -> None:
    text = "First one here. Second comes after it.\nThird."
    at = program(text)
    page = at.wait("Text to read").path
    second = text.index("comes")
    (word, sentence), box = at.ask("spans", page, second + 1)
    assert (word.strip(), sentence.strip()) == ("comes", "Second comes after it.")
    assert box[2] > 0 and box[3] > 0
    at.ask("set_caret", page, second)
    assert at.ask("caret", page) == second
    at.ask("write", page, "slowly ")
    assert "Second slowly comes" in (
        at.wait("Text to read", until=lambda each: "slowly" in (each.text or "")).text or ""
    )
    at.ask("select", page, 0, 5)
    assert at.ask("selection", page) == [0, 5]


def test_it_stays_quiet_beside_a_screen_reader_until_it_is_asked_to_speak_all_the_same(
    program: Callable[[str], Assistant], assistant: Assistant, recorder: Recorder
) -> None:
    assistant.ask("switch_on", "ScreenReaderEnabled", True)
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    settings.parent.mkdir()
    settings.write_text('{"speech.beside_screen_reader": "quiet"}')
    at = program(SENTENCE * 5)
    since = recorder.mark()
    at.press("Speak")
    at.wait("Parlando stays quiet beside a screen reader.", "notification")
    assert at.find("Pause") is None
    at.press("Speak all the same")
    recorder.wait_for_sound(since)
    at.wait("Pause", until=lambda each: each.description.startswith("Reading, sentence"))
