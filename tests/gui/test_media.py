"""Media keys: the window as a real MPRIS client sees and works it, on a D-Bus session of its own."""

import asyncio
import os
import shutil

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import open_dbus_connection
from PySide6.QtCore import Qt

from core.reader.events import ReaderState
from tests.fixtures.processes import patience
from tests.gui.desk import Desk, OpenDesk

TEXT = "Alpha bravo charlie delta echo. Foxtrot golf hotel india juliett. Kilo lima mike november."

pytestmark = pytest.mark.skipif(not shutil.which("playerctl"), reason="playerctl is not installed")


@pytest.fixture(autouse=True)
def on_the_bus(session_bus: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus["DBUS_SESSION_BUS_ADDRESS"])


async def playerctl(*arguments: str) -> str:
    """What the client says, or its complaint."""
    client = await asyncio.create_subprocess_exec(
        "playerctl", "-p", "parlando", *arguments, env=dict(os.environ), stdout=-1, stderr=-1
    )
    out, err = await client.communicate()
    return (out or err).decode().strip()


async def says(desk: Desk, expected: str, *arguments: str) -> None:
    """Ask the client until it says what is expected."""
    answers = [""]

    async def ask() -> None:
        while answers[-1] != expected:
            answers.append(await playerctl(*arguments))

    try:
        await asyncio.wait_for(ask(), patience(20))
    except TimeoutError:
        pytest.fail(f"playerctl {arguments} says {answers[-1]!r}, not {expected!r}; {desk.state}")


async def test_the_keys_work_the_voice(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        await says(desk, "Stopped", "status")
        desk.window.page.insert(TEXT)
        desk.window.page.set_caret(0)
        await playerctl("play-pause")
        await desk.until(lambda: desk.state is ReaderState.SPEAKING, "the voice")
        await playerctl("next")
        await desk.until(lambda: desk.sentences[-1:] == ["Foxtrot golf hotel india juliett."])
        await playerctl("pause")
        await desk.until(lambda: desk.state is ReaderState.PAUSED)
        await playerctl("pause")
        assert desk.state is ReaderState.PAUSED
        await playerctl("play")
        await desk.until(lambda: desk.state is ReaderState.SPEAKING)
        await playerctl("previous")
        await desk.until(lambda: desk.sentences[-1:] == ["Alpha bravo charlie delta echo."])
        await playerctl("position", "0.1")
        await playerctl("stop")
        await desk.until(lambda: desk.state is ReaderState.IDLE)


async def test_the_desktop_sees_title_state_speed_and_place(open_desk: OpenDesk, tmp_path: object) -> None:
    async with open_desk("tone") as desk:
        desk.bridge._pages.title = "The Wind in the Willows"
        desk.bridge._show_title()
        desk.window.page.insert(TEXT)
        desk.window.page.set_caret(0)
        following = await asyncio.create_subprocess_exec(
            "playerctl", "-p", "parlando", "-F", "metadata", "--format", "{{status}} {{title}}", stdout=-1
        )
        assert following.stdout is not None
        await says(desk, "The Wind in the Willows", "metadata", "xesam:title")
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: len(desk.sentences) == 2, "the second sentence")
        await says(desk, "Playing", "status")
        heard_s = (desk.playback.clock.heard() - desk.bridge._reader.turn.origin) / 24_000  # type: ignore[union-attr]
        told_s = float(await playerctl("position"))
        assert heard_s <= told_s < heard_s + 1
        await desk.press(Qt.Key.Key_F8)
        await says(desk, "Paused", "status")
        await desk.press(Qt.Key.Key_Escape)
        # What was told without being asked, in the order in which it came.
        lines: list[str] = []
        while not lines or not lines[-1].startswith("Paused"):
            lines.append((await asyncio.wait_for(following.stdout.readline(), 10)).decode().strip())
        following.terminate()
        await following.wait()
        assert "Playing The Wind in the Willows" in lines
        desk.bridge._settings["speech.rate"] = 2.0
        bus = ["gdbus", "call", "--session", "--dest", "org.mpris.MediaPlayer2.parlando", "--object-path"]
        bus += ["/org/mpris/MediaPlayer2", "--method", "org.freedesktop.DBus.Properties.Get"]
        if shutil.which("gdbus"):
            asked = await asyncio.create_subprocess_exec(*bus, "org.mpris.MediaPlayer2.Player", "Rate", stdout=-1)
            assert (await asked.communicate())[0].decode().strip() == "(<2.0>,)"


async def test_a_second_window_has_a_name_of_its_own(open_desk: OpenDesk) -> None:
    first = await open_dbus_connection()
    await first.send(message_bus.RequestName("org.mpris.MediaPlayer2.parlando"))
    async with open_desk("tone") as desk:
        desk.bridge._pages.title = "Second"
        async with asyncio.timeout(patience(20)):
            while f"parlando.instance{os.getpid()}" not in (await playerctl("--list-all")).splitlines():
                pass
    first.writer.close()


async def test_media_keys_that_come_to_the_window_do_the_same(open_desk: OpenDesk) -> None:
    async with open_desk("tone") as desk:
        desk.window.page.insert(TEXT)
        desk.window.page.set_caret(0)
        await desk.press(Qt.Key.Key_MediaPlay)
        await desk.until(lambda: desk.state is ReaderState.SPEAKING)
        await desk.press(Qt.Key.Key_MediaNext)
        await desk.until(lambda: desk.sentences[-1:] == ["Foxtrot golf hotel india juliett."])
        await desk.press(Qt.Key.Key_MediaPlay)
        await desk.until(lambda: desk.state is ReaderState.PAUSED)
        await desk.press(Qt.Key.Key_MediaStop)
        await desk.until(lambda: desk.state is ReaderState.IDLE)


async def test_without_a_bus_there_is_nothing_to_say(open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    async with open_desk("tone") as desk:
        await desk.write("Alpha.")
        await desk.press(Qt.Key.Key_F8)
        await desk.until(lambda: desk.sentences == ["Alpha."])
