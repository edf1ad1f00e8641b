"""Voices of another computer in the window: they are found, chosen, lost, and stood in for."""

import subprocess
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from core.keys import SERVER_KEY_VARIABLE, key_file
from core.reader import link
from core.reader.events import ReaderState
from core.settings import Settings
from gui.key_card import KeyCard
from gui.notice_words import Remedy
from gui.notices import Notice
from tests.fixtures.program import StartParlando
from tests.gui.desk import Desk, OpenDesk

KEY = "s3cret"


@dataclass
class Far:
    """Another computer's server, which asks for a key."""

    url: str
    process: "subprocess.Popen[bytes]"

    @property
    def host(self) -> str:
        return self.url.removeprefix("http://")


@pytest.fixture
def far(start_parlando: StartParlando) -> Far:
    process = start_parlando("serve", env={SERVER_KEY_VARIABLE: KEY}, stdout=subprocess.PIPE)
    assert process.stdout is not None
    return Far(process.stdout.readline().decode().strip(), process)


def notices(desk: Desk) -> list[Notice]:
    """List the notice that is shown, and those behind it: a slow machine may have one of its own."""
    bar = desk.window.notices
    return [notice for notice in (bar.shown, *bar._waiting) if notice is not None]


def keys_of_notices(desk: Desk) -> list[str]:
    return [notice.key for notice in notices(desk)]


async def test_a_voice_of_another_computer_reads_until_it_is_gone(
    open_desk: OpenDesk, far: Far, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(link, "RESUME_S", 0.1)
    monkeypatch.setenv(SERVER_KEY_VARIABLE, KEY)
    settings = Settings()
    settings["server.url"], settings["speech.rate"] = far.url, 6.0
    async with open_desk("espeak-ng") as desk:
        await desk.until(lambda: any(voice.host for voice in desk.link.voices), "the other computer's voices")
        described = desk.window.deck.voice_button.accessibleDescription
        await desk.until(lambda: described() == "on this computer", "a voice of our own")
        desk.bridge._settings["speech.voice"] = f"espeak-ng:en-us@{far.host}"
        await desk.until(lambda: described() == f"your text is sent to {far.host}", "the voice")
        assert desk.window.deck.voice_button.accessibleName().endswith(f", on {far.host}")
        numbers = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"]
        await desk.write(" ".join(f"{number} bravo charlie delta echo foxtrot golf hotel." for number in numbers))
        await desk.press_speak()
        await desk.until(lambda: any(word == "bravo" for _, _, word in desk.seen), "a word")
        far.process.kill()
        await desk.until(lambda: described() == "on this computer", "a voice of our own")
        (notice,) = (each for each in notices(desk) if each.remedy is Remedy.TRY_VOICE)
        assert notice.fact.endswith("can't be reached.") and "carried on from the same word" in notice.consequence
        assert notice.remedy_label.startswith("Try ") and "{" not in notice.remedy_label
        await desk.until(lambda: desk.state is ReaderState.IDLE, "the end of the turn")
        assert [sentence.split()[0] for sentence in desk.sentences] == numbers


async def test_a_key_is_asked_for_and_kept(open_desk: OpenDesk, far: Far) -> None:
    async with open_desk("tone") as desk:
        desk.bridge._settings["server.url"] = far.url
        await desk.until(lambda: "key_refused" in keys_of_notices(desk), "the refusal")
        (notice,) = (each for each in notices(desk) if each.key == "key_refused")
        assert notice.fact == f"{far.host} did not accept the key."
        await desk.by_hand(lambda: desk.window.notices.remedy_wished.emit(Remedy.CHANGE_KEY))
        (card,) = (each for each in desk.window.findChildren(KeyCard) if each.isVisible())
        field = card.findChild(QLineEdit)
        assert field is not None and field.hasFocus() and field.echoMode() is QLineEdit.EchoMode.Password
        await desk.by_hand(lambda: QTest.keyClicks(field, KEY))
        await desk.by_hand(lambda: QTest.keyClick(field, Qt.Key.Key_Return))
        await desk.until(lambda: "remote_voices" in keys_of_notices(desk), "the voices")
        assert not card.isVisible() and field.text() == ""
        assert "key_in_file" in keys_of_notices(desk)
        assert KEY in key_file().read_text()
        assert any(voice.host for voice in desk.link.voices)


async def test_an_address_where_nobody_is_leaves_all_as_it_was(open_desk: OpenDesk) -> None:
    async with open_desk("tone", has_sound=False) as desk:
        desk.bridge._settings["server.url"] = "http://127.0.0.1:1"
        await desk.until(lambda: "server_unavailable" in keys_of_notices(desk), "the notice")
        assert all(not voice.host for voice in desk.link.voices)
