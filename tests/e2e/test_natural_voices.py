"""`parlando voices install` and its like, as a person types them."""

import json
import signal
import subprocess
from pathlib import Path

import pytest

from core.settings import Settings
from tests.fixtures import natural
from tests.fixtures.processes import patience
from tests.fixtures.program import RunParlando, StartParlando
from tests.fixtures.voice_catalogue import CARD, KEY, Hold, VoiceCatalogue

pytestmark = pytest.mark.e2e


@pytest.fixture(autouse=True)
def _address(voice_catalogue: VoiceCatalogue) -> None:
    settings = Settings()
    settings["voices.catalogue"] = voice_catalogue.url


def test_from_the_list_to_a_spoken_file_and_away_again(run_parlando: RunParlando, tmp_path: Path) -> None:
    listed = run_parlando("voices", "list", "en")
    assert KEY in listed.stdout
    assert "installed" not in listed.stdout
    done = run_parlando("voices", "install", KEY)
    assert (done.returncode, done.stdout) == (0, f"piper:{KEY}\n"), done.stderr
    assert "Licence: CC BY 4.0" in done.stderr
    assert "seconds of its speech in one" in done.stderr
    assert json.loads(run_parlando("voices", "list", "--json", "en").stdout)[0]["installed"] is True
    assert f"piper:{KEY}" in run_parlando("voices", "en-US").stdout
    assert run_parlando("voices", "check").stdout == f"whole    {KEY}\n"
    model = Path(natural.voices_dir() / KEY / f"{KEY}.onnx")
    model.write_bytes(b"")
    damaged = run_parlando("voices", "check")
    assert damaged.returncode == 1
    assert damaged.stdout.startswith(f"DAMAGED  {KEY}: {KEY}.onnx has changed")
    assert run_parlando("voices", "remove", KEY).returncode == 0
    assert run_parlando("voices", "remove", KEY).returncode == 1
    assert run_parlando("voices", "check").stdout == ""


def test_without_a_network_from_a_folder(run_parlando: RunParlando, tmp_path: Path) -> None:
    settings = Settings()
    settings["privacy.offline"], settings["voices.catalogue"] = True, "http://192.0.2.1"
    natural.write_pair(tmp_path, "de_DE-own-low", natural.model(), natural.config(espeak_voice="de"))
    (tmp_path / "MODEL_CARD").write_bytes(CARD)
    refused = run_parlando("voices", "install", KEY)
    assert refused.returncode == 1
    assert "offline" in refused.stderr
    (tmp_path / "a_broken_one.onnx").write_bytes(b"x")
    done = run_parlando("voices", "import", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "piper:de_DE-own-low\n")
    assert "a_broken_one.onnx needs its description" in done.stderr


def test_ctrl_c_ends_a_download_at_once(start_parlando: StartParlando, voice_catalogue: VoiceCatalogue) -> None:
    held = Hold(1000)
    voice_catalogue.faults[voice_catalogue.path_of(f"{KEY}.onnx")] = [held]
    process = start_parlando("voices", "install", KEY, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert held.is_reached.wait(patience(20))
    process.send_signal(signal.SIGINT)  # the server says nothing meanwhile
    process.communicate(timeout=patience(10))
    assert process.returncode == 130
    held.go_on.set()


@pytest.mark.parametrize("words", [("install",), ("remove",), ("list", "a", "b"), ("en", "more")])
def test_a_word_too_few_or_too_many_is_said(run_parlando: RunParlando, words: tuple[str, ...]) -> None:
    assert run_parlando("voices", *words).returncode == 2


def test_a_speaker_of_very_many_is_called_by_name(run_parlando: RunParlando, tmp_path: Path) -> None:
    voice = natural.install(speakers=40)
    short = run_parlando("voices", "en-US").stdout
    assert f"{voice.id}  40 speakers: parlando voices {voice.id}\n" in short
    assert "p39" not in short
    assert f"  Test, p39  {voice.id}#39\n" in run_parlando("voices", voice.id).stdout
    sounds = []
    for name in ("test, P39", "Test"):
        done = run_parlando("export", "-", str(tmp_path / "out.wav"), "--voice", name, input="Hello.")
        assert done.returncode == 0, done.stderr
        sounds.append((tmp_path / "out.wav").read_bytes())
    assert sounds[0] != sounds[1]
