"""What we are measured beside: speech-dispatcher, espeak-ng's command line, and Qt's own speech.

Each one is told to speak and to stop by `speak()` and `stop()`, which return the moment just before.
"""

import contextlib
import os
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Protocol

from bench.driven import ROOT, BenchError, Driven
from bench.ear import now
from core.children import child_command
from tests.fixtures import processes

QT_SPEECH = ROOT / ".setup/qt-speech"
QT_SPEECH_LIMIT_S = 180


class Speaker(Protocol):
    """Something that speaks one set text."""

    name: str

    def speak(self) -> float: ...

    def stop(self) -> float: ...


class Commands:
    """A program started anew for each order: its start counts, as for whoever uses it so."""

    def __init__(self, name: str, speak: list[str], stop: list[str] | None, env: dict[str, str]) -> None:
        self.name = name
        self._speak, self._stop, self._env = speak, stop, {**os.environ, **env}
        self._running: subprocess.Popen[bytes] | None = None

    def speak(self) -> float:
        self._reap()
        began = now()
        self._running = subprocess.Popen(self._speak, env=self._env, stdin=subprocess.DEVNULL)
        return began

    def stop(self) -> float:
        """Give the order to stop; a program without one is ended."""
        assert self._running
        began = now()
        if self._stop is None:
            self._running.terminate()
        else:
            subprocess.run(self._stop, env=self._env, check=True, timeout=10)
        return began

    def _reap(self) -> None:
        if self._running:
            self._running.wait(10)


class Ssip:
    """speech-dispatcher over a connection that is already open, as a screen reader uses it."""

    name = "speech-dispatcher, open connection"

    def __init__(self, path: Path, text: str, module: str = "espeak-ng") -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(10)
        self._socket.connect(str(path))
        self._text = text
        self._order("SET SELF CLIENT_NAME bench:bench:bench")
        self._order(f"SET SELF OUTPUT_MODULE {module}")

    def speak(self) -> float:
        began = now()
        self._order("SPEAK")
        self._order(f"{self._text}\r\n.")
        return began

    def stop(self) -> float:
        began = now()
        self._order("CANCEL SELF")
        return began

    def close(self) -> None:
        """End the connection."""
        self._socket.close()

    def _order(self, line: str) -> None:
        self._socket.sendall(line.encode() + b"\r\n")
        answer = b""
        # The last line of an answer has a space behind its number.
        while not any(part[3:4] == b" " for part in answer.splitlines() if answer.endswith(b"\r\n")):
            answer += self._socket.recv(4096)
        if not answer.startswith(b"2"):
            raise BenchError(f"speech-dispatcher: {answer.decode(errors='replace').strip()}")


class DrivenSpeaker:
    """One of our drivers with the set text."""

    def __init__(self, name: str, driven: Driven, text: str) -> None:
        self.name = name
        self._driven, self._text = driven, text

    def speak(self) -> float:
        return float(self._driven.ask("speak", text=self._text))

    def stop(self) -> float:
        return float(self._driven.ask("stop"))


@contextlib.contextmanager
def speech_dispatcher(home: Path) -> Iterator[Path]:
    """Run a private speech-dispatcher; give its socket."""
    path, config = home / "speechd.sock", home / "speechd"
    config.mkdir(exist_ok=True)
    (config / "speechd.conf").write_text(
        'AudioOutputMethod "pulse"\nAddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\n'
        f'AddModule "parlando" "{_parlando_module(home)}" "parlando.conf"\n'
        'DefaultModule espeak-ng\nDefaultLanguage "en"\nLogLevel 0\n'
    )
    command = ["speech-dispatcher", "--run-single", "--timeout", "0", "--config-dir", str(config)]
    command += ["--communication-method", "unix_socket", "--socket-path", str(path)]
    command += ["--pid-file", str(home / "speechd.pid"), "--log-dir", str(home)]
    process = processes.start(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for_socket(path)
        yield path
    finally:
        processes.end(process)


def _parlando_module(home: Path) -> Path:
    """Write what speech-dispatcher starts to speak with Parlando's voices."""
    file = home / "sd_parlando"
    file.write_text(f"#!/bin/sh\nexec {shlex.join(child_command('dispatcher'))}\n")
    file.chmod(0o755)
    return file


def _wait_for_socket(path: Path) -> None:
    deadline = now() + 10
    while now() < deadline:
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as probe:
            probe.connect(str(path))
            return
        # Nothing tells that a socket has come.
        subprocess.run(["sleep", "0.05"], check=True)
    raise BenchError("speech-dispatcher does not start")


def qt_speech_python() -> Path | None:
    """Return a Python that can import QtTextToSpeech, made below .setup; None where that is not to be had."""
    python = QT_SPEECH / "bin/python"
    wanted = f"PySide6-Addons=={version('PySide6-Essentials')}"
    marker = QT_SPEECH / "ready"
    if marker.exists() and marker.read_text() == wanted:
        return python
    sys.stderr.write(f"bench: installing {wanted} for QTextToSpeech into {QT_SPEECH.relative_to(ROOT)}\n")
    base = getattr(sys, "_base_executable", sys.executable)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", wanted]
    try:
        subprocess.run([base, "-m", "venv", "--clear", str(QT_SPEECH)], check=True, timeout=60)
        subprocess.run(pip, check=True, timeout=QT_SPEECH_LIMIT_S)
    except (OSError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"bench: QTextToSpeech is left out: {error}\n")
        return None
    marker.write_text(wanted)
    return python
