"""Sound files that grow: whole at every moment, and kept however the writing ends."""

import io
import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.audio.growing_file import FORMS, GrowingFile
from core.errors import FileUnwritable, UsageError

SECOND = (8000 * np.sin(np.arange(24_000) * 0.05)).astype("<i2").tobytes()


def seconds_in(data: bytes) -> float:
    return float(soundfile.info(io.BytesIO(data)).duration)


@pytest.mark.parametrize("suffix", [*FORMS, ".MP3"])
def test_it_is_whole_while_it_grows(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"speech{suffix}"
    with GrowingFile(target) as file:
        for number in (1, 2, 3):
            file.write(SECOND)
            assert number - 0.2 < seconds_in(target.read_bytes()) <= number + 0.1
    assert 2.99 < seconds_in(target.read_bytes()) < 3.2


def test_every_frame_stands_in_a_wav_at_once(tmp_path: Path) -> None:
    with GrowingFile(tmp_path / "speech.wav") as file:
        file.write(SECOND[:1000])
        file.write(SECOND[1000:])
        with wave.open(str(file.path)) as read:
            assert read.readframes(99_999) == SECOND


@pytest.mark.parametrize("suffix", FORMS)
def test_what_was_written_stays_when_it_is_interrupted(tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"speech{suffix}"
    with pytest.raises(KeyboardInterrupt), GrowingFile(target) as file:
        file.write(SECOND)
        raise KeyboardInterrupt
    assert 0.99 < seconds_in(target.read_bytes()) < 1.2


def test_what_was_there_stays_until_there_is_sound(tmp_path: Path) -> None:
    target = tmp_path / "speech.wav"
    target.write_bytes(b"old")
    with GrowingFile(target) as file:
        file.write(b"")
    assert target.read_bytes() == b"old"


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable, match="nowhere"), GrowingFile(tmp_path / "nowhere" / "speech.wav") as file:
        file.write(SECOND)


@pytest.mark.parametrize("name", ["speech", "speech.ogg"])
def test_a_name_that_says_no_format(name: str) -> None:
    with pytest.raises(UsageError, match=r"\.wav or \.mp3"):
        GrowingFile(Path(name))
