"""The commands over a speech server at an address, with its key from the environment, or kept."""

import subprocess
import wave
from pathlib import Path

import pytest

from core.keys import SERVER_KEY_VARIABLE, key_file
from tests.fixtures.program import RunParlando, StartParlando

KEY = {SERVER_KEY_VARIABLE: "s3cret"}


@pytest.fixture
def url(start_parlando: StartParlando) -> str:
    process = start_parlando("serve", env=KEY, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert process.stdout is not None
    return process.stdout.readline().decode().strip()


def test_a_file_is_read_by_another_computer(url: str, run_parlando: RunParlando, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("Good morning. It is late.")
    here, there = tmp_path / "here.wav", tmp_path / "there.wav"
    for done in (
        run_parlando("export", str(tmp_path / "text.txt"), str(here), "--voice", "espeak-ng:en-gb"),
        run_parlando(
            "export", str(tmp_path / "text.txt"), str(there), "--url", url, "--voice", "espeak-ng:en-gb", env=KEY
        ),
    ):
        assert done.returncode == 0, done.stderr
    with wave.open(str(here)) as ours, wave.open(str(there)) as theirs:
        assert ours.getnframes() > 24_000
        assert ours.readframes(-1) == theirs.readframes(-1)


def test_a_key_is_kept_and_forgotten(url: str, run_parlando: RunParlando) -> None:
    refused = run_parlando("voices", "en", "--url", url)
    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1 and f"parlando key {url}" in refused.stderr
    kept = run_parlando("key", url, input="s3cret\n")
    assert (kept.returncode, kept.stdout) == (
        0,
        f"The key of {url} is kept in {key_file()}, which only you can read.\n",
    )
    listed = run_parlando("voices", "en-gb", "--url", f"{url}/")
    assert listed.returncode == 0 and f"espeak-ng:en-gb@{url.removeprefix('http://')}" in listed.stdout
    assert run_parlando("key", url, "--forget").returncode == 0
    assert not key_file().exists()


@pytest.mark.parametrize(
    ("address", "code"), [("http://127.0.0.1:1", 1), ("https://speech.invalid", 1), ("speech.example", 2)]
)
def test_a_server_that_is_not_there(run_parlando: RunParlando, tmp_path: Path, address: str, code: int) -> None:
    done = run_parlando("export", "-", str(tmp_path / "out.wav"), "--url", address, input="Good morning.")
    assert done.returncode == code
    assert done.stderr.count("\n") == 1 and address in done.stderr
    assert not (tmp_path / "out.wav").exists()


def test_no_key_to_keep(run_parlando: RunParlando) -> None:
    assert run_parlando("key", "http://127.0.0.1:1", input="\n").returncode == 2
