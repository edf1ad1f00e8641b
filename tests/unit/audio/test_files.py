"""The header of a WAV file."""

import errno
import wave
from io import BytesIO
from pathlib import Path

import pytest

from core.audio.files import wav_header, writing_errors
from core.errors import FileUnwritable


def test_a_header_says_how_long_the_sound_is() -> None:
    with wave.open(BytesIO(wav_header(5, 16_000) + bytes(10))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate(), file.getnframes()) == (
            1,
            2,
            16_000,
            5,
        )


def test_what_the_system_refuses_is_said_with_the_name() -> None:
    with pytest.raises(FileUnwritable, match=r"a\.wav cannot be written \(No space"), writing_errors(Path("a.wav")):
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "full"),
        (errno.EROFS, "protected"),
        (errno.EACCES, "protected"),
        (errno.EFBIG, "long"),
        (5, ""),
    ],
)
def test_what_can_be_done_about_is_told_apart(number: int, why: str) -> None:
    with pytest.raises(FileUnwritable) as told, writing_errors(Path("a.wav")):
        raise OSError(number, "refused")
    assert told.value.params["why"] == why
