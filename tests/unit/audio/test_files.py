"""WAV files: whole or not there at all."""

import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.audio.files import LONGEST_FRAMES, WavWriter
from core.errors import FileUnwritable

resource = pytest.importorskip("resource", reason="what stands for a full disk here is a limit of POSIX")


def pieces() -> list[bytes]:
    return [bytes([number]) * 200 for number in range(50)]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    target = tmp_path / "speech.wav"
    with WavWriter(target) as writer:
        for piece in pieces():
            writer.write(piece)
        assert not target.exists()
    assert list(tmp_path.iterdir()) == [target]
    with wave.open(str(target)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24_000)
        assert file.getnframes() == writer.frames == 5000
        assert file.readframes(10_000) == b"".join(pieces())


def test_no_speech_at_all_is_a_file_too(tmp_path: Path) -> None:
    with WavWriter(tmp_path / "empty.wav", rate_hz=16_000):
        pass
    with wave.open(str(tmp_path / "empty.wav")) as file:
        assert (file.getframerate(), file.getnframes()) == (16_000, 0)


def test_an_interrupted_export_leaves_the_old_file_alone(tmp_path: Path) -> None:
    target = tmp_path / "speech.wav"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), WavWriter(target) as writer:
        writer.write(pieces()[1])
        raise KeyboardInterrupt
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_a_good_export_replaces_the_old_file_behind_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "speech.wav", tmp_path / "link.wav"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with WavWriter(link) as writer:
        writer.write(pieces()[1])
    assert link.is_symlink()
    assert target.read_bytes()[:4] == b"RIFF"


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """Let no file grow beyond a size: the system's own refusal, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fills_up_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    target = tmp_path / "speech.wav"
    with (
        disk_of(100_000),
        pytest.raises(FileUnwritable, match=r"speech\.wav cannot be written"),
        WavWriter(target) as writer,
    ):
        for _ in range(1000):
            writer.write(bytes(1000))
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_at_the_very_end_is_told_too(tmp_path: Path) -> None:
    target = tmp_path / "speech.wav"
    target.write_bytes(b"old")
    # Small enough to lie in the file's buffer until the end.
    with disk_of(1000), pytest.raises(FileUnwritable), WavWriter(target) as writer:
        writer.write(bytes(2000))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


def test_places_where_no_file_can_be_are_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "missing" / "a.wav", tmp_path / "folder", Path("/dev/null"), tmp_path / ("x" * 300)):
        with pytest.raises(FileUnwritable, match="cannot be written"), WavWriter(path):
            pytest.fail("the block was entered")
    assert Path("/dev/null").is_char_device()


def test_more_than_fits_into_a_wav_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnwritable, match="4 GiB"), WavWriter(tmp_path / "long.wav") as writer:
        writer.frames = LONGEST_FRAMES - 1
        writer.write(bytes(4))
    assert list(tmp_path.iterdir()) == []
