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

OPENED = {
    "ctrl+shift+a": "Voices",
    "ctrl+t": "Text and colours",
    "ctrl+shift+s": "Sleep timer",
    "ctrl+k": "Ask",
    "F2": "Say “The” differently",
    "ctrl+f": "Find",
    "ctrl+comma": "Settings",
    "F1": "Keys",
    "ctrl+shift+l": "Library",
    "ctrl+shift+n": "Notices",
    "ctrl+shift+F1": "How it works here",
    "ctrl+shift+i": "Natural voices",
    "ctrl+e": "Save as audio",
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


def faults(seen: list[Node]) -> list[str]:
    """What assistive technology can't make sense of, or a hand can't hit."""
    wrong = [f"{each.role} {each.path} is not known" for each in seen if each.role in ("unknown", "invalid")]
    for each in seen:
        if each.role in SILENT_ROLES or each.text == "":
            continue
        what = f"{each.role} {each.name!r}"
        if not each.name and not each.text and each.role != "label":
            wrong.append(f"{what} {each.path} has no name")
        if can_be_worked(each) and not set(each.actions) >= WORKED_BY.get(each.role, set()):
            wrong.append(f"{what} can't be worked: {each.actions}")
        if each.role in ("slider", "scroll bar") and each.value is None:
            wrong.append(f"{what} has no value")
        if each.description == each.name and each.role != "label":
            wrong.append(f"{what} says its name twice")
        if "focusable" in each.states and each.box and min(each.box[2:]) < LEAST_TARGET:
            wrong.append(f"{what} is too small: {each.box}")
    return wrong


def test_everything_has_name_role_state_and_action_in_the_order_of_the_eye(
    program: Callable[[str], Assistant],
) -> None:
    seen = program(SENTENCE * 5).tree()
    assert faults(seen) == []
    told = [each for each in seen if each.role not in SILENT_ROLES and each.text != ""]
    groups = [each for each in told if each.role in ("frame", "panel", "text")]
    assert [each.name for each in groups] == ["story — Parlando", "Document", "Text to read", "Playback"]
    assert [each.box[1] for each in groups[1:] if each.box] == sorted(
        each.box[1] for each in groups[1:] if each.box
    )
    assert len([each for each in told if "focusable" in each.states]) > 10
    (page,) = (each for each in told if each.name == "Text to read")
    assert "read-only" in page.states and "editable" not in page.states, "what was opened is for reading"


def test_what_opens_has_names_roles_actions_and_room_too(
    program: Callable[[str], Assistant], display: Display
) -> None:
    at = program(SENTENCE * 5)
    display.xdotool("key", "ctrl+Home")
    wrong = []
    for key, name in OPENED.items():
        display.xdotool("key", key)
        at.wait(name, "panel")
        wrong += [f"{name}: {fault}" for fault in faults(at.tree())]
        where = at.focused()
        if where is None or where.name == "Text to read":
            wrong.append(f"{name}: the focus is not in it")
        display.xdotool("key", "Escape")
        at.wait("Text to read", "text", lambda page: "focused" in page.states)
    assert not wrong, "\n".join(wrong)


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


def test_the_page_is_read_by_caret_word_and_sentence(program: Callable[[str], Assistant], display: Display) -> None:
    text = "First one here. Second comes after it.\nThird."
    at = program(text)
    page = at.wait("Text to read").path
    second = text.index("comes")
    (word, sentence), box = at.ask("spans", page, second + 1)
    assert (word.strip(), sentence.strip()) == ("comes", "Second comes after it.")
    assert box[2] > 0 and box[3] > 0
    at.ask("set_caret", page, second)
    assert at.ask("caret", page) == second
    display.xdotool("key", "F4")
    at.wait("Text to read", until=lambda each: "editable" in each.states)
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
