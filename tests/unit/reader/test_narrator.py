"""A book's own recording: which text it belongs to, and that it is heard in place of a voice."""

import io
import zipfile
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from core.documents.opening import read
from core.documents.overlays import seconds_of
from core.page_blocks import Span, SpanKind
from core.reader.events import ReaderState
from core.reader.feed import Feed, Sentence
from core.reader.narrator import Narrator, can_play
from core.reader.source import StringSource
from tests.unit.documents.test_epub import BOOK, written
from tests.unit.reader.stage import Stage

RATE_HZ = 44100
TONES_HZ = (300, 500, 700, 900)
PAGE = """<html xmlns="http://www.w3.org/1999/xhtml"><body><h1 id="h">One</h1>
<p id="p">First. And <i>second</i>.</p><p><b id="w1">Third</b> <b id="w2">word.</b> Nobody reads this.</p>
</body></html>"""
SMIL = """<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0"><body><seq>{}</seq></body></smil>"""
PAIR = '<par><text src="one%20page.xhtml#{}"/><audio src="../read.{}" clipBegin="{}s" clipEnd="0:00:0{}.0"/></par>'


def narrated(tmp_path: Path, suffix: str = "flac") -> Path:
    """Write a book whose narrator is a tone of another pitch each second."""
    moments = np.arange(RATE_HZ) / RATE_HZ
    sound = np.concatenate([0.5 * np.sin(2 * np.pi * hz * moments) for hz in TONES_HZ])
    content = encoded(np.stack([sound, sound], axis=1), suffix)
    pairs = "".join(PAIR.format(id_, suffix, at, at + 1) for at, id_ in enumerate(("h", "p", "w1", "w2")))
    package = str(BOOK["OPS/book.opf"]).replace('<item id="one"', '<item id="one" media-overlay="said"')
    package = package.replace("</manifest>", '<item id="said" href="text/said.smil"/></manifest>')
    members = {"OPS/book.opf": package, "OPS/text/one page.xhtml": PAGE, "OPS/text/said.smil": SMIL.format(pairs)}
    return written(tmp_path, {**BOOK, **members, f"OPS/read.{suffix}": content})


def encoded(sound: npt.NDArray[np.float64], suffix: str) -> bytes:
    content = io.BytesIO()
    if suffix != "m4a":
        soundfile.write(content, sound, RATE_HZ, format=suffix.upper())
        return content.getvalue()
    with av.open(content, "w", format="mp4") as file:
        stream = file.add_stream("aac", rate=RATE_HZ, layout="stereo")
        frame = av.AudioFrame.from_ndarray(sound.T.astype(np.float32).copy(), "fltp", "stereo")
        frame.sample_rate = RATE_HZ
        file.mux(stream.encode(frame))
        file.mux(stream.encode(None))
    return content.getvalue()


def source_of(book: Path, *, plays: bool = True) -> StringSource:
    reading = read(book)
    source = StringSource(reading.text)
    source.blocks = reading.blocks
    source.blocks.plays_recordings = plays
    return source


def sentences(source: StringSource) -> list[Sentence]:
    feed, found = Feed(source, 0, language="en"), list[Sentence]()
    while (sentence := feed.next()) is not None:
        found.append(sentence)
    return found


def pitch_hz(pcm: bytes) -> int:
    samples = np.frombuffer(pcm, "<i2").astype(float)
    return round(int(np.argmax(np.abs(np.fft.rfft(samples)))) * 24000 / len(samples), -1)


def test_clips_belong_to_the_text_of_their_elements(tmp_path: Path) -> None:
    blocks = [one.block for one in source_of(narrated(tmp_path)).blocks.all()]
    clip = "OPS/read.flac#{}.000-{}.000".format
    assert [block.spans for block in blocks[:3]] == [
        (Span(0, 3, SpanKind.RECORDED, clip(0, 1)),),
        (Span(0, 18, SpanKind.RECORDED, clip(1, 2)),),
        (Span(0, 5, SpanKind.RECORDED, clip(2, 3)), Span(6, 11, SpanKind.RECORDED, clip(3, 4))),
    ]


def test_one_recording_is_one_sentence_and_many_are_one_too(tmp_path: Path) -> None:
    book = narrated(tmp_path)
    assert [(one.text, len(one.clips)) for one in sentences(source_of(book))][:4] == [
        ("One", 1),
        ("First. And second.", 1),
        ("Third word.", 2),
        ("Nobody reads this.", 0),
    ]
    assert not any(one.clips for one in sentences(source_of(book, plays=False)))


@pytest.mark.parametrize("suffix", ["flac", "mp3", "ogg", "m4a"])
async def test_the_recording_is_what_is_heard(tmp_path: Path, suffix: str) -> None:
    book, narrator = narrated(tmp_path, suffix), Narrator()
    narrator.take(book)
    try:
        for sentence, tones in zip(sentences(source_of(book)), [(300,), (500,), (700, 900)], strict=False):
            sound = await narrator.sound_of(sentence)
            assert sound is not None and len(sound.pcm) == 48000 * len(tones)
            seconds = [sound.pcm[at * 48000 + 4800 : (at + 1) * 48000 - 4800] for at in range(len(tones))]
            assert [pitch_hz(second) for second in seconds] == [*tones]
        assert [(mark.frame, mark.start, mark.end) for mark in sound.marks] == [(0, 0, 5), (24000, 6, 11)]
    finally:
        narrator.close()


async def test_the_reader_hears_the_narrator_and_then_a_voice(stage: Stage, tmp_path: Path) -> None:
    book = narrated(tmp_path)
    stage.reader.narrator.take(book)
    source = source_of(book)
    stage.reader.speak(source, 0)
    await stage.hears("Third word.")
    assert stage.reader.state is ReaderState.SPEAKING
    assert stage.spoken[0] == "Nobody reads this."
    turn = stage.reader.turn
    assert turn is not None
    lengths = [(one.stop_frame or 0) - (one.first_frame or 0) for one in turn.timeline.utterances[:3]]
    assert lengths == [24000, 24000, 48000]


async def test_a_recording_that_cannot_be_read_leaves_the_word_to_a_voice(tmp_path: Path) -> None:
    book, narrator = narrated(tmp_path), Narrator()
    with zipfile.ZipFile(book) as archive:
        members = {name: archive.read(name) for name in archive.namelist() if not name.endswith("flac")}
    narrator.take(written(tmp_path, {**members, "OPS/read.flac": b"fLaC and no more"}))
    try:
        assert await narrator.sound_of(sentences(source_of(book))[0]) is None
    finally:
        narrator.close()


def test_aac_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    assert can_play("OPS/read.m4a#0.000-1.000") and can_play("OPS/read.mp3#0.000-1.000")
    monkeypatch.setattr("core.reader.narrator.find_spec", lambda _: None)
    assert not can_play("OPS/read.M4A#0.000-1.000") and can_play("OPS/read.mp3#0.000-1.000")


@pytest.mark.parametrize(
    ("clock", "seconds"),
    [("1:02:03.5", 3723.5), ("02:03", 123), ("7", 7), ("7.5s", 7.5), ("1.5min", 90), ("300ms", 0.3), ("2h", 7200)],
)
def test_clock_values(clock: str, seconds: float) -> None:
    assert seconds_of(clock) == pytest.approx(seconds)


@pytest.mark.parametrize("clock", ["", "npt=3", "1:2:3:4", "3 s", "-1", "1:30s"])
def test_what_is_no_clock_value(clock: str) -> None:
    assert seconds_of(clock) is None
