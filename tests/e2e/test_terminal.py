"""What is asked on a terminal can be left alone: Ctrl-C and Ctrl-D end a command at once, in so many words."""

import os
import pty
import termios
from pathlib import Path

import pytest

from tests.fixtures.processes import patience
from tests.fixtures.program import StartParlando
from tests.fixtures.sound import SoundServer
from tests.unit.documents.pdf_maker import Line, make_pdf

CTRL_C, CTRL_D = b"\x03", b"\x04"
LOCKED = "locked.pdf is protected by a password; give it, or save a copy without one."


class Terminal:
    """A terminal of its own, whose other end is held here."""

    def __init__(self) -> None:
        self._ours, self.theirs = pty.openpty()
        self._said = b""

    @property
    def shows_what_is_typed(self) -> bool:
        return bool(termios.tcgetattr(self.theirs)[3] & termios.ECHO)

    def answers(self, prompt: str, key: bytes) -> None:
        """Press a key once it is asked for."""
        while prompt.encode() not in self._said:
            self._said += os.read(self._ours, 4096)
        os.write(self._ours, key)

    def rest(self) -> str:
        """Return what was said, once nobody else has the terminal."""
        os.close(self.theirs)
        try:
            while piece := os.read(self._ours, 4096):
                self._said += piece
        except OSError:  # Linux: the other end is closed
            pass
        os.close(self._ours)
        return self._said.decode().replace("\r\n", "\n")


@pytest.fixture
def terminal() -> Terminal:
    return Terminal()


@pytest.mark.parametrize(
    ("command", "key", "code", "told"),
    [
        ("speak", CTRL_C, 130, ""),
        ("key", CTRL_C, 130, ""),
        ("speak", CTRL_D, 1, f"parlando: {LOCKED}\n"),
        ("export", CTRL_D, 1, f"parlando: {LOCKED}\n"),
        ("key", CTRL_D, 2, "parlando: There is no key; type it, or pipe it in.\n"),
    ],
)
def test_who_does_not_answer_is_not_held_up(
    sound_server: SoundServer,
    start_parlando: StartParlando,
    terminal: Terminal,
    tmp_path: Path,
    command: str,
    key: bytes,
    code: int,
    told: str,
) -> None:
    locked = make_pdf(tmp_path / "locked.pdf", [[Line(72, 700, "Secret words.")]], password="open me")
    arguments = {
        "speak": [str(locked)],
        "export": [str(locked), str(tmp_path / "a.wav")],
        "key": ["https://speech.example"],
    }[command]
    process = start_parlando(
        command,
        *arguments,
        stdin=terminal.theirs,
        stdout=terminal.theirs,
        stderr=terminal.theirs,
        start_new_session=True,
        preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)),  # makes it the one that Ctrl-C comes from
    )
    terminal.answers("Key: " if command == "key" else "Password: ", key)
    assert process.wait(patience(30)) == code
    assert terminal.shows_what_is_typed
    said = terminal.rest()
    assert said.endswith(told) and "Traceback" not in said, said
