"""Saving a reading: whole or not at all, and on where it was broken off."""

import asyncio
import json
import re
import wave
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from core.audio.format import SAMPLE_RATE
from core.audio.tags import Tags
from core.errors import ConnectionCut, FileUnwritable, FormatUnavailable, TextUnreadable, UsageError
from core.page_blocks import Matter, PageBlock, Placed, Role
from core.reader.assembly import Pauses
from core.reader.export import SENTENCES_AHEAD, TAKES_WAITING, Progress, Take, export
from core.reader.outline import Chapter
from core.reader.reader import Reader
from core.reader.saving import Plan, Saving
from core.reader.source import StringSource
from core.reader.wording import AS_WRITTEN, Wording
from core.text.lexicon import Entry
from core.text.spoken_rules import LinkReading, SpokenRules
from tests.fixtures.waiting import until
from tests.unit.reader.fakes import FakeLink, FakePlayback

TEXT = "One two three. Four five six.\n\nSeven eight nine. Ten."
FIRST, SECOND = Chapter("First", 1, 0), Chapter("Sec/ond", 1, TEXT.index("Seven"))


def saving(sound: Path, link: FakeLink, text: str = TEXT, *captions: Path, **how: Any) -> Saving:
    return Saving(Plan(StringSource(text), sound, captions, **how), link, Pauses(), AS_WRITTEN)  # type: ignore[arg-type]


async def save(
    sound: Path, *captions: Path, link: FakeLink | None = None, text: str = TEXT, **how: Any
) -> Progress:
    return await saving(sound, link or FakeLink(), text, *captions, **how).run(lambda _: None)


async def test_what_is_spoken_is_in_the_file_and_the_words_with_it(tmp_path: Path) -> None:
    done = await save(tmp_path / "a.wav", tmp_path / "a.json", tags=Tags("Title"))
    with wave.open(BytesIO(held(tmp_path / "a.wav"))) as file:
        length_s = file.getnframes() / SAMPLE_RATE
    spoken = len("One two three.Four five six.Seven eight nine.Ten.") * 1000 / SAMPLE_RATE
    assert length_s == pytest.approx(done.audio_s) == pytest.approx(spoken + 0.3 + 0.6 + 0.3 + 0.3, abs=0.001)
    said = json.loads(held(tmp_path / "a.json").decode())
    words = [word for sentence in said["sentences"] for word in sentence["words"]]
    assert [word["text"] for word in words] == TEXT.replace(".", "").split()
    assert all(TEXT[slice(*word["at"])] == word["text"] for word in words)
    assert words[3]["start"] == pytest.approx(14_000 / SAMPLE_RATE + 0.3, abs=0.001)
    assert said["duration"] == pytest.approx(length_s, abs=0.001)
    assert names(tmp_path) == ["a.json", "a.wav"]


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="there is no other disk at hand")
async def test_sound_and_words_on_two_disks(tmp_path: Path) -> None:
    with TemporaryDirectory(dir="/dev/shm") as other:
        await save(tmp_path / "a.wav", Path(other) / "a.json")
        assert (names(tmp_path), names(Path(other))) == (["a.wav"], ["a.json"])
        with pytest.raises(FileUnwritable, match="nowhere"):
            await save(tmp_path / "a.wav", Path(other) / "nowhere" / "a.json")
        assert (names(tmp_path), names(Path(other))) == (["a.wav"], ["a.json"])


async def test_what_is_heard_is_what_is_saved(tmp_path: Path) -> None:
    """The same sound to the last sample: readings, rules, what is left unsaid, pauses."""
    text = "A heading\n\nNguyen wrote it. See https://www.example.org/a for it.\n\nx = y\n\nThe end."
    wording = Wording(SpokenRules(links=LinkReading.WORD), (Entry("Nguyen", "Win"),))
    pauses = Pauses(200, 500, 700, 300)

    def page() -> StringSource:
        source = StringSource(text)
        roles = (Role.HEADING, Role.PARAGRAPH, Role.CODE, Role.PARAGRAPH)
        places = [(one.start(), len(one.group())) for one in re.finditer(r"[^\n]+", text)]
        source.blocks.add(
            Placed(at, PageBlock(length, role)) for (at, length), role in zip(places, roles, strict=True)
        )
        source.blocks.left_out = frozenset({Matter.CODE})
        return source

    link, playback = FakeLink(), FakePlayback()
    reader = Reader(link, playback, pauses, lambda _: None)  # type: ignore[arg-type]
    reader.set_wording(wording)
    running = asyncio.create_task(reader.run())
    reader.speak(page(), 0)
    while not link.sessions or len(link.session.spoken) < 4 or playback.end is None:
        await asyncio.sleep(0)
    heard = playback.ring.read(0, playback.end).tobytes()
    running.cancel()
    await asyncio.wait([running])
    other = FakeLink()
    await Saving(Plan(page(), tmp_path / "a.wav"), other, pauses, wording).run(lambda _: None)  # type: ignore[arg-type]
    assert other.session.spoken == link.session.spoken and "Win wrote it." in other.session.spoken
    with wave.open(BytesIO(held(tmp_path / "a.wav"))) as file:
        saved = file.readframes(file.getnframes())
    assert heard and saved[: len(heard)] == heard and not any(saved[len(heard) :])


async def test_the_listeners_pace_counts_for_sound_and_words(tmp_path: Path) -> None:
    await save(tmp_path / "a.wav", tmp_path / "a.json")
    await save(tmp_path / "b.wav", tmp_path / "b.json", rate=2.0)
    usual, fast = (json.loads(held(tmp_path / name).decode()) for name in ("a.json", "b.json"))
    assert fast["duration"] == pytest.approx(usual["duration"] / 2, abs=0.03)
    for slow, quick in zip(usual["sentences"], fast["sentences"], strict=True):
        assert quick["words"][-1]["start"] == pytest.approx(slow["words"][-1]["start"] / 2, abs=0.03)


class TestBrokenOff:
    @pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.mp3", "a.opus", "a.m4b"])
    async def test_a_cut_line_leaves_what_is_done_and_the_same_bytes_come_of_it(
        self, name: str, tmp_path: Path
    ) -> None:
        await save(tmp_path / name, rate=1.5)
        whole = held(tmp_path / name)
        put(tmp_path / name, b"old")
        link = FakeLink()
        with pytest.raises(ConnectionCut):
            await saving(tmp_path / name, link, rate=1.5).run(cutting(link, after=2))
        assert held(tmp_path / name) == b"old"
        again = FakeLink()
        done = await save(tmp_path / name, link=again, rate=1.5)
        assert held(tmp_path / name) == whole
        assert len(again.session.spoken) < 4 and done.found > 0
        assert names(tmp_path) == [name]

    async def test_a_server_that_comes_back_is_asked_for_the_rest(self, tmp_path: Path) -> None:
        await save(tmp_path / "a.opus", rate=1.5)
        whole = held(tmp_path / "a.opus")
        told = list[Progress]()

        def tell(progress: Progress) -> None:
            told.append(progress)
            if len(told) == 2:
                raise ConnectionCut("The line was cut.")

        link = FakeLink()
        done = await saving(tmp_path / "a.opus", link, rate=1.5).run(tell)
        assert held(tmp_path / "a.opus") == whole
        assert len(link.sessions) == 2 and len(link.session.spoken) < 4 and done.found > 0
        assert names(tmp_path) == ["a.opus"]

    async def test_what_was_not_written_whole_is_spoken_again(self, tmp_path: Path) -> None:
        await save(tmp_path / "a.wav")
        whole = held(tmp_path / "a.wav")
        link = FakeLink()
        with pytest.raises(ConnectionCut):
            await saving(tmp_path / "a.wav", link).run(cutting(link, after=2))
        speech = tmp_path / ".a.wav.parlando" / "speech"
        put(speech, held(speech)[:20_000] + bytes(500))
        await save(tmp_path / "a.wav", link=(again := FakeLink()))
        assert held(tmp_path / "a.wav") == whole
        assert len(again.session.spoken) == 4

    async def test_another_text_takes_nothing_of_it(self, tmp_path: Path) -> None:
        link = FakeLink()
        with pytest.raises(ConnectionCut):
            await saving(tmp_path / "a.wav", link).run(cutting(link, after=2))
        await save(tmp_path / "a.wav", link=(again := FakeLink()), text="One. Four five six.")
        assert again.session.spoken == ["One.", "Four five six."]

    async def test_cancelling_leaves_nothing(self, tmp_path: Path) -> None:
        put(tmp_path / "a.mp3", b"old")
        link = FakeLink()
        task = asyncio.create_task(saving(tmp_path / "a.mp3", link).run(lambda _: task.cancel()))
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (names(tmp_path), held(tmp_path / "a.mp3")) == (["a.mp3"], b"old")

    async def test_unless_it_is_to_go_on_later(self, tmp_path: Path) -> None:
        one = saving(tmp_path / "a.mp3", FakeLink())
        one.leaves_work = True
        task = asyncio.create_task(one.run(lambda _: task.cancel()))
        with pytest.raises(asyncio.CancelledError):
            await task
        await save(tmp_path / "a.mp3", link=(again := FakeLink()))
        assert len(again.session.spoken) < 4


async def test_paused_it_waits(tmp_path: Path) -> None:
    link, told = FakeLink(), list[Progress]()
    one = saving(tmp_path / "a.wav", link, "One. " * 40)
    one.may_go.clear()
    task = asyncio.create_task(one.run(told.append))
    while not link.sessions:
        await asyncio.sleep(0)
    assert told == [] and link.session.spoken == []
    one.may_go.set()
    done = await task
    assert len(told) == 40 and (told[-1].read, done.left_s) == (199, pytest.approx(0.0, abs=1.0))


async def test_paused_on_the_way_it_takes_no_more_speech() -> None:
    """So the engine comes to rest, however much has been asked of it."""
    link, may_go, kept = FakeLink(), asyncio.Event(), list[Take]()
    may_go.set()

    class Pausing(StringSource):
        def read(self, start: int, stop: int) -> str:
            if start == len("One. One. One."):
                may_go.clear()
            return super().read(start, stop)

    async def keep(take: Take) -> None:
        kept.append(take)

    task = asyncio.create_task(export(link, Pausing("One. " * 20), keep, Pauses(), lambda _: None, may_go=may_go))  # type: ignore[arg-type]
    for _ in range(200):
        await asyncio.sleep(0)
    assert not may_go.is_set() and link.session.spoken and not kept
    may_go.set()
    await task
    assert len(kept) == 20


async def test_speech_comes_while_what_has_come_is_still_being_written(tmp_path: Path) -> None:
    """The engine does not wait for the encoder; but it is not far ahead either."""
    link, written, kept = FakeLink(), asyncio.Event(), list[Take]()

    async def keep(take: Take) -> None:
        await written.wait()
        kept.append(take)

    count = 4 * (SENTENCES_AHEAD + TAKES_WAITING)
    task = asyncio.create_task(export(link, StringSource("One. " * count), keep, Pauses(), lambda _: None))  # type: ignore[arg-type]
    for _ in range(100 * count):
        await asyncio.sleep(0)
    assert SENTENCES_AHEAD + 1 < len(link.session.spoken) <= 2 * SENTENCES_AHEAD + TAKES_WAITING
    written.set()
    await task
    assert len(kept) == count


class TestChapters:
    async def test_a_file_for_each(self, tmp_path: Path) -> None:
        await save(tmp_path / "b.wav", tmp_path / "x.srt", outline=(FIRST, SECOND), tags=Tags("B"), by_chapter=True)
        assert names(tmp_path / "b") == ["01 First.srt", "01 First.wav", "02 Sec ond.srt", "02 Sec ond.wav"]
        assert held(tmp_path / "b" / "02 Sec ond.srt").decode().startswith("1\n00:00:00,000 --> ")
        assert names(tmp_path) == ["b"]

    async def test_what_stands_before_the_first_one(self, tmp_path: Path) -> None:
        outline = (Chapter("Later", 1, SECOND.start), Chapter("Last", 1, TEXT.index("Ten")))
        await save(tmp_path / "b.wav", outline=outline, tags=Tags("Book"), by_chapter=True)
        assert names(tmp_path / "b") == ["01 Book.wav", "02 Later.wav", "03 Last.wav"]

    async def test_chapters_in_one_file(self, tmp_path: Path) -> None:
        av = pytest.importorskip("av")
        await save(tmp_path / "b.mp3", tmp_path / "b.json", outline=(FIRST, SECOND))
        said = json.loads(held(tmp_path / "b.json").decode())
        with av.open(str(tmp_path / "b.mp3")) as file:
            starts = [one["start"] / 1000 for one in file.chapters()]
        assert starts == [0.0, pytest.approx(said["sentences"][2]["start"], abs=0.001)]

    def test_a_text_without_any(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="no chapters"):
            saving(tmp_path / "b.wav", FakeLink(), by_chapter=True)


class TestRefused:
    async def test_places_where_no_file_can_be(self, tmp_path: Path) -> None:
        put(tmp_path / "folder.wav" / "in.it", b"")
        put(tmp_path / "plain", b"")
        for place in (tmp_path / "missing" / "a.wav", tmp_path / "folder.wav", tmp_path / "plain" / "a.wav"):
            with pytest.raises(FileUnwritable, match="cannot be written"):
                await save(place, link=(link := FakeLink()))
            assert not link.sessions

    async def test_two_at_once_into_one_file(self, tmp_path: Path) -> None:
        first = saving(tmp_path / "a.wav", FakeLink())
        first.may_go.clear()
        task = asyncio.create_task(first.run(lambda _: None))
        begun = tmp_path / ".a.wav.parlando" / "0.wav"
        await until(begun.exists, "the first to begin")
        with pytest.raises(FileUnwritable, match="already"):
            await save(tmp_path / "a.wav")
        first.may_go.set()
        await task
        assert names(tmp_path) == ["a.wav"]

    async def test_nothing_that_can_be_said(self, tmp_path: Path) -> None:
        with pytest.raises(TextUnreadable):
            await save(tmp_path / "a.wav", text="\n\n")
        assert names(tmp_path) == []

    async def test_a_package_that_is_not_there(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "av", None)
        with pytest.raises(FormatUnavailable, match=r"parlando\[audiobook\]"):
            await save(tmp_path / "a.m4b")
        assert names(tmp_path) == []

    async def test_a_link_stays_one(self, tmp_path: Path) -> None:
        put(tmp_path / "real" / "b.wav", b"old")
        link(tmp_path / "a.wav", tmp_path / "real" / "b.wav")
        await save(tmp_path / "a.wav")
        assert is_link(tmp_path / "a.wav")
        assert held(tmp_path / "real" / "b.wav")[:4] == b"RIFF"


def cutting(link: FakeLink, after: int) -> Callable[[Progress], None]:
    """Cut the line, for good, when so many sentences are written."""
    told: list[Progress] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        if len(told) == after:
            link.is_gone = True
            raise ConnectionCut("The line was cut.")

    return tell


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def held(file: Path) -> bytes:
    return file.read_bytes()


def put(file: Path, content: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content)


def link(file: Path, to: Path) -> None:
    file.symlink_to(to)


def is_link(file: Path) -> bool:
    return file.is_symlink()
