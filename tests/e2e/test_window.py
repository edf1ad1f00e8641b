"""The program as a person has it: a window on a real display, typed into, listened to, closed and killed."""

import signal
import subprocess
import wave
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from core.library import Page
from core.options import OPTIONS
from tests.fixtures.kept import keep
from tests.fixtures.processes import command_of, descendants, patience, wait_ended
from tests.fixtures.program import Profile, StartParlando
from tests.fixtures.screen import Display
from tests.fixtures.sound import AUDIBLE, RATE_HZ, Recorder, SoundServer
from tests.fixtures.speech import spoken_seconds
from tests.fixtures.waiting import LIMIT_S, wait_until

DEFAULTS = {option.key: option.default for option in OPTIONS}
SENTENCE_PAUSE_S = DEFAULTS["speech.sentence_pause_ms"] / 1000
LONG = "This is a sentence that takes a while to be heard. " * 20


def audible_seconds(samples: np.ndarray) -> float:
    loud = np.flatnonzero(np.abs(samples) >= AUDIBLE)
    return (int(loud[-1]) - int(loud[0]) + 1) / RATE_HZ


@dataclass
class Window:
    """A window of the program, and the process that owns it."""

    display: Display
    process: "subprocess.Popen[bytes]"
    number: str = ""

    def wait_shown(self, title: str = "Parlando") -> None:
        """Wait until it is on the screen under a title, and takes the keys."""
        search = ("search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--all", "--name", title)
        self.number = self.display.xdotool(*search).split()[0]
        self.display.xdotool("windowactivate", "--sync", self.number)

    def type(self, text: str) -> None:
        self.display.xdotool("type", "--delay", "3", text)

    def press(self, key: str) -> None:
        self.display.xdotool("key", key)

    def ended(self) -> tuple[int, str, str]:
        """Wait for the program's end; return exit code, stdout and stderr."""
        out, err = self.process.communicate(timeout=patience(LIMIT_S))
        return self.process.returncode, out.decode(), err.decode()


OpenWindow = Callable[..., Window]


@pytest.fixture
def open_window(sound_server: SoundServer, display: Display, start_parlando: StartParlando) -> OpenWindow:
    """Start the program with arguments; the window may not be there yet."""

    def opened(*arguments: str) -> Window:
        process = start_parlando(*arguments, env=display.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return Window(display, process)

    return opened


async def test_a_text_is_typed_spoken_and_heard_whole(
    open_window: OpenWindow, recorder: Recorder, kept: Callable[[], Page]
) -> None:
    sentences = ("Good morning to everybody.", "This is the second sentence.")
    first, second = await spoken_seconds(*sentences)
    window = open_window()
    window.wait_shown()
    window.type(" ".join(sentences))
    since = recorder.mark()
    window.press("F8")
    heard = audible_seconds(recorder.wait_for_silence(since))
    expected = first + SENTENCE_PAUSE_S + second
    assert expected * 0.97 < heard < expected * 1.03 + 1.0  # a loaded machine leaves gaps
    window.press("ctrl+q")
    assert window.ended() == (0, "", "")
    assert kept().text == " ".join(sentences)


def test_closing_in_mid_word(open_window: OpenWindow, recorder: Recorder) -> None:
    window = open_window()
    window.wait_shown()
    window.type(LONG[:120])
    since = recorder.mark()
    window.press("F8")
    recorder.wait_for_sound(since)
    window.press("alt+F4")
    assert window.ended() == (0, "", "")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_as_closing_does(
    open_window: OpenWindow,
    recorder: Recorder,
    kept: Callable[[], Page],
    number: signal.Signals,
) -> None:
    window = open_window()
    window.wait_shown()
    window.type(LONG[:120])
    since = recorder.mark()
    window.press("F8")
    recorder.wait_for_sound(since)
    window.process.send_signal(number)
    assert window.ended() == (0, "", "")
    assert kept().text == LONG[:120]


@pytest.mark.parametrize("children", [1, 2, 3])
def test_a_signal_while_it_starts(open_window: OpenWindow, children: int) -> None:
    window = open_window()
    wait_until(lambda: len(list(descendants(window.process.pid))) >= children, f"{children} children")
    window.process.send_signal(signal.SIGTERM)
    assert window.ended() == (0, "", "")


@pytest.mark.parametrize("library", ["libQt6Core", "libQt6Widgets"])
def test_an_interrupt_while_it_loads(open_window: OpenWindow, library: str) -> None:
    window = open_window()
    maps = Path(f"/proc/{window.process.pid}/maps")
    wait_until(lambda: library in maps.read_text(), library)
    window.process.send_signal(signal.SIGINT)
    code, out, err = window.ended()
    assert (code in (0, 130), out, err) == (True, "", "")  # 0 where it had come so far as to close in order


def test_closing_as_soon_as_it_is_there(open_window: OpenWindow) -> None:
    window = open_window()
    window.wait_shown()
    window.press("ctrl+q")
    assert window.ended() == (0, "", "")


def test_a_killed_program_leaves_nothing_behind_and_its_text_and_place_are_there_again(
    open_window: OpenWindow,
    recorder: Recorder,
    tmp_path: Path,
    profile: Profile,
    kept: Callable[[], Page],
) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Nobody had expected this. " * 7 + "Nobody.")
    window = open_window(str(story))
    window.wait_shown("^story — Parlando$")
    window.press("F4")  # what was opened is for reading, until that
    window.type("Once upon a time. ")
    text = f"Once upon a time. {story.read_text()}"
    wait_until(lambda: kept().text == text, "the text to be kept")
    window.press("ctrl+Home")
    since = recorder.mark()
    window.press("F8")
    recorder.wait_for_sound(since)
    wait_until(lambda: len(list(descendants(window.process.pid))) >= 3, "server, engine, and player")
    wait_until(lambda: kept().place > 0, "the place to be kept behind the first sentence")
    place = kept().place
    assert text[place:].startswith("Nobody had expected this.")
    children = list(descendants(window.process.pid))
    window.process.kill()
    window.process.wait(patience(5))
    left = [command_of(pid) for pid in children if not wait_ended(pid, patience(5))]
    assert left == []

    again = open_window()
    again.wait_shown("^story — Parlando$")
    since = recorder.mark()
    again.press("F8")
    recorder.wait_for_sound(since)
    again.press("ctrl+q")
    assert again.ended() == (0, "", "")
    assert kept().text == text
    assert kept().place >= place


def test_piped_text_is_read(open_window: OpenWindow, recorder: Recorder) -> None:
    window = open_window("-")
    assert window.process.stdin
    window.process.stdin.write("Piped in with an ä, and\r\non a second line.".encode())
    window.process.stdin.close()
    window.process.stdin = None
    window.wait_shown("^Piped text — Parlando$")
    since = recorder.mark()
    window.press("F8")
    recorder.wait_for_silence(since)
    window.press("ctrl+q")
    assert window.ended() == (0, "", "")


def test_a_file_that_cannot_be_opened_leaves_the_page_as_it_was(
    open_window: OpenWindow, kept: Callable[[], Page], profile: Profile
) -> None:
    keep(profile, Page("What was there before.", "Before"))
    window = open_window("/nonexistent/file.txt")
    window.wait_shown("Parlando$")
    wait_until(lambda: len(list(descendants(window.process.pid))) >= 3, "the children")
    window.press("ctrl+q")
    assert window.ended() == (0, "", "")
    assert (kept().text, kept().title) == ("What was there before.", "Before")


def test_the_window_comes_back_as_large_as_it_was(open_window: OpenWindow, display: Display) -> None:
    def size(window: Window) -> list[str]:
        return display.xdotool("getwindowgeometry", "--shell", window.number).splitlines()[3:5]

    window = open_window()
    window.wait_shown()
    display.xdotool("windowsize", "--sync", window.number, "900", "600")
    window.press("ctrl+q")
    assert window.ended() == (0, "", "")
    again = open_window()
    again.wait_shown()
    assert size(again) == ["WIDTH=900", "HEIGHT=600"]
    again.press("ctrl+q")
    assert again.ended() == (0, "", "")


def test_a_second_start_brings_the_first_window_forward_with_its_file(
    open_window: OpenWindow, tmp_path: Path, display: Display
) -> None:
    (tmp_path / "tale.txt").write_text("Once upon a time.")
    first = open_window()
    first.wait_shown()
    display.xdotool("windowminimize", "--sync", first.number)
    second = open_window(str(tmp_path / "tale.txt"))
    assert second.ended() == (0, "", "")
    first.wait_shown("^tale — Parlando$")
    first.process.kill()  # leaves its socket behind
    first.process.communicate()
    third = open_window()
    third.wait_shown()
    third.press("ctrl+q")
    assert third.ended() == (0, "", "")


class TestWithoutADisplay:
    @pytest.fixture(params=["", ":987"], ids=["none", "a dead one"])
    def headless(self, request: pytest.FixtureRequest) -> dict[str, str]:
        return {"DISPLAY": request.param, "QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": ""}

    def test_the_sample_is_read_into_a_file(
        self, start_parlando: StartParlando, headless: dict[str, str], tmp_path: Path
    ) -> None:
        process = start_parlando(env=headless, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, err = process.communicate(timeout=patience(LIMIT_S))
        assert (process.returncode, err) == (0, b"")
        says, figures = out.decode().splitlines()
        assert "no display" in says and "parlando-sample.wav" in says
        assert "first sound after" in figures and "times faster than real time" in figures
        with wave.open(str(tmp_path / "parlando-sample.wav")) as sound:
            assert sound.getnframes() / sound.getframerate() > 10

    @pytest.mark.parametrize("argument", ["story.txt", "-"])
    def test_a_text_is_read_into_a_file(self, start_parlando: StartParlando, tmp_path: Path, argument: str) -> None:
        (tmp_path / "story.txt").write_text("Once upon a time.")
        env = {"DISPLAY": "", "QT_QPA_PLATFORM": ""}
        process = start_parlando(argument, env=env, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        _, err = process.communicate(b"Once upon a time.", timeout=patience(LIMIT_S))
        assert (process.returncode, err) == (0, b"")
        with wave.open(str(tmp_path / ("story.wav" if argument == "story.txt" else "parlando.wav"))) as sound:
            assert sound.getnframes() > 12_000
