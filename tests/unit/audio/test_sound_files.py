"""Sound files: FFmpeg hears what was written, and reads what they say of themselves."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.audio.format import SAMPLE_RATE
from core.audio.sound_files import SOUND_FORMS
from core.audio.tags import Chapter, Tags

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
    file, pcm = SOUND_FORMS[path.suffix].make(path, tags), sound(seconds)
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


@pytest.mark.parametrize("suffix", FORMS)
def test_however_much_there_is_to_say(suffix: str, tmp_path: Path) -> None:
    """More chapters than a byte counts, titles longer than a byte counts, a cover larger than FLAC can hold."""
    chapters = [Chapter("語" * 86 + str(number), number / 50, (number + 1) / 50) for number in range(300)]
    tags = Tags("🎧" * 70, ("",), cover=PIXEL + bytes(1 << 24))
    length_s, said, found, _ = read(write(tmp_path / f"a{suffix}", tags, chapters))
    assert length_s == pytest.approx(6.0, abs=0.05 if suffix == ".m4b" else 0.001)
    assert said["title"] == "🎧" * 70
    assert suffix == ".wav" or [title for title, *_ in found] == [one.title for one in chapters]


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_no_sample_is_changed(suffix: str, tmp_path: Path) -> None:
    with av.open(str(write(tmp_path / f"a{suffix}", seconds=1.0))) as file:
        heard = b"".join(frame.to_ndarray().astype("<i2").tobytes() for frame in file.decode(audio=0))
    assert heard == sound(1.0)


@pytest.mark.parametrize("suffix", FORMS)
def test_sound_is_where_it_was(suffix: str, tmp_path: Path) -> None:
    """Encoders put something before it, and say so: chapters and words would be late by that."""
    file = SOUND_FORMS[suffix].make(tmp_path / f"a{suffix}", TAGS)
    file.write(bytes(2 * SAMPLE_RATE) + sound(1.0) + bytes(SAMPLE_RATE))
    file.finish([])
    with av.open(str(tmp_path / f"a{suffix}")) as read:
        resampler = av.AudioResampler("s16", "mono", SAMPLE_RATE)
        parts = [part.to_ndarray()[0] for frame in read.decode(audio=0) for part in resampler.resample(frame)]
    loud = np.flatnonzero(np.abs(np.concatenate(parts).astype(int)) > 4000) / SAMPLE_RATE
    assert (loud[0], loud[-1]) == (pytest.approx(1.0, abs=0.005), pytest.approx(2.0, abs=0.005))


@pytest.mark.parametrize("missing", [[], ["libopus"], ["av", "libopus"]], ids=["libopus", "FFmpeg", "libsndfile"])
def test_opus_of_whoever_is_there(missing: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as without:
        if "libopus" in missing:
            without.setattr("core.audio.opus._LIBRARY", "libopus-is-missing.so")
        elif not has_libopus():
            pytest.skip("this system has no libopus")
        if "av" in missing:
            without.setitem(sys.modules, "av", None)
        write(tmp_path / "a.opus")
        assert write(tmp_path / "b.opus").read_bytes() == (tmp_path / "a.opus").read_bytes()
    length_s, said, chapters, pictures = read(tmp_path / "a.opus")
    assert (length_s, said["title"], len(chapters)) == (pytest.approx(6.0, abs=0.001), "Grüße 你好", 2)
    assert pictures == [PIXEL]


@pytest.mark.parametrize("suffix", FORMS)
def test_the_same_sound_gives_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    assert write(tmp_path / f"a{suffix}").read_bytes() == write(tmp_path / f"b{suffix}").read_bytes()


@pytest.mark.parametrize("suffix", [".m4b", ".mp3", ".opus"])
def test_more_chapters_than_a_list_can_hold(suffix: str, tmp_path: Path) -> None:
    """Some lists of chapters count them in a byte."""
    chapters = [Chapter(f"Chapter {number}", number / 50, (number + 1) / 50) for number in range(300)]
    _, _, found, _ = read(write(tmp_path / f"a{suffix}", chapters=chapters))
    assert [title for title, *_ in found] == [chapter.title for chapter in chapters]


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


def has_libopus() -> bool:
    try:
        ctypes.CDLL("libopus.so.0")
    except OSError:
        return False
    return True


@contextmanager
def disk_of(size: int) -> Iterator[None]:
    """Let no file grow beyond a size: the system's own refusal, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
