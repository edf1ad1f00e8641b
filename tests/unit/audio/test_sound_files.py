"""Sound files: FFmpeg hears what was written, and reads what they say of themselves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.audio.format import SAMPLE_RATE
from core.audio.sound_files import SOUND_FORMS, sound_form
from core.audio.tags import Chapter, Tags
from core.errors import UsageError

av = pytest.importorskip("av")
resource = pytest.importorskip("resource", reason="what stands for a full disk here is a limit of POSIX")

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c63600000000200015d0b2a"
    "cd0000000049454e44ae426082"
)
"""A PNG of one point."""
TAGS = Tags("Grüße 你好", ("Ann", "Bo"), "de", "The Book", 3, PIXEL)
CHAPTERS = [Chapter("Erstes", 0.0, 2.5), Chapter("第二", 2.5, 6.0)]
FORMS = [*SOUND_FORMS]


def sound(seconds: float) -> bytes:
    times = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return (8000 * np.sin(2 * np.pi * 440 * times)).astype("<i2").tobytes()


def write(path: Path, tags: Tags = TAGS, chapters: list[Chapter] = CHAPTERS, seconds: float = 6.0) -> Path:
    file, pcm = sound_form(path).make(path, tags), sound(seconds)
    try:
        for start in range(0, len(pcm), 50_000):
            file.write(pcm[start : start + 50_000])
        file.finish(chapters)
    finally:
        file.close()
    return path


def read(path: Path) -> tuple[float, dict[str, str], list[tuple[str, float, float]], list[bytes]]:
    """Return the length in seconds, what the file says, its chapters, and its pictures."""
    with av.open(str(path)) as file:
        frames = sum(frame.samples for frame in file.decode(audio=0))
        rate = file.streams.audio[0].rate
    with av.open(str(path)) as file:
        said: dict[str, Any] = {**file.metadata, **file.streams.audio[0].metadata}
        chapters = [
            (one["metadata"]["title"], float(one["start"] * one["time_base"]), float(one["end"] * one["time_base"]))
            for one in file.chapters()
        ]
        pictures = [bytes(packet) for packet in file.demux(video=0) if packet.size] if file.streams.video else []
    return frames / rate, {name.lower(): value for name, value in said.items()}, chapters, pictures


@pytest.mark.parametrize("suffix", FORMS)
def test_all_is_read_back(suffix: str, tmp_path: Path) -> None:
    length_s, said, chapters, pictures = read(write(tmp_path / f"a{suffix}"))
    assert length_s == pytest.approx(6.0, abs=0.05 if suffix == ".m4b" else 0.001)
    assert said["title"] == "Grüße 你好"
    assert "Ann" in said["artist"] and "Bo" in said["artist"]
    assert (said["album"], said["track"]) == ("The Book", "3")
    if suffix != ".wav":
        assert [title for title, *_ in chapters] == ["Erstes", "第二"]
        assert [times for _, *times in chapters] == [[0.0, 2.5], [2.5, pytest.approx(6.0, abs=0.01)]]
    assert suffix == ".wav" or pictures == [PIXEL]
    assert [*tmp_path.iterdir()] == [tmp_path / f"a{suffix}"]


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_no_sample_is_changed(suffix: str, tmp_path: Path) -> None:
    with av.open(str(write(tmp_path / f"a{suffix}", seconds=1.0))) as file:
        heard = b"".join(frame.to_ndarray().astype("<i2").tobytes() for frame in file.decode(audio=0))
    assert heard == sound(1.0)


@pytest.mark.parametrize("suffix", FORMS)
def test_the_same_sound_gives_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    assert write(tmp_path / f"a{suffix}").read_bytes() == write(tmp_path / f"b{suffix}").read_bytes()


def test_a_cover_larger_than_a_page_of_ogg(tmp_path: Path) -> None:
    """It is a picture with much behind its end."""
    cover = PIXEL + bytes(200_000)
    *_, (found,) = read(write(tmp_path / "a.opus", Tags("Title", cover=cover)))
    assert found == cover


@pytest.mark.parametrize("suffix", FORMS)
def test_nothing_known(suffix: str, tmp_path: Path) -> None:
    length_s, said, chapters, pictures = read(write(tmp_path / f"a{suffix}", Tags(), [], seconds=0.5))
    assert length_s == pytest.approx(0.5, abs=0.05)
    assert "title" not in said and (chapters, pictures) == ([], [])


@pytest.mark.parametrize("suffix", FORMS)
def test_a_disk_that_fills_up_is_told(suffix: str, tmp_path: Path) -> None:
    with disk_of(4_000), pytest.raises(OSError, match=r"large|space"):
        write(tmp_path / f"a{suffix}", seconds=6.0)


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """Let no file grow beyond a size: the system's own refusal, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_other_names_are_refused() -> None:
    with pytest.raises(UsageError, match=r"\.mp3, .* or \.wav"):
        sound_form(Path("a.xyz"))
