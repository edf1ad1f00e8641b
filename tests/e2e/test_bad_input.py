"""What people pipe and pass to the commands: spoken as well as can be, or refused in one sentence."""

import json
import os
import signal
import subprocess
import wave
from pathlib import Path

import pytest

from core.options import OPTIONS
from tests.fixtures.processes import patience
from tests.fixtures.program import Profile, RunParlando, StartParlando
from tests.fixtures.sound import Recorder, SoundServer
from tests.fixtures.speech import spoken_seconds

DEFAULTS = {option.key: option.default for option in OPTIONS}
SENTENCE_PAUSE_S = DEFAULTS["speech.sentence_pause_ms"] / 1000
LIMIT_S = 30


def seconds_of(file: Path) -> float:
    with wave.open(str(file)) as sound:
        return sound.getnframes() / sound.getframerate()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("he", "שלום עולם, מה שלומך היום?"),
        ("ar", "مرحبا بالعالم، كيف حالك اليوم؟"),
        ("el", "Καλημέρα κόσμε, τι κάνεις σήμερα;"),
        ("ja", "これは日本語の文です。"),
    ],
)
async def test_a_script_that_the_voice_cannot_speak_is_spoken_by_one_that_can(
    run_parlando: RunParlando, tmp_path: Path, language: str, text: str
) -> None:
    (expected_s,) = await spoken_seconds(text, language=language)
    (wrong_s,) = await spoken_seconds(text, language="en-us")
    assert abs(wrong_s - expected_s) > 0.3
    done = run_parlando("export", "--voice", "espeak-ng:en-us", "-", str(tmp_path / "a.wav"), input=text)
    assert done.returncode == 0
    assert seconds_of(tmp_path / "a.wav") == pytest.approx(expected_s + SENTENCE_PAUSE_S, abs=0.001)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(b"Good \x01\x02\x1b[31mmorning\x7f to you.", id="control characters"),
        pytest.param(b"Good \xff\xfe\xed\xa0\x80 morning to you.", id="no UTF-8"),
        pytest.param("Good 😀 🎉 👩‍👩‍👧 morning.".encode(), id="emoji"),
        pytest.param("שלום, good morning, مرحبا.".encode(), id="both directions"),
        pytest.param("Good morning to you.".encode("utf-16"), id="UTF-16"),
        pytest.param(b"Good morning\r\nto you.\rAnd you.", id="line ends"),
    ],
)
def test_strange_text_is_spoken(run_parlando: RunParlando, tmp_path: Path, given: bytes) -> None:
    done = run_parlando("export", "-", str(tmp_path / "a.wav"), input=given)
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert seconds_of(tmp_path / "a.wav") - SENTENCE_PAUSE_S > 0.5


def test_an_argument_that_is_no_utf_8(
    sound_server: SoundServer, recorder: Recorder, run_parlando: RunParlando
) -> None:
    since = recorder.mark()
    assert run_parlando("speak", os.fsdecode(b"Good \xff morning.")).returncode == 0
    recorder.wait_for_silence(since)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "is a picture; run"),
        (b"\x7fELF\x02\x01\x01" + bytes(50), "is a program; "),
        (b"%PDF-1.7\nendless", "is damaged; try to get or save it anew"),
        (b"Hello\0there", "holds no text"),
        (b"", "holds no words"),
        (b" \n\t\n", "holds no words"),
        ("😀🎉".encode(), "Nothing in this text can be spoken"),
    ],
    ids=["png", "elf", "pdf", "nul", "empty", "blank", "emoji alone"],
)
def test_a_file_that_is_not_text(run_parlando: RunParlando, tmp_path: Path, content: bytes, says: str) -> None:
    file, target = tmp_path / "file.txt", tmp_path / "out.wav"
    file.write_bytes(content)
    assert_refused(run_parlando, str(file), target, says)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("/nonexistent/file.txt", "There is no file"),
        ("/", "is a folder"),
        ("/proc/self/mem", "can't be read"),
        ("/dev/zero", "is over 64 MB"),
    ],
)
def test_a_file_that_cannot_be_read(run_parlando: RunParlando, tmp_path: Path, name: str, says: str) -> None:
    assert_refused(run_parlando, name, tmp_path / "out.wav", says)


def assert_refused(run_parlando: RunParlando, file: str, target: Path, says: str) -> None:
    done = run_parlando("export", file, str(target))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("parlando: ") and done.stderr.endswith(".\n") and done.stderr.count("\n") == 1
    assert says in done.stderr
    assert not target.exists()


def test_a_name_that_is_no_utf_8(start_parlando: StartParlando, tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text("Good morning.")
    env = {"DISPLAY": "", "QT_QPA_PLATFORM": ""}
    process = start_parlando(name, env=env, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    _, err = process.communicate(timeout=patience(LIMIT_S))
    assert (process.returncode, err) == (0, b"")
    assert (tmp_path / os.fsdecode(b"caf\xe9.wav")).exists()


@pytest.mark.parametrize("size", [1_000_000, 10_000_000])
def test_a_long_line_is_heard_at_once_and_left_at_once(
    sound_server: SoundServer, recorder: Recorder, start_parlando: StartParlando, tmp_path: Path, size: int
) -> None:
    text = tmp_path / "long.txt"
    text.write_text(("One word after another and never an end to it " * (size // 46 + 1))[:size])
    since = recorder.mark()
    with text.open("rb") as stdin:
        process = start_parlando("speak", stdin=stdin, stdout=-1, stderr=-1, start_new_session=True)
    recorder.wait_for_sound(since, LIMIT_S)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=patience(LIMIT_S))
    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ("{not json", "settings cannot be read"),
        ("[" * 100_000, "settings cannot be read"),
        (json.dumps({"speech.sentence_pause_ms": "long"}), "speech.sentence_pause_ms must be a number"),
        (json.dumps({"speech.voice": "espeak-ng:nobody"}), "There is no voice espeak-ng:nobody"),
    ],
    ids=["no json", "endless", "wrong kind", "no such voice"],
)
def test_settings_that_do_not_fit_are_passed_over(
    run_parlando: RunParlando, profile: Profile, tmp_path: Path, settings: str, says: str
) -> None:
    file = Path(profile.env["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    file.parent.mkdir()
    file.write_text(settings)
    done = run_parlando("export", "-", str(tmp_path / "a.wav"), input="Good morning.")
    assert done.returncode == 0
    assert done.stderr.count("\n") == 2 and says in done.stderr  # the figures have a line, too
    assert seconds_of(tmp_path / "a.wav") > 0.5


def test_a_voice_in_the_settings_that_is_not_there_is_told(
    sound_server: SoundServer, recorder: Recorder, run_parlando: RunParlando, profile: Profile
) -> None:
    file = Path(profile.env["XDG_CONFIG_HOME"]) / "parlando" / "settings.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"speech.voice": "espeak-ng:nobody"}))
    since = recorder.mark()
    done = run_parlando("speak", "Good morning.")
    assert done.returncode == 0
    assert done.stderr.startswith("parlando: There is no voice espeak-ng:nobody; ")
    recorder.wait_for_silence(since)
