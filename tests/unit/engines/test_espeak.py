"""espeak-ng itself, in this process: its marks, its voices, and what it makes of bad text and broken installs."""

import re
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import espeakng_loader
import pytest

from core.engines.engine import SpeechChunk, Voice
from core.engines.espeak import EspeakEngine
from core.engines.table import ENGINES, make_engine
from core.engines.words import words
from core.errors import EngineUnavailable
from core.marks import Mark, Quality

RATE = 24_000
ENGLISH = "espeak-ng:en-us"


@pytest.fixture(scope="module")
def engine() -> Iterator[EspeakEngine]:
    engine = EspeakEngine()
    yield engine
    engine.close()


def spoken(engine: EspeakEngine, text: str, voice: str = ENGLISH) -> tuple[bytes, list[Mark]]:
    chunks: list[SpeechChunk] = []
    engine.synthesize(text, voice, RATE, chunks.append)
    return b"".join(c.pcm for c in chunks), [m for c in chunks for m in c.marks]


def marked(engine: EspeakEngine, text: str, voice: str = ENGLISH) -> list[str]:
    return [text[m.start : m.end] for m in spoken(engine, text, voice)[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That costs about $3.50 now", ["That", "costs", "about", "$3.50", "now"]),
        ("On 12/05/2026 we met at 10:30, twice.", ["On", "12/05/2026", "we", "met", "at", "10:30", "twice"]),
        ("She said “hello there” and left", ["She", "said", "hello", "there", "and", "left"]),
        ("He didn't, he didn’t know", ["He", "didn't", "he", "didn’t", "know"]),
        ("A naïve café, a naïve one", ["A", "naïve", "café", "a", "naïve", "one"]),
        ("the cat and the dog and the cat", ["the", "cat", "and", "the", "dog", "and", "the", "cat"]),
        ("I 😀 smile 👩‍🚀 twice", ["I", "😀", "smile", "👩‍🚀", "twice"]),
        ("A well-known mother-in-law", ["A", "well-known", "mother-in-law"]),
        ("delta. alpha beta", ["delta", "alpha", "beta"]),
        ("alpha - beta │ gamma – delta", ["alpha", "beta", "gamma", "delta"]),
        ("1,000,000 of 5kg at -5°C", ["1,000,000", "of", "5kg", "at", "-5°C"]),
    ],
)
def test_every_word_is_marked_once_and_in_order(engine: EspeakEngine, text: str, expected: list[str]) -> None:
    marks = spoken(engine, text)[1]
    assert [text[m.start : m.end] for m in marks] == expected
    assert all(m.quality is Quality.MEASURED for m in marks)


def test_marks_fall_where_the_words_begin_to_sound(engine: EspeakEngine) -> None:
    # A comma's pause is silent: the mark of the word behind it lies in that silence's end, within 60 ms.
    pcm, marks = spoken(engine, "Papa, papa, papa.")
    samples = memoryview(pcm).cast("h")
    for mark in marks[1:]:
        before = samples[mark.frame - RATE // 10 : mark.frame - RATE // 100]
        after = samples[mark.frame : mark.frame + RATE * 3 // 20]
        assert max(map(abs, before)) < 1500 < max(map(abs, after))


def test_three_hundred_words_are_right_and_in_time(engine: EspeakEngine) -> None:
    vocabulary = [
        "quick",
        "brown",
        "foxes",
        "jumped",
        "over",
        "seven",
        "lazy",
        "sleeping",
        "dogs",
        "while",
        "nobody",
    ]
    text = " ".join(f"{vocabulary[i * 7 % 11]}{',' if i % 9 == 4 else ''}" for i in range(300))
    pcm, marks = spoken(engine, text)
    assert [(m.start, m.end) for m in marks] == [m.span() for m in re.finditer(r"\w+", text)]
    assert all(m.quality is Quality.MEASURED for m in marks)
    frames = [m.frame for m in marks]
    assert all(a < b for a, b in pairwise(frames))
    assert frames[-1] < len(pcm) // 2


def test_words_said_as_one_share_the_time_and_say_so(engine: EspeakEngine) -> None:
    marks = spoken(engine, "the end of the man")[1]
    assert [m.quality for m in marks].count(Quality.ESTIMATED) == 1
    assert len(marks) == 5


def test_the_marks_frames_are_at_the_rate_asked_for(engine: EspeakEngine) -> None:
    at_24k = spoken(engine, "one two three")[1]
    chunks: list[SpeechChunk] = []
    engine.synthesize("one two three", ENGLISH, 8000, chunks.append)
    at_8k = [m for c in chunks for m in c.marks]
    assert [m.frame for m in at_8k] == [pytest.approx(m.frame / 3, abs=1) for m in at_24k]


@pytest.mark.parametrize(
    "bad", ["\0", "\x01", "\x1b", "\x85", "\ud800", "\udfff", "\ufffe", "\uffff", "\U0001fffe"]
)
def test_odd_characters_neither_cut_the_text_nor_shift_it(engine: EspeakEngine, bad: str) -> None:
    text = f"{bad}alpha {bad} beta{bad}{bad} gamma {bad}"
    marks = spoken(engine, text)[1]
    assert [text[m.start : m.end] for m in marks] == ["alpha", "beta", "gamma"]
    assert all(m.quality is Quality.MEASURED for m in marks)


@pytest.mark.parametrize("text", ["", " ", " \n\t ", "...", "\0", "\u200b"])
def test_nothing_to_say_is_said_quickly_and_without_marks(engine: EspeakEngine, text: str) -> None:
    pcm, marks = spoken(engine, text)
    assert marks == []
    assert len(pcm) < RATE


@pytest.mark.parametrize(
    "text",
    [
        "<speak><break time='9s'/>hi &amp; <b>bold", "[[h@'loU]]", "שלום עולם", "مرحبا بالعالم", "你好世界",
        "สวัสดีครับ",
        "Z̴̡͖a̸͎l̷͇g̸o̶", "😀😀😀", "\u202eright to left\u202c", "\ue000\uf8ff", "1" * 400, "a" * 2000, "." * 3000, "ﷺ",
    ],
)  # fmt: skip
def test_strange_text_is_spoken_somehow_with_every_word_marked(engine: EspeakEngine, text: str) -> None:
    pcm, marks = spoken(engine, text)
    assert {w.start for w in words(text) if w.is_word} <= {m.start for m in marks}
    assert [m.frame for m in marks] == sorted(m.frame for m in marks)
    assert all(m.frame <= len(pcm) // 2 for m in marks)


def test_scripts_are_spoken_by_their_own_voices(engine: EspeakEngine) -> None:
    assert marked(engine, "你好世界", "espeak-ng:cmn") == ["你", "好", "世", "界"]
    assert marked(engine, "Привет, мир", "espeak-ng:ru") == ["Привет", "мир"]
    assert marked(engine, "नमस्ते दुनिया", "espeak-ng:hi") == ["नमस्ते", "दुनिया"]


def test_a_cancelled_utterance_ends_at_once_and_leaves_no_trace(engine: EspeakEngine) -> None:
    text = "She sells sea shells by the shore. " * 50
    chunks: list[SpeechChunk] = []

    def stop_at_the_third(chunk: SpeechChunk) -> None:
        chunks.append(chunk)
        if len(chunks) == 3:
            engine.cancel()

    whole = spoken(engine, text)
    engine.synthesize(text, ENGLISH, RATE, stop_at_the_third)
    assert len(chunks) == 3
    assert spoken(engine, text) == whole


def test_what_the_consumer_raises_comes_through(engine: EspeakEngine) -> None:
    def refuse(chunk: SpeechChunk) -> None:
        raise BufferError("full")

    with pytest.raises(BufferError, match="full"):
        engine.synthesize("hello", ENGLISH, RATE, refuse)
    assert marked(engine, "hello") == ["hello"]


def test_all_voices_are_there_with_names_and_tags_for_people(engine: EspeakEngine) -> None:
    voices = engine.voices()
    assert len(voices) > 130
    assert len({voice.id for voice in voices}) == len(voices)
    assert [voice.name for voice in voices] == sorted((voice.name for voice in voices), key=str.casefold)
    by_id = {voice.id: voice for voice in voices}
    assert by_id["espeak-ng:en-gb"] == Voice(
        "espeak-ng:en-gb", "English (Great Britain)", "en-GB", "espeak-ng", "male"
    )
    assert by_id["espeak-ng:cmn"].name == "Chinese (Mandarin)"
    assert by_id["espeak-ng:yue-latn-jyutping"].language == "yue-Latn-jyutping"
    assert by_id["espeak-ng:vi-vn-x-south"].language == "vi-VN-x-south"
    tag = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-\w{5,8})*(-x-\w+)?")
    assert [v.language for v in voices if not tag.fullmatch(v.language)] == []


def test_every_voice_speaks(engine: EspeakEngine) -> None:
    silent = [voice.id for voice in engine.voices() if len(spoken(engine, "hello 2026", voice.id)[0]) < RATE // 4]
    assert silent == []


def test_voices_without_their_data_are_not_listed(engine: EspeakEngine) -> None:
    # espeakng-loader 0.2.4 brings no dictionary for Faroese, Karakalpak and a test language.
    assert {"fo", "kaa", "xex"}.isdisjoint(voice.language for voice in engine.voices())


def test_a_missing_library_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(espeakng_loader, "get_library_path", lambda: str(tmp_path / "libespeak-ng.so"))
    with pytest.raises(EngineUnavailable, match=r"does not load.*install"):
        EspeakEngine().check()


def library_without_data(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return Path(shutil.copy(espeakng_loader.get_library_path(), folder))


def test_missing_data_is_said_and_ends_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    library = library_without_data(tmp_path / "lib")
    monkeypatch.setattr(espeakng_loader, "get_library_path", lambda: str(library))
    with pytest.raises(EngineUnavailable, match=r"no voice data.*install"):
        EspeakEngine().check()


@pytest.mark.parametrize("name", ["x" * 200, "Jürgen 你好"])
def test_data_in_a_long_or_foreign_path_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    library = library_without_data(tmp_path / name)
    (library.parent / "espeak-ng-data").symlink_to(espeakng_loader.get_data_path())
    monkeypatch.setattr(espeakng_loader, "get_library_path", lambda: str(library))
    monkeypatch.chdir(tmp_path)
    engine = EspeakEngine()
    assert marked(engine, "hello there") == ["hello", "there"]
    engine.close()


def test_an_engine_whose_package_is_missing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ENGINES, "ghost", ("core.engines.ghost", "Ghost"))
    with pytest.raises(EngineUnavailable, match=r"ghost.*install"):
        make_engine("ghost")
    with pytest.raises(EngineUnavailable, match=r"no engine called “nobody”.*espeak-ng"):
        make_engine("nobody")
